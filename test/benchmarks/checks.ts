import { readFileSync } from 'node:fs';

import { checkLine } from '../../electron/maths/checking/checkLine.ts';
import { workByRule } from '../../electron/maths/methods/workByRule.ts';

export type CheckFigures = {
  readonly lines: number;
  readonly median: number;
  readonly percentile95: number;
  readonly worst: number;
};

const fixture = new URL('../fixtures/five-topics.jsonl', import.meta.url);

/** Milliseconds for the check of one line, over every line of the worked solutions to the five-topic problems. */
export function benchmarkChecks(): CheckFigures {
  const problems = readFileSync(fixture, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { problem: string }).problem);
  const times = problems.flatMap(timeLines).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { lines: times.length, median: at(0.5), percentile95: at(0.95), worst: times.at(-1) ?? 0 };
}

function timeLines(problem: string): number[] {
  const lines = workByRule(problem)?.steps.map((step) => step.expression) ?? [];
  return lines.map((line, index) => {
    const started = performance.now();
    checkLine({ problem, earlier: lines.slice(0, index), line });
    return performance.now() - started;
  });
}
