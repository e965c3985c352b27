/** The rights of the window's page: none but the preload script's. Frozen, so that nothing is added on the way. */
export function webPreferences(preload: string, isPackaged: boolean): Readonly<WindowRights> {
  return Object.freeze({
    preload,
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Dictionaries are fetched from the network.
    spellcheck: false,
    // The page does no such work in the background; a throttled one would show steps late.
    backgroundThrottling: false,
    devTools: !isPackaged,
  });
}

type WindowRights = {
  preload: string;
  sandbox: boolean;
  contextIsolation: boolean;
  webSecurity: boolean;
  allowRunningInsecureContent: boolean;
  experimentalFeatures: boolean;
  nodeIntegration: boolean;
  nodeIntegrationInWorker: boolean;
  nodeIntegrationInSubFrames: boolean;
  webviewTag: boolean;
  navigateOnDragDrop: boolean;
  spellcheck: boolean;
  backgroundThrottling: boolean;
  devTools: boolean;
};
