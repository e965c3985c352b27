import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What of a request decides whether it is let in. */
export type Asking = {
  readonly method: string | undefined;
  /** The target as it stood in the request, still encoded. */
  readonly target: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly cookie: string | undefined;
};

export type Refusal = { readonly kind: 'refused'; readonly status: 403 | 405; readonly why: string };

export type Admission =
  | Refusal
  /** The path of a file of the page. */
  | { readonly kind: 'page'; readonly path: string }
  /** The token was right: set this cookie, and go on to the page without the token in the address. */
  | { readonly kind: 'welcome'; readonly cookie: string };

/** The path at which the page opens its one socket. */
export const socketPath = '/port';

/**
 * Decides who may talk to the loopback server: any program and any web page on this machine can reach its port, so the
 * address alone proves nothing. Host is checked against names that lead here by DNS, Origin against other web pages,
 * and the cookie, which only the printed one-time link gives, against everyone else.
 */
export class Door {
  readonly #host: string;
  readonly #cookieName: string;
  readonly #token = randomBytes(32).toString('base64url');
  readonly #session = randomBytes(32).toString('base64url');
  #tokenUsed = false;

  constructor(port: number) {
    this.#host = `127.0.0.1:${port}`;
    // Cookies do not know ports: without the number, two servers on one machine would overwrite each other's.
    this.#cookieName = `longhand-${port}`;
  }

  /** The address to open; works once. */
  get link(): string {
    return `http://${this.#host}/?token=${this.#token}`;
  }

  /** The socket's address, as the page's policy must name it. */
  get socketAddress(): string {
    return `ws://${this.#host}${socketPath}`;
  }

  admitRequest(asking: Asking): Admission {
    if (asking.method !== 'GET') return { kind: 'refused', status: 405, why: 'Only GET is answered.' };
    if (asking.host !== this.#host) return refused('There is no such host here.');
    if (asking.origin !== undefined && !this.#isOwnOrigin(asking)) return refused('Other pages may not ask here.');
    const [path = '', query = ''] = (asking.target ?? '').split(/\?(.*)/s);
    const token = path === '/' ? new URLSearchParams(query).get('token') : null;
    if (this.#knows(asking)) return token === null ? { kind: 'page', path } : this.#welcome();
    if (token === null) return refused('Open the address that Longhand printed when it started.');
    if (this.#tokenUsed) return refused('This address worked once and was used. Start Longhand again for another one.');
    if (!isSame(token, this.#token)) return refused('This address is not the one that Longhand printed.');
    this.#tokenUsed = true;
    return this.#welcome();
  }

  /** Null when the socket may be opened. Every browser sends an Origin with it. */
  refuseSocket(asking: Asking): Refusal | null {
    if (asking.method !== 'GET') return { kind: 'refused', status: 405, why: 'Only GET is answered.' };
    if (asking.host !== this.#host) return refused('There is no such host here.');
    if (!this.#isOwnOrigin(asking)) return refused('Other pages may not ask here.');
    if (asking.target !== socketPath) return refused('There is no socket at this address.');
    return this.#knows(asking) ? null : refused('Open the address that Longhand printed when it started.');
  }

  #welcome(): Admission {
    const cookie = `${this.#cookieName}=${this.#session}; HttpOnly; SameSite=Strict; Path=/`;
    return { kind: 'welcome', cookie };
  }

  #isOwnOrigin({ origin }: Asking): boolean {
    return origin === `http://${this.#host}`;
  }

  #knows({ cookie }: Asking): boolean {
    const pairs = (cookie ?? '').split(';').map((pair) => pair.trim().split('='));
    return pairs.some(([name, value]) => name === this.#cookieName && isSame(value ?? '', this.#session));
  }
}

function refused(why: string): Refusal {
  return { kind: 'refused', status: 403, why };
}

/** In a time that does not tell how much of the secret was guessed. */
function isSame(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
