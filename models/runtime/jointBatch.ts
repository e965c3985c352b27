import type { Binding } from './binding/binding.ts';
import type { OnnxSession } from './binding/session.ts';
import { elementCount } from './binding/tensor.ts';
import type { Tensor } from './binding/tensor.ts';
import type { DecoderGraph } from './decoderGraph.ts';
import { cancelled, throwIfCancelled } from './fault.ts';
import { IntegerInput } from './integerInput.ts';
import { readRow, rowBytes } from './logitsRows.ts';
import { cacheTensors, KeyValueCache, MaskMarks } from './keyValueCache.ts';
import { newBuffer } from './newBuffer.ts';

/** A row waiting for its next logits. */
type Request = {
  readonly token: number;
  readonly length: number;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (row: Float32Array) => void;
  readonly reject: (fault: unknown) => void;
};

/** Neighbouring rows [first, end), bound together. */
type Span = { readonly binding: Binding; readonly tensors: readonly Tensor[] };

/**
 * Several sequences in one block of caches [rows, heads, capacity, head], so that each is a sequence of its own (its row,
 * seen alone, is a whole cache) and all take their single steps in one run of the graph. Weights are read once for all of
 * them, which is where a decoder spends its time.
 *
 * GroupQueryAttention takes one token for each row at batch sizes above one, at any length; several tokens at once only for
 * a row alone. So prompts run row by row, and only steps run together.
 */
export class JointBatch {
  readonly caches: readonly KeyValueCache[];
  readonly #session: OnnxSession;
  readonly #graph: DecoderGraph;
  readonly #capacity: number;
  readonly #blocks: readonly Tensor[];
  readonly #mask: IntegerInput;
  readonly #ids: IntegerInput;
  readonly #positions: IntegerInput | undefined;
  readonly #logits: ArrayBuffer;
  readonly #spans = new Map<string, Span>();
  readonly #waiting = new Map<number, Request>();
  /** Tokens each row's cache holds, for rows that a run passes over without a token of their own. */
  readonly #heldLength: (row: number) => number;
  #busy: ReadonlySet<number> = new Set();
  #scheduled = false;
  #running = false;
  #runs = 0;

