/* eslint-disable max-lines -- one list of kinds, each a few lines */
import { readCommonTimes } from '../../methods/everyday/readCommonTimes.ts';
import { readGroups } from '../../methods/everyday/readGroups.ts';
import { readLevels } from '../../methods/everyday/readLevels.ts';
import { factorQuestions } from '../../methods/factors/factorQuestions.ts';
import { readShares } from '../../methods/fractions/readShares.ts';
import type { Method } from '../../methods/method.ts';
import { recurringDecimals } from '../../methods/recurringDecimals.ts';
import { workByRule } from '../../methods/workByRule.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { workByMethod } from '../workByMethod.ts';
import { pickPerson } from '../stories/people.ts';
import { bySayingSo, told } from './furtherKind.ts';
import type { FurtherKind } from './furtherKind.ts';

function worded(method: Method): (question: string) => RuleSolution | null {
  return (question) => workByMethod(method, question);
}

const THINGS: readonly [string, ...string[]] = [
  'apples',
  'eggs',
  'books',
  'pens',
  'cakes',
  'bottles',
  'pears',
  'candles',
  'tiles',
  'stickers',
];
const HOLDERS: readonly [string, ...string[]] = ['boxes', 'bags', 'crates', 'packs', 'trays', 'cartons'];

/** So many in each, some left over. */
const leftOver: FurtherKind = (random, difficulty) => {
  const size = random.whole(difficulty === 1 ? 3 : 6, difficulty === 3 ? 36 : 15);
  const total = size * random.whole(4, difficulty === 3 ? 30 : 12) + random.whole(1, size - 1);
  const marks = {
    who: pickPerson(random).name,
    total: `${total}`,
    size: `${size}`,
    things: random.pick(THINGS),
    holders: random.pick(HOLDERS),
  };
  return told(
    'integers',
    'leftOver',
    readGroups,
    '{who} packs {total} {things} into {holders} that hold {size} {things} each. How many {things} are left over?',
    marks,
  );
};

const needed: FurtherKind = (random, difficulty) => {
  const size = random.whole(difficulty === 1 ? 4 : 8, difficulty === 3 ? 52 : 24);
  const total = size * random.whole(2, 12) + random.whole(1, size - 1);
  const marks = {
    total: `${total}`,
    size: `${size}`,
    things: random.pick(THINGS),
    holder: random.pick(['box', 'bag', 'crate', 'tray', 'carton']),
  };
  return told(
    'integers',
    'needed',
    readGroups,
    'There are {total} {things}. Each {holder} holds {size} {things}. How many {holder}s are needed?'.replace(
      '{holder}s',
      marks.holder === 'box' ? 'boxes' : '{holder}s',
    ),
    marks,
  );
};

const overdrawn: FurtherKind = (random) => {
  const person = pickPerson(random);
  const currency = random.pick(['£', '$', '€']);
  const marks = {
    who: person.name,
    his: person.his,
    debt: `${currency}${random.whole(10, 90)}`,
    in: `${currency}${random.whole(20, 150)}`,
    out: `${currency}${random.whole(10, 90)}`,
  };
  return told(
    'integers',
    'account',
    readLevels,
    "{who}'s bank account is overdrawn by {debt}. {who} deposits {in} and then spends {out}. What is the new balance?",
    marks,
  );
};

const seaLevel: FurtherKind = (random) => {
  const marks = {
    up: `${random.whole(5, 120)} m`,
    down: `${random.whole(4, 90)} m`,
    bird: random.pick(['a bird', 'a kite', 'a drone', 'a gull', 'a balloon']),
    fish: random.pick(['a fish', 'a diver', 'a submarine', 'a seal', 'a whale']),
  };
  return told(
    'integers',
    'seaLevel',
    readLevels,
    'Find the difference in height between {bird} {up} above sea level and {fish} {down} below sea level.',
    marks,
  );
};

