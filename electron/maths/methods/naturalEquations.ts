import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import type { Equation } from './method.ts';
import { rationalValue } from './rationalValue.ts';
import { readLinearSide } from './readTerms.ts';
import { isPositive, numberTerm, writeLinear, writeNumber, writeSum } from './writeTerms.ts';

type Linear = { readonly coefficient: Fraction; readonly rest: Fraction };

const ZERO = new Fraction(0);

/** `ax+b` with `a` not zero; `null` for anything else. */
export function linearIn(expression: Expression, unknown: string): Linear | null {
  if (readLinearSide(expression, unknown) === null) return null;
  const rest = rationalValue(expression, { [unknown]: ZERO });
  const one = rationalValue(expression, { [unknown]: new Fraction(1) });
  if (rest === null || one === null || one.equals(rest)) return null;
  return { coefficient: one.sub(rest), rest };
}

/** From `ax+b = value` to `x = …`, where the value is LaTeX that cannot be worked out further. */
export function undoLinear({ coefficient, rest }: Linear, value: string, unknown: string, steps: RuleStep[]): string {
  let right = value;
  if (!rest.equals(ZERO)) {
    const moved = numberTerm(rest);
    right = `${value}${moved.negative ? '+' : '-'}${moved.latex}`;
    const reason = moved.negative
      ? `Add $${moved.latex}$ to both sides.`
      : `Subtract $${moved.latex}$ from both sides.`;
    steps.push({ reason, expression: `${writeLinear(coefficient, unknown, ZERO)}=${right}` });
  }
  if (coefficient.equals(1)) return `${unknown}=${right}`;
  const top = coefficient.d === 1n ? right : `${coefficient.d}${rest.equals(ZERO) ? right : `(${right})`}`;
  const bottom = coefficient.n;
  const size = bottom === 1n ? top : `\\frac{${top}}{${bottom}}`;
  const sign = isPositive(coefficient) ? '' : '-';
  const answer = `${unknown}=${sign}${sign === '-' && bottom === 1n && !rest.equals(ZERO) ? `(${size})` : size}`;
  steps.push({ reason: `Divide both sides by $${writeSum([numberTerm(coefficient)])}$.`, expression: answer });
  return answer;
}

function lnOf(value: Fraction): string {
  return `\\ln ${value.d === 1n ? value.n : `\\frac{${value.n}}{${value.d}}`}`;
}

/** `e^{ax+b} = value` with a positive value. */
function byNaturalLogarithm({ left, right }: Equation, unknown: string): RuleSolution | null {
  if (left.kind !== 'power' || left.base.kind !== 'constant' || left.base.name !== 'e') return null;
  const [value, exponent] = [rationalValue(right), linearIn(left.exponent, unknown)];
  if (value === null || exponent === null) return null;
  const topic = { topic: 'exponential-equations', method: 'solveExponentialEquation' };
  if (!isPositive(value)) {
    const answer = '\\text{no real solutions}';
    return { ...topic, steps: [{ reason: 'A power of $e$ is always positive.', expression: answer }], answer };
  }
  const inner = writeLinear(exponent.coefficient, unknown, exponent.rest);
  const steps: RuleStep[] = [];
  const reason = 'Take the natural logarithm of both sides.';
  if (value.equals(1)) {
    const answer = `${unknown}=${writeNumber(exponent.rest.neg().div(exponent.coefficient))}`;
    steps.push({ reason: `${reason} $\\ln 1=0$.`, expression: `${inner}=0` });
    if (inner !== unknown) steps.push({ reason: `Solve for $${unknown}$.`, expression: answer });
    return { ...topic, steps, answer };
  }
  steps.push({ reason, expression: `${inner}=${lnOf(value)}` });
  return { ...topic, steps, answer: undoLinear(exponent, lnOf(value), unknown, steps) };
}

/** `\ln(ax+b) = number`. */
function byExponential({ left, right }: Equation, unknown: string): RuleSolution | null {
  const [argument] = left.kind === 'call' && left.name === 'ln' ? left.operands : [];
  const [value, inside] = [rationalValue(right), argument === undefined ? null : linearIn(argument, unknown)];
  if (value === null || inside === null) return null;
  const text = writeNumber(value);
  const power = value.equals(0) ? '1' : value.equals(1) ? 'e' : `e^${/^\d$/.test(text) ? text : `{${text}}`}`;
  const inner = writeLinear(inside.coefficient, unknown, inside.rest);
  const steps: RuleStep[] = [{ reason: 'Take $e$ to the power of both sides.', expression: `${inner}=${power}` }];
  const topic = { topic: 'logarithmic-equations', method: 'solveExponentialEquation' };
  if (!value.equals(0)) return { ...topic, steps, answer: undoLinear(inside, power, unknown, steps) };
  const answer = `${unknown}=${writeNumber(new Fraction(1).sub(inside.rest).div(inside.coefficient))}`;
  if (steps.at(-1)?.expression !== answer) steps.push({ reason: `Solve for $${unknown}$.`, expression: answer });
  return { ...topic, steps, answer };
}

/** Works `e^{ax+b} = number` and `\ln(ax+b) = number`. */
export function solveNaturalEquation(equation: Equation, unknown: string): RuleSolution | null {
  return byNaturalLogarithm(equation, unknown) ?? byExponential(equation, unknown);
}
