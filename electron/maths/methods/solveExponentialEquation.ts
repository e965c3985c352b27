import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { solveLinearEquation, writeLinearEquation } from './solveLinearEquation.ts';
import type { LinearTerm } from './solveLinearEquation.ts';
import { asEquation } from './method.ts';
import type { Equation, Understood } from './method.ts';
import { numberNode } from './numberNode.ts';
import { lettersOf, rationalValue } from './rationalValue.ts';
import { readLinearSide } from './readTerms.ts';
import { solveNaturalEquation } from './naturalEquations.ts';
import { isPositive, numberTerm, writeNumber, writeSum } from './writeTerms.ts';

type Power = { readonly base: Fraction; readonly exponent: readonly LinearTerm[] };

/** `b^(linear)` with a positive number b other than 1. */
function readPower(expression: Expression, unknown: string): Power | null {
  if (expression.kind !== 'power') return null;
  const [base, exponent] = [rationalValue(expression.base), readLinearSide(expression.exponent, unknown)];
  if (base === null || exponent === null || !isPositive(base) || base.equals(1)) return null;
  return exponent.some((term) => term.kind !== 'number') ? { base, exponent } : null;
}

/** The whole `k` with `base^k = value`, `null` when there is none of a size worth looking at. */
function exponentOf(base: Fraction, value: Fraction): bigint | null {
  for (const turned of [false, true]) {
    const step = turned ? base.inverse() : base;
    let power = new Fraction(1);
    for (let exponent = 0n; exponent <= 40n; exponent += 1n) {
      if (power.equals(value)) return turned ? -exponent : exponent;
      power = power.mul(step);
      if (power.n > 10n ** 18n || power.d > 10n ** 18n) break;
    }
  }
  return null;
}

/** The smallest whole base that both numbers are powers of. */
function commonBase(first: Fraction, second: Fraction): Fraction | null {
  for (let base = 2n; base <= 40n; base += 1n) {
    const candidate = new Fraction(base);
    if (exponentOf(candidate, first) !== null && exponentOf(candidate, second) !== null) return candidate;
  }
  return exponentOf(first, second) === null ? null : first;
}

function scaled(terms: readonly LinearTerm[], by: bigint): readonly LinearTerm[] {
  if (by === 1n) return terms;
  const single = terms.length === 1 && terms[0]?.kind === 'unknown' ? terms[0] : null;
  if (single !== null) return [{ kind: 'unknown', coefficient: single.coefficient.mul(by) }];
  const inside = terms.filter((term) => term.kind !== 'bracket');
  return [{ kind: 'bracket', factor: new Fraction(by), inside }];
}

function side(terms: readonly LinearTerm[], unknown: string): string {
  return writeLinearEquation({ unknown, left: terms, right: [] }).replace(/=0$/, '');
}

function writePower(base: Fraction, exponent: string): string {
  const written = base.d === 1n ? base.n.toString() : `(${writeNumber(base)})`;
  return exponent.length === 1 ? `${written}^${exponent}` : `${written}^{${exponent}}`;
}

/** `b^u = value` or `b^u = c^v`, both sides brought to one base. */
function byCommonBase(left: Power, right: Power | Fraction, unknown: string): RuleSolution | null {
  const value = right instanceof Fraction ? right : right.base;
  const base = commonBase(left.base, value);
  const [times, goal] = base === null ? [null, null] : [exponentOf(base, left.base), exponentOf(base, value)];
  if (base === null || times === null || goal === null || left.exponent.some((term) => term.kind === 'bracket'))
    return null;
  const exponent = scaled(left.exponent, times);
  const other: readonly LinearTerm[] =
    right instanceof Fraction ? [{ kind: 'number', value: new Fraction(goal) }] : scaled(right.exponent, goal);
  const steps: RuleStep[] = [];
  const powers = `${writePower(base, side(exponent, unknown))}=${writePower(base, side(other, unknown))}`;
  steps.push({ reason: `Write both sides as powers of $${writeNumber(base)}$.`, expression: powers });
  const equation = { unknown, left: exponent, right: other };
  steps.push({ reason: 'The bases are equal, so the exponents are equal.', expression: writeLinearEquation(equation) });
  const solved = solveLinearEquation(equation);
  return {
    topic: 'exponential-equations',
    method: 'solveExponentialEquation',
    steps: [...steps, ...solved.steps],
    answer: solved.answer,
  };
}

/** `b^x = value` that no common base helps: by logarithms. */
function byLogarithms(left: Power, value: Fraction, unknown: string): RuleSolution | null {
  const [only, ...more] = left.exponent;
  if (only?.kind !== 'unknown' || more.length > 0 || !only.coefficient.equals(1) || !isPositive(value)) return null;
  const [top, bottom] = [
    `\\ln ${value.d === 1n ? writeNumber(value) : `(${writeNumber(value)})`}`,
    `\\ln ${left.base.d === 1n ? writeNumber(left.base) : `(${writeNumber(left.base)})`}`,
  ];
  const answer = `${unknown}=\\frac{${top}}{${bottom}}`;
  const steps = [
    {
      reason: 'Take logarithms of both sides; the exponent comes down in front.',
      expression: `${unknown}${bottom}=${top}`,
    },
    { reason: `Divide both sides by $${bottom}$.`, expression: answer },
  ];
  return { topic: 'exponential-equations', method: 'solveExponentialEquation', steps, answer };
}

