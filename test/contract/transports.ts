import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { WebSocket, WebSocketServer } from 'ws';

import type { Port } from '../../electron/contract/port.ts';
import { createElectronPort, type MessagePortMainLike } from '../../electron/contract/ports/electronPort.ts';
import { createMemoryPorts } from '../../electron/contract/ports/memoryPorts.ts';
import { createMessagePort } from '../../electron/contract/ports/messagePort.ts';
import { createProcessPort } from '../../electron/contract/ports/processPort.ts';
import { createWebSocketPort } from '../../electron/contract/ports/webSocketPort.ts';
import { servePractice } from './practiceService.ts';

/** A practice service at the far end of `port`; `stop` ends it and all it needed. */
export type Connection = { readonly port: Port; readonly stop: () => Promise<void> };
export type Transport = { readonly name: string; readonly connect: () => Promise<Connection> };

export const transports: readonly Transport[] = [
  { name: 'memory', connect: connectMemory },
  { name: 'a MessageChannel', connect: connectMessageChannel },
  { name: 'a port of Electron’s shape', connect: connectElectronShape },
  { name: 'a child process', connect: connectProcess },
  { name: 'a WebSocket', connect: connectWebSocket },
];

async function connectMemory(): Promise<Connection> {
  const [near, far] = createMemoryPorts();
  const server = servePractice(far);
  return { port: near, stop: () => server.close() };
}

async function connectMessageChannel(): Promise<Connection> {
  const { port1, port2 } = new MessageChannel();
  const server = servePractice(createMessagePort(port2));
  return { port: createMessagePort(port1), stop: () => server.close() };
}

/** Both ends speak as `MessagePortMain` does: `on`, and messages wrapped in an event. */
async function connectElectronShape(): Promise<Connection> {
  const { port1, port2 } = new MessageChannel();
  const server = servePractice(createElectronPort(new ElectronShape(port2)));
  return { port: createElectronPort(new ElectronShape(port1)), stop: () => server.close() };
}

class ElectronShape implements MessagePortMainLike {
  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    this.#port = port;
  }

  on(event: 'message' | 'close', listener: (messageEvent: { readonly data: unknown }) => void): void {
    this.#port.on(event, (data: unknown) => listener({ data }));
  }

  postMessage(message: unknown): void {
    this.#port.postMessage(message);
  }

  // Listening has started a port of Node already.
  start(): void {}

  close(): void {
    this.#port.close();
  }
}

async function connectProcess(): Promise<Connection> {
  const entry = fileURLToPath(new URL('./practiceProcess.ts', import.meta.url));
  const child = fork(entry, { execArgv: [] });
  const exit = once(child, 'exit');
  await once(child, 'spawn');
  return {
    port: createProcessPort(child),
    stop: async () => {
      child.kill();
      await exit;
    },
  };
}

async function connectWebSocket(): Promise<Connection> {
  const listener = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(listener, 'listening');
  listener.on('connection', (socket) => servePractice(createWebSocketPort(socket)));
  // Not opened yet: the port must keep what is posted until it is.
  const socket = new WebSocket(`ws://127.0.0.1:${(listener.address() as AddressInfo).port}`);
  return {
    port: createWebSocketPort(socket),
    stop: async () => {
      for (const client of listener.clients) client.close();
      const closed = once(listener, 'close');
      listener.close();
      await closed;
    },
  };
}
