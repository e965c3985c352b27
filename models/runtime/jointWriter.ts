import { RuntimeFault } from './fault.ts';
import { GraphRunner } from './graphRunner.ts';
import { JointBatch } from './jointBatch.ts';
import type { LoadedGraph } from './loadedModel.ts';
import type { WriterParts } from './packageWriter.ts';
import type { TokenDraft } from './tokenDraft.ts';
import { TokenEngine } from './tokenEngine.ts';
import type { Device, DraftRequest, Writer } from './writer.ts';

export type JointWriterParts = Omit<WriterParts, 'loaded'> & {
  readonly loaded: LoadedGraph;
  readonly rows: number;
  readonly contextLength: number;
};

/** Opens drafts that are written together. A draft keeps its row until it is closed; who opens one more waits for a row. */
export class JointWriter implements Writer {
  readonly model: string;
  readonly device: Device;
  readonly contextLength: number;
  readonly rows: number;
  readonly #parts: JointWriterParts;
  readonly #batch: JointBatch;
  readonly #engines: readonly TokenEngine[];
  readonly #taken = new Set<number>();
  readonly #queue: ((row: number) => void)[] = [];
  #closed = false;

  constructor(parts: JointWriterParts) {
    const { limits, rows } = parts;
    const { session, graph } = parts.loaded;
    this.#parts = parts;
    this.model = parts.reader.model.name;
    this.device = parts.device;
    this.rows = rows;
    // One rotary table only: rows on both sides of the border cannot share a run.
    this.contextLength = Math.min(parts.contextLength, limits.contextLength, limits.ropeBorder ?? Infinity);
    this.#batch = new JointBatch(
      session,
      graph,
      rows,
      this.contextLength,
      (row) => this.#engines[row]?.heldLength ?? 0,
    );
    const rowLimits = { ...limits, contextLength: this.contextLength, ropeBorder: undefined };
    this.#engines = this.#batch.caches.map((cache, row) => {
      const place = {
        cache,
        step: (token: number, length: number, signal: AbortSignal | undefined) =>
          this.#batch.step(row, token, length, signal),
      };
      return new TokenEngine(new GraphRunner(session, graph, rowLimits, place));
    });
  }

  async open(request: DraftRequest): Promise<TokenDraft> {
    const prompt = this.#parts.reader.read(request.messages, this.contextLength);
    const row = await this.#takeRow(prompt);
    const engine = this.#engines[row];
    if (engine === undefined) throw new RangeError('There is no such row.');
    try {
      return await this.#parts.reader.begin(engine, prompt, request, () => this.#giveBack(row));
    } catch (thrown) {
      this.#giveBack(row);
      throw thrown;
    }
  }

  /** Frees the rows once the steps under way have ended; drafts still open are of no use afterwards. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all(this.#engines.map((engine) => engine.close()));
    this.#batch.release();
  }

  #takeRow(prompt: readonly number[]): Promise<number> {
    if (this.#closed) throw new RuntimeFault('closed', 'The model is closed.');
    const free = this.#engines.map((_, row) => row).filter((row) => !this.#taken.has(row));
    const [row] = free.sort((left, right) => this.#shared(right, prompt) - this.#shared(left, prompt) || left - right);
    if (row === undefined) return new Promise((resolve) => this.#queue.push(resolve));
    this.#taken.add(row);
    this.#batch.setBusy(this.#taken);
    return Promise.resolve(row);
  }

  /** Tokens of the prompt that a row holds already. */
  #shared(row: number, prompt: readonly number[]): number {
    return this.#engines[row]?.sharedWith(prompt) ?? 0;
  }

  #giveBack(row: number): void {
    const next = this.#queue.shift();
    if (next !== undefined) {
      next(row);
      return;
    }
    this.#taken.delete(row);
    this.#batch.setBusy(this.#taken);
  }
}
