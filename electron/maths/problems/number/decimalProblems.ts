import Fraction from 'fraction.js';

import { writeDecimal } from '../../methods/askedText.ts';
import { conversions } from '../../methods/conversions.ts';
import { decimals } from '../../methods/decimals.ts';
import { compareNumbers, orderNumbers } from '../../methods/ordering/orderNumbers.ts';
import type { Order, WrittenNumber } from '../../methods/ordering/orderNumbers.ts';
import { roundNumber } from '../../methods/roundNumber.ts';
import { workFormulas } from '../algebra/workFormulas.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { workByMethod } from '../workByMethod.ts';

type Kind = (random: Random, difficulty: Difficulty) => MadeProblem | null;

function decimal(random: Random, places: number, largest: number): string {
  const scale = 10 ** places;
  return (random.whole(1, largest * scale) / scale).toFixed(places);
}

function tidy(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function worked(latex: string): MadeProblem | null {
  const solution = workFormulas(decimals, { task: 'evaluate', latex: [latex] });
  return solution === null ? null : { latex: [latex], unknowns: [], ask: 'calculate', bracketed: false, solution };
}

const addition: Kind = (random, difficulty) => {
  const places = (): number => (difficulty === 1 ? 1 : random.whole(1, 3));
  const largest = difficulty === 1 ? 10 : random.pick([10, 30, 100]);
  const [one, two] = [tidy(decimal(random, places(), largest)), tidy(decimal(random, places(), largest))];
  const plus = random.chance(0.5);
  const whole = !plus && random.chance(0.15) ? random.whole(2, 20).toString() : one;
  if (!plus && Number(whole) < Number(two) && !(difficulty === 3 && random.chance(0.2))) return null;
  return worked(`${whole}${plus ? '+' : '-'}${two}`);
};

const multiplication: Kind = (random, difficulty) => {
  const kind = random.next();
  const one = tidy(decimal(random, difficulty === 1 ? 1 : random.whole(1, 2), kind < 0.6 ? 1 : 9));
  if (kind < 0.35) return worked(`${one}\\times ${random.pick([10, 100, 1000, 2, 3, 4, 5, 6, 7, 8, 9, 20, 30])}`);
  const two = tidy(decimal(random, random.whole(1, 2), random.chance(0.6) ? 1 : 9));
  return worked(`${one}\\times ${two}`);
};

const division: Kind = (random, difficulty) => {
  const places = difficulty === 1 ? 0 : random.whole(0, 2);
  const divisor = random.pick([2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 25]) / 10 ** places;
  const quotient = random.whole(2, difficulty === 1 ? 12 : 60) / random.pick([1, 10, 10, 100]);
  const top = tidy((divisor * quotient).toFixed(5));
  return worked(`${top}\\div ${tidy(divisor.toFixed(3))}`);
};

const inWords: Kind = (random) => {
  const [one, two] = [tidy(decimal(random, 1, 9)), tidy(decimal(random, random.whole(1, 2), 9))];
  const [ask, latex] = random.pick<readonly [string, string]>([
    ['add', `${one}+${two}`],
    ['multiply', `${one}\\times ${two}`],
    ['subtract', Number(one) < Number(two) ? `${two}-${one}` : `${one}-${two}`],
  ]);
  const [first = one, second = two] = latex.split(/\\times |[+-]/);
  const made = worked(latex);
  if (made === null) return null;
  const marks = ask === 'subtract' ? { a: second, b: first } : { a: first, b: second };
  const question =
    ask === 'subtract'
      ? `Subtract ${second} from ${first}.`
      : ask === 'add'
        ? `Add ${first} and ${second}.`
        : `Multiply ${first} by ${second}.`;
  return { ...made, latex: [], ask, question, marks };
};

const NEAREST = ['whole number', 'ten', 'hundred', 'thousand', 'tenth', 'hundredth'] as const;
const COUNTS = ['one', 'two', 'three', 'four'] as const;

function rounding(ask: string, question: string, marks: Readonly<Record<string, string>>): MadeProblem | null {
  const solution = workByMethod(roundNumber, question);
  return solution === null
    ? null
    : { latex: [], unknowns: [], ask, bracketed: false, question, marks, solution: { ...solution, topic: 'decimals' } };
}

const places: Kind = (random) => {
  const count = random.pick([1, 1, 2, 2, 2, 3, 3]);
  const n = decimal(random, count + random.whole(1, 3), random.pick([1, 10, 100]));
  const plural = count === 1 ? '' : 's';
  return rounding('places', `Round ${n} to ${count} decimal place${plural}.`, {
    n,
    count: random.chance(0.75) ? count.toString() : (COUNTS[count - 1] ?? ''),
    s: plural,
    short: count.toString(),
  });
};

const figures: Kind = (random) => {
  const count = random.pick([1, 1, 2, 2, 3, 3]);
  const digits = random.whole(10 ** count, 10 ** (count + 3) - 1);
  const n = random.chance(0.4) ? digits.toString() : tidy((digits / 10 ** random.whole(1, 6)).toFixed(8));
  const plural = count === 1 ? '' : 's';
  return rounding('figures', `Round ${n} to ${count} significant figure${plural}.`, {
    n,
    count: random.chance(0.75) ? count.toString() : (COUNTS[count - 1] ?? ''),
    s: plural,
    short: count.toString(),
  });
};

const nearest: Kind = (random) => {
  const unit = random.pick(NEAREST);
  const n =
    unit === 'tenth' || unit === 'hundredth'
      ? decimal(random, random.whole(3, 4), 20)
      : unit === 'whole number'
        ? decimal(random, random.whole(1, 3), 100)
        : random.whole(unit === 'ten' ? 11 : 111, unit === 'thousand' ? 99_999 : 9999).toString();
  return rounding('nearest', `Round ${n} to the nearest ${unit}.`, { n, unit });
};

const convert: Kind = (random, difficulty) => {
  const bottom = random.pick([2, 4, 5, 8, 10, 20, 25, 40, 50, 100]);
  const top = random.whole(1, difficulty === 3 ? 2 * bottom : bottom - 1);
  const value = new Fraction(top, bottom);
  if (value.d === 1n) return null;
  const [fraction, ended] = [`\\frac{${value.n}}{${value.d}}`, writeDecimal(value)];
  const [ask, question, formula] = random.pick<readonly [string, string, string | null]>([
    ['toFraction', `Write ${ended} as a fraction.`, null],
    ['toDecimal', `Write $${fraction}$ as a decimal.`, fraction],
    ['decimalToPercent', `Write ${ended} as a percentage.`, null],
    ['fractionToPercent', `Write $${fraction}$ as a percentage.`, fraction],
    ['percentToDecimal', `Write ${writeDecimal(value.mul(100))}% as a decimal.`, null],
    ['percentToFraction', `Write ${writeDecimal(value.mul(100))}% as a fraction.`, null],
  ]);
  const solution = workByMethod(conversions, question);
  if (solution === null) return null;
  const marks = ask.startsWith('percent') ? { n: `${writeDecimal(value.mul(100))}%` } : { n: ended };
  return {
    latex: formula === null ? [] : [formula],
    unknowns: [],
    ask,
    bracketed: false,
    question: question.replace('%', '\\%'),
    ...(formula === null ? { marks } : {}),
    solution: { ...solution, topic: 'decimals' },
  };
};

function written(text: string): WrittenNumber {
  return { value: new Fraction(text), latex: text, form: text.includes('.') ? 'decimal' : 'whole' };
}

const order: Kind = (random, difficulty) => {
  const lead = random.whole(0, difficulty === 1 ? 0 : 5);
  const values = Array.from({ length: random.whole(3, 5) }, () =>
    tidy(`${lead}.${random.chance(0.4) ? '0' : ''}${random.whole(1, random.pick([9, 99, 999]))}`),
  );
  const wanted: Order = random.pick(['ascending', 'ascending', 'descending', 'largest', 'smallest']);
  const solution = orderNumbers(values.map(written), wanted);
  if (solution === null || values.some((value) => !value.includes('.'))) return null;
  const list = values.join(', ');
  const question =
    wanted === 'ascending' || wanted === 'descending'
      ? `Write in ${wanted} order: ${list}`
      : `Which is the ${wanted} number: ${list}?`;
  return { latex: [], unknowns: [], ask: wanted, bracketed: false, question, marks: { list }, solution };
};

const compare: Kind = (random) => {
  const lead = random.whole(0, 4);
  const [a, b] = [`${lead}.${random.whole(1, 9)}`, tidy(`${lead}.${random.whole(1, 99).toString().padStart(2, '0')}`)];
  if (!b.includes('.') || a === b) return null;
  const solution = random.chance(0.5) ? orderNumbers([written(a), written(b)], 'largest') : null;
  const [first, second] = random.chance(0.5) ? [a, b] : [b, a];
  if (solution !== null)
    return {
      latex: [],
      unknowns: [],
      ask: 'greater',
      bracketed: false,
      question: `Which is larger, ${first} or ${second}?`,
      marks: { a: first, b: second },
      solution,
    };
  const compared = compareNumbers(written(first), written(second));
  if (compared === null) return null;
  const question = `Put the correct sign (<, > or =) between ${first} and ${second}.`;
  return {
    latex: [],
    unknowns: [],
    ask: 'sign',
    bracketed: false,
    question,
    marks: { a: first, b: second },
    solution: compared,
  };
};

const KINDS: readonly [Kind, ...Kind[]] = [
  addition, addition, multiplication, multiplication, division, division, inWords,
  places, places, figures, figures, nearest, convert, convert, convert, order, compare,
]; // prettier-ignore

/** Decimals: the four operations, rounding, order, and the same number as a fraction, decimal or percentage. */
export function makeDecimalProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(KINDS)(random, difficulty);
}
