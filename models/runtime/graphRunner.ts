import type { DecoderGraph } from './decoderGraph.ts';
import { IntegerInput } from './integerInput.ts';
import { KeyValueCache } from './keyValueCache.ts';
import { readRow, rowBytes } from './logitsRows.ts';
import type { LogitsPort } from './logitsRows.ts';
import type { Piece, TokenRunner, UseLogits } from './tokenRunner.ts';
import type { Binding } from './binding/binding.ts';
import type { OnnxSession } from './binding/session.ts';
import type { Tensor } from './binding/tensor.ts';
import { newBuffer } from './newBuffer.ts';

export type GraphLimits = {
  /** Most tokens a sequence may have. */
  readonly contextLength: number;
  /** See `ModelPackage.ropeBorder`. */
  readonly ropeBorder: number | undefined;
  /** Most tokens evaluated in one run of the graph. */
  readonly chunk: number;
};

/** A row among others in one batch. `step` runs one token after `length` held ones and gives the logits. */
export type BatchPlace = {
  readonly cache: KeyValueCache;
  readonly step: (token: number, length: number, signal: AbortSignal | undefined) => Promise<Float32Array>;
};

/** Capacity grows to a multiple of this, and by half of what it was, so that growing stays rare. */
const block = 256;

/** Runs a decoder that is one graph. Its cache grows as texts do; single steps have everything bound beforehand. */
export class GraphRunner implements TokenRunner {
  readonly contextLength: number;
  readonly logits: LogitsPort;
  readonly guesses = true;
  readonly #limits: GraphLimits;
  readonly #session: OnnxSession;
  readonly #graph: DecoderGraph;
  readonly #stepIds: IntegerInput;
  readonly #stepPositions: IntegerInput | undefined;
  readonly #stepBuffer: ArrayBuffer;
  readonly #stepLogits: Tensor;
  readonly #stepRow: Float32Array;
  readonly #place: BatchPlace | undefined;
  #cache: KeyValueCache | undefined;
  #step: Binding | undefined;

  /** With a `place`, it lives in a cache given to it, for good, and takes its single steps with its neighbours. */
  constructor(session: OnnxSession, graph: DecoderGraph, limits: GraphLimits, place?: BatchPlace) {
    this.#place = place;
    this.#cache = place?.cache;
    this.#session = session;
    this.#graph = graph;
    this.#limits = limits;
    this.contextLength = limits.contextLength;
    this.logits = graph.logits;
    this.#stepIds = new IntegerInput(session, graph.ids.type, [1, 1]);
    this.#stepPositions =
      graph.positions === undefined ? undefined : new IntegerInput(session, graph.positions.type, [1, 1]);
    this.#stepBuffer = newBuffer(rowBytes(graph.logits));
    this.#stepRow = new Float32Array(graph.logits.width);
    this.#stepLogits = session.bufferTensor(graph.logits.type, [1, 1, graph.logits.width], this.#stepBuffer);
  }

  get capacity(): number {
    return this.#cache?.capacity ?? 0;
  }

  /** With two rotary tables, keys of one side of the border are of no use on the other. */
  serves(length: number): boolean {
    return this.#place !== undefined || this.#needsLongTable(length) === this.#needsLongTable(this.capacity);
  }

  /**
   * Equal pieces rather than full ones and a rest: a rest of one token would take the kernels for single rows, whose numbers
   * differ in the last digits, and the text would depend on the chunk size.
   */
  pieceLength(_held: number, left: number): number {
    return Math.ceil(left / Math.ceil(left / this.#limits.chunk));
  }

  /** The path that decoding takes. */
  async step(token: number, held: number, signal: AbortSignal | undefined): Promise<Float32Array> {
    if (this.#place !== undefined) return this.#place.step(token, held, signal);
    const cache = this.#cache;
    if (cache === undefined) throw new RangeError('There is no cache to step on.');
    this.#step ??= this.#bindStep(cache);
    const prepare = (): void => {
      this.#stepIds.set(0, token);
      this.#stepPositions?.set(0, held);
      cache.showLength(held + 1);
    };
    await this.#session.run(this.#step, { signal, prepare });
    return readRow(this.#stepBuffer, this.logits, 0, this.#stepRow);
  }

  /** Grows the cache on the way where needed: the graph itself copies old rows into the new cache. */
  async run<Result>(piece: Piece, use: UseLogits<Result>): Promise<Result> {
    const cache = this.#cache;
    if (cache !== undefined && cache.capacity >= piece.length) return this.#runInto(cache, piece, use);
    const grown = KeyValueCache.make(this.#session, this.#graph, this.#capacityFor(piece));
    try {
      const result = await this.#runInto(grown, piece, use);
      this.forget();
      this.#cache = grown;
      return result;
    } catch (thrown) {
      grown.release();
      throw thrown;
    }
  }

  /** The numbers of one of its caches; see `KeyValueCache.read`. */
  readCache(index: number): Float32Array {
    if (this.#cache === undefined) throw new RangeError('There is no cache yet.');
    return this.#cache.read(index);
  }

  forget(): void {
    this.#step?.release();
    this.#step = undefined;
    if (this.#place !== undefined) return;
    this.#cache?.release();
    this.#cache = undefined;
  }

  release(): void {
    this.forget();
    for (const tensor of [this.#stepIds.tensor, this.#stepPositions?.tensor, this.#stepLogits]) tensor?.release();
  }

  #needsLongTable(length: number): boolean {
    return this.#limits.ropeBorder !== undefined && length > this.#limits.ropeBorder;
  }

  /**
   * Room for what is there and likely to follow. With two rotary tables the width of the mask, which is the capacity,
   * decides; so it stays on its side of the border.
   */
  #capacityFor({ length, reserve }: Piece): number {
    const wanted = Math.max(length + reserve, Math.ceil(this.capacity * 1.5));
    const rounded = Math.min(Math.ceil(wanted / block) * block, this.contextLength);
    const border = this.#limits.ropeBorder;
    if (border === undefined) return rounded;
    return this.#needsLongTable(length) ? Math.max(rounded, border + 1) : Math.min(rounded, border);
  }

  #bindStep(cache: KeyValueCache): Binding {
    const logits = new Map([[this.logits.name, this.#stepLogits]]);
    return this.#bind(this.#stepIds, this.#stepPositions, cache, cache, logits);
  }

  /** Runs tokens after those held, reading the present cache and writing `target`, which may be the same one. */
  async #runInto<Result>(target: KeyValueCache, piece: Piece, use: UseLogits<Result>): Promise<Result> {
    const { tokens, held, signal } = piece;
    const source = held === 0 ? target : (this.#cache ?? target);
    const ids = new IntegerInput(this.#session, this.#graph.ids.type, [1, tokens.length]);
    const positions =
      this.#graph.positions === undefined
        ? undefined
        : new IntegerInput(this.#session, this.#graph.positions.type, [1, tokens.length]);
    const { name, type, width } = this.logits;
    const logits = this.#session.cpuTensor(type, [1, tokens.length, width]);
    const binding = this.#bind(ids, positions, source, target, new Map([[name, logits]]));
    const prepare = (): void => {
      tokens.forEach((token, index) => {
        ids.set(index, token);
        positions?.set(index, held + index);
      });
      target.showLength(held + tokens.length);
    };
    try {
      await this.#session.run(binding, { signal, prepare });
      return use(logits, tokens.length - 1);
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
}
