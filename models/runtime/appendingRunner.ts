import { elementBytes } from './binding/elementType.ts';
import type { OnnxSession } from './binding/session.ts';
import type { Tensor } from './binding/tensor.ts';
import type { CachePort, DecoderGraph } from './decoderGraph.ts';
import type { GraphLimits } from './graphRunner.ts';
import { IntegerInput } from './integerInput.ts';
import { readRow } from './logitsRows.ts';
import type { LogitsPort } from './logitsRows.ts';
import type { Piece, TokenRunner, UseLogits } from './tokenRunner.ts';

/** The keys and values of one cache of one layer, for exactly the tokens held. */
type Past = { readonly port: CachePort; readonly tensor: Tensor };

/**
 * Runs a decoder whose attention is made of plain operators, as exporters for transformers.js write it without fusing: it
 * puts the new keys behind the old ones in a longer tensor each run, so past and present are never the same memory. Slower
 * than a shared cache by the copying of it. On the CPU only, where going back can cut a tensor shorter.
 */
export class AppendingRunner implements TokenRunner {
  readonly contextLength: number;
  readonly logits: LogitsPort;
  /** It grows with every run, so there is always room. */
  readonly capacity = Number.POSITIVE_INFINITY;
  readonly guesses = false;
  readonly #session: OnnxSession;
  readonly #graph: DecoderGraph;
  readonly #chunk: number;
  #past: readonly Past[] = [];
  #held = 0;

  constructor(session: OnnxSession, graph: DecoderGraph, limits: GraphLimits) {
    this.#session = session;
    this.#graph = graph;
    this.#chunk = limits.chunk;
    this.logits = graph.logits;
    // Such a graph picks its rotary table by the tokens so far, and keys of one table are of no use with the other.
    this.contextLength = Math.min(limits.contextLength, limits.ropeBorder ?? limits.contextLength);
  }

  serves(): boolean {
    return true;
  }

  /** Equal pieces, as `GraphRunner` cuts them. */
  pieceLength(_held: number, left: number): number {
    return Math.ceil(left / Math.ceil(left / this.#chunk));
  }

  async step(token: number, held: number, signal: AbortSignal | undefined): Promise<Float32Array> {
    const piece = { tokens: [token], held, length: held + 1, reserve: 0, signal };
    return this.run(piece, (logits) => {
      const { buffer, byteOffset } = logits.read(0, this.logits.width);
      return readRow(buffer, this.logits, byteOffset).slice();
    });
  }

  async run<Result>({ tokens, held, signal }: Piece, use: UseLogits<Result>): Promise<Result> {
    this.#cutTo(held);
    const length = held + tokens.length;
    const ids = this.#integers(this.#graph.ids.type, tokens.length, (index) => tokens[index] ?? 0);
    const mask = this.#integers(this.#graph.mask.type, length, () => 1);
    const positions =
      this.#graph.positions && this.#integers(this.#graph.positions.type, tokens.length, (index) => held + index);
    const logits = this.#session.cpuTensor(this.logits.type, [1, tokens.length, this.logits.width]);
    const present = this.#graph.caches.map((port) => ({ port, tensor: this.#room(port, length) }));
    const inputs = new Map([
      [this.#graph.ids.name, ids],
      [this.#graph.mask.name, mask],
      ...this.#past.map(({ port, tensor }) => [port.past, tensor] as const),
    ]);
    if (positions && this.#graph.positions) inputs.set(this.#graph.positions.name, positions);
    const outputs = present.map(({ port, tensor }) => [port.present, tensor] as const);
    const binding = this.#session.bind(inputs, new Map([[this.logits.name, logits], ...outputs]));
    try {
      await this.#session.run(binding, { signal });
      const result = use(logits, tokens.length - 1);
      release(this.#past);
      this.#past = present;
      this.#held = length;
      return result;
    } catch (thrown) {
      release(present);
      throw thrown;
    } finally {
      binding.release();
      for (const tensor of [ids, mask, positions, logits]) tensor?.release();
    }
  }

  forget(): void {
    release(this.#past);
    this.#past = [];
    this.#held = 0;
  }

  release(): void {
    this.forget();
  }

  /** Makes the past hold exactly the first `held` tokens. */
  #cutTo(held: number): void {
    if (this.#past.length > 0 && this.#held === held) return;
    const cut = this.#graph.caches.map((port, index) => ({ port, tensor: this.#firstTokens(port, index, held) }));
    release(this.#past);
    this.#past = cut;
    this.#held = held;
  }

  /** Heads come before tokens in memory, so each head's beginning is copied by itself. */
  #firstTokens(port: CachePort, index: number, held: number): Tensor {
    const old = this.#past[index]?.tensor;
    if (old === undefined || held === 0) return this.#room(port, 0);
    const bytes = elementBytes(port.type);
    const kept = new Uint8Array(port.heads * held * port.headSize * bytes);
    for (let head = 0; head < port.heads; head += 1) {
      const part = old.read(head * this.#held * port.headSize, held * port.headSize);
      kept.set(part, head * held * port.headSize * bytes);
    }
    return this.#session.bufferTensor(port.type, [1, port.heads, held, port.headSize], kept.buffer);
  }

  #room(port: CachePort, length: number): Tensor {
    return this.#session.cpuTensor(port.type, [1, port.heads, length, port.headSize]);
  }

  #integers(type: 'int64' | 'int32', count: number, valueAt: (index: number) => number): Tensor {
    const input = new IntegerInput(this.#session, type, [1, count]);
    for (let index = 0; index < count; index += 1) input.set(index, valueAt(index));
    return input.tensor;
  }
}

function release(caches: readonly Past[]): void {
  for (const { tensor } of caches) tensor.release();
}
