import { ipcRenderer } from 'electron';

import { portChannel } from '../main/policies/portHandshake.ts';

/** Fetches this document's one port from the main side and passes it on to the page. The page gets nothing else. */
const nonce = crypto.randomUUID();

ipcRenderer.once(portChannel, (event, answered: unknown) => {
  if (answered === nonce) window.postMessage(portChannel, window.location.origin, event.ports);
});
// By then the page's script has run, so it hears the port come.
window.addEventListener('load', () => {
  ipcRenderer.send(portChannel, nonce);
});
