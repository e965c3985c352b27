import Fraction from 'fraction.js';

import type { RuleStep } from '../outcomes.ts';
import {
  greatestDivisor,
  isNegative,
  isWhole,
  multipleTerm,
  numberTerm,
  writeLinear,
  writeNumber,
  writeSum,
} from './writeTerms.ts';

/** `a·x + b`. */
export type LinearForm = { readonly coefficient: Fraction; readonly rest: Fraction };

export type LinearOutcome =
  { readonly kind: 'one'; readonly value: Fraction } | { readonly kind: 'none' } | { readonly kind: 'all' };

const ZERO = new Fraction(0);

function equation(left: LinearForm, right: LinearForm, unknown: string): string {
  return `${writeLinear(left.coefficient, unknown, left.rest)}=${writeLinear(right.coefficient, unknown, right.rest)}`;
}

/** "Subtract $3$ from both sides." or, where the term is negative, "Add $3$ to both sides." */
function moveReason(negative: boolean, latex: string): string {
  return negative ? `Add $${latex}$ to both sides.` : `Subtract $${latex}$ from both sides.`;
}

/** The last steps of every linear equation, from `ax+b=cx+d` on. Appends to `steps` and returns the solution set. */
export function isolateUnknown(
  first: LinearForm,
  second: LinearForm,
  unknown: string,
  steps: RuleStep[],
): LinearOutcome {
  let [left, right] = [first, second];
  if (left.coefficient.equals(ZERO) && !right.coefficient.equals(ZERO)) {
    [left, right] = [right, left];
    steps.push({ reason: 'Swap the sides.', expression: equation(left, right, unknown) });
  }
  if (!right.coefficient.equals(ZERO)) {
    const moved = multipleTerm(right.coefficient, unknown);
    left = { coefficient: left.coefficient.sub(right.coefficient), rest: left.rest };
    right = { coefficient: ZERO, rest: right.rest };
    steps.push({ reason: moveReason(moved.negative, moved.latex), expression: equation(left, right, unknown) });
  }
  if (left.coefficient.equals(ZERO)) return left.rest.equals(right.rest) ? { kind: 'all' } : { kind: 'none' };
  if (!left.rest.equals(ZERO)) {
    const moved = numberTerm(left.rest);
    right = { coefficient: ZERO, rest: right.rest.sub(left.rest) };
    left = { coefficient: left.coefficient, rest: ZERO };
    steps.push({ reason: moveReason(moved.negative, moved.latex), expression: equation(left, right, unknown) });
  }
  return { kind: 'one', value: divideByCoefficient(left.coefficient, right.rest, unknown, steps) };
}

/** From `ax=b` to `x=b/a`, with the quotient written before it is simplified. */
function divideByCoefficient(coefficient: Fraction, rest: Fraction, unknown: string, steps: RuleStep[]): Fraction {
  const value = rest.div(coefficient);
  if (coefficient.equals(1)) return value;
  const reason = `Divide both sides by $${writeNumber(coefficient)}$.`;
  const plain = isWhole(coefficient) && isWhole(rest);
  const shortest = greatestDivisor(coefficient.n, rest.n) === 1n && !isNegative(coefficient);
  if (plain && !isWhole(value) && !shortest) {
    const quotient = `\\frac{${writeNumber(rest)}}{${writeNumber(coefficient)}}`;
    steps.push({ reason, expression: `${unknown}=${quotient}` });
    steps.push({ reason: 'Simplify the fraction.', expression: `${unknown}=${writeNumber(value)}` });
  } else {
    steps.push({ reason, expression: `${unknown}=${writeNumber(value)}` });
  }
  return value;
}

/** The closing step of an equation with no solution or with every number as a solution. */
export function closeWithout(outcome: 'none' | 'all', steps: RuleStep[]): string {
  const answer = outcome === 'none' ? '\\text{no solution}' : '\\text{all real numbers}';
  const reason = outcome === 'none' ? 'This is never true.' : 'This is always true.';
  steps.push({ reason, expression: answer });
  return answer;
}

/** A linear form as a sum in LaTeX. */
export function writeForm(form: LinearForm, unknown: string): string {
  return writeSum([
    ...(form.coefficient.equals(ZERO) ? [] : [multipleTerm(form.coefficient, unknown)]),
    ...(form.rest.equals(ZERO) ? [] : [numberTerm(form.rest)]),
  ]);
}
