/* eslint-disable max-lines -- one short maker for each kind of question of the topic */
import Fraction from 'fraction.js';

import { amount, termsOf } from '../../methods/stories/linearStory.ts';
import {
  workConsecutiveProduct,
  workConsecutiveSum,
  workNumberEquation,
  workRectangle,
  workSumAndDifference,
  workThinkOf,
  workTwoNumbers,
} from '../../methods/stories/workNumbers.ts';
import type { Operation, Run, WhichNumber } from '../../methods/stories/workNumbers.ts';
import type { LinearTerm } from '../../methods/solveLinearEquation.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { pickPerson } from './people.ts';
import { numbersByEquation } from './numberEquations.ts';
import { storyProblem } from './storyProblem.ts';

type Maker = (random: Random, difficulty: Difficulty) => MadeProblem | null;
type Pick = readonly [string, ...string[]];

const TIMES: Readonly<Record<number, Pick>> = {
  2: ['double it', 'multiply it by 2', 'double it'],
  3: ['treble it', 'multiply it by 3', 'triple it', 'multiply by 3'],
};

function operationWords({ sign, by }: Operation, random: Random): string {
  const n = by.toString();
  if (sign === '×')
    return random.pick(
      TIMES[Number(by.n)] ?? [`multiply it by ${n}`, `multiply by ${n}`, `times it by ${n}`, `multiply it by ${n}`],
    );
  if (sign === '÷')
    return by.equals(2) && random.chance(0.6)
      ? 'halve it'
      : random.pick([`divide it by ${n}`, `divide by ${n}`, `divide it by ${n}`]);
  return sign === '+'
    ? random.pick([`add ${n}`, `add ${n}`, `add on ${n}`])
    : random.pick([`subtract ${n}`, `take away ${n}`, `subtract ${n}`]);
}

function apply(value: Fraction, { sign, by }: Operation): Fraction {
  return sign === '+' ? value.add(by) : sign === '-' ? value.sub(by) : sign === '×' ? value.mul(by) : value.div(by);
}

function thinkOf(random: Random, difficulty: Difficulty): MadeProblem | null {
  const count = difficulty === 1 ? random.whole(1, 2) : difficulty === 2 ? 2 : 3;
  const start = new Fraction(random.whole(2, 30));
  const operations: Operation[] = [];
  let value = start;
  for (let index = 0; index < count; index += 1) {
    const product =
      index > 0 && (operations.at(-1)?.sign === '+' || operations.at(-1)?.sign === '-')
        ? true
        : index === 0
          ? random.chance(0.65)
          : false;
    const signs: readonly ['×', '÷'] | readonly ['+', '-'] = product ? ['×', '÷'] : ['+', '-'];
    const operation: Operation = {
      sign: random.chance(0.7) ? signs[0] : signs[1],
      by: new Fraction(random.whole(2, product ? 9 : 20)),
    };
    value = apply(value, operation);
    operations.push(operation);
  }
  if (value.d !== 1n || (value.s < 0n && difficulty < 3) || value.compare(400) > 0) return null;
  const words = operations.map((operation) => operationWords(operation, random));
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(', ');
  const list = before === '' ? last : `${before}${random.pick([' and ', ', then ', ' and then ', ' and '])}${last}`;
  return storyProblem(random, {
    ask: 'thinkOf',
    question: 'I think of a number, {list}. The result is {n}. What is my number?',
    marks: { list, n: value.toString(), ...pickPerson(random) },
    solution: workThinkOf(operations, value),
  });
}

const COUNTS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five' };
const ORDER: Readonly<Record<WhichNumber, string>> = {
  all: '',
  smallest: 'Smallest',
  largest: 'Largest',
  middle: 'Middle',
};

