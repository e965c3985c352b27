import Fraction from 'fraction.js';

import type { Expression, Statement } from '../../expression/expression.ts';
import { negative, number, sum } from '../../expression/build.ts';
import { canonical } from '../../algebra/canonical.ts';
import { expressionsIn, freeSymbols, partsOf } from '../../algebra/freeSymbols.ts';
import { makeWorkroom } from '../../algebra/rationalForm.ts';
import { mapExpressions, mapParts, substitute } from '../../algebra/substitute.ts';
import { coefficientsIn, constantOf, degreeIn } from '../../algebra/polynomial.ts';
import type { Budget } from '../../numeric/budget.ts';
import { asInteger, toNumber, type RealBall } from '../../numeric/realBall.ts';
import { compareExpressions } from '../compareExpressions.ts';
import { rootsOfExpression } from '../criticalPoints.ts';
import { relateStatements } from '../relateStatements.ts';
import type { MistakeKind } from './mistakeKinds.ts';

type NumberPart = Extract<Expression, { kind: 'number' }>;

/** Numbers of a line that are tried, one at a time, as the one that is wrong. */
const mostNumbers = 12;

/**
 * Looks for one number in the written line that, put right, makes the line follow from the one before: a slip in the
 * arithmetic, or a sign where only that is wrong. null when no single number explains the line.
 */
export function arithmeticSlip(before: Statement, after: Statement, budget: Budget): MistakeKind | null {
  const numbers = expressionsIn(after).flatMap(numbersIn).slice(0, mostNumbers);
  for (const wrong of numbers) {
    for (const value of repairs(before, after, wrong, budget)) {
      const repaired = replaceNumber(after, wrong, value);
      if (value.equals(wrong.value) || !follows(before, repaired, budget)) continue;
      return value.equals(wrong.value.neg()) ? 'sign' : 'arithmetic';
    }
  }
  return null;
}

function numbersIn(expression: Expression): readonly NumberPart[] {
  return expression.kind === 'number' ? [expression] : partsOf(expression).flatMap(numbersIn);
}

function replaceNumber(statement: Statement, wrong: NumberPart, value: Fraction): Statement {
  return mapExpressions(statement, (expression) => replaceIn(expression, wrong, number(value)));
}

function replaceIn(expression: Expression, wrong: Expression, by: Expression): Expression {
  return expression === wrong ? by : mapParts(expression, (part) => replaceIn(part, wrong, by));
}

const stand = 'the wrong number';

/** Values of the number for which the line agrees with a solution (or value) of the line before. */
function repairs(before: Statement, after: Statement, wrong: NumberPart, budget: Budget): readonly Fraction[] {
  const open = mapExpressions(after, (expression) => replaceIn(expression, wrong, { kind: 'symbol', name: stand }));
  if (before.kind === 'expression' && open.kind === 'expression')
    return fromValues(before.expression, open.expression, budget);
  const [left, right] = open.kind === 'relation' ? open.sides : [];
  if (before.kind !== 'relation' || left === undefined || right === undefined) return [];
  return rationalSolutions(before, budget).flatMap(([name, root]) =>
    solveFor(substitute(sum(left, negative(right)), new Map([[name, number(root)]])), budget),
  );
}

/** The line before at a few places must be met by the line with the number left open. */
function fromValues(before: Expression, open: Expression, budget: Budget): readonly Fraction[] {
  const names = freeSymbols(before);
  const point = new Map(names.map((name, k) => [name, number(new Fraction(7 + 4 * k, 3))] as const));
  return solveFor(substitute(sum(open, negative(before)), point), budget);
}

/** Solves an expression = 0 that is linear in the open number. */
function solveFor(difference: Expression, budget: Budget): readonly Fraction[] {
  const form = canonical(difference, makeWorkroom(budget));
  if (form === null || degreeIn(form.top, stand) !== 1) return [];
  const [constant, slope] = coefficientsIn(form.top, stand).map((coefficient) => constantOf(coefficient));
  return constant && slope ? [constant.neg().div(slope)] : [];
}

function rationalSolutions(
  before: Extract<Statement, { kind: 'relation' }>,
  budget: Budget,
): readonly (readonly [string, Fraction])[] {
  const [left, right] = before.sides;
  const names = before.sides.flatMap(freeSymbols);
  const [name] = names;
  if (left === undefined || right === undefined || name === undefined || new Set(names).size > 1) return [];
  const roots = rootsOfExpression(sum(left, negative(right)), name, budget).points;
  return roots.flatMap((root) => {
    const exact = asFraction(root);
    return exact === null ? [] : [[name, exact] as const];
  });
}

function asFraction(root: RealBall): Fraction | null {
  const whole = asInteger(root);
  if (whole !== null) return new Fraction(whole);
  const near = new Fraction(Math.round(toNumber(root) * 5_040), 5_040);
  return Math.abs(near.valueOf() - toNumber(root)) < 1e-12 ? near : null;
}

function follows(before: Statement, repaired: Statement, budget: Budget): boolean {
  if (before.kind === 'expression') {
    return (
      repaired.kind === 'expression' &&
      compareExpressions(before.expression, repaired.expression, budget).status === 'equal'
    );
  }
  const related = relateStatements(before, repaired, 'real', budget);
  return (related.kind === 'equivalent' || related.kind === 'same-roots') && related.vacuous !== true;
}
