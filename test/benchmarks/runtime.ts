/**
 * How quick the model runtime is on this machine, for one package. Nothing is warmed up but what a user's second problem
 * would find warm; every figure is a median over `rounds`.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { openWriter } from '../../models/runtime/openWriter.ts';
import type { WriterOptions } from '../../models/runtime/openWriter.ts';
import type { PackageWriter } from '../../models/runtime/packageWriter.ts';
import type { TokenDraft } from '../../models/runtime/tokenDraft.ts';

export type RuntimeFigures = {
  readonly model: string;
  readonly threads: number;
  /** Seconds from the call to a model that can write, its files checked against the manifest. */
  readonly loadSeconds: number;
  readonly promptTokens: number;
  readonly prefillTokensPerSecond: number;
  /** Milliseconds from the call to the first token, prompt evaluated from nothing. */
  readonly firstTokenMilliseconds: number;
  readonly decodeTokens: number;
  readonly decodeTokensPerSecond: number;
  /** Milliseconds by which the event loop was late while writing: 99th percentile and worst. */
  readonly eventLoopDelay: { readonly percentile99: number; readonly worst: number };
  /** Milliseconds from a cancel during decoding to the rejection. */
  readonly cancelMilliseconds: number;
};

export type RuntimeBenchmark = {
  readonly folder: string;
  /** Absent: what the runtime chooses for this model. */
  readonly threads?: number;
  readonly promptLength?: number;
  readonly decodeTokens?: number;
  readonly rounds?: number;
};

/** Fires this often, in milliseconds; what the loop is late beyond it is the delay. */
const delayResolution = 1;

type Round = {
  readonly promptTokens: number;
  readonly firstToken: number;
  readonly prefill: number;
  readonly decode: number;
  readonly tokens: number;
};

export async function benchmarkRuntime(options: RuntimeBenchmark): Promise<RuntimeFigures> {
  const rounds = options.rounds ?? 5;
  const loads: number[] = [];
  for (let round = 0; round < Math.min(rounds, 3); round += 1) loads.push(await timeLoad(options));
  const writer = await openWriter(toWriterOptions(options));
  const delay = monitorEventLoopDelay({ resolution: delayResolution });
  try {
    delay.enable();
    const results: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      results.push(await timeRound(writer, round, options.promptLength ?? 200, options.decodeTokens ?? 128));
    }
    delay.disable();
    const cancels: number[] = [];
    for (let round = 0; round < rounds; round += 1) cancels.push(await timeCancel(writer, round));
    return {
      model: writer.model,
      threads: writer.threads,
      loadSeconds: median(loads) / 1000,
      promptTokens: median(results.map((result) => result.promptTokens)),
      prefillTokensPerSecond: median(results.map((result) => (1000 * result.promptTokens) / result.prefill)),
      firstTokenMilliseconds: median(results.map((result) => result.firstToken)),
      decodeTokens: median(results.map((result) => result.tokens)),
      decodeTokensPerSecond: median(results.map((result) => (1000 * result.tokens) / result.decode)),
      eventLoopDelay: {
        percentile99: late(delay.percentile(99)),
        worst: late(delay.max),
      },
      cancelMilliseconds: median(cancels),
    };
  } finally {
    await writer.close();
  }
}

async function timeLoad(options: RuntimeBenchmark): Promise<number> {
  const start = performance.now();
  const writer = await openWriter(toWriterOptions(options));
  const milliseconds = performance.now() - start;
  await writer.close();
  return milliseconds;
}

function toWriterOptions({ folder, threads }: RuntimeBenchmark): WriterOptions {
  return { folder, device: 'cpu', ...(threads === undefined ? {} : { threads }) };
}

async function timeRound(writer: PackageWriter, round: number, promptLength: number, count: number): Promise<Round> {
  const start = performance.now();
  const draft = await openDraft(writer, round, promptLength);
  const prefill = performance.now() - start;
  await draft.next();
  const firstToken = performance.now() - start;
  const decodeStart = performance.now();
  const tokens = await decode(draft, count);
  const decodeTime = performance.now() - decodeStart;
  return { promptTokens: draft.promptLength, firstToken, prefill, decode: decodeTime, tokens };
}

/** Every round begins with another digit, so that no prefix of the round before is there to be used. */
function openDraft(writer: PackageWriter, round: number, length: number, signal?: AbortSignal): Promise<TokenDraft> {
  const content = `${round} ${'12x + 7 = 3(4 - 5x) '.repeat(1 + length / 20).slice(0, length)}`;
  return writer.open({
    messages: [{ role: 'user', content }],
    sampling: { temperature: 1, topP: 1, topK: 0, seed: round + 1 },
    maxTokens: 4096,
    ...(signal === undefined ? {} : { signal }),
  });
}

/** Writes `count` tokens; where the model stops early it is made to write on, so that every round is as long. */
async function decode(draft: TokenDraft, count: number): Promise<number> {
  for (let token = 0; token < count; token += 1) {
    const piece = await draft.next();
    if (piece.kind === 'end') await draft.append('x');
  }
  return count;
}

async function timeCancel(writer: PackageWriter, round: number): Promise<number> {
  const controller = new AbortController();
  const draft = await openDraft(writer, round, 50, controller.signal);
  let cancelledAt = 0;
  setTimeout(() => {
    cancelledAt = performance.now();
    controller.abort();
  }, 20);
  try {
    for (;;) if ((await draft.next()).kind === 'end') await draft.append('x');
  } catch {
    return performance.now() - cancelledAt;
  }
}

function late(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e6 - delayResolution);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
