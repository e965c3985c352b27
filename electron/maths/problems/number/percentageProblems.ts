import Fraction from 'fraction.js';

import { isMoney } from '../../methods/amounts/quantity.ts';
import { endsWithin } from '../../methods/amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../methods/askedText.ts';
import {
  workChangeInPercent,
  workOriginal,
  workPartAsPercent,
  workPercentChange,
  workPercentLeft,
  workPercentOf,
  workWholeFromPercent,
} from '../../methods/percent/workPercent.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { pickCurrency, typedMoney } from '../stories/money.ts';
import { pickPerson } from '../stories/people.ts';
import { storyProblem } from '../stories/storyProblem.ts';
import { amount, percentFor, unitFor, wholeFor } from './percentAmounts.ts';
import { makeBill, makeOverallChange } from './percentStoryProblems.ts';
import { THINGS } from './pricedThings.ts';
import { compound, successive } from './repeatedPercentages.ts';

type Maker = (random: Random, difficulty: Difficulty) => MadeProblem | null;

const GROUPS: readonly [readonly [string, string, string], ...(readonly [string, string, string])[]] = [
  ['pupils', 'girls', 'boys'],
  ['students', 'boys', 'girls'],
  ['people', 'children', 'adults'],
  ['members', 'women', 'men'],
  ['passengers', 'adults', 'children'],
];

function of(random: Random, difficulty: Difficulty): MadeProblem | null {
  const percent =
    difficulty > 1 && random.chance(0.12) ? new Fraction(random.whole(11, 30) * 10) : percentFor(random, difficulty);
  const [whole, unit] = [wholeFor(random, percent, difficulty), unitFor(random)];
  return storyProblem(random, {
    ask: 'of',
    question: 'What is {p} of {n}?',
    marks: { p: `${writeDecimal(percent)}%`, n: amount(whole, unit) },
    solution: workPercentOf(percent, whole, unit),
  });
}

function ofStory(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [all, some, others] = random.pick(GROUPS);
  const percent = new Fraction(difficulty === 1 ? 10 * random.whole(1, 9) : 5 * random.whole(1, 19));
  const whole = new Fraction(20 * random.whole(2, 60));
  const left = random.chance(0.5);
  return storyProblem(random, {
    ask: left ? 'left' : 'part',
    question: left
      ? 'There are {n} {all}. {p} of them are {some}. How many are {others}?'
      : 'There are {n} {all}. {p} of them are {some}. How many {some} are there?',
    marks: { p: `${writeDecimal(percent)}%`, n: writeDecimal(whole), all, some, others },
    solution: left ? workPercentLeft(percent, whole, '') : workPercentOf(percent, whole, ''),
  });
}

function changeBy(random: Random, difficulty: Difficulty): MadeProblem | null {
  const direction = random.chance(0.5) ? 'up' : 'down';
  const percent = percentFor(random, difficulty);
  const [whole, unit] = [wholeFor(random, percent, difficulty), unitFor(random)];
  return storyProblem(random, {
    ask: direction === 'up' ? 'increaseBy' : 'decreaseBy',
    question: direction === 'up' ? 'Increase {n} by {p}.' : 'Decrease {n} by {p}.',
    marks: { p: `${writeDecimal(percent)}%`, n: amount(whole, unit) },
    solution: workPercentChange(direction, whole, percent, unit),
  });
}

function share(random: Random, difficulty: Difficulty): MadeProblem | null {
  const whole = random.pick([20, 25, 40, 50, 60, 80, 16, 24, 30, 48, 64, 75, 120, 150, 200, 250, 32, 36, 72, 160, 400]);
  const part = random.whole(1, difficulty === 3 ? Math.floor(1.6 * whole) : whole - 1);
  if (!endsWithin(new Fraction(part * 100, whole), difficulty === 1 ? 0 : 1)) return null;
  const unit = random.chance(0.75) ? '' : random.pick(['£', '$', 'kg', 'cm', 'minutes', 'g']);
  const [a, b] = [new Fraction(part), new Fraction(whole)];
  const outOf = unit === '' && part <= whole && random.chance(0.4);
  return storyProblem(random, {
    ask: outOf ? 'outOf' : 'share',
    question: outOf ? 'Write {a} out of {b} as a percentage.' : 'Write {a} as a percentage of {b}.',
    marks: { a: amount(a, unit), b: amount(b, unit) },
    solution: workPartAsPercent(a, b),
  });
}

