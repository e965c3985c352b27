/* eslint-disable max-lines -- one short maker for each kind of question of the topic */
import Fraction from 'fraction.js';

import { endsWithin } from '../../methods/amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../methods/askedText.ts';
import {
  workCharge,
  workExchange,
  workHowMany,
  workInstalments,
  workOvertime,
  workPriceAfter,
  workPurchase,
  workSavings,
  workSharedBill,
  workSimpleInterest,
  workUnitsCharged,
  workWage,
} from '../../methods/stories/workMoney.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { coins, pickCurrency, typedMoney } from './money.ts';
import { relatedAmounts, twoBundles, twoCoins, twoKinds } from './money/pairProblems.ts';
import {
  breakEven,
  energyBill,
  equalPlans,
  incomeTax,
  longWeek,
  percentDeposit,
  salesForPay,
  savingRace,
  spentParts,
  trader,
} from './money/rateProblems.ts';
import { pickPerson } from './people.ts';
import { storyProblem } from './storyProblem.ts';

type Maker = (random: Random, difficulty: Difficulty) => MadeProblem | null;
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
const LARGE: readonly [string, ...string[]] = [
  'bike',
  'phone',
  'jacket',
  'laptop',
  'guitar',
  'tent',
  'camera',
  'games console',
  'watch',
  'coat',
  'sofa',
  'television',
  'pair of shoes',
  'desk',
  'dress',
  'shirt',
];

function price(random: Random, difficulty: Difficulty): Fraction {
  if (difficulty === 1 && random.chance(0.5)) return new Fraction(random.whole(1, 12));
  return coins(5 * random.whole(4, 160));
}

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

function purchase(random: Random, difficulty: Difficulty): MadeProblem | null {
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

function pence(random: Random): MadeProblem | null {
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

function sale(random: Random, difficulty: Difficulty): MadeProblem | null {
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

function bill(random: Random, difficulty: Difficulty): MadeProblem | null {
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

function wage(random: Random, difficulty: Difficulty): MadeProblem | null {
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

function interest(random: Random, difficulty: Difficulty): MadeProblem | null {
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

function charge(random: Random, difficulty: Difficulty): MadeProblem | null {
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

function savings(random: Random, difficulty: Difficulty): MadeProblem | null {
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

function howMany(random: Random, difficulty: Difficulty): MadeProblem | null {
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

function instalments(random: Random): MadeProblem | null {
  const [deposit, count, payment] = [
    new Fraction(10 * random.whole(2, 30)),
    random.pick([6, 10, 12, 12, 18, 20, 24]),
    new Fraction(5 * random.whole(2, 24)),
  ];
  const total = deposit.add(payment.mul(count));
  const cash = random.chance(0.5) ? total.sub(5 * random.whole(2, 20)) : null;
  const currency = pickCurrency(random);
  if (cash !== null && cash.compare(deposit) <= 0) return null;
  return storyProblem(random, {
    ask: cash === null ? 'instalments' : 'instalmentsMore',
    question:
      cash === null
        ? 'A {thing} can be bought with a deposit of {d} and {a} monthly payments of {e}. What is the total cost?'
        : 'A {thing} costs {c} in cash or a deposit of {d} and {a} monthly payments of {e}. How much more does it cost to pay monthly?',
    marks: {
      ...pickPerson(random),
      thing: random.pick(LARGE),
      d: typedMoney(deposit, currency),
      a: `${count}`,
      e: typedMoney(payment, currency),
      ...(cash === null ? {} : { c: typedMoney(cash, currency) }),
    },
    solution: workInstalments(deposit, new Fraction(count), payment, cash, currency),
  });
}

function family(random: Random): MadeProblem | null {
  const [adults, children] = [random.whole(1, 3), random.whole(2, 5)];
  const [adult, child] = [coins(50 * random.whole(12, 40)), coins(50 * random.whole(4, 18))];
  const total = adult.mul(adults).add(child.mul(children));
  const saved = coins(50 * random.whole(2, 16));
  const currency = pickCurrency(random);
  const saving = random.chance(0.5) && total.compare(saved) > 0;
  const bought = [
    { count: new Fraction(adults), price: adult, name: 'adults' },
    { count: new Fraction(children), price: child, name: 'children' },
  ];
  return storyProblem(random, {
    ask: saving ? 'familyTicket' : 'tickets',
    question: saving
      ? 'A family ticket costs {f}. Single tickets are {p} for an adult and {q} for a child. How much do {a} adults and {b} children save with the family ticket?'
      : 'Tickets cost {p} for an adult and {q} for a child. How much do {a} adults and {b} children pay?',
    marks: {
      a: `${adults}`,
      b: `${children}`,
      adults: adults === 1 ? 'adult' : 'adults',
      p: typedMoney(adult, currency),
      q: typedMoney(child, currency),
      ...(saving ? { f: typedMoney(total.sub(saved), currency) } : {}),
    },
    solution: workPurchase(bought, saving ? { kind: 'saving', price: total.sub(saved) } : { kind: 'total' }, currency),
  });
}

function exchange(random: Random): MadeProblem | null {
  const [home, away] = random.pick([
    ['£', '€'],
    ['£', '$'],
    ['$', '€'],
    ['€', '$'],
  ]);
  if (home === undefined || away === undefined) return null;
  const rate = new Fraction(random.pick([1.1, 1.15, 1.2, 1.25, 1.3, 1.05, 1.4, 1.5]));
  const amount = new Fraction(10 * random.whole(2, 60));
  const back = random.chance(0.4);
  const given = back ? amount.mul(rate) : amount;
  return storyProblem(random, {
    ask: back ? 'exchangeBack' : 'exchange',
    question: back
      ? 'The exchange rate is {one} = {r}. Change {n} into {sign}.'
      : 'The exchange rate is {one} = {r}. Change {n} into {sign}.',
    marks: {
      one: `${home}1`,
      r: typedMoney(rate, away),
      n: typedMoney(given, back ? away : home),
      sign: { '£': 'pounds', $: 'dollars', '€': 'euros' }[back ? home : away] ?? '',
      ...pickPerson(random),
    },
    solution: workExchange(given, rate, back ? 'divide' : 'multiply', back ? home : away),
  });
}

const MAKERS: Readonly<Record<Difficulty, readonly [Maker, ...Maker[]]>> = {
  1: [purchase, purchase, pence, sale, bill, wage, charge, savings, howMany],
  2: [
    purchase,
    purchase,
    sale,
    bill,
    wage,
    interest,
    charge,
    savings,
    howMany,
    family,
    exchange,
    relatedAmounts,
    energyBill,
    trader,
  ],
  3: [
    purchase,
    sale,
    bill,
    wage,
    interest,
    charge,
    savings,
    instalments,
    family,
    exchange,
    twoKinds,
    twoCoins,
    twoBundles,
    relatedAmounts,
    equalPlans,
    savingRace,
    breakEven,
    longWeek,
    salesForPay,
    incomeTax,
    percentDeposit,
    trader,
    spentParts,
  ],
};

/** Stories of money: buying, change, sales, bills, wages, interest, charges, savings, instalments, currencies. */
export function makeMoneyProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(MAKERS[difficulty])(random, difficulty);
}
