import Fraction from 'fraction.js';

/** A part of a sum as it will be written: its sign apart from its LaTeX. */
export type WrittenTerm = { readonly negative: boolean; readonly latex: string };

const ZERO = new Fraction(0);

export function isWhole(value: Fraction): boolean {
  return value.d === 1n;
}

/** Above zero; `fraction.js` gives zero the sign of a positive number. */
export function isPositive(value: Fraction): boolean {
  return value.s > 0n && value.n !== 0n;
}

export function isNegative(value: Fraction): boolean {
  return value.compare(ZERO) < 0;
}

/** A number without its sign: `3` or `\frac{2}{5}`. */
function writeSize(value: Fraction): string {
  return isWhole(value) ? value.n.toString() : `\\frac{${value.n}}{${value.d}}`;
}

/** A number in LaTeX, in lowest terms: `-\frac{2}{5}`. */
export function writeNumber(value: Fraction): string {
  return isNegative(value) ? `-${writeSize(value)}` : writeSize(value);
}

/** A number that follows an operator sign, so a negative one stands in brackets. */
export function writeGuarded(value: Fraction): string {
  return isNegative(value) ? `(${writeNumber(value)})` : writeNumber(value);
}

export function numberTerm(value: Fraction): WrittenTerm {
  return { negative: isNegative(value), latex: writeSize(value) };
}

/** `coefficient × body`, where the body is a letter, a power or a bracket: `3x`, `x^2`, `\frac{2(x+1)}{5}`. */
export function multipleTerm(coefficient: Fraction, body: string): WrittenTerm {
  const top = coefficient.n === 1n ? body : `${coefficient.n}${body}`;
  const bare = top.startsWith('(') && top.endsWith(')') && top.indexOf(')') === top.length - 1 ? top.slice(1, -1) : top;
  const latex = isWhole(coefficient) ? top : `\\frac{${bare}}{${coefficient.d}}`;
  return { negative: isNegative(coefficient), latex };
}

/** A sum of terms, `0` when there are none. */
export function writeSum(terms: readonly WrittenTerm[]): string {
  const written = terms.map((term, index) => `${term.negative ? '-' : index === 0 ? '' : '+'}${term.latex}`);
  return written.length === 0 ? '0' : written.join('');
}

/** `ax+b` with the terms that are zero left out. */
export function writeLinear(coefficient: Fraction, unknown: string, rest: Fraction): string {
  return writeSum([
    ...(coefficient.equals(0) ? [] : [multipleTerm(coefficient, unknown)]),
    ...(rest.equals(0) ? [] : [numberTerm(rest)]),
  ]);
}

/** The least common multiple of the denominators. */
export function commonDenominator(values: readonly Fraction[]): bigint {
  return values.reduce((multiple, value) => leastMultiple(multiple, value.d), 1n);
}

export function leastMultiple(first: bigint, second: bigint): bigint {
  return (first / greatestDivisor(first, second)) * second;
}

/** The greatest common divisor, never negative; of 0 and 0 it is 0. */
export function greatestDivisor(first: bigint, second: bigint): bigint {
  let [larger, smaller] = [first < 0n ? -first : first, second < 0n ? -second : second];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