function consecutive(random: Random, difficulty: Difficulty): MadeProblem | null {
  const count = difficulty === 1 ? random.pick([2, 3, 3]) : random.pick([2, 3, 3, 3, 4, 4, 5]);
  const kind =
    difficulty === 1 && random.chance(0.6) ? 'any' : random.chance(0.35) ? 'any' : random.chance(0.5) ? 'even' : 'odd';
  const step = kind === 'any' ? 1 : 2;
  const drawn = random.whole(difficulty === 3 ? -12 : 2, difficulty === 1 ? 20 : 60);
  const first = kind === 'any' ? drawn : kind === 'even' ? 2 * Math.floor(drawn / 2) : 2 * Math.floor(drawn / 2) + 1;
  const sum = Array.from({ length: count }, (_item, index) => first + index * step).reduce(
    (total, value) => total + value,
    0,
  );
  const which: WhichNumber = random.chance(0.55)
    ? 'all'
    : random.chance(0.42)
      ? 'smallest'
      : count % 2 === 1 && random.chance(0.25)
        ? 'middle'
        : 'largest';
  const run: Run = { count, step, first: kind };
  const numbers = random.pick(['numbers', 'integers', 'numbers', 'integers', 'whole numbers']);
  return storyProblem(random, {
    ask: `consecutive${ORDER[which]}`,
    question:
      which === 'all'
        ? 'The sum of {count} consecutive {kind} is {s}. Find the numbers.'
        : `The sum of {count} consecutive {kind} is {s}. What is the ${which} number?`,
    marks: {
      count: random.chance(0.85) ? (COUNTS[count] ?? `${count}`) : `${count}`,
      kind: `${kind === 'any' ? '' : `${kind} `}${numbers}`,
      s: `${sum}`,
    },
    solution: workConsecutiveSum(run, new Fraction(sum), which),
  });
}

function consecutiveProduct(random: Random): MadeProblem | null {
  const kind = random.chance(0.6) ? 'any' : random.chance(0.5) ? 'even' : 'odd';
  const step = kind === 'any' ? 1 : 2;
  const drawn = random.whole(2, 20);
  const first = kind === 'any' ? drawn : kind === 'even' ? 2 * Math.ceil(drawn / 2) : 2 * Math.floor(drawn / 2) + 1;
  return storyProblem(random, {
    ask: 'product',
    question: 'The product of two consecutive positive {kind} is {s}. Find the numbers.',
    marks: {
      kind: `${kind === 'any' ? '' : `${kind} `}${random.pick(['integers', 'numbers', 'integers'])}`,
      s: `${first * (first + step)}`,
    },
    solution: workConsecutiveProduct({ count: 2, step, first: kind }, new Fraction(first * (first + step)), 'all'),
  });
}

const TWICE: Readonly<Record<number, string>> = {
  2: 'twice',
  3: 'three times',
  4: 'four times',
  5: 'five times',
  6: 'six times',
  7: 'seven times',
  8: 'eight times',
};

