import { join } from 'node:path';

type Machine = {
  readonly platform: string;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/**
 * Where Longhand keeps its store: the folder Electron would choose, so that the desktop app and browser mode on one
 * machine have the same history. LONGHAND_DATA names another one.
 */
export function dataFolder({ platform, home, environment }: Machine): string {
  const chosen = environment['LONGHAND_DATA'];
  if (chosen !== undefined && chosen !== '') return chosen;
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Longhand');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Longhand');
  return join(environment['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'Longhand');
}
