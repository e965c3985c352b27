import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import type { Understood } from './method.ts';
import { isRational, lettersOf, rationalValue } from './rationalValue.ts';
import { coefficientsOf } from './quadraticTerms.ts';
import { readQuadraticSide } from './readQuadratic.ts';
import { solveQuadraticEquation } from './solveQuadraticEquation.ts';
import { writeNumber } from './writeTerms.ts';

type Order = '<' | '≤' | '>' | '≥';
const LATEX: Readonly<Record<Order, string>> = { '<': '<', '≤': '\\le ', '>': '>', '≥': '\\ge ' };
const TURNED: Readonly<Record<Order, Order>> = { '<': '>', '≤': '≥', '>': '<', '≥': '≤' };

function holds(left: Fraction, sign: Order, right: Fraction): boolean {
  const order = left.compare(right);
  return sign === '<' ? order < 0 : sign === '≤' ? order <= 0 : sign === '>' ? order > 0 : order >= 0;
}

function rootsIn(answer: string, unknown: string): readonly Fraction[] | null {
  const roots = answer.split('\\text{ or }').map((part) => {
    const read = new RegExp(`^${unknown}=(-?)(?:(\\d+)|\\\\frac\\{(\\d+)\\}\\{(\\d+)\\})$`).exec(part);
    if (read === null) return null;
    const size = read[2] === undefined ? new Fraction(`${read[3]}/${read[4]}`) : new Fraction(read[2]);
    return read[1] === '-' ? size.neg() : size;
  });
  return roots.every((root) => root !== null) ? roots.toSorted((first, second) => first.compare(second)) : null;
}

/** The answer between or outside two roots; the inequality is tried at a number in each part and at the roots. */
function regions(
  sides: readonly [Expression, Expression],
  sign: Order,
  unknown: string,
  [low, high]: readonly [Fraction, Fraction],
): string | null {
  const at = (value: Fraction): boolean | null => {
    const [left, right] = [
      rationalValue(sides[0], { [unknown]: value }),
      rationalValue(sides[1], { [unknown]: value }),
    ];
    return left === null || right === null ? null : holds(left, sign, right);
  };
  const [below, between, above] = [at(low.sub(1)), at(low.add(high).div(2)), at(high.add(1))];
  const closed = sign === '≤' || sign === '≥';
  if (at(low) !== closed || at(high) !== closed) return null;
  const [small, large] = [writeNumber(low), writeNumber(high)];
  const less = closed ? LATEX['≤'] : '<';
  if (below === false && between === true && above === false) return `${small}${less}${unknown}${less}${large}`;
  if (below === true && between === false && above === true) {
    return `${unknown}${less}${small}\\text{ or }${unknown}${closed ? LATEX['≥'] : '>'}${large}`;
  }
  return null;
}

/** The steps of the equation with its sign put in, turned where sides are swapped or divided by a negative number. */
function withSign(steps: readonly RuleStep[], first: Order): readonly RuleStep[] {
  let sign = first;
  return steps.map((step) => {
    const turns = /^Divide both sides by \$-/.test(step.reason) || step.reason === 'Swap the sides.';
    if (turns) sign = TURNED[sign];
    const reason = turns ? `${step.reason} The sign turns round.` : step.reason;
    return { reason, expression: step.expression.replace('=', LATEX[sign]) };
  });
}

/** Works a quadratic inequality whose equation has two rational roots. */
export function solveQuadraticInequality(problem: Understood): RuleSolution | null {
  const [statement, ...more] = problem.statements;
  if (statement?.kind !== 'relation' || more.length > 0 || statement.signs.length !== 1) return null;
  const [left, right] = statement.sides;
  const [sign] = statement.signs;
  if (left === undefined || right === undefined || !isRational(left) || !isRational(right)) return null;
  if (
    (problem.task !== 'solve' && problem.task !== 'find') ||
    (sign !== '<' && sign !== '≤' && sign !== '>' && sign !== '≥')
  )
    return null;
  const [unknown, ...others] = new Set([...lettersOf(left), ...lettersOf(right)]);
  if (unknown === undefined || others.length > 0) return null;
  const read = [readQuadraticSide(left, unknown), readQuadraticSide(right, unknown)] as const;
  if (read[0] === null || read[1] === null || coefficientsOf(read[0])[0].equals(coefficientsOf(read[1])[0]))
    return null;
  const equation = solveQuadraticEquation({ unknown, left: read[0], right: read[1] });
  const roots = rootsIn(equation.answer, unknown);
  const [low, high] = roots ?? [];
  if (low === undefined || high === undefined) return null;
  const answer = regions([left, right], sign, unknown, [low, high]);
  if (answer === null) return null;
  const steps: RuleStep[] = [
    ...withSign(equation.steps.slice(0, -1), sign),
    {
      reason: `The sides are equal at $${writeNumber(low)}$ and $${writeNumber(high)}$. The inequality holds ${answer.includes('text') ? 'outside' : 'between'} them.`,
      expression: answer,
    },
  ];
  return { topic: 'quadratic-inequalities', method: 'solveQuadraticInequality', steps, answer };
}
