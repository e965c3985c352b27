import { app, type BrowserWindow, dialog, session } from 'electron';

import { createElectronLauncher } from '../inference/electronLauncher.ts';
import { type OpenServices, openServices } from '../services/openServices.ts';
import { makePrivateFolder } from '../store/privateFiles.ts';
import { appFolders, type AppFolders } from './appFolders.ts';
import { registerAppScheme, serveAppPages } from './appProtocol.ts';
import { applyContentsPolicy } from './contentsPolicy.ts';
import { showMenu } from './menu.ts';
import { networkSwitches, refusedArgument } from './policies/networkSwitches.ts';
import { handPorts } from './portHanding.ts';
import { applySessionPolicy } from './sessionPolicy.ts';
import { claimProfile } from './singleInstance.ts';
import { createWindow, showPage } from './window.ts';

/** The order of the start. Everything up to `whenReady` must come before Electron is ready. */
const folders = appFolders();
const refused = refusedArgument(process.argv.slice(1), app.isPackaged);

if (refused !== null) {
  process.stderr.write(`longhand: the argument ${refused} is not allowed. Start Longhand without it.\n`);
  app.exit(2);
} else {
  app.enableSandbox();
  registerAppScheme();
  for (const { name, value } of networkSwitches) {
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
  makePrivateFolder(folders.data);
  app.setPath('userData', folders.data);
  if (claimProfile()) start(folders);
  else app.exit(0);
}

function start(own: AppFolders): void {
  app.on('session-created', (created) => {
    applySessionPolicy(created, app.isPackaged);
  });
  app.on('web-contents-created', (_event, contents) => {
    applyContentsPolicy(contents);
  });
  // One window is the whole app, on a Mac too.
  app.on('window-all-closed', () => {
    app.quit();
  });
  app
    .whenReady()
    .then(() => open(own))
    .catch(fail);
}

async function open(own: AppFolders): Promise<void> {
  app.configureHostResolver({ secureDnsMode: 'off', enableBuiltInResolver: false });
  applySessionPolicy(session.defaultSession, app.isPackaged);
  serveAppPages(session.defaultSession, own.pages);
  showMenu();
  const services = openServices({
    dataFolder: own.data,
    starterFolder: own.starterModel,
    launch: createElectronLauncher(own.inferenceEntry),
    version: app.getVersion(),
    mode: 'desktop',
  });
  const window = createWindow(own.preload, app.isPackaged);
  closeAtEnd(services, window);
  await showPage(window);
}

/** Quitting waits until the work under way has been kept and the model's process has ended. */
function closeAtEnd(services: OpenServices, window: BrowserWindow): void {
  const closePort = handPorts(window.webContents, services.handlers);
  app.once('will-quit', (event) => {
    event.preventDefault();
    closePort()
      .then(() => services.close())
      .then(() => {
        app.exit(0);
      }, fail);
  });
}

/** A fault of the start, such as a store that cannot be opened: its text says what to do. */
function fail(fault: unknown): void {
  const text = fault instanceof Error ? fault.message : String(fault);
  process.stderr.write(`longhand: ${text}\n`);
  dialog.showErrorBox('Longhand cannot start', text);
  app.exit(1);
}
