import { type Port, PortListeners } from '../port.ts';

/** What a browser's `WebSocket` has, and a socket of the `ws` package too. */
export interface WebSocketLike {
  readonly readyState: number;
  send(text: string): void;
  close(): void;
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: object) => void): void;
}

const connecting = 0;
const open = 1;

/** A port over a WebSocket: one frame is one text message of JSON. Frames posted before it is open wait for it. */
export function createWebSocketPort(socket: WebSocketLike): Port {
  const listeners = new PortListeners();
  let unsent: string[] = [];
  socket.addEventListener('open', () => {
    unsent.forEach((text) => socket.send(text));
    unsent = [];
  });
  socket.addEventListener('message', (event) => listeners.deliver(parseText('data' in event ? event.data : undefined)));
  socket.addEventListener('close', () => listeners.close());
  // A failed socket closes next, and the close is what the owner is told.
  socket.addEventListener('error', () => undefined);
  if (socket.readyState > open) listeners.close();
  return listeners.portOver({
    send: (frame) => {
      if (socket.readyState === connecting) unsent.push(JSON.stringify(frame));
      else if (socket.readyState === open) socket.send(JSON.stringify(frame));
    },
    end: () => socket.close(),
  });
}

/** Text that is no JSON becomes a bad frame, which the protocol answers as one. */
function parseText(data: unknown): unknown {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
}
