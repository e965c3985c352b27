import type { Expression } from '../expression/expression.ts';
import { dependsOn, partsOf } from '../algebra/freeSymbols.ts';
import { exponential, naturalLog } from '../numeric/ballFunctions.ts';
import type { Budget } from '../numeric/budget.ts';
import { isNoValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import {
  add,
  divide,
  fromInteger,
  multiply,
  negate,
  signOf,
  squareRoot,
  subtract,
  wholePower,
  zero,
  type RealBall,
} from '../numeric/realBall.ts';

/** What a letter must be; null where that cannot be told, none where nothing does. */
type Places = readonly RealBall[] | null;

/**
 * All real zeros of an expression in which the unknown stands once, by undoing step after step what is done to it:
 * nothing is searched for, so nothing can be missed. null for anything that is not undone by such steps.
 */
export function invertedRoots(expression: Expression, unknown: string, budget: Budget): Places {
  return occurrences(expression, unknown) === 1 ? placesWhere(expression, zero, { unknown, budget }) : null;
}

function occurrences(expression: Expression, unknown: string): number {
  if (expression.kind === 'symbol') return expression.name === unknown ? 1 : 0;
  return partsOf(expression).reduce((total, part) => total + occurrences(part, unknown), 0);
}

type Search = { readonly unknown: string; readonly budget: Budget };

/** Where the expression has this value. */
function placesWhere(expression: Expression, value: RealBall | null, search: Search): Places {
  const { unknown, budget } = search;
  budget.spend(4);
  if (value === null) return null;
  switch (expression.kind) {
    case 'symbol':
      return [value];
    case 'negative':
      return placesWhere(expression.operand, negate(value), search);
    case 'sum': {
      const { part, others } = split(expression.terms, unknown);
      const rest = joined(others, zero, add, budget);
      return part === undefined || rest === null ? null : placesWhere(part, subtract(value, rest), search);
    }
    case 'product': {
      const { part, others } = split(expression.factors, unknown);
      const rest = joined(others, fromInteger(1), multiply, budget);
      return part === undefined || rest === null ? null : placesWhere(part, divide(value, rest), search);
    }
    case 'quotient':
      return ofQuotient(expression.numerator, expression.denominator, value, search);
    case 'power': {
      const { base, exponent } = expression;
      if (dependsOn(base, unknown)) return atEach(powerBases(value, exponent), base, search);
      return atEach(exponents(value, realValue(base, budget)), exponent, search);
    }
    case 'call':
      return ofCall(expression.name, expression.operands, value, search);
    default:
      return null;
  }
}

function ofQuotient(top: Expression, bottom: Expression, value: RealBall, search: Search): Places {
  if (!dependsOn(bottom, search.unknown)) {
    const below = realValue(bottom, search.budget);
    return below === null ? null : placesWhere(top, multiply(value, below), search);
  }
  const above = realValue(top, search.budget);
  const sign = signOf(value);
  if (above === null || sign === null) return null;
  // Nothing but 0 divided by something is 0.
  if (sign === 0) return signOf(above) === 1 || signOf(above) === -1 ? [] : null;
  return placesWhere(bottom, divide(above, value), search);
}

function ofCall(name: string, [inside, second]: readonly Expression[], value: RealBall, search: Search): Places {
  if (inside === undefined || (second !== undefined && dependsOn(second, search.unknown))) return null;
  switch (name) {
    case 'sqrt':
      return atEach(rooted(value, 2n), inside, search);
    case 'root':
      return atEach(second === undefined ? null : rooted(value, wholeOf(second)), inside, search);
    case 'abs':
      return atEach(bothSigns(value), inside, search);
    case 'ln':
      return placesWhere(inside, exponential(value), search);
    case 'log': {
      const base = second === undefined ? fromInteger(10) : realValue(second, search.budget);
      const size = base === null ? null : naturalLog(base);
      return size === null ? null : placesWhere(inside, exponential(multiply(value, size)), search);
    }
    case 'exp':
      return atEach(exponents(value, exponential(fromInteger(1))), inside, search);
    default:
      return null;
  }
}

type Split = { readonly part: Expression | undefined; readonly others: readonly Expression[] };

/** The part with the unknown, and those without. */
function split(parts: readonly Expression[], unknown: string): Split {
  const part = parts.find((one) => dependsOn(one, unknown));
  return { part, others: parts.filter((one) => one !== part) };
}

function joined(
  parts: readonly Expression[],
  start: RealBall,
  step: (a: RealBall, b: RealBall) => RealBall,
  budget: Budget,
): RealBall | null {
  return parts.reduce<RealBall | null>((total, part) => {
    const value = total === null ? null : realValue(part, budget);
    return total === null || value === null ? null : step(total, value);
  }, start);
}

function realValue(expression: Expression, budget: Budget): RealBall | null {
  const value = evaluate(expression, { environment: new Map(), domain: 'real', budget });
  return isNoValue(value) || value.imaginary !== null ? null : value.real;
}

function atEach(values: readonly RealBall[] | null, inside: Expression, search: Search): Places {
  const found = values?.map((value) => placesWhere(inside, value, search));
  return found === undefined || found.includes(null) ? null : found.flatMap((some) => some ?? []);
}

/** u where |u| is the value. */
function bothSigns(value: RealBall): Places {
  const sign = signOf(value);
  if (sign === null) return null;
  if (sign < 0) return [];
  return sign === 0 ? [zero] : [value, negate(value)];
}

/** u where the root of u is the value. */
function rooted(value: RealBall, index: bigint | null): Places {
  const sign = signOf(value);
  if (index === null || index < 2n || sign === null) return null;
  return index % 2n === 0n && sign < 0 ? [] : [wholePower(value, index)];
}

/** u where u to a whole power from 1 up is the value. */
function powerBases(value: RealBall, exponent: Expression): Places {
  const times = wholeOf(exponent);
  const sign = signOf(value);
  if (times === null || times < 1n || sign === null) return null;
  if (sign === 0) return [zero];
  const size = rootOfSize(sign < 0 ? negate(value) : value, times);
  if (size === null) return null;
  if (times % 2n === 1n) return [sign < 0 ? negate(size) : size];
  return sign < 0 ? [] : [size, negate(size)];
}

function rootOfSize(value: RealBall, index: bigint): RealBall | null {
  if (index === 1n) return value;
  if (index === 2n) return squareRoot(value);
  const logarithm = naturalLog(value);
  const part = logarithm === null ? null : divide(logarithm, fromInteger(index));
  return part === null ? null : exponential(part);
}

/** u where base^u is the value. */
function exponents(value: RealBall, base: RealBall | null): Places {
  const sign = signOf(value);
  const below = base === null || signOf(base) !== 1 ? null : naturalLog(base);
  if (below === null || sign === null) return null;
  if (sign <= 0) return [];
  const above = naturalLog(value);
  const exponent = above === null ? null : divide(above, below);
  return exponent === null ? null : [exponent];
}

function wholeOf(expression: Expression): bigint | null {
  return expression.kind === 'number' && expression.value.d === 1n ? expression.value.s * expression.value.n : null;
}
