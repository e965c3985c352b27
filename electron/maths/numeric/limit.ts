import type { Expression } from '../expression/expression.ts';
import { fromReal, isNoValue, tooUncertain, undefinedValue, type NumericValue } from './complexBall.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import {
  add,
  divide,
  logSize,
  makeBall,
  multiply,
  negate,
  one,
  signOf,
  subtract,
  widen,
  wholePower,
  fromInteger,
  type RealBall,
} from './realBall.ts';

type LimitNode = Extract<Expression, { kind: 'limit' }>;

/**
 * A limit by coming closer in powers of two, sharpened by Richardson's extrapolation from either side; the error
 * bound is the last change, widened. A limit that differs by side, or runs away, is undefined or unknown.
 */
export function evaluateLimit(expression: LimitNode, given: Evaluation): NumericValue {
  const end = infiniteEnd(expression.to);
  if (end !== 0)
    return settle(expression, (k, stretch) => multiply(wholePower(fromInteger(2), BigInt(k)), stretch), end, given);
  const to = evaluate(expression.to, given);
  if (isNoValue(to)) return to;
  const sides = expression.side === undefined ? [1, -1] : [expression.side === 'right' ? 1 : -1];
  const values = sides.map((side) =>
    settle(expression, (k, stretch) => add(to.real, multiply(nearStep(k, side), stretch)), 1, given),
  );
  const [first, second] = values;
  if (first === undefined) return tooUncertain;
  if (isNoValue(first) || second === undefined) return first;
  if (isNoValue(second)) return second;
  const gap = subtract(first.real, second.real);
  if (logSize(gap) > Math.max(first.real.error, second.real.error) + 2) {
    return undefinedValue('the values from the left and from the right differ');
  }
  return fromReal(widen(first.real, Math.max(logSize(gap), first.real.error)));
}

function nearStep(k: number, side: number): RealBall {
  return side > 0 ? makeBall(1n, -k, -Infinity) : negate(makeBall(1n, -k, -Infinity));
}

function infiniteEnd(to: Expression): 0 | 1 | -1 {
  if (to.kind === 'constant' && to.name === 'infinity') return 1;
  return to.kind === 'negative' && infiniteEnd(to.operand) === 1 ? -1 : 0;
}

/** No power of two and no simple fraction of one: where (−1)^n and sin(π/x) are not the same at every point. */
const odd = divide(fromInteger(12_718_281), fromInteger(10_000_000)) ?? one;

/**
 * The same limit along two rows of points, the second stretched: what only looks settled because every point of a row
 * is alike, as (−1)^n at powers of two, differs between them.
 */
function settle(
  node: LimitNode,
  pointAt: (k: number, stretch: RealBall) => RealBall,
  sign: number,
  given: Evaluation,
): NumericValue {
  const first = settleAlong(node, (k) => pointAt(k, one), sign, given);
  if (isNoValue(first)) return first;
  const second = settleAlong(node, (k) => pointAt(k, odd), sign, given);
  if (isNoValue(second)) return tooUncertain;
  const gap = subtract(first.real, second.real);
  const isClose = logSize(gap) <= Math.max(first.real.error, second.real.error) + 2;
  return isClose && staysThere(node, first.real, pointAt, sign, given) ? first : tooUncertain;
}

/** Far beyond all thresholds that a question may name: 1/(1 + e^(100000 − x)) is 0 for all points of the rows. */
const FAR = [34, 44, 50, 64, 100];
const FAR_BITS = 8;

/** What settles along the rows must not have changed much later; where no value can be worked out, nothing is said. */
function staysThere(
  node: LimitNode,
  limit: RealBall,
  pointAt: (k: number, stretch: RealBall) => RealBall,
  sign: number,
  given: Evaluation,
): boolean {
  return FAR.every((k) => {
    const point = pointAt(k, odd);
    const environment = new Map(given.environment);
    environment.set(node.variable, fromReal(sign < 0 ? negate(point) : point));
    const value = evaluate(node.body, { ...given, environment });
    if (isNoValue(value)) return value.kind === 'unknown';
    const gap = subtract(value.real, limit);
    const isElsewhere = signOf(gap) !== null && logSize(gap) > Math.max(logSize(limit), 0) - FAR_BITS;
    return value.imaginary === null && !isElsewhere;
  });
}

/** Points 2^-3 … 2^-16 from the target (or 2^3 … 2^16 out), extrapolated. */
function settleAlong(node: LimitNode, pointAt: (k: number) => RealBall, sign: number, given: Evaluation): NumericValue {
  const rows: RealBall[] = [];
  for (let k = 3; k <= 16; k += 1) {
    const environment = new Map(given.environment);
    const point = pointAt(k);
    environment.set(node.variable, fromReal(sign < 0 ? negate(point) : point));
    const value = evaluate(node.body, { ...given, environment });
    if (isNoValue(value)) {
      if (k < 8) continue;
      return value;
    }
    if (value.imaginary !== null) return tooUncertain;
    rows.push(value.real);
  }
  return extrapolate(rows);
}

function extrapolate(rows: readonly RealBall[]): NumericValue {
  let current = rows;
  let best: RealBall | null = null;
  let bestGap = Infinity;
  for (let order = 1; current.length > 1; order += 1) {
    const last = current.at(-1);
    const before = current.at(-2);
    if (last === undefined || before === undefined) break;
    const gap = logSize(subtract(last, before));
    if (gap < bestGap) [best, bestGap] = [last, gap];
    current = current.slice(1).map((value, index) => sharpen(value, current[index] ?? value, order));
  }
  if (best === null || bestGap > Math.max(logSize(best), 0) - 20) return tooUncertain;
  return fromReal(widen(best, Math.max(bestGap, -150) + 4));
}

/** Removes the error term of the given order: (2^p·new − old)/(2^p − 1). */
function sharpen(next: RealBall, previous: RealBall, order: number): RealBall {
  const factor = (1n << BigInt(order)) - 1n;
  const gain = subtract(next, previous);
  const inverse = divide(one, fromInteger(factor)) ?? one;
  return add(next, multiply(gain, inverse));
}
