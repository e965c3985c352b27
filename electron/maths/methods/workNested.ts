import type Fraction from 'fraction.js';

import { mapParts } from '../algebra/substitute.ts';
import { negative, number, quotient } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { isRational, lettersOf, rationalValue } from './rationalValue.ts';
import { writeNumber } from './writeTerms.ts';

type Form = 'fractions' | 'decimals';

/** A value as it stands in an expression: `-3`, `5/6`, `0.25`. */
function asExpression(value: Fraction, form: Form): Expression {
  const places = decimalsOf(value);
  const decimal: Expression = { kind: 'number', value: value.abs(), ...(places === 0 ? {} : { decimals: places }) };
  if (form === 'decimals') return value.s < 0n ? negative(decimal) : decimal;
  const size = value.d === 1n ? number(value.n) : quotient(number(value.n), number(value.d));
  return value.s < 0n ? negative(size) : size;
}

/** How many decimals a number that ends has; more than ten where it does not. */
function decimalsOf(value: Fraction): number {
  for (let places = 0, scale = 1n; places <= MOST_PLACES; places += 1, scale *= 10n)
    if (scale % value.d === 0n) return places;
  return MOST_PLACES + 1;
}

/** A number as written: whole, or one whole number over another, with any sign. */
function isSettled(expression: Expression, form: Form): boolean {
  switch (expression.kind) {
    case 'number':
      return form === 'decimals' || expression.decimals === undefined;
    case 'negative':
      return isSettled(expression.operand, form) && expression.operand.kind !== 'negative';
    case 'quotient':
      if (form === 'decimals') return false;
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
function innermost(expression: Expression, form: Form): Expression | null {
  if (isSettled(expression, form)) return null;
  for (const part of partsOf(expression)) {
    const inner = innermost(part, form);
    if (inner !== null) return inner;
  }
  return expression;
}

function replace(expression: Expression, target: Expression, value: Expression): Expression {
  return expression === target ? value : mapParts(expression, (part) => replace(part, target, value));
}

function reasonFor(node: Expression, written: string, inside: boolean): string {
  const worked = `$${toLatex(node)}=${written}$`;
  if (inside && node.kind === 'sum' && node.terms.length > 1) return `Work out the bracket: ${worked}.`;
  if (node.kind === 'mixed') return `Write the mixed number as a fraction: ${worked}.`;
  return node.kind === 'power' ? `Work out the power: ${worked}.` : `Work out ${worked}.`;
}

const MOST_STEPS = 12;
const MOST_PLACES = 8;

/**
 * Works any calculation with whole numbers and fractions from the inside out, one part a line: the method for
 * brackets and powers of fractions, and for several operations with decimals, where the chains of `workFractions` do not reach.
 */
export function workNested(expression: Expression, form: Form = 'fractions'): RuleSolution | null {
  if (!isRational(expression) || lettersOf(expression).size > 0 || rationalValue(expression) === null) return null;
  const steps: RuleStep[] = [];
  let current = expression;
  for (let target = innermost(current, form); target !== null; target = innermost(current, form)) {
    const value = rationalValue(target);
    if (value === null || steps.length > MOST_STEPS || target.kind === 'number') return null;
    if (form === 'decimals' && decimalsOf(value) > MOST_PLACES) return null;
    const node = asExpression(value, form);
    const next = replace(current, target, node);
    const line = toLatex(next);
    // A bracket around one number changes nothing that shows.
    if (line !== toLatex(current))
      steps.push({ reason: reasonFor(target, toLatex(node), target !== current), expression: line });
    current = next;
  }
  const exact = rationalValue(current);
  if (exact === null || steps.length === 0) return null;
  const answer = form === 'decimals' ? toLatex(asExpression(exact, form)) : writeNumber(exact);
  if (steps.at(-1)?.expression !== answer) steps.push({ reason: 'Simplify.', expression: answer });
  return { topic: form === 'decimals' ? 'order-of-operations' : 'fractions', method: 'workNested', steps, answer };
}