/** Two values of which the second is `percent` percent more or less. */
function changedValues(random: Random, difficulty: Difficulty): readonly [Fraction, Fraction] {
  const percent = new Fraction(
    difficulty === 1
      ? 10 * random.whole(1, 9)
      : random.pick([5, 8, 12, 15, 20, 25, 30, 35, 40, 45, 60, 75, 4, 12.5, 2.5]),
  );
  const from = new Fraction(
    random.pick([20, 25, 40, 50, 60, 80, 100, 120, 150, 200, 240, 250, 300, 400, 500, 600, 800, 1200]),
  );
  const change = from.mul(percent).div(100);
  return [from, random.chance(0.5) ? from.add(change) : from.sub(change)];
}

function change(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [from, to] = changedValues(random, difficulty);
  if (!endsWithin(to, 0)) return null;
  const up = to.compare(from) > 0;
  const unit = random.pick(['', '', '£', '$', '€', 'kg', 'cm', '£', '$']);
  const name = up ? 'increase' : 'decrease';
  return storyProblem(random, {
    ask: isMoney(unit) ? `${name}OfPrice` : `${name}From`,
    question: 'A value changes from {a} to {b}. Find the percentage {change}.',
    marks: { a: amount(from, unit), b: amount(to, unit), change: name, thing: random.pick(THINGS) },
    solution: workChangeInPercent(from, to, name),
  });
}

function profit(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [from, to] = changedValues(random, difficulty);
  if (!endsWithin(to, 2)) return null;
  const name = to.compare(from) > 0 ? 'profit' : 'loss';
  const currency = pickCurrency(random);
  const person = pickPerson(random);
  return storyProblem(random, {
    ask: name,
    question: '{name} buys a {thing} for {a} and sells it for {b}. Find the percentage {change}.',
    marks: {
      a: typedMoney(from, currency),
      b: typedMoney(to, currency),
      change: name,
      thing: random.pick(THINGS),
      ...person,
    },
    solution: workChangeInPercent(from, to, name),
  });
}

function whole(random: Random, difficulty: Difficulty): MadeProblem | null {
  const percent = percentFor(random, difficulty);
  const value = wholeFor(random, percent, difficulty);
  const part = value.mul(percent).div(100);
  const unit = random.chance(0.7) ? '' : random.pick(['£', '$', 'kg', 'km', 'g']);
  return storyProblem(random, {
    ask: unit === '' ? 'whole' : 'wholeAmount',
    question: unit === '' ? '{p} of a number is {n}. Find the number.' : '{p} of an amount is {n}. Find the amount.',
    marks: { p: `${writeDecimal(percent)}%`, n: amount(part, unit) },
    solution: workWholeFromPercent(percent, part, unit),
  });
}

function original(random: Random, difficulty: Difficulty): MadeProblem | null {
  const direction = random.chance(0.35) ? 'up' : 'down';
  const percent = new Fraction(
    difficulty === 1 ? random.pick([10, 20, 25, 50]) : random.pick([5, 10, 12, 15, 20, 25, 30, 35, 40, 60, 75, 4, 8]),
  );
  const before = new Fraction(
    random.pick([
      20, 40, 50, 60, 80, 100, 120, 150, 200, 240, 250, 300, 320, 400, 450, 500, 600, 720, 800, 1200, 25, 35, 75,
    ]),
  );
  const after =
    direction === 'up' ? before.mul(percent.add(100)).div(100) : before.mul(new Fraction(100).sub(percent)).div(100);
  if (!endsWithin(after, 2)) return null;
  const currency = pickCurrency(random);
  return storyProblem(random, {
    ask: direction === 'up' ? 'beforeRise' : 'beforeFall',
    question:
      direction === 'up'
        ? 'After a {p} increase the price of a {thing} is {n}. What was the original price?'
        : 'After a {p} reduction the price of a {thing} is {n}. What was the original price?',
    marks: { p: `${writeDecimal(percent)}%`, n: typedMoney(after, currency), thing: random.pick(THINGS) },
    solution: workOriginal(direction, percent, after, currency),
  });
}

const MAKERS: Readonly<Record<Difficulty, readonly [Maker, ...Maker[]]>> = {
  1: [of, of, ofStory, changeBy, changeBy, share, change],
  2: [of, ofStory, changeBy, changeBy, share, change, change, profit, whole, original, makeBill],
  3: [
    of,
    changeBy,
    share,
    change,
    profit,
    whole,
    original,
    original,
    compound,
    compound,
    successive,
    makeOverallChange,
    makeBill,
  ],
};

/** Percentages of amounts, changes, parts as percentages, values before a change, and repeated changes. */
export function makePercentageProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(MAKERS[difficulty])(random, difficulty);
}
