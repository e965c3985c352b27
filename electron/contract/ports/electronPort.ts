import type { Frame } from '../frames.ts';
import { type Port, PortListeners } from '../port.ts';

/** What Electron's `MessagePortMain` has; named here so that this folder needs no Electron. */
export interface MessagePortMainLike {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (messageEvent: { readonly data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start(): void;
  close(): void;
}

export function createElectronPort(port: MessagePortMainLike): Port {
  const listeners = new PortListeners();
  port.on('message', (messageEvent) => listeners.deliver(messageEvent.data));
  port.on('close', () => listeners.close());
  port.start();
  return {
    post(frame: Frame): void {
      if (!listeners.closed) port.postMessage(frame);
    },
    onMessage: (listener) => listeners.onMessage(listener),
    onClose: (listener) => listeners.onClose(listener),
    close(): void {
      if (listeners.close()) port.close();
    },
  };
}
