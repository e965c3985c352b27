import Fraction from 'fraction.js';

import type { Expression } from '../../../expression/expression.ts';
import { rationalValue } from '../../rationalValue.ts';

/** A function near a place as `terms[0] t^order + terms[1] t^(order+1) + …`, cut off; the first term is not zero. */
export type Laurent = { readonly order: number; readonly terms: readonly Fraction[] };

/** Where the variable goes: `at + t`, or `±1/t`; t goes to zero, from above where `side` is 1, from below where −1. */
export type Place =
  | { readonly kind: 'number'; readonly at: Fraction; readonly side: 1 | -1 }
  | { readonly kind: 'infinity'; readonly sign: 1 | -1 };

const LENGTH = 8;
const LARGEST_POWER = 12;
const [ZERO, ONE] = [new Fraction(0), new Fraction(1)];

function trimmed(order: number, terms: readonly Fraction[]): Laurent | null {
  const first = terms.findIndex((term) => !term.equals(0));
  return first < 0 ? null : { order: order + first, terms: terms.slice(first, first + LENGTH) };
}

/** A number; `null` for zero, which has no first term. */
function constantSeries(value: Fraction): Laurent | null {
  return value.equals(0) ? null : { order: 0, terms: [value] };
}

type Zero = 'zero';
type Series = Laurent | Zero;

function coefficient({ order, terms }: Laurent, power: number): Fraction {
  return terms[power - order] ?? ZERO;
}

/** Sums are right as far as both were kept; polynomials are exact, so short ones count as long. */
function add(first: Series, second: Series): Series | null {
  if (first === 'zero') return second;
  if (second === 'zero') return first;
  const order = Math.min(first.order, second.order);
  const terms = Array.from({ length: LENGTH }, (_item, index) =>
    coefficient(first, order + index).add(coefficient(second, order + index)),
  );
  return trimmed(order, terms) ?? cancelled(first, second);
}

/** Two exact opposites make zero; else too much has cancelled to know what is left. */
function cancelled(first: Laurent, second: Laurent): Series | null {
  return first.terms.length < LENGTH && second.terms.length < LENGTH ? 'zero' : null;
}

function scale(series: Series, by: Fraction): Series {
  if (series === 'zero' || by.equals(0)) return 'zero';
  return { order: series.order, terms: series.terms.map((term) => term.mul(by)) };
}

function multiply(first: Series, second: Series): Series {
  if (first === 'zero' || second === 'zero') return 'zero';
  const terms = Array.from({ length: LENGTH }, (_item, power) =>
    first.terms.reduce((total, term, index) => total.add(term.mul(second.terms[power - index] ?? ZERO)), ZERO),
  );
  const last = terms.findLastIndex((term) => !term.equals(0));
  return { order: first.order + second.order, terms: terms.slice(0, last + 1) };
}

function invert({ order, terms }: Laurent): Laurent {
  const lead = terms[0] ?? ONE;
  const result: Fraction[] = [];
  for (let power = 0; power < LENGTH; power += 1) {
    let rest = power === 0 ? ONE : ZERO;
    for (let index = 1; index <= power; index += 1)
      rest = rest.sub((terms[index] ?? ZERO).mul(result[power - index] ?? ZERO));
    result.push(rest.div(lead));
  }
  const last = result.findLastIndex((term) => !term.equals(0));
  return { order: -order, terms: result.slice(0, last + 1) };
}

/** Σ c_n u^n, for a u that goes to zero. */
function compose(coefficients: readonly Fraction[], inner: Series): Series | null {
  if (inner !== 'zero' && inner.order < 1) return null;
  let total: Series | null = 'zero';
  let power: Series = { order: 0, terms: [ONE] };
  for (const value of coefficients) {
    total = total === null ? null : add(total, scale(power, value));
    power = multiply(power, inner);
  }
  return total;
}

function factorial(n: number): Fraction {
  return Array.from({ length: n }, (_item, index) => index + 1).reduce((product, one) => product.mul(one), ONE);
}

function powers(coefficient: (n: number) => Fraction): readonly Fraction[] {
  return Array.from({ length: LENGTH }, (_item, n) => coefficient(n));
}

const alternating = (n: number): Fraction => (n % 4 < 2 ? ONE : ONE.neg()).div(factorial(n));
const KNOWN = {
  exp: powers((n) => ONE.div(factorial(n))),
  sin: powers((n) => (n % 2 === 1 ? alternating(n) : ZERO)),
  cos: powers((n) => (n % 2 === 0 ? alternating(n) : ZERO)),
  ln: powers((n) => (n === 0 ? ZERO : new Fraction(n % 2 === 1 ? 1 : -1, n))),
  sqrt: powers((n) =>
    Array.from({ length: n }, (_item, k) => k).reduce(
      (product, k) => product.mul(new Fraction(1 - 2 * k, 2)).div(k + 1),
      ONE,
    ),
  ),
};

