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
  return listeners.portOver({ send: (frame) => port.postMessage(frame), end: () => port.close() });
}