function twoNumbers(random: Random, difficulty: Difficulty): MadeProblem | null {
  const which: WhichNumber = random.pick(['all', 'smallest', 'largest']) as WhichNumber;
  const small = random.whole(2, difficulty === 1 ? 20 : 60);
  const kind =
    difficulty === 1
      ? random.pick(['more', 'sumDifference', 'times'])
      : random.pick(['more', 'times', 'sumDifference', 'timesDifference', 'timesMore']);
  const [plus, times] = [random.whole(2, 20), random.whole(2, 6)];
  const order = which === 'all' ? '' : which === 'smallest' ? 'Smaller' : 'Larger';
  const asks =
    which === 'all'
      ? 'Find the two numbers.'
      : which === 'smallest'
        ? 'What is the smaller number?'
        : 'What is the larger number?';
  const marks = {
    d: `${plus}`,
    times: random.chance(0.8) ? (TWICE[times] ?? '') : times === 2 ? 'twice' : `${times} times`,
  };
  if (kind === 'more') {
    const s = 2 * small + plus;
    return storyProblem(random, {
      ask: `more${order}`,
      question: `One number is {d} more than another. Their sum is {s}. ${asks}`,
      marks: { ...marks, s: `${s}` },
      solution: workTwoNumbers({ times: new Fraction(1), plus: new Fraction(plus) }, 'sum', new Fraction(s), which),
    });
  }
  if (kind === 'sumDifference') {
    const s = 2 * small + plus;
    return storyProblem(random, {
      ask: `sumDifference${order}`,
      question: `The sum of two numbers is {s} and their difference is {d}. ${asks}`,
      marks: { ...marks, s: `${s}` },
      solution: workSumAndDifference(new Fraction(s), new Fraction(plus), which),
    });
  }
  if (kind === 'timesMore') {
    const s = (times + 1) * small + plus;
    return storyProblem(random, {
      ask: `timesMore${order}`,
      question: `One number is {d} more than {times} another. Their sum is {s}. ${asks}`,
      marks: { ...marks, s: `${s}` },
      solution: workTwoNumbers({ times: new Fraction(times), plus: new Fraction(plus) }, 'sum', new Fraction(s), which),
    });
  }
  const bySum = kind === 'times';
  const s = bySum ? (times + 1) * small : (times - 1) * small;
  return storyProblem(random, {
    ask: `${kind}${order}`,
    question: `One number is {times} another. Their ${bySum ? 'sum' : 'difference'} is {s}. ${asks}`,
    marks: { ...marks, s: `${s}` },
    solution: workTwoNumbers(
      { times: new Fraction(times), plus: new Fraction(0) },
      bySum ? 'sum' : 'difference',
      new Fraction(s),
      which,
    ),
  });
}

type Side = { readonly words: string; readonly terms: readonly LinearTerm[] };

function multiple(times: number, random: Random): string {
  if (times === 1) return 'a number';
  return random.pick([
    `${TWICE[times] ?? `${times} times`} a number`,
    `${times} times a number`,
    `a number multiplied by ${times}`,
    `${TWICE[times] ?? `${times} times`} a number`,
  ]);
}

function again(times: number): string {
  return times === 1 ? 'the number' : `${TWICE[times] ?? `${times} times`} the number`;
}

function changed(base: string, plus: number, random: Random): string {
  const n = Math.abs(plus);
  if (plus === 0) return base;
  return plus > 0
    ? random.pick([
        `${base} plus ${n}`,
        `${n} more than ${base}`,
        `the sum of ${base} and ${n}`,
        `${base} increased by ${n}`,
        `${n} added to ${base}`,
      ])
    : random.pick([
        `${base} minus ${n}`,
        `${n} less than ${base}`,
        `${base} decreased by ${n}`,
        `${n} subtracted from ${base}`,
      ]);
}

function bracket(times: number, plus: number, random: Random): Side {
  const inside = plus > 0 ? `the sum of a number and ${plus}` : `the difference of a number and ${-plus}`;
  return {
    words: `${random.chance(0.6) ? (TWICE[times] ?? '') : `${times} times`} ${inside}`,
    terms: [
      {
        kind: 'bracket',
        factor: new Fraction(times),
        inside: termsOf(amount(1, plus)) as readonly Exclude<LinearTerm, { kind: 'bracket' }>[],
      },
    ],
  };
}

