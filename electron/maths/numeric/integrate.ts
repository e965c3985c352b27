import type { Expression } from '../expression/expression.ts';
import { fromReal, isNoValue, tooUncertain, type NumericValue } from './complexBall.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { interval } from './interval.ts';
import {
  add,
  divide,
  fromNumber,
  logSize,
  multiply,
  signOf,
  subtract,
  toNumber,
  widen,
  zero,
  type RealBall,
} from './realBall.ts';
import { taylorBound } from './taylorBound.ts';

type IntegralNode = Extract<Expression, { kind: 'integral' }>;

/** Gauss–Legendre of this order integrates polynomials of twice the degree, less one, exactly. */
const POINTS = 16;
const DEGREE = 2 * POINTS;

/** An error bound in bits below 1 with which a piece is left as it is. */
const ENOUGH = -134;
const MOST_PIECES = 72;

/**
 * A definite integral by Gauss–Legendre on pieces. On each the integrand is a polynomial of degree 31 and a rest, whose
 * size is bounded by Taylor's theorem on the whole piece (`taylorBound`), so that no spike, pole or kink between the
 * points is missed: what cannot be bounded has no value here.
 */
export function evaluateIntegral(expression: IntegralNode, given: Evaluation): NumericValue {
  if (expression.from === undefined || expression.to === undefined) {
    return { kind: 'unknown', why: 'an integral without limits is known only up to a constant' };
  }
  if ([expression.from, expression.to].some(isEndless))
    return { kind: 'unknown', why: 'an integral without end is not worked out here' };
  const from = evaluate(expression.from, given);
  const to = evaluate(expression.to, given);
  if (isNoValue(from)) return from;
  if (isNoValue(to)) return to;
  if (from.imaginary !== null || to.imaginary !== null) return tooUncertain;
  if (signOf(subtract(to.real, from.real)) === 0) return fromReal(zero);
  const pieces = piecesBetween(expression, from.real, to.real, given);
  const total = pieces === null ? null : added(expression, pieces, given);
  return total === null || total.error > Math.max(logSize(total), 0) - 20 ? tooUncertain : fromReal(total);
}

/** `error`: log2 of how far the sum over its points may be from its integral. */
type Piece = { readonly from: RealBall; readonly to: RealBall; readonly error: number };

/** Cut in half where the error is greatest, until it is small everywhere; null where it cannot be bounded. */
function piecesBetween(node: IntegralNode, from: RealBall, to: RealBall, given: Evaluation): readonly Piece[] | null {
  const pieces = [piece(node, from, to, given)];
  while (pieces.length < MOST_PIECES) {
    const worst = pieces.reduce((a, b) => (b.error > a.error ? b : a));
    if (worst.error <= ENOUGH) break;
    const middle = multiply(add(worst.from, worst.to), half);
    pieces.splice(
      pieces.indexOf(worst),
      1,
      piece(node, worst.from, middle, given),
      piece(node, middle, worst.to, given),
    );
  }
  return pieces.some(({ error }) => error === Infinity) ? null : pieces;
}

const half = reciprocal(2);

function piece(node: IntegralNode, from: RealBall, to: RealBall, given: Evaluation): Piece {
  given.budget.spend(20);
  const [first, last] = [toNumber(from), toNumber(to)];
  const on = interval(Math.min(first, last), Math.max(first, last));
  const rest = taylorBound(node.body, { variable: node.variable, on, order: DEGREE, given });
  // The rest is at most `rest` · h³² in size, along 2h and in a sum of weights that come to 2h.
  const reach = Math.log2((on.high - on.low) / 2);
  return { from, to, error: rest === null ? Infinity : Math.log2(rest) + (DEGREE + 1) * reach + 2 };
}

function added(node: IntegralNode, pieces: readonly Piece[], given: Evaluation): RealBall | null {
  let total = zero;
  for (const { from, to, error } of pieces) {
    const width = multiply(subtract(to, from), half);
    const centre = multiply(add(from, to), half);
    let sum = zero;
    for (const [point, weight] of gaussPoints()) {
      const environment = new Map(given.environment);
      environment.set(node.variable, fromReal(add(centre, multiply(width, point))));
      const value = evaluate(node.body, { ...given, environment });
      if (isNoValue(value) || value.imaginary !== null) return null;
      sum = add(sum, multiply(value.real, weight));
    }
    total = widen(add(total, multiply(sum, width)), error);
  }
  return total;
}

function reciprocal(whole: number): RealBall {
  return inverseOf(fromNumber(whole));
}

function isEndless(end: Expression): boolean {
  return end.kind === 'negative' ? isEndless(end.operand) : end.kind === 'constant' && end.name === 'infinity';
}

let cachedPoints: readonly (readonly [RealBall, RealBall])[] | null = null;

/** Nodes and weights of order 16, found once by Newton's method on the Legendre polynomial. */
function gaussPoints(): readonly (readonly [RealBall, RealBall])[] {
  if (cachedPoints !== null) return cachedPoints;
  const order = POINTS;
  cachedPoints = Array.from({ length: order }, (_, k) =>
    gaussPoint(order, Math.cos((Math.PI * (k + 0.75)) / (order + 0.5))),
  );
  return cachedPoints;
}

function gaussPoint(order: number, start: number): readonly [RealBall, RealBall] {
  let point = fromNumber(start);
  for (let round = 0; round < 8; round += 1) {
    const [value, slope] = legendre(order, point);
    point = { ...subtract(point, multiply(value, inverseOf(slope))), error: -180 };
  }
  const slope = legendre(order, point)[1];
  const bottom = multiply(subtract(fromNumber(1), multiply(point, point)), multiply(slope, slope));
  return [point, multiply(fromNumber(2), inverseOf(bottom))];
}

/** [P(x), P′(x)] by the three-term recurrence. */
function legendre(order: number, x: RealBall): readonly [RealBall, RealBall] {
  let previous = fromNumber(1);
  let current = x;
  for (let k = 2; k <= order; k += 1) {
    const next = subtract(multiply(fromNumber(2 * k - 1), multiply(x, current)), multiply(fromNumber(k - 1), previous));
    [previous, current] = [current, multiply(next, reciprocal(k))];
  }
  const top = multiply(fromNumber(order), subtract(multiply(x, current), previous));
  return [current, multiply(top, inverseOf(subtract(multiply(x, x), fromNumber(1))))];
}

function inverseOf(ball: RealBall): RealBall {
  const inverse = divide(fromNumber(1), ball);
  return inverse ?? zero;
}
