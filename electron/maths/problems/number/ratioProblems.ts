import Fraction from 'fraction.js';

import { endsWithin } from '../../methods/amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../methods/askedText.ts';
import {
  workCombinedRatio,
  workFractionOfRatio,
  workSimplestRatio,
  workUnitRatio,
  writeRatio,
} from '../../methods/ratio/workRatio.ts';
import { workSharing } from '../../methods/ratio/workSharing.ts';
import { greatestDivisor } from '../../methods/writeTerms.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { pickCurrency, typedMoney } from '../stories/money.ts';
import { pickPeople } from '../stories/people.ts';
import { storyProblem } from '../stories/storyProblem.ts';

/** Whole parts with no common divisor, not all alike. */
function parts(random: Random, count: number, largest: number): readonly Fraction[] {
  for (;;) {
    const drawn = Array.from({ length: count }, () => random.whole(1, largest));
    const divisor = drawn.reduce((common, part) => greatestDivisor(common, BigInt(part)), 0n);
    if (divisor === 1n && new Set(drawn).size > 1) return drawn.map((part) => new Fraction(part));
  }
}

/** `3:4`, `3 : 4`. */
function typedRatio(values: readonly Fraction[], random: Random): string {
  return values.map(writeDecimal).join(random.chance(0.3) ? ' : ' : ':');
}

function simplify(random: Random, difficulty: Difficulty): MadeProblem | null {
  const simple = parts(random, difficulty > 1 && random.chance(0.3) ? 3 : 2, difficulty === 1 ? 9 : 15);
  const kind = random.next();
  const by =
    difficulty === 3 && kind < 0.35
      ? new Fraction(random.pick([1, 2, 3, 5]), random.pick([2, 10, 10, 4]))
      : new Fraction(random.whole(2, 25));
  const whole = simple.map((part) => part.mul(by));
  if (difficulty === 3 && kind > 0.85) {
    const fractions = [
      new Fraction(random.whole(1, 5), random.whole(2, 8)),
      new Fraction(random.whole(1, 5), random.whole(2, 8)),
    ];
    if (fractions.some(({ d }) => d === 1n)) return null;
    const solution = workSimplestRatio(fractions);
    return storyProblem(random, {
      ask: 'simplify',
      question: 'Simplify the ratio {r}.',
      marks: { r: fractions.map(({ n, d }) => `${n}/${d}`).join(':') },
      solution,
    });
  }
  const solution = workSimplestRatio(whole);
  return storyProblem(random, {
    ask: 'simplify',
    question: 'Simplify the ratio {r}.',
    marks: { r: typedRatio(whole, random) },
    solution,
  });
}

const UNIT_PAIRS: readonly [readonly [string, string, number], ...(readonly [string, string, number])[]] = [
  ['cm', 'm', 100],
  ['g', 'kg', 1000],
  ['ml', 'litres', 1000],
  ['m', 'km', 1000],
  ['mm', 'cm', 10],
  ['minutes', 'hours', 60],
  ['p', '£', 100],
  ['cents', '$', 100],
  ['seconds', 'minutes', 60],
];

function withUnits(random: Random): MadeProblem | null {
  const [small, large, factor] = random.pick(UNIT_PAIRS);
  const [one, two] = [
    new Fraction(random.whole(2, 12) * (factor === 10 ? 1 : factor === 60 ? 5 : 10)),
    new Fraction(random.whole(1, 4)),
  ];
  const money = large === '£' || large === '$';
  const converted = two.mul(factor);
  const [a, b] = [
    `${writeDecimal(one)}${money && small === 'p' ? '' : ' '}${small}`,
    money ? typedMoney(two, large) : `${writeDecimal(two)} ${large === 'hours' && two.equals(1) ? 'hour' : large}`,
  ];
  const first = {
    reason: 'Write both in the same unit.',
    expression: `${writeDecimal(two)}\\times ${factor}=${writeDecimal(converted)}`,
  };
  const swapped = random.chance(0.4);
  const values = swapped ? [converted, one] : [one, converted];
  return storyProblem(random, {
    ask: 'units',
    question: 'Write the ratio {a} : {b} in its simplest form.',
    marks: swapped ? { a: b, b: a } : { a, b },
    solution: workSimplestRatio(values, [first]),
  });
}

