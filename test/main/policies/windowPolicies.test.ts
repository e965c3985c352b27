import { describe, expect, it } from 'vitest';

import { menuEntries, type MenuEntry } from '../../../electron/main/policies/menuEntries.ts';
import { answerPermission } from '../../../electron/main/policies/permissions.ts';
import { decidePortRequest, type PortRequest } from '../../../electron/main/policies/portHandshake.ts';
import { mayNavigate, mayRequest } from '../../../electron/main/policies/requests.ts';
import { webPreferences } from '../../../electron/main/policies/webPreferences.ts';

describe('the rights of the page', () => {
  it('are those of a sandbox, and cannot be changed afterwards', () => {
    const rights = webPreferences('/app/preload.cjs', true);
    expect(rights).toMatchObject({ sandbox: true, contextIsolation: true, webSecurity: true, devTools: false });
    for (const name of [
      'nodeIntegration',
      'nodeIntegrationInWorker',
      'nodeIntegrationInSubFrames',
      'webviewTag',
      'navigateOnDragDrop',
      'spellcheck',
      'allowRunningInsecureContent',
      'experimentalFeatures',
    ] as const) {
      expect(rights[name], name).toBe(false);
    }
    expect(Object.isFrozen(rights)).toBe(true);
  });

  it('include developer tools in development only', () => {
    expect(webPreferences('', false).devTools).toBe(true);
  });

  it.each([
    'geolocation',
    'media',
    'notifications',
    'clipboard-read',
    'clipboard-sanitized-write',
    'usb',
    'hid',
    'openExternal',
    'fileSystem',
    'new-in-the-next-version',
  ])('never include %s', (permission) => {
    expect(answerPermission(permission, 'app://longhand')).toBe(false);
  });
});

describe('a request', () => {
  it.each(['app://longhand/', 'app://longhand/assets/main.js'])('for %s goes on', (address) => {
    expect(mayRequest(address, true)).toBe(true);
  });

  it.each([
    'http://127.0.0.1/',
    'https://example.org/',
    'ws://127.0.0.1:1/',
    'file:///etc/passwd',
    'app://other/',
    'devtools://devtools/bundled/inspector.html',
    'chrome://version',
    'ftp://example.org/',
    'data:text/html,x',
    '',
  ])('for %s is cancelled', (address) => {
    expect(mayRequest(address, true)).toBe(false);
  });

  it('of the developer tools goes on in development', () => {
    expect(mayRequest('devtools://devtools/bundled/inspector.html', false)).toBe(true);
    expect(mayRequest('https://example.org/', false)).toBe(false);
  });
});

describe('a navigation', () => {
  it.each(['app://longhand/', 'app://longhand/index.html', 'app://longhand/#history'])(
    'to %s may happen',
    (address) => {
      expect(mayNavigate(address)).toBe(true);
    },
  );

  it.each([
    'https://example.org/',
    'app://longhand/assets/main.js',
    'app://other/',
    'file:///x.html',
    'javascript:alert(1)',
    'about:blank',
  ])('to %s is denied', (address) => {
    expect(mayNavigate(address)).toBe(false);
  });
});

describe('the port', () => {
  const asked: PortRequest = {
    nonce: '0c9e1f7a-1b2c-4d3e-8f90-abcdef012345',
    frame: { origin: 'app://longhand', isMain: true },
    alreadyHanded: false,
  };

  it('is handed to the main frame of our origin, with its own nonce', () => {
    expect(decidePortRequest(asked, 'app://longhand')).toEqual({ kind: 'hand', nonce: asked.nonce });
  });

  it.each<[string, Partial<PortRequest>]>([
    ['this document has its port already', { alreadyHanded: true }],
    ['only the main frame has a port', { frame: { origin: 'app://longhand', isMain: false } }],
    ['https://example.org is not our origin', { frame: { origin: 'https://example.org', isMain: true } }],
    ['app://longhand.example is not our origin', { frame: { origin: 'app://longhand.example', isMain: true } }],
    ['null is not our origin', { frame: { origin: 'null', isMain: true } }],
    ['the frame is gone', { frame: null }],
    ['the nonce is none', { nonce: '' }],
    ['the nonce is none', { nonce: { toString: () => 'x' } }],
    ['the nonce is none', { nonce: `${'0'.repeat(36)}` }],
  ])('is refused: %s', (why, change) => {
    expect(decidePortRequest({ ...asked, ...change }, 'app://longhand')).toEqual({ kind: 'refuse', why });
  });
});

describe('the menu', () => {
  function roles(entries: readonly MenuEntry[]): string[] {
    return entries.flatMap((entry) => [
      ...(entry.role === undefined ? [] : [entry.role]),
      ...roles(entry.submenu ?? []),
    ]);
  }
  const actions = { print: () => undefined };

  it.each(['linux', 'win32', 'darwin'])('has no developer tools in the installed app on %s', (platform) => {
    const packaged = roles(menuEntries(platform, true, actions));
    expect(packaged).not.toContain('toggleDevTools');
    expect(packaged).not.toContain('reload');
    expect(packaged).toContain('editMenu');
    expect(roles(menuEntries(platform, false, actions))).toContain('toggleDevTools');
  });

  it('lets the app be ended on every system', () => {
    expect(roles(menuEntries('darwin', true, actions))[0]).toBe('appMenu');
    expect(roles(menuEntries('win32', true, actions))).toContain('quit');
  });

  it('prints', () => {
    let printed = 0;
    const entries = menuEntries('linux', true, { print: () => (printed += 1) });
    entries[0]?.submenu?.find((entry) => entry.label === '&Print…')?.click?.();
    expect(printed).toBe(1);
  });
});
