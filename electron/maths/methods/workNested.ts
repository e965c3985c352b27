import type Fraction from 'fraction.js';

import { mapParts } from '../algebra/substitute.ts';
import { negative, number, quotient } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { isRational, lettersOf, rationalValue } from './rationalValue.ts';
import { writeNumber } from './writeTerms.ts';

/** A value as it stands in an expression: `-3`, `5/6`. */
function asExpression(value: Fraction): Expression {
  const size = value.d === 1n ? number(value.n) : quotient(number(value.n), number(value.d));
  return value.s < 0n ? negative(size) : size;
}

/** A number as written: whole, or one whole number over another, with any sign. */
function isSettled(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
      return expression.decimals === undefined;
    case 'negative':
      return isSettled(expression.operand) && expression.operand.kind !== 'negative';
    case 'quotient':
      return expression.numerator.kind === 'number' && expression.denominator.kind === 'number';
    default:
      return false;
  }
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'sum':
      return expression.terms;
    case 'product':
      return expression.factors;
    case 'quotient':
      return [expression.numerator, expression.denominator];
    case 'power':
      return [expression.base, expression.exponent];
    case 'negative':
      return [expression.operand];
    default:
      return [];
  }
}

/** The first innermost operation that is not just a number yet: its operands all are. */
function innermost(expression: Expression): Expression | null {
  if (isSettled(expression)) return null;
  for (const part of partsOf(expression)) {
    const inner = innermost(part);
    if (inner !== null) return inner;
  }
  return expression;
}

function replace(expression: Expression, target: Expression, value: Expression): Expression {
  return expression === target ? value : mapParts(expression, (part) => replace(part, target, value));
}

function reasonFor(node: Expression, value: Fraction, inside: boolean): string {
  const worked = `$${toLatex(node)}=${writeNumber(value)}$`;
  if (inside && node.kind === 'sum' && node.terms.length > 1) return `Work out the bracket: ${worked}.`;
  if (node.kind === 'mixed') return `Write the mixed number as a fraction: ${worked}.`;
  return node.kind === 'power' ? `Work out the power: ${worked}.` : `Work out ${worked}.`;
}

const MOST_STEPS = 12;

/**
 * Works any calculation with whole numbers and fractions from the inside out, one part a line: the method for
 * brackets and powers of fractions, where the chains of `workFractions` do not reach.
 */
export function workNested(expression: Expression): RuleSolution | null {
  if (!isRational(expression) || lettersOf(expression).size > 0 || rationalValue(expression) === null) return null;
  const steps: RuleStep[] = [];
  let current = expression;
  for (let target = innermost(current); target !== null; target = innermost(current)) {
    const value = rationalValue(target);
    if (value === null || steps.length > MOST_STEPS || target.kind === 'number') return null;
    const next = replace(current, target, asExpression(value));
    const line = toLatex(next);
    // A bracket around one number changes nothing that shows.
    if (line !== toLatex(current))
      steps.push({ reason: reasonFor(target, value, target !== current), expression: line });
    current = next;
  }
  const exact = rationalValue(current);
  if (exact === null || steps.length === 0) return null;
  const answer = writeNumber(exact);
  if (steps.at(-1)?.expression !== answer) steps.push({ reason: 'Simplify.', expression: answer });
  return { topic: 'fractions', method: 'workNested', steps, answer };
}
