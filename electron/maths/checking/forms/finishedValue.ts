import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { splitSquare } from '../../algebra/exactRoots.ts';
import { freeSymbols } from '../../algebra/freeSymbols.ts';
import { primeFactors } from '../../algebra/primeFactors.ts';
import { badForm, firstBad, goodForm, unusualForm, type FormResult } from './form.ts';

/**
 * Whether a number is worked out as far as a pupil would: no sum or product of plain numbers left, fractions in
 * lowest terms, square factors taken out of roots. 3/4, −2√3, (1 + √5)/2, 5π and 2.50 pass; 2/4, √8 and 3 + 4 do not.
 */
export function finishedValue(expression: Expression): FormResult {
  switch (expression.kind) {
    case 'number':
    case 'constant':
    case 'symbol':
      return goodForm;
    case 'negative':
      return expression.operand.kind === 'negative'
        ? badForm('two minus signs are left')
        : finishedValue(expression.operand);
    case 'quantity':
      return finishedValue(expression.value);
    case 'plusMinus':
      return finishedValue(expression.operand);
    case 'mixed':
      return firstBad([finishedValue(expression.part), properPart(expression.part)]);
    case 'quotient':
      if (expression.sign === ':') return unusualForm('a ratio may be meant, or a division');
      return expression.sign === undefined
        ? finishedQuotient(expression.numerator, expression.denominator)
        : badForm('the division is not worked out');
    case 'sum':
      return finishedSum(expression.terms);
    case 'product':
      return finishedProduct(expression.factors);
    case 'power':
      return finishedPower(expression.base, expression.exponent);
    case 'call':
      return finishedCall(expression);
    default:
      return badForm('it is not worked out');
  }
}

function properPart(part: Expression): FormResult {
  const value = plainRational(part);
  return value !== null && value.abs().compare(1) < 0
    ? goodForm
    : badForm('the fraction of a mixed number must be less than 1');
}

/** A literal, a fraction of literals, or minus one of those. */
export function plainRational(expression: Expression): Fraction | null {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'negative') return plainRational(expression.operand)?.neg() ?? null;
  if (expression.kind !== 'quotient') return null;
  const [top, bottom] = [plainRational(expression.numerator), plainRational(expression.denominator)];
  return top === null || bottom === null || bottom.n === 0n ? null : top.div(bottom);
}

function finishedQuotient(top: Expression, bottom: Expression): FormResult {
  if (isDecimal(top) || isDecimal(bottom)) return unusualForm('a fraction should be made of whole numbers');
  const [a, b] = [wholeContent(top), wholeContent(bottom)];
  if (top.kind === 'quotient' || bottom.kind === 'quotient') return badForm('there is a fraction inside a fraction');
  if (a === null || b === null) return firstBad([finishedValue(top), finishedValue(bottom)]);
  if (a === 0n || (b === 1n && plainRational(bottom) !== null))
    return badForm('the fraction can be written as a whole number');
  if (bottom.kind === 'negative') return badForm('the minus sign belongs in front of the fraction');
  if (greatestCommon(a, b) !== 1n) return badForm('the fraction is not in its lowest terms');
  return firstBad([finishedValue(top), finishedValue(bottom)]);
}

function isDecimal(expression: Expression): boolean {
  return expression.kind === 'number' && expression.decimals !== undefined;
}

/** The largest whole number dividing every term; null where something is no whole multiple (a decimal, say). */
function wholeContent(expression: Expression): bigint | null {
  switch (expression.kind) {
    case 'number':
      return expression.value.d === 1n && expression.decimals === undefined ? expression.value.n : null;
    case 'negative':
    case 'plusMinus':
      return wholeContent(expression.operand);
    case 'sum':
      return expression.terms.reduce<bigint | null>((total, term) => {
        const content = wholeContent(term);
        return total === null || content === null ? null : greatestCommon(total, content);
      }, 0n);
    case 'product':
      return expression.factors.reduce<bigint | null>((total, factor) => {
        const content = wholeContent(factor);
        return total === null || content === null ? null : total * content;
      }, 1n);
    default:
      return 1n;
  }
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [high, low] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}

function isPlain(term: Expression): boolean {
  if (term.kind === 'negative' || term.kind === 'plusMinus') return isPlain(term.operand);
  return term.kind === 'mixed' || plainRational(term) !== null;
}

function finishedSum(terms: readonly Expression[]): FormResult {
  const plain = terms.filter(isPlain);
  if (plain.length > 1) return badForm('there are still numbers to add or subtract');
  const radicals = terms.map(radicandOf).filter((radicand) => radicand !== null);
  if (new Set(radicals).size < radicals.length) return badForm('there are still like roots to collect');
  return firstBad(terms.map(finishedValue));
}

