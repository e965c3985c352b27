import Fraction from 'fraction.js';

import { endsWithin } from '../../methods/amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../methods/askedText.ts';
import { workCombinedRatio, workSimplestRatio, workUnitRatio, writeRatio } from '../../methods/ratio/workRatio.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { typedMoney } from '../stories/money.ts';
import { storyProblem } from '../stories/storyProblem.ts';
import { parts, typedRatio } from './drawnRatio.ts';
import { fromDifference, fromOne, share } from './sharingProblems.ts';

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