function statement(random: Random, difficulty: Difficulty): MadeProblem | null {
  const x = random.whole(difficulty === 3 ? -9 : 2, 24);
  const [times, plus] = [random.whole(difficulty === 1 ? 1 : 2, 8), random.signed(1, 20)];
  const kind = difficulty === 1 ? 'plain' : random.pick(['plain', 'fraction', 'bracket', 'both']);
  let left: Side = { words: changed(multiple(times, random), plus, random), terms: termsOf(amount(times, plus)) };
  let value = times * x + plus;
  if (kind === 'bracket') {
    left = bracket(times, plus, random);
    value = times * (x + plus);
  } else if (kind === 'fraction') {
    const [words, by] = random.pick<readonly [string, number]>([
      ['half of a number', 2],
      ['a third of a number', 3],
      ['a quarter of a number', 4],
      ['a number divided by 5', 5],
      ['half a number', 2],
    ]);
    if (x % by !== 0) return null;
    left = { words: changed(words, plus, random), terms: termsOf(amount(new Fraction(1, by), plus)) };
    value = x / by + plus;
  }
  const verb = random.pick(['is', 'is', 'equals', 'is equal to', 'gives']);
  if (kind !== 'both') {
    return storyProblem(random, {
      ask: 'statement',
      question: '{statement}. Find the number.',
      marks: { statement: `${left.words} ${verb} ${value}` },
      solution: workNumberEquation(left.terms, [{ kind: 'number', value: new Fraction(value) }]),
    });
  }
  const other = random.whole(1, times - 1);
  const rest = value - other * x;
  if (Math.abs(rest) > 40 || times < 2) return null;
  const right: Side = { words: changed(again(other), rest, random), terms: termsOf(amount(other, rest)) };
  return storyProblem(random, {
    ask: 'statement',
    question: '{statement}. Find the number.',
    marks: {
      statement: `${left.words} ${random.pick(['is the same as', 'is equal to', 'equals', 'is'])} ${right.words}`,
    },
    solution: workNumberEquation(left.terms, right.terms),
  });
}

function rectangle(random: Random, difficulty: Difficulty): MadeProblem | null {
  const unit = random.pick(['cm', 'cm', 'm', 'm', 'mm', 'feet', 'inches']);
  const width = random.whole(2, 25);
  const byTimes = random.chance(0.4);
  const [times, plus] = byTimes
    ? [random.whole(2, 4), difficulty === 3 && random.chance(0.5) ? random.signed(1, 3) : 0]
    : [1, random.whole(1, 12)];
  const length = times * width + plus;
  const wanted = random.pick(['width', 'length', 'length', 'area']) as 'width' | 'length' | 'area';
  const relation = byTimes
    ? plus === 0
      ? '{times} as long as it is wide'
      : `${Math.abs(plus)} ${unit} ${plus > 0 ? 'more' : 'less'} than {times} its width`
    : `${plus} ${unit} longer than it is wide`;
  return storyProblem(random, {
    ask:
      byTimes && plus !== 0
        ? `rectangleLength${wanted === 'area' ? 'Area' : ''}`
        : `rectangle${wanted === 'area' ? 'Area' : ''}`,
    question:
      byTimes && plus !== 0
        ? `The length of a rectangle is {relation}. Its perimeter is {s} {unit}. Find its {wanted}.`
        : `A rectangle is {relation}. Its perimeter is {s} {unit}. Find its {wanted}.`,
    marks: { relation: relation.replace('{times}', TWICE[times] ?? ''), s: `${2 * (width + length)}`, unit, wanted },
    solution: workRectangle(
      { times: new Fraction(times), plus: new Fraction(plus) },
      new Fraction(2 * (width + length)),
      wanted,
      unit,
    ),
  });
}

const MAKERS: Readonly<Record<Difficulty, readonly [Maker, ...Maker[]]>> = {
  1: [thinkOf, thinkOf, consecutive, twoNumbers, statement],
  2: [thinkOf, consecutive, consecutive, twoNumbers, statement, statement, rectangle, numbersByEquation],
  3: [
    thinkOf,
    consecutive,
    consecutiveProduct,
    twoNumbers,
    statement,
    statement,
    rectangle,
    numbersByEquation,
    numbersByEquation,
    numbersByEquation,
    numbersByEquation,
  ],
};

/** Number puzzles: a number thought of, numbers that follow each other, two numbers, a number told by an equation. */
export function makeNumberWordProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(MAKERS[difficulty])(random, difficulty);
}