/** The n of k√n, for telling like roots. */
function radicandOf(term: Expression): string | null {
  if (term.kind === 'negative') return radicandOf(term.operand);
  if (term.kind === 'quotient') return radicandOf(term.numerator);
  if (term.kind === 'product') return term.factors.map(radicandOf).find((radicand) => radicand !== null) ?? null;
  if (term.kind !== 'call' || term.name !== 'sqrt') return null;
  const [inner] = term.operands;
  return inner?.kind === 'number' ? inner.value.toFraction() : null;
}

function finishedProduct(factors: readonly Expression[]): FormResult {
  const plain = factors.filter((factor) => plainRational(factor) !== null);
  if (plain.length > 1) return badForm('there are still numbers to multiply');
  const roots = factors.filter((factor) => factor.kind === 'call' && factor.name === 'sqrt');
  if (roots.length > 1 && freeSymbols({ kind: 'product', factors }).length === 0)
    return badForm('there are still roots to multiply');
  return firstBad(factors.map(finishedValue));
}

function finishedPower(base: Expression, exponent: Expression): FormResult {
  const [a, b] = [plainRational(base), plainRational(exponent)];
  if (a !== null && b !== null && b.d === 1n && (b.n < 40n || a.n <= 1n)) return badForm('the power can be worked out');
  if (a !== null && b !== null && b.d !== 1n) return badForm('the power can be written as a root');
  if (b !== null && (b.equals(1) || b.n === 0n)) return badForm('the power can be worked out');
  return firstBad([finishedValue(base), finishedValue(exponent)]);
}

function finishedCall(expression: Extract<Expression, { kind: 'call' }>): FormResult {
  const [inner] = expression.operands;
  const value = inner === undefined ? null : plainRational(inner);
  if (expression.name === 'sqrt' || expression.name === 'root') {
    if (value === null && inner !== undefined && freeSymbols(inner).length === 0) return finishedValue(inner);
    const index = expression.operands[1];
    return value === null ? goodForm : finishedRoot(value, index === undefined ? 2n : (plainRational(index)?.n ?? 2n));
  }
  if (expression.name === 'percent' || expression.name === 'degrees')
    return inner === undefined ? goodForm : finishedValue(inner);
  const worksOut = ['abs', 'factorial', 'floor', 'ceiling', 'binomial', 'gcd', 'lcm', 'min', 'max', 'sign'];
  if (worksOut.includes(expression.name) && value !== null) return badForm('it can be worked out');
  if (value !== null && value.n === 0n) return badForm('it can be worked out');
  if ((expression.name === 'ln' || expression.name === 'log') && value?.equals(1))
    return badForm('it can be worked out');
  if (isKnownLogarithm(expression)) return badForm('the logarithm can be worked out');
  // ln(2 + 1): what stands inside is worked out first. Angles may be sums with π.
  return inner !== undefined && /^(?:ln|log|exp)$/.test(expression.name) ? finishedValue(inner) : goodForm;
}

const LARGEST_ROOT = 12;

/** log₃81 is 4, log₉27 is 3/2, ln e² is 2: one number is a power of the other. */
function isKnownLogarithm({ name, operands }: Extract<Expression, { kind: 'call' }>): boolean {
  const [inner, base] = operands;
  if (inner === undefined || (name !== 'log' && name !== 'ln')) return false;
  if (name === 'ln')
    return (
      inner.kind === 'constant' || (inner.kind === 'power' && inner.base.kind === 'constant' && isPlain(inner.exponent))
    );
  const [value, of] = [plainRational(inner), base === undefined ? new Fraction(10) : plainRational(base)];
  if (value === null || of === null || value.compare(0) <= 0 || of.compare(1) <= 0) return false;
  if (value.n > LARGEST_WHOLE || value.d > LARGEST_WHOLE || of.n > LARGEST_WHOLE) return false;
  const powers = Array.from({ length: LARGEST_ROOT }, (_, index) => index + 1);
  const size = value.compare(1) < 0 ? value.inverse() : value;
  return powers.some((q) => powers.some((p) => samePower(size, q, of, p)));
}

const LARGEST_WHOLE = 10n ** 12n;

function samePower(first: Fraction, q: number, second: Fraction, p: number): boolean {
  const [a, b] = [BigInt(q), BigInt(p)];
  return first.n ** a === second.n ** b && first.d ** a === second.d ** b;
}

function finishedRoot(radicand: Fraction, index: bigint): FormResult {
  if (radicand.d !== 1n) return badForm('the root of a fraction can be taken apart');
  if (index !== 2n) return hasPowerFactor(radicand.n, index) ? badForm('the root can be simplified') : goodForm;
  const [outside] = splitSquare(radicand.n);
  return outside === 1n && radicand.n > 1n ? goodForm : badForm('the root can be simplified');
}

function hasPowerFactor(value: bigint, index: bigint): boolean {
  return value <= 1n || primeFactors(value).some(([, count]) => BigInt(count) >= index);
}
