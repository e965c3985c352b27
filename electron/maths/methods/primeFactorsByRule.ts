import type { RuleSolution, RuleStep } from '../outcomes.ts';
import type { Expression } from '../expression/expression.ts';
import { number } from '../expression/build.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { rationalValue } from './rationalValue.ts';

type PrimePower = readonly [prime: bigint, power: number];
const LARGEST = 10_000_000n;

/** The primes of a whole number above 1, smallest first, one entry for each time they divide. */
function primesOf(value: bigint): readonly bigint[] {
  const primes: bigint[] = [];
  let rest = value;
  for (let prime = 2n; prime * prime <= rest; prime += 1n) {
    while (rest % prime === 0n) {
      primes.push(prime);
      rest /= prime;
    }
  }
  return rest > 1n ? [...primes, rest] : primes;
}

function powersOf(value: bigint): readonly PrimePower[] {
  const counts = new Map<bigint, number>();
  for (const prime of primesOf(value)) counts.set(prime, (counts.get(prime) ?? 0) + 1);
  return [...counts];
}

function writePowers(powers: readonly PrimePower[]): string {
  if (powers.length === 0) return '1';
  return powers
    .map(([prime, power]) => (power === 1 ? prime.toString() : `${prime}^${power < 10 ? power : `{${power}}`}`))
    .join('\\times ');
}

/** The step from a number to its primes, by dividing by the smallest prime each time. */
function factorStep(value: bigint): RuleStep {
  if (primesOf(value).length === 1) return { reason: `$${value}$ is prime.`, expression: `${value}=1\\times ${value}` };
  return { reason: `Write $${value}$ as a product of primes.`, expression: `${value}=${writePowers(powersOf(value))}` };
}

function wholeNumbers(operands: readonly Expression[]): readonly bigint[] | null {
  const values = operands.map((operand) => rationalValue(operand));
  if (!values.every((value) => value !== null && value.d === 1n && value.s > 0n && value.n > 1n && value.n <= LARGEST))
    return null;
  return values.flatMap((value) => (value === null ? [] : [value.n]));
}

/** The highest common factor takes each shared prime at its lowest power; the least common multiple each at its highest. */
function combine(numbers: readonly bigint[], kind: 'gcd' | 'lcm'): readonly PrimePower[] {
  const all = numbers.map((number) => new Map(powersOf(number)));
  const primes = [...new Set(all.flatMap((powers) => [...powers.keys()]))].toSorted((first, second) =>
    first < second ? -1 : 1,
  );
  const chosen = primes.map((prime): PrimePower => {
    const powers = all.map((one) => one.get(prime) ?? 0);
    return [prime, kind === 'gcd' ? Math.min(...powers) : Math.max(...powers)];
  });
  return chosen.filter(([, power]) => power > 0);
}

function productOf(powers: readonly PrimePower[]): bigint {
  return powers.reduce((product, [prime, power]) => product * prime ** BigInt(power), 1n);
}

/** `4\times 9=` between `2^2\times 3^2` and 36; nothing where there are no powers or only one prime. */
function spelt(powers: readonly PrimePower[]): string {
  if (powers.length < 2 || powers.every(([, power]) => power === 1)) return '';
  return `${powers.map(([prime, power]) => prime ** BigInt(power)).join('\\times ')}=`;
}

function commonByPrimes(operands: readonly Expression[], kind: 'gcd' | 'lcm'): RuleSolution | null {
  const numbers = wholeNumbers(operands);
  if (numbers === null || numbers.length < 2 || numbers.length > 5) return null;
  const steps: RuleStep[] = numbers.map(factorStep);
  const powers = combine(numbers, kind);
  const answer = productOf(powers).toString();
  const reason =
    kind === 'lcm'
      ? 'Multiply every prime, each at its highest power.'
      : powers.length === 0
        ? 'They share no prime, so the highest common factor is 1.'
        : 'Multiply the primes that all share, each at its lowest power.';
  const worked = writePowers(powers);
  steps.push({ reason, expression: worked === answer ? answer : `${worked}=${spelt(powers)}${answer}` });
  return {
    topic: 'factors-multiples-primes',
    method: 'primeFactorsByRule',
    steps,
    answer,
  };
}

/** "Write 60 as a product of prime factors." */
export function asPrimes(value: bigint): RuleSolution | null {
  if (value < 4n || value > LARGEST) return null;
  const steps: RuleStep[] = [];
  let rest = value;
  const found: bigint[] = [];
  for (const prime of primesOf(value).slice(0, -1)) {
    found.push(prime);
    rest /= prime;
    const reason = `Divide $${rest * prime}$ by $${prime}$: $${rest * prime}\\div ${prime}=${rest}$.`;
    steps.push({ reason, expression: [...found, rest].join('\\times ') });
  }
  const answer = writePowers(powersOf(value));
  if (steps.length === 0) return null;
  if (steps.at(-1)?.expression !== answer) steps.push({ reason: 'Write it with powers.', expression: answer });
  return { topic: 'factors-multiples-primes', method: 'primeFactorsByRule', steps, answer };
}

/** The highest common factor or least common multiple of two to five whole numbers above 1. */
export function commonOf(values: readonly number[], kind: 'gcd' | 'lcm'): RuleSolution | null {
  return commonByPrimes(
    values.map((value) => number(value)),
    kind,
  );
}

/** Works highest common factors and least common multiples as they are read. */
export function primeFactorsByRule(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression?.kind !== 'call' || (expression.name !== 'gcd' && expression.name !== 'lcm')) return null;
  return commonByPrimes(expression.operands, expression.name);
}
