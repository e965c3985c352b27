import Fraction from 'fraction.js';

import { endsWithin } from '../../methods/amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../methods/askedText.ts';
import { workEqualRatios, workInverseUnitary, workUnitary } from '../../methods/ratio/workProportion.ts';
import { workMapLength, workRealLength } from '../../methods/ratio/workScale.ts';
import { workVariation } from '../../methods/ratio/workVariation.ts';
import type { VariationWanted } from '../../methods/ratio/workVariation.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { coins, pickCurrency, typedMoney } from '../stories/money.ts';
import { storyProblem } from '../stories/storyProblem.ts';
import { RATIO_MAKERS } from './ratioProblems.ts';

const ARTICLES: readonly [string, ...string[]] = [
  'pens',
  'pencils',
  'notebooks',
  'tickets',
  'apples',
  'bottles of water',
  'books',
  'cakes',
  'oranges',
  'cups of tea',
  'sandwiches',
  'eggs',
  'stamps',
  'batteries',
  'T-shirts',
  'bananas',
  'chairs',
  'toys',
];

function unitaryCost(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [count, wanted] = [random.whole(2, 12), random.whole(1, 20)];
  if (count === wanted) return null;
  const pence = difficulty === 1 ? 100 * random.whole(1, 9) : 5 * random.whole(3, 90);
  const currency = pickCurrency(random);
  const amount = coins(pence * count);
  return storyProblem(random, {
    ask: wanted === 1 ? 'oneCosts' : 'manyCost',
    question:
      wanted === 1
        ? '{a} {things} cost {n}. How much does one cost?'
        : 'If {a} {things} cost {n}, how much do {b} {things} cost?',
    marks: { a: `${count}`, b: `${wanted}`, n: typedMoney(amount, currency), things: random.pick(ARTICLES) },
    solution: workUnitary(new Fraction(count), amount, new Fraction(wanted), currency),
  });
}

const RATES: readonly [readonly [string, string, string], ...(readonly [string, string, string])[]] = [
  ['machine', 'makes', 'parts'],
  ['printer', 'prints', 'pages'],
  ['factory', 'makes', 'bottles'],
  ['baker', 'bakes', 'loaves'],
  ['tap', 'fills', 'buckets'],
];

function rate(random: Random): MadeProblem | null {
  const [thing, makes, parts] = random.pick(RATES);
  const [first, second] = [random.whole(2, 12), random.whole(2, 20)];
  if (first === second) return null;
  const amount = new Fraction(first * random.whole(3, 40));
  return storyProblem(random, {
    ask: 'rate',
    question: 'A {thing} {makes} {n} {parts} in {a} minutes. How many {parts} does it make in {b} minutes?',
    marks: { thing, makes, parts, n: writeDecimal(amount), a: `${first}`, b: `${second}` },
    solution: workUnitary(new Fraction(first), amount, new Fraction(second), ''),
  });
}

const DISHES: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['pancakes', 'flour'],
  ['muffins', 'sugar'],
  ['a cake', 'butter'],
  ['soup', 'carrots'],
  ['biscuits', 'flour'],
  ['a pie', 'apples'],
  ['rice pudding', 'rice'],
  ['cookies', 'chocolate'],
];

function recipe(random: Random): MadeProblem | null {
  const [dish, stuff] = random.pick(DISHES);
  const [first, second] = [random.pick([2, 4, 4, 5, 6, 8, 10, 12]), random.whole(2, 18)];
  if (first === second) return null;
  const amount = new Fraction(
    random.pick([50, 60, 80, 100, 120, 150, 180, 200, 240, 250, 300, 320, 350, 400, 450, 500, 600]),
  );
  if (!endsWithin(amount.mul(second).div(first), 1)) return null;
  return storyProblem(random, {
    ask: 'recipe',
    question: 'A recipe for {a} people needs {n} g of {stuff}. How much {stuff} is needed for {b} people?',
    marks: { dish, stuff, n: writeDecimal(amount), a: `${first}`, b: `${second}` },
    solution: workUnitary(new Fraction(first), amount, new Fraction(second), 'g'),
  });
}

