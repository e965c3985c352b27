import { readGroups } from '../../methods/everyday/readGroups.ts';
import { readLevels } from '../../methods/everyday/readLevels.ts';
import { recurringDecimals } from '../../methods/recurringDecimals.ts';
import { pickPerson } from '../stories/people.ts';
import { howManyFactors, packs, together, whichPrime } from './factorKinds.ts';
import { decimalChain, fractionLeft, pieces, restOfRest, wholeOfPart } from './fractionKinds.ts';
import { bySayingSo, told } from './furtherKind.ts';
import type { FurtherKind } from './furtherKind.ts';
import { worded } from './worded.ts';

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

/** Further kinds of the topics of numbers. */
export const NUMBER_KINDS: Readonly<Record<string, readonly [FurtherKind, ...FurtherKind[]]>> = {
  integers: [leftOver, needed, overdrawn, seaLevel],
  decimals: [recurring, recurring, estimate, pieces],
  'factors-multiples-primes': [together, packs, howManyFactors, whichPrime],
  fractions: [fractionLeft, wholeOfPart, restOfRest],
  'order-of-operations': [decimalChain],
};
