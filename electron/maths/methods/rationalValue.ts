import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';

export type Values = Readonly<Record<string, Fraction>>;

const LARGEST_EXPONENT = 60;
const LARGEST_SIZE = 10n ** 60n;

function bounded(value: Fraction): Fraction | null {
  return value.n > LARGEST_SIZE || value.d > LARGEST_SIZE ? null : value;
}

function folded(
  parts: readonly Expression[],
  values: Values,
  start: Fraction,
  join: (total: Fraction, part: Fraction) => Fraction,
): Fraction | null {
  let total: Fraction | null = start;
  for (const part of parts) {
    const value = rationalValue(part, values);
    if (value === null || total === null) return null;
    total = bounded(join(total, value));
  }
  return total;
}

function quotientValue(numerator: Expression, denominator: Expression, values: Values): Fraction | null {
  const [top, bottom] = [rationalValue(numerator, values), rationalValue(denominator, values)];
  return top === null || bottom === null || bottom.equals(0) ? null : bounded(top.div(bottom));
}

function powerValue(base: Expression, exponent: Expression, values: Values): Fraction | null {
  const [value, times] = [rationalValue(base, values), rationalValue(exponent, values)];
  if (value === null || times === null || times.d !== 1n || times.n > LARGEST_EXPONENT) return null;
  if (value.equals(0) && times.compare(0) <= 0) return null;
  if (value.n.toString().length * Number(times.n) > 60 || value.d.toString().length * Number(times.n) > 60) return null;
  const size = new Fraction(
    value.s * value.n ** times.n * (value.s < 0n && times.n % 2n === 0n ? -1n : 1n),
    value.d ** times.n,
  );
  return times.s < 0n ? size.inverse() : size;
}

/**
 * The exact value of a rational expression with its letters replaced, `null` when it has none (a division by zero, a
 * root, an unknown letter) or when it is too large to be worth writing.
 */
export function rationalValue(expression: Expression, values: Values = {}): Fraction | null {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'symbol':
      return values[expression.name] ?? null;
    case 'negative':
      return rationalValue(expression.operand, values)?.neg() ?? null;
    case 'sum':
      return folded(expression.terms, values, new Fraction(0), (total, part) => total.add(part));
    case 'product':
      return folded(expression.factors, values, new Fraction(1), (total, part) => total.mul(part));
    case 'mixed':
      return folded([expression.whole, expression.part], values, new Fraction(0), (total, part) => total.add(part));
    case 'quotient':
      return quotientValue(expression.numerator, expression.denominator, values);
    case 'power':
      return powerValue(expression.base, expression.exponent, values);
    default:
      return null;
  }
}

/** Does the expression hold this letter anywhere? Understands the forms that `rationalValue` does. */
export function mentions(expression: Expression, name: string): boolean {
  return lettersOf(expression).has(name);
}

/** Every letter in a rational expression; other kinds of expression count as holding none. */
export function lettersOf(expression: Expression): ReadonlySet<string> {
  switch (expression.kind) {
    case 'symbol':
      return new Set([expression.name]);
    case 'negative':
      return lettersOf(expression.operand);
    case 'sum':
      return new Set(expression.terms.flatMap((term) => [...lettersOf(term)]));
    case 'product':
      return new Set(expression.factors.flatMap((factor) => [...lettersOf(factor)]));
    case 'quotient':
      return new Set([...lettersOf(expression.numerator), ...lettersOf(expression.denominator)]);
    case 'power':
      return new Set([...lettersOf(expression.base), ...lettersOf(expression.exponent)]);
    default:
      return new Set();
  }
}

/** Does every part have a form that `rationalValue` understands? */
export function isRational(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'symbol':
      return true;
    case 'negative':
      return isRational(expression.operand);
    case 'sum':
      return expression.terms.every(isRational);
    case 'product':
      return expression.factors.every(isRational);
    case 'mixed':
      return isRational(expression.whole) && isRational(expression.part);
    case 'quotient':
      return isRational(expression.numerator) && isRational(expression.denominator);
    case 'power':
      return isRational(expression.base) && isRational(expression.exponent);
    default:
      return false;
  }
}
