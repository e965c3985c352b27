/** Further kinds of factors, multiples and primes. */
import { readCommonTimes } from '../../methods/everyday/readCommonTimes.ts';
import { factorQuestions } from '../../methods/factors/factorQuestions.ts';
import { pickPerson } from '../stories/people.ts';
import { told } from './furtherKind.ts';
import type { FurtherKind } from './furtherKind.ts';
import { worded } from './worded.ts';

const CALLS: readonly [string, ...string[]] = ['light', 'lamp', 'beacon', 'sign'];

export const together: FurtherKind = (random, difficulty) => {
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

export const packs: FurtherKind = (random, difficulty) => {
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

export const howManyFactors: FurtherKind = (random, difficulty) =>
  told('factors-multiples-primes', 'howManyFactors', worded(factorQuestions), 'How many factors does {n} have?', {
    n: `${random.whole(6, difficulty === 1 ? 40 : 120)}`,
  });

export const whichPrime: FurtherKind = (random) => {
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
