import { expect, test } from 'vitest';

import { openingCommand } from '../../electron/browser/openInBrowser.ts';

const address = 'http://127.0.0.1:4000/?token=a&b';

test('the address is handed to the system as one argument, never to a shell', () => {
  expect(openingCommand(address, 'darwin', {})).toEqual({ program: 'open', options: [address] });
  expect(openingCommand(address, 'linux', { DISPLAY: ':0' })).toEqual({ program: 'xdg-open', options: [address] });
  expect(openingCommand(address, 'win32', {})?.options.at(-1)).toBe(address);
});

test('nothing is opened on a machine without a screen', () => {
  expect(openingCommand(address, 'linux', {})).toBeNull();
});
