import Fraction from 'fraction.js';

import type { Expression, Statement } from '../expression/expression.ts';
import { negative, sum } from '../expression/build.ts';
import { canonical } from '../algebra/canonical.ts';
import { freeSymbols, someNode, statementSymbols } from '../algebra/freeSymbols.ts';
import {
  coefficientsIn,
  constantOf,
  degreeIn,
  lettersOf,
  negatePolynomial,
  scalePolynomial,
  substituteLetters,
  TooBig,
  type Polynomial,
} from '../algebra/polynomial.ts';
import { makeWorkroom, type Workroom } from '../algebra/rationalForm.ts';
import { rationalField } from '../algebra/field.ts';
import { rationalRoots } from '../algebra/exactRoots.ts';
import { realRoots } from '../algebra/realRoots.ts';
import { squareFreeFactors } from '../algebra/univariate.ts';
import type { Budget } from '../numeric/budget.ts';
import { add, fromReal, multiply, zero, power, isNoValue, type ComplexBall } from '../numeric/complexBall.ts';
import type { Environment } from '../numeric/evaluate.ts';
import { fromFraction, fromInteger, type RealBall } from '../numeric/realBall.ts';
import { holds } from './holds.ts';

/** All real solutions of a system, as points; `complete` when none can be missing. */
export type SystemSolutions = { readonly points: readonly Environment[]; readonly complete: boolean };

type Elimination = { readonly name: string; readonly value: Polynomial };

/**
 * Solves equations in several unknowns by putting one into another, as long as some unknown occurs plainly (linearly,
 * with a number in front). null where that does not get down to one unknown, or where solutions are not isolated.
 */
export function solveSystem(statement: Statement, budget: Budget): SystemSolutions | null {
  const equations = equationsOf(statement);
  if (equations === null) return null;
  const room = makeWorkroom(budget);
  try {
    const points = solvePolynomials(equations, room);
    if (points === null) return null;
    return { points: points.filter((point) => isSolution(statement, point, budget)), complete: true };
  } catch (error) {
    if (error instanceof TooBig) return null;
    throw error;
  }
}

/**
 * Whether polynomial equations leave at least one letter free: every equation was used up, and any value of the free
 * letters gives a solution. `false` also where that could not be told.
 */
export function isUnderdetermined(statement: Statement, budget: Budget): boolean {
  const equations = equationsOf(statement);
  if (equations === null) return false;
  const room = makeWorkroom(budget);
  try {
    const eliminated = eliminate(equations, room);
    const isOpen = eliminated !== null && !eliminated.contradicts && eliminated.rest.length === 0;
    return isOpen && !eliminated.divides && eliminated.steps.length < statementSymbols(statement).length;
  } catch (error) {
    if (error instanceof TooBig) return false;
    throw error;
  }
}

function isSolution(statement: Statement, environment: Environment, budget: Budget): boolean {
  return holds(statement, { environment, domain: 'real', budget }) !== 'false';
}

/** Differences of sides; null when there is anything but plain equations. */
function equationsOf(statement: Statement): readonly Expression[] | null {
  if (statement.kind === 'relation') {
    if (statement.signs.some((sign) => sign !== '=')) return null;
    return statement.sides.slice(1).map((side, k) => sum(statement.sides[k] ?? side, negative(side)));
  }
  if (statement.kind !== 'all') return null;
  const parts = statement.parts.map(equationsOf);
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
}

type Eliminated = {
  readonly names: readonly string[];
  readonly steps: readonly Elimination[];
  /** What is left when no letter occurs plainly any more. */
  readonly rest: readonly Polynomial[];
  readonly contradicts: boolean;
  /** Something other than a number was divided by, so that some values may be forbidden. */
  readonly divides: boolean;
};

