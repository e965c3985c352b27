import Fraction from 'fraction.js';

import type { Expression, RelationSign } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import type { Understood } from './method.ts';
import { isRational, lettersOf, rationalValue } from './rationalValue.ts';
import { readLinearSide } from './readTerms.ts';
import { multipleTerm, numberTerm, writeLinear, writeNumber } from './writeTerms.ts';

type Order = '<' | '≤' | '>' | '≥';
const LATEX: Readonly<Record<Order, string>> = { '<': '<', '≤': '\\le ', '>': '>', '≥': '\\ge ' };
const TURNED: Readonly<Record<Order, Order>> = { '<': '>', '≤': '≥', '>': '<', '≥': '≤' };
const ZERO = new Fraction(0);

function isOrder(sign: RelationSign | undefined): sign is Order {
  return sign === '<' || sign === '≤' || sign === '>' || sign === '≥';
}

/** `a·x + b`, whatever brackets it was written with; `null` when it is not linear. */
function linearForm(expression: Expression, unknown: string): { coefficient: Fraction; rest: Fraction } | null {
  if (readLinearSide(expression, unknown) === null) return null;
  const [zero, one] = [
    rationalValue(expression, { [unknown]: ZERO }),
    rationalValue(expression, { [unknown]: new Fraction(1) }),
  ];
  return zero === null || one === null ? null : { coefficient: one.sub(zero), rest: zero };
}

/** Works `a < bx + c ≤ d`: the same is done to all three parts. */
export function solveDoubleInequality(problem: Understood): RuleSolution | null {
  const [statement, ...more] = problem.statements;
  if (statement?.kind !== 'relation' || more.length > 0 || statement.sides.length !== 3) return null;
  const [first, middle, last] = statement.sides;
  let [one, two] = statement.signs;
  if (first === undefined || middle === undefined || last === undefined || !isOrder(one) || !isOrder(two)) return null;
  const same = (one === '<' || one === '≤') === (two === '<' || two === '≤');
  if (!same || !isRational(middle) || (problem.task !== 'solve' && problem.task !== 'find')) return null;
  const [unknown, ...others] = lettersOf(middle);
  let [low, high] = [rationalValue(first), rationalValue(last)];
  const form = unknown === undefined || others.length > 0 ? null : linearForm(middle, unknown);
  if (low === null || high === null || form === null || unknown === undefined || form.coefficient.equals(ZERO))
    return null;
  const steps: RuleStep[] = [];
  const write = (inner: string): string =>
    `${writeNumber(low ?? ZERO)}${LATEX[one as Order]}${inner}${LATEX[two as Order]}${writeNumber(high ?? ZERO)}`;
  const inner = writeLinear(form.coefficient, unknown, form.rest);
  if (middle.kind !== 'sum' && middle.kind !== 'product' && middle.kind !== 'symbol')
    steps.push({ reason: 'Write out the middle part.', expression: write(inner) });
  if (!form.rest.equals(ZERO)) {
    const moved = numberTerm(form.rest);
    [low, high] = [low.sub(form.rest), high.sub(form.rest)];
    const reason = moved.negative
      ? `Add $${moved.latex}$ to all three parts.`
      : `Subtract $${moved.latex}$ from all three parts.`;
    steps.push({ reason, expression: write(writeLinear(form.coefficient, unknown, ZERO)) });
  }
  if (!form.coefficient.equals(1)) {
    [low, high] = [low.div(form.coefficient), high.div(form.coefficient)];
    const turned = form.coefficient.s < 0n;
    if (turned) [one, two] = [TURNED[one], TURNED[two]];
    const divisor = numberTerm(form.coefficient);
    steps.push({
      reason: `Divide all three parts by $${divisor.negative ? '-' : ''}${divisor.latex}$.${turned ? ' The signs turn round.' : ''}`,
      expression: write(unknown),
    });
  }
  if (steps.length === 0) return null;
  let answer = write(multipleTerm(new Fraction(1), unknown).latex);
  if (one === '>' || one === '≥') {
    [low, high, one, two] = [high, low, TURNED[two], TURNED[one]];
    answer = write(unknown);
    steps.push({ reason: 'Write it from the smaller number to the larger.', expression: answer });
  }
  if (low.compare(high) >= 0) return null;
  return { topic: 'inequalities', method: 'solveDoubleInequality', steps, answer };
}
