import type { Expression, Statement } from '../expression/expression.ts';
import { number } from '../expression/build.ts';
import type { Verdict } from '../outcomes.ts';
import { addsImaginaryRoots } from './addsImaginaryRoots.ts';
import { ANY_NUMBER } from '../algebra/anyNumber.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { verdict } from './checkCalculation.ts';
import { equation } from './equationFactors.ts';
import { expandPlusMinus } from './expandPlusMinus.ts';
import { holds } from './holds.ts';
import { letsInLawfully } from './letsInLawfully.ts';
import { pointText } from './pointText.ts';
import { numbersFor } from './numbersFor.ts';
import { sameLetters, type ProblemContext } from './problemContext.ts';
import { relateStatements, type StatementRelation } from './relateStatements.ts';
import { solveSystem } from './solveSystem.ts';

const rule = 'checkClaimLine';

/** Judges an equation, inequality or list of solutions by the problem's equations, else by the claim above it. */
export function checkClaimLine(
  line: Statement,
  context: ProblemContext | null,
  earlier: readonly Statement[],
  budget: Budget,
): Verdict {
  const claim = context?.claim ?? null;
  if (claim !== null && context !== null) {
    const judged = judgeByProblem(line, claim, context, earlier, budget);
    if (judged !== null) return judged;
  }
  return judgeByLinesAbove(line, earlier, budget);
}

function judgeByProblem(
  line: Statement,
  claim: Statement,
  context: ProblemContext,
  earlier: readonly Statement[],
  budget: Budget,
): Verdict | null {
  const letters = statementSymbols(claim);
  if (statementSymbols(line).some((name) => !letters.includes(name))) return null;
  if (claim.kind === 'all' && letters.length > 1) return judgeBySystem(line, claim, budget);
  const numbers = numbersFor([claim, line]);
  const related = relateStatements(claim, line, numbers, budget);
  const fromProblem = fromRelation(related, line, [claim, ...earlier], budget);
  if (fromProblem.status !== 'refuted' || context.task !== 'rearrange' || numbers !== 'real') return fromProblem;
  const positive = relateStatements(claim, line, 'positive', budget);
  const [subject] = context.unknowns;
  // x = √y for x² = y is half of it; r = √(A/π) is all of it.
  if (positive.kind === 'equivalent' && related.kind === 'may-lose' && subject !== undefined && ANY_NUMBER.has(subject))
    return verdict('unchecked', `it is right only where ${subject} is positive`, rule);
  return positive.kind === 'equivalent'
    ? verdict('verified', 'the same relation, where the letters stand for positive numbers', rule)
    : fromProblem;
}

function fromRelation(
  related: StatementRelation,
  line: Statement,
  sources: readonly Statement[],
  budget: Budget,
): Verdict {
  switch (related.kind) {
    case 'equivalent':
    case 'same-roots':
      return addsImaginaryRoots(sources[0], line, related.kind, budget)
        ? verdict('unchecked', 'the same real solutions, but the factors do not multiply out to the problem', rule)
        : verdict('verified', related.why, rule);
    case 'may-add':
      if (isSolvedOrInequality(line))
        return verdict('unchecked', `it allows more than the problem does: ${related.why}`, rule);
      if (related.by === 'values')
        return verdict('unchecked', 'some solution may be lost where nothing was tried', rule);
      if (isVacuous(line, budget))
        return verdict('unchecked', 'this is true of every number, so it says nothing about the solution', rule);
      return sources.some((source) => letsIn(source, line, budget))
        ? verdict('verified', `it follows, but may let in more solutions: ${related.why}`, rule)
        : verdict('unchecked', `it lets in solutions, and no step says how: ${related.why}`, rule);
    case 'may-lose':
      return isOneCase(line, sources, budget)
        ? verdict('unchecked', 'one of the cases of a line above', rule)
        : verdict('refuted', related.why, rule);
    case 'unrelated':
      return verdict('refuted', related.why, rule);
    case 'undecided':
      return verdict('unchecked', related.why, rule);
  }
}

/** By squaring, clearing a denominator and the like, here or in a line above that has the same solutions. */
function letsIn(source: Statement, line: Statement, budget: Budget): boolean {
  return letsInLawfully(source, line, budget) || relateStatements(source, line, 'real', budget).kind === 'equivalent';
}

/** x = 2 or x = 3, x < 6: a line that names solutions must name the right ones; squaring gives no such line. */
function isSolvedOrInequality(line: Statement): boolean {
  if (line.kind === 'any' || line.kind === 'all') return line.parts.every(isSolvedOrInequality);
  if (line.kind !== 'relation') return true;
  return line.signs.some((sign) => sign !== '=') || line.sides.some((side) => side.kind === 'symbol');
}

