import type { DecoderGraph } from './decoderGraph.ts';
import { RuntimeFault, throwIfCancelled } from './fault.ts';
import { IntegerInput } from './integerInput.ts';
import { KeyValueCache } from './keyValueCache.ts';
import { LogitsRows } from './logitsRows.ts';
import type { Binding, OnnxSession } from './binding/session.ts';
import type { Tensor } from './binding/tensor.ts';

export type EngineLimits = {
  /** Most tokens a sequence may have. */
  readonly contextLength: number;
  /** See `ModelPackage.ropeBorder`. */
  readonly ropeBorder: number | undefined;
  /** Most tokens evaluated in one run of the graph. */
  readonly chunk: number;
};

export type EvaluateOptions = {
  readonly signal?: AbortSignal | undefined;
  /** How many more tokens are likely to follow; room for them is made at once. */
  readonly reserve?: number;
  /** Tokens that may well come next. Asked only when a run is needed; a wrong guess costs time, never correctness. */
  readonly guess?: () => readonly number[];
};

/** What drafts need of an engine. */
export type Evaluator = Pick<TokenEngine, 'limits' | 'evaluate'>;

/** A row among others in one batch. `step` runs one token after `length` held ones and gives the logits. */
export type EnginePlace = {
  readonly cache: KeyValueCache;
  readonly step: (token: number, length: number, signal: AbortSignal | undefined) => Promise<Float32Array>;
};

/** Capacity grows to a multiple of this, and by half of what it was, so that growing stays rare. */
const block = 256;

/** Runs a decoder graph on token sequences. Keeps one cache; whatever prefix it shares with the next sequence is not run again. */
export class TokenEngine {
  readonly limits: EngineLimits;
  readonly #session: OnnxSession;
  readonly #graph: DecoderGraph;
  readonly #rows: LogitsRows;
  readonly #stepIds: IntegerInput;
  readonly #stepPositions: IntegerInput | undefined;
  readonly #stepLogits: Tensor;
  /** The tokens whose keys and values the cache holds. */
  #held: number[] = [];
  #cache: KeyValueCache | undefined;
  readonly #place: EnginePlace | undefined;
  #step: Binding | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;
  #runs = 0;

  /** With a `place`, the engine lives in a cache given to it, for good, and takes its single steps with its neighbours. */
  constructor(session: OnnxSession, graph: DecoderGraph, limits: EngineLimits, place?: EnginePlace) {
    this.#place = place;
    this.#cache = place?.cache;
    this.#session = session;
    this.#graph = graph;
    this.limits = limits;
    this.#rows = new LogitsRows(graph.logits.type, graph.logits.width);
    this.#stepIds = new IntegerInput(session, graph.ids.type, [1, 1]);
    this.#stepPositions =
      graph.positions === undefined ? undefined : new IntegerInput(session, graph.positions.type, [1, 1]);
    this.#stepLogits = session.bufferTensor(graph.logits.type, [1, 1, graph.logits.width], this.#rows.stepBuffer);
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

  /** How often the graph was run; for tests and measurements. */
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

  /** Takes no more calls, and frees the cache once those under way have ended. The session is the caller's to close. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#last;
    if (this.#place === undefined) this.#dropCache();
    for (const input of [this.#stepIds, this.#stepPositions]) input?.tensor.release();
    this.#stepLogits.release();
  }

  async #logitsAfter(
    tokens: readonly number[],
    { signal, reserve = 0, guess }: EvaluateOptions,
  ): Promise<Float32Array> {
    throwIfCancelled(signal);
    if (tokens.length === 0) throw new RangeError('There is nothing to evaluate.');
    const known = this.#keepPrefix(tokens);
    if (known !== undefined) return known;
    const longTable = this.#needsLongTable(tokens.length);
    let row: Float32Array | undefined;
    while (this.#held.length < tokens.length) {
      const piece = tokens.slice(
        this.#held.length,
        this.#held.length + pieceLength(tokens.length - this.#held.length, this.limits.chunk),
      );
      const capacity = this.#capacityFor(tokens.length, reserve, longTable);
      const guessed = piece.length === 1 && this.#fits(capacity) ? this.#roomFor(guess?.(), tokens.length) : [];
      if (guessed.length > 0) row = await this.#runGuess(piece, guessed, signal);
      else if (piece.length === 1 && this.#fits(capacity)) row = await this.#runStep(piece, signal);
      else row = await this.#runChunk(piece, capacity, signal);
    }
    if (row === undefined) throw new RangeError('The sequence was evaluated already.');
    return row;
  }

  /**
   * Gives the logits where they were kept. Otherwise cuts the held tokens to what the new sequence shares with them, so that
   * at least its last token is left to run.
   */
  #keepPrefix(tokens: readonly number[]): Float32Array | undefined {
    const turned =
      this.#place === undefined &&
      this.#needsLongTable(tokens.length) !== this.#needsLongTable(this.#cache?.capacity ?? 0);
    const shared = turned ? 0 : sharedLength(this.#held, tokens);
    const row = shared === tokens.length ? this.#rows.keptAfter(shared) : undefined;
    if (row !== undefined) return row;
    this.#held.length = Math.min(shared, tokens.length - 1);
    this.#rows.forgetBeyond(shared);
    if (turned) this.#dropCache();
    return undefined;
  }

  #needsLongTable(length: number): boolean {
    return this.limits.ropeBorder !== undefined && length > this.limits.ropeBorder;
  }

