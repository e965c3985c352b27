/** Amounts shared in a ratio: from the whole, from one part, and from how much more one part is. */
import Fraction from 'fraction.js';

import { endsWithin } from '../../methods/amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../methods/askedText.ts';
import { workFractionOfRatio } from '../../methods/ratio/workRatio.ts';
import { workSharing } from '../../methods/ratio/workSharing.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { pickCurrency, typedMoney } from '../stories/money.ts';
import { pickPeople } from '../stories/people.ts';
import { storyProblem } from '../stories/storyProblem.ts';
import { parts, typedRatio } from './drawnRatio.ts';

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

/** An amount, who shares it in which ratio, and which way of asking is drawn. */
function drawSharing(random: Random, difficulty: Difficulty) {
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
  return { ratio, total, people, money, unit, which, form, marks };
}

type Sharing = ReturnType<typeof drawSharing>;

/** What each gets, or one of them. */
function askShares(random: Random, { ratio, total, money, unit, which, form, marks }: Sharing): MadeProblem | null {
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
  return storyProblem(random, {
    ask: money ? 'shareOf' : 'shareOfThings',
    question: money
      ? '{names} share {amount} in the ratio {r}. How much does {who} get?'
      : '{names} share {amount} in the ratio {r}. How many does {who} get?',
    marks,
    solution: workSharing(ratio, total, { kind: 'share', of: which }, unit),
  });
}

/** The largest share, or how much more one gets than another. */
function askCompared(random: Random, { ratio, total, people, unit, form, marks }: Sharing): MadeProblem | null {
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
  if (ratio.length > 2) return null;
  const names = { more: people[high]?.name ?? '', less: people[low]?.name ?? '' };
  return storyProblem(random, {
    ask: 'howMuchMore',
    question: '{names} share {amount} in the ratio {r}. How much more does {more} get than {less}?',
    marks: { ...marks, ...names },
    solution: workSharing(ratio, total, { kind: 'difference', more: high, less: low }, unit),
  });
}

export function share(random: Random, difficulty: Difficulty): MadeProblem | null {
  const drawn = drawSharing(random, difficulty);
  return drawn.form < 0.8 ? askShares(random, drawn) : askCompared(random, drawn);
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

export function fromOne(random: Random, difficulty: Difficulty): MadeProblem | null {
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

export function fromDifference(random: Random): MadeProblem | null {
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
