import { readNumberEquations } from '../../methods/numbers/readNumberEquations.ts';
import { readRiddle } from '../../methods/numbers/readRiddle.ts';
import { greatestDivisor } from '../../methods/writeTerms.ts';
import type { MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { byReading } from './byReading.ts';

const PARTS: Readonly<Record<number, string>> = { 2: 'half', 3: 'a third', 4: 'a quarter', 5: 'a fifth' };
const TIMES: Readonly<Record<number, string>> = { 2: 'twice', 3: 'three times', 4: 'four times', 5: 'five times' };

function sumAndProduct(random: Random): MadeProblem | null {
  const [a, b] = [random.whole(2, 14), random.whole(2, 14)];
  if (a === b) return null;
  return byReading(
    random,
    {
      ask: 'sumAndProduct',
      question: 'The sum of two numbers is {s} and their product is {p}. Find the numbers.',
      marks: { s: `${a + b}`, p: `${a * b}` },
    },
    readNumberEquations,
  );
}

/** A positive number and its square. */
function withSquare(random: Random): MadeProblem | null {
  const [n, times] = [random.whole(3, 12), random.whole(1, 4)];
  const d = n * n - times * n;
  if (d < 1) return null;
  return byReading(
    random,
    times === 1
      ? {
          ask: 'squareMore',
          question: 'The square of a positive number is {d} more than the number. Find the number.',
          marks: { d: `${d}` },
        }
      : {
          ask: 'squareMoreThanTimes',
          question: 'The square of a positive number is {d} more than {k} the number. Find the number.',
          marks: { d: `${d}`, k: TIMES[times] ?? '' },
        },
    readNumberEquations,
  );
}

/** Two parts of one number. */
function parts(random: Random): MadeProblem | null {
  const [a, b] = [random.whole(2, 4), random.whole(3, 5)];
  if (a >= b) return null;
  const n = a * b * random.whole(1, 9);
  return byReading(
    random,
    {
      ask: 'partsOfNumber',
      question: '{large} of a number is {d} more than {small} of the number. Find the number.',
      marks: {
        large: PARTS[a] ?? '',
        small: PARTS[b] ?? '',
        d: `${n / a - n / b}`,
        begin: (PARTS[a] ?? '').replace(/^./, (first) => first.toUpperCase()),
      },
    },
    readNumberEquations,
  );
}

function digits(random: Random): MadeProblem | null {
  const [t, u] = [random.whole(1, 9), random.whole(1, 9)];
  const gain = 10 * u + t - (10 * t + u);
  if (gain === 0) return null;
  if (random.chance(0.5)) {
    return byReading(
      random,
      {
        ask: gain > 0 ? 'digitsReversedMore' : 'digitsReversedLess',
        question: `The digits of a two-digit number add up to {s}. When the digits are reversed, the number ${gain > 0 ? 'increases' : 'decreases'} by {d}. What is the number?`,
        marks: { s: `${t + u}`, d: `${Math.abs(gain)}` },
      },
      readNumberEquations,
    );
  }
  const [more, k] = [u - t, (10 * t + u) / (t + u)];
  if (more < 1 || !Number.isInteger(k)) return null;
  return byReading(
    random,
    {
      ask: 'digitsTimesSum',
      question:
        'A two-digit number is {k} times the sum of its digits. The units digit is {d} more than the tens digit. Find the number.',
      marks: { k: `${k}`, d: `${more}` },
    },
    readNumberEquations,
  );
}

function fraction(random: Random): MadeProblem | null {
  const [top, gap, add] = [random.whole(1, 15), random.whole(1, 9), random.whole(1, 9)];
  const [above, below] = [top + add, top + gap + add];
  const divisor = Number(greatestDivisor(BigInt(above), BigInt(below)));
  if (below / divisor > 12 || greatestDivisor(BigInt(top), BigInt(top + gap)) !== 1n) return null;
  return byReading(
    random,
    {
      ask: 'fractionChanged',
      question:
        'The numerator of a fraction is {d} less than its denominator. If {a} is added to both the numerator and the denominator, the fraction becomes {p}/{q}. Find the fraction.',
      marks: { d: `${gap}`, a: `${add}`, p: `${above / divisor}`, q: `${below / divisor}` },
    },
    readNumberEquations,
  );
}

function three(random: Random): MadeProblem | null {
  const [first, times, d] = [random.whole(2, 15), random.whole(2, 4), random.whole(1, 12)];
  const second = times * first;
  return byReading(
    random,
    {
      ask: 'threeNumbers',
      question:
        'The sum of three numbers is {s}. The second is {k} the first, and the third is {d} more than the second. Find the three numbers.',
      marks: { s: `${first + second + second + d}`, k: TIMES[times] ?? '', d: `${d}` },
    },
    readNumberEquations,
  );
}

function divided(random: Random): MadeProblem | null {
  const [small, times] = [random.whole(3, 25), random.whole(2, 5)];
  const d = random.whole(2, 20);
  return byReading(
    random,
    random.chance(0.5)
      ? {
          ask: 'partsTimes',
          question: 'Divide {s} into two parts so that one part is {k} the other.',
          marks: { s: `${small * (times + 1)}`, k: TIMES[times] ?? '' },
        }
      : {
          ask: 'partsMore',
          question: 'Divide {s} into two parts so that one part is {d} more than the other.',
          marks: { s: `${2 * small + d}`, d: `${d}` },
        },
    readNumberEquations,
  );
}

function squares(random: Random): MadeProblem | null {
  const n = random.whole(2, 14);
  return byReading(
    random,
    {
      ask: 'sumOfSquares',
      question: 'The sum of the squares of two consecutive positive integers is {s}. Find the integers.',
      marks: { s: `${n * n + (n + 1) * (n + 1)}` },
    },
    readNumberEquations,
  );
}

function riddle(random: Random): MadeProblem | null {
  const by = random.whole(4, 12);
  const value = by * random.whole(1, Math.floor(99 / by));
  const [from, to] = [random.whole(0, 4) * 10, 50 + 10 * random.whole(0, 5)];
  if (value <= from || value >= to) return null;
  const sum = [...`${value}`].reduce((total, digit) => total + Number(digit), 0);
  return byReading(
    random,
    {
      ask: value % 2 === 0 ? 'riddleEven' : 'riddleOdd',
      question: `I am thinking of a number between {f} and {t}. It is a multiple of {k}, it is ${value % 2 === 0 ? 'even' : 'odd'} and its digits add up to {s}. What is my number?`,
      marks: { f: `${from}`, t: `${to}`, k: `${by}`, s: `${sum}` },
    },
    readRiddle,
  );
}

type Maker = (random: Random) => MadeProblem | null;
const MAKERS: readonly [Maker, ...Maker[]] = [
  sumAndProduct,
  withSquare,
  parts,
  digits,
  digits,
  fraction,
  three,
  divided,
  squares,
  riddle,
];

/** Puzzles about numbers that need an equation of their own, or a list. */
export function numbersByEquation(random: Random): MadeProblem | null {
  return random.pick(MAKERS)(random);
}
