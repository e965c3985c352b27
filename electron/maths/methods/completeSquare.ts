import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import type { Coefficients } from './quadraticTerms.ts';
import { writePowers } from './quadraticTerms.ts';
import { splitSquare } from './splitSquare.ts';
import { isNegative, multipleTerm, numberTerm, writeLinear, writeNumber, writeSum } from './writeTerms.ts';

const TOPIC = { topic: 'quadratic-equations', method: 'completeSquare' };
const ONE = new Fraction(1);

/** `a(x+h)^2+k`, the parts that are zero left out. */
function writeSquare(a: Fraction, half: Fraction, rest: readonly Fraction[], unknown: string): string {
  const inner = half.equals(0) ? unknown : `(${writeLinear(ONE, unknown, half)})`;
  return writeSum([multipleTerm(a, `${inner}^2`), ...rest.filter((value) => !value.equals(0)).map(numberTerm)]);
}

/** The lines from `ax²+bx+c` to `a(x+h)²+k`. */
function squareLines([a, b, c]: Coefficients, unknown: string, steps: RuleStep[]): { half: Fraction; rest: Fraction } {
  const half = b.div(a).div(2);
  const square = half.mul(half);
  if (!a.equals(1)) {
    const front = writeSum([multipleTerm(a, `(${writePowers([ONE, b.div(a), new Fraction(0)], unknown)})`)]);
    const tail = c.equals(0) ? '' : `${isNegative(c) ? '-' : '+'}${writeNumber(c.abs())}`;
    steps.push({
      reason: `Take $${writeNumber(a)}$ out of the terms with $${unknown}$.`,
      expression: `${front}${tail}`,
    });
  }
  const size = writeNumber(half.abs());
  const squared = /^\d+$/.test(size) ? `${size}^2` : `\\left(${size}\\right)^2`;
  const taken = square.mul(a);
  steps.push({
    reason: `Half of $${writeNumber(b.div(a))}$ is $${writeNumber(half)}$, and $${squared}=${writeNumber(square)}$.`,
    expression: writeSquare(a, half, [taken.neg(), c], unknown),
  });
  const rest = c.sub(taken);
  const answer = writeSquare(a, half, [rest], unknown);
  if (answer !== steps.at(-1)?.expression) steps.push({ reason: 'Put the numbers together.', expression: answer });
  return { half, rest };
}

/** Writes `ax²+bx+c` as `a(x+h)²+k`; `null` where there is nothing to complete. */
export function completeSquare(coefficients: Coefficients, unknown: string): RuleSolution | null {
  const [a, b] = coefficients;
  if (a.equals(0) || b.equals(0)) return null;
  const steps: RuleStep[] = [];
  squareLines(coefficients, unknown, steps);
  return { ...TOPIC, steps, answer: steps.at(-1)?.expression ?? '' };
}

/** `±√value` in its simplest form; a rational root is written without a root sign. */
function rootOf(value: Fraction): { readonly rational: Fraction | null; readonly latex: string } {
  const [root, left] = splitSquare(value.n * value.d);
  if (left === 1n) return { rational: new Fraction(root, value.d), latex: writeNumber(new Fraction(root, value.d)) };
  const outer = new Fraction(root, value.d);
  const surd = `${outer.n === 1n ? '' : outer.n}\\sqrt{${left}}`;
  return { rational: null, latex: outer.d === 1n ? surd : `\\frac{${surd}}{${outer.d}}` };
}

/** Solves `ax²+bx+c=0` by completing the square; `null` where it would not be used. */
export function solveByCompletingSquare(coefficients: Coefficients, unknown: string): RuleSolution | null {
  const [lead, middle, last] = coefficients;
  if (lead.equals(0) || middle.equals(0)) return null;
  const steps: RuleStep[] = [];
  const scaled: Coefficients = [ONE, middle.div(lead), last.div(lead)];
  if (!lead.equals(1))
    steps.push({
      reason: `Divide both sides by $${writeNumber(lead)}$.`,
      expression: `${writePowers(scaled, unknown)}=0`,
    });
  const inner: RuleStep[] = [];
  const { half, rest } = squareLines(scaled, unknown, inner);
  steps.push(...inner.map((step) => ({ ...step, expression: `${step.expression}=0` })));
  const value = rest.neg();
  const square = writeSquare(ONE, half, [], unknown);
  if (!value.equals(0)) {
    const reason = isNegative(rest)
      ? `Add $${writeNumber(value)}$ to both sides.`
      : `Subtract $${writeNumber(rest)}$ from both sides.`;
    steps.push({ reason, expression: `${square}=${writeNumber(value)}` });
  }
  const finish = (reason: string, answer: string): RuleSolution => {
    steps.push({ reason, expression: answer });
    return { ...TOPIC, steps, answer };
  };
  if (isNegative(value))
    return finish('A square is never negative, so there are no real solutions.', '\\text{no real solutions}');
  const centre = half.neg();
  if (value.equals(0))
    return finish('The square is zero when the bracket is zero.', `${unknown}=${writeNumber(centre)}`);
  const root = rootOf(value);
  steps.push({
    reason: 'Take the square root of both sides.',
    expression: `${writeLinear(ONE, unknown, half)}=\\pm ${root.latex}`,
  });
  const moved = isNegative(half)
    ? `Add $${writeNumber(half.abs())}$ to both sides.`
    : `Subtract $${writeNumber(half)}$ from both sides.`;
  if (root.rational !== null) {
    const answer = [centre.add(root.rational), centre.sub(root.rational)]
      .map((one) => `${unknown}=${writeNumber(one)}`)
      .join('\\text{ or }');
    return finish(moved, answer);
  }
  return finish(moved, `${unknown}=${plusMinus(centre, value)}`);
}

/** `centre ± √value` over one denominator, as the formula would give it. */
function plusMinus(centre: Fraction, value: Fraction): string {
  const [root, left] = splitSquare(value.n * value.d);
  const outer = new Fraction(root, value.d);
  const bottom = centre.d > outer.d ? centre.d : outer.d;
  const [front, factor] = [centre.mul(bottom), outer.mul(bottom)];
  if (front.d !== 1n || factor.d !== 1n) return `${writeNumber(centre)}\\pm ${rootOf(value).latex}`;
  const text = `${writeNumber(front)}\\pm ${factor.n === 1n ? '' : factor.n}\\sqrt{${left}}`;
  return bottom === 1n ? text : `\\frac{${text}}{${bottom}}`;
}
