import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { dependsOn } from '../algebra/freeSymbols.ts';
import { substitute } from '../algebra/substitute.ts';
import { writeDecimal } from '../methods/askedText.ts';
import { asEquations, type Equation } from '../methods/method.ts';
import { lettersOf, rationalValue } from '../methods/rationalValue.ts';
import { isNegative, writeGuarded, writeLinear, writeNumber } from '../methods/writeTerms.ts';
import { number } from '../expression/build.ts';
import { toLatex } from '../printing/toLatex.ts';
import { isAbsent } from './absent.ts';
import type { Advisor, Worked } from './advisor.ts';

/** Linear equations another way: undone backwards, gathered on the other side, or from two trials. */
export const linearWays: Advisor = { second: solveOtherwise };

function solveOtherwise({ problem, solution }: Worked): RuleSolution | null {
  const [equation, ...more] = asEquations(problem.statements) ?? [];
  if (solution.topic !== 'linear-equations' || equation === undefined || more.length > 0) return null;
  const [unknown, ...others] = new Set([...lettersOf(equation.left), ...lettersOf(equation.right)]);
  if (unknown === undefined || others.length > 0) return null;
  return solveLinearOtherwise(equation, unknown);
}

/** The equation another way than by the same on both sides; null where it is not linear. */
export function solveLinearOtherwise(equation: Equation, unknown: string): RuleSolution | null {
  return undoBackwards(equation, unknown) ?? gatherRight(equation, unknown) ?? twoTrials(equation, unknown);
}

function solved(method: string, steps: readonly RuleStep[], unknown: string, value: Fraction): RuleSolution {
  return { topic: 'linear-equations', method, steps, answer: `${unknown}=${writeNumber(value)}` };
}

/** Where the unknown stands once: the operations done to it, undone from the last to the first. */
function undoBackwards({ left, right }: Equation, unknown: string): RuleSolution | null {
  const [side, other] = dependsOn(left, unknown) ? [left, right] : [right, left];
  const start = dependsOn(other, unknown) ? null : rationalValue(other);
  const steps: RuleStep[] = [];
  const value = start === null ? null : undo(side, start, unknown, steps);
  if (value === null || steps.length === 0) return null;
  return solved(
    'undoBackwards',
    [...steps, { reason: 'That is the unknown.', expression: `${unknown}=${writeNumber(value)}` }],
    unknown,
    value,
  );
}

/** `value` is what `side` is worth; what the unknown in it is worth, with every step back. */
function undo(side: Expression, value: Fraction, unknown: string, steps: RuleStep[]): Fraction | null {
  const note = (reason: string, expression: string, next: Fraction): Fraction => {
    steps.push({ reason, expression: `${expression}=${writeDecimal(next)}` });
    return next;
  };
  const [v, guarded] = [writeDecimal(value), isNegative(value) ? `(${writeDecimal(value)})` : writeDecimal(value)];
  switch (side.kind) {
    case 'symbol':
      return side.name === unknown ? value : null;
    case 'sum': {
      const [inner, ...more] = side.terms.filter((term) => dependsOn(term, unknown));
      const rest = side.terms.filter((term) => term !== inner).map((term) => rationalValue(term));
      if (inner === undefined || more.length > 0 || !rest.every((one) => one !== null)) return null;
      const added = rest.reduce<Fraction>((total, one) => total.add(one), new Fraction(0));
      if (added.equals(0)) return undo(inner, value, unknown, steps);
      const size = writeDecimal(added.abs());
      if (inner.kind === 'negative' && !isNegative(added)) {
        const reason = `Something was taken away from $${size}$; what was it?`;
        return undo(inner.operand, note(reason, `${size}-${guarded}`, added.sub(value)), unknown, steps);
      }
      const [verb, sign] = isNegative(added) ? ['taken away; add it', '+'] : ['added; take it away', '-'];
      return undo(
        inner,
        note(`At the end, $${size}$ was ${verb}.`, `${v}${sign}${size}`, value.sub(added)),
        unknown,
        steps,
      );
    }
    case 'negative':
      return undo(
        side.operand,
        note('The sign was changed; change it back.', `-${guarded}`, value.neg()),
        unknown,
        steps,
      );
    case 'product': {
      const [inner, ...more] = side.factors.filter((factor) => dependsOn(factor, unknown));
      const rest = side.factors.filter((factor) => factor !== inner).map((factor) => rationalValue(factor));
      if (inner === undefined || more.length > 0 || !rest.every((one) => one !== null)) return null;
      const factor = rest.reduce<Fraction>((total, one) => total.mul(one), new Fraction(1));
      if (factor.equals(0)) return null;
      const by = isNegative(factor) ? `(${writeDecimal(factor)})` : writeDecimal(factor);
      const reason = `It was multiplied by $${writeDecimal(factor)}$; divide.`;
      return undo(inner, note(reason, `${v}\\div ${by}`, value.div(factor)), unknown, steps);
    }
    case 'quotient': {
      const divisor = rationalValue(side.denominator);
      if (divisor === null || divisor.equals(0)) return null;
      const by = isNegative(divisor) ? `(${writeDecimal(divisor)})` : writeDecimal(divisor);
      const reason = `It was divided by $${writeDecimal(divisor)}$; multiply.`;
      return undo(side.numerator, note(reason, `${v}\\times ${by}`, value.mul(divisor)), unknown, steps);
    }
    default:
      return null;
  }
}

