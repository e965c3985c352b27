import type { Expression, Statement } from '../expression/expression.ts';
import type { LineQuestion, Verdict } from '../outcomes.ts';
import { makeBudget, usualLimits, withinBudget, type Budget, type BudgetLimits } from '../numeric/budget.ts';
import { hasExtremeNumber } from '../algebra/extremeNumbers.ts';
import { expressionsIn, freeSymbols, someNode, statementSymbols } from '../algebra/freeSymbols.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { judgeChain, verdict, type ChainResult } from './checkCalculation.ts';
import { checkClaimLine } from './checkClaimLine.ts';
import { checkExpressionLine } from './checkExpressionLine.ts';
import { definitionsIn, expandStatement, type Definitions } from './definitions.ts';
import { followsByAdding } from './followsByAdding.ts';
import { saysInfinitelyMany } from './countSolutions.ts';
import { judgeInfinitelyMany } from './checkSolutionAnswer.ts';
import { areFunctionsDefined } from './definedThere.ts';
import { nameDerivative } from './nameDerivative.ts';
import { normaliseClaim } from './normaliseClaim.ts';
import { solveSystem } from './solveSystem.ts';
import { putValuesIn, readContext, readLines, type ProblemContext } from './problemContext.ts';

/**
 * Judges one displayed line of a solution by the problem and the lines accepted above it. `verified` means: equal to
 * the problem's expression, equivalent to or implied by its equations, or a calculation that is right by itself.
 */
export function checkLine(question: LineQuestion, limits: BudgetLimits = usualLimits): Verdict {
  const budget = makeBudget(limits);
  const reading = parseStatement(question.line.replace(/^\s*(?:&\s*)?=/, ''));
  if (reading.kind !== 'statement' && isRemark(question.line))
    return verdict('unchecked', 'this line is a remark in words, which is not checked', 'checkLine');
  if (reading.kind !== 'statement')
    return verdict('unchecked', `this line could not be read: ${reading.why}`, 'checkLine');
  const tooLong = verdict('unchecked', 'this line takes too long to check', 'checkLine');
  return withinBudget(() => {
    const context = readContext(question.problem);
    const judged = judgeLine(reading.statement, context, readLines(question.earlier), budget);
    return judged.rule === labelledRule && namesToldLetter(reading.statement, question.problem)
      ? verdict('unchecked', 'the calculation is right, but the question says what this letter stands for', 'checkLine')
      : judged;
  }, tooLong);
}

/** Of a line whose calculation is right and whose letter is the pupil's own. */
const labelledRule = 'checkLabelledLine';

/** "x = 3 × 7 = 21", where the question speaks of x in words that were not read. The word "a" is no letter. */
function namesToldLetter(line: Statement, problem: string): boolean {
  const first = line.kind === 'relation' ? line.sides[0] : undefined;
  if (first?.kind !== 'symbol' || !/^[A-Za-z]$/.test(first.name)) return false;
  const after = /[aI]/.test(first.name) ? String.raw`(?=\s*(?:[=?.,;:)$]|$))` : String.raw`(?![A-Za-z'’])`;
  return new RegExp(String.raw`(?<![A-Za-z\\])${first.name}${after}`).test(problem);
}

