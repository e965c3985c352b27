/** One entry of the app's menu, in the form Electron takes. Whatever a role does, Electron names and translates. */
export type MenuEntry = {
  readonly role?: MenuRole;
  readonly type?: 'separator';
  readonly label?: string;
  readonly accelerator?: string;
  readonly click?: () => void;
  readonly submenu?: MenuEntry[];
};

type MenuRole =
  | 'about'
  | 'appMenu'
  | 'close'
  | 'quit'
  | 'editMenu'
  | 'windowMenu'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'reload'
  | 'toggleDevTools';

export type MenuActions = { readonly print: () => void };

const separator: MenuEntry = { type: 'separator' };

/** The menu bar. Reload and developer tools are there in development only. */
export function menuEntries(platform: string, isPackaged: boolean, actions: MenuActions): MenuEntry[] {
  const isMac = platform === 'darwin';
  const file: MenuEntry = {
    label: '&File',
    submenu: [
      { label: '&Print…', accelerator: 'CmdOrCtrl+P', click: actions.print },
      separator,
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  };
  const view: MenuEntry = {
    label: '&View',
    submenu: [
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'resetZoom' },
      separator,
      { role: 'togglefullscreen' },
      ...(isPackaged ? [] : [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
    ],
  };
  const help: MenuEntry = { label: '&Help', submenu: [{ role: 'about' }] };
  const common: MenuEntry[] = [file, { role: 'editMenu' }, view, { role: 'windowMenu' }];
  return isMac ? [{ role: 'appMenu' }, ...common] : [...common, help];
}