function eliminate(equations: readonly Expression[], room: Workroom): Eliminated | null {
  const tops: Polynomial[] = [];
  let divides = false;
  for (const expression of equations) {
    const form = canonical(expression, room);
    if (form === null) return null;
    divides ||= someNode(expression, isDivisionByLetters);
    tops.push(form.top);
  }
  if (room.meanings.size > 0) return null;
  const names = [...new Set(tops.flatMap(lettersOf))];
  const steps: Elimination[] = [];
  let rest = tops.filter(({ size }) => size > 0);
  while (rest.length > 0) {
    if (rest.some((polynomial) => constantOf(polynomial) !== null))
      return { names, steps, rest, contradicts: true, divides };
    const found = plainUnknown(rest);
    if (found === null) break;
    steps.push(found.step);
    const others = rest.filter((polynomial) => polynomial !== found.from);
    const values = new Map([[found.step.name, found.step.value]]);
    rest = others
      .map((polynomial) => substituteLetters(polynomial, values, room.budget.spend))
      .filter(({ size }) => size > 0);
  }
  return { names, steps, rest, contradicts: false, divides };
}

function isDivisionByLetters(node: Expression): boolean {
  if (node.kind === 'quotient') return freeSymbols(node.denominator).length > 0;
  return node.kind === 'power' && !(node.exponent.kind === 'number' && node.exponent.value.s >= 0n);
}

function solvePolynomials(equations: readonly Expression[], room: Workroom): readonly Environment[] | null {
  const eliminated = eliminate(equations, room);
  if (eliminated === null) return null;
  if (eliminated.contradicts) return [];
  const { names, steps, rest } = eliminated;
  const base = rest.length === 0 ? [new Map<string, ComplexBall>()] : lastUnknown(rest, room.budget);
  if (base === null) return null;
  const solved = base.map((point) => fillBack(point, steps));
  return solved.every((point) => names.every((name) => point.has(name))) ? solved : null;
}

/** An equation in which a letter occurs once, to the first power, times a number. */
function plainUnknown(rest: readonly Polynomial[]): { readonly from: Polynomial; readonly step: Elimination } | null {
  const bySize = [...rest].sort((a, b) => a.size - b.size);
  for (const polynomial of bySize) {
    for (const name of lettersOf(polynomial)) {
      if (degreeIn(polynomial, name) !== 1) continue;
      const [constant, slope] = coefficientsIn(polynomial, name);
      const factor = slope === undefined ? null : constantOf(slope);
      if (factor === null || constant === undefined) continue;
      return { from: polynomial, step: { name, value: scalePolynomial(negatePolynomial(constant), factor.inverse()) } };
    }
  }
  return null;
}

/** The real roots left when one unknown remains; all remaining equations must speak of it alone. */
function lastUnknown(rest: readonly Polynomial[], budget: Budget): readonly Environment[] | null {
  const names = [...new Set(rest.flatMap(lettersOf))];
  const [name, another] = names;
  const [first] = rest;
  if (name === undefined || another !== undefined || first === undefined) return null;
  const coefficients = coefficientsIn(first, name).map((coefficient) => constantOf(coefficient) ?? new Fraction(0));
  const points: Environment[] = [];
  for (const { polynomial } of squareFreeFactors(rationalField, coefficients)) {
    const { roots, rest: irrational } = rationalRoots(polynomial);
    for (const root of roots) points.push(new Map([[name, fromReal(fromFraction(root))]]));
    const others: readonly RealBall[] | null =
      irrational.length < 2 ? [] : realRoots(irrational.map(fromFraction), budget);
    if (others === null) return null;
    for (const root of others) points.push(new Map([[name, fromReal(root)]]));
  }
  return points;
}

function fillBack(point: Environment, steps: readonly Elimination[]): Environment {
  const filled = new Map(point);
  for (const { name, value } of [...steps].reverse()) {
    const ball = valueOf(value, filled);
    if (ball !== null) filled.set(name, ball);
  }
  return filled;
}

function valueOf(polynomial: Polynomial, point: Environment): ComplexBall | null {
  let total = zero;
  for (const { coefficient, powers } of polynomial.values()) {
    let term = fromReal(fromFraction(coefficient));
    for (const [name, exponent] of powers) {
      const base = point.get(name);
      const factor = base === undefined ? null : power(base, fromReal(fromInteger(exponent)));
      if (factor === null || isNoValue(factor)) return null;
      term = multiply(term, factor);
    }
    total = add(total, term);
  }
  return total;
}

/** Letters of the system that a statement must speak of to be judged by its solutions. */
export function speaksOf(statement: Statement, environment: Environment): boolean {
  return statementSymbols(statement).every((name) => environment.has(name));
}
