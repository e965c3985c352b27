import type { EngineProcess } from './engineProcess.ts';
import type { Subject } from './setUp.ts';

export type Decode = {
  readonly subject: Subject;
  readonly context: number;
  readonly threads: number;
  /** Tokens in the cache when timing begins. */
  readonly filled: number;
  readonly count: number;
  readonly rounds: number;
};

/** By engine: tokens a second, the median of the rounds; engines that failed are in `failed` with their reason. */
export type Speeds = {
  readonly speeds: ReadonlyMap<string, number>;
  readonly failed: ReadonlyMap<string, string>;
};

/** Every engine writes in turn, round after round, so that other work on the machine meets all alike. */
export async function measureDecode(engines: readonly EngineProcess[], wanted: Decode): Promise<Speeds> {
  const rates = new Map<string, number[]>();
  const failed = new Map<string, string>();
  for (let round = 0; round < wanted.rounds; round += 1) {
    for (const engine of engines) {
      if (failed.has(engine.name)) continue;
      try {
        const { rest } = await engine.write(promptOf(wanted.filled, round), wanted.count);
        rates.set(engine.name, [...(rates.get(engine.name) ?? []), (1000 * wanted.count) / rest]);
      } catch (fault) {
        failed.set(engine.name, fault instanceof Error ? fault.message : String(fault));
      }
    }
  }
  return { speeds: new Map([...rates].map(([name, found]) => [name, median(found)])), failed };
}

/** Ids of every vocabulary, another text each round. */
function promptOf(length: number, round: number): readonly number[] {
  return Array.from({ length }, (_, index) => 10 + ((index * 7 + round * 13) % 200));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
