import Fraction from 'fraction.js';

import { writeDecimal } from '../../methods/askedText.ts';
import {
  workCombined,
  workJoined,
  workMeanOfTotal,
  workMissingValue,
  workTotal,
  workWhichJoined,
} from '../../methods/averages/workAverages.ts';
import { workFrequencies } from '../../methods/averages/workFrequencies.ts';
import type { AverageName } from '../../methods/averages/workFrequencies.ts';
import { workList } from '../../methods/statistics.ts';
import type { RuleSolution } from '../../outcomes.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';

type Kind = (random: Random, difficulty: Difficulty) => MadeProblem | null;

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const NAMES: readonly [AverageName, ...AverageName[]] = ['mean', 'mean', 'median', 'median', 'mode', 'range'];

function made(
  ask: string,
  question: string,
  marks: Readonly<Record<string, string>>,
  solution: RuleSolution | null,
): MadeProblem | null {
  return solution === null ? null : { latex: [], unknowns: [], ask, bracketed: false, question, marks, solution };
}

/** As typed: "3, 5, 7", now and then "3, 5 and 7" or "3 5 7". */
function typed(values: readonly string[], random: Random): string {
  const kind = random.next();
  if (kind < 0.68) return values.join(', ');
  if (kind < 0.88) return `${values.slice(0, -1).join(', ')} and ${values.at(-1) ?? ''}`;
  return kind < 0.94 ? values.join(' ') : values.join(',');
}

function word(count: number, random: Random): string {
  return random.chance(0.75) ? (COUNTS[count - 2] ?? count.toString()) : count.toString();
}

function values(random: Random, difficulty: Difficulty): readonly Fraction[] {
  const count = difficulty === 1 ? random.whole(3, 5) : random.whole(4, 8);
  const kind = random.next();
  const [low, high] = kind < 0.6 ? [1, 15] : kind < 0.85 ? [10, 60] : [-9, 9];
  const decimal = difficulty === 3 && random.chance(0.3);
  return Array.from(
    { length: count },
    () => new Fraction(random.whole(low, high) * (decimal ? 5 : 1), decimal ? 10 : 1),
  );
}

const list: Kind = (random, difficulty) => {
  const name = random.pick(NAMES);
  const drawn = values(random, difficulty);
  const [first] = drawn;
  const all = name === 'mode' && first !== undefined ? [...drawn, first] : drawn;
  const solution = workList(name, all);
  if (solution === null || solution.answer.includes('frac') || (solution.answer.split('.')[1]?.length ?? 0) > 2)
    return null;
  const shown = all.map(writeDecimal);
  const told = random.chance(0.3) && all.every((value) => value.d === 1n && value.s > 0n);
  return made(
    told ? `${name}Told` : name,
    `Find the ${name} of ${shown.join(', ')}.`,
    { list: typed(shown, random) },
    solution,
  );
};

function knownValues(
  random: Random,
  difficulty: Difficulty,
): { readonly known: readonly Fraction[]; readonly mean: Fraction } | null {
  const count = difficulty === 1 ? random.whole(3, 4) : random.whole(4, 6);
  const known = Array.from({ length: count - 1 }, () => new Fraction(random.whole(1, difficulty === 3 ? 30 : 14)));
  const total = known.reduce((sum, value) => sum.add(value), new Fraction(random.whole(1, 20)));
  const mean = total.div(count);
  return mean.d === 1n || (difficulty === 3 && mean.d <= 2n) ? { known, mean } : null;
}

const missing: Kind = (random, difficulty) => {
  const drawn = knownValues(random, difficulty);
  if (drawn === null) return null;
  const { known, mean } = drawn;
  const count = known.length + 1;
  const shown = known.map(writeDecimal);
  const solution = workMissingValue(mean, known);
  const marks = {
    count: word(count, random),
    known: word(count - 1, random),
    mean: writeDecimal(mean),
    list: `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`,
  };
  const question = `The mean of ${marks.count} numbers is ${marks.mean}. ${marks.known} of the numbers are ${marks.list}. Find the other number.`;
  return made('missing', question, marks, solution);
};

