import Fraction from 'fraction.js';

import type { Expression, Statement } from '../../expression/expression.ts';
import { freeSymbols, expressionsIn, someNode } from '../../algebra/freeSymbols.ts';
import { sameExpression } from '../../algebra/sameExpression.ts';
import { hasUnits } from '../compareQuantities.ts';
import { finishedValue, plainRational } from './finishedValue.ts';
import { noOpenArithmetic } from './openArithmetic.ts';

/**
 * Whether an answer of the right value is also written as the expected one is: worked out where that is, a ratio or a
 * product of the same powers where that is one, with a unit where that has one. "9 = x + 4" counts by its last side.
 */
export function sameForm(expected: Statement, given: Statement): boolean {
  const [wanted, written] = [endsOf(expected), endsOf(given)];
  if (wanted.some(hasUnits) && !written.every(hasUnits)) return false;
  return written.every((one) => wanted.some((other) => isLike(other, one)));
}

/** What a statement says each thing is: the last side of its equations, else everything in it. */
function endsOf(statement: Statement): readonly Expression[] {
  if (statement.kind === 'all' || statement.kind === 'any') return statement.parts.flatMap(endsOf);
  if (statement.kind !== 'relation' || !statement.signs.every((sign) => sign === '=' || sign === '≈'))
    return expressionsIn(statement);
  const last = statement.sides.at(-1);
  return last === undefined ? [] : [last];
}

function isLike(expected: Expression, given: Expression): boolean {
  const [wanted, written] = [bare(expected), bare(given)];
  if (sameExpression(wanted, written)) return true;
  if (isRatio(wanted) || isRatio(written)) return false;
  if (freeSymbols(wanted).length > 0) return isTidy(written) && isNoWider(wanted, written);
  if (isWorkedOut(wanted)) return isWorkedOut(written);
  return samePowers(wanted, written);
}

function bare(expression: Expression): Expression {
  return expression.kind === 'quantity' ? expression.value : expression;
}

function isRatio(expression: Expression): boolean {
  return expression.kind === 'quotient' && expression.sign === ':';
}

/** A number in its final form; sin 30° and log 100 are still to be found. */
function isWorkedOut(expression: Expression): boolean {
  const result = finishedValue(expression);
  return (result.ok || result.isMild === true) && !someNode(expression, isOpenCall);
}

const numberCalls: readonly string[] = ['sqrt', 'root', 'percent', 'degrees', 'ln'];

function isOpenCall(node: Expression): boolean {
  return node.kind === 'call' && !numberCalls.includes(node.name);
}

function isTidy(expression: Expression): boolean {
  return noOpenArithmetic(expression).ok;
}

/** No bracket that the expected answer has not: 3n + 2 is not yet 5 + 3(n − 1). */
function isNoWider(expected: Expression, given: Expression): boolean {
  return countOf(given) <= countOf(expected);
}

/** How many numbers and letters are written. */
function countOf(expression: Expression): number {
  let count = 0;
  someNode(expression, (node) => {
    if (node.kind === 'symbol' || node.kind === 'number') count += 1;
    return false;
  });
  return count;
}

/** 2 × 2 × 3 beside 2² × 3: the same bases, as often; 4 × 3 and 12 have others. */
function samePowers(expected: Expression, given: Expression): boolean {
  const [wanted, written] = [powersOf(expected), powersOf(given)];
  if (wanted === null || written === null || wanted.size !== written.size) return false;
  return [...wanted].every(([base, exponent]) => written.get(base)?.equals(exponent) === true);
}

function powersOf(expression: Expression): ReadonlyMap<string, Fraction> | null {
  const powers = new Map<string, Fraction>();
  for (const factor of expression.kind === 'product' ? expression.factors : [expression]) {
    const [base, exponent] =
      factor.kind === 'power'
        ? [plainRational(factor.base), plainRational(factor.exponent)]
        : [plainRational(factor), new Fraction(1)];
    if (base === null || exponent === null) return null;
    powers.set(base.toFraction(), (powers.get(base.toFraction()) ?? new Fraction(0)).add(exponent));
  }
  return powers;
}
