import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';

import { type WebSocket, WebSocketServer } from 'ws';

import { appContract, type AppContract } from '../contract/appContract.ts';
import { AppError } from '../contract/errors.ts';
import { createWebSocketPort } from '../contract/ports/webSocketPort.ts';
import { type Handlers, serve, type Server } from '../contract/server.ts';
import { pageFile } from '../main/policies/pageFile.ts';
import { pageHeaders } from '../main/policies/pageHeaders.ts';
import { type Asking, Door } from './door.ts';

export type ServeBrowserOptions = {
  /** A free one is taken when absent or 0. */
  readonly port?: number;
  readonly services: Handlers<AppContract>;
  /** The built page: `dist/renderer`. */
  readonly rendererFolder: string;
};

export type BrowserServer = {
  readonly port: number;
  /** To be opened in a browser on this machine, once; other tabs need no token. */
  readonly link: string;
  /** Cancels what the tabs had asked for, waits until it has ended, and frees the port. */
  close(): Promise<void>;
};

/** The largest message the contract allows is a 2 MB problem set, which JSON can make six times as long. */
const largestMessageBytes = 13_000_000;
const mostTabs = 32;

/**
 * Serves the page and the app's contract to browsers on this machine: for machines with no Electron. The only file of
 * the main side that listens on the network, and it listens on 127.0.0.1 only. Throws `not-found` when the page is not
 * built, `bad-input` when the port is taken.
 */
export async function serveBrowser(options: ServeBrowserOptions): Promise<BrowserServer> {
  if (!existsSync(join(options.rendererFolder, 'index.html'))) {
    throw new AppError('not-found', `The page is not in ${options.rendererFolder}. Run npm start, which builds it.`);
  }
  const http = createServer();
  const port = await listen(http, options.port ?? 0);
  const door = new Door(port);
  const tabs = new Tabs(options.services);
  http.on('request', (request, response) => void answer(door, options.rendererFolder, request, response));
  http.on('upgrade', (request, socket, head) => tabs.open(door, request, socket, head));
  return { port, link: door.link, close: () => closeAll(http, tabs) };
}

function listen(http: HttpServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', (cause) => reject(portFault(port, cause)));
    http.listen({ port, host: '127.0.0.1' }, () => {
      const address = http.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function portFault(port: number, cause: Error): AppError {
  const advice = 'Choose another one with --port, or leave it out.';
  return new AppError('bad-input', `Port ${port} cannot be used: ${cause.message}. ${advice}`, { cause });
}

async function answer(door: Door, folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const admission = door.admitRequest(askingOf(request));
  if (admission.kind === 'refused') return sayNo(response, admission.status, admission.why);
  if (admission.kind === 'welcome') {
    response.writeHead(303, { ...pageHeaders('text/plain'), Location: '/', 'Set-Cookie': admission.cookie }).end();
    return;
  }
  const file = pageFile(admission.path, folder);
  if (file.kind === 'refused') return sayNo(response, file.status, file.why);
  try {
    const content = await readFile(file.path);
    response.writeHead(200, pageHeaders(file.contentType, door.socketAddress)).end(content);
  } catch {
    sayNo(response, 404, 'The page has no such file.');
  }
}

function sayNo(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, pageHeaders('text/plain; charset=utf-8')).end(`${why}\n`);
}

function askingOf({ method, url, headers }: IncomingMessage): Asking {
  return { method, target: url, host: headers.host, origin: headers.origin, cookie: headers.cookie };
}

/** The open sockets, one for each tab, each with its own server of the contract. */
class Tabs {
  readonly #services: Handlers<AppContract>;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessageBytes,
    perMessageDeflate: false,
  });
  readonly #servers = new Map<WebSocket, Server>();

  constructor(services: Handlers<AppContract>) {
    this.#services = services;
  }

  open(door: Door, request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const refusal = door.refuseSocket(askingOf(request));
    if (refusal !== null || this.#servers.size >= mostTabs) {
      socket.end(`HTTP/1.1 ${refusal?.status ?? 503} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#serve(opened));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#servers.values()].map((server) => server.close()));
    for (const socket of this.#servers.keys()) socket.terminate();
  }

  #serve(socket: WebSocket): void {
    this.#servers.set(socket, serve(appContract, this.#services, createWebSocketPort(socket)));
    socket.on('close', () => this.#servers.delete(socket));
  }
}

async function closeAll(http: HttpServer, tabs: Tabs): Promise<void> {
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  await tabs.close();
  http.closeAllConnections();
  await closed;
}