const JOBS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['workers', 'build a wall'],
  ['painters', 'paint a house'],
  ['people', 'clean a hall'],
  ['gardeners', 'plant the trees'],
  ['builders', 'build a garage'],
  ['men', 'dig a trench'],
  ['machines', 'finish the job'],
  ['pumps', 'empty a pool'],
];

function workers(random: Random): MadeProblem | null {
  const [who, job] = random.pick(JOBS);
  const [count, time, wanted] = [random.whole(2, 12), random.whole(2, 20), random.whole(1, 15)];
  if (count === wanted || !endsWithin(new Fraction(count * time, wanted), 1)) return null;
  const unit = random.pick(['days', 'days', 'hours']);
  return storyProblem(random, {
    ask: wanted === 1 ? 'oneWorker' : 'workers',
    question:
      wanted === 1
        ? 'It takes {a} {who} {n} {unit} to {job}. How long would it take one of them?'
        : 'It takes {a} {who} {n} {unit} to {job}. How long would it take {b} {who}?',
    marks: { a: `${count}`, b: `${wanted}`, n: `${time}`, who, job, unit },
    solution: workInverseUnitary(new Fraction(count), new Fraction(time), new Fraction(wanted), unit),
  });
}

function equalRatios(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [a, b] = [random.whole(1, 12), random.whole(1, 12)];
  const by =
    difficulty === 1 ? new Fraction(random.whole(2, 9)) : new Fraction(random.whole(2, 15), random.pick([1, 1, 2]));
  const values = [new Fraction(a), new Fraction(b), by.mul(a), by.mul(b)];
  const at = random.whole(0, 3);
  if (a === b || values.some((value, index) => index !== at && value.d !== 1n)) return null;
  const unknown = random.pick(['x', 'x', 'x', 'y', 'n', 'a']);
  const [first, second, third, fourth] = values.map((value, index) => (index === at ? null : value));
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return null;
  const written = values.map((value, index) => (index === at ? unknown : writeDecimal(value)));
  const gap = random.chance(0.6) ? ' : ' : ':';
  return storyProblem(random, {
    ask: 'equalRatios',
    question: `Find ${unknown} if {r} = {s}.`,
    marks: { r: written.slice(0, 2).join(gap), s: written.slice(2).join(gap) },
    unknowns: [unknown],
    solution: workEqualRatios([first, second, third, fourth], unknown),
  });
}

function variation(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [of, by] = random.pick([
    ['y', 'x'],
    ['y', 'x'],
    ['y', 'x'],
    ['p', 'q'],
    ['d', 't'],
    ['a', 'b'],
    ['s', 't'],
    ['m', 'n'],
  ]);
  if (of === undefined || by === undefined) return null;
  const inverse = random.chance(0.45);
  const power = difficulty === 3 && random.chance(0.45) ? (random.chance(0.8) ? 2 : 3) : 1;
  const [start, later] = [random.whole(2, power === 1 ? 12 : 5), random.whole(1, power === 1 ? 20 : 6)];
  if (start === later) return null;
  const constant = inverse
    ? new Fraction(
        start ** power * later ** power * (power === 1 ? 1 : random.whole(1, 3)),
        power === 1 ? random.pick([1, 2, 3]) : 1,
      )
    : new Fraction(random.whole(2, 12), random.pick([1, 1, 1, 2, 4]));
  const value = (at: number): Fraction => (inverse ? constant.div(at ** power) : constant.mul(at ** power));
  if ([value(start), value(later)].some((one) => !endsWithin(one, power === 1 ? 1 : 0))) return null;
  const kind = random.next();
  const wanted: VariationWanted =
    kind < 0.55
      ? { kind: 'of', by: new Fraction(later) }
      : kind < 0.75
        ? { kind: 'by', of: value(later) }
        : kind < 0.9
          ? { kind: 'formula' }
          : { kind: 'constant' };
  const ask = { of: 'findOf', by: 'findBy', formula: 'findFormula', constant: 'findConstant' }[wanted.kind];
  const powered = power === 1 ? '' : power === 2 ? random.pick(['the square of ', 'the square of ']) : 'the cube of ';
  const how = inverse
    ? random.pick(['inversely proportional to', 'inversely proportional to', 'varies inversely as'])
    : random.pick(['directly proportional to', 'directly proportional to', 'proportional to', 'varies directly as']);
  const questions = {
    findOf: '{of} {how} {by}. When {x} = {a}, {of} = {n}. Find {of} when {x} = {b}.',
    findBy: '{of} {how} {by}. When {x} = {a}, {of} = {n}. Find {x} when {of} = {b}.',
    findFormula: '{of} {how} {by}. When {x} = {a}, {of} = {n}. Find a formula for {of} in terms of {x}.',
    findConstant: '{of} {how} {by}. When {x} = {a}, {of} = {n}. Find the constant of proportionality.',
  };
  return storyProblem(random, {
    ask,
    question: questions[ask as keyof typeof questions],
    unknowns: [],
    marks: {
      of,
      x: by,
      by: `${powered}${by}`,
      how: how.startsWith('varies') ? how : `is ${how}`,
      a: `${start}`,
      n: writeDecimal(value(start)),
      b: wanted.kind === 'by' ? writeDecimal(value(later)) : `${later}`,
    },
    solution: workVariation({ of, by, inverse, power, known: { of: value(start), by: new Fraction(start) } }, wanted),
  });
}

