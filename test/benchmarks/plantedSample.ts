import { createRandom, type Random } from '../../electron/maths/problems/random.ts';
import { rationalValue } from '../../electron/maths/methods/rationalValue.ts';
import { workEquation } from '../../electron/maths/methods/workEquation.ts';
import { workNumber } from '../../electron/maths/methods/workNumber.ts';
import { parseStatement } from '../../electron/maths/reading/parseStatement.ts';
import Fraction from 'fraction.js';
import type { Statement } from '../../electron/maths/expression/expression.ts';

/** A pupil's working with one mistake in it. `lines` are LaTeX; the line at `wrongAt` is the first that is wrong. */
export type PlantedSample = { readonly kind: string; readonly lines: readonly string[]; readonly wrongAt: number };

/** What a template hands out: right lines, then the wrong one. The lines after it are worked from the wrong one. */
export type Planted = { readonly right: readonly string[]; readonly wrong: string };

/** `null` when the numbers drawn do not fit (the mistake would change nothing, or nobody would make it). */
export type Template = { readonly kind: string; readonly make: (random: Random) => Planted | null };

export function readLine(line: string): Statement {
  const reading = parseStatement(line);
  if (reading.kind !== 'statement') throw new Error(`The planted line ${line} cannot be read: ${reading.why}`);
  return reading.statement;
}

/** The lines that follow rightly from one line, with the answer last; none where no method knows it. */
function workedFrom(line: string): readonly string[] {
  const statement = readLine(line);
  const understood = { statements: [statement], unknowns: [], text: '' };
  const solution =
    statement.kind === 'expression'
      ? workNumber({ ...understood, task: 'evaluate' })
      : workEquation({ ...understood, task: 'solve' });
  return solution === null
    ? []
    : [...new Set([...solution.steps.map(({ expression }) => expression), solution.answer])];
}

const samplePoints = [new Fraction(7, 3), new Fraction(-5, 2), new Fraction(11)];

/** Whether the planted line really says something else; by answers and values, not by the checker under test. */
function isWrong(right: string, wrong: string): boolean {
  const [before, after] = [readLine(right), readLine(wrong)];
  if (before.kind === 'expression' && after.kind === 'expression') {
    return samplePoints.some((point) => {
      const at = Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((name, k) => [name, point.add(k)]));
      const [one, two] = [rationalValue(before.expression, at), rationalValue(after.expression, at)];
      return one === null || two === null || !one.equals(two);
    });
  }
  // A line that is solved already has no steps: it is its own answer.
  const [one, two] = [workedFrom(right).at(-1) ?? right, workedFrom(wrong).at(-1) ?? wrong];
  return one !== two;
}

/** No line at all, or a calculation at the side (the discriminant): it says nothing about the unknown. */
function isAside(line: string): boolean {
  return !/[a-z]/.test(line.replace(/\\[a-z]+/g, '')) && (line === '' || line.includes('='));
}

/** Turns a template into a working; sometimes the pupil makes the next right step in the same line. */
export function plant(template: Template, random: Random): PlantedSample | null {
  const planted = template.make(random);
  const last = planted?.right.at(-1);
  if (planted === null || last === undefined || !isWrong(last, planted.wrong)) return null;
  const after = workedFrom(planted.wrong).filter((line) => line !== planted.wrong);
  const inOne = !isAside(after[0] ?? '') && random.chance(0.25);
  const written = inOne ? after.slice(0, 4) : [planted.wrong, ...after.slice(0, 3)];
  const [first] = written;
  if (first === undefined || !isWrong(last, first)) return null;
  return { kind: template.kind, lines: [...planted.right, ...written], wrongAt: planted.right.length };
}

/** The same samples for the same seed: every template in turn until there are `count`. */
export function makeSamples(templates: readonly Template[], count: number, seed: number): readonly PlantedSample[] {
  const random = createRandom(seed);
  const samples: PlantedSample[] = [];
  for (let turn = 0; samples.length < count && turn < count * 40; turn += 1) {
    const template = templates[turn % templates.length];
    const sample = template === undefined ? null : plant(template, random);
    if (sample !== null) samples.push(sample);
  }
  return samples;
}
