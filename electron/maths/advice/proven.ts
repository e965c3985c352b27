import type { Expression, Statement } from '../expression/expression.ts';
import type { LineRelation, RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import { checkLine } from '../checking/checkLine.ts';
import { compareExpressions } from '../checking/compareExpressions.ts';
import { judgeChain } from '../checking/checkCalculation.ts';
import { gradeAnswer } from '../checking/gradeAnswer.ts';
import { relateLines } from '../checking/relateLines.ts';
import { type Budget, stepBudget, withinBudget } from '../numeric/budget.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import type { Worked } from './advisor.ts';

/** Steps alone decide, so that a busy machine gives the same advice as an idle one. */
function budget(): Budget {
  return stepBudget();
}

function read(text: string): Statement | null {
  const reading = parseStatement(text);
  return reading.kind === 'statement' ? reading.statement : null;
}

/** Whether the step states an equality or an order that is true by itself. */
export function isTrueStep(step: RuleStep): boolean {
  return truthOf(step.expression) === 'true';
}

function truthOf(text: string): 'true' | 'false' | 'unclear' {
  const statement = read(text);
  if (statement?.kind !== 'relation') return 'unclear';
  return withinBudget(() => judgeChain(statement, budget()).status, 'unclear');
}

/** Whether another way gives the same answer by lines of which none is wrong, and is another way. */
export function isRightSecond(second: RuleSolution, { problem, solution }: Worked): boolean {
  const lines = second.steps.map(({ expression }) => expression);
  const isSame = lines.join('\n') === solution.steps.map(({ expression }) => expression).join('\n');
  if (lines.length === 0 || isSame) return false;
  if (gradeAnswer({ expected: solution.answer, given: second.answer }).equal !== true) return false;
  return lines.every((line, index) => {
    const verdict = checkLine({ problem: problem.text, earlier: lines.slice(0, index), line });
    if (verdict.status === 'unchecked') return problem.task === 'words' || truthOf(line) === 'true';
    return verdict.status === 'verified';
  });
}

/** Whether the wrong line is wrong beyond doubt, and the right one is not. */
export function isRealMistake({ from, line, instead }: UsualMistake): boolean {
  if (from !== null) return isWrongAfter(from, line) && isRightAfter(from, instead);
  const [wrong, right] = [truthOf(line), truthOf(instead)];
  if (right === 'false') return isEquation(instead) && gradeAnswer({ expected: instead, given: line }).equal === false;
  if (wrong === 'false' && right === 'true') return true;
  const [one, two] = [endOf(line), endOf(instead)];
  if (one !== null && two !== null)
    return withinBudget(() => compareExpressions(one, two, budget()).status === 'different', false);
  return gradeAnswer({ expected: instead, given: line }).equal === false;
}

/** An equation of a line or a solution says nothing false by not holding everywhere. */
function isEquation(text: string): boolean {
  const statement = read(text);
  return statement !== null && statementSymbols(statement).length > 0;
}

/** What a calculation comes to: its last side. */
function endOf(text: string): Expression | null {
  const statement = read(text);
  if (statement?.kind === 'expression') return statement.expression;
  if (statement?.kind !== 'relation' || statement.signs.some((sign) => sign !== '=')) return null;
  return statement.sides.at(-1) ?? null;
}

function isWrongAfter(from: string, line: string): boolean {
  const relation = relationOf(from, line);
  const isSystem = read(from)?.kind === 'all';
  return relation === 'unrelated' || (!isSystem && (relation === 'may-lose' || relation === 'may-add'));
}

/** A line that follows from two equations, such as their sum, may say less than they do. */
function isRightAfter(from: string, line: string): boolean {
  return ['equivalent', 'same-roots', 'equal', 'may-add'].includes(relationOf(from, line));
}

function relationOf(from: string, line: string): LineRelation {
  const [before, after] = [read(from), read(line)];
  if (before === null || after === null) return 'unreadable';
  if (before.kind === 'all') {
    const { status } = checkLine({ problem: `Solve $${from}$`, earlier: [], line });
    return status === 'verified' ? 'may-add' : status === 'refuted' ? 'unrelated' : 'undecided';
  }
  return withinBudget(() => relateLines(before, after, 'real', budget()).relation, 'undecided');
}
