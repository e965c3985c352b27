import { availableParallelism, freemem } from 'node:os';

import type { ModelPackage } from '../package/modelPackage.ts';
import { foreseeMemory } from '../package/foreseeMemory.ts';
import { contextWithin } from '../package/memoryNeed.ts';
import { readPackage } from '../package/readPackage.ts';
import { ChatTemplate } from '../prompt/chatTemplate.ts';
import { TextCodec } from '../prompt/textCodec.ts';
import { measuredDialogue, wantsCompact } from './compact/wantsCompact.ts';
import { smallWeights } from './devices/candidates.ts';
import type { DeviceWish } from './devices/candidates.ts';
import { openDevice } from './devices/openDevice.ts';
import { PackageWriter } from './packageWriter.ts';
import { PromptReader } from './promptReader.ts';

export type WriterOptions = {
  readonly folder: string;
  /** What the user asks for; what is really used is the writer's `device`. */
  readonly device: DeviceWish;
  /** Folder with provider libraries for NPUs and GPUs; absent: what is built in only. */
  readonly providers?: string | undefined;
  /** A small package that tries a GPU before a large one is loaded there. */
  readonly canary?: string | undefined;
  /**
   * `compact` keeps keys and values on the CPU as int8: a quarter of the memory, quicker at long texts, and words may differ
   * where two are nearly equally likely. Absent: only where exact ones would leave no room for a long thought.
   */
  readonly cache?: 'exact' | 'compact' | undefined;
  /** Threads to compute with; chosen by the model's size and the machine's cores when absent. */
  readonly threads?: number;
  /** Most tokens of a prompt evaluated at once; smaller bounds memory and how long a cancel may take. */
  readonly chunk?: number;
  /**
   * Guess coming tokens and check several in one run. Quicker where the text repeats itself; the text may then differ where
   * two tokens are equally likely but for rounding. Absent: for large models only.
   */
  readonly lookahead?: boolean;
};

const usualChunk = 128;
/** The logits of one chunk may take this much memory; a large vocabulary makes the chunk smaller. */
const mostLogitsBytes = 64 << 20;

/**
 * Opens a model package for writing. Throws a `RuntimeFault`: `package-missing`, `package-damaged`, `package-foreign`,
 * `out-of-memory` (foreseen before loading), `device-failed`, `library-missing` or `run-failed`.
 */
export async function openWriter(options: WriterOptions): Promise<PackageWriter> {
  const model = await readPackage(options.folder);
  const codec = new TextCodec(model.tokenizer, model.tokenizerConfig);
  const template = new ChatTemplate(model.chatTemplate, model.tokenizerConfig);
  foreseeMemory(model, availableMemory());
  const compact = options.cache ?? (wantsCompact(model, availableMemory()) ? 'compact' : 'exact');
  const threads = options.threads ?? usualThreads(model);
  const chunk = chunkFor(model, options.chunk ?? usualChunk);
  const opened = await openDevice(model, {
    wish: options.device,
    threads,
    chunk,
    providers: options.providers,
    canary: options.canary,
    ...(compact === 'compact' ? { compactFor: codec.encode(template.render(measuredDialogue)) } : {}),
  });
  const { loaded, device, passedOver } = opened;
  const contextLength = contextWithin(loaded.cacheBytesPerToken, model.contextLength, availableMemory());
  const parts = {
    reader: new PromptReader(model, codec, template, options.lookahead ?? model.weightBytes >= smallWeights),
    loaded,
    limits: { contextLength, ropeBorder: model.ropeBorder, chunk: opened.chunk },
    device,
    threads,
    passedOver,
  };
  try {
    return new PackageWriter(parts);
  } catch (thrown) {
    loaded.close();
    throw thrown;
  }
}

/**
 * One thread for a model so small that handing out its work costs more than doing it (measured on the starter's shape:
 * 0.34 ms a token with one thread, 0.6 ms with two on two busy cores); every core up to 16 for the others.
 */
function usualThreads(model: ModelPackage): number {
  return model.weightBytes < smallWeights ? 1 : Math.min(16, availableParallelism());
}

/** A large vocabulary makes the chunk smaller: the graph gives logits for every token of it. */
function chunkFor(model: ModelPackage, wanted: number): number {
  return Math.max(1, Math.min(wanted, Math.floor(mostLogitsBytes / (model.vocabularySize * 4))));
}

/** What this process may still take: what is free, or less where the system holds the process to a limit. */
function availableMemory(): number {
  return Math.min(freemem(), process.availableMemory());
}
