import Fraction from 'fraction.js';

import type { Expression, Statement } from '../expression/expression.ts';
import { negative, number, sum } from '../expression/build.ts';
import { dependsOn, someNode } from '../algebra/freeSymbols.ts';
import { realRoots } from '../algebra/realRoots.ts';
import { rationalField, surdField } from '../algebra/field.ts';
import { constantOf, TooBig } from '../algebra/polynomial.ts';
import { makeWorkroom, type Workroom } from '../algebra/rationalForm.ts';
import { squareFreeFactors } from '../algebra/univariate.ts';
import type { Budget } from '../numeric/budget.ts';
import { compareValues } from '../numeric/compareValues.ts';
import { fromReal, isNoValue, zero as zeroValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import { fromFraction, isExact, signOf, subtract, toNumber, type RealBall } from '../numeric/realBall.ts';
import { scanRoots } from '../numeric/scanRoots.ts';
import { sortedDistinct } from './cells.ts';
import { coefficientBalls } from './coefficientBalls.ts';
import { equation, equationFactors } from './equationFactors.ts';
import { invertedRoots } from './invertedRoots.ts';
import { allRoots } from './provenRoots.ts';
import { radicalPolynomials } from './radicalRoots.ts';
import { rangeOf, rootsWithin, type Range } from './rootsWithin.ts';
import { factorsOf, innerTurns } from './turns.ts';

/** Points where a claim about one real unknown may change between true and false. */
export type CriticalPoints = {
  readonly points: readonly RealBall[];
  /** Whether none can be missing. */
  readonly complete: boolean;
};

/**
 * `hints`: points of a line beside it, among which may be zeros that a search misses. `within`: the only stretch that is
 * looked at.
 */
export function criticalPoints(
  statement: Statement,
  unknown: string,
  budget: Budget,
  hints: readonly RealBall[] = [],
  within: Range | null = null,
): CriticalPoints {
  const found: RealBall[] = [];
  let complete = true;
  const range = within ?? rangeOf(statement, unknown, budget);
  for (const expression of turningExpressions(statement, unknown)) {
    const roots =
      rootsInRange(expression, unknown, range, budget) ?? rootsOfExpression(expression, unknown, budget, hints);
    found.push(...roots.points);
    complete &&= roots.complete;
  }
  return { points: found, complete };
}

/** Expressions whose zeros matter: differences of sides, denominators, and what stands under √, ln and | |. */
function turningExpressions(statement: Statement, unknown: string): readonly Expression[] {
  switch (statement.kind) {
    case 'relation':
      return statement.sides.slice(1).flatMap((side, k) => {
        const left = statement.sides[k] ?? side;
        const finite = [left, side].filter((part) => !isInfinite(part));
        const whole = finite.length === 2 ? differences(left, side) : [];
        return [...whole, ...finite.flatMap((part) => innerTurns(part, unknown))].filter((part) =>
          dependsOn(part, unknown),
        );
      });
    case 'all':
    case 'any':
      return statement.parts.flatMap((part) => turningExpressions(part, unknown));
    case 'member':
      return memberTurns(statement.element, statement.of, unknown);
    default:
      return [];
  }
}

/** The difference of two sides; beside a 0, the factors one by one, so that a double root is a sign change of its factor. */
function differences(left: Expression, right: Expression): readonly Expression[] {
  if (isZero(right)) return factorsOf(left);
  return isZero(left) ? factorsOf(right) : [sum(left, negative(right))];
}

function isZero(expression: Expression): boolean {
  return expression.kind === 'number' && expression.value.n === 0n;
}

function isInfinite(expression: Expression): boolean {
  if (expression.kind === 'negative') return isInfinite(expression.operand);
  return expression.kind === 'constant' && expression.name === 'infinity';
}

function memberTurns(element: Expression, of: Statement, unknown: string): readonly Expression[] {
  if (of.kind === 'union') return of.parts.flatMap((part) => memberTurns(element, part, unknown));
  const ends = of.kind === 'interval' ? [of.from, of.to] : of.kind === 'set' ? of.elements : [];
  return ends.filter((end) => !isInfinite(end)).map((end) => sum(element, negative(end)));
}

/** Outside its range a statement is false, whatever else it says. */
function rootsInRange(
  expression: Expression,
  unknown: string,
  range: Range | null,
  budget: Budget,
): CriticalPoints | null {
  if (range === null || !someNode(expression, isCircular)) return null;
  const points = rootsWithin(expression, unknown, range, budget);
  return points === null ? null : { points, complete: true };
}

function isCircular(node: Expression): boolean {
  return node.kind === 'call' && ['sin', 'cos', 'tan', 'sec', 'csc', 'cot'].includes(node.name);
}

/** Derivatives that are looked into to show that no root is missing: those of a derivative's derivative, and no more. */
const deepest = 3;

/**
 * Real zeros of an expression: exact where it is rational in the unknown or has roots in it, else searched for, and
 * shown to be all where that can be. `hints` are points where a zero may lie that a search misses.
 */
export function rootsOfExpression(
  expression: Expression,
  unknown: string,
  budget: Budget,
  hints: readonly RealBall[] = [],
  depth = deepest,
): CriticalPoints {
  const exact =
    polynomialRoots(expression, unknown, budget) ??
    invertedRoots(expression, unknown, budget) ??
    radicalRoots(expression, unknown, budget);
  if (exact !== null) return { points: exact.map((root) => snap(root, expression, unknown, budget)), complete: true };
  const stated = statedRoot(expression, unknown, budget);
  if (stated !== null) return { points: [stated], complete: true };
  const parts = factorsOf(expression);
  const [only, another] = parts;
  if (another !== undefined || only !== expression) {
    const found = parts
      .filter((part) => dependsOn(part, unknown))
      .map((part) => rootsOfExpression(part, unknown, budget, hints, depth));
    return { points: found.flatMap(({ points }) => points), complete: found.every(({ complete }) => complete) };
  }
  const points = [
    ...searchedRoots(expression, unknown, budget),
    ...hints.filter((at) => vanishesAt(expression, unknown, at, budget)),
  ];
  const rootsOf = depth === 0 ? null : (part: Expression) => rootsOfExpression(part, unknown, budget, hints, depth - 1);
  const all = allRoots(sortedDistinct(points), expression, unknown, budget, rootsOf);
  return { points: all ?? points, complete: all !== null };
}

/** x − ln 2: its zero is told, and known better than any search could find it. */
function statedRoot(expression: Expression, unknown: string, budget: Budget): RealBall | null {
  const [letter, told, another] = expression.kind === 'sum' ? expression.terms : [];
  if (letter === undefined || told?.kind !== 'negative' || another !== undefined) return null;
  const [name, value] = letter.kind === 'symbol' ? [letter, told.operand] : [told.operand, letter];
  if (name.kind !== 'symbol' || name.name !== unknown || dependsOn(value, unknown)) return null;
  const known = evaluate(value, { environment: new Map(), domain: 'real', budget });
  return isNoValue(known) || known.imaginary !== null ? null : known.real;
}

/** By eliminating roots and absolute values; some of the points may be no zeros, which does no harm. */
function radicalRoots(expression: Expression, unknown: string, budget: Budget): readonly RealBall[] | null {
  try {
    const found = radicalPolynomials(expression, unknown, budget)?.map((one) => polynomialRoots(one, unknown, budget));
    return found === undefined || found.includes(null) ? null : found.flatMap((roots) => roots ?? []);
  } catch (error) {
    if (error instanceof TooBig) return null;
    throw error;
  }
}

function searchedRoots(expression: Expression, unknown: string, budget: Budget): readonly RealBall[] {
  const value = (at: RealBall): RealBall | null => {
    const result = evaluate(expression, { environment: new Map([[unknown, fromReal(at)]]), domain: 'real', budget });
    return isNoValue(result) || result.imaginary !== null ? null : result.real;
  };
  const points = scanRoots(value, budget).map((root) => snap(root, expression, unknown, budget));
  return [...points, ...tryWholeNumbers(expression, unknown, budget)];
}

/** Small whole numbers, which catch the double roots a search by sign change misses. */
function tryWholeNumbers(expression: Expression, unknown: string, budget: Budget): readonly RealBall[] {
  const found: RealBall[] = [];
  for (let k = -12; k <= 12; k += 1) {
    const at = fromFraction(new Fraction(k));
    if (vanishesAt(expression, unknown, at, budget)) found.push(at);
  }
  return found;
}

function polynomialRoots(expression: Expression, unknown: string, budget: Budget): readonly RealBall[] | null {
  const room = makeWorkroom(budget);
  try {
    const factors = equationFactors(equation(expression, number(0)), unknown, room);
    if (factors === null || factors.kind === 'all') return factors === null ? null : [];
    if (factors.hasStandIns) return null;
    const roots: RealBall[] = [];
    const parts = [...factors.factors.map(({ coefficients }) => coefficients), ...factors.poles];
    for (const coefficients of parts) {
      const squareFree = squareFreeBalls(coefficients, room);
      if (squareFree === null) return null;
      for (const balls of squareFree) {
        const some = realRoots(balls, budget);
        if (some === null) return null;
        roots.push(...some);
      }
    }
    return roots;
  } catch (error) {
    if (error instanceof TooBig) return null;
    throw error;
  }
}

type Coefficients = Parameters<typeof coefficientBalls>[0];

/** The square-free parts' coefficients as balls. */
function squareFreeBalls(coefficients: Coefficients, room: Workroom): readonly (readonly RealBall[])[] | null {
  const rational = coefficients.map((coefficient) => constantOf(coefficient));
  const parts: (readonly RealBall[])[] = [];
  if (rational.every((value) => value !== null)) {
    for (const { polynomial } of squareFreeFactors(rationalField, rational)) parts.push(polynomial.map(fromFraction));
    return parts;
  }
  for (const { polynomial } of squareFreeFactors(surdField(room), coefficients)) {
    const balls = coefficientBalls(polynomial, room);
    if (balls === null) return null;
    parts.push(balls);
  }
  return parts;
}

/** Replaces an enclosure by the simple fraction inside it, where that fraction is a zero too. */
function snap(root: RealBall, expression: Expression, unknown: string, budget: Budget): RealBall {
  if (isExact(root)) return root;
  const fraction = simpleFractionNear(toNumber(root));
  if (fraction === null) return root;
  const exact = fromFraction(fraction);
  const isInside = signOf(subtract(root, exact)) === null;
  return isInside && (isExact(exact) ? vanishesAt(expression, unknown, exact, budget) || isExact(root) : true)
    ? exact
    : root;
}

function simpleFractionNear(value: number): Fraction | null {
  if (!Number.isFinite(value) || Math.abs(value) > 1e9) return null;
  for (let bottom = 1; bottom <= 1_000; bottom += 1) {
    const top = Math.round(value * bottom);
    if (Math.abs(value * bottom - top) < 1e-11 * Math.max(1, Math.abs(value))) return new Fraction(top, bottom);
  }
  return null;
}

function vanishesAt(expression: Expression, unknown: string, at: RealBall, budget: Budget): boolean {
  const value = evaluate(expression, { environment: new Map([[unknown, fromReal(at)]]), domain: 'real', budget });
  return !isNoValue(value) && compareValues(value, zeroValue) === 'same';
}
