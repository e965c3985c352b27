import { MessageChannelMain, type WebContents } from 'electron';

import { appContract, type AppContract } from '../contract/appContract.ts';
import { createElectronPort } from '../contract/ports/electronPort.ts';
import { type Handlers, serve, type Server } from '../contract/server.ts';
import { appOrigin } from './policies/appAddress.ts';
import { decidePortRequest, portChannel } from './policies/portHandshake.ts';

/**
 * Hands each document that the window shows the one port it may have. A new document, a crash or the window's end
 * closes the port of the one before, which cancels all it had asked for.
 * @returns closes the port in use, and waits for what it had running
 */
export function handPorts(contents: WebContents, handlers: Handlers<AppContract>): () => Promise<void> {
  let server: Server | null = null;
  async function close(): Promise<void> {
    const closing = server;
    server = null;
    await closing?.close();
  }

  contents.ipc.on(portChannel, ({ senderFrame }, nonce: unknown) => {
    const frame = senderFrame && { origin: senderFrame.origin, isMain: senderFrame === contents.mainFrame };
    const decision = decidePortRequest({ nonce, frame, alreadyHanded: server !== null }, appOrigin);
    if (decision.kind === 'refuse' || senderFrame === null) return;
    const { port1, port2 } = new MessageChannelMain();
    server = serve(appContract, handlers, createElectronPort(port1));
    senderFrame.postMessage(portChannel, decision.nonce, [port2]);
  });
  contents.on('did-navigate', () => void close());
  contents.on('render-process-gone', () => void close());
  contents.on('destroyed', () => void close());
  return close;
}