export type Linear = { readonly slope: Fraction; readonly start: Fraction };

/** The side as a multiple of the unknown and a number, from its values; null where it is not linear. */
export function linearOf(side: Expression, unknown: string): Linear | null {
  const [zero, one, five] = [0, 1, 5].map((at) => rationalValue(side, { [unknown]: new Fraction(at) }));
  if (isAbsent(zero) || isAbsent(one) || isAbsent(five)) return null;
  const slope = one.sub(zero);
  return five.sub(zero).equals(slope.mul(5)) ? { slope, start: zero } : null;
}

/** Unknowns on both sides: gathered on the right, where the first way gathers them on the left. */
function gatherRight({ left, right }: Equation, unknown: string): RuleSolution | null {
  const [a, b] = [linearOf(left, unknown), linearOf(right, unknown)];
  if (a === null || b === null || a.slope.equals(0) || b.slope.equals(0) || a.slope.equals(b.slope)) return null;
  const line = (one: Linear, two: Linear): string =>
    `${writeLinear(one.slope, unknown, one.start)}=${writeLinear(two.slope, unknown, two.start)}`;
  const steps: RuleStep[] = [];
  const start = line(a, b);
  if (start !== `${toLatex(left)}=${toLatex(right)}`)
    steps.push({ reason: 'Multiply out and collect on each side.', expression: start });
  const none = new Fraction(0);
  const slope = b.slope.sub(a.slope);
  const moved = isNegative(a.slope)
    ? `Add $${writeLinear(a.slope.neg(), unknown, none)}$ to`
    : `Subtract $${writeLinear(a.slope, unknown, none)}$ from`;
  const onRight: Linear = { slope, start: b.start };
  steps.push({ reason: `${moved} both sides.`, expression: line({ slope: none, start: a.start }, onRight) });
  const rest = a.start.sub(b.start);
  if (!b.start.equals(0)) {
    const size = writeNumber(b.start.abs());
    const verb = isNegative(b.start) ? `Add $${size}$ to` : `Subtract $${size}$ from`;
    steps.push({
      reason: `${verb} both sides.`,
      expression: line({ slope: none, start: rest }, { slope, start: none }),
    });
  }
  const value = rest.div(slope);
  const reason = slope.equals(1) ? 'Read it from right to left.' : `Divide both sides by $${writeNumber(slope)}$.`;
  return solved('gatherRight', [...steps, { reason, expression: `${unknown}=${writeNumber(value)}` }], unknown, value);
}

/** A number on one side: from two trials, how much each unit adds and how much is still missing. */
function twoTrials({ left, right }: Equation, unknown: string): RuleSolution | null {
  const [side, other] = dependsOn(left, unknown) ? [left, right] : [right, left];
  const [line, target] = [linearOf(side, unknown), dependsOn(other, unknown) ? null : rationalValue(other)];
  if (line === null || target === null || line.slope.equals(0)) return null;
  const at = (value: number): string => toLatex(substitute(side, new Map([[unknown, number(value)]])));
  const one = line.start.add(line.slope);
  const [zero, unit, value] = [line.start, line.slope, target.sub(line.start).div(line.slope)];
  return solved(
    'twoTrials',
    [
      { reason: `Try $${unknown}=0$.`, expression: `${at(0)}=${writeNumber(zero)}` },
      { reason: `Try $${unknown}=1$.`, expression: `${at(1)}=${writeNumber(one)}` },
      {
        reason: 'So much is added by each unit.',
        expression: `${writeNumber(one)}-${writeGuarded(zero)}=${writeNumber(unit)}`,
      },
      {
        reason: `So much is missing at $${unknown}=0$.`,
        expression: `${writeNumber(target)}-${writeGuarded(zero)}=${writeNumber(target.sub(zero))}`,
      },
      {
        reason: 'Divide what is missing by what each unit adds.',
        expression: `${unknown}=${writeNumber(target.sub(zero))}\\div ${writeGuarded(unit)}=${writeNumber(value)}`,
      },
    ],
    unknown,
    value,
  );
}
