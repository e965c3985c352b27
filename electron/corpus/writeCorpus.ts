/**
 * Writes what the starter model learns from: `npm run corpus -- --count N --seed S --out FILE.jsonl`, one
 * {"topic","problem","solution"} a line. With `--held-out`, N problems a topic that training never contains: reserved
 * numbers, other wordings. `--exclude FILE` leaves out every problem that stands in that file of {"problem"} lines, so
 * that what a model is measured on is never what it learnt. Statistics go to stderr. The same arguments give the same file.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { isReserved, makeLine, makeOutsideLine, makeTrainingLine } from './corpusLine.ts';
import type { CorpusLine } from './corpusLine.ts';
import { createRandom } from '../maths/problems/random.ts';
import { TOPICS } from './topics.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    exclude: { type: 'string' },
    'held-out': { type: 'boolean', default: false },
  },
});

type Tally = { lines: number; repeats: number; problem: number; solution: number; longest: number; steps: number };

/** Everything a reserved problem or wording shares with training; empty when nothing leaks. */
function leaks(line: CorpusLine): boolean {
  return line.topic !== 'outside' && !isReserved(line.core);
}

function sharedWordings(): readonly string[] {
  const training = new Set(TOPICS.flatMap(({ wordings }) => Object.values(wordings.training).flat()));
  return TOPICS.flatMap(({ wordings }) => Object.values(wordings.heldOut).flat()).filter((words) =>
    training.has(words),
  );
}

/** Two problems that differ only in spaces and case are one. */
function bare(problem: string): string {
  return problem.toLowerCase().replaceAll(/\s/g, '');
}

function excludedProblems(file: string | undefined): ReadonlySet<string> {
  if (file === undefined) return new Set();
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  return new Set(rows.map((row) => bare((JSON.parse(row) as { readonly problem: string }).problem)));
}

function* lines(count: number, seed: number): Generator<CorpusLine> {
  const random = createRandom(seed);
  if (!values['held-out']) {
    for (;;) yield makeTrainingLine(random);
  }
  for (const topic of TOPICS) for (let index = 0; index < count; index += 1) yield makeLine(topic, true, random);
  for (let index = 0; index < count; index += 1) yield makeOutsideLine(true, random);
}

function main(): void {
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed) || values.out === undefined) {
    throw new Error('Usage: corpus.ts --count N --seed S --out FILE.jsonl [--held-out]; N and S are whole numbers.');
  }
  if (values['held-out'] && sharedWordings().length > 0)
    throw new Error(`Wordings used in training: ${sharedWordings().join(' | ')}`);
  const seen = new Set<string>();
  const excluded = excludedProblems(values.exclude);
  const tallies = new Map<string, Tally>();
  const file = openSync(values.out, 'w');
  let buffer = '';
  for (const line of lines(count, seed)) {
    const tally = tallies.get(line.topic) ?? { lines: 0, repeats: 0, problem: 0, solution: 0, longest: 0, steps: 0 };
    tallies.set(line.topic, tally);
    if (seen.has(line.problem) || excluded.has(bare(line.problem))) {
      tally.repeats += 1;
      continue;
    }
    if (values['held-out'] && leaks(line)) throw new Error(`Not reserved: ${line.problem}`);
    seen.add(line.problem);
    tally.lines += 1;
    tally.problem += line.problem.length;
    tally.solution += line.solution.length;
    tally.longest = Math.max(tally.longest, line.solution.length);
    tally.steps += line.solution.split('\n\n').length - 1;
    buffer += `${JSON.stringify({ topic: line.topic, problem: line.problem, solution: line.solution })}\n`;
    if (buffer.length > 1_000_000) {
      writeSync(file, buffer);
      buffer = '';
    }
    if (!values['held-out'] && seen.size >= count) break;
  }
  writeSync(file, buffer);
  closeSync(file);
  report(tallies);
}

function report(tallies: ReadonlyMap<string, Tally>): void {
  for (const [topic, tally] of [...tallies].toSorted(([first], [second]) => first.localeCompare(second))) {
    const mean = (total: number): string => (total / tally.lines).toFixed(1);
    const text = `${tally.lines} lines, ${tally.repeats} repeats left out, mean problem ${mean(tally.problem)}, solution ${mean(tally.solution)} characters`;
    process.stderr.write(`${topic}: ${text} (longest ${tally.longest}), ${mean(tally.steps)} steps\n`);
  }
}

main();
