import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { WebSocketServer } from 'ws';

import { appContract, type AppContract } from '../../electron/contract/appContract.ts';
import { createWebSocketPort } from '../../electron/contract/ports/webSocketPort.ts';
import { type Handlers, serve } from '../../electron/contract/server.ts';
import { pageFile } from '../../electron/main/policies/pageFile.ts';
import { pageHeaders } from '../../electron/main/policies/pageHeaders.ts';

export type ServedPage = {
  readonly address: string;
  /** Cuts the line to every page, as a killed server would. */
  cut(): void;
  close(): Promise<void>;
};

/** The built page with the real contract behind it, under the real policy; only what answers is given by the caller. */
export async function servePage(folder: string, handlers: Handlers<AppContract>): Promise<ServedPage> {
  const server = createServer((request, response) => void sendFile(folder, request, response));
  const sockets = new WebSocketServer({ server, path: '/port' });
  sockets.on('connection', (socket) => serve(appContract, handlers, createWebSocketPort(socket)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => sockets.clients.forEach((socket) => socket.terminate());
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    cut,
    close: () => {
      cut();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function sendFile(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = pageFile(new URL(request.url ?? '/', 'http://page').pathname, folder);
  if (file.kind === 'refused') {
    response.writeHead(file.status).end(file.why);
    return;
  }
  try {
    const content = await readFile(file.path);
    response.writeHead(200, pageHeaders(file.contentType, `ws://${request.headers.host ?? ''}/port`)).end(content);
  } catch {
    response.writeHead(404).end();
  }
}
