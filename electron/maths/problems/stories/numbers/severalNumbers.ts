/** Numbers that follow each other, and two numbers told by each other. */
import Fraction from 'fraction.js';

import {
  workConsecutiveProduct,
  workConsecutiveSum,
  workSumAndDifference,
  workTwoNumbers,
} from '../../../methods/stories/workNumbers.ts';
import type { Run, WhichNumber } from '../../../methods/stories/workNumbers.ts';
import type { Difficulty, MadeProblem } from '../../problem.ts';
import type { Random } from '../../random.ts';
import { storyProblem } from '../storyProblem.ts';

const COUNTS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five' };
const ORDER: Readonly<Record<WhichNumber, string>> = {
  all: '',
  smallest: 'Smallest',
  largest: 'Largest',
  middle: 'Middle',
};

export function consecutive(random: Random, difficulty: Difficulty): MadeProblem | null {
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

export function consecutiveProduct(random: Random): MadeProblem | null {
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

export const TWICE: Readonly<Record<number, string>> = {
  2: 'twice',
  3: 'three times',
  4: 'four times',
  5: 'five times',
  6: 'six times',
  7: 'seven times',
  8: 'eight times',
};

export function twoNumbers(random: Random, difficulty: Difficulty): MadeProblem | null {
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
