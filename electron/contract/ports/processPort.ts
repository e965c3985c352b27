import { type Port, PortListeners } from '../port.ts';

/**
 * What both ends of Node's child process channel have: `ChildProcess` in the parent, `process` in the child.
 * The parts are optional because they are so in Node's types: a process may have been started without a channel.
 */
export interface ProcessChannel {
  readonly connected?: boolean;
  send?(message: object, ...rest: [callback: (error: Error | null) => void]): boolean;
  disconnect?(): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'disconnect', listener: () => void): unknown;
}

/**
 * A port over a child process channel. `generation` counts the processes one host has started: every frame carries
 * it, and one that carries another number is a late word of a dead process and is dropped.
 */
export function createProcessPort(channel: ProcessChannel, generation = 0): Port {
  const listeners = new PortListeners();
  channel.on('message', (message) => {
    if (isEnvelope(message) && message.generation === generation) listeners.deliver(message.frame);
  });
  channel.on('disconnect', () => listeners.close());
  if (channel.connected !== true) listeners.close();
  return listeners.portOver({
    send: (frame) => {
      // The callback keeps a broken pipe from being thrown; the `disconnect` that follows tells the owner.
      if (channel.connected === true) channel.send?.({ generation, frame }, () => undefined);
    },
    end: () => {
      if (channel.connected === true) channel.disconnect?.();
    },
  });
}

function isEnvelope(message: unknown): message is { readonly generation: unknown; readonly frame: unknown } {
  return typeof message === 'object' && message !== null && 'generation' in message && 'frame' in message;
}
