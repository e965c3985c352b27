/**
 * Measures the checking core against cases other people wrote: `node test/benchmarks/mathsData.ts FOLDER [--show]`.
 * FOLDER holds answer-pairs.jsonl, expression-pairs.jsonl, worked-arguments.jsonl and word-problems.jsonl (any may be
 * missing). Prints a table; with --show also every case that did not come out as labelled.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkArgument } from '../../electron/maths/checking/checkArgument.ts';
import { checkLine } from '../../electron/maths/checking/checkLine.ts';
import { gradeAnswer } from '../../electron/maths/checking/gradeAnswer.ts';
import type { ArgumentQuestion, LineRelation } from '../../electron/maths/outcomes.ts';

type Outcome = 'right' | 'wrong called equal' | 'right called wrong' | 'undecided';
type Tally = { readonly name: string; readonly counts: Record<Outcome, number>; readonly milliseconds: number[] };

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Give the folder that holds the data: node test/benchmarks/mathsData.ts FOLDER');
const show = flags.includes('--show');

function newTally(name: string): Tally {
  const counts = { right: 0, 'wrong called equal': 0, 'right called wrong': 0, undecided: 0 };
  return { name, counts, milliseconds: [] };
}

function readCases(file: string): readonly unknown[] {
  const path = join(folder ?? '', file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

function timed<Result>(tally: Tally, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  tally.milliseconds.push(performance.now() - start);
  return result;
}

function outcomeOf(wanted: boolean, got: boolean | null): Outcome {
  if (got === null) return 'undecided';
  if (got === wanted) return 'right';
  return got ? 'wrong called equal' : 'right called wrong';
}

type Pair = { readonly expected: string; readonly given: string; readonly equal: boolean };

function gradePairs(file: string): Tally {
  const tally = newTally(file);
  for (const pair of readCases(file) as readonly Pair[]) {
    const grade = timed(tally, () => gradeAnswer({ expected: pair.expected, given: pair.given }));
    const outcome = outcomeOf(pair.equal, grade.equal);
    tally.counts[outcome] += 1;
    if (show && outcome !== 'right')
      console.log(`${outcome}: ${pair.expected.slice(-120)}  |  ${pair.given.slice(-160)}  (${grade.why})`);
  }
  return tally;
}

type Argument = { readonly lines: readonly string[]; readonly relations: readonly string[]; readonly valid: boolean };

const validSteps: ReadonlySet<LineRelation> = new Set(['equivalent', 'same-roots', 'equal']);

const relationNames: Readonly<Record<string, LineRelation>> = {
  EQUIVCHAR: 'equivalent',
  EQUIVCHARREAL: 'equivalent',
  IMPLIESCHAR: 'may-add',
  IMPLIEDCHAR: 'may-lose',
  SAMEROOTS: 'same-roots',
  CHECKMARK: 'equal',
  QMCHAR: 'unrelated',
  ANDOR: 'and-or',
  MISSINGVAR: 'missing-variable',
};

function gradeArguments(): readonly Tally[] {
  const [lines, validity] = [newTally('worked-arguments: relation of each line'), newTally('worked-arguments: valid')];
  for (const argument of readCases('worked-arguments.jsonl') as readonly Argument[]) {
    const report = timed(validity, () => checkArgument(questionFor(argument)));
    const outcome = outcomeOf(argument.valid, report.valid);
    validity.counts[outcome] += 1;
    if (show && outcome !== 'right') console.log(`valid ${outcome}: ${argument.lines.join('  →  ')}  (${report.why})`);
    for (const [k, name] of argument.relations.entries()) {
      const wanted = k === 0 ? 'start' : relationNames[name];
      if (k === 0 || wanted === undefined) continue;
      const got = report.relations[k];
      const isRight = got === wanted;
      const isOpen = got === 'undecided' || got === 'unreadable';
      const isFalseTick = !validSteps.has(wanted) && (got === 'equivalent' || got === 'equal' || got === 'same-roots');
      lines.counts[
        isRight ? 'right' : isOpen ? 'undecided' : isFalseTick ? 'wrong called equal' : 'right called wrong'
      ] += 1;
      if (show && !isRight)
        console.log(`${wanted} but ${got ?? 'nothing'}: ${argument.lines[k - 1] ?? ''}  →  ${argument.lines[k] ?? ''}`);
    }
  }
  return [lines, validity];
}

function questionFor(argument: Argument): ArgumentQuestion {
  const { lines } = argument;
  const [first] = argument.relations;
  if (first === 'ASSUMEREALVARS') return { lines, numbers: 'real' };
  return { lines, numbers: first === 'ASSUMEPOSVARS' ? 'positive' : 'complex' };
}

type WordProblem = { readonly problem: string; readonly calculations: readonly string[] };

function confirmCalculations(): Tally {
  const tally = newTally('word-problem calculations confirmed');
  for (const { problem, calculations } of readCases('word-problems.jsonl') as readonly WordProblem[]) {
    for (const [k, line] of calculations.entries()) {
      const verdict = timed(tally, () => checkLine({ problem, earlier: calculations.slice(0, k), line }));
      const outcome = outcomeOf(true, verdict.status === 'unchecked' ? null : verdict.status === 'verified');
      tally.counts[outcome] += 1;
      if (show && outcome !== 'right') console.log(`calculation ${outcome}: ${line} (${verdict.why})`);
    }
  }
  return tally;
}

function report(tally: Tally): void {
  const total = Object.values(tally.counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return;
  const times = [...tally.milliseconds].sort((a, b) => a - b);
  const percent = (count: number): string => `${((100 * count) / total).toFixed(1)} %`;
  const slow = times[Math.min(times.length - 1, Math.floor(times.length * 0.95))] ?? 0;
  console.log(
    `${tally.name.padEnd(42)} right ${percent(tally.counts.right)} of ${total}; wrong called equal ${tally.counts['wrong called equal']}; ` +
      `right called wrong ${tally.counts['right called wrong']}; undecided ${percent(tally.counts.undecided)}; ` +
      `95 % within ${slow.toFixed(1)} ms, slowest ${(times.at(-1) ?? 0).toFixed(0)} ms`,
  );
}

const tallies = [
  gradePairs('answer-pairs.jsonl'),
  gradePairs('expression-pairs.jsonl'),
  ...gradeArguments(),
  confirmCalculations(),
];
for (const tally of tallies) report(tally);
