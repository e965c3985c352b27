import Fraction from 'fraction.js';

import { primeFactors } from '../../algebra/primeFactors.ts';
import type { RuleStep } from '../../outcomes.ts';
import { factorsOf } from '../numberFacts.ts';
import { asPrimes, commonOf } from '../primeFactorsByRule.ts';
import type { NumberTree } from './numberTree.ts';

export type Fact = NumberTree & { readonly kind: 'fact' };

const LARGEST = 5000;
const MOST_LISTED = 12;

export function fact(value: number, ...steps: readonly RuleStep[]): Fact {
  return { kind: 'fact', value: new Fraction(value), steps };
}

export function isPrimeNumber(value: number): boolean {
  const [first, ...more] = value < 2 ? [] : primeFactors(BigInt(value));
  return first !== undefined && more.length === 0 && first[1] === 1;
}

function hasRoot(value: number, index: 2 | 3): boolean {
  return Math.round(value ** (1 / index)) ** index === value;
}

/** Kinds of whole numbers that school names. */
export const KINDS: Readonly<Record<string, { readonly is: (value: number) => boolean; readonly why: string }>> = {
  prime: { is: isPrimeNumber, why: 'Primes have no factors but 1 and themselves.' },
  square: { is: (value) => value > 0 && hasRoot(value, 2), why: 'Square numbers are whole numbers times themselves.' },
  cube: { is: (value) => value > 0 && hasRoot(value, 3), why: 'Cube numbers are third powers of whole numbers.' },
  even: { is: (value) => value > 0 && value % 2 === 0, why: 'Even numbers are multiples of 2.' },
  odd: { is: (value) => value % 2 === 1, why: 'Odd numbers are no multiples of 2.' },
  triangular: {
    is: (value) => value > 0 && hasRoot(8 * value + 1, 2),
    why: 'Triangular numbers are $1$, $1+2$, $1+2+3$ and so on.',
  },
  whole: { is: () => true, why: 'Count up.' },
};

export type Condition = { readonly is: (value: number) => boolean; readonly why: string };

export function multipleOf(of: number): Condition {
  return { is: (value) => value > 0 && value % of === 0, why: `Multiples of $${of}$.` };
}

export function factorOf(of: number): Condition {
  return { is: (value) => value > 0 && of % value === 0, why: `Factors of $${of}$.` };
}

/** The numbers of a kind from one number up or down to another, both counted. */
export function listed(conditions: readonly Condition[], from: number, to: number): readonly number[] | null {
  if (to - from > LARGEST || to < from || from < -1) return null;
  const all = Array.from({ length: to - from + 1 }, (_item, index) => from + index);
  return all.filter((value) => conditions.every(({ is }) => is(value)));
}

export function listStep(conditions: readonly Condition[], values: readonly number[]): RuleStep {
  return { reason: conditions.map(({ why }) => why).join(' '), expression: values.join(',\\ ') };
}

/** The first numbers of a kind, at most a dozen. */
export function firstOf(condition: Condition, count: number): readonly number[] | null {
  if (count < 1 || count > 30) return null;
  const found: number[] = [];
  for (let value = 1; found.length < count && value < LARGEST; value += 1) if (condition.is(value)) found.push(value);
  return found.length === count ? found : null;
}

/** The number of a kind that comes `rank` places after (or before) a bound. */
export function nextTo(conditions: readonly Condition[], bound: number, step: 1 | -1): Fact | null {
  const passed: number[] = [];
  for (let value = bound + step; value > 0 && Math.abs(value - bound) < 500; value += step) {
    if (conditions.every(({ is }) => is(value))) {
      const tried = passed.length > 0 && passed.length <= 6 ? ` Not $${passed.join('$, $')}$.` : '';
      return fact(value, { reason: `${conditions.map(({ why }) => why).join(' ')}${tried}`, expression: `${value}` });
    }
    passed.push(value);
  }
  return null;
}

export function common(values: readonly number[], kind: 'gcd' | 'lcm'): Fact | null {
  const worked = values.length < 2 ? null : commonOf(values, kind);
  return worked === null ? null : fact(Number(worked.answer), ...worked.steps);
}

export function countOfFactors(value: number): Fact | null {
  const all = value > 4000 ? null : factorsOf(value);
  if (all === null) return null;
  const powers = primeFactors(BigInt(value));
  const count = all.answer.split(',').length;
  if (count <= 2 * MOST_LISTED && all.steps.length < 8)
    return fact(count, ...all.steps, { reason: 'Count them.', expression: `${count}` });
  const written = powers.map(([prime, power]) => (power === 1 ? `${prime}` : `${prime}^${power}`)).join('\\times ');
  const product = powers.map(([, power]) => `(${power}+1)`).join('');
  return fact(
    count,
    { reason: 'Write it as a product of primes.', expression: `${value}=${written}` },
    { reason: 'Add 1 to each power and multiply.', expression: `${product}=${count}` },
  );
}

/** The largest or smallest prime that divides a number; how many there are; their sum. */
export function primeFactorFact(value: number, which: 'largest' | 'smallest' | 'count' | 'sum'): Fact | null {
  const worked = asPrimes(BigInt(value));
  if (worked === null) return null;
  const primes = primeFactors(BigInt(value)).map(([prime]) => Number(prime));
  const total = primes.reduce((sum, prime) => sum + prime, 0);
  if (which === 'sum')
    return fact(total, ...worked.steps, {
      reason: 'Add the different primes.',
      expression: `${primes.join('+')}=${total}`,
    });
  const result = which === 'count' ? primes.length : which === 'largest' ? Math.max(...primes) : Math.min(...primes);
  const reason = which === 'count' ? 'Count the different primes.' : `Take the ${which} prime.`;
  return fact(result, ...worked.steps, { reason, expression: `${result}` });
}
