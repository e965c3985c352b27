import { app, BrowserWindow, Menu } from 'electron';

import { menuEntries } from './policies/menuEntries.ts';

export function showMenu(): void {
  app.setAboutPanelOptions({ applicationName: 'Longhand', applicationVersion: app.getVersion() });
  const entries = menuEntries(process.platform, app.isPackaged, { print: printPage });
  Menu.setApplicationMenu(Menu.buildFromTemplate(entries));
}

function printPage(): void {
  BrowserWindow.getFocusedWindow()?.webContents.print();
}