/** `log_b(u) = c` with a linear u. */
function byDefinition({ left, right }: Equation, unknown: string): RuleSolution | null {
  if (left.kind !== 'call' || left.name !== 'log') return null;
  const [argument, given] = left.operands;
  const terms = argument === undefined ? null : readLinearSide(argument, unknown);
  const exponent = rationalValue(right);
  if (terms === null || exponent === null || exponent.d !== 1n || exponent.n > 12n || argument === undefined)
    return null;
  const topic = { topic: 'logarithmic-equations', method: 'solveExponentialEquation' };
  const reason = 'Use the definition of the logarithm.';
  const base = given === undefined ? new Fraction(10) : rationalValue(given);
  if (base === null || !isPositive(base) || base.equals(1)) return null;
  const power = base.pow(exponent);
  if (power === null) return null;
  const steps: RuleStep[] = [{ reason, expression: `${toLatex(argument)}=${writePower(base, writeNumber(exponent))}` }];
  const equation = { unknown, left: terms, right: [{ kind: 'number' as const, value: power }] };
  if (!exponent.equals(1)) steps.push({ reason: 'Work out the power.', expression: writeLinearEquation(equation) });
  const solved = solveLinearEquation(equation);
  return { ...topic, steps: [...steps, ...solved.steps], answer: solved.answer };
}

function lettersInside(expression: Expression): ReadonlySet<string> {
  if (expression.kind === 'call') return new Set(expression.operands.flatMap((operand) => [...lettersInside(operand)]));
  if (expression.kind === 'sum') return new Set(expression.terms.flatMap((term) => [...lettersInside(term)]));
  if (expression.kind === 'product') return new Set(expression.factors.flatMap((factor) => [...lettersInside(factor)]));
  return lettersOf(expression);
}

/** Takes numbers added to or multiplied with the power or logarithm to the other side: `3\times 2^x+1=25`. */
function unwrapped({ left, right }: Equation, steps: RuleStep[]): Equation | null {
  const value = rationalValue(right);
  if (value === null) return null;
  const parts = left.kind === 'sum' ? left.terms : left.kind === 'product' ? left.factors : [];
  const [inner, ...more] = parts.filter((part) => lettersInside(part).size > 0);
  if (inner === undefined || more.length > 0 || parts.length < 2) return null;
  const outer = parts.filter((part) => part !== inner);
  const number = rationalValue(
    left.kind === 'sum' ? { kind: 'sum', terms: outer } : { kind: 'product', factors: outer },
  );
  if (number === null || number.equals(0)) return null;
  const written = writeSum([numberTerm(number)]);
  const next = left.kind === 'sum' ? value.sub(number) : value.div(number);
  const reason =
    left.kind === 'product'
      ? `Divide both sides by $${written}$.`
      : isPositive(number)
        ? `Subtract $${written}$ from both sides.`
        : `Add $${writeSum([numberTerm(number.neg())])}$ to both sides.`;
  const equation = { left: inner, right: numberNode(next) };
  steps.push({ reason, expression: `${toLatex(inner)}=${writeNumber(next)}` });
  return equation;
}

/**
 * Works `b^(linear) = number`, `b^(linear) = c^(linear)`, `e^(linear) = number`, `log_b(linear) = number` and
 * `ln(linear) = number`, also where numbers are added to the power or logarithm or multiplied with it.
 */
export function solveExponentialEquation(problem: Understood): RuleSolution | null {
  const [only, ...more] = problem.statements;
  const equation = asEquation(only);
  if (equation === null || more.length > 0 || (problem.task !== 'solve' && problem.task !== 'find')) return null;
  const [unknown, ...others] = new Set([...lettersInside(equation.left), ...lettersInside(equation.right)]);
  if (unknown === undefined || others.length > 0) return null;
  const steps: RuleStep[] = [];
  let current = equation;
  for (let next = unwrapped(current, steps); next !== null; next = unwrapped(current, steps)) current = next;
  const solution = bareEquation(current, unknown);
  return solution === null ? null : { ...solution, steps: [...steps, ...solution.steps] };
}

function bareEquation(equation: Equation, unknown: string): RuleSolution | null {
  const { left, right } = equation;
  const natural = byDefinition(equation, unknown) ?? solveNaturalEquation(equation, unknown);
  if (natural !== null) return natural;
  const power = readPower(left, unknown);
  if (power === null) return null;
  const other = readPower(right, unknown);
  if (other !== null) return byCommonBase(power, other, unknown);
  const value = rationalValue(right);
  if (value === null) return null;
  if (!isPositive(value)) {
    const answer = '\\text{no real solutions}';
    const steps = [{ reason: 'A power of a positive number is always positive.', expression: answer }];
    return { topic: 'exponential-equations', method: 'solveExponentialEquation', steps, answer };
  }
  return byCommonBase(power, value, unknown) ?? byLogarithms(power, value, unknown);
}
