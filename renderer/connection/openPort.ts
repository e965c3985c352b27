import type { Port } from '../../electron/contract/port.ts';
import { createMessagePort } from '../../electron/contract/ports/messagePort.ts';
import { createWebSocketPort } from '../../electron/contract/ports/webSocketPort.ts';

/** Opens the one line to the main side. Each call opens a new one; rejects when the other side is not there. */
export type OpenPort = () => Promise<Port>;

/** In the desktop app the page comes from `app:` and is handed a port; in a browser it opens a socket to its server. */
export function portOpenerFor(place: Location): OpenPort {
  return place.protocol === 'app:' ? waitForHandedPort : () => openSocket(socketAddress(place));
}

export function socketAddress(place: Pick<Location, 'protocol' | 'host'>): string {
  return `${place.protocol === 'https:' ? 'wss' : 'ws'}://${place.host}/port`;
}

/** What the preload script says when it passes the port on. */
const portWord = 'longhand:port';
let asked = false;

/**
 * The preload script posts the port to this window, once for each document; anything another window posts is not for
 * us. To get another port, the page has to be loaded again.
 */
function waitForHandedPort(): Promise<Port> {
  if (asked) location.reload();
  asked = true;
  return new Promise((resolve) => {
    function receive(event: MessageEvent): void {
      const port = event.ports[0];
      if (event.source !== window || event.data !== portWord || port === undefined) return;
      window.removeEventListener('message', receive);
      resolve(createMessagePort(port));
    }
    window.addEventListener('message', receive);
  });
}

function openSocket(address: string): Promise<Port> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => resolve(createWebSocketPort(socket)));
    socket.addEventListener('close', () => reject(new Error('Longhand does not answer.')));
  });
}
