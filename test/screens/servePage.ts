import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

import { WebSocketServer } from 'ws';

import { appContract, type AppContract } from '../../electron/contract/appContract.ts';
import { createWebSocketPort } from '../../electron/contract/ports/webSocketPort.ts';
import { type Handlers, serve } from '../../electron/contract/server.ts';
import { contentPolicy } from './contentPolicy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

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
  const path = new URL(request.url ?? '/', 'http://page').pathname;
  const name = path === '/' ? '/index.html' : path;
  try {
    const content = await readFile(join(folder, name));
    response.writeHead(200, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'content-security-policy': contentPolicy(`ws://${request.headers.host ?? ''}`),
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}
