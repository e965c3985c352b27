import Fraction from 'fraction.js';

import { workCredit } from '../../../methods/stories/workCredit.ts';
import { workBreakEven, workEqualPlans } from '../../../methods/stories/workEqualPlans.ts';
import { workOvertime } from '../../../methods/stories/workMoney.ts';
import { workIncomeTax, workSalesForPay } from '../../../methods/stories/workPay.ts';
import { workSpentParts } from '../../../methods/stories/workSpentParts.ts';
import { workTariff } from '../../../methods/stories/workTariff.ts';
import { workTrade } from '../../../methods/stories/workTrade.ts';
import type { MadeProblem } from '../../problem.ts';
import type { Random } from '../../random.ts';
import { coins, pickCurrency, typedMoney } from '../money.ts';
import { pickPerson } from '../people.ts';
import { storyProblem } from '../storyProblem.ts';

/** Electricity or gas: a charge for every day and one for every unit. */
export function energyBill(random: Random): MadeProblem | null {
  const [unit, day] = [coins(random.whole(12, 40)), coins(5 * random.whole(4, 12))];
  const [units, days] = [new Fraction(10 * random.whole(20, 90)), new Fraction(random.pick([30, 60, 90]))];
  return storyProblem(random, {
    ask: 'energyBill',
    question:
      '{fuel} costs {r} per unit and there is a standing charge of {f} per day. {name} uses {k} units in {d} days. How much is the bill?',
    marks: {
      ...pickPerson(random),
      fuel: random.pick(['Electricity', 'Gas']),
      r: `${unit.mul(100).toString()}p`,
      f: `${day.mul(100).toString()}p`,
      k: units.toString(),
      d: days.toString(),
    },
    solution: workTariff(
      new Fraction(0),
      [
        { rate: unit, unit: 'unit', count: units },
        { rate: day, unit: 'day', count: days },
      ],
      { kind: 'cost' },
      '£',
    ),
  });
}

/** Two firms that charge differently: when they cost the same. */
export function equalPlans(random: Random): MadeProblem | null {
  const [count, low, less] = [random.whole(2, 15), random.whole(2, 20), random.whole(1, 9)];
  const start = 5 * random.whole(2, 12);
  const unit = random.pick(['hour', 'day', 'mile']);
  const currency = pickCurrency(random);
  const first = { start: new Fraction(start + count * less), step: new Fraction(low) };
  const second = { start: new Fraction(start), step: new Fraction(low + less) };
  return storyProblem(random, {
    ask: 'equalPlans',
    question:
      'Company A charges {a} plus {b} per {unit}. Company B charges {c} plus {d} per {unit}. For how many {unit}s do they charge the same?',
    marks: {
      a: typedMoney(first.start, currency),
      b: typedMoney(first.step, currency),
      c: typedMoney(second.start, currency),
      d: typedMoney(second.step, currency),
      unit,
    },
    solution: workEqualPlans([first, second], unit),
  });
}

/** One saves and one spends, or both save: when they have the same. */
export function savingRace(random: Random): MadeProblem | null {
  const [weeks, up, down, start] = [
    random.whole(3, 15),
    random.whole(2, 12),
    random.whole(2, 12),
    random.whole(10, 90),
  ];
  const [a, b] = [pickPerson(random).name, pickPerson(random).name];
  const currency = pickCurrency(random);
  if (a === b) return null;
  const first = { start: new Fraction(start), step: new Fraction(up) };
  const second = { start: new Fraction(start + weeks * (up + down)), step: new Fraction(-down) };
  return storyProblem(random, {
    ask: 'savingRace',
    question:
      '{a} has {n} and saves {u} every week. {b} has {m} and spends {d} every week. After how many weeks will they have the same amount?',
    marks: {
      a,
      b,
      n: typedMoney(first.start, currency),
      m: typedMoney(second.start, currency),
      u: typedMoney(first.step, currency),
      d: typedMoney(new Fraction(down), currency),
    },
    solution: workEqualPlans([first, second], 'week'),
  });
}

const SOLD: readonly [string, ...string[]] = ['cake', 'card', 'candle', 'mug', 'poster', 'bracelet', 'pie'];

/** How many must be sold to break even. */
export function breakEven(random: Random): MadeProblem | null {
  const made = coins(25 * random.whole(2, 16));
  const gain = coins(25 * random.whole(2, 12));
  const count = random.whole(12, 60);
  const currency = pickCurrency(random);
  return storyProblem(random, {
    ask: 'breakEven',
    question:
      'A stall costs {f} to rent for the day. Each {thing} costs {m} to make and sells for {s}. How many {thing}s must be sold to break even?',
    marks: {
      thing: random.pick(SOLD),
      f: typedMoney(gain.mul(count), currency),
      m: typedMoney(made, currency),
      s: typedMoney(made.add(gain), currency),
    },
    solution: workBreakEven(gain.mul(count), made, made.add(gain), new Fraction(0)),
  });
}

/** Hours over the normal week are overtime. */
export function longWeek(random: Random): MadeProblem | null {
  const rate = coins(20 * random.whole(40, 90));
  const [normal, extra] = [new Fraction(random.whole(30, 40)), new Fraction(random.whole(2, 9))];
  const currency = pickCurrency(random);
  const worked = normal.add(extra);
  return storyProblem(random, {
    ask: 'longWeek',
    question:
      '{name} earns {r} an hour for a {h}-hour week. Overtime is paid at time and a half. One week {name} works {k} hours. How much does {name} earn that week?',
    marks: { ...pickPerson(random), r: typedMoney(rate, currency), h: normal.toString(), k: worked.toString() },
    solution: workOvertime(normal, rate, extra, new Fraction(3, 2), currency, worked),
  });
}

