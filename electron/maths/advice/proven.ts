import type { Expression, Statement } from '../expression/expression.ts';
import type { LineRelation, RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import { checkLine } from '../checking/checkLine.ts';
import { compareExpressions } from '../checking/compareExpressions.ts';
import { judgeChain } from '../checking/checkCalculation.ts';
import { gradeAnswer } from '../checking/gradeAnswer.ts';
import { relateLines } from '../checking/relateLines.ts';
import { makeBudget, usualLimits, withinBudget, type BudgetLimits } from '../numeric/budget.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import type { Worked } from './advisor.ts';

/** What one proof may cost. Advice that is hard to prove is left out. */
export const proofLimits: BudgetLimits = { ...usualLimits, steps: 80_000, milliseconds: 250 };

function read(text: string): Statement | null {
  const reading = parseStatement(text);
  return reading.kind === 'statement' ? reading.statement : null;
}

/** Whether the step states an equality or an order that is true by itself. */
export function isTrueStep(step: RuleStep, limits: BudgetLimits): boolean {
  return truthOf(step.expression, limits) === 'true';
}

function truthOf(text: string, limits: BudgetLimits): 'true' | 'false' | 'unclear' {
  const statement = read(text);
  if (statement?.kind !== 'relation') return 'unclear';
  return withinBudget(() => judgeChain(statement, makeBudget(limits)).status, 'unclear');
}

/** Whether another way gives the same answer by lines of which none is wrong, and is another way. */
export function isRightSecond(second: RuleSolution, { problem, solution }: Worked, limits: BudgetLimits): boolean {
  const lines = second.steps.map(({ expression }) => expression);
  const isSame = lines.join('\n') === solution.steps.map(({ expression }) => expression).join('\n');
  if (lines.length === 0 || isSame) return false;
  if (gradeAnswer({ expected: solution.answer, given: second.answer }, limits).equal !== true) return false;
  return lines.every((line, index) => {
    const verdict = checkLine({ problem: problem.text, earlier: lines.slice(0, index), line }, limits);
    if (verdict.status === 'unchecked') return problem.task === 'words' || truthOf(line, limits) === 'true';
    return verdict.status === 'verified';
  });
}

/** Whether the wrong line is wrong beyond doubt, and the right one is not. */
export function isRealMistake({ from, line, instead }: UsualMistake, limits: BudgetLimits): boolean {
  if (from !== null) return isWrongAfter(from, line, limits) && isRightAfter(from, instead, limits);
  const [wrong, right] = [truthOf(line, limits), truthOf(instead, limits)];
  if (right === 'false')
    return isEquation(instead) && gradeAnswer({ expected: instead, given: line }, limits).equal === false;
  if (wrong === 'false' && right === 'true') return true;
  const [one, two] = [endOf(line), endOf(instead)];
  if (one !== null && two !== null)
    return withinBudget(() => compareExpressions(one, two, makeBudget(limits)).status === 'different', false);
  return gradeAnswer({ expected: instead, given: line }, limits).equal === false;
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

function isWrongAfter(from: string, line: string, limits: BudgetLimits): boolean {
  const relation = relationOf(from, line, limits);
  const isSystem = read(from)?.kind === 'all';
  return relation === 'unrelated' || (!isSystem && (relation === 'may-lose' || relation === 'may-add'));
}

/** A line that follows from two equations, such as their sum, may say less than they do. */
function isRightAfter(from: string, line: string, limits: BudgetLimits): boolean {
  return ['equivalent', 'same-roots', 'equal', 'may-add'].includes(relationOf(from, line, limits));
}

function relationOf(from: string, line: string, limits: BudgetLimits): LineRelation {
  const [before, after] = [read(from), read(line)];
  if (before === null || after === null) return 'unreadable';
  if (before.kind === 'all') {
    const { status } = checkLine({ problem: `Solve $${from}$`, earlier: [], line }, limits);
    return status === 'verified' ? 'may-add' : status === 'refuted' ? 'unrelated' : 'undecided';
  }
  return withinBudget(() => relateLines(before, after, 'real', makeBudget(limits)).relation, 'undecided');
}