  #fits(capacity: number): boolean {
    return this.#cache !== undefined && this.#cache.capacity >= capacity;
  }

  /**
   * The capacity to run `length` tokens with: what there is while it suffices, else room for what is likely to follow.
   * With two rotary tables the width of the mask, which is the capacity, decides; so it stays on its side of the border.
   */
  #capacityFor(length: number, reserve: number, longTable: boolean): number {
    const now = this.#cache?.capacity ?? 0;
    if (now >= length) return now;
    const wanted = Math.max(length + reserve, Math.ceil(now * 1.5));
    const rounded = Math.min(Math.ceil(wanted / block) * block, this.limits.contextLength);
    const border = this.limits.ropeBorder;
    if (border === undefined) return rounded;
    return longTable ? Math.max(rounded, border + 1) : Math.min(rounded, border);
  }

  /** One token, with everything bound beforehand: the path that decoding takes. */
  async #runStep(piece: readonly number[], signal: AbortSignal | undefined): Promise<Float32Array> {
    const cache = this.#cache;
    const [token] = piece;
    if (cache === undefined || token === undefined) throw new RangeError('There is no cache to step on.');
    this.#runs += 1;
    const row = await (this.#place?.step(token, this.#held.length, signal) ?? this.#stepAlone(cache, token, signal));
    this.#held.push(token);
    return row;
  }

  async #stepAlone(cache: KeyValueCache, token: number, signal: AbortSignal | undefined): Promise<Float32Array> {
    this.#step ??= this.#bindStep(cache);
    const prepare = (): void => {
      this.#stepIds.set(0, token);
      this.#stepPositions?.set(0, this.#held.length);
      cache.showLength(this.#held.length + 1);
    };
    await this.#session.run(this.#step, { signal, prepare });
    return this.#rows.stepRow();
  }

  #bindStep(cache: KeyValueCache): Binding {
    const logits = new Map([[this.#graph.logits.name, this.#stepLogits]]);
    return this.#bind(this.#stepIds, this.#stepPositions, cache, cache, logits);
  }

  /** As much of a guess as the cache has room for on its side of the rotary border. */
  #roomFor(guess: readonly number[] | undefined, length: number): readonly number[] {
    return (guess ?? []).slice(0, Math.max(0, (this.#cache?.capacity ?? 0) - length));
  }

  /** One token and a guess at the next ones in a single run; where the guess is right, its rows need no run of their own. */
  async #runGuess(
    piece: readonly number[],
    guess: readonly number[],
    signal: AbortSignal | undefined,
  ): Promise<Float32Array> {
    const length = this.#held.length + piece.length;
    return this.#runPiece([...piece, ...guess], this.#cache, signal, (logits) => this.#rows.keepAhead(length, logits));
  }

  /** Several tokens at once, growing the cache on the way where needed: the graph itself copies old rows into the new cache. */
  async #runChunk(piece: readonly number[], capacity: number, signal: AbortSignal | undefined): Promise<Float32Array> {
    const length = this.#held.length + piece.length;
    const keep = (logits: Tensor): Float32Array => this.#rows.keep(length, logits, piece.length - 1);
    if (this.#fits(capacity)) return this.#runPiece(piece, this.#cache, signal, keep);
    const grown = KeyValueCache.make(this.#session, this.#graph, capacity);
    try {
      const row = await this.#runPiece(piece, grown, signal, keep);
      this.#adopt(grown);
      return row;
    } catch (thrown) {
      grown.release();
      throw thrown;
    }
  }

  /** Runs tokens after those held, reading the present cache and writing `target`, which may be the same one. */
  async #runPiece(
    piece: readonly number[],
    target: KeyValueCache | undefined,
    signal: AbortSignal | undefined,
    keep: (logits: Tensor) => Float32Array,
  ): Promise<Float32Array> {
    if (target === undefined) throw new RangeError('There is no cache to write to.');
    const source = this.#held.length === 0 ? target : (this.#cache ?? target);
    const ids = new IntegerInput(this.#session, this.#graph.ids.type, [1, piece.length]);
    const positions =
      this.#graph.positions === undefined
        ? undefined
        : new IntegerInput(this.#session, this.#graph.positions.type, [1, piece.length]);
    const { name, type, width } = this.#graph.logits;
    const logits = this.#session.cpuTensor(type, [1, piece.length, width]);
    const binding = this.#bind(ids, positions, source, target, new Map([[name, logits]]));
    const prepare = (): void => {
      piece.forEach((token, index) => {
        ids.set(index, token);
        positions?.set(index, this.#held.length + index);
      });
      target.showLength(this.#held.length + piece.length);
    };
    this.#runs += 1;
    try {
      await this.#session.run(binding, { signal, prepare });
      this.#held.push(...piece);
      return keep(logits);
    } finally {
      binding.release();
      for (const tensor of [ids.tensor, positions?.tensor, logits]) tensor?.release();
    }
  }

  #bind(
    ids: IntegerInput,
    positions: IntegerInput | undefined,
    source: KeyValueCache,
    target: KeyValueCache,
    logits: ReadonlyMap<string, Tensor>,
  ): Binding {
    const inputs = new Map<string, Tensor>([
      [this.#graph.ids.name, ids.tensor],
      [this.#graph.mask.name, target.mask],
      ...source.inputs(),
    ]);
    if (positions !== undefined && this.#graph.positions !== undefined)
      inputs.set(this.#graph.positions.name, positions.tensor);
    return this.#session.bind(inputs, new Map([...logits, ...target.outputs()]));
  }

  #adopt(grown: KeyValueCache): void {
    const held = this.#held;
    this.#dropCache();
    this.#held = held;
    this.#cache = grown;
  }

  #dropCache(): void {
    this.#step?.release();
    this.#step = undefined;
    this.#cache?.release();
    this.#cache = undefined;
    this.#held = [];
  }
}

/**
 * Equal pieces rather than full ones and a rest: a rest of one token would take the kernels for single rows, whose numbers
 * differ in the last digits, and the text would depend on the chunk size.
 */
function pieceLength(left: number, chunk: number): number {
  return Math.ceil(left / Math.ceil(left / chunk));
}

function sharedLength(held: readonly number[], tokens: readonly number[]): number {
  const most = Math.min(held.length, tokens.length);
  let shared = 0;
  while (shared < most && held[shared] === tokens[shared]) shared += 1;
  return shared;
}
