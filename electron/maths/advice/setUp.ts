import type { Statement } from '../expression/expression.ts';
import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { freeSymbols, statementSymbols } from '../algebra/freeSymbols.ts';
import { substitute } from '../algebra/substitute.ts';
import { toLatex } from '../printing/toLatex.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import type { Advisor, Worked } from './advisor.ts';
import { mistakesOfKinds } from './byKind.ts';
import { solveLinearOtherwise } from './linearWays.ts';
import { LINEAR, QUADRATIC } from './usualByTask.ts';

/** Stories and formulas for which an equation in one letter was set up: its solution is put back into it. */
export const setUp: Advisor = { check, second, mistakes };

type Relation = Extract<Statement, { kind: 'relation' }>;

function equationsIn({ solution }: Worked): readonly Relation[] {
  return solution.steps.flatMap(({ expression }) => {
    const reading = parseStatement(expression);
    if (reading.kind !== 'statement' || reading.statement.kind !== 'relation') return [];
    const { statement } = reading;
    const isEquation = statement.sides.length === 2 && statement.signs[0] === '=';
    return isEquation && statementSymbols(statement).length === 1 ? [statement] : [];
  });
}

function check(worked: Worked): readonly RuleStep[] | null {
  if (worked.problem.task !== 'words') return null;
  const equations = equationsIn(worked);
  const [first] = equations;
  const [left, right] = first?.sides ?? [];
  const name = first === undefined ? undefined : statementSymbols(first)[0];
  const solved = equations.findLast(({ sides: [letter, value] }) => {
    return letter?.kind === 'symbol' && letter.name === name && value !== undefined && freeSymbols(value).length === 0;
  });
  const value = solved?.sides[1];
  if (left === undefined || right === undefined || name === undefined || value === undefined || solved === first)
    return null;
  const values = new Map([[name, value]]);
  const [one, two] = [left, right].map((side) => toLatex(substitute(side, values)));
  return [
    {
      reason: `Put $${name}=${toLatex(value)}$ into the equation that was set up.`,
      expression: `${one ?? ''}=${two ?? ''}`,
    },
  ];
}

/** The equation that was set up, solved another way, and what was done with its solution then. */
function second(worked: Worked): RuleSolution | null {
  const { problem, solution } = worked;
  const [first] = equationsIn(worked);
  const [left, right] = first?.sides ?? [];
  const name = first === undefined ? undefined : statementSymbols(first)[0];
  if (problem.task !== 'words' || left === undefined || right === undefined || name === undefined) return null;
  const other = solveLinearOtherwise({ left, right }, name);
  const solved = solution.steps.findLastIndex(({ expression }) => expression === other?.answer);
  if (other === null || solved < 0) return null;
  const start = solution.steps.slice(0, 1);
  const steps = [...start, ...other.steps, ...solution.steps.slice(solved + 1)];
  return { topic: solution.topic, method: other.method, steps, answer: solution.answer };
}

function* mistakes(worked: Worked): Generator<UsualMistake> {
  if (worked.problem.task !== 'words') return;
  yield* mistakesOfKinds(worked, [...LINEAR, ...QUADRATIC]);
}
