import type { Expression, Statement } from '../expression/expression.ts';
import { call, negative, number, power, product, sum } from '../expression/build.ts';
import { differentiate } from '../algebra/differentiate.ts';
import { dependsOn, freeSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { compareValues } from '../numeric/compareValues.ts';
import { fromReal, isNoValue, zero as zeroValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import { holdsZero, interval } from '../numeric/interval.ts';
import { signOf, subtract, toNumber, type RealBall } from '../numeric/realBall.ts';
import { refineRoot } from '../numeric/scanRoots.ts';
import { centre, partWay, sortedDistinct } from './cells.ts';
import { intervalValue } from './intervalValue.ts';
import { factorsOf } from './turns.ts';

/** From the least to the greatest value that a letter may have. */
export type Range = { readonly from: RealBall; readonly to: RealBall };

/** Between which numbers the unknown lies where a statement is true: "…, 0 ≤ x < 2π". null where that is not said. */
export function rangeOf(statement: Statement, unknown: string, budget: Budget): Range | null {
  const bounds = boundsIn(statement, unknown);
  const valuesOf = (side: 'low' | 'high'): readonly RealBall[] =>
    bounds.flatMap((bound) => {
      const value =
        bound.side === side ? evaluate(bound.value, { environment: new Map(), domain: 'real', budget }) : null;
      return value === null || isNoValue(value) || value.imaginary !== null ? [] : [value.real];
    });
  const from = sortedDistinct(valuesOf('low')).at(-1);
  const [to] = sortedDistinct(valuesOf('high'));
  return from === undefined || to === undefined || signOf(subtract(to, from)) !== 1 ? null : { from, to };
}

type Bound = { readonly side: 'low' | 'high'; readonly value: Expression };

function boundsIn(statement: Statement, unknown: string): readonly Bound[] {
  if (statement.kind === 'all') return statement.parts.flatMap((part) => boundsIn(part, unknown));
  if (statement.kind === 'member' && statement.of.kind === 'interval' && isLetter(statement.element, unknown))
    return [
      { side: 'low', value: statement.of.from },
      { side: 'high', value: statement.of.to },
    ];
  if (statement.kind !== 'relation') return [];
  return statement.signs.flatMap((sign, k): readonly Bound[] => {
    const [left, right] = [statement.sides[k], statement.sides[k + 1]];
    const rises = sign === '<' || sign === '≤';
    if (left === undefined || right === undefined || !(rises || sign === '>' || sign === '≥')) return [];
    if (isLetter(left, unknown) && freeSymbols(right).length === 0)
      return [{ side: rises ? 'high' : 'low', value: right }];
    return isLetter(right, unknown) && freeSymbols(left).length === 0
      ? [{ side: rises ? 'low' : 'high', value: left }]
      : [];
  });
}

function isLetter(expression: Expression, name: string): boolean {
  return expression.kind === 'symbol' && expression.name === name;
}

/**
 * All zeros of an expression between two numbers, or null. The range is cut until on each piece, by interval arithmetic,
 * the expression has no zero or one of its first derivatives has none; from there on the zeros of each derivative cut the
 * piece for the one before, which between them only rises or falls. Nothing can be missed, double zeros included.
 */
export function rootsWithin(
  expression: Expression,
  unknown: string,
  { from, to }: Range,
  budget: Budget,
): readonly RealBall[] | null {
  const found: RealBall[] = [];
  for (const part of factorsOf(fractionOf(expression).top)) {
    const slopes = dependsOn(part, unknown) ? slopesOf(part, unknown, budget) : [];
    if (slopes === null) return null;
    if (slopes.length === 0) continue;
    const roots = rootsOn({ slopes, unknown, budget, pieces: { left: mostPieces } }, from, to);
    if (roots === null) return null;
    found.push(...roots);
  }
  return sortedDistinct(found);
}

const derivativesTried = 4;
const mostPieces = 400;
/** Not the middle, where zeros like to be. */
const cutAt = 0.4871;

type Search = {
  /** The expression and its derivatives. */
  readonly slopes: readonly Expression[];
  readonly unknown: string;
  readonly budget: Budget;
  readonly pieces: { left: number };
};

function slopesOf(expression: Expression, unknown: string, budget: Budget): readonly Expression[] | null {
  const slopes: Expression[] = [expression];
  for (let order = 1; order <= derivativesTried; order += 1) {
    const next = differentiate(slopes.at(-1) ?? expression, unknown, budget);
    if (next === null) return null;
    slopes.push(next);
  }
  return slopes;
}

function rootsOn(search: Search, from: RealBall, to: RealBall): readonly RealBall[] | null {
  search.pieces.left -= 1;
  if (search.pieces.left < 0) return null;
  const at = interval(toNumber(from), toNumber(to));
  const order = search.slopes.findIndex((slope) => {
    const values = intervalValue(slope, { unknown: search.unknown, at, budget: search.budget });
    return values !== null && !holdsZero(values);
  });
  if (order === 0) return [];
  if (order > 0) return zerosBelow(search, order, [from, to]);
  const cut = partWay(from, to, cutAt);
  const before = rootsOn(search, from, cut);
  const after = before === null ? null : rootsOn(search, cut, to);
  return before === null || after === null ? null : [...before, ...after];
}

/** The derivative of this order has no zero between the ends, so the one before only rises or falls, and so on down. */
function zerosBelow(search: Search, order: number, ends: readonly RealBall[]): readonly RealBall[] | null {
  let zeros: readonly RealBall[] = [];
  for (let k = order - 1; k >= 0; k -= 1) {
    const slope = search.slopes[k];
    const next: readonly RealBall[] | null =
      slope === undefined ? null : zerosBetween(slope, sortedDistinct([...ends, ...zeros]), search);
    if (next === null) return null;
    zeros = next;
  }
  return zeros;
}

/** One zero at most between neighbouring cuts, and those at the cuts; null where a sign cannot be told. */
function zerosBetween(
  expression: Expression,
  cuts: readonly RealBall[],
  { unknown, budget }: Search,
): readonly RealBall[] | null {
  const value = (at: RealBall): RealBall | null => {
    const found = evaluate(expression, { environment: new Map([[unknown, fromReal(at)]]), domain: 'real', budget });
    return isNoValue(found) || found.imaginary !== null ? null : found.real;
  };
  const signs = cuts.map((cut) => {
    const here = value(cut);
    return here === null ? null : compareValues(fromReal(here), zeroValue) === 'same' ? 0 : signOf(here);
  });
  const zeros = cuts.filter((_, k) => signs[k] === 0);
  for (const [k, cut] of cuts.entries()) {
    const [sign, next, end] = [signs[k], signs[k + 1], cuts[k + 1]];
    if (sign === null || sign === undefined) return null;
    if (end === undefined || next === undefined || next === null || sign * next >= 0) continue;
    const root = refineRoot(value, centre(cut), centre(end), sign, budget);
    if (root === null) return null;
    zeros.push(root);
  }
  return zeros;
}

type Fraction = { readonly top: Expression; readonly bottom: Expression };

const one = number(1);

/** Over one denominator, tan and its kin as fractions: poles are then zeros of what is below. */
function fractionOf(expression: Expression): Fraction {
  switch (expression.kind) {
    case 'sum':
      return expression.terms.map(fractionOf).reduce((a, b) => ({
        top: sum(multiplied(a.top, b.bottom), multiplied(b.top, a.bottom)),
        bottom: multiplied(a.bottom, b.bottom),
      }));
    case 'product':
      return expression.factors.map(fractionOf).reduce(times);
    case 'quotient': {
      const { top, bottom } = fractionOf(expression.denominator);
      return times(fractionOf(expression.numerator), { top: bottom, bottom: top });
    }
    case 'negative': {
      const { top, bottom } = fractionOf(expression.operand);
      return { top: negative(top), bottom };
    }
    case 'power': {
      if (expression.exponent.kind !== 'number' || expression.exponent.value.s < 0n) return { top: expression, bottom: one }; // prettier-ignore
      const { top, bottom } = fractionOf(expression.base);
      return {
        top: power(top, expression.exponent),
        bottom: bottom === one ? one : power(bottom, expression.exponent),
      };
    }
    case 'call':
      return circularFraction(expression.name, expression.operands[0]) ?? { top: expression, bottom: one };
    default:
      return { top: expression, bottom: one };
  }
}

function times(a: Fraction, b: Fraction): Fraction {
  return { top: multiplied(a.top, b.top), bottom: multiplied(a.bottom, b.bottom) };
}

/** Without factors 1, which derivatives would carry on. */
function multiplied(a: Expression, b: Expression): Expression {
  if (a === one) return b;
  return b === one ? a : product(a, b);
}

function circularFraction(name: string, angle: Expression | undefined): Fraction | null {
  if (angle === undefined) return null;
  const [sine, cosine] = [call('sin', angle), call('cos', angle)];
  if (name === 'tan') return { top: sine, bottom: cosine };
  if (name === 'cot') return { top: cosine, bottom: sine };
  if (name === 'sec') return { top: one, bottom: cosine };
  return name === 'csc' ? { top: one, bottom: sine } : null;
}
