import type { GrowingText } from '../prompt/growingText.ts';
import type { TextCodec } from '../prompt/textCodec.ts';
import { RuntimeFault } from './fault.ts';
import type { Lookahead } from './lookahead.ts';
import { isLooping } from './loops.ts';
import { sampleToken } from './sampleToken.ts';
import type { Evaluator } from './tokenEngine.ts';
import type { Draft, DraftEnd, DraftPiece, Sampling } from './writer.ts';

export type DraftParts = {
  readonly engine: Evaluator;
  readonly codec: TextCodec;
  readonly text: GrowingText;
  readonly prompt: readonly number[];
  readonly stopIds: ReadonlySet<number>;
  readonly sampling: Sampling;
  /** Most tokens to choose; tokens given by `append` do not count. */
  readonly maxTokens: number;
  readonly signal: AbortSignal | undefined;
  /** Guesses coming tokens from what was written already; absent where guessing does not pay. */
  readonly lookahead: Lookahead | undefined;
  readonly onClose: () => void;
};

/**
 * A draft as a list of tokens. It holds nothing of the model: every `next` hands the whole list to the engine, which runs
 * only what its cache does not hold yet. So taking tokens back is only shortening the list.
 */
export class TokenDraft implements Draft {
  readonly #parts: DraftParts;
  /** Prompt and text. */
  readonly #tokens: number[];
  /** For each token of the text, whether it was given rather than chosen. */
  readonly #given: boolean[] = [];
  #sampling: Sampling;
  #ended: DraftEnd | undefined;
  #closed = false;

  constructor(parts: DraftParts) {
    this.#parts = parts;
    this.#tokens = [...parts.prompt];
    this.#sampling = parts.sampling;
  }

  get length(): number {
    return this.#tokens.length - this.#parts.prompt.length;
  }

  get promptLength(): number {
    return this.#parts.prompt.length;
  }

  get text(): string {
    return this.#parts.text.text;
  }

  /** The tokens of the text; for tests and measurements. */
  get tokens(): readonly number[] {
    return this.#tokens.slice(this.#parts.prompt.length);
  }

  async next(): Promise<DraftPiece> {
    this.#requireOpen();
    this.#ended ??= this.#limitReached();
    if (this.#ended !== undefined) return { kind: 'end', reason: this.#ended };
    const token = await this.#choose();
    this.#requireOpen();
    return this.#take(token);
  }

  rewind(length: number, sampling: Partial<Sampling> = {}): void {
    this.#requireOpen();
    if (!Number.isInteger(length) || length < 0 || length > this.length) {
      throw new RangeError(`A draft of ${this.length} tokens cannot be taken back to ${length}.`);
    }
    this.#tokens.length = this.#parts.prompt.length + length;
    this.#given.length = length;
    this.#parts.text.cut(length);
    this.#parts.lookahead?.forget();
    this.#sampling = { ...this.#sampling, ...sampling };
    this.#ended = undefined;
  }

  async append(text: string): Promise<void> {
    this.#requireOpen();
    const added = this.#parts.codec.encode(text);
    if (this.#tokens.length + added.length > this.#parts.engine.contextLength) {
      throw new RuntimeFault(
        'context-full',
        `The text is as long as the model can take (${this.#parts.engine.contextLength} tokens).`,
      );
    }
    for (const token of added) this.#push(token, true);
    this.#ended = undefined;
    await Promise.resolve();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#parts.onClose();
  }

  #choose(): Promise<number> {
    const position = this.length;
    return this.#parts.engine.evaluate(this.#tokens, (logits) => sampleToken(logits, this.#sampling, position), {
      signal: this.#parts.signal,
      reserve: Math.min(this.#parts.maxTokens - this.#chosen(), 1024),
      guess: () => this.#parts.lookahead?.propose(this.#tokens) ?? [],
    });
  }

  #take(token: number): DraftPiece {
    this.#parts.lookahead?.observe(token);
    if (this.#parts.stopIds.has(token)) {
      this.#ended = 'stop';
      return { kind: 'end', reason: 'stop' };
    }
    const text = this.#push(token, false);
    if (isLooping(this.tokens)) this.#ended = 'loop';
    return { kind: 'text', text };
  }

  #push(token: number, given: boolean): string {
    this.#tokens.push(token);
    this.#given.push(given);
    return this.#parts.text.push(this.#parts.codec.bytesOf(token));
  }

  #limitReached(): DraftEnd | undefined {
    const full = this.#tokens.length >= this.#parts.engine.contextLength;
    return full || this.#chosen() >= this.#parts.maxTokens ? 'length' : undefined;
  }

  #chosen(): number {
    return this.#given.reduce((count, given) => count + (given ? 0 : 1), 0);
  }

  #requireOpen(): void {
    if (this.#closed) throw new RuntimeFault('closed', 'The draft is closed.');
  }
}
