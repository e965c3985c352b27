import { elementBytes } from '../binding/elementType.ts';
import { elementCount } from '../binding/tensor.ts';
import type { Tensor } from '../binding/tensor.ts';
import { readRow } from '../logitsRows.ts';
import type { LogitsPort } from '../logitsRows.ts';
import type { Piece, TokenRunner, UseLogits } from '../tokenRunner.ts';
import { PipelinePhase } from './pipelinePhase.ts';
import type { LoadedStage, PipelinePackage, PipelinePorts } from './pipelinePorts.ts';
import { newBuffer } from '../newBuffer.ts';

/** A rest of a prompt this short goes token by token: a window costs the same however little of it is real. */
const shortRest = 3;

/**
 * Runs a decoder in stages of fixed shapes, as NPU packages have it. Caches are of fixed length and stay in place; prompts
 * go through in windows, the last one padded at its end, and further tokens one by one.
 */
export class PipelineRunner implements TokenRunner {
  readonly contextLength: number;
  readonly capacity: number;
  readonly logits: LogitsPort;
  /** A guess would take a whole window. */
  readonly guesses = false;
  readonly #prompt: PipelinePhase | undefined;
  readonly #token: PipelinePhase;
  readonly #caches: readonly Tensor[];

  /** Throws `package-foreign` where the stages do not fit together, or `out-of-memory`. */
  constructor(stages: readonly LoadedStage[], model: PipelinePackage, ports: PipelinePorts, contextLength: number) {
    this.capacity = ports.cacheLength;
    this.contextLength = Math.min(contextLength, ports.cacheLength);
    this.logits = ports.logits;
    const caches = makeCaches(stages, ports);
    this.#caches = [...new Set(caches.values())];
    const phase = (width: number, wanted: (loaded: LoadedStage) => boolean): PipelinePhase =>
      new PipelinePhase(stages.filter(wanted), model, ports, caches, width);
    let token: PipelinePhase | undefined;
    try {
      token = phase(1, ({ stage }) => stage.onToken);
      this.#prompt = ports.window > 1 ? phase(ports.window, ({ stage }) => stage.onPrompt) : undefined;
      this.#token = token;
    } catch (thrown) {
      token?.release();
      for (const cache of this.#caches) cache.release();
      throw thrown;
    }
  }

  serves(): boolean {
    return true;
  }

  /** Near the end of the caches a padded window has no room, and tokens go one by one. */
  pieceLength(held: number, left: number): number {
    const window = this.#prompt?.width ?? 1;
    return left <= shortRest || held + window > this.capacity ? 1 : Math.min(left, window);
  }

  async step(token: number, held: number, signal: AbortSignal | undefined): Promise<Float32Array> {
    const found = await this.#token.run([token], held, true, signal);
    if (found === undefined) throw new RangeError('A step gave no logits.');
    const { buffer, byteOffset } = found.logits.read(0, this.logits.width);
    return readRow(buffer, this.logits, byteOffset);
  }

  async run<Result>(piece: Piece, use: UseLogits<Result>): Promise<Result | undefined> {
    const { tokens, held, length, signal } = piece;
    const phase = tokens.length > 1 ? this.#prompt : this.#token;
    const wanted = held + tokens.length === length;
    const found = await phase?.run(tokens, held, wanted, signal);
    return found === undefined ? undefined : use(found.logits, found.row);
  }

  /** Nothing to give up: what lies behind a text's end in the caches is never read. */
  forget(): void {}

  release(): void {
    this.#token.release();
    this.#prompt?.release();
    for (const cache of this.#caches) cache.release();
  }
}

/** Bytes of keys and values for one token, over all layers. */
export function pipelineCacheBytes({ caches, cacheLength }: PipelinePorts): number {
  return caches.reduce((bytes, { type, shape }) => bytes + (elementCount(shape) / cacheLength) * elementBytes(type), 0);
}

/**
 * By the names of past and present alike. Zeros at first: a graph of fixed shape looks at all of a cache and only then
 * masks what is not there, and a NaN left in memory would come through any mask.
 */
function makeCaches(stages: readonly LoadedStage[], ports: PipelinePorts): ReadonlyMap<string, Tensor> {
  const [first] = stages;
  if (first === undefined) return new Map();
  return new Map(
    ports.caches.flatMap(({ past, present, type, shape }) => {
      const zeros = newBuffer(elementCount(shape) * elementBytes(type));
      const tensor = first.session.bufferTensor(type, shape, zeros);
      return [
        [past, tensor],
        [present, tensor],
      ] as const;
    }),
  );
}
