import { app, BrowserWindow } from 'electron';

/**
 * Claims this profile: false when a Longhand that uses it runs already. That one then comes to the front, so whoever
 * gets false only has to end. The claim is a file in the user data folder, which must be set before.
 */
export function claimProfile(): boolean {
  app.on('second-instance', focusWindow);
  return app.requestSingleInstanceLock();
}

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
