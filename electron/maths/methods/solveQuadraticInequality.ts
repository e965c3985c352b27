import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import type { Understood } from './method.ts';
import { rationalRoots } from './rationalRoots.ts';
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

type Given = { readonly sides: readonly [Expression, Expression]; readonly sign: Order; readonly unknown: string };

function truthAt({ sides, sign, unknown }: Given, value: Fraction): boolean | null {
  const [left, right] = sides.map((side) => rationalValue(side, { [unknown]: value }));
  return left === undefined || right === undefined || left === null || right === null ? null : holds(left, sign, right);
}

function betweenRoots(given: Given, roots: readonly [Fraction, Fraction]): RuleStep | null {
  const answer = regions(given.sides, given.sign, given.unknown, roots);
  if (answer === null) return null;
  const [low, high] = roots.map(writeNumber);
  const where = answer.includes('text') ? 'outside' : 'between';
  return {
    reason: `The sides are equal at $${low}$ and $${high}$. The inequality holds ${where} them.`,
    expression: answer,
  };
}

/** A square that touches zero: everything, everything else, one number, or nothing. */
function atOneRoot(given: Given, root: Fraction): RuleStep | null {
  const [at, beside] = [truthAt(given, root), truthAt(given, root.add(1))];
  if (at === null || beside === null || beside !== truthAt(given, root.sub(1))) return null;
  const text = writeNumber(root);
  const answer = beside
    ? at
      ? '\\text{all real numbers}'
      : `${given.unknown}\\ne ${text}`
    : at
      ? `${given.unknown}=${text}`
      : '\\text{no solution}';
  return {
    reason: `The sides are equal only at $${text}$; on both sides of it the sign is the same.`,
    expression: answer,
  };
}

/** Roots with a surd, or none at all. */
function withoutRationalRoots(given: Given, equation: string): RuleStep | null {
  const { unknown, sign } = given;
  if (equation.includes('no real')) {
    const values = [-40, -3, 0, 2, 50].map((value) => truthAt(given, new Fraction(value)));
    const always = values.every((value) => value === true);
    if (!always && !values.every((value) => value === false)) return null;
    const answer = always ? '\\text{all real numbers}' : '\\text{no solution}';
    return {
      reason: `The sides are never equal, and the inequality is ${always ? 'true' : 'false'} at $${unknown}=0$.`,
      expression: answer,
    };
  }
  const value = new RegExp(`^${unknown}=(.*\\\\pm .*)$`).exec(equation)?.[1];
  if (value === undefined || !value.includes('\\sqrt')) return null;
  const alone = value.startsWith('\\pm ');
  const [low, high] = [value.replace('\\pm ', '-'), value.replace('\\pm ', alone ? '' : '+')];
  // Far out the square decides; the roots of school problems are small.
  const far = truthAt(given, new Fraction(1_000_000));
  if (far === null || far !== truthAt(given, new Fraction(-1_000_000))) return null;
  const closed = sign === '≤' || sign === '≥';
  const less = closed ? LATEX['≤'] : '<';
  const answer = far
    ? `${unknown}${less}${low}\\text{ or }${unknown}${closed ? LATEX['≥'] : '>'}${high}`
    : `${low}${less}${unknown}${less}${high}`;
  return {
    reason: `The sides are equal at $${low}$ and $${high}$. The inequality holds ${far ? 'outside' : 'between'} them.`,
    expression: answer,
  };
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
  const given = { sides: [left, right] as const, sign, unknown };
  const roots = rationalRoots(equation.answer, unknown)?.toSorted((first, second) => first.compare(second));
  const [low, high] = roots ?? [];
  const closing =
    low === undefined
      ? withoutRationalRoots(given, equation.answer)
      : high === undefined
        ? atOneRoot(given, low)
        : betweenRoots(given, [low, high]);
  if (closing === null) return null;
  const asEquation = {
    reason: 'First find where the two sides are equal.',
    expression: `${toLatex(left)}=${toLatex(right)}`,
  };
  const steps: RuleStep[] =
    low === undefined
      ? [asEquation, ...equation.steps, closing]
      : [...withSign(equation.steps.slice(0, -1), sign), closing];
  return {
    topic: 'quadratic-inequalities',
    method: 'solveQuadraticInequality',
    steps,
    answer: closing.expression,
  };
}
