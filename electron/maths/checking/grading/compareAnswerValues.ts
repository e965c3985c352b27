import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { freeSymbols } from '../../algebra/freeSymbols.ts';
import { fromReal } from '../../numeric/complexBall.ts';
import { compareExpressions } from '../compareExpressions.ts';
import { dropUnits, hasUnits, withoutUnits } from '../compareQuantities.ts';
import { realValueOf, roundsTo, writtenNumber } from '../roundsTo.ts';
import { isRatio } from '../forms/ratioForm.ts';
import { exactValue } from './exactValue.ts';
import type { Equal, GradeMode } from './gradeMode.ts';

/** Two single values: units and degree signs may be left out, percent signs not; equality is algebraic. */
export function compareAnswerValues(expectedAnswer: Expression, givenAnswer: Expression, mode: GradeMode): Equal {
  const expected = withLetterUnit(expectedAnswer, givenAnswer);
  const given = withLetterUnit(givenAnswer, expectedAnswer);
  const [a, b] = hasUnits(expected) === hasUnits(given) ? [expected, given] : [dropUnits(expected), dropUnits(given)];
  const { expressions, comparable } = withoutUnits([a, b]);
  const [first, second] = expressions;
  if (first === undefined || second === undefined) return null;
  const infinite = compareInfinities(first, second);
  if (infinite !== undefined) return infinite;
  const [left, right] = mode.strict ? [first, second] : withoutDegrees(first, second);
  const percents = comparePercents(left, right, mode);
  if (percents !== undefined) return percents;
  const points = mode.numbers === 'positive' ? { points: 'positive' as const } : {};
  const compared = compareExpressions(left, right, mode.budget, points);
  if (!comparable) return compared.status === 'different' ? false : null;
  // 2:3 beside 2/3: a ratio answered by a division, or the reverse.
  if (compared.status === 'equal') return isRatio(left) === isRatio(right) ? true : null;
  if (compared.status === 'undecided') return null;
  if (mode.strict) return lacksDegreeSign(left, right, mode) ? null : false;
  return mode.isInside === true && isRoundingOf(left, right) ? true : compareRounded(left, right);
}

/** "25 g" typed without a unit's dress is 25·g; beside an answer in grams the letter is the unit. */
function withLetterUnit(answer: Expression, beside: Expression): Expression {
  if (answer.kind !== 'product' || beside.kind !== 'quantity') return answer;
  const [value, letter, ...more] = answer.factors;
  const isUnit = letter?.kind === 'symbol' && letter.name === beside.unit && more.length === 0;
  return isUnit && value?.kind === 'number' ? { kind: 'quantity', value, unit: beside.unit } : answer;
}

/** ∞ is no number that could be worked out: it equals itself and nothing else. */
function compareInfinities(left: Expression, right: Expression): Equal | undefined {
  const [a, b] = [infinitySign(left), infinitySign(right)];
  if (a === 0 && b === 0) return undefined;
  return a === b;
}

function infinitySign(expression: Expression): number {
  if (expression.kind === 'negative') return -infinitySign(expression.operand);
  return expression.kind === 'constant' && expression.name === 'infinity' ? 1 : 0;
}

/** 90° beside a bare 90: the degree sign is a unit left out. */
function withoutDegrees(left: Expression, right: Expression): readonly [Expression, Expression] {
  const [a, b] = [degreesIn(left), degreesIn(right)];
  if (a !== null && b === null && writtenNumber(right) !== null) return [a, right];
  if (b !== null && a === null && writtenNumber(left) !== null) return [left, b];
  return [left, right];
}

/** Typed on the keyboard too, 30 beside 30° may have lost its sign, or be 30 radians. */
function lacksDegreeSign(left: Expression, right: Expression, mode: GradeMode): boolean {
  const [a, b] = withoutDegrees(left, right);
  return (a !== left || b !== right) && compareExpressions(a, b, mode.budget).status === 'equal';
}

function degreesIn(expression: Expression): Expression | null {
  if (expression.kind === 'negative') {
    const inner = degreesIn(expression.operand);
    return inner === null ? null : { kind: 'negative', operand: inner };
  }
  return expression.kind === 'call' && expression.name === 'degrees' ? (expression.operands[0] ?? null) : null;
}

/** 28 % beside 28: perhaps the sign was forgotten, perhaps not; beside 0.28 it is equal. */
function comparePercents(left: Expression, right: Expression, mode: GradeMode): Equal | undefined {
  const [a, b] = [isPercent(left), isPercent(right)];
  if (a === b || mode.strict) return undefined;
  const [percent, plain] = a ? [left, right] : [right, left];
  if (percent.kind !== 'call') return undefined;
  const inner = percent.operands[0];
  if (inner === undefined) return undefined;
  return compareExpressions(inner, plain, mode.budget).status === 'equal' ? null : undefined;
}

function isPercent(expression: Expression): boolean {
  return expression.kind === 'call' && expression.name === 'percent';
}

/** The exact value was expected and its rounding given (or the reverse): not decided. */
function compareRounded(expected: Expression, given: Expression): Equal {
  const target = writtenNumber(given) ?? writtenNumber(expected);
  const exact = writtenNumber(given) === null ? given : expected;
  const value = target === null || freeSymbols(exact).length > 0 ? null : realValueOf(exact);
  const written = writtenNumber(given) === null ? expected : given;
  const isClose =
    value !== null &&
    target !== null &&
    target.unit.compare(new Fraction(1, 10)) < 0 &&
    roundsTo(fromReal(value), written);
  return isClose ? null : false;
}

/** One is a decimal and the right rounding, to two places or more, of the other, a fraction without end in decimals. */
export function isRoundingOf(expected: Expression, given: Expression): boolean {
  const [a, b] = [exactValue(expected), exactValue(given)];
  if (a === null || b === null) return false;
  if (a.equals(b)) return true;
  const [decimal, exact] = writtenNumber(given) === null ? [expected, a === null ? b : b] : [given, a];
  const target = writtenNumber(decimal);
  if (target === null || target.unit.compare(new Fraction(1, 100)) > 0 || endsInDecimals(exact)) return false;
  return target.value.sub(exact).abs().mul(2).compare(target.unit) <= 0;
}

function endsInDecimals(value: Fraction): boolean {
  let rest = value.d;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
}