function squareRoot(value: Fraction): Fraction | null {
  const root = (n: bigint): bigint | null => {
    const near = BigInt(Math.round(Math.sqrt(Number(n))));
    return near * near === n ? near : null;
  };
  const [top, bottom] = [root(value.n), root(value.d)];
  return value.s < 0n || top === null || bottom === null ? null : new Fraction(top, bottom);
}

/** √u where u's first term is an even power and a square. For t < 0 the power t^n is |t|^n only if n is even. */
function rootOf(inner: Series, side: 1 | -1): Series | null {
  if (inner === 'zero') return 'zero';
  if (inner.order % 2 !== 0) return null;
  const half = inner.order / 2;
  const lead = squareRoot(inner.terms[0] ?? ZERO);
  if (lead === null || lead.equals(0) || (side < 0 && half % 2 !== 0)) return null;
  const ratio = inner.terms.map((term) => term.div(inner.terms[0] ?? ONE));
  const rest = trimmed(1, ratio.slice(1)) ?? 'zero';
  const root = compose(KNOWN.sqrt, rest);
  return root === null || root === 'zero' ? null : { order: half, terms: root.terms.map((term) => term.mul(lead)) };
}

function signNear({ order, terms }: Laurent, side: 1 | -1): 1 | -1 {
  const positive = (terms[0] ?? ONE).s > 0n;
  return positive === (side > 0 || order % 2 === 0) ? 1 : -1;
}

/** The series of a call whose inner function is known; `null` where it has none with rational numbers. */
function seriesOfCall(name: string, inner: Series, side: 1 | -1): Series | null {
  switch (name) {
    case 'exp':
    case 'sin':
    case 'cos':
      return compose(KNOWN[name], inner);
    case 'tan': {
      const [top, bottom] = [compose(KNOWN.sin, inner), compose(KNOWN.cos, inner)];
      return top === null || bottom === null || bottom === 'zero' ? null : multiply(top, invert(bottom));
    }
    case 'ln': {
      const less = add(inner, { order: 0, terms: [ONE.neg()] });
      return less === null ? null : compose(KNOWN.ln, less);
    }
    case 'sqrt':
      return rootOf(inner, side);
    case 'abs':
      return inner === 'zero' ? inner : scale(inner, new Fraction(signNear(inner, side)));
    default:
      return null;
  }
}

function seriesOfPower(base: Series, exponent: Fraction, side: 1 | -1): Series | null {
  if (exponent.equals(new Fraction(1, 2))) return rootOf(base, side);
  if (exponent.d !== 1n || exponent.n > BigInt(LARGEST_POWER)) return null;
  const count = Number(exponent.n);
  const product = Array.from({ length: count }).reduce<Series>((total) => multiply(total, base), {
    order: 0,
    terms: [ONE],
  });
  if (exponent.s >= 0n) return product;
  return product === 'zero' ? null : invert(product);
}

/** An expression in `variable` alone near a place; `null` where it has no series with rational numbers. */
export function laurentOf(expression: Expression, variable: string, place: Place): Series | null {
  const side = place.kind === 'number' ? place.side : 1;
  const read = (part: Expression): Series | null => laurentOf(part, variable, place);
  switch (expression.kind) {
    case 'number':
      return constantSeries(expression.value) ?? 'zero';
    case 'symbol': {
      if (expression.name !== variable) return null;
      if (place.kind === 'infinity') return { order: -1, terms: [new Fraction(place.sign)] };
      return trimmed(0, [place.at, ONE]);
    }
    case 'negative': {
      const inner = read(expression.operand);
      return inner === null ? null : scale(inner, ONE.neg());
    }
    case 'sum':
      return expression.terms.map(read).reduce<Series | null>((total, part) => {
        return total === null || part === null ? null : add(total, part);
      }, 'zero');
    case 'product':
      return expression.factors.map(read).reduce<Series | null>(
        (total, part) => {
          return total === null || part === null ? null : multiply(total, part);
        },
        { order: 0, terms: [ONE] },
      );
    case 'quotient': {
      const [top, bottom] = [read(expression.numerator), read(expression.denominator)];
      return top === null || bottom === null || bottom === 'zero' ? null : multiply(top, invert(bottom));
    }
    case 'power': {
      if (expression.base.kind === 'constant' && expression.base.name === 'e') {
        const inner = read(expression.exponent);
        return inner === null ? null : compose(KNOWN.exp, inner);
      }
      const [base, exponent] = [read(expression.base), rationalValue(expression.exponent)];
      return base === null || exponent === null ? null : seriesOfPower(base, exponent, side);
    }
    case 'call': {
      const [operand, ...more] = expression.operands;
      const inner = operand === undefined || more.length > 0 ? null : read(operand);
      return inner === null ? null : seriesOfCall(expression.name, inner, side);
    }
    default:
      return null;
  }
}

export { signNear };