const PLACES: readonly [string, ...string[]] = [
  'two towns',
  'two villages',
  'two cities',
  'the station and the school',
  'two farms',
  'a lake and a hill',
];

function scale(random: Random): MadeProblem | null {
  const size = random.pick([1000, 2000, 5000, 10000, 20000, 25000, 50000, 50000, 100000, 200000, 250000]);
  const length = new Fraction(random.whole(2, 30), random.pick([1, 1, 2]));
  const unit = size >= 20000 ? 'km' : 'm';
  const real = length.mul(size).div(unit === 'km' ? 100_000 : 100);
  const back = random.chance(0.4);
  return storyProblem(random, {
    ask: back ? 'mapLength' : 'realLength',
    question: back
      ? 'A map has a scale of 1:{s}. Two places are {n} {unit} apart. How far apart are they on the map in cm?'
      : 'A map has a scale of 1:{s}. Two places are {n} cm apart on the map. How far apart are they really in {unit}?',
    marks: {
      s: `${size}`,
      n: writeDecimal(back ? real : length),
      unit,
      places: random.pick(PLACES),
      kilometres: unit === 'km' ? 'kilometres' : 'metres',
    },
    solution: back
      ? workMapLength(new Fraction(size), real, unit, 'cm')
      : workRealLength(new Fraction(size), length, 'cm', unit),
  });
}

function everyCentimetre(random: Random): MadeProblem | null {
  const [one, length] = [
    new Fraction(random.pick([2, 3, 4, 5, 10, 20, 25, 50])),
    new Fraction(random.whole(2, 24), random.pick([1, 1, 2])),
  ];
  const unit = random.pick(['km', 'km', 'm', 'miles']);
  const back = random.chance(0.4);
  const real = one.mul(length);
  return storyProblem(random, {
    ask: back ? 'centimetresOnMap' : 'centimetresReal',
    question: back
      ? 'On a map 1 cm represents {a} {unit}. Two places are {n} {unit} apart. How many cm is that on the map?'
      : 'On a map 1 cm represents {a} {unit}. Two places are {n} cm apart on the map. What is the real distance?',
    marks: { a: writeDecimal(one), n: writeDecimal(back ? real : length), unit, places: random.pick(PLACES) },
    solution: back ? workUnitary(one, new Fraction(1), real, 'cm') : workUnitary(new Fraction(1), one, length, unit),
  });
}

type Maker = (random: Random, difficulty: Difficulty) => MadeProblem | null;

const PROPORTION_MAKERS: Readonly<Record<Difficulty, readonly [Maker, ...Maker[]]>> = {
  1: [unitaryCost, recipe, rate, equalRatios],
  2: [unitaryCost, recipe, workers, equalRatios, variation, variation, everyCentimetre],
  3: [unitaryCost, recipe, workers, equalRatios, variation, variation, variation, scale, scale, everyCentimetre],
};

/** Ratios, shares in a ratio, and everything that is in direct or inverse proportion. */
export function makeRatioProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  const makers = random.chance(0.5) ? RATIO_MAKERS[difficulty] : PROPORTION_MAKERS[difficulty];
  return random.pick(makers)(random, difficulty);
}