const recurring: FurtherKind = (random, difficulty) => {
  const digits = difficulty === 1 ? `${random.whole(1, 8)}` : `${random.whole(1, 9)}${random.whole(0, 9)}`;
  const fixed = difficulty === 3 ? `${random.whole(0, 9)}` : '';
  if (digits.length === 2 && digits[0] === digits[1]) return null;
  const dots = digits.length === 1 ? `\\dot{${digits}}` : `\\dot{${digits.slice(0, 1)}}\\dot{${digits.slice(1)}}`;
  return told('decimals', 'recurring', worded(recurringDecimals), 'Write ${decimal}$ as a fraction.', {
    decimal: `0.${fixed}${dots}`,
  });
};

const estimate: FurtherKind = (random, difficulty) => {
  const near = (low: number, high: number): string => (random.whole(low * 100, high * 100) / 100).toString();
  const [one, two] = [near(2, 90), near(2, 60)];
  const bottom = random.pick(['0.49', '0.52', '1.97', '4.1', '5.2', '0.21']);
  const latex = difficulty === 1 ? `${one}\\times ${two}` : `\\frac{${one}\\times ${two}}{${bottom}}`;
  return told(
    'decimals',
    'estimate',
    bySayingSo,
    'Estimate the value of {m} by rounding each number to 1 significant figure.',
    {},
    [latex],
  );
};

const pieces: FurtherKind = (random) => {
  const [count, size] = [random.whole(2, 6), random.whole(5, 240) / 100];
  const total = (Math.ceil(count * size * 10) + random.whole(1, 40)) / 10;
  const words = ['two', 'three', 'four', 'five', 'six'];
  const marks = {
    who: pickPerson(random).name,
    count: random.chance(0.5) ? (words[count - 2] ?? '') : `${count}`,
    size: `${size} m`,
    total: `${total} m`,
    thing: random.pick(['ribbon', 'string', 'rope', 'wire', 'tape', 'cloth']),
  };
  return told(
    'decimals',
    'pieces',
    readGroups,
    '{who} cuts {count} pieces of {thing}, each {size} long, from a roll that is {total} long. How many metres of {thing} are left on the roll?',
    marks,
  );
};

const CALLS: readonly [string, ...string[]] = ['light', 'lamp', 'beacon', 'sign'];

const together: FurtherKind = (random, difficulty) => {
  const shared = random.whole(2, 6);
  const [one, two] = [
    shared * random.whole(2, difficulty === 1 ? 4 : 7),
    shared * random.whole(2, difficulty === 1 ? 4 : 7),
  ];
  if (one === two) return null;
  const unit = random.pick(['seconds', 'minutes']);
  const marks = { first: `${one} ${unit}`, second: `${two} ${unit}`, unit, thing: random.pick(CALLS) };
  return told(
    'factors-multiples-primes',
    'together',
    readCommonTimes,
    'One {thing} flashes every {first} and another {thing} flashes every {second}. They flash together. After how many {unit} will they next flash together?',
    marks,
  );
};

const packs: FurtherKind = (random, difficulty) => {
  const shared = random.whole(3, difficulty === 3 ? 18 : 12);
  const [one, two] = [shared * random.whole(2, 7), shared * random.whole(2, 7)];
  if (one === two) return null;
  const [first, second] = random.pick([
    ['pencils', 'rubbers'],
    ['roses', 'tulips'],
    ['apples', 'oranges'],
    ['pens', 'rulers'],
    ['cookies', 'muffins'],
    ['red beads', 'blue beads'],
  ]);
  const marks = {
    who: pickPerson(random).name,
    one: `${one}`,
    two: `${two}`,
    first: first ?? '',
    second: second ?? '',
  };
  return told(
    'factors-multiples-primes',
    'packs',
    readCommonTimes,
    '{who} has {one} {first} and {two} {second}. {who} makes identical packs with nothing left over. What is the greatest number of packs {who} can make?',
    marks,
  );
};

const howManyFactors: FurtherKind = (random, difficulty) =>
  told('factors-multiples-primes', 'howManyFactors', worded(factorQuestions), 'How many factors does {n} have?', {
    n: `${random.whole(6, difficulty === 1 ? 40 : 120)}`,
  });

