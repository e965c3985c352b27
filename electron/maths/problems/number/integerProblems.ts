import Fraction from 'fraction.js';

import { workChanges, workGap } from '../../methods/integers/workChanges.ts';
import type { Scale } from '../../methods/integers/workChanges.ts';
import { orderNumbers } from '../../methods/ordering/orderNumbers.ts';
import type { Order } from '../../methods/ordering/orderNumbers.ts';
import { workCalculation, writeCalculation } from '../../methods/workCalculation.ts';
import type { Calculation, WholeOperator } from '../../methods/workCalculation.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { storyProblem } from '../stories/storyProblem.ts';

type Kind = (random: Random, difficulty: Difficulty) => MadeProblem | null;

function integer(value: number): Calculation {
  return { kind: 'integer', value: BigInt(value) };
}

function operation(operator: WholeOperator, left: Calculation, right: Calculation): Calculation {
  return { kind: 'operation', operator, left, right };
}

function sums(random: Random, count: number, size: number): Calculation {
  return Array.from({ length: count }).reduce<Calculation>(
    (total) => operation(random.pick(['+', '-', '+', '-']), total, integer(random.signed(1, size))),
    integer(random.chance(0.6) ? -random.whole(1, size) : random.whole(1, size)),
  );
}

function product(random: Random): Calculation {
  const [one, two] = [random.signed(2, 12), random.signed(2, 12)];
  if (random.chance(0.5)) return operation('×', integer(one), integer(two));
  return operation('÷', integer(one * two), integer(two));
}

function calculation(random: Random, difficulty: Difficulty): Calculation {
  if (difficulty === 1) return random.chance(0.6) ? sums(random, 1, 20) : product(random);
  const kind = random.next();
  if (kind < 0.3) return sums(random, 2, difficulty === 2 ? 20 : 40);
  if (kind < 0.45) return sums(random, 1, 99);
  if (kind < 0.6) {
    const base = -random.whole(2, 6);
    const power: Calculation = { kind: 'power', base: integer(base), exponent: random.chance(0.6) ? 2n : 3n };
    return operation(random.pick(['+', '-']), power, integer(random.signed(1, 20)));
  }
  if (kind < 0.8) return operation(random.pick(['+', '-']), product(random), integer(random.signed(1, 20)));
  return operation(random.pick(['+', '-']), integer(random.signed(1, 30)), product(random));
}

const calculate: Kind = (random, difficulty) => {
  const problem = calculation(random, difficulty);
  const latex = writeCalculation(problem);
  const solution = latex.includes('-') ? workCalculation(problem) : null;
  if (solution === null) return null;
  return {
    latex: [latex],
    unknowns: [],
    ask: 'calculate',
    bracketed: false,
    solution: { ...solution, topic: 'integers' },
  };
};

const PLACES: readonly [string, ...string[]] = [
  'Moscow', 'Oslo', 'Montreal', 'Chicago', 'Aberdeen', 'Helsinki', 'Toronto', 'Leeds', 'Berlin', 'Denver', 'Warsaw', 'Quebec', 'Bergen', 'Boston', 'Kyiv',
]; // prettier-ignore

function degrees(random: Random): { readonly unit: string; readonly scale: Scale } {
  const letter = random.chance(0.15) ? 'F' : 'C';
  const after = `^\\circ\\text{${letter}}`;
  return random.chance(0.75)
    ? { unit: random.pick([`°${letter}`, ` °${letter}`]), scale: { before: '', after } }
    : { unit: ' degrees', scale: { before: '', after: '^\\circ' } };
}

/** Temperatures that rise and fall. */
const temperature: Kind = (random, difficulty) => {
  const { unit, scale } = degrees(random);
  const start = random.chance(0.65) ? -random.whole(1, 15) : random.whole(0, 12);
  const [one, two] = [random.whole(2, 20), random.whole(2, 15)];
  const both = difficulty > 1 && random.chance(0.45);
  const rises = random.chance(0.5);
  const ask = `${rises ? 'rises' : 'falls'}${both ? 'Then' : ''}`;
  const changes = rises ? [one, -two] : [-one, two];
  const solution = workChanges(
    new Fraction(start),
    changes.slice(0, both ? 2 : 1).map((change) => new Fraction(change)),
    scale,
  );
  const verb = rises ? 'rises' : 'falls';
  const back = rises ? 'falls' : 'rises';
  const more = both ? ` Then it ${back} by {second} degrees.` : '';
  return storyProblem(random, {
    ask,
    question: `The temperature is {start}{unit}. It ${verb} by {first} degrees.${more} What is the temperature now?`,
    marks: { start: start.toString(), unit, first: one.toString(), second: two.toString(), place: random.pick(PLACES) },
    solution,
  });
};

