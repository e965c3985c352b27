/** Wages, interest, charges and savings: money that grows with time. */
import Fraction from 'fraction.js';

import { endsWithin } from '../../../methods/amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../../methods/askedText.ts';
import {
  workCharge,
  workOvertime,
  workSavings,
  workSimpleInterest,
  workUnitsCharged,
  workWage,
} from '../../../methods/stories/workMoney.ts';
import type { Difficulty, MadeProblem } from '../../problem.ts';
import type { Random } from '../../random.ts';
import { coins, pickCurrency, typedMoney } from '../money.ts';
import { pickPerson } from '../people.ts';
import { storyProblem } from '../storyProblem.ts';
import { LARGE } from './largeThings.ts';

export function wage(random: Random, difficulty: Difficulty): MadeProblem | null {
  const rate = coins(25 * random.whole(24, 100));
  const hours = new Fraction(random.whole(3, 40), random.pick([1, 1, 1, 2]));
  const currency = pickCurrency(random);
  const marks = { ...pickPerson(random), r: typedMoney(rate, currency), h: writeDecimal(hours) };
  if (difficulty < 3 || random.chance(0.4))
    return storyProblem(random, {
      ask: 'wage',
      question: '{name} earns {r} an hour. How much does {name} earn for {h} hours?',
      marks,
      solution: workWage([{ hours, rate }], currency),
    });
  const [extra, times] = [new Fraction(random.whole(2, 9)), new Fraction(random.pick([3, 4]), 2)];
  if (hours.d !== 1n || !endsWithin(rate.mul(times), 2)) return null;
  return storyProblem(random, {
    ask: 'overtime',
    question:
      '{name} earns {r} an hour and {factor} for overtime. {name} works {h} hours and {e} hours of overtime. How much does {name} earn?',
    marks: { ...marks, e: writeDecimal(extra), factor: times.equals(2) ? 'double' : 'time and a half' },
    solution: workOvertime(hours, rate, extra, times, currency),
  });
}

export function interest(random: Random, difficulty: Difficulty): MadeProblem | null {
  const start = new Fraction(
    random.pick([100, 200, 250, 300, 400, 500, 600, 750, 800, 1000, 1200, 1500, 2000, 2500, 4000, 5000, 6000, 8000]),
  );
  const percent = new Fraction(
    random.pick([2, 3, 4, 5, 6, 7, 8, 10, ...(difficulty === 3 ? [2.5, 1.5, 3.5, 4.5] : [])]),
  );
  const years = new Fraction(random.whole(1, 6));
  const wanted = random.chance(0.7) ? 'interest' : 'total';
  const currency = pickCurrency(random);
  if (!endsWithin(start.mul(percent).div(100), 2)) return null;
  return storyProblem(random, {
    ask: wanted === 'interest' ? 'interest' : 'interestTotal',
    question:
      wanted === 'interest'
        ? '{n} is invested at {p} simple interest per year. How much interest is earned in {y} years?'
        : '{n} is invested at {p} simple interest per year. What is the total amount after {y} years?',
    marks: {
      ...pickPerson(random),
      n: typedMoney(start, currency),
      p: `${writeDecimal(percent)}%`,
      y: `${years.toString()}`,
    },
    solution: workSimpleInterest(start, percent, years, wanted, currency),
  });
}

type Service = readonly [who: string, charges: string, unit: string, units: string];
const SERVICES: readonly [Service, ...Service[]] = [
  ['A taxi', 'ride', 'mile', 'miles'],
  ['A taxi', 'journey', 'km', 'km'],
  ['A plumber', 'job', 'hour', 'hours'],
  ['An electrician', 'job', 'hour', 'hours'],
  ['A car rental company', 'rental', 'day', 'days'],
  ['A boat hire firm', 'trip', 'hour', 'hours'],
  ['A bike shop', 'hire', 'day', 'days'],
];

export function charge(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [who, trip, unit, units] = random.pick(SERVICES);
  const currency = pickCurrency(random);
  const [fixed, rate] = [
    new Fraction(random.whole(2, 40)),
    difficulty === 1 ? new Fraction(random.whole(1, 15)) : coins(25 * random.whole(3, 100)),
  ];
  const count = new Fraction(random.whole(2, 15));
  const back = random.chance(0.5);
  const cost = fixed.add(rate.mul(count));
  return storyProblem(random, {
    ask: back ? 'unitsCharged' : 'charge',
    question: back
      ? '{who} charges {f} plus {r} per {unit}. A {trip} costs {n}. How many {units} was it?'
      : '{who} charges {f} plus {r} per {unit}. How much does it cost for {n} {units}?',
    marks: {
      who,
      trip,
      unit,
      units,
      f: typedMoney(fixed, currency),
      r: typedMoney(rate, currency),
      n: back ? typedMoney(cost, currency) : writeDecimal(count),
    },
    solution: back ? workUnitsCharged(fixed, rate, cost, '') : workCharge(fixed, rate, count, currency),
  });
}

export function savings(random: Random, difficulty: Difficulty): MadeProblem | null {
  const each = new Fraction(random.whole(3, 25));
  const weeks = random.whole(4, 20);
  const have = difficulty === 1 || random.chance(0.4) ? 0 : random.whole(5, 60);
  const target = each
    .mul(weeks)
    .add(have)
    .sub(difficulty === 3 && random.chance(0.5) ? random.whole(1, Number(each.n) - 1) : 0);
  const currency = pickCurrency(random);
  const unit = random.pick(['week', 'week', 'month']);
  return storyProblem(random, {
    ask: have === 0 ? 'savings' : 'savingsMore',
    question:
      have === 0
        ? '{name} wants to buy a {thing} for {n}. {name} saves {e} each {unit}. How many {unit}s will it take?'
        : '{name} wants to buy a {thing} for {n}. {name} has {h} and saves {e} each {unit}. How many {unit}s will it take?',
    marks: {
      ...pickPerson(random),
      thing: random.pick(LARGE),
      n: typedMoney(target, currency),
      e: typedMoney(each, currency),
      unit,
      ...(have === 0 ? {} : { h: typedMoney(new Fraction(have), currency) }),
    },
    solution: workSavings(target, new Fraction(have), each, ''),
  });
}
