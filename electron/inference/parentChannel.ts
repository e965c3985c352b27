import type { ProcessChannel } from '../contract/ports/processPort.ts';

/** What a utility process of Electron has on its `process`; named here so that no Electron is needed. */
type ElectronParentPort = {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (messageEvent: { readonly data: unknown }) => void): unknown;
};

/** The channel to whoever started this process: Node's own, or Electron's. */
export function parentChannel(): ProcessChannel {
  const port = 'parentPort' in process ? (process.parentPort as ElectronParentPort | null | undefined) : undefined;
  if (port === undefined || port === null) return process;
  return {
    connected: true,
    send(message, callback) {
      port.postMessage(message);
      callback(null);
      return true;
    },
    on(event: 'message' | 'disconnect', listener: (message?: unknown) => void) {
      // Electron ends the process itself when its parent goes.
      if (event === 'message') port.on('message', (messageEvent) => listener(messageEvent.data));
    },
  };
}
