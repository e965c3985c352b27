import type { Frame } from './frames.ts';

/**
 * One end of a two-way line for frames, in order and without loss while it is open. What arrives is not yet trusted,
 * so it is `unknown`. A port never throws on `post`: a frame posted to a closed port is dropped, because the close
 * itself is what the other code hears about.
 */
export interface Port {
  post(frame: Frame): void;
  /** Set once, by the client or server that owns the port; frames that came earlier are kept until then. */
  onMessage(listener: (message: unknown) => void): void;
  /** Told once, whichever side closed; at once if the port is closed already. */
  onClose(listener: () => void): void;
  close(): void;
}

/** The state every port needs: messages kept until someone listens, and a close that is told exactly once. */
export class PortListeners {
  #message: ((message: unknown) => void) | undefined;
  #waiting: unknown[] = [];
  #closeListeners: (() => void)[] = [];
  #closed = false;

  /** The port over a line that `send` writes to while it is open, and that `end` hangs up, once. */
  portOver({ send, end }: { readonly send: (frame: Frame) => void; readonly end: () => void }): Port {
    return {
      post: (frame) => {
        if (!this.#closed) send(frame);
      },
      onMessage: (listener) => this.onMessage(listener),
      onClose: (listener) => this.onClose(listener),
      close: () => {
        if (this.close()) end();
      },
    };
  }

  deliver(message: unknown): void {
    if (this.#closed) return;
    if (this.#message === undefined) this.#waiting.push(message);
    else this.#message(message);
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#message = listener;
    const waiting = this.#waiting;
    this.#waiting = [];
    waiting.forEach(listener);
  }

  onClose(listener: () => void): void {
    if (this.#closed) listener();
    else this.#closeListeners.push(listener);
  }

  /** False when it was closed before. */
  close(): boolean {
    if (this.#closed) return false;
    this.#closed = true;
    this.#waiting = [];
    const listeners = this.#closeListeners;
    this.#closeListeners = [];
    for (const listener of listeners) listener();
    return true;
  }
}
