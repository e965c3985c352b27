import { RuntimeFault, throwIfCancelled } from './fault.ts';
import { LogitsRows } from './logitsRows.ts';
import type { Piece, TokenRunner } from './tokenRunner.ts';

export type EvaluateOptions = {
  readonly signal?: AbortSignal | undefined;
  /** How many more tokens are likely to follow; room for them is made at once. */
  readonly reserve?: number;
  /** Tokens that may well come next. Asked only when a run is needed; a wrong guess costs time, never correctness. */
  readonly guess?: () => readonly number[];
};

/** What drafts need of an engine. */
export type Evaluator = Pick<TokenEngine, 'contextLength' | 'evaluate'>;

/**
 * Evaluates token sequences. Knows which tokens its runner's cache holds: whatever prefix they share with the next sequence
 * is not run again, and going back is only forgetting.
 */
export class TokenEngine {
  readonly #runner: TokenRunner;
  readonly #rows: LogitsRows;
  /** The tokens whose keys and values the cache holds. */
  #held: number[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;
  #runs = 0;

  /** The runner is the engine's to release. */
  constructor(runner: TokenRunner) {
    this.#runner = runner;
    this.#rows = new LogitsRows(runner.logits);
  }

  /** Most tokens a sequence may have. */
  get contextLength(): number {
    return this.#runner.contextLength;
  }

  /** How often the model was run; for tests and measurements. */
  get runs(): number {
    return this.#runs;
  }

  /** Tokens whose keys and values the cache holds. */
  get heldLength(): number {
    return this.#held.length;
  }

  /** How many tokens of a sequence need not be run, because the cache holds them. */
  sharedWith(tokens: readonly number[]): number {
    return sharedLength(this.#held, tokens);
  }

  /**
   * Evaluates a sequence and hands the logits after its last token to `use`, which must be done with them when it
   * returns. Calls queue up; one runs at a time.
   */
  async evaluate<Result>(
    tokens: readonly number[],
    use: (logits: Float32Array) => Result,
    options: EvaluateOptions = {},
  ): Promise<Result> {
    if (this.#closed) throw new RuntimeFault('closed', 'The model is closed.');
    const turn = this.#last.then(async () => {
      const row = await this.#logitsAfter(tokens, options);
      return use(row);
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Takes no more calls, and frees the cache once those under way have ended. The session is the caller's to close. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#last;
    this.#runner.release();
  }

  async #logitsAfter(tokens: readonly number[], options: EvaluateOptions): Promise<Float32Array> {
    throwIfCancelled(options.signal);
    if (tokens.length === 0) throw new RangeError('There is nothing to evaluate.');
    const known = this.#keepPrefix(tokens);
    if (known !== undefined) return known;
    let row: Float32Array | undefined;
    while (this.#held.length < tokens.length) row = await this.#runNext(tokens, options);
    if (row === undefined) throw new RangeError('The last token gave no logits.');
    return row;
  }

  /**
   * Gives the logits where they were kept. Otherwise cuts the held tokens to what the new sequence shares with them, so that
   * at least its last token is left to run.
   */
  #keepPrefix(tokens: readonly number[]): Float32Array | undefined {
    const turned = !this.#runner.serves(tokens.length);
    const shared = turned ? 0 : sharedLength(this.#held, tokens);
    const row = shared === tokens.length ? this.#rows.keptAfter(shared) : undefined;
    if (row !== undefined) return row;
    this.#held.length = Math.min(shared, tokens.length - 1);
    this.#rows.forgetBeyond(shared);
    if (turned) this.#runner.forget();
    return undefined;
  }

  /** Runs as many of the tokens not yet held as the runner takes at once; gives the row after them. */
  async #runNext(
    tokens: readonly number[],
    { signal, reserve = 0, guess }: EvaluateOptions,
  ): Promise<Float32Array | undefined> {
    const held = this.#held.length;
    const count = this.#runner.pieceLength(held, tokens.length - held);
    const next = tokens.slice(held, held + count);
    const piece = { tokens: next, held, length: tokens.length, reserve, signal };
    const [token] = next;
    if (count > 1 || token === undefined || this.#runner.capacity < tokens.length) return this.#runPiece(piece);
    const guessed = this.#runner.guesses ? this.#roomFor(guess?.(), tokens.length) : [];
    return guessed.length > 0 ? this.#runGuess(piece, guessed) : this.#runStep(token, signal);
  }

  async #runStep(token: number, signal: AbortSignal | undefined): Promise<Float32Array> {
    this.#runs += 1;
    const row = await this.#runner.step(token, this.#held.length, signal);
    this.#held.push(token);
    return row;
  }

  async #runPiece(piece: Piece): Promise<Float32Array | undefined> {
    const end = piece.held + piece.tokens.length;
    this.#runs += 1;
    const row = await this.#runner.run(piece, (logits, last) => this.#rows.keep(end, logits, last));
    this.#held.push(...piece.tokens);
    return row;
  }

  /** One token and a guess at the next ones in a single run; where the guess is right, its rows need no run of their own. */
  async #runGuess(piece: Piece, guess: readonly number[]): Promise<Float32Array | undefined> {
    const tokens = [...piece.tokens, ...guess];
    this.#runs += 1;
    const row = await this.#runner.run({ ...piece, tokens }, (logits) => this.#rows.keepAhead(piece.length, logits));
    this.#held.push(...tokens);
    return row;
  }

  /** As much of a guess as the cache has room for. */
  #roomFor(guess: readonly number[] | undefined, length: number): readonly number[] {
    return (guess ?? []).slice(0, Math.max(0, this.#runner.capacity - length));
  }
}

function sharedLength(held: readonly number[], tokens: readonly number[]): number {
  const most = Math.min(held.length, tokens.length);
  let shared = 0;
  while (shared < most && held[shared] === tokens[shared]) shared += 1;
  return shared;
}
