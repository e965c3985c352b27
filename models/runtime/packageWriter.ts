import type { KnownModel } from '../catalogue.ts';
import type { PackageSampling } from '../package/modelPackage.ts';
import { RuntimeFault } from './fault.ts';
import type { GraphLimits } from './graphRunner.ts';
import { JointWriter } from './jointWriter.ts';
import { LoadedGraph } from './loadedModel.ts';
import type { LoadedModel } from './loadedModel.ts';
import type { PromptReader } from './promptReader.ts';
import type { TokenDraft } from './tokenDraft.ts';
import { TokenEngine } from './tokenEngine.ts';
import type { Device, DraftRequest, Message, Writer } from './writer.ts';

export type WriterParts = {
  readonly reader: PromptReader;
  readonly loaded: LoadedModel;
  readonly limits: GraphLimits;
  readonly device: Device;
  readonly threads: number;
  readonly passedOver: readonly string[];
};

/** A loaded package: opens drafts one beside the other on one cache, or several to be written together. */
export class PackageWriter implements Writer {
  readonly #parts: WriterParts;
  readonly #engine: TokenEngine;
  #joint: JointWriter | undefined;

  constructor(parts: WriterParts) {
    this.#parts = parts;
    this.#engine = new TokenEngine(parts.loaded.runner(parts.limits));
  }

  get model(): string {
    return this.#parts.reader.model.name;
  }

  get device(): Device {
    return this.#parts.device;
  }

  /** The catalogue's entry, with the sampling and prompts that suit this model; undefined for an unknown model. */
  get known(): KnownModel | undefined {
    return this.#parts.reader.model.known;
  }

  /** The sampling that the package itself asks for, where it does; a known model's own goes before it. */
  get sampling(): PackageSampling | undefined {
    return this.#parts.reader.model.sampling;
  }

  /** Devices that were asked for and not used, each with the reason, in plain words. */
  get passedOver(): readonly string[] {
    return this.#parts.passedOver;
  }

  /** Threads the CPU's part is computed with. */
  get threads(): number {
    return this.#parts.threads;
  }

  /** Bytes of the weights on disk. */
  get weightBytes(): number {
    return this.#parts.reader.model.weightBytes;
  }

  /** Bytes of cache that one token of prompt or answer takes. */
  get cacheBytesPerToken(): number {
    return this.#parts.loaded.cacheBytesPerToken;
  }

  get contextLength(): number {
    return this.#parts.limits.contextLength;
  }

  async open(request: DraftRequest): Promise<TokenDraft> {
    const prompt = this.#parts.reader.read(request.messages, this.contextLength);
    return this.#parts.reader.begin(this.#engine, prompt, request, () => undefined);
  }

  /** How many drafts of `contextLength` tokens `memory` bytes hold side by side to be written together; 1: none beside another. */
  mostTogether(contextLength: number, memory: number): number {
    const { loaded } = this.#parts;
    if (!canShareRuns(loaded)) return 1;
    return Math.max(1, Math.floor(memory / (contextLength * loaded.cacheBytesPerToken)));
  }

  /**
   * A writer on the same weights whose drafts, up to `rows` at a time, are written together: each token of all of them costs
   * little more than a token of one. Made once; closed with this writer. `contextLength` bounds each draft and the memory.
   */
  together(rows: number, contextLength: number): Writer {
    if (this.#joint !== undefined && this.#joint.rows >= rows && this.#joint.contextLength >= contextLength)
      return this.#joint;
    if (this.#joint !== undefined) throw new RangeError('Drafts are written together already, fewer or shorter ones.');
    const { loaded } = this.#parts;
    if (!canShareRuns(loaded)) throw new RuntimeFault('device-failed', 'Drafts are written together on the CPU only.');
    this.#joint = new JointWriter({ ...this.#parts, loaded, rows, contextLength });
    return this.#joint;
  }

  async close(): Promise<void> {
    await this.#joint?.close();
    await this.#engine.close();
    this.#parts.loaded.close();
  }

  /** The prompt as text, for tests and for looking into what a model was asked. */
  prompt(messages: readonly Message[]): string {
    return this.#parts.reader.render(messages);
  }
}

/** Rows of one block of caches take their steps in one run: on the CPU, in graphs that write the cache in place. */
function canShareRuns(loaded: LoadedModel): loaded is LoadedGraph {
  return loaded instanceof LoadedGraph && loaded.session.addressable && loaded.graph.sharesCache;
}
