import { writtenNumber } from '../rationalRoots.ts';

function isPrime(value: number): boolean {
  if (value < 2) return false;
  for (let by = 2; by * by <= value; by += 1) if (value % by === 0) return false;
  return true;
}

/** The largest prime number within a bound such as `p<\frac{58}{3}`. */
export function largestPrime(answer: string, letter: string) {
  const [, sign, bound] = new RegExp(`^${letter}(<|\\\\le ?|≤)(.+)$`).exec(answer) ?? [];
  const value = bound === undefined ? null : writtenNumber(bound.trim());
  if (value === null || value.compare(2) < 0 || value.compare(2000) > 0) return null;
  let prime = Number(value.floor().valueOf());
  if (sign === '<' && value.equals(prime)) prime -= 1;
  while (!isPrime(prime) && prime > 1) prime -= 1;
  if (prime < 2) return null;
  const expression = `${letter}=${prime}`;
  return { steps: [{ reason: 'Go down to the first prime number within it.', expression }], answer: String(prime) };
}
