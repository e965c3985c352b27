import { type Port, PortListeners } from '../port.ts';

/** What a DOM `MessagePort` has, and a `MessagePort` of Node's worker threads too; named here so that neither is needed. */
export interface MessagePortLike {
  postMessage(message: unknown): void;
  addEventListener(type: 'message' | 'messageerror' | 'close', listener: (event: object) => void): void;
  start(): void;
  close(): void;
}

export function createMessagePort(port: MessagePortLike): Port {
  const listeners = new PortListeners();
  port.addEventListener('message', (event) => listeners.deliver('data' in event ? event.data : undefined));
  // What could not be cloned is a bad frame; the protocol answers it as one.
  port.addEventListener('messageerror', () => listeners.deliver(undefined));
  port.addEventListener('close', () => listeners.close());
  port.start();
  return listeners.portOver({ send: (frame) => port.postMessage(frame), end: () => port.close() });
}
