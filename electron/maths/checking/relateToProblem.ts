import type { Statement } from '../expression/expression.ts';
import type { LineRelation } from '../outcomes.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { judgeChain } from './checkCalculation.ts';
import { checkRoundedAnswer } from './checkConditions.ts';
import { judgeLine } from './checkLine.ts';
import { checkRearrangedAnswer } from './checkRearrangedAnswer.ts';
import { readCondition } from './conditions.ts';
import { isTied } from './isTied.ts';
import type { ProblemContext } from './problemContext.ts';
import type { LineFinding } from './relateLines.ts';

export const wrongRelations: ReadonlySet<LineRelation> = new Set([
  'may-add',
  'may-lose',
  'unrelated',
  'and-or',
  'missing-variable',
]);

export const beside: LineFinding = { relation: 'aside', why: 'the calculation is right by itself', isAside: true };

/** By the rules for solution lines; null when they cannot tell. */
export function relateToProblem(
  line: Statement,
  context: ProblemContext,
  earlier: readonly Statement[],
  budget: Budget,
): LineFinding | null {
  const judged = judgeLine(line, context, earlier, budget);
  if (judged.status === 'unchecked') return null;
  if (judged.status === 'refuted') return { relation: 'unrelated', why: judged.why, isAside: false };
  if (!isTied(line, context, budget)) return beside;
  const isAside = context.claim !== null && line.kind !== 'truth' && statementSymbols(line).length === 0;
  return { relation: context.claim === null || isAside ? 'equal' : 'equivalent', why: judged.why, isAside };
}

/** "3 × 7 + 4 = 25, 2 × 9 + 7 = 25": numbers alone, right or wrong by themselves. Null for anything else. */
export function relateNumbers(line: Statement, budget: Budget): LineFinding | null {
  const parts = line.kind === 'all' ? line.parts : [line];
  if (!parts.every((part) => part.kind === 'relation' && statementSymbols(part).length === 0)) return null;
  const judged = parts.map((part) => (part.kind === 'relation' ? judgeChain(part, budget) : null));
  if (judged.every((one) => one?.status === 'true')) return beside;
  const wrong = judged.find((one) => one?.status === 'false');
  return wrong === undefined || wrong === null ? null : { relation: 'unrelated', why: wrong.why, isAside: true };
}

/** What does not have the solutions of the line above, and is what the problem wants written all the same. */
export function asAsked(found: LineFinding, line: Statement, context: ProblemContext, budget: Budget): LineFinding {
  if (!wrongRelations.has(found.relation)) return found;
  if (isRoundedAnswer(line, context, budget)) return roundedAnswer;
  const isSubject = context.task === 'rearrange' && checkRearrangedAnswer(line, context, budget).status === 'verified';
  return isSubject ? subjectFound : found;
}

/** r = √(A/π) below r² = A/π: formulas are about positive numbers. */
const subjectFound: LineFinding = {
  relation: 'equivalent',
  why: 'this is the subject, where the letters stand for positive numbers',
  isAside: false,
};

const roundedAnswer: LineFinding = {
  relation: 'equivalent',
  why: 'these are the values, rounded as asked',
  isAside: false,
};

/** "x = 1.78 or x = −0.28" is no root of the line above, but what a problem "to 2 decimal places" wants written. */
function isRoundedAnswer(line: Statement, context: ProblemContext, budget: Budget): boolean {
  const [clause, another] = context.remainder;
  const condition = clause === undefined || another !== undefined ? null : readCondition(clause, context.unknowns[0]);
  if (condition?.kind !== 'rounded' && condition?.kind !== 'figures') return false;
  return checkRoundedAnswer(line, context, condition, budget).status === 'verified';
}