function isVacuous(line: Statement, budget: Budget): boolean {
  return relateStatements(line, { kind: 'truth', value: true }, 'real', budget).kind === 'equivalent';
}

/** x − 2 = 0 below (x − 2)(x + 3) = 0: a case taken by itself, not a solution lost. */
function isOneCase(line: Statement, sources: readonly Statement[], budget: Budget): boolean {
  return sources
    .flatMap(casesOf)
    .some((part) => sameLetters(part, line) && relateStatements(part, line, 'real', budget).kind === 'equivalent');
}

function casesOf(statement: Statement): readonly Statement[] {
  const expanded = expandPlusMinus(statement);
  if (expanded.kind === 'any') return expanded.parts;
  if (expanded.kind !== 'relation' || expanded.signs.length !== 1 || expanded.signs[0] !== '=') return [];
  const [left, right] = expanded.sides;
  if (left === undefined || right === undefined) return [];
  const product = isZero(right) ? left : isZero(left) ? right : null;
  if (product?.kind !== 'product') return [];
  return product.factors.map((factor) => equation(factor, number(0)));
}

function isZero(expression: Expression): boolean {
  return expression.kind === 'number' && expression.value.n === 0n;
}

/** Simultaneous equations: the line must hold at every solution, and must be able to fail somewhere. */
function judgeBySystem(line: Statement, claim: Statement, budget: Budget): Verdict {
  const solved = solveSystem(claim, budget);
  const expanded = expandPlusMinus(line);
  if (line.kind === 'truth' && solved !== null && solved.complete) return judgeCount(line.value, solved.points.length);
  if (solved === null || solved.points.length === 0) return judgeBySameEquations(line, claim, budget);
  const truths = solved.points.map((environment) => holds(expanded, { environment, domain: 'real', budget }));
  if (truths.includes('unclear')) return verdict('unchecked', 'this line could not be put to the test', rule);
  if (truths.every((truth) => truth === 'true')) {
    if (isVacuous(line, budget)) return verdict('unchecked', 'this is true of all numbers, so it says nothing', rule);
    return verdict('verified', `it holds at the solution of the equations, ${pointText(solved.points)}`, rule);
  }
  if (truths.includes('true')) return verdict('unchecked', 'it holds for one of the solutions only', rule);
  return verdict(
    'refuted',
    `the equations are solved by ${pointText(solved.points)}, which does not fit this line`,
    rule,
  );
}

function judgeCount(isAlways: boolean, count: number): Verdict {
  if (isAlways) return verdict(count > 0 ? 'refuted' : 'unchecked', 'the equations do not hold for all numbers', rule);
  return count === 0
    ? verdict('verified', 'the equations contradict each other, so there is no solution', rule)
    : verdict('refuted', 'the equations do have a solution', rule);
}

/** Without isolated solutions only a line equivalent to one of the equations can be trusted. */
function judgeBySameEquations(line: Statement, claim: Statement, budget: Budget): Verdict {
  const parts = claim.kind === 'all' ? claim.parts : [claim];
  const found = parts.some((part) => relateStatements(part, line, 'real', budget).kind === 'equivalent');
  return found
    ? verdict('verified', 'the same as one of the equations given', rule)
    : verdict('unchecked', 'the equations could not be solved to compare with', rule);
}

/** Without a problem to go by: the nearest claim above that speaks of the same letters, already accepted. */
function judgeByLinesAbove(line: Statement, earlier: readonly Statement[], budget: Budget): Verdict {
  const above = [...earlier]
    .reverse()
    .find((statement) => statement.kind !== 'expression' && sameLetters(statement, line));
  if (above === undefined || statementSymbols(line).length === 0) {
    return verdict('unchecked', 'nothing above says anything about these letters', rule);
  }
  const related = relateStatements(above, line, numbersFor([above, line]), budget);
  // n ≥ 0.01 follows from n ≥ 1, but is no line on the way to what n may be.
  const saysLess = related.kind === 'may-add' && isSolvedOrInequality(line);
  const isOpen = related.kind === 'may-add' && related.by === 'values';
  const follows =
    ['equivalent', 'same-roots', 'may-add'].includes(related.kind) && related.vacuous !== true && !saysLess && !isOpen;
  if (follows && !isVacuous(line, budget))
    return verdict('verified', `it follows from a line above: ${related.why}`, rule);
  return verdict('unchecked', 'it does not follow from a line above by itself', rule);
}
