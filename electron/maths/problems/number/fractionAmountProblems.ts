import Fraction from 'fraction.js';

import { workAsFractionOf, workFractionOf, workRestOf, workWholeOf } from '../../methods/fractions/workFractionOf.ts';
import { compareNumbers, orderNumbers } from '../../methods/ordering/orderNumbers.ts';
import type { WrittenNumber } from '../../methods/ordering/orderNumbers.ts';
import { workFractions } from '../../methods/workFractions.ts';
import type { Operand, Operator } from '../../methods/workFractions.ts';
import type { RuleSolution } from '../../outcomes.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { pickCurrency, typedMoney } from '../stories/money.ts';
import { capital, pickPerson } from '../stories/people.ts';

type Kind = (random: Random, difficulty: Difficulty) => MadeProblem | null;

function lowest(random: Random, largest: number): Fraction {
  const bottom = random.whole(2, largest);
  return new Fraction(random.whole(1, bottom - 1), bottom);
}

function latex(value: Fraction): string {
  return `\\frac{${value.n}}{${value.d}}`;
}

function made(
  ask: string,
  question: string,
  marks: Readonly<Record<string, string>>,
  solution: RuleSolution | null,
  formulas: readonly string[] = [],
): MadeProblem | null {
  return solution === null ? null : { latex: formulas, unknowns: [], ask, bracketed: false, question, marks, solution };
}

const ofAmount: Kind = (random, difficulty) => {
  const part = lowest(random, difficulty === 1 ? 6 : 12);
  const amount = new Fraction(Number(part.d) * random.whole(2, difficulty === 1 ? 12 : 40));
  const kind = random.next();
  const unit =
    kind < 0.5
      ? ''
      : kind < 0.75
        ? pickCurrency(random)
        : random.pick(['kg', 'm', 'km', 'g', 'ml', 'cm', 'minutes', 'litres']);
  const money = unit === '£' || unit === '$' || unit === '€';
  const shown = money ? typedMoney(amount, unit) : unit === '' ? amount.toString() : `${amount.toString()} ${unit}`;
  const question = `Find $${latex(part)}$ of ${shown.replace('$', '\\$')}.`;
  return made('of', question, { amount: shown }, workFractionOf(part, amount, unit), [latex(part)]);
};

const GROUPS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['pupils in a class', 'boys'],
  ['students in a year group', 'girls'],
  ['people on a bus', 'children'],
  ['cars in a car park', 'red'],
  ['apples in a box', 'green'],
  ['books on a shelf', 'novels'],
  ['counters in a bag', 'blue'],
  ['animals on a farm', 'sheep'],
];

const story: Kind = (random) => {
  const part = lowest(random, 8);
  const amount = new Fraction(Number(part.d) * random.whole(3, 15));
  const [group, wanted] = random.pick(GROUPS);
  const rest = random.chance(0.4);
  const marks = { amount: amount.toString(), group, wanted, name: pickPerson(random).name };
  const told = `There are ${amount.toString()} ${group}. $${latex(part)}$ of them are ${wanted}.`;
  return rest
    ? made('notThese', `${told} How many are not ${wanted}?`, marks, workRestOf(part, amount), [latex(part)])
    : made('these', `${told} How many are ${wanted}?`, marks, workFractionOf(part, amount), [latex(part)]);
};

const spent: Kind = (random) => {
  const part = lowest(random, 8);
  const amount = new Fraction(Number(part.d) * random.whole(2, 15));
  const currency = pickCurrency(random);
  const { name, he } = pickPerson(random);
  const marks = { amount: typedMoney(amount, currency), name, he, cap: capital(he) };
  const question = `${name} has ${marks.amount.replace('$', '\\$')} and spends $${latex(part)}$ of it. How much is left?`;
  return made('left', question, marks, workRestOf(part, amount, currency), [latex(part)]);
};

