import Fraction from 'fraction.js';

import { workTwoBundles, workTwoKinds } from '../../../methods/stories/workMoneyPairs.ts';
import { workRelatedAmounts } from '../../../methods/stories/workRelatedAmounts.ts';
import type { Difficulty, MadeProblem } from '../../problem.ts';
import type { Random } from '../../random.ts';
import { coins, pickCurrency, typedMoney } from '../money.ts';
import { pickPerson } from '../people.ts';
import { storyProblem } from '../storyProblem.ts';

type Kinds = readonly [first: string, second: string, all: string];
const KINDS: readonly [Kinds, ...Kinds[]] = [
  ['adult tickets', 'child tickets', 'tickets'],
  ['adult tickets', 'student tickets', 'tickets'],
  ['burgers', 'hot dogs', 'items'],
  ['hardbacks', 'paperbacks', 'books'],
  ['large candles', 'small candles', 'candles'],
  ['roses', 'tulips', 'flowers'],
];
type Bought = readonly [one: string, many: string];
const BOUGHT: readonly [Bought, ...Bought[]] = [
  ['pen', 'pens'],
  ['ruler', 'rulers'],
  ['coffee', 'coffees'],
  ['muffin', 'muffins'],
  ['burger', 'burgers'],
  ['drink', 'drinks'],
  ['apple', 'apples'],
  ['banana', 'bananas'],
  ['notebook', 'notebooks'],
  ['pizza', 'pizzas'],
];

/** So many things of two kinds, sold for so much together: how many of one kind. */
export function twoKinds(random: Random): MadeProblem | null {
  const [first, second, all] = random.pick(KINDS);
  const currency = pickCurrency(random);
  const low = random.whole(2, 9);
  const [more, less] = [new Fraction(low + random.whole(1, 8)), new Fraction(low)];
  const [a, b] = [random.whole(4, 40), random.whole(4, 40)];
  const wanted = random.chance(0.5) ? 0 : 1;
  const total = more.mul(a).add(less.mul(b));
  return storyProblem(random, {
    ask: 'twoKinds',
    question:
      '{first} cost {p} each and {second} cost {q} each. {n} {all} were sold for {s}. How many {wanted} were sold?',
    marks: {
      first: first.charAt(0).toUpperCase() + first.slice(1),
      second,
      all,
      wanted: wanted === 0 ? first : second,
      p: typedMoney(more, currency),
      q: typedMoney(less, currency),
      n: `${a + b}`,
      s: typedMoney(total, currency),
    },
    solution: workTwoKinds({ names: [first, second], values: [more, less], count: new Fraction(a + b), total }, wanted),
  });
}

/** A purse of two kinds of coins. */
export function twoCoins(random: Random): MadeProblem | null {
  const pounds = random.chance(0.6);
  const [small, large] = pounds
    ? random.pick([
        [5, 10],
        [5, 20],
        [10, 20],
        [10, 50],
        [20, 50],
      ])
    : random.pick([
        [5, 10],
        [5, 25],
        [10, 25],
      ]);
  if (small === undefined || large === undefined) return null;
  const [a, b] = [random.whole(3, 25), random.whole(3, 25)];
  const total = new Fraction(a * small + b * large, 100);
  const name = (value: number): string => (pounds ? `${value}p` : `${value} cent`);
  const wanted = random.chance(0.5) ? 0 : 1;
  return storyProblem(random, {
    ask: 'twoCoins',
    question:
      '{name} has {n} coins, some {a} and some {b} coins. They are worth {s} in total. How many {c} coins does {name} have?',
    marks: {
      ...pickPerson(random),
      n: `${a + b}`,
      a: name(small),
      b: name(large),
      c: name(wanted === 0 ? small : large),
      s: typedMoney(total, pounds ? '£' : '$'),
    },
    solution: workTwoKinds(
      {
        names: [`${name(small)} coins`, `${name(large)} coins`],
        values: [coins(small), coins(large)],
        count: new Fraction(a + b),
        total,
      },
      wanted,
    ),
  });
}

