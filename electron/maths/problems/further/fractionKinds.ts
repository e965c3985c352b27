/** Further kinds of fractions and decimals. */
import { readGroups } from '../../methods/everyday/readGroups.ts';
import { readShares } from '../../methods/fractions/readShares.ts';
import { workByRule } from '../../methods/workByRule.ts';
import { pickPerson } from '../stories/people.ts';
import { told } from './furtherKind.ts';
import type { FurtherKind } from './furtherKind.ts';

export const pieces: FurtherKind = (random) => {
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

export const fractionLeft: FurtherKind = (random) => {
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

export const wholeOfPart: FurtherKind = (random) => {
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

export const restOfRest: FurtherKind = (random) => {
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

export const decimalChain: FurtherKind = (random, difficulty) => {
  const half = (): string => (random.whole(1, 9) / (random.chance(0.5) ? 2 : 10)).toString();
  const latex =
    difficulty === 1
      ? `${half()}+${random.whole(2, 9)}\\times ${half()}`
      : `${random.whole(6, 20)}-${random.whole(2, 4)}\\times (1+${half()})${difficulty === 3 ? '^2' : ''}`;
  return told('order-of-operations', 'calculate', workByRule, 'Work out {m}', {}, [latex]);
};
