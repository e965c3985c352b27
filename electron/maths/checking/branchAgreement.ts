import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import { number } from '../expression/build.ts';
import { dependsOn } from '../algebra/freeSymbols.ts';
import { substitute } from '../algebra/substitute.ts';
import type { Budget } from '../numeric/budget.ts';
import { compareValues } from '../numeric/compareValues.ts';
import { fromReal, isNoValue } from '../numeric/complexBall.ts';
import { describeReal, describeValue } from '../numeric/describeValue.ts';
import { evaluate } from '../numeric/evaluate.ts';
import { signOf, zero, type RealBall } from '../numeric/realBall.ts';
import { samplePoint, type PointKind } from '../numeric/samplePoints.ts';
import { branchTurns } from './branches.ts';
import { sortedDistinct } from './cells.ts';
import { rootsOfExpression } from './criticalPoints.ts';
import { whenText } from './evidence.ts';
import { wholeTurn } from './period.ts';
import { rootsWithin, type Range } from './rootsWithin.ts';
import { placesAlong, placesInside } from './stretchPlaces.ts';

/** `clash`: where they differ, in words. `unknown`: not all branches could be visited. */
export type BranchAgreement =
  { readonly kind: 'agree' | 'unknown' } | { readonly kind: 'differ'; readonly clash: string };

/** Which sample points fix the other letters while one moves along its whole line: none of small whole numbers. */
const FIXED = [4, 7, 10];
/** Small and large values besides: √((x² + y² − 0.01)²) is x² + y² − 0.01 but near 0. */
const SCALES = ['13/9973', '-99991/37'];

/**
 * Whether two expressions that agree at sample points agree on every branch. With one letter this is a proof but for the
 * chance that a difference that is not 0 vanishes at two odd points of a stretch: an analytic function has only single
 * zeros. With several, each letter runs through its whole line five times; a region that no line meets stays unseen.
 */
export function agreeOnBranches(
  sides: readonly [Expression, Expression],
  names: readonly string[],
  kind: PointKind,
  budget: Budget,
): BranchAgreement {
  const turns = sides.map(branchTurns);
  if (turns.includes(null)) return { kind: 'unknown' };
  const all = turns.flatMap((some) => some ?? []);
  if (all.length === 0) return { kind: 'agree' };
  if (kind === 'complex' || kind === 'whole') return { kind: 'unknown' };
  for (const name of names) {
    if (!all.some((turn) => dependsOn(turn, name))) continue;
    const others = names.filter((other) => other !== name);
    for (const [k, point] of pointsBeside(others, kind).entries()) {
      const found = agreeAlong({ sides, turns: all, name, point, isScaled: k >= FIXED.length, kind, budget });
      if (found.kind !== 'agree') return found;
    }
  }
  return { kind: 'agree' };
}

function pointsBeside(others: readonly string[], kind: PointKind): readonly ReadonlyMap<string, Fraction>[] {
  if (others.length === 0) return [new Map()];
  const scaled = SCALES.map((scale) => {
    const value = kind === 'positive' ? new Fraction(scale).abs() : new Fraction(scale);
    return new Map(others.map((name, k) => [name, value.mul(k + 1)] as const));
  });
  return [...FIXED.map((k) => samplePoint(others, kind, k)), ...scaled];
}

type Line = {
  readonly sides: readonly [Expression, Expression];
  readonly turns: readonly Expression[];
  readonly name: string;
  readonly point: ReadonlyMap<string, Fraction>;
  /** By so large and small values a power may be too large to compare; the other lines must do then. */
  readonly isScaled: boolean;
  readonly kind: PointKind;
  readonly budget: Budget;
};

function agreeAlong(line: Line): BranchAgreement {
  const { name, point, budget } = line;
  const fixed = new Map([...point].map(([other, value]) => [other, number(value)] as const));
  const put = (expression: Expression): Expression => substitute(expression, fixed);
  const turns = line.turns.map(put).filter((turn) => dependsOn(turn, name));
  const [left, right] = [put(line.sides[0]), put(line.sides[1])];
  const places = placesBetween(turns, [left, right], line);
  if (places === null) return { kind: 'unknown' };
  for (const [k, at] of places.entries()) {
    const given = { environment: new Map([[name, fromReal(at)]]), domain: 'real' as const, budget };
    const [a, b] = [evaluate(left, given), evaluate(right, given)];
    // ln x² is 2 ln x where that has a value, and not 2 ln(−x).
    const endsBefore = point.size === 0 && k === places.length - 1 && isNoValue(b) && b.kind === 'undefined';
    if (endsBefore && !isNoValue(a)) return { kind: 'unknown' };
    if (isNoValue(a) || isNoValue(b)) continue;
    const compared = compareValues(a, b);
    if (compared === 'unclear' && !line.isScaled) return { kind: 'unknown' };
    if (compared === 'different') {
      const others = whenText(point).replace(' when', ' and');
      const clash = `when ${name} = ${describeReal(at)}${others}, the left gives ${describeValue(a)} but the right gives ${describeValue(b)}`;
      return { kind: 'differ', clash };
    }
  }
  return { kind: 'agree' };
}

/** Two places on each stretch between the turns; null where turns may be missing. */
function placesBetween(
  turns: readonly Expression[],
  sides: readonly Expression[],
  { name, kind, budget }: Line,
): readonly RealBall[] | null {
  // What repeats is the same for positive numbers as for all.
  const turn = wholeTurn([...turns, ...sides], name, budget);
  if (turn !== null) return placesInTurn(turns, turn, name, budget);
  const found = turns.map((one) => rootsOfExpression(one, name, budget));
  if (!found.every(({ complete }) => complete)) return null;
  const isPositive = kind === 'positive';
  const cuts = sortedDistinct([...found.flatMap(({ points }) => points), ...(isPositive ? [zero] : [])]);
  return placesAlong(cuts).filter((at) => !isPositive || signOf(at) === 1);
}

function placesInTurn(
  turns: readonly Expression[],
  range: Range,
  name: string,
  budget: Budget,
): readonly RealBall[] | null {
  const cuts: RealBall[] = [range.from, range.to];
  for (const turn of turns) {
    const roots = rootsWithin(turn, name, range, budget);
    if (roots === null) return null;
    cuts.push(...roots);
  }
  return placesInside(sortedDistinct(cuts));
}