/** Two temperatures, how far apart. */
const difference: Kind = (random, difficulty) => {
  const { unit, scale } = degrees(random);
  const [low, high] = [-random.whole(1, difficulty === 1 ? 10 : 25), random.whole(-8, difficulty === 1 ? 15 : 32)];
  if (low >= high) return null;
  const solution = workGap(new Fraction(low), new Fraction(high), scale);
  return storyProblem(random, {
    ask: 'gap',
    question: 'What is the difference in temperature between {low}{unit} and {high}{unit}?',
    marks: { low: low.toString(), high: high.toString(), unit, place: random.pick(PLACES), other: random.pick(PLACES) },
    solution,
  });
};

const money: Kind = (random) => {
  const [start, paid] = [-random.whole(1, 60) * 5, random.whole(2, 80) * 5];
  const spends = random.chance(0.3);
  const currency = random.pick(['£', '$', '€']);
  const scale = { before: currency === '$' ? '\\$' : `\\text{${currency}}`, after: '' };
  const solution = workChanges(new Fraction(start), [new Fraction(spends ? -paid : paid)], scale);
  return storyProblem(random, {
    ask: spends ? 'owes' : 'pays',
    question: spends
      ? "Sam's bank balance is -{c}{start}. Then {c}{paid} is taken out. What is the new balance?"
      : "Sam's bank balance is -{c}{start}. Then {c}{paid} is paid in. What is the new balance?",
    marks: { start: (-start).toString(), paid: paid.toString(), c: currency },
    solution,
  });
};

const ORDERS: readonly [Order, ...Order[]] = ['ascending', 'ascending', 'descending', 'largest', 'smallest'];

const order: Kind = (random, difficulty) => {
  const count = difficulty === 1 ? 4 : random.whole(4, 6);
  const values = Array.from({ length: count }, () => random.signed(0, difficulty === 1 ? 12 : 30));
  if (values.filter((value) => value < 0).length < 2 || new Set(values).size < count) return null;
  const wanted = random.pick(ORDERS);
  const numbers = values.map((value) => ({
    value: new Fraction(value),
    latex: value.toString(),
    form: 'whole' as const,
  }));
  const solution = orderNumbers(numbers, wanted);
  if (solution === null) return null;
  const list = values.join(', ');
  const question =
    wanted === 'ascending' || wanted === 'descending'
      ? `Write in ${wanted} order: ${list}`
      : `Which is the ${wanted} number: ${list}?`;
  return { latex: [], unknowns: [], ask: wanted, bracketed: false, question, marks: { list }, solution };
};

/** "Subtract −8 from 3" and its kin. */
const inWords: Kind = (random, difficulty) => {
  const size = difficulty === 1 ? 12 : 30;
  const [one, two] = [random.signed(1, size), random.signed(1, size)];
  if (one > 0 && two > 0) return null;
  const kind = random.pick(['subtract', 'subtract', 'add', 'multiply', 'lessThan', 'moreThan'] as const);
  const first = kind === 'subtract' || kind === 'lessThan' ? two : one;
  const second = kind === 'subtract' || kind === 'lessThan' ? one : two;
  const operator: WholeOperator = kind === 'multiply' ? '×' : kind === 'add' || kind === 'moreThan' ? '+' : '-';
  const problem =
    kind === 'moreThan'
      ? operation('+', integer(two), integer(one))
      : operation(operator, integer(first), integer(second));
  const solution = workCalculation(problem);
  if (solution === null) return null;
  const steps = [{ reason: 'Write it as a calculation.', expression: writeCalculation(problem) }, ...solution.steps];
  const marks = { a: one.toString(), b: two.toString() };
  const questions = {
    subtract: `Subtract ${one} from ${two}.`,
    add: `Add ${one} and ${two}.`,
    multiply: `Multiply ${one} by ${two}.`,
    lessThan: `What number is ${one} less than ${two}?`,
    moreThan: `What number is ${one} more than ${two}?`,
  };
  if ((kind === 'lessThan' || kind === 'moreThan') && one < 0) return null;
  const question = questions[kind];
  return {
    latex: [],
    unknowns: [],
    ask: kind,
    bracketed: false,
    question,
    marks,
    solution: { ...solution, topic: 'integers', steps },
  };
};

const KINDS: readonly [Kind, ...Kind[]] = [
  calculate, calculate, calculate, calculate, temperature, temperature, difference, money, order, order, inWords, inWords,
]; // prettier-ignore

/** Negative numbers: calculations, temperatures, balances, order. */
export function makeIntegerProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(KINDS)(random, difficulty);
}