/** "(how many solutions?)": words and marks only. */
function isRemark(line: string): boolean {
  return /^[\s(]*\p{L}[\p{L}\s,'’.?!–-]*[\s)?!.]*$/u.test(line.replace(/\\text\s*\{([^{}]*)\}/g, '$1'));
}

/** The same on statements already read. */
export function judgeLine(
  written: Statement,
  context: ProblemContext | null,
  earlier: readonly Statement[],
  budget: Budget,
): Verdict {
  const known = definitionsIn([...(context?.statements ?? []), ...earlier]);
  const claimed = expandStatement(
    normaliseClaim(written, written.kind === 'expression' ? [] : (context?.unknowns ?? [])),
    known,
  );
  const line = context === null ? claimed : nameSlopes(claimed, context, known);
  const judged = judgeKind(line, context, earlier, budget);
  if (judged.status === 'verified' && !expressionsIn(written).every((part) => areFunctionsDefined(part, known, budget)))
    return verdict('unchecked', 'what the question defines has no real value there', 'checkLine');
  return judged.status === 'verified' && addsExtremeNumber(line, context, earlier)
    ? verdict('unchecked', 'beside such large or small numbers a check by values proves nothing', 'checkLine')
    : judged;
}

/** dy/dx where the question is to differentiate an expression. */
function nameSlopes(line: Statement, context: ProblemContext, known: Definitions): Statement {
  const [variable] = context.unknowns;
  if (context.task !== 'differentiate' || context.expression === null || variable === undefined) return line;
  return nameDerivative(line, context.expression, variable, known);
}

/** Numbers like 10^-60 in a line, where neither the problem nor a line above has any. */
export function addsExtremeNumber(
  line: Statement,
  context: ProblemContext | null,
  earlier: readonly Statement[],
): boolean {
  const before = [...(context?.statements ?? []), ...earlier].flatMap(expressionsIn);
  return expressionsIn(line).some(hasExtremeNumber) && !before.some(hasExtremeNumber);
}

function judgeKind(
  line: Statement,
  context: ProblemContext | null,
  earlier: readonly Statement[],
  budget: Budget,
): Verdict {
  switch (line.kind) {
    case 'words':
      return context?.task === 'solve' && context.claim !== null && saysInfinitelyMany(line.text)
        ? judgeInfinitelyMany(context.claim, budget)
        : verdict('unchecked', 'words are not checked', 'checkLine');
    case 'expression':
      return checkExpressionLine(line.expression, context, earlier, budget);
    case 'relation':
      return checkRelationLine(withValues(line, context), context, earlier, budget);
    default:
      return checkClaimLine(line, context, earlier, budget);
  }
}

type Relation = Extract<Statement, { kind: 'relation' }>;

/** Where letters have been given values, a line is judged with the values put in. */
function withValues(line: Relation, context: ProblemContext | null): Relation {
  if (context?.task !== 'evaluate') return line;
  return { ...line, sides: line.sides.map((side) => putValuesIn(side, context.definitions)) };
}

function checkRelationLine(
  line: Relation,
  context: ProblemContext | null,
  earlier: readonly Statement[],
  budget: Budget,
): Verdict {
  const isEquality = line.signs.every((sign) => sign === '=' || sign === '≈');
  if (!isEquality) return checkOrderLine(line, context, earlier, budget);
  const links = constantLinks(line);
  const numbers = links.map((link) => judgeChain(link, budget));
  const wrong = numbers.find(({ status }) => status === 'false');
  const isConstant = line.sides.every((side) => freeSymbols(side).length === 0);
  if (line.sides.some(isUnknownValue)) {
    return wrong === undefined
      ? verdict('unchecked', 'nothing that was read says what this function is', 'checkLine')
      : verdict('refuted', wrong.why);
  }
  if (isConstant) return checkConstantLine(line, judgeChain(line, budget), context, earlier, budget);
  if (wrong !== undefined) return verdict('refuted', wrong.why);
  const identity = judgeChain(line, budget);
  if (identity.status === 'false' && line.sides.some(isCalculus)) return verdict('refuted', identity.why);
  if (identity.status === 'true') return checkIdentityLine(line, identity, context, earlier, budget);
  const claimed = checkClaimLine(line, context, earlier, budget);
  if (claimed.status !== 'unchecked') return claimed;
  return isLabelled(line, context, earlier) && numbers.length > 0 && numbers.every(({ status }) => status === 'true')
    ? verdict('verified', `the calculation is right: ${numbers[0]?.why ?? ''}`, labelledRule)
    : claimed;
}

/** "2 × 4 + 5 = 13 > 11" is right or wrong by itself, unless it says what has become of an inequality (0 < 3). */
function checkOrderLine(
  line: Relation,
  context: ProblemContext | null,
  earlier: readonly Statement[],
  budget: Budget,
): Verdict {
  const isConstant = line.sides.every((side) => freeSymbols(side).length === 0);
  // "0.64 > 0.1" may be true and still not what the question asks for: only what is worked out is judged by itself.
  const speaksOfProblem = line.sides.length === 2 && !line.sides.some(isWorkedOut);
  const { status, why } = isConstant ? judgeChain(line, budget) : { status: 'unclear' as const, why: '' };
  if (speaksOfProblem || status === 'unclear') return checkClaimLine(line, context, earlier, budget);
  return verdict(status === 'true' ? 'verified' : 'refuted', why);
}

function isWorkedOut(side: Expression): boolean {
  if (side.kind === 'negative') return isWorkedOut(side.operand);
  return side.kind === 'sum' || side.kind === 'product' || side.kind === 'power';
}

/** d/dx of something and ∫ of something have a value of their own: a line about them can be false by itself. */
function isCalculus(side: Expression): boolean {
  return (
    someNode(side, ({ kind }) => kind === 'derivative' || kind === 'integral') &&
    !someNode(side, ({ kind }) => kind === 'apply')
  );
}

/** f(1), where f was told of in words or nowhere: it may be any number. */
function isUnknownValue(side: Expression): boolean {
  return freeSymbols(side).length === 0 && someNode(side, ({ kind }) => kind === 'apply');
}

/** Neighbouring sides without letters. */
function constantLinks(line: Relation): readonly Relation[] {
  return line.signs.flatMap((sign, k) => {
    const [left, right] = [line.sides[k], line.sides[k + 1]];
    if (left === undefined || right === undefined) return [];
    if (freeSymbols(left).length + freeSymbols(right).length > 0) return [];
    if (isUnknownValue(left) || isUnknownValue(right)) return [];
    return [{ kind: 'relation', sides: [left, right], signs: [sign] } as const];
  });
}

/** "Area = 5 × 3 = 15": a letter of the pupil's own in front of a calculation, of which no line above says anything. */
function isLabelled(line: Relation, context: ProblemContext | null, earlier: readonly Statement[]): boolean {
  const [first, ...others] = line.sides;
  if (first?.kind !== 'symbol' || others.some((side) => freeSymbols(side).length > 0)) return false;
  if (earlier.some((above) => statementSymbols(above).includes(first.name))) return false;
  return context === null || !context.unknowns.includes(first.name);
}

/** Numbers only: right or wrong by itself, unless it says what has become of an equation (0 = 3, 5 = 5). */
function checkConstantLine(
  line: Relation,
  result: ChainResult,
  context: ProblemContext | null,
  earlier: readonly Statement[],
  budget: Budget,
): Verdict {
  const speaksOfEquation = context !== null && context.claim !== null && isBareComparison(line);
  if (speaksOfEquation) {
    const claimed = checkClaimLine(line, context, earlier, budget);
    if (claimed.status === 'verified') return claimed;
    if (context.claim?.kind === 'all' && followsByAdding(line, context.claim, earlier, budget)) {
      return verdict('verified', 'it is what is left when one of the equations is taken from another');
    }
    if (result.status === 'true') return claimed;
    if (context.claim?.kind === 'all' && solveSystem(context.claim, budget)?.points.length === 0) {
      return verdict('unchecked', 'the equations contradict each other, but not plainly in this way');
    }
  }
  if (result.status === 'true') return verdict('verified', result.why);
  if (result.status === 'false') return verdict('refuted', result.why);
  return verdict('unchecked', result.why);
}

/** "0 = 3" or "4 = 4": two plain numbers, nothing worked out. */
export function isBareComparison(line: Relation): boolean {
  return (
    line.sides.length === 2 &&
    line.sides.every((side) => side.kind === 'number' || (side.kind === 'negative' && side.operand.kind === 'number'))
  );
}

/** True for every value of the letters: right by itself, but it must not pass for a solution of the problem. */
function checkIdentityLine(
  line: Relation,
  identity: ChainResult,
  context: ProblemContext | null,
  earlier: readonly Statement[],
  budget: Budget,
): Verdict {
  const [first] = line.sides;
  const isEquationTask = context?.claim !== null && context?.claim !== undefined;
  if (!isEquationTask && first !== undefined && context?.expression) {
    const direct = checkExpressionLine(first, context, earlier, budget);
    if (direct.status === 'verified') return direct;
  }
  return verdict('verified', `true for all values: ${identity.why}`);
}
