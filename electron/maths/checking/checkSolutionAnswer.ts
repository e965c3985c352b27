import type { Expression, Statement } from '../expression/expression.ts';
import type { Verdict } from '../outcomes.ts';
import { expressionsIn, freeSymbols, someNode, statementSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { holds } from './holds.ts';
import { countSolutions } from './countSolutions.ts';
import { expandPlusMinus } from './expandPlusMinus.ts';
import { verdict } from './checkCalculation.ts';
import { pointText } from './pointText.ts';
import { firstBad, goodForm, type FormResult } from './forms/form.ts';
import { finishedValue } from './forms/finishedValue.ts';
import { assignedLetter, normaliseClaim } from './normaliseClaim.ts';
import { numbersFor } from './numbersFor.ts';
import { relateStatements } from './relateStatements.ts';
import { rangeOf } from './rootsWithin.ts';
import { isUnderdetermined, solveSystem } from './solveSystem.ts';
import { isUnreal } from './unreal.ts';

const rule = 'checkSolutionAnswer';

/** The answer to "solve": exactly the solutions of the equations, each unknown given as a finished number. */
export function checkSolutionAnswer(
  written: Statement,
  claim: Statement,
  unknowns: readonly string[],
  budget: Budget,
): Verdict {
  if (isAndForOr(written)) {
    return verdict('unchecked', 'a number cannot be two numbers at once: say “or” between the solutions', rule);
  }
  const answer = normaliseClaim(written, unknowns);
  const letters = statementSymbols(claim);
  if (letters.length > 1 && letters.every((name) => unknowns.includes(name)) && isUnderdetermined(claim, budget)) {
    return judgeFreely(answer, claim, budget);
  }
  const shape = solvedShape(answer, unknowns);
  if (shape !== null && !shape.ok) {
    return givesInLetters(answer, claim, unknowns) && solveSystem(claim, budget)?.complete !== true
      ? verdict('unchecked', 'a solution in letters that the question leaves open is not checked here', rule)
      : verdict('refuted', shape.why, rule);
  }
  const judged =
    letters.length > 1 ? judgeBySystem(answer, claim, unknowns, budget) : judgeInOne(answer, claim, budget);
  if (judged.status !== 'verified') return judged;
  if (shape === null)
    return verdict('unchecked', 'it is equivalent, but this form of an answer could not be judged', rule);
  if (numbersIn(answer).some((part) => isUnreal(part, budget)))
    return verdict('unchecked', 'one of the values written is not a real number', rule);
  const form = firstBad(numbersIn(answer).map(finishedValue));
  return form.ok ? judged : verdict('unchecked', `the solution is right, but ${form.why}`, rule);
}

/** Where equations leave a letter free, no single point is the answer, and neither is "no solution". */
function judgeFreely(answer: Statement, claim: Statement, budget: Budget): Verdict {
  if (answer.kind === 'truth' && !answer.value)
    return verdict('refuted', 'the equations do have solutions: one of them follows from the others', rule);
  const judged = judgeWithoutSolving(answer, claim, budget);
  if (judged.status === 'refuted') return judged;
  return verdict('unchecked', 'there are infinitely many solutions, and this way to give them is not checked', rule);
}

/** "infinitely many solutions", judged by counting them. */
export function judgeInfinitelyMany(claim: Statement, budget: Budget): Verdict {
  switch (countSolutions(claim, budget)) {
    case 'infinite':
      return verdict('verified', 'the equations leave infinitely many solutions', rule);
    case 'none':
      return verdict('refuted', 'the equations have no solution', rule);
    case 'finite':
      return verdict('refuted', 'the equations do not have infinitely many solutions', rule);
    case 'unknown':
      return verdict('unchecked', 'the solutions could not be counted', rule);
  }
}

/** "x = 3 and x = −3". */
function isAndForOr(written: Statement): boolean {
  if (written.kind !== 'all') return false;
  const names = written.parts.map(assignedLetter);
  return names.length > 1 && names[0] !== null && names.every((name) => name === names[0]);
}

/** Whether it says what each unknown is (and not, say, the equation again); null when that cannot be told. */
function solvedShape(answer: Statement, unknowns: readonly string[]): FormResult | null {
  const unsolved: FormResult = { ok: false, why: 'the unknown is not alone on one side yet' };
  switch (answer.kind) {
    case 'truth':
      return goodForm;
    case 'relation':
      return isSolvedRelation(answer, unknowns) ? goodForm : unsolved;
    case 'all':
    case 'any': {
      const shapes = answer.parts.map((part) => solvedShape(part, unknowns));
      return shapes.includes(null) ? null : firstBad(shapes.flatMap((shape) => shape ?? []));
    }
    case 'member':
      return answer.element.kind === 'symbol' ? goodForm : unsolved;
    default:
      return null;
  }
}

/** x = 3, 3 = x, x ≥ 2, −1 < x ≤ 4: one bare unknown, all else numbers. */
function isSolvedRelation(answer: Extract<Statement, { kind: 'relation' }>, unknowns: readonly string[]): boolean {
  const bare = answer.sides.filter((side) => side.kind === 'symbol' && unknowns.includes(side.name));
  const numbers = answer.sides.filter((side) => freeSymbols(side).length === 0);
  return bare.length === 1 && numbers.length === answer.sides.length - 1;
}

/** x = 5 − a: the unknown, in letters of the question that need not be asked for. */
function givesInLetters(answer: Statement, claim: Statement, unknowns: readonly string[]): boolean {
  if (answer.kind === 'all' || answer.kind === 'any')
    return answer.parts.every((part) => givesInLetters(part, claim, unknowns));
  if (answer.kind !== 'relation' || answer.signs.length !== 1) return false;
  const [left, right] = answer.sides;
  if (left?.kind !== 'symbol' || !unknowns.includes(left.name) || right === undefined) return false;
  const known = statementSymbols(claim).filter((name) => !unknowns.includes(name));
  return freeSymbols(right).every((name) => known.includes(name));
}

function numbersIn(answer: Statement): readonly Expression[] {
  return expressionsIn(answer).filter((part) => freeSymbols(part).length === 0 && !isInfinite(part));
}

function isInfinite(expression: Expression): boolean {
  return someNode(expression, (node) => node.kind === 'constant' && node.name === 'infinity');
}

function judgeInOne(answer: Statement, claim: Statement, budget: Budget): Verdict {
  const related = relateStatements(claim, answer, numbersFor([claim, answer]), budget);
  switch (related.kind) {
    case 'equivalent':
    case 'same-roots':
      if (related.vacuous === true && answer.kind !== 'truth') {
        return verdict('unchecked', 'say in words that there is no solution, or that every number is one', rule);
      }
      if (isInOtherAngles(answer, claim))
        return verdict('unchecked', 'it is right, but not in the angles of the question', rule);
      if (related.by === 'values')
        return verdict('unchecked', 'it could not be shown that these are all the solutions', rule);
      return verdict('verified', `put back into the question: ${related.why}`, rule);
    case 'may-lose':
      return isPeriodic(claim) && !(saysAngles(claim) && isBounded(claim, budget))
        ? verdict('unchecked', `there are more solutions (${related.why}), unless the question limits them`, rule)
        : verdict('refuted', `not all solutions are given: ${related.why}`, rule);
    case 'may-add':
    case 'unrelated':
      return lacksDegrees(answer, claim) || (isPeriodic(claim) && isBounded(claim, budget) && !saysAngles(claim))
        ? verdict('unchecked', 'it is not clear whether this is in degrees', rule)
        : verdict('refuted', related.why, rule);
    case 'undecided':
      return verdict('unchecked', related.why, rule);
  }
}

function isBounded(claim: Statement, budget: Budget): boolean {
  const [unknown] = statementSymbols(claim);
  return unknown !== undefined && rangeOf(claim, unknown, budget) !== null;
}

/** Whether angles are written with π or °: "0 ≤ x ≤ 360" alone may mean degrees. */
export function saysAngles(statement: Statement): boolean {
  return hasNode(statement, isPi) || hasNode(statement, isDegrees);
}

/** "60 or 300" where 0° ≤ x ≤ 360°: meant as degrees, no doubt, and not so written. */
function lacksDegrees(answer: Statement, claim: Statement): boolean {
  return hasNode(claim, isDegrees) && !hasNode(answer, isDegrees);
}

/** 30° where 0 ≤ x ≤ 2π, and π/6 where 0° ≤ x ≤ 360°. */
function isInOtherAngles(answer: Statement, claim: Statement): boolean {
  if (!isPeriodic(claim)) return false;
  return hasNode(claim, isDegrees) ? hasNode(answer, isPi) : hasNode(claim, isPi) && hasNode(answer, isDegrees);
}

function hasNode(statement: Statement, test: (node: Expression) => boolean): boolean {
  return expressionsIn(statement).some((part) => someNode(part, test));
}

function isDegrees(node: Expression): boolean {
  return node.kind === 'call' && node.name === 'degrees';
}

function isPi(node: Expression): boolean {
  return node.kind === 'constant' && node.name === 'pi';
}

export function isPeriodic(claim: Statement): boolean {
  const names = ['sin', 'cos', 'tan', 'sec', 'csc', 'cot'];
  return expressionsIn(claim).some((part) =>
    someNode(part, (node) => node.kind === 'call' && names.includes(node.name)),
  );
}

/** Every alternative of the answer must be a solution, and every solution must be among the alternatives. */
function judgeBySystem(answer: Statement, claim: Statement, unknowns: readonly string[], budget: Budget): Verdict {
  const solved = solveSystem(claim, budget);
  if (solved === null || !solved.complete) return judgeWithoutSolving(answer, claim, budget);
  if (answer.kind === 'truth') return judgeCount(answer.value, solved.points.length);
  if (solved.points.length === 0) return verdict('refuted', 'the equations have no solution', rule);
  const expanded = expandPlusMinus(answer);
  const missed = solved.points.filter(
    (environment) => holds(expanded, { environment, domain: 'real', budget }) !== 'true',
  );
  if (missed.length > 0) return verdict('refuted', `the equations are solved by ${pointText(missed)}`, rule);
  const alternatives = expanded.kind === 'any' ? expanded.parts : [expanded];
  for (const alternative of alternatives) {
    const own = solveSystem(alternative, budget);
    const [point] = own?.points ?? [];
    if (own === null || point === undefined || !unknowns.every((name) => point.has(name))) {
      return verdict('refuted', 'the answer does not give every unknown', rule);
    }
    if (holds(claim, { environment: point, domain: 'real', budget }) !== 'true') {
      return verdict('refuted', `${pointText([point])} does not solve the equations`, rule);
    }
  }
  return verdict('verified', `put into the equations, ${pointText(solved.points)} makes all of them true`, rule);
}

function judgeCount(always: boolean, count: number): Verdict {
  if (!always && count === 0)
    return verdict('verified', 'the equations contradict each other, so there is no solution', rule);
  return verdict(
    'refuted',
    count > 0 ? 'the equations do have a solution' : 'the equations contradict each other',
    rule,
  );
}

/** Not solvable here: a wrong point can still be told by putting it in, but completeness stays open. */
function judgeWithoutSolving(answer: Statement, claim: Statement, budget: Budget): Verdict {
  const expanded = expandPlusMinus(answer);
  for (const alternative of expanded.kind === 'any' ? expanded.parts : [expanded]) {
    const own = solveSystem(alternative, budget);
    for (const environment of own?.points ?? []) {
      if (holds(claim, { environment, domain: 'real', budget }) === 'false') {
        return verdict('refuted', `${pointText([environment])} does not solve the equations`, rule);
      }
    }
  }
  return verdict('unchecked', 'it could not be shown that these are all the solutions', rule);
}
