import Fraction from 'fraction.js';

import { endsWithin } from '../../../methods/amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../../methods/askedText.ts';
import { workHowMany, workPriceAfter, workPurchase, workSharedBill } from '../../../methods/stories/workMoney.ts';
import type { Difficulty, MadeProblem } from '../../problem.ts';
import type { Random } from '../../random.ts';
import { coins, pickCurrency, typedMoney } from '../money.ts';
import { pickPerson } from '../people.ts';
import { storyProblem } from '../storyProblem.ts';
import { LARGE, price } from './largeThings.ts';

type Named = readonly [one: string, many: string];

const SMALL: readonly [Named, ...Named[]] = [
  ['pen', 'pens'],
  ['pencil', 'pencils'],
  ['banana', 'bananas'],
  ['cake', 'cakes'],
  ['sandwich', 'sandwiches'],
  ['notebook', 'notebooks'],
  ['bus ticket', 'bus tickets'],
  ['coffee', 'coffees'],
  ['ruler', 'rulers'],
  ['muffin', 'muffins'],
  ['bottle of water', 'bottles of water'],
  ['magazine', 'magazines'],
  ['burger', 'burgers'],
  ['lemon', 'lemons'],
];

function items(
  random: Random,
  difficulty: Difficulty,
  count: number,
): readonly { readonly count: Fraction; readonly price: Fraction; readonly one: string; readonly many: string }[] {
  const names = new Set<Named>();
  while (names.size < count) names.add(random.pick(SMALL));
  return [...names].map(([one, many]) => ({
    count: new Fraction(random.whole(2, difficulty === 1 ? 9 : 12)),
    price: price(random, difficulty),
    one,
    many,
  }));
}

export function purchase(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [first, second] = items(random, difficulty, 2);
  if (first === undefined || second === undefined) return null;
  const currency = pickCurrency(random);
  const two = difficulty > 1 && random.chance(0.55);
  const bought = (two ? [first, second] : [first]).map(({ count, price: each, many }) => ({
    count,
    price: each,
    name: many,
  }));
  const total = bought.reduce((sum, item) => sum.add(item.count.mul(item.price)), new Fraction(0));
  const paid = new Fraction([5, 10, 20, 50, 100, 200].find((note) => total.compare(note) < 0) ?? 0);
  const change = random.chance(0.5);
  if (change && paid.n === 0n) return null;
  const marks = {
    ...pickPerson(random),
    a: writeDecimal(first.count),
    things: first.many,
    thing: first.one,
    p: typedMoney(first.price, currency),
    b: writeDecimal(second.count),
    others: second.many,
    other: second.one,
    q: typedMoney(second.price, currency),
    paid: typedMoney(paid, currency),
  };
  const start = two
    ? '{name} buys {a} {things} at {p} each and {b} {others} at {q} each.'
    : '{name} buys {a} {things} at {p} each.';
  return storyProblem(random, {
    ask: `${two ? 'twoItems' : 'oneItem'}${change ? 'Change' : ''}`,
    question: change
      ? `${start} {name} pays with {paid}. How much change does {name} get?`
      : `${start} How much does {name} pay?`,
    marks,
    solution: workPurchase(bought, change ? { kind: 'change', paid } : { kind: 'total' }, currency),
  });
}

export function pence(random: Random): MadeProblem | null {
  const [one, many] = random.pick(SMALL);
  const [each, count] = [
    random.pick([15, 20, 25, 30, 35, 40, 45, 55, 60, 65, 70, 75, 80, 85, 90, 95]),
    random.whole(3, 12),
  ];
  const pounds = random.chance(0.65);
  return storyProblem(random, {
    ask: 'pence',
    question: '{things} cost {p} each. How much do {a} {things} cost?',
    marks: { ...pickPerson(random), things: many, thing: one, p: pounds ? `${each}p` : `${each} cents`, a: `${count}` },
    solution: workPurchase(
      [{ count: new Fraction(count), price: coins(each), name: many }],
      { kind: 'total' },
      pounds ? '£' : '$',
    ),
  });
}

export function sale(random: Random, difficulty: Difficulty): MadeProblem | null {
  const direction = random.chance(0.7) ? 'down' : 'up';
  const percent = new Fraction(
    difficulty === 1 ? random.pick([10, 20, 25, 50]) : random.pick([5, 10, 15, 20, 25, 30, 35, 40, 60, 75]),
  );
  const start = new Fraction(difficulty === 1 ? 10 * random.whole(2, 20) : 5 * random.whole(3, 90));
  if (!endsWithin(start.mul(percent).div(100), 2)) return null;
  const currency = pickCurrency(random);
  const wanted = direction === 'down' && random.chance(0.25) ? 'change' : 'price';
  return storyProblem(random, {
    ask: direction === 'up' ? 'priceUp' : wanted === 'change' ? 'saved' : 'priceDown',
    question:
      direction === 'up'
        ? 'A {thing} costs {n} plus {p} tax. What is the total price?'
        : wanted === 'change'
          ? 'A {thing} costs {n}. In a sale there is {p} off. How much is saved?'
          : 'A {thing} costs {n}. In a sale there is {p} off. What is the sale price?',
    marks: {
      ...pickPerson(random),
      thing: random.pick(LARGE),
      n: typedMoney(start, currency),
      p: `${writeDecimal(percent)}%`,
    },
    solution: workPriceAfter(direction, start, percent, wanted, currency),
  });
}

const PEOPLE: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 8: 'eight' };

export function bill(random: Random, difficulty: Difficulty): MadeProblem | null {
  const people = random.pick([2, 3, 4, 5, 6, 8]);
  const tip = difficulty > 1 && random.chance(0.5) ? new Fraction(random.pick([10, 15, 20])) : null;
  const total = tip === null ? coins(people * 25 * random.whole(8, 100)) : new Fraction(people * random.whole(6, 30));
  const share = total.mul(tip === null ? 1 : tip.add(100).div(100)).div(people);
  if (!endsWithin(share, 2)) return null;
  const currency = pickCurrency(random);
  return storyProblem(random, {
    ask: tip === null ? 'bill' : 'billWithTip',
    question:
      tip === null
        ? '{a} friends share a bill of {n} equally. How much does each pay?'
        : '{a} friends share a bill of {n} equally. They add a {p} tip first. How much does each pay?',
    marks: {
      a: random.chance(0.7) ? (PEOPLE[people] ?? `${people}`) : `${people}`,
      n: typedMoney(total, currency),
      ...(tip === null ? {} : { p: `${writeDecimal(tip)}%` }),
    },
    solution: workSharedBill(total, new Fraction(people), tip, currency),
  });
}

export function howMany(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [one, many] = random.pick(SMALL);
  const [money, each] = [new Fraction(random.pick([5, 10, 20, 20, 30, 50])), price(random, difficulty)];
  const rest = random.chance(0.35);
  const currency = pickCurrency(random);
  if (money.div(each).compare(15) > 0 || money.div(each).compare(2) < 0) return null;
  return storyProblem(random, {
    ask: rest ? 'howManyRest' : 'howMany',
    question: rest
      ? '{name} has {n} and buys as many {things} at {p} each as possible. How much money is left?'
      : '{name} has {n}. How many {things} at {p} each can {name} buy?',
    marks: {
      ...pickPerson(random),
      things: many,
      thing: one,
      n: typedMoney(money, currency),
      p: typedMoney(each, currency),
    },
    solution: workHowMany(money, each, rest ? 'rest' : 'count', currency),
  });
}