/** What was sold for a pay with commission. */
export function salesForPay(random: Random): MadeProblem | null {
  const [basic, percent, sales] = [
    10 * random.whole(15, 45),
    random.pick([2, 4, 5, 8, 10]),
    100 * random.whole(10, 90),
  ];
  const pay = new Fraction(basic + (sales * percent) / 100);
  const currency = pickCurrency(random);
  return storyProblem(random, {
    ask: 'salesForPay',
    question:
      '{name} gets a basic wage of {n} a week plus {p} commission on sales. One week {name} was paid {s}. What was the value of the sales?',
    marks: {
      ...pickPerson(random),
      n: typedMoney(new Fraction(basic), currency),
      p: `${percent}%`,
      s: typedMoney(pay, currency),
    },
    solution: workSalesForPay(new Fraction(basic), new Fraction(percent), pay, currency),
  });
}

/** Tax on what is earned above an allowance. */
export function incomeTax(random: Random): MadeProblem | null {
  const [free, percent] = [500 * random.whole(12, 26), random.pick([10, 20, 25, 30])];
  const income = free + 100 * random.whole(40, 300);
  const left = random.chance(0.3);
  const currency = pickCurrency(random);
  return storyProblem(random, {
    ask: left ? 'incomeLeft' : 'incomeTax',
    question: left
      ? '{name} earns {n} a year. The first {f} is tax free and {name} pays {p} tax on the rest. What is the take-home pay?'
      : '{name} earns {n} a year. The first {f} is tax free and {name} pays {p} tax on the rest. How much tax does {name} pay?',
    marks: {
      ...pickPerson(random),
      n: typedMoney(new Fraction(income), currency),
      f: typedMoney(new Fraction(free), currency),
      p: `${percent}%`,
    },
    solution: workIncomeTax(new Fraction(income), new Fraction(free), new Fraction(percent), left, currency),
  });
}

const DEAR: readonly [string, ...string[]] = ['car', 'sofa', 'motorbike', 'caravan', 'piano', 'kitchen', 'boat'];

/** A deposit in percent and equal payments. */
export function percentDeposit(random: Random): MadeProblem | null {
  const price = 100 * random.whole(8, 90);
  const percent = random.pick([10, 15, 20, 25]);
  const count = random.pick([12, 24, 36]);
  const deposit = (price * percent) / 100;
  const each = Math.ceil(((price - deposit) * 1.1) / count / 5) * 5;
  const currency = pickCurrency(random);
  return storyProblem(random, {
    ask: 'percentDeposit',
    question:
      'A {thing} costs {n} cash. On credit there is a {p} deposit and {a} monthly payments of {e}. How much more does it cost on credit?',
    marks: {
      thing: random.pick(DEAR),
      n: typedMoney(new Fraction(price), currency),
      p: `${percent}%`,
      a: `${count}`,
      e: typedMoney(new Fraction(each), currency),
    },
    solution: workCredit(
      new Fraction(price),
      { percent: new Fraction(percent) },
      { count: new Fraction(count), each: new Fraction(each) },
      'more',
      currency,
    ),
  });
}

/** Bought together, sold at two prices. */
export function trader(random: Random): MadeProblem | null {
  const [count, high, low] = [random.whole(20, 60), random.whole(5, 15), random.whole(2, 4)];
  const part = random.whole(10, count - 5);
  const taken = part * high + (count - part) * low;
  const cost = 5 * random.whole(4, Math.floor(taken / 5) - 2);
  const currency = pickCurrency(random);
  return storyProblem(random, {
    ask: 'trader',
    question:
      'A trader buys {n} {thing}s for {c}. {k} of them are sold at {p} each and the rest at {q} each. What is the profit?',
    marks: {
      n: `${count}`,
      thing: random.pick(['mug', 'T-shirt', 'hat', 'lamp', 'toy', 'basket', 'plant']),
      c: typedMoney(new Fraction(cost), currency),
      k: `${part}`,
      p: typedMoney(new Fraction(high), currency),
      q: typedMoney(new Fraction(low), currency),
    },
    solution: workTrade(
      { count: new Fraction(count), amount: new Fraction(cost), each: false },
      [
        { count: new Fraction(part), price: new Fraction(high) },
        { count: new Fraction(count - part), price: new Fraction(low) },
      ],
      'profit',
      currency,
    ),
  });
}

/** A fraction of the money, then a fraction of the rest. */
export function spentParts(random: Random): MadeProblem | null {
  const [one, two] = [random.pick([2, 3, 4, 5]), random.pick([2, 3, 4])];
  const unit = random.whole(1, 8);
  const start = one * two * unit;
  const left = start * (1 - 1 / one) * (1 - 1 / two);
  const currency = pickCurrency(random);
  return storyProblem(random, {
    ask: 'spentParts',
    question:
      '{name} spends 1/{a} of {his} money on a {thing} and 1/{b} of what is left on food. {name} has {s} left. How much did {name} have at first?',
    marks: {
      ...pickPerson(random),
      a: `${one}`,
      b: `${two}`,
      thing: random.pick(['book', 'game', 'shirt', 'ticket', 'present']),
      s: typedMoney(new Fraction(Math.round(left)), currency),
    },
    solution: workSpentParts(
      [
        { kind: 'share', share: new Fraction(1, one), of: 'all' },
        { kind: 'share', share: new Fraction(1, two), of: 'rest' },
      ],
      { kind: 'start', left: new Fraction(Math.round(left)) },
      currency,
    ),
  });
}
