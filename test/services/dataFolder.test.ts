import { join } from 'node:path';
import { expect, test } from 'vitest';

import { dataFolder } from '../../electron/services/dataFolder.ts';

test('the data folder is the one the system has for programs of a user', () => {
  const at = (platform: string, environment: Record<string, string> = {}) =>
    dataFolder({ platform, home: '/home/a', environment });
  expect(at('linux')).toBe(join('/home/a', '.config', 'Longhand'));
  expect(at('linux', { XDG_CONFIG_HOME: '/etc/a' })).toBe(join('/etc/a', 'Longhand'));
  expect(at('darwin')).toBe(join('/home/a', 'Library', 'Application Support', 'Longhand'));
  expect(at('win32', { APPDATA: '/roaming' })).toBe(join('/roaming', 'Longhand'));
  expect(at('linux', { LONGHAND_DATA: '/elsewhere' })).toBe('/elsewhere');
});
