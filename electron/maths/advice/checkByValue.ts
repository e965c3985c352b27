import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleStep } from '../outcomes.ts';
import { freeSymbols, someNode } from '../algebra/freeSymbols.ts';
import { substitute } from '../algebra/substitute.ts';
import { realValueOf } from '../checking/roundsTo.ts';
import { asExpression } from '../methods/method.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { writeNumber } from '../mistakes/writePolynomial.ts';
import { toNumber } from '../numeric/realBall.ts';
import { toLatex } from '../printing/toLatex.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import type { Advisor, Worked } from './advisor.ts';

/** Rewritten expressions are multiplied out again, or compared at some numbers. */
export const checkByValue: Advisor = { check: checkRewriting };

const TASKS: ReadonlySet<string> = new Set(['factorise', 'expand', 'simplify', 'evaluate']);

function checkRewriting({ problem, solution }: Worked): readonly RuleStep[] | null {
  const given = TASKS.has(problem.task) ? asExpression(problem) : null;
  const reading = parseStatement(solution.answer);
  if (given === null || reading.kind !== 'statement' || reading.statement.kind !== 'expression') return null;
  const answer = reading.statement.expression;
  if (problem.task === 'factorise')
    return [{ reason: 'Multiply out again.', expression: `${toLatex(answer)}=${toLatex(given)}` }];
  const letters = freeSymbols(given);
  return letters.length === 0 ? decimalsAgree(given, answer) : valuesAgree(given, answer, letters);
}

/** 2 for the first letter, 3 for the next: small, but not 0 or 1, at which too much is equal. */
function valuesAgree(given: Expression, answer: Expression, letters: readonly string[]): readonly RuleStep[] | null {
  for (const first of [2, 3, 5, 7]) {
    const values = new Map(letters.map((name, index) => [name, writeNumber(new Fraction(first + index))] as const));
    const [one, two] = [substitute(given, values), substitute(answer, values)];
    const [before, after] = [rationalValue(one), rationalValue(two)];
    if (before === null || after === null || before.equals(0)) continue;
    const put = [...values].map(([name, value]) => `$${name}=${toLatex(value)}$`).join(' and ');
    const shown = (side: Expression, value: Fraction): string => `${toLatex(side)}=${toLatex(writeNumber(value))}`;
    return [
      { reason: `Try ${put} in the question.`, expression: shown(one, before) },
      { reason: 'The answer gives the same there.', expression: shown(two, after) },
    ];
  }
  return null;
}

/** Roots and the like: both to three decimals. */
function decimalsAgree(given: Expression, answer: Expression): readonly RuleStep[] | null {
  if (!someNode(given, isIrrational)) return null;
  const square = squared(given, answer);
  if (square !== null) return square;
  const rounded = approximately(answer);
  if (rounded === null) return null;
  return [
    { reason: 'As a decimal, the question gives about', expression: `${toLatex(given)}\\approx ${rounded}` },
    { reason: 'The answer gives the same.', expression: `${toLatex(answer)}\\approx ${rounded}` },
  ];
}

const IRRATIONAL = new Set(['sqrt', 'root', 'sin', 'cos', 'tan', 'ln', 'log', 'exp']);

function isIrrational(node: Expression): boolean {
  if (node.kind === 'power') return rationalValue(node.exponent)?.d !== 1n;
  return node.kind === 'call' && IRRATIONAL.has(node.name);
}

/** √72 = 6√2: both squares are 72. */
function squared(given: Expression, answer: Expression): readonly RuleStep[] | null {
  const [inside] = given.kind === 'call' && given.name === 'sqrt' ? given.operands : [];
  if (inside === undefined || rationalValue(inside) === null) return null;
  return [{ reason: 'Square the answer.', expression: `\\left(${toLatex(answer)}\\right)^2=${toLatex(inside)}` }];
}

/** Three decimals; whole numbers as they are. */
function approximately(expression: Expression): string | null {
  const value = realValueOf(expression);
  if (value === null) return null;
  const size = toNumber(value);
  if (!Number.isFinite(size) || Math.abs(size) > 1e6 || Math.abs(size) < 0.01) return null;
  return Number.isInteger(size) ? size.toString() : size.toFixed(3);
}