const whichPrime: FurtherKind = (random) => {
  const primes: readonly [number, ...number[]] = [
    11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
  ];
  const others: readonly [number, ...number[]] = [
    21, 27, 33, 39, 49, 51, 57, 63, 69, 77, 81, 87, 91, 93, 99, 15, 25, 35,
  ];
  const list = new Set([
    random.pick(primes),
    random.pick(others),
    random.pick(others),
    random.pick(others),
    random.pick(others),
  ]);
  if (list.size < 4) return null;
  const shown = [...list].toSorted((one, two) => one - two).join(', ');
  return told(
    'factors-multiples-primes',
    'whichPrime',
    worded(factorQuestions),
    'Which of these numbers is prime: {list}?',
    { list: shown },
  );
};

const SHARES: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['1/4', '2/5'],
  ['1/3', '1/4'],
  ['1/2', '1/3'],
  ['3/8', '1/4'],
  ['2/5', '1/3'],
  ['1/6', '1/2'],
  ['2/9', '1/3'],
  ['1/5', '3/10'],
];

const fractionLeft: FurtherKind = (random) => {
  const [one, two] = random.pick(SHARES);
  const marks = {
    who: pickPerson(random).name,
    one,
    two,
    thing: random.pick(['pizza', 'cake', 'pie', 'loaf', 'melon']),
  };
  return told(
    'fractions',
    'fractionLeft',
    readShares,
    '{who} ate {one} of a {thing} and a friend ate {two} of it. What fraction of the {thing} is left?',
    marks,
  );
};

const wholeOfPart: FurtherKind = (random) => {
  const [top, bottom] = random.pick([
    [2, 5],
    [3, 5],
    [2, 3],
    [3, 4],
    [1, 4],
    [5, 8],
    [2, 7],
    [3, 8],
  ]);
  const part = (top ?? 1) * random.whole(2, 12);
  const group = random.pick(['choir', 'class', 'club', 'team', 'band']);
  const marks = { share: `${top ?? 1}/${bottom ?? 2}`, part: `${part}`, group, kind: random.pick(['girls', 'boys']) };
  return told(
    'fractions',
    'wholeOfPart',
    readShares,
    '{share} of the students in a {group} are {kind}. There are {part} {kind}. How many students are in the {group} altogether?',
    marks,
  );
};

const restOfRest: FurtherKind = (random) => {
  const [one, two] = random.pick([
    ['1/4', '1/3'],
    ['1/3', '1/2'],
    ['1/5', '1/4'],
    ['1/2', '1/3'],
    ['1/4', '1/2'],
  ]);
  const marks = {
    who: pickPerson(random).name,
    total: `${12 * random.whole(2, 8)}`,
    one: one ?? '',
    two: two ?? '',
    things: random.pick(['sweets', 'marbles', 'stickers', 'grapes', 'nuts']),
  };
  return told(
    'fractions',
    'restOfRest',
    readShares,
    '{who} had {total} {things}. {who} gave {one} of them to a friend and then ate {two} of the rest. How many {things} are left?',
    marks,
  );
};

const decimalChain: FurtherKind = (random, difficulty) => {
  const half = (): string => (random.whole(1, 9) / (random.chance(0.5) ? 2 : 10)).toString();
  const latex =
    difficulty === 1
      ? `${half()}+${random.whole(2, 9)}\\times ${half()}`
      : `${random.whole(6, 20)}-${random.whole(2, 4)}\\times (1+${half()})${difficulty === 3 ? '^2' : ''}`;
  return told('order-of-operations', 'calculate', workByRule, 'Work out {m}', {}, [latex]);
};

/** Further kinds of the topics of numbers. */
export const NUMBER_KINDS: Readonly<Record<string, readonly [FurtherKind, ...FurtherKind[]]>> = {
  integers: [leftOver, needed, overdrawn, seaLevel],
  decimals: [recurring, recurring, estimate, pieces],
  'factors-multiples-primes': [together, packs, howManyFactors, whichPrime],
  fractions: [fractionLeft, wholeOfPart, restOfRest],
  'order-of-operations': [decimalChain],
};
