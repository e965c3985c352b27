/** Changes by a percentage, one after the other. */
import Fraction from 'fraction.js';

import { endsWithin } from '../../methods/amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../methods/askedText.ts';
import { workCompound, workSuccessive } from '../../methods/percent/workRepeatedPercent.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { pickCurrency, typedMoney } from '../stories/money.ts';
import { pickPerson } from '../stories/people.ts';
import { storyProblem } from '../stories/storyProblem.ts';
import { THINGS } from './pricedThings.ts';

const YEARS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four' };

export function compound(random: Random, difficulty: Difficulty): MadeProblem | null {
  const direction = random.chance(0.65) ? 'up' : 'down';
  const percent = new Fraction(
    direction === 'down' ? random.pick([10, 15, 20, 25, 30]) : random.pick([2, 3, 4, 5, 6, 10, 10, 20]),
  );
  const years = random.pick(difficulty === 3 ? [2, 3, 3] : [2, 2]);
  const start = new Fraction(
    random.pick([
      200, 300, 400, 500, 600, 800, 1000, 1200, 1500, 2000, 2500, 3000, 4000, 5000, 6000, 8000, 10000, 12000,
    ]),
  );
  const factor = direction === 'up' ? percent.add(100).div(100) : new Fraction(100).sub(percent).div(100);
  if (!endsWithin(start.mul(factor.pow(years) ?? 1), 2)) return null;
  const currency = pickCurrency(random);
  const interest = direction === 'up' && random.chance(0.3);
  const ask = direction === 'down' ? 'depreciation' : interest ? 'compoundInterest' : 'compound';
  const questions = {
    depreciation: 'A {vehicle} costs {n}. Its value falls by {p} each year. What is it worth after {years} years?',
    compoundInterest:
      '{n} is invested at {p} compound interest per year for {years} years. How much interest is earned?',
    compound: '{n} is invested at {p} compound interest per year for {years} years. What is it worth at the end?',
  };
  return storyProblem(random, {
    ask,
    question: questions[ask],
    marks: {
      p: `${writeDecimal(percent)}%`,
      n: typedMoney(start, currency),
      years: random.chance(0.75) ? `${years}` : (YEARS[years] ?? `${years}`),
      vehicle: random.pick([
        'car',
        'van',
        'motorbike',
        'machine',
        'boat',
        'tractor',
        'computer',
        'lorry',
        'camper van',
        'truck',
      ]),
      ...pickPerson(random),
    },
    solution: workCompound(direction, start, percent, years, currency, interest ? 'change' : 'value'),
  });
}

export function successive(random: Random): MadeProblem | null {
  const [first, second] = [new Fraction(5 * random.whole(1, 8)), new Fraction(5 * random.whole(1, 8))];
  const start = new Fraction(random.pick([40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500, 800]));
  const [up, down] = [first.add(100).div(100), new Fraction(100).sub(second).div(100)];
  const currency = pickCurrency(random);
  const order = random.pick(['upDown', 'downDown']);
  const one = order === 'upDown' ? up : new Fraction(100).sub(first).div(100);
  if (!endsWithin(start.mul(one).mul(down), 2)) return null;
  return storyProblem(random, {
    ask: order,
    question:
      order === 'upDown'
        ? 'The price of a {thing} is {n}. It rises by {p} and then falls by {q}. What is the final price?'
        : 'The price of a {thing} is {n}. It falls by {p} and then falls by {q}. What is the final price?',
    marks: {
      p: `${writeDecimal(first)}%`,
      q: `${writeDecimal(second)}%`,
      n: typedMoney(start, currency),
      thing: random.pick(THINGS),
    },
    solution: workSuccessive(
      start,
      [
        { direction: order === 'upDown' ? 'up' : 'down', percent: first },
        { direction: 'down', percent: second },
      ],
      currency,
    ),
  });
}