const whole: Kind = (random) => {
  const part = lowest(random, 8);
  const known = new Fraction(Number(part.n) * random.whole(2, 20));
  const question = `$${latex(part)}$ of a number is ${known.toString()}. Find the number.`;
  return made('whole', question, { known: known.toString() }, workWholeOf(part, known), [latex(part)]);
};

const asFraction: Kind = (random) => {
  const shared = random.whole(1, 12);
  const [part, all] = [shared * random.whole(1, 9), shared * random.whole(2, 12)];
  if (part >= all) return null;
  const question = `Write ${part} as a fraction of ${all}.`;
  return made(
    'asFraction',
    question,
    { a: part.toString(), b: all.toString() },
    workAsFractionOf(new Fraction(part), new Fraction(all)),
  );
};

function written(value: Fraction): WrittenNumber {
  return { value, latex: latex(value), form: 'fraction' };
}

const order: Kind = (random) => {
  const wanted = random.pick(['ascending', 'ascending', 'descending', 'largest', 'smallest'] as const);
  const values = Array.from({ length: random.whole(3, 4) }, () => lowest(random, random.pick([6, 8, 12])));
  const bottom = values.reduce((total, value) => total.lcm(new Fraction(value.d)), new Fraction(1));
  const solution = bottom.compare(60) > 0 ? null : orderNumbers(values.map(written), wanted);
  const question =
    wanted === 'ascending' || wanted === 'descending'
      ? `Write in ${wanted} order: ${values.map((value) => `$${latex(value)}$`).join(', ')}`
      : `Which is the ${wanted}: ${values.map((value) => `$${latex(value)}$`).join(', ')}?`;
  return solution === null
    ? null
    : { latex: [values.map(latex).join(',\\ ')], unknowns: [], ask: wanted, bracketed: false, question, solution };
};

const compare: Kind = (random) => {
  const [one, two] = [lowest(random, 9), lowest(random, 9)];
  if (one.equals(two) || one.d * two.d > 100n) return null;
  const marks = { a: `$${latex(one)}$`, b: `$${latex(two)}$` };
  if (random.chance(0.65))
    return made(
      'greater',
      `Which is larger, $${latex(one)}$ or $${latex(two)}$?`,
      marks,
      orderNumbers([written(one), written(two)], 'largest'),
    );
  const question = `Put the correct sign (<, > or =) between $${latex(one)}$ and $${latex(two)}$.`;
  return made('sign', question, marks, compareNumbers(written(one), written(two)));
};

const inWords: Kind = (random) => {
  const [one, two] = [lowest(random, 9), lowest(random, 9)];
  const [ask, operator] = random.pick<readonly [string, Operator]>([
    ['add', '+'],
    ['multiply', '×'],
    ['divide', '÷'],
    ['subtract', '-'],
  ]);
  const [first, second] = ask === 'subtract' && one.compare(two) < 0 ? [two, one] : [one, two];
  const operand = (value: Fraction): Operand => ({ kind: 'fraction', top: value.n, bottom: value.d });
  const solution = workFractions({
    operands: [operand(first), operand(second)],
    operators: [operator],
    form: 'fraction',
  });
  const [a, b] = ask === 'subtract' ? [second, first] : [first, second];
  const marks = { a: `$${latex(a)}$`, b: `$${latex(b)}$` };
  const words: Readonly<Record<string, string>> = {
    add: `Add ${marks.a} and ${marks.b}.`,
    multiply: `Multiply ${marks.a} by ${marks.b}.`,
    divide: `Divide ${marks.a} by ${marks.b}.`,
    subtract: `Subtract ${marks.a} from ${marks.b}.`,
  };
  return solution === null || solution.steps.length === 0 ? null : made(ask, words[ask] ?? '', marks, solution);
};

const KINDS: readonly [Kind, ...Kind[]] = [
  ofAmount,
  ofAmount,
  story,
  spent,
  whole,
  asFraction,
  order,
  compare,
  inWords,
];

/** Fractions of amounts, stories of them, order, and calculations told in words. */
export function makeFractionAmountProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(KINDS)(random, difficulty);
}
