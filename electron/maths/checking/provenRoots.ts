import type { Expression } from '../expression/expression.ts';
import { areAllZeros } from '../algebra/countZeros.ts';
import { differentiate } from '../algebra/differentiate.ts';
import { dependsOn, someNode } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { compareValues } from '../numeric/compareValues.ts';
import { fromReal, isNoValue, zero as zeroValue, type NumericValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import { signOf, subtract, toNumber, type RealBall } from '../numeric/realBall.ts';
import { cellsOf, sortedDistinct } from './cells.ts';
import { factorsOf, innerTurns } from './turns.ts';

/** Finds the roots of an expression, and says whether they are all. */
export type RootFinder = (expression: Expression) => {
  readonly points: readonly RealBall[];
  readonly complete: boolean;
};

/**
 * All roots of an expression in one unknown on the whole line, beginning with those found: by counting what an
 * exponential sum can have, or because it rises or falls throughout between the points where it can turn, of which some
 * may be roots themselves. null where more are possible. A search alone proves nothing: cos x = 1 touches zero and never
 * crosses it.
 */
export function allRoots(
  found: readonly RealBall[],
  expression: Expression,
  unknown: string,
  budget: Budget,
  rootsOf: RootFinder | null,
): readonly RealBall[] | null {
  if (areAllZeros(found.map(toNumber), expression, unknown, budget)) return found;
  return rootsOf === null ? null : rootsBetweenTurns(found, expression, unknown, budget, rootsOf);
}

/** Continuous wherever they have a value, and smooth but at the zeros of their `innerTurns`. */
const CONTINUOUS: ReadonlySet<string> = new Set('sqrt root ln log exp abs sinh cosh tanh arcsin arccos arctan degrees percent'.split(' ')); // prettier-ignore

function isContinuous(expression: Expression, unknown: string): boolean {
  return !someNode(expression, (node) => {
    if (!dependsOn(node, unknown)) return false;
    if (node.kind === 'call') return !CONTINUOUS.has(node.name);
    return !['symbol', 'sum', 'product', 'quotient', 'power', 'negative'].includes(node.kind);
  });
}

function rootsBetweenTurns(
  found: readonly RealBall[],
  expression: Expression,
  unknown: string,
  budget: Budget,
  rootsOf: RootFinder,
): readonly RealBall[] | null {
  const slope = isContinuous(expression, unknown) ? differentiate(expression, unknown, budget) : null;
  if (slope === null) return null;
  const cuts: RealBall[] = [];
  for (const part of [...factorsOf(slope), ...innerTurns(expression, unknown), ...innerTurns(slope, unknown)]) {
    if (!dependsOn(part, unknown)) continue;
    const { points, complete } = rootsOf(part);
    if (!complete) return null;
    cuts.push(...points);
  }
  const value = (of: Expression, at: RealBall): NumericValue =>
    evaluate(of, { environment: new Map([[unknown, fromReal(at)]]), domain: 'real', budget });
  const ends = sortedDistinct(cuts);
  const roots = sortedDistinct([...found, ...ends.filter((end) => signIn(value(expression, end)) === 0)]);
  const isSettled = cellsOf(ends)
    .filter(({ kind }) => kind === 'stretch')
    .every(({ at }, k) => {
      // Without any cut, all cells are one.
      const [from, to] = ends.length === 0 ? [] : [ends[k - 1], ends[k]];
      const inside = value(expression, at);
      if (isNoValue(inside)) return inside.kind === 'undefined';
      return hasItsRoot({ from, to, found: roots, rises: signIn(value(slope, at)), sign: (end) => signIn(value(expression, end)) }); // prettier-ignore
    });
  return isSettled ? roots : null;
}

type Stretch = {
  readonly from: RealBall | undefined;
  readonly to: RealBall | undefined;
  readonly found: readonly RealBall[];
  readonly rises: number | null;
  readonly sign: (end: RealBall) => number | null;
};

/** On a stretch where it only rises (or falls) there is one root at most: it is found, or an end shows there is none. */
function hasItsRoot({ from, to, found, rises, sign }: Stretch): boolean {
  const isInside = (root: RealBall): boolean =>
    (from === undefined || signOf(subtract(root, from)) === 1) &&
    (to === undefined || signOf(subtract(to, root)) === 1);
  if (found.some(isInside)) return true;
  if (rises === null || rises === 0) return false;
  const [first, last] = [from, to].map((end) => (end === undefined ? null : sign(end)));
  const startsBeyond = first !== null && first !== undefined && first * rises >= 0;
  const endsBefore = last !== null && last !== undefined && last * rises <= 0;
  return startsBeyond || endsBefore;
}

/** null where there is no value, or none that can be told from 0. */
function signIn(value: NumericValue): number | null {
  if (isNoValue(value) || value.imaginary !== null) return null;
  return compareValues(value, zeroValue) === 'same' ? 0 : signOf(value.real);
}
