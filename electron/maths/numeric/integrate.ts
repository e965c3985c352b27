import type { Expression } from '../expression/expression.ts';
import { fromReal, isNoValue, tooUncertain, type NumericValue } from './complexBall.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { add, divide, fromNumber, logSize, multiply, subtract, widen, zero, type RealBall } from './realBall.ts';

type IntegralNode = Extract<Expression, { kind: 'integral' }>;

/**
 * A definite integral by Gauss–Legendre on two subdivisions, the second uneven, so that a pole in the middle, whose two
 * sides cancel in the first, is seen; their difference, made a hundred times wider, is the error bound. Good to ten digits
 * or so for the smooth integrands of school, to nearly all where no letters are left; anything wilder stays uncertain.
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
  const rough = estimated(expression, from.real, to.real, 3, given);
  // Of a number all digits count: e^(−50) is what 1 and 1 − e^(−50) differ by.
  const isNumber = given.environment.size === 0;
  const finer = isNumber && rough !== null ? estimated(expression, from.real, to.real, 13, given) : null;
  const total = finer !== null && rough !== null && finer.error < rough.error ? finer : rough;
  return total === null || total.error > Math.max(logSize(total), 0) - 20 ? tooUncertain : fromReal(total);
}

/** With so many parts, and unevenly with one more; their difference, made wider, is the error. */
function estimated(
  node: IntegralNode,
  from: RealBall,
  to: RealBall,
  parts: number,
  given: Evaluation,
): RealBall | null {
  const coarse = subdivided(node, from, to, parts, given);
  const fine = coarse === null ? null : uneven(node, from, to, parts, given);
  if (coarse === null || fine === null) return null;
  const gap = logSize(subtract(coarse, fine));
  return widen(fine, Math.max(gap, logSize(fine) - 150, -140) + 7);
}

function isEndless(end: Expression): boolean {
  return end.kind === 'negative' ? isEndless(end.operand) : end.kind === 'constant' && end.name === 'infinity';
}

/** Where the second subdivision cuts: no simple fraction of the way. */
const CUT = fromNumber(0.381966);

function uneven(node: IntegralNode, from: RealBall, to: RealBall, parts: number, given: Evaluation): RealBall | null {
  const cut = add(from, multiply(subtract(to, from), CUT));
  const before = subdivided(node, from, cut, parts, given);
  const after = before === null ? null : subdivided(node, cut, to, parts + 1, given);
  return before === null || after === null ? null : add(before, after);
}

function subdivided(
  node: IntegralNode,
  from: RealBall,
  to: RealBall,
  parts: number,
  given: Evaluation,
): RealBall | null {
  const width = multiply(subtract(to, from), reciprocal(2 * parts));
  let total = zero;
  for (let part = 0; part < parts; part += 1) {
    const centre = add(from, multiply(width, fromNumber(2 * part + 1)));
    for (const [point, weight] of gaussPoints()) {
      const at = add(centre, multiply(width, point));
      const environment = new Map(given.environment);
      environment.set(node.variable, fromReal(at));
      const value = evaluate(node.body, { ...given, environment });
      if (isNoValue(value) || value.imaginary !== null) return null;
      total = add(total, multiply(value.real, weight));
    }
  }
  return multiply(total, width);
}

function reciprocal(whole: number): RealBall {
  return inverseOf(fromNumber(whole));
}

let cachedPoints: readonly (readonly [RealBall, RealBall])[] | null = null;

/** Nodes and weights of order 16, found once by Newton's method on the Legendre polynomial. */
function gaussPoints(): readonly (readonly [RealBall, RealBall])[] {
  if (cachedPoints !== null) return cachedPoints;
  const order = 16;
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