const missingLetter: Kind = (random, difficulty) => {
  const drawn = knownValues(random, difficulty);
  if (drawn === null) return null;
  const u = random.pick(['x', 'x', 'x', 'n', 'y', 'a', 'k']);
  const shown = drawn.known.map(writeDecimal);
  const mixed = [...shown];
  mixed.splice(random.chance(0.6) ? shown.length : random.whole(0, shown.length), 0, u);
  const marks = { list: `${mixed.slice(0, -1).join(', ')} and ${mixed.at(-1) ?? ''}`, mean: writeDecimal(drawn.mean) };
  const question = `The mean of ${marks.list} is ${marks.mean}. Find $${u}$.`;
  const problem = made('letter', question, marks, workMissingValue(drawn.mean, drawn.known, u));
  return problem === null ? null : { ...problem, unknowns: [u] };
};

const totals: Kind = (random) => {
  const [count, mean] = [random.whole(3, 15), new Fraction(random.whole(4, 60), random.chance(0.2) ? 2 : 1)];
  if (random.chance(0.5)) {
    const marks = { count: count.toString(), mean: writeDecimal(mean) };
    return made(
      'total',
      `The mean of ${count} numbers is ${marks.mean}. What is their total?`,
      marks,
      workTotal(mean, new Fraction(count)),
    );
  }
  const total = mean.mul(count);
  const marks = { count: count.toString(), total: writeDecimal(total) };
  return made(
    'ofTotal',
    `The total of ${count} numbers is ${marks.total}. Find the mean.`,
    marks,
    workMeanOfTotal(total, new Fraction(count)),
  );
};

const joins: Kind = (random) => {
  const [count, mean] = [random.whole(3, 12), random.whole(4, 30)];
  const next = mean + random.signed(1, 4);
  if (random.chance(0.5)) {
    const added = mean * count - next * count - next;
    if (-added < 1) return null;
    const marks = { count: word(count, random), mean: mean.toString(), added: (-added).toString() };
    const question = `The mean of ${marks.count} numbers is ${mean}. The number ${-added} is added to the list. Find the new mean.`;
    return made('joined', question, marks, workJoined(count, new Fraction(mean), [new Fraction(-added)]));
  }
  const marks = { count: word(count, random), mean: mean.toString(), after: next.toString() };
  const question = `The mean of ${marks.count} numbers is ${mean}. When another number is added, the mean is ${next}. What number was added?`;
  const solution = workWhichJoined(count, new Fraction(mean), new Fraction(next), 1);
  return solution?.answer.startsWith('-') === true ? null : made('whichJoined', question, marks, solution);
};

const combined: Kind = (random) => {
  const [one, two] = [random.whole(4, 20), random.whole(4, 20)];
  const [first, second] = [random.whole(10, 80), random.whole(10, 80)];
  if (one === two || first === second || (one * first + two * second) % (one + two) !== 0) return null;
  const marks = { one: one.toString(), two: two.toString(), first: first.toString(), second: second.toString() };
  const question = `${one} boys have a mean score of ${first}. ${two} girls have a mean score of ${second}. Find the mean score of all of them.`;
  const solution = workCombined(
    { value: new Fraction(first), count: one },
    { value: new Fraction(second), count: two },
  );
  return made('combined', question, marks, solution);
};

/** A frequency table in words. */
const table: Kind = (random, difficulty) => {
  const name = random.pick(NAMES);
  const length = random.whole(3, difficulty === 3 ? 5 : 4);
  const start = random.whole(0, 4);
  const rows = Array.from({ length }, (_item, index) => ({
    value: new Fraction(start + index),
    count: random.whole(1, 9),
  }));
  const solution = workFrequencies(name, rows);
  if (solution === null || solution.answer.includes('frac') || (solution.answer.split('.')[1]?.length ?? 0) > 2)
    return null;
  const marks = {
    values: rows.map(({ value }) => writeDecimal(value)).join(', '),
    counts: rows.map(({ count }) => count).join(', '),
    pairs: rows.map(({ value, count }) => `${writeDecimal(value)}: ${count}`).join(', '),
    rows: rows.map(({ value, count }) => `${writeDecimal(value)} | ${count}`).join('\n'),
    times: rows.map(({ value, count }) => `${writeDecimal(value)} (${count} times)`).join(', '),
    name,
  };
  const question = `The values ${marks.values} have the frequencies ${marks.counts}. Find the ${name}.`;
  return made('table', question, marks, solution);
};

const KINDS: readonly [Kind, ...Kind[]] = [
  list,
  list,
  list,
  list,
  list,
  missing,
  missing,
  missingLetter,
  totals,
  joins,
  combined,
  table,
];

/** Mean, median, mode and range of lists and frequency tables; means worked backwards. */
export function makeAverageProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return difficulty === 1 && random.chance(0.7) ? list(random, 1) : random.pick(KINDS)(random, difficulty);
}
