/**
 * How well a pupil's own working is marked: in workings with exactly one planted mistake, is the first wrong line found,
 * and is the mistake named? Run it by itself for the table: `node test/benchmarks/ownWorking.ts [count] [seed]`.
 */
import { checkArgument } from '../../electron/maths/checking/checkArgument.ts';
import { findMistake } from '../../electron/maths/mistakes/findMistake.ts';
import { editTemplates } from './plantedEdits.ts';
import { makeSamples, readLine, type PlantedSample } from './plantedSample.ts';
import { writtenTemplates } from './plantedTemplates.ts';

export type KindFigures = {
  readonly kind: string;
  readonly samples: number;
  readonly found: number;
  readonly named: number;
};

export type OwnWorkingFigures = {
  readonly samples: number;
  /** The first line marked wrong is the planted one. */
  readonly found: number;
  /** The mistake between the line before and the planted one has the name it was planted under. */
  readonly named: number;
  /** Another mistake was named; the rest got no name. */
  readonly misnamed: number;
  /** Of `findMistake` alone. */
  readonly milliseconds: { readonly median: number; readonly percentile95: number; readonly worst: number };
  readonly byKind: readonly KindFigures[];
  readonly failures: readonly string[];
};

type Outcome = {
  readonly sample: PlantedSample;
  readonly found: boolean;
  readonly name: string;
  readonly milliseconds: number;
  readonly marked: string;
};

export function benchmarkOwnWorking(count = 1_200, seed = 20_261_121): OwnWorkingFigures {
  const outcomes = makeSamples([...writtenTemplates, ...editTemplates], count, seed).map(mark);
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const kinds = [...new Set(outcomes.map(({ sample }) => sample.kind))].sort();
  return {
    samples: outcomes.length,
    found: outcomes.filter(({ found }) => found).length,
    named: outcomes.filter(({ sample, name }) => name === sample.kind).length,
    misnamed: outcomes.filter(({ sample, name }) => name !== '' && name !== sample.kind).length,
    milliseconds: { median: at(times, 0.5), percentile95: at(times, 0.95), worst: at(times, 1) },
    byKind: kinds.map((kind) => figuresFor(kind, outcomes)),
    failures: outcomes.filter(({ sample, found, name }) => !found || name !== sample.kind).map(describeFailure),
  };
}

function mark(sample: PlantedSample): Outcome {
  const report = checkArgument({ lines: sample.lines });
  const [before, wrong] = [sample.lines[sample.wrongAt - 1], sample.lines[sample.wrongAt]];
  if (before === undefined || wrong === undefined)
    throw new Error('A planted sample has no line before the wrong one.');
  const start = performance.now();
  const mistake = findMistake(readLine(before), readLine(wrong));
  const milliseconds = performance.now() - start;
  const found = report.firstWrong === sample.wrongAt;
  return {
    sample,
    found,
    name: mistake?.kind ?? '',
    milliseconds,
    marked: `${report.firstWrong} ${report.relations.join(',')}`,
  };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function figuresFor(kind: string, outcomes: readonly Outcome[]): KindFigures {
  const own = outcomes.filter(({ sample }) => sample.kind === kind);
  return {
    kind,
    samples: own.length,
    found: own.filter(({ found }) => found).length,
    named: own.filter(({ name }) => name === kind).length,
  };
}

function describeFailure({ sample, found, name, marked }: Outcome): string {
  const [before, wrong] = [sample.lines[sample.wrongAt - 1], sample.lines[sample.wrongAt]];
  return `${sample.kind}: ${before}  →  ${wrong}   ${found ? '' : `NOT FOUND (${marked}) `}${name === sample.kind ? '' : `named ${name || 'nothing'}`}`;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

if (import.meta.main) {
  const [count, seed] = process.argv.slice(2).map(Number);
  const figures = benchmarkOwnWorking(count, seed);
  for (const { kind, samples, found, named } of figures.byKind) {
    console.log(
      `${kind.padEnd(28)} ${String(samples).padStart(4)}  found ${share(found, samples).padStart(7)}  named ${share(named, samples).padStart(7)}`,
    );
  }
  const { samples, found, named, misnamed, milliseconds } = figures;
  console.log(
    `\n${samples} samples: line found ${share(found, samples)}, named ${share(named, samples)}, misnamed ${share(misnamed, samples)}`,
  );
  console.log(
    `findMistake: median ${milliseconds.median.toFixed(1)} ms, 95 % under ${milliseconds.percentile95.toFixed(1)} ms, worst ${milliseconds.worst.toFixed(0)} ms`,
  );
  if (process.env['SHOW_FAILURES'] !== undefined) for (const line of figures.failures) console.log(line);
}
