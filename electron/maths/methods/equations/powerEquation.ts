import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { asEquation } from '../method.ts';
import type { Understood } from '../method.ts';
import { lettersOf, rationalValue } from '../rationalValue.ts';
import { readLinearSide } from '../readTerms.ts';
import { solveLinearEquation } from '../solveLinearEquation.ts';
import { numberTerm, writeNumber, writeSum } from '../writeTerms.ts';

/** `a·u^(p/q) + b`, with a linear `u`. */
type PowerForm = {
  readonly base: Expression;
  readonly exponent: Fraction;
  readonly factor: Fraction;
  readonly rest: Fraction;
};

function formOf(expression: Expression, letter: string): PowerForm | null {
  if (expression.kind === 'power') {
    const exponent = rationalValue(expression.exponent);
    const isHard = exponent !== null && (exponent.d !== 1n || exponent.s < 0n);
    return isHard && readLinearSide(expression.base, letter) !== null
      ? { base: expression.base, exponent, factor: new Fraction(1), rest: new Fraction(0) }
      : null;
  }
  if (expression.kind === 'negative') {
    const inner = formOf(expression.operand, letter);
    return inner === null ? null : { ...inner, factor: inner.factor.neg(), rest: inner.rest.neg() };
  }
  if (expression.kind !== 'sum' && expression.kind !== 'product') return null;
  const parts = expression.kind === 'sum' ? expression.terms : expression.factors;
  const [only, ...more] = parts.filter((part) => holdsLetter(part));
  const known = parts.filter((part) => part !== only).map((part) => rationalValue(part));
  const inner = only === undefined || more.length > 0 ? null : formOf(only, letter);
  if (inner === null || known.includes(null)) return null;
  const numbers = known.flatMap((value) => value ?? []);
  if (expression.kind === 'sum')
    return { ...inner, rest: numbers.reduce((total, value) => total.add(value), inner.rest) };
  const factor = numbers.reduce((total, value) => total.mul(value), new Fraction(1));
  return { ...inner, factor: inner.factor.mul(factor), rest: inner.rest.mul(factor) };
}

function holdsLetter(expression: Expression): boolean {
  return rationalValue(expression) === null;
}

/** The whole `index`-th root above zero, `null` where there is none. */
function wholeRoot(value: bigint, index: bigint): bigint | null {
  const guess = BigInt(Math.round(Number(value) ** (1 / Number(index))));
  return [guess - 1n, guess, guess + 1n].find((root) => root >= 0n && root ** index === value) ?? null;
}

function rootOf(value: Fraction, index: bigint): Fraction | null {
  const [top, bottom] = [wholeRoot(value.n, index), wholeRoot(value.d, index)];
  return top === null || bottom === null || bottom === 0n ? null : new Fraction(top, bottom);
}

function bracketed(text: string): string {
  return text.length === 1 ? text : `{${text}}`;
}

/** Works `x^{3/2}=27`, `2x^{-1/3}+1=2`, `(x-1)^{-2}=1/9`: both sides raised to the power that undoes the exponent. */
export function powerEquation(problem: Understood): RuleSolution | null {
  const [statement, ...others] = problem.statements;
  const equation = asEquation(statement);
  if (equation === null || others.length > 0 || (problem.task !== 'solve' && problem.task !== 'find')) return null;
  const [letter, ...more] = new Set([...lettersOf(equation.left), ...lettersOf(equation.right)]);
  if (letter === undefined || more.length > 0) return null;
  const turned = rationalValue(equation.left) !== null;
  const form = formOf(turned ? equation.right : equation.left, letter);
  const given = rationalValue(turned ? equation.left : equation.right);
  if (form === null || given === null || form.factor.equals(0)) return null;
  const goal = given.sub(form.rest).div(form.factor);
  // Only a base above zero has every such power; the root of a negative number is left alone.
  if (goal.compare(0) <= 0 || goal.n > 10n ** 12n || goal.d > 10n ** 12n) return null;
  return solved(form, goal, letter);
}

function solved({ base, exponent, factor, rest }: PowerForm, goal: Fraction, letter: string): RuleSolution | null {
  const { n: power, d: index } = exponent;
  if (power > 9n || index > 9n) return null;
  const flipped = exponent.s < 0n ? goal.inverse() : goal;
  const root = rootOf(flipped, power);
  if (root === null) return null;
  const value = root.pow(new Fraction(index));
  if (value === null || value.n > 10n ** 12n) return null;
  const whole = toLatex({ kind: 'power', base, exponent: numberOf(exponent) });
  const steps: RuleStep[] = [];
  if (!factor.equals(1) || !rest.equals(0))
    steps.push({ reason: 'Leave the power alone on one side.', expression: `${whole}=${writeNumber(goal)}` });
  if (exponent.s < 0n)
    steps.push({ reason: 'A negative exponent means one over the power, so turn both sides over.', expression: `${toLatex({ kind: 'power', base, exponent: numberOf(exponent.neg()) })}=${writeNumber(flipped)}` }); // prettier-ignore
  const undone = writeSum([numberTerm(new Fraction(index, power))]);
  const inside = toLatex(base);
  // An even power has two bases; under an even root only the one above zero counts.
  const both = power % 2n === 0n;
  const sign = both ? '\\pm ' : '';
  const raised = flipped.d === 1n ? writeNumber(flipped) : `\\left(${writeNumber(flipped)}\\right)`;
  steps.push({ reason: `Raise both sides to the power $${undone}$.`, expression: `${inside}=${sign}${raised}^${bracketed(undone)}=${sign}${writeNumber(value)}` }); // prettier-ignore
  const values = both && index % 2n === 1n ? [value, value.neg()] : both ? [value] : [value];
  if (both && index % 2n === 0n) return null;
  const answers: string[] = [];
  for (const one of values) {
    const left = readLinearSide(base, letter);
    if (left === null) return null;
    const linear = solveLinearEquation({ unknown: letter, left, right: [{ kind: 'number', value: one }] });
    answers.push(linear.answer);
    if (base.kind !== 'symbol') steps.push(...linear.steps);
  }
  const answer = answers.join('\\text{ or }');
  if (steps.at(-1)?.expression !== answer) steps.push({ reason: 'So these are the solutions.', expression: answer });
  return steps.length > 8 ? null : { topic: 'powers-roots', method: 'powerEquation', steps, answer };
}

function numberOf(value: Fraction): Expression {
  const size: Expression =
    value.d === 1n
      ? { kind: 'number', value: value.abs() }
      : {
          kind: 'quotient',
          numerator: { kind: 'number', value: new Fraction(value.n) },
          denominator: { kind: 'number', value: new Fraction(value.d) },
        };
  return value.s < 0n ? { kind: 'negative', operand: size } : size;
}
