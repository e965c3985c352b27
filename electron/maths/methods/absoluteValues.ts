import type { Expression, Statement } from '../expression/expression.ts';
import { negative } from '../expression/build.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { statementToLatex } from '../printing/statementToLatex.ts';
import { toLatex } from '../printing/toLatex.ts';
import type { Understood } from './method.ts';
import { lettersOf, rationalValue } from './rationalValue.ts';
import { solveDoubleInequality } from './solveDoubleInequality.ts';
import { solveInequality } from './solveInequality.ts';
import { workEquation } from './workEquation.ts';

type Sign = '=' | '<' | '≤' | '>' | '≥';
const TURNED: Readonly<Record<Sign, Sign>> = { '=': '=', '<': '>', '≤': '≥', '>': '<', '≥': '≤' };

type Absolute = { readonly inside: Expression; readonly sign: Sign; readonly value: Expression };

/** `|ax+b| < c`, the number on either side. */
function readAbsolute(statement: Statement | undefined): Absolute | null {
  if (statement?.kind !== 'relation' || statement.signs.length !== 1) return null;
  const [left, right] = statement.sides;
  const [sign] = statement.signs;
  if (left === undefined || right === undefined || sign === undefined || sign === '≠' || sign === '≈') return null;
  const turned = right.kind === 'call' && right.name === 'abs';
  const [call, value] = turned ? [right, left] : [left, right];
  if (call.kind !== 'call' || call.name !== 'abs' || lettersOf(value).size > 0) return null;
  const [inside] = call.operands;
  const size = rationalValue(value);
  return inside === undefined || size === null || size.compare(0) <= 0 || size.n === 0n
    ? null
    : { inside, sign: turned ? TURNED[sign] : sign, value };
}

function relation(sides: readonly Expression[], signs: readonly Sign[]): Statement {
  return { kind: 'relation', sides, signs };
}

function bothWays(
  first: Statement,
  second: Statement,
  unknowns: readonly string[],
  work: (problem: Understood) => RuleSolution | null,
): { readonly steps: readonly RuleStep[]; readonly answer: string } | null {
  const [one, two] = [first, second].map((statement) =>
    work({ task: 'solve', statements: [statement], unknowns, text: '' }),
  );
  if (one === undefined || two === undefined || one === null || two === null) return null;
  const apart = `${statementToLatex(first)}\\text{ or }${statementToLatex(second)}`;
  const steps = [
    { reason: 'What is between the bars may be positive or negative.', expression: apart },
    ...one.steps,
    ...two.steps,
  ];
  return { steps, answer: `${one.answer}\\text{ or }${two.answer}` };
}

/** Equations and inequalities of the form `|ax+b| = c`, `< c`, `> c` with a positive number c. */
export function absoluteValues(problem: Understood): RuleSolution | null {
  const [statement, ...more] = problem.statements;
  const read = more.length > 0 || !['solve', 'find'].includes(problem.task) ? null : readAbsolute(statement);
  if (read === null) return null;
  const { inside, sign, value } = read;
  const [unknown, ...others] = lettersOf(inside);
  if (unknown === undefined || others.length > 0) return null;
  const low = negative(value);
  const named = { topic: sign === '=' ? 'linear-equations' : 'inequalities', method: 'absoluteValues' };
  if (sign === '<' || sign === '≤') {
    const between = relation([low, inside, value], [sign, sign]);
    const solved = solveDoubleInequality({ task: 'solve', statements: [between], unknowns: [unknown], text: '' });
    const first = {
      reason: `The distance from zero is less than $${toLatex(value)}$.`,
      expression: statementToLatex(between),
    };
    if (solved === null && inside.kind === 'symbol')
      return { ...named, steps: [first], answer: statementToLatex(between) };
    return solved === null ? null : { ...named, steps: [first, ...solved.steps], answer: solved.answer };
  }
  const worked = bothWays(
    relation([inside, low], [TURNED[sign]]),
    relation([inside, value], [sign]),
    [unknown],
    sign === '=' ? workEquation : solveInequality,
  );
  return worked === null ? null : { ...named, ...worked };
}
