/**
 * Writes what the starter model learns from: `npm run corpus -- --count N --seed S --out FILE.jsonl`, one
 * {"topic","problem","solution"} a line. With `--held-out`, N problems a topic that training never contains: reserved
 * numbers, other wordings. `--exclude FILE` (may be repeated) leaves out every problem that stands in that file of
 * {"problem"} lines, however it is dressed up, so that what a model is measured on is never what it learnt. Nearly half
 * of the lines ask what people asked in `handwritten/problems.jsonl`, or in the file of {"topic", "problem", "answer"}
 * lines that `--handwritten FILE` names, about other numbers. Statistics go to stderr and, with `--statistics FILE.json`, into a file. The same
 * arguments give the same file.
 */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { drillLine } from './arithmetic/drillLines.ts';
import { spellArithmetic } from './arithmetic/spellArithmetic.ts';
import { isReserved, makeLine, makeOutsideLine, makeTrainingLine } from './corpusLine.ts';
import type { CorpusLine } from './corpusLine.ts';
import { CorpusStatistics } from './corpusStatistics.ts';
import { createRandom } from '../maths/problems/random.ts';
import type { Random } from '../maths/problems/random.ts';
import { excludedTexts, isExcluded } from './excludedTexts.ts';
import { HandwrittenLines, readHandwritten } from './handwritten/handwrittenLines.ts';
import { ruledLines } from './ruled/ruledLines.ts';
import { TOPICS } from './topics.ts';

const HANDWRITTEN = join(import.meta.dirname, 'handwritten', 'problems.jsonl');

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    exclude: { type: 'string', multiple: true, default: [] },
    handwritten: { type: 'string', default: HANDWRITTEN },
    statistics: { type: 'string' },
    'held-out': { type: 'boolean', default: false },
  },
});

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

/** Working a question by the rules takes long, so each is asked in several styles: about one line in nine. */
const RULED_SHARE = 0.03;
const RULED_COPIES = 4;

/** Six copies to a question: nearly half of all lines, of those questions that the rules can work. */
const HANDWRITTEN_SHARE = 0.2;
const HANDWRITTEN_COPIES = 6;

/** Among draws, of which one in five is six lines: about one line in thirteen is a sheet of small sums. */
const DRILL_SHARE = 0.13;

function* trainingLines(random: Random): Generator<CorpusLine> {
  const handwritten = new HandwrittenLines(readHandwritten(values.handwritten));
  for (;;) {
    if (random.chance(HANDWRITTEN_SHARE)) yield* handwritten.draw(HANDWRITTEN_COPIES, random);
    else if (random.chance(DRILL_SHARE)) yield drillLine(random);
    else if (random.chance(RULED_SHARE)) yield* ruledLines(RULED_COPIES, random);
    else yield makeTrainingLine(random);
  }
}

function* lines(count: number, seed: number): Generator<CorpusLine> {
  const random = createRandom(seed);
  if (!values['held-out']) yield* trainingLines(random);
  for (const topic of TOPICS) for (let index = 0; index < count; index += 1) yield makeLine(topic, true, random);
  for (let index = 0; index < count; index += 1) yield makeOutsideLine(true, random);
}

/** The file's lines, a large piece at a time. */
class Pieces {
  readonly #file: number;
  #text = '';

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  add({ topic, problem, solution }: CorpusLine): void {
    this.#text += `${JSON.stringify({ topic, problem, solution })}\n`;
    if (this.#text.length > 1_000_000) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#text);
    this.#text = '';
  }
}

function write(count: number, seed: number, out: string): CorpusStatistics {
  const seen = new Set<string>();
  const excluded = excludedTexts(values.exclude.map((path) => readFileSync(path, 'utf8')));
  const statistics = new CorpusStatistics();
  const pieces = new Pieces(out);
  for (const line of lines(count, seed)) {
    if (isExcluded(line, excluded)) statistics.leaveOut(line, 'excluded');
    else if (seen.has(line.problem)) statistics.leaveOut(line, 'repeated');
    else {
      if (values['held-out'] && leaks(line)) throw new Error(`Not reserved: ${line.problem}`);
      seen.add(line.problem);
      const spelt = { ...line, solution: spellArithmetic(line.solution) };
      statistics.count(spelt);
      pieces.add(spelt);
      if (!values['held-out'] && seen.size >= count) break;
    }
  }
  pieces.close();
  return statistics;
}

function main(): void {
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed) || values.out === undefined) {
    throw new Error(
      'Usage: writeCorpus.ts --count N --seed S --out FILE.jsonl [--held-out] [--exclude FILE]… [--handwritten FILE] [--statistics FILE.json]; N and S are whole numbers.',
    );
  }
  if (values['held-out'] && sharedWordings().length > 0)
    throw new Error(`Wordings used in training: ${sharedWordings().join(' | ')}`);
  const statistics = write(count, seed, values.out);
  process.stderr.write(statistics.report());
  if (values.statistics !== undefined) {
    writeFileSync(values.statistics, `${JSON.stringify(statistics.summary(), null, 2)}\n`);
  }
}

main();
