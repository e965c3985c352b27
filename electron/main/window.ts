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
  bringBackAfterCrash(window);
  return window;
}

/** A page that crashes again this soon would crash for ever. */
const shortestLifeMilliseconds = 10_000;

/** What the page had finished is in the history. */
function bringBackAfterCrash(window: BrowserWindow): void {
  let shownAt = Date.now();
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const lived = Date.now() - shownAt;
    if (reason === 'clean-exit' || window.isDestroyed() || lived < shortestLifeMilliseconds) return;
    shownAt = Date.now();
    window.webContents.reload();
  });
}

/** Loads the page; to be called once everything that it will ask for listens. */
export async function showPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(appPage);
}