function unitRatio(random: Random): MadeProblem | null {
  const base = new Fraction(random.pick([2, 4, 5, 8, 10, 20, 3, 6]));
  const other = new Fraction(random.whole(3, 60));
  if (!endsWithin(other.div(base), 2)) return null;
  const one = random.chance(0.8) ? 0 : 1;
  return storyProblem(random, {
    ask: one === 0 ? 'oneTo' : 'toOne',
    question: one === 0 ? 'Write the ratio {r} in the form 1:n.' : 'Write the ratio {r} in the form n:1.',
    marks: { r: typedRatio(one === 0 ? [base, other] : [other, base], random) },
    solution: workUnitRatio(one === 0 ? [base, other] : [other, base], one),
  });
}

const THINGS: readonly [string, ...string[]] = [
  'sweets',
  'marbles',
  'stickers',
  'cards',
  'coins',
  'beads',
  'stamps',
  'books',
  'cookies',
  'pencils',
  'apples',
  'points',
  'chocolates',
  'candies',
];

// eslint-disable-next-line max-lines-per-function -- the five ways of asking about one sharing
function share(random: Random, difficulty: Difficulty): MadeProblem | null {
  const count = difficulty > 1 && random.chance(0.35) ? 3 : 2;
  const ratio = parts(random, count, difficulty === 1 ? 5 : 9);
  const sum = ratio.reduce((total, part) => total.add(part), new Fraction(0));
  const one = new Fraction(difficulty === 3 && random.chance(0.25) ? random.whole(3, 25) / 2 : random.whole(2, 24));
  const people = pickPeople(random, count);
  const money = random.chance(0.55) || !endsWithin(one, 0);
  const unit = money ? pickCurrency(random) : '';
  const amount = sum.mul(one);
  const which = random.whole(0, count - 1);
  const form = random.next();
  const marks = {
    n: money ? typedMoney(amount, unit) : writeDecimal(amount),
    amount: money ? typedMoney(amount, unit) : `${writeDecimal(amount)} ${random.pick(THINGS)}`,
    r: typedRatio(ratio, random),
    names: people
      .map(({ name }) => name)
      .reduce((list, name, index) => (index === count - 1 ? `${list} and ${name}` : `${list}, ${name}`)),
    who: people[which]?.name ?? '',
  };
  const total = { kind: 'total' as const, value: amount };
  if (form < 0.4)
    return storyProblem(random, {
      ask: 'share',
      question: 'Share {n} in the ratio {r}.',
      marks,
      solution: workSharing(ratio, total, { kind: 'shares' }, unit),
    });
  if (form < 0.55)
    return storyProblem(random, {
      ask: 'shareBetween',
      question: '{names} share {amount} in the ratio {r}. How much does each get?',
      marks,
      solution: workSharing(ratio, total, { kind: 'shares' }, unit),
    });
  if (form < 0.8)
    return storyProblem(random, {
      ask: money ? 'shareOf' : 'shareOfThings',
      question: money
        ? '{names} share {amount} in the ratio {r}. How much does {who} get?'
        : '{names} share {amount} in the ratio {r}. How many does {who} get?',
      marks,
      solution: workSharing(ratio, total, { kind: 'share', of: which }, unit),
    });
  const sorted = ratio
    .map((part, index) => ({ part, index }))
    .toSorted((first, second) => first.part.compare(second.part));
  const [low, high] = [sorted[0]?.index ?? 0, sorted.at(-1)?.index ?? 0];
  const tied = sorted.filter(({ part }) => part.equals(ratio[high] ?? 0)).length > 1;
  if (form < 0.9 && !tied)
    return storyProblem(random, {
      ask: 'largest',
      question: '{n} is shared in the ratio {r}. How much is the largest share?',
      marks,
      solution: workSharing(ratio, total, { kind: 'share', of: high }, unit),
    });
  if (count > 2) return null;
  const names = { more: people[high]?.name ?? '', less: people[low]?.name ?? '' };
  return storyProblem(random, {
    ask: 'howMuchMore',
    question: '{names} share {amount} in the ratio {r}. How much more does {more} get than {less}?',
    marks: { ...marks, ...names },
    solution: workSharing(ratio, total, { kind: 'difference', more: high, less: low }, unit),
  });
}

const PAIRS: readonly [readonly [string, string, string], ...(readonly [string, string, string])[]] = [
  ['boys', 'girls', 'pupils'],
  ['girls', 'boys', 'students'],
  ['cats', 'dogs', 'animals'],
  ['red beads', 'blue beads', 'beads'],
  ['adults', 'children', 'people'],
  ['men', 'women', 'members'],
  ['apples', 'oranges', 'pieces of fruit'],
  ['red counters', 'green counters', 'counters'],
  ['teachers', 'students', 'people'],
  ['cars', 'vans', 'vehicles'],
];

