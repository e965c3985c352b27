import type { CorpusLine } from './corpusLine.ts';

type Reason = 'repeated' | 'excluded';

type Tally = {
  lines: number;
  repeated: number;
  excluded: number;
  problem: number;
  solution: number;
  longestProblem: number;
  longestSolution: number;
  steps: number;
};

const EMPTY: Tally = {
  lines: 0,
  repeated: 0,
  excluded: 0,
  problem: 0,
  solution: 0,
  longestProblem: 0,
  longestSolution: 0,
  steps: 0,
};

/** Upper ends of the ranges that the numbers in problems are counted by. */
const NUMBER_RANGES = [10, 100, 1000, 10_000, Infinity];

/** What a corpus holds, as `--statistics` keeps it. Shares are of the lines written, between 0 and 1. */
export type CorpusSummary = {
  readonly lines: number;
  /** Texts that differ once every number is taken for the same: the wordings and formula shapes there are. */
  readonly distinctShapes: number;
  readonly leftOut: Readonly<Record<Reason, number>>;
  readonly styles: Readonly<Record<string, number>>;
  readonly unstyled: number;
  readonly numbers: Readonly<Record<string, number>>;
  readonly topics: Readonly<Record<string, Readonly<Tally>>>;
};

function sorted<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].toSorted(([first], [second]) => first.localeCompare(second));
}

function rangeOf(number: number): string {
  const end = NUMBER_RANGES.find((high) => number < high) ?? Infinity;
  return end === Infinity ? 'larger' : `below ${end}`;
}

/** Counts the lines of a corpus as they are written. */
export class CorpusStatistics {
  readonly #tallies = new Map<string, Tally>();
  readonly #styles = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  readonly #shapes = new Set<string>();
  #lines = 0;
  #unstyled = 0;

  #tally({ topic }: CorpusLine): Tally {
    const tally = this.#tallies.get(topic) ?? { ...EMPTY };
    this.#tallies.set(topic, tally);
    return tally;
  }

  leaveOut(line: CorpusLine, reason: Reason): void {
    this.#tally(line)[reason] += 1;
  }

  count(line: CorpusLine): void {
    const tally = this.#tally(line);
    tally.lines += 1;
    tally.problem += line.problem.length;
    tally.solution += line.solution.length;
    tally.longestProblem = Math.max(tally.longestProblem, line.problem.length);
    tally.longestSolution = Math.max(tally.longestSolution, line.solution.length);
    tally.steps += line.solution.split('\n\n').length - 1;
    this.#lines += 1;
    if (line.styles.length === 0) this.#unstyled += 1;
    for (const style of line.styles) this.#styles.set(style, (this.#styles.get(style) ?? 0) + 1);
    for (const digits of line.problem.match(/\d+/g) ?? []) {
      const range = rangeOf(Number(digits));
      this.#numbers.set(range, (this.#numbers.get(range) ?? 0) + 1);
    }
    this.#shapes.add(line.problem.toLowerCase().replace(/\d+(?:[.,]\d+)*/g, '0'));
  }

  summary(): CorpusSummary {
    const left = (reason: Reason): number => [...this.#tallies.values()].reduce((sum, tally) => sum + tally[reason], 0);
    const share = (map: ReadonlyMap<string, number>, of: number): Record<string, number> =>
      Object.fromEntries(sorted(map).map(([name, count]) => [name, Number((count / of).toFixed(4))]));
    const numbers = [...this.#numbers.values()].reduce((sum, count) => sum + count, 0);
    return {
      lines: this.#lines,
      distinctShapes: this.#shapes.size,
      leftOut: { repeated: left('repeated'), excluded: left('excluded') },
      styles: share(this.#styles, this.#lines),
      unstyled: Number((this.#unstyled / this.#lines).toFixed(4)),
      numbers: share(this.#numbers, Math.max(1, numbers)),
      topics: Object.fromEntries(sorted(this.#tallies)),
    };
  }

  /** The same in words, a topic a line. */
  report(): string {
    const { lines, distinctShapes, leftOut, styles, unstyled, numbers } = this.summary();
    const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
    const list = (shares: Readonly<Record<string, number>>): string =>
      Object.entries(shares)
        .map(([name, share]) => `${name} ${percent(share)}`)
        .join(', ');
    return [
      ...sorted(this.#tallies).map(([topic, tally]) => topicLine(topic, tally)),
      `All: ${lines} lines, ${percent(distinctShapes / lines)} differ in more than their numbers; left out: ${leftOut.repeated} repeated, ${leftOut.excluded} excluded`,
      `Styles: none ${percent(unstyled)}, ${list(styles)}`,
      `Whole numbers in problems: ${list(numbers)}`,
      '',
    ].join('\n');
  }
}

function topicLine(topic: string, tally: Tally): string {
  const mean = (total: number): string => (total / Math.max(1, tally.lines)).toFixed(1);
  const length = `mean problem ${mean(tally.problem)} (longest ${tally.longestProblem}), solution ${mean(tally.solution)} (longest ${tally.longestSolution}) characters`;
  return `${topic}: ${tally.lines} lines, ${tally.repeated} repeated and ${tally.excluded} excluded left out, ${length}, ${mean(tally.steps)} steps`;
}
