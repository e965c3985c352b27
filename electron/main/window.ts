import { BrowserWindow, nativeTheme } from 'electron';

import { appPage } from './policies/appAddress.ts';
import { webPreferences } from './policies/webPreferences.ts';

/** Shown until the page has its own: no white flash in the dark. */
const background = { light: '#ffffff', dark: '#16181d' };

/** The app's one window. It appears when the page has something to show. */
export function createWindow(preload: string, isPackaged: boolean): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Longhand',
    width: 1100,
    height: 820,
    minWidth: 360,
    minHeight: 480,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: webPreferences(preload, isPackaged),
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  // A page that crashed is shown again; what it had finished is in the history.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  return window;
}

/** Loads the page; to be called once everything that it will ask for listens. */
export async function showPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(appPage);
}
