import { workByMethod } from '../workByMethod.ts';
import { factorQuestions } from '../../methods/factors/factorQuestions.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';

type Kind = (random: Random, difficulty: Difficulty) => MadeProblem | null;

const SHARED: readonly [number, ...number[]] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20];
const SMALL: readonly [number, ...number[]] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const ORDINARY: readonly [number, ...number[]] = [
  12, 15, 16, 18, 20, 24, 28, 30, 32, 36, 40, 42, 45, 48, 50, 54, 56, 60, 63, 64, 66, 70, 72, 75, 80, 84, 90, 96, 98,
  100,
];

function asked(ask: string, question: string, marks: Readonly<Record<string, string>>): MadeProblem | null {
  const solution = workByMethod(factorQuestions, question);
  return solution === null ? null : { latex: [], unknowns: [], ask, bracketed: false, question, marks, solution };
}

function listed(values: readonly number[]): string {
  return `${values.slice(0, -1).join(', ')} and ${values.at(-1) ?? ''}`;
}

function several(random: Random, difficulty: Difficulty, largest: number): readonly number[] {
  const count = difficulty === 3 && random.chance(0.5) ? 3 : 2;
  const shared = random.pick(SHARED);
  const values = Array.from({ length: count }, () => shared * random.pick(SMALL));
  return values.every((value) => value > 1 && value <= largest) && new Set(values).size === count ? values : [];
}

const highest: Kind = (random, difficulty) => {
  const values = several(random, difficulty, difficulty === 1 ? 50 : 180);
  if (values.length === 0) return null;
  return asked('highest', `Find the highest common factor of ${listed(values)}.`, {
    list: listed(values),
  });
};

const lowest: Kind = (random, difficulty) => {
  const values =
    random.chance(0.5) && difficulty < 3
      ? [random.whole(2, 15), random.whole(2, 15)]
      : several(random, difficulty, difficulty === 1 ? 24 : 60);
  if (values.length === 0 || new Set(values).size < values.length) return null;
  return asked('lowest', `Find the lowest common multiple of ${listed(values)}.`, {
    list: listed(values),
  });
};

const asPrimes: Kind = (random, difficulty) => {
  const value =
    difficulty === 1 ? random.pick(ORDINARY) : difficulty === 2 ? random.whole(20, 200) : 4 * random.whole(20, 250);
  return asked('primes', `Write ${value} as a product of prime factors.`, { n: value.toString() });
};

const allFactors: Kind = (random, difficulty) => {
  const value =
    difficulty === 1 ? random.whole(6, 50) : random.chance(0.6) ? random.pick(ORDINARY) : random.whole(20, 144);
  return asked('factors', `List all the factors of ${value}.`, { n: value.toString() });
};

const multiples: Kind = (random, difficulty) => {
  const [count, value] = [random.whole(3, difficulty === 1 ? 5 : 8), random.whole(2, difficulty === 1 ? 12 : 25)];
  const words = ['three', 'four', 'five', 'six', 'seven', 'eight'];
  return asked('multiples', `Write down the first ${count} multiples of ${value}.`, {
    n: value.toString(),
    count: random.chance(0.5) ? count.toString() : (words[count - 3] ?? ''),
  });
};

const isPrime: Kind = (random, difficulty) => {
  const value = difficulty === 1 ? random.whole(2, 60) : random.whole(20, 199);
  return asked('prime', `Is ${value} a prime number?`, { n: value.toString() });
};

const KINDS: readonly [Kind, ...Kind[]] = [
  highest, highest, highest, lowest, lowest, lowest, asPrimes, asPrimes, asPrimes, allFactors, allFactors, multiples, isPrime,
]; // prettier-ignore

/** Highest common factors, least common multiples, prime factors, factors, multiples, primes. */
export function makeFactorProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(KINDS)(random, difficulty);
}