/** Two purchases of the same two things: what one of them costs. */
export function twoBundles(random: Random): MadeProblem | null {
  const [one, many] = random.pick(BOUGHT);
  const [other, others] = random.pick(BOUGHT);
  if (one === other) return null;
  const currency = pickCurrency(random);
  const [p, q] = [coins(5 * random.whole(6, 70)), coins(5 * random.whole(6, 70))];
  const [a, b, c, d] = [random.whole(2, 5), random.whole(2, 5), random.whole(2, 6), random.whole(2, 6)];
  const [s, t] = [p.mul(a).add(q.mul(b)), p.mul(c).add(q.mul(d))];
  const wanted = random.chance(0.5) ? 0 : 1;
  return storyProblem(random, {
    ask: 'twoBundles',
    question:
      '{a} {things} and {b} {others} cost {s}. {c} {things} and {d} {others} cost {t}. How much does one {wanted} cost?',
    marks: {
      a: `${a}`,
      b: `${b}`,
      c: `${c}`,
      d: `${d}`,
      things: many,
      others,
      s: typedMoney(s, currency),
      t: typedMoney(t, currency),
      wanted: wanted === 0 ? one : other,
    },
    solution: workTwoBundles(
      {
        names: [many, others],
        bundles: [
          { counts: [new Fraction(a), new Fraction(b)], total: s },
          { counts: [new Fraction(c), new Fraction(d)], total: t },
        ],
      },
      wanted,
      currency,
    ),
  });
}

const TIMES: Readonly<Record<number, string>> = { 2: 'twice', 3: 'three times', 4: 'four times' };

/** Two or three people share money told by each other. */
export function relatedAmounts(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [a, b, c] = [pickPerson(random).name, pickPerson(random).name, pickPerson(random).name];
  const currency = pickCurrency(random);
  const [base, more, times] = [random.whole(6, 60), random.whole(3, 30), random.pick([2, 3, 4])];
  if (new Set([a, b, c]).size < 3) return null;
  const zero = new Fraction(0);
  const one = new Fraction(1);
  if (difficulty < 3 || random.chance(0.4)) {
    const wanted = random.chance(0.5) ? 0 : 1;
    return storyProblem(random, {
      ask: 'twoRelated',
      question: '{a} and {b} have {s} altogether. {b} has {d} more than {a}. How much does {who} have?',
      marks: {
        a,
        b,
        who: wanted === 0 ? a : b,
        s: typedMoney(new Fraction(2 * base + more), currency),
        d: typedMoney(new Fraction(more), currency),
      },
      solution: workRelatedAmounts(
        {
          names: [a, b],
          relations: [{ who: 1, of: 0, times: one, plus: new Fraction(more) }],
          known: { of: 'all', value: new Fraction(2 * base + more) },
        },
        { kind: 'one', of: wanted },
        currency,
      ),
    });
  }
  const total = base + times * base + times * base + more;
  const wanted = random.whole(0, 2);
  return storyProblem(random, {
    ask: 'threeRelated',
    question:
      '{a}, {b} and {c} share {s}. {b} gets {times} as much as {a}. {c} gets {d} more than {b}. How much does {who} get?',
    marks: {
      a,
      b,
      c,
      who: [a, b, c][wanted] ?? a,
      times: TIMES[times] ?? 'twice',
      s: typedMoney(new Fraction(total), currency),
      d: typedMoney(new Fraction(more), currency),
    },
    solution: workRelatedAmounts(
      {
        names: [a, b, c],
        relations: [
          { who: 1, of: 0, times: new Fraction(times), plus: zero },
          { who: 2, of: 1, times: one, plus: new Fraction(more) },
        ],
        known: { of: 'all', value: new Fraction(total) },
      },
      { kind: 'one', of: wanted },
      currency,
    ),
  });
}
