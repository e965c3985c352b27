import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';

import type { Ask, Reply, Timing } from './protocol.ts';

/** One engine in its own process, so that its memory is its own and a crash is only its own. */
export class EngineProcess {
  readonly name: string;
  readonly #child: ChildProcess;
  readonly #replies: AsyncIterator<string>;
  #noise = '';

  constructor(name: string, command: string, parameters: readonly string[]) {
    this.name = name;
    this.#child = spawn(command, [...parameters], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child.stderr?.on('data', (data: Buffer) => (this.#noise = (this.#noise + data.toString()).slice(-2000)));
    const lines: Interface = createInterface({ input: this.#child.stdout ?? process.stdin });
    this.#replies = lines[Symbol.asyncIterator]();
  }

  async open(ask: Omit<Extract<Ask, { readonly ask: 'open' }>, 'ask'>): Promise<void> {
    await this.#ask({ ask: 'open', ...ask });
  }

  async write(ids: readonly number[], count: number): Promise<Timing> {
    const { timing } = await this.#ask({ ask: 'write', ids, count });
    if (timing === undefined) throw new Error(`${this.name} gave no timing.`);
    return timing;
  }

  /** Bytes: the most memory that the process has held at once, pages of mapped files included. Linux only, else 0. */
  peakMemory(): number {
    if (process.platform !== 'linux' || this.#child.pid === undefined) return 0;
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
    return 1024 * Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
  }

  close(): void {
    this.#child.stdin?.end(`${JSON.stringify({ ask: 'close' } satisfies Ask)}\n`);
  }

  async #ask(ask: Ask): Promise<Reply> {
    this.#child.stdin?.write(`${JSON.stringify(ask)}\n`);
    for (;;) {
      const { value, done } = (await this.#replies.next()) as IteratorResult<string, undefined>;
      if (done === true || value === undefined) throw new Error(`${this.name} ended: ${this.#noise.trim()}`);
      if (!value.startsWith('{')) continue; // engines print what they like
      const reply = JSON.parse(value) as Reply;
      if (reply.failed !== undefined) throw new Error(`${this.name}: ${reply.failed}`);
      return reply;
    }
  }
}
