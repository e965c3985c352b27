import Fraction from 'fraction.js';

import type { Expression, RelationSign } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { solveLinearEquation } from './solveLinearEquation.ts';
import type { Understood } from './method.ts';
import { isRational, lettersOf, rationalValue } from './rationalValue.ts';
import { readLinearSide } from './readTerms.ts';

type Order = '<' | '≤' | '>' | '≥';
const LATEX: Readonly<Record<Order, string>> = { '<': '<', '≤': '\\le ', '>': '>', '≥': '\\ge ' };
const TURNED: Readonly<Record<Order, Order>> = { '<': '>', '≤': '≥', '>': '<', '≥': '≤' };
const SAMPLES = [-50, -7, -3, -1, 0, 1, 2, 5, 11, 60];

function isOrder(sign: RelationSign | undefined): sign is Order {
  return sign === '<' || sign === '≤' || sign === '>' || sign === '≥';
}

function holds(left: Fraction, sign: Order, right: Fraction): boolean {
  const order = left.compare(right);
  return sign === '<' ? order < 0 : sign === '≤' ? order <= 0 : sign === '>' ? order > 0 : order >= 0;
}

/** The steps of the equation with its sign put in, turned where sides are swapped or divided by a negative number. */
function withSign(steps: readonly RuleStep[], first: Order): { steps: RuleStep[]; sign: Order } {
  let sign = first;
  const written = steps.map((step) => {
    const negative = /^Divide both sides by \$-/.test(step.reason);
    const swapped = step.reason === 'Swap the sides.';
    if (negative || swapped) sign = TURNED[sign];
    const reason = negative
      ? `${step.reason} The sign turns round.`
      : swapped
        ? 'Swap the sides; the sign turns round.'
        : step.reason;
    return { reason, expression: step.expression.replace('=', LATEX[sign]) };
  });
  return { steps: written, sign };
}

/** When the unknown cancels, what is left is true for every number or for none. */
function closeCancelled(steps: RuleStep[], sign: Order): string | null {
  const line = steps.at(-1)?.expression;
  const [left, right] = line?.split(LATEX[sign]) ?? [];
  if (left === undefined || right === undefined || !/^-?\d+$/.test(left) || !/^-?\d+$/.test(right)) return null;
  const always = holds(new Fraction(left), sign, new Fraction(right));
  const answer = always ? '\\text{all real numbers}' : '\\text{no solution}';
  steps.push({ reason: always ? 'This is always true.' : 'This is never true.', expression: answer });
  return answer;
}

/** Tries the answer against the problem at many numbers, the boundary among them. */
function standsUp(
  sides: readonly [Expression, Expression],
  given: Order,
  unknown: string,
  found: (value: Fraction) => boolean,
  boundary: Fraction,
): boolean {
  const values = [boundary, boundary.add(1, 3), boundary.sub(1, 3), ...SAMPLES.map((value) => new Fraction(value))];
  return values.every((value) => {
    const [left, right] = [
      rationalValue(sides[0], { [unknown]: value }),
      rationalValue(sides[1], { [unknown]: value }),
    ];
    return left !== null && right !== null && holds(left, given, right) === found(value);
  });
}

/** Works a linear inequality in one unknown. */
export function solveInequality(problem: Understood): RuleSolution | null {
  const [statement, ...more] = problem.statements;
  if (statement?.kind !== 'relation' || more.length > 0 || statement.signs.length !== 1) return null;
  const [[left, right], [given]] = [statement.sides, statement.signs];
  if (left === undefined || right === undefined || !isOrder(given) || !isRational(left) || !isRational(right))
    return null;
  if (problem.task !== 'solve' && problem.task !== 'find') return null;
  const [unknown, ...others] = new Set([...lettersOf(left), ...lettersOf(right)]);
  if (unknown === undefined || others.length > 0) return null;
  const sides = [readLinearSide(left, unknown), readLinearSide(right, unknown)] as const;
  if (sides[0] === null || sides[1] === null) return null;
  const equation = solveLinearEquation({ unknown, left: sides[0], right: sides[1] });
  const cancelled = equation.answer.startsWith('\\text');
  const { steps, sign } = withSign(cancelled ? equation.steps.slice(0, -1) : equation.steps, given);
  const finished = (answer: string): RuleSolution => ({
    topic: 'inequalities',
    method: 'solveInequality',
    steps,
    answer,
  });
  if (cancelled) {
    const answer = closeCancelled(steps, sign);
    const always = answer === '\\text{all real numbers}';
    return answer !== null && standsUp([left, right], given, unknown, () => always, new Fraction(0))
      ? finished(answer)
      : null;
  }
  const value = numberIn(equation.answer);
  if (value === null || steps.length === 0) return null;
  if (!standsUp([left, right], given, unknown, (one) => holds(one, sign, value), value)) return null;
  return finished(equation.answer.replace('=', LATEX[sign]));
}

/** The number after `x=`. */
function numberIn(answer: string): Fraction | null {
  const read = /=(-?)(?:(\d+)|\\frac\{(\d+)\}\{(\d+)\})$/.exec(answer);
  if (read === null) return null;
  const size = read[2] === undefined ? new Fraction(`${read[3]}/${read[4]}`) : new Fraction(read[2]);
  return read[1] === '-' ? size.neg() : size;
}