function fromOne(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [first, second, all] = random.pick(PAIRS);
  const ratio = parts(random, 2, difficulty === 1 ? 6 : 12);
  const one = random.whole(2, 20);
  const of = random.chance(0.6) ? 0 : 1;
  const value = (ratio[of] ?? new Fraction(1)).mul(one);
  const [known, other] = of === 0 ? [first, second] : [second, first];
  const kind = random.next();
  const marks = { r: typedRatio(ratio, random), n: writeDecimal(value), first, second, known, other, all };
  if (kind < 0.5)
    return storyProblem(random, {
      ask: 'otherPart',
      question: 'The ratio of {first} to {second} is {r}. There are {n} {known}. How many {other} are there?',
      marks,
      solution: workSharing(ratio, { kind: 'share', of, value }, { kind: 'share', of: 1 - of }, ''),
    });
  if (kind < 0.7)
    return storyProblem(random, {
      ask: 'wholeOfPart',
      question: 'The ratio of {first} to {second} is {r}. There are {n} {known}. How many {all} are there altogether?',
      marks,
      solution: workSharing(ratio, { kind: 'share', of, value }, { kind: 'total' }, ''),
    });
  const total = (ratio[0] ?? new Fraction(0)).add(ratio[1] ?? 0).mul(one);
  if (kind < 0.9)
    return storyProblem(random, {
      ask: 'partOfWhole',
      question: 'The ratio of {first} to {second} is {r}. There are {n} {all} altogether. How many {known} are there?',
      marks: { ...marks, n: writeDecimal(total) },
      solution: workSharing(ratio, { kind: 'total', value: total }, { kind: 'share', of }, ''),
    });
  return storyProblem(random, {
    ask: 'fraction',
    question: 'The ratio of {first} to {second} is {r}. What fraction of the {all} are {known}?',
    marks,
    solution: workFractionOfRatio(ratio, of),
  });
}

function fromDifference(random: Random): MadeProblem | null {
  const ratio = parts(random, 2, 9);
  const [a, b] = ratio;
  if (a === undefined || b === undefined || a.equals(b)) return null;
  const [more, less] = a.compare(b) > 0 ? [0, 1] : [1, 0];
  const currency = pickCurrency(random);
  const value = a.sub(b).abs().mul(random.whole(2, 20));
  const people = pickPeople(random, 2);
  const of = random.whole(0, 1);
  const whole = random.chance(0.4);
  const marks = {
    r: typedRatio(ratio, random),
    n: typedMoney(value, currency),
    names: people.map(({ name }) => name).join(' and '),
    more: people[more]?.name ?? '',
    less: people[less]?.name ?? '',
    who: people[of]?.name ?? '',
  };
  return storyProblem(random, {
    ask: whole ? 'moreTotal' : 'moreShare',
    question: whole
      ? '{names} share some money in the ratio {r}. {more} gets {n} more than {less}. How much money did they share?'
      : '{names} share some money in the ratio {r}. {more} gets {n} more than {less}. How much does {who} get?',
    marks,
    solution: workSharing(
      ratio,
      { kind: 'difference', more, less, value },
      whole ? { kind: 'total' } : { kind: 'share', of },
      currency,
    ),
  });
}

function combined(random: Random): MadeProblem | null {
  const [one, two] = [parts(random, 2, 7), parts(random, 2, 7)];
  const [[a, b], [c, d]] = [one, two];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  const outer = random.chance(0.3);
  return storyProblem(random, {
    ask: outer ? 'outer' : 'combined',
    question: outer
      ? 'The ratio a:b is {r} and the ratio b:c is {s}. Find the ratio a:c.'
      : 'The ratio a:b is {r} and the ratio b:c is {s}. Find the ratio a:b:c.',
    marks: { r: writeRatio(one), s: writeRatio(two) },
    solution: workCombinedRatio([a, b], [c, d], outer),
  });
}

type Maker = (random: Random, difficulty: Difficulty) => MadeProblem | null;

export const RATIO_MAKERS: Readonly<Record<Difficulty, readonly [Maker, ...Maker[]]>> = {
  1: [simplify, share, share, fromOne],
  2: [simplify, share, fromOne, withUnits, unitRatio],
  3: [simplify, share, fromOne, withUnits, unitRatio, fromDifference, combined],
};