  constructor(
    session: OnnxSession,
    graph: DecoderGraph,
    rows: number,
    capacity: number,
    heldLength: (row: number) => number,
  ) {
    this.#session = session;
    this.#graph = graph;
    this.#capacity = capacity;
    this.#heldLength = heldLength;
    this.#mask = new IntegerInput(session, graph.mask.type, [rows, capacity]);
    this.#ids = new IntegerInput(session, graph.ids.type, [rows, 1]);
    this.#positions =
      graph.positions === undefined ? undefined : new IntegerInput(session, graph.positions.type, [rows, 1]);
    this.#logits = newBuffer(rows * rowBytes(graph.logits));
    this.#blocks = cacheTensors(session, graph, rows, capacity, this.#mask.tensor);
    this.caches = Array.from({ length: rows }, (_, row) => this.#rowCache(row));
  }

  /** Which rows have drafts on them: a run waits a moment until all of these ask for a step. */
  setBusy(rows: ReadonlySet<number>): void {
    this.#busy = rows;
  }

  /** How often the graph was run for steps; for tests and measurements. */
  get runs(): number {
    return this.#runs;
  }

  /** One token for one row, run together with whatever other rows ask for at about the same time. */
  step(row: number, token: number, length: number, signal: AbortSignal | undefined): Promise<Float32Array> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(row, { token, length, signal, resolve, reject });
      this.#schedule();
    });
  }

  /** Frees everything; only when no step is under way. */
  release(): void {
    for (const span of this.#spans.values()) {
      span.binding.release();
      for (const tensor of span.tensors) tensor.release();
    }
    for (const cache of this.caches) cache.release();
    for (const tensor of [...this.#blocks, this.#mask.tensor, this.#ids.tensor, this.#positions?.tensor])
      tensor?.release();
  }

  /** Two turns of the event loop are enough for every draft whose last step has just ended to ask again. */
  #schedule(): void {
    if (this.#scheduled || this.#running) return;
    this.#scheduled = true;
    const begin = (): void => {
      this.#scheduled = false;
      void this.#runWaiting();
    };
    if (this.#waiting.size >= this.#busy.size) queueMicrotask(begin);
    else setImmediate(() => setImmediate(begin));
  }

  async #runWaiting(): Promise<void> {
    if (this.#waiting.size === 0) return;
    const requests = new Map(this.#waiting);
    this.#waiting.clear();
    this.#running = true;
    this.#runs += 1;
    try {
      await this.#runTogether(requests);
    } finally {
      this.#running = false;
      if (this.#waiting.size > 0) this.#schedule();
    }
  }

  async #runTogether(requests: ReadonlyMap<number, Request>): Promise<void> {
    const first = Math.min(...requests.keys());
    const end = Math.max(...requests.keys()) + 1;
    try {
      const span = this.#span(first, end);
      await this.#session.run(span.binding, { prepare: () => this.#prepare(requests, first, end) });
    } catch (thrown) {
      for (const request of requests.values()) request.reject(thrown);
      return;
    }
    for (const [row, request] of requests) this.#answer(row, request);
  }

  #answer(row: number, request: Request): void {
    try {
      throwIfCancelled(request.signal);
      request.resolve(this.#rowOf(row));
    } catch {
      request.reject(cancelled());
    }
  }

  /** Rows of the span without a request get a token too, behind their end, where the next real one overwrites it. */
  #prepare(requests: ReadonlyMap<number, Request>, first: number, end: number): void {
    for (let row = first; row < end; row += 1) {
      const length = requests.get(row)?.length ?? Math.min(this.#heldLength(row), this.#capacity - 1);
      this.#ids.set(row, requests.get(row)?.token ?? 0);
      this.#positions?.set(row, length);
      this.caches[row]?.showLength(length + 1);
    }
  }

  #rowOf(row: number): Float32Array {
    return readRow(this.#logits, this.#graph.logits, row * rowBytes(this.#graph.logits));
  }

  #rowCache(row: number): KeyValueCache {
    const views = this.#views(row, row + 1);
    const mask = this.#mask.rows(row, 1, this.#capacity);
    return new KeyValueCache(this.#graph, this.#capacity, views, mask, new MaskMarks(this.#mask, row * this.#capacity));
  }

  #views(first: number, end: number): readonly Tensor[] {
    return this.#blocks.map((block) => {
      const [rows = 1, ...sizes] = block.shape;
      const rowElements = elementCount(block.shape) / rows;
      return this.#session.viewTensor(block, first * rowElements, [end - first, ...sizes]);
    });
  }

  #span(first: number, end: number): Span {
    const key = `${first}-${end}`;
    const span = this.#spans.get(key) ?? this.#bindSpan(first, end);
    this.#spans.set(key, span);
    return span;
  }

  #bindSpan(first: number, end: number): Span {
    const rows = end - first;
    const { ids, mask, positions, logits, caches } = this.#graph;
    const views = this.#views(first, end);
    const idRows = this.#ids.rows(first, rows, 1);
    const maskRows = this.#mask.rows(first, rows, this.#capacity);
    const positionRows = this.#positions?.rows(first, rows, 1);
    const logitRows = this.#session.bufferTensor(
      logits.type,
      [rows, 1, logits.width],
      this.#logits,
      first * logits.width,
    );
    const inputs = new Map([
      [ids.name, idRows],
      [mask.name, maskRows],
    ]);
    const outputs = new Map([[logits.name, logitRows]]);
    if (positions !== undefined && positionRows !== undefined) inputs.set(positions.name, positionRows);
    caches.forEach((port, index) => {
      const view = views[index];
      if (view === undefined) return;
      inputs.set(port.past, view);
      outputs.set(port.present, view);
    });
    const tensors = [...views, idRows, maskRows, logitRows, ...(positionRows === undefined ? [] : [positionRows])];
    return { binding: this.#session.bind(inputs, outputs), tensors };
  }
}
