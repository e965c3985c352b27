import type { Expression, Statement } from '../expression/expression.ts';
import type { AnswerQuestion, Task, Verdict } from '../outcomes.ts';
import { makeBudget, usualLimits, withinBudget, type Budget, type BudgetLimits } from '../numeric/budget.ts';
import { expressionsIn, freeSymbols, someNode, statementSymbols } from '../algebra/freeSymbols.ts';
import { joinedLines } from '../reading/joinedLines.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { answerSides } from './answerSides.ts';
import { addsExtremeNumber } from './checkLine.ts';
import { checkDerivativeAnswer, checkIntegralAnswer } from './checkCalculusAnswer.ts';
import { checkFoundAnswer } from './checkFoundAnswer.ts';
import { checkRearrangedAnswer } from './checkRearrangedAnswer.ts';
import { checkRoundedAnswer, hasForm } from './checkConditions.ts';
import { checkSolutionAnswer, isPeriodic, judgeInfinitelyMany, saysAngles } from './checkSolutionAnswer.ts';
import { checkValueAnswer } from './checkValueAnswer.ts';
import { verdict } from './checkCalculation.ts';
import { saysInfinitelyMany } from './countSolutions.ts';
import { compareExpressions } from './compareExpressions.ts';
import { hasUnits } from './compareQuantities.ts';
import { isOfNamedPattern } from './forms/namedPattern.ts';
import { readCondition, type AnswerForm } from './conditions.ts';
import { positiveContext } from './positiveLetters.ts';
import { readContext, type ProblemContext } from './problemContext.ts';
import { checkNamedAnswer } from './named/checkNamedAnswer.ts';
import { readNamedQuestion } from './named/readNamedQuestion.ts';
import { checkShapedAnswer, readShape } from './shapeConditions.ts';
import { judgePowers, standardFormMeant } from './standardForm.ts';
import { answerText } from './answerText.ts';

const rule = 'checkAnswer';

/**
 * Puts a final answer back into the original problem. `verified` only when everything the problem says was understood
 * and the answer is complete: all solutions and no others, or the right value in the form asked for.
 */
export function checkAnswer(asked: AnswerQuestion, limits: BudgetLimits = usualLimits): Verdict {
  const question = { ...asked, problem: joinedLines(asked.problem) };
  const judged = judgeEachWay(question, limits);
  if (judged.status === 'verified' && !isOfNamedPattern(question))
    return verdict('unchecked', 'it is not of the pattern that the question names', rule);
  const inPercent = judged.status === 'refuted' ? withPercentSign(question) : null;
  return inPercent !== null && judgeEachWay(inPercent, limits).status === 'verified'
    ? verdict('unchecked', 'this is right as a percentage, and the sign for it is missing', rule)
    : judged;
}

const ASKS_PERCENT =
  /\b(?:what|which|by what|as an?|the|find|calculate|work out|how many) (?:[a-z]+ ){0,2}?(?:percent|per cent|percentage)\b/i;

/** "25" where a percentage is asked for: what is meant is likely 25%. Null for anything else. */
function withPercentSign({ problem, answer }: AnswerQuestion): AnswerQuestion | null {
  const number = /^\s*\$?\s*(\d+(?:\.\d+)?)\s*\$?\s*$/.exec(answer)?.[1];
  return number === undefined || !ASKS_PERCENT.test(problem) ? null : { problem, answer: `$${number}\\%$` };
}

function judgeEachWay(question: AnswerQuestion, limits: BudgetLimits): Verdict {
  const late = verdict('unchecked', 'this answer takes too long to check', rule);
  const budget = makeBudget(limits);
  const judged = withinBudget(
    () => judgeReadAnswer(question, positiveContext(question.problem) ?? readContext(question.problem), budget),
    late,
  );
  if (judged.status !== 'unchecked') return judged;
  // What is read by its names is another formula, and has a budget of its own.
  const another = makeBudget(limits);
  return withinBudget(() => judgeNamedAnswer(question, another) ?? judged, late);
}

/** null where nothing is named. What a named question comes to is a formula, and is not read by its names again. */
function judgeNamedAnswer({ problem: asked, answer: given }: AnswerQuestion, budget: Budget): Verdict | null {
  const named = readNamedQuestion(asked);
  return named === null
    ? null
    : checkNamedAnswer(named, given, (problem, answer) =>
        judgeReadAnswer({ problem, answer }, readContext(problem), budget),
      );
}

function judgeReadAnswer(question: AnswerQuestion, context: ProblemContext | null, budget: Budget): Verdict {
  if (context === null)
    return verdict('unchecked', 'the problem could not be read well enough to check an answer', rule);
  const text = answerText(question.answer);
  if (text === null) return verdict('unchecked', 'it is not clear which part of this text is the answer', rule);
  const reading = parseStatement(text);
  if (reading.kind !== 'statement') return verdict('unchecked', `the answer could not be read: ${reading.why}`, rule);
  if (COUNTED_FACTORS.test(question.problem))
    return verdict('unchecked', 'how many factors there must be could not be checked', rule);
  if (REAL.test(question.problem) && expressionsIn(reading.statement).some(holdsImaginary))
    return verdict('unchecked', 'the question asks for real numbers', rule);
  if (context.remainder.length > 0) return judgeWithConditions(reading.statement, context, budget);
  return judgeAnswer(reading.statement, context, budget);
}

/**
 * "As a product of two factors", "of linear factors": whether complete factors are as many, or of that kind, is proved
 * where such questions are read by their names.
 */
const COUNTED_FACTORS =
  /\b(?:product of|into|as) (?:its |a |the )?(?:(?:two|three|2|3|linear) )+(?:factors|brackets)\b/i;

/** "Where x is real", "in ℝ": ±2i is no answer then. */
const REAL = /\breals?\b|ℝ|\\mathbb\s*\{?R\}?/i;

function holdsImaginary(expression: Expression): boolean {
  return someNode(expression, (node) => node.kind === 'constant' && node.name === 'i');
}

/** Conditions that can be checked are; beside any other, no answer is called right or wrong. */
function judgeWithConditions(answer: Statement, context: ProblemContext, budget: Budget): Verdict {
  const shape = readShape(context.remainder);
  if (shape !== null && SHAPED.has(context.task)) return checkShapedAnswer(answer, shape, context, budget);
  if (context.task === 'rearrange' && context.remainder.every((clause) => leavesRearranging(clause, context))) {
    const isPositive = context.remainder.some((clause) => boundOf(clause, context)?.name === context.unknowns[0]);
    return checkRearrangedAnswer(answer, context, budget, isPositive);
  }
  const [clause, another] = context.remainder;
  const condition = clause === undefined || another !== undefined ? null : readCondition(clause, context.unknowns[0]);
  if (condition === null) {
    const judged = judgeAnswer(answer, context, budget);
    if (judged.status !== 'verified') return softened(judged);
    return verdict('unchecked', `it fits the formulas, but “${clause ?? ''}” could not be checked`, rule);
  }
  switch (condition.kind) {
    case 'rounded':
    case 'figures':
      return checkRoundedAnswer(answer, context, condition, budget);
    case 'range': {
      const claim: Statement | null =
        context.claim === null ? null : { kind: 'all', parts: [context.claim, condition.claim] };
      const isAboutAngles = context.claim !== null && isPeriodic(context.claim) && !saysAngles(condition.claim);
      return claim === null || isAboutAngles
        ? softened(judgeAnswer(answer, context, budget))
        : judgeAnswer(answer, { ...context, claim, remainder: [] }, budget);
    }
    case 'letters':
      return judgeInTermsOf(answer, context, condition.names, budget);
    case 'form':
      return judgeForm(answer, context, condition.form, budget);
  }
}

/** r > 0 or r ≥ 0 of the subject picks the root; m > 0 or m ≠ 0 of another letter leaves what is right as it is. */
function leavesRearranging(clause: string, context: ProblemContext): boolean {
  const bound = boundOf(clause, context);
  if (bound === null) return false;
  return bound.sign === '>' || bound.sign === (bound.name === context.unknowns[0] ? '≥' : '≠');
}

/** The letter and the sign of "c > 0", where zero is the bound. */
function boundOf(
  clause: string,
  { unknowns }: ProblemContext,
): { readonly name: string; readonly sign: string } | null {
  const condition = readCondition(clause, unknowns[0]);
  if (condition?.kind !== 'range' || condition.claim.kind !== 'relation') return null;
  const { sides, signs } = condition.claim;
  const [left, right, more] = sides;
  if (left?.kind !== 'symbol' || right?.kind !== 'number' || more !== undefined) return null;
  return right.value.equals(0) ? { name: left.name, sign: signs.join('') } : null;
}

/** Tasks whose answer is one expression, which a question may ask for in a shape. */
const SHAPED: ReadonlySet<Task> = new Set<Task>(['evaluate', 'simplify', 'expand', 'factorise']);

function judgeInTermsOf(answer: Statement, context: ProblemContext, names: readonly string[], budget: Budget): Verdict {
  const judged = judgeAnswer(answer, { ...context, remainder: [] }, budget);
  const value = answerSides(answer)?.sides.at(-1);
  const isIn = value !== undefined && freeSymbols(value).every((name) => names.includes(name));
  return judged.status !== 'verified' || isIn ? judged : softened(judged);
}

function judgeForm(answer: Statement, context: ProblemContext, form: AnswerForm, budget: Budget): Verdict {
  if (form === 'falling' || form === 'rising' || (form === 'standard' && context.task !== 'solve')) {
    const meant = standardFormMeant(context, budget);
    if (meant === 'polynomial') return judgeInOrder(answer, context, form === 'rising', budget);
    if (meant === null || form !== 'standard') return softened(judgeAnswer(answer, context, budget));
  }
  const isOpen = OPEN_FORMS.has(form);
  const judged =
    isOpen && context.expression !== null
      ? sameValue(answer, context.expression, budget)
      : judgeAnswer(answer, context, budget);
  if (judged.status !== 'verified') return judged;
  if (hasForm(answer, form)) return judged;
  // 0.75 is exact too; "1" for one logarithm, 3 for one fraction, 10² for 1 × 10²: not what was meant, perhaps, and not wrong.
  const isMild =
    form === 'exact' ||
    form === 'logarithm' ||
    form === 'joined' ||
    // The solutions of an equation are rarely meant to be written as a × 10ⁿ.
    (form === 'standard' && (context.task === 'solve' || isPowerOfTen(answer))) ||
    (form === 'fraction' && hasForm(answer, 'mixed'));
  return verdict(isMild ? 'unchecked' : 'refuted', 'the value is right, but not in the form asked for', rule);
}

function judgeInOrder(answer: Statement, context: ProblemContext, rise: boolean, budget: Budget): Verdict {
  const judged = judgeAnswer(answer, { ...context, task: 'expand', remainder: [] }, budget);
  return judgePowers(answer, judged, { expands: context.task === 'expand', rise }, budget);
}

/** These forms leave something to work out, which is a fault in any other. */
const OPEN_FORMS: ReadonlySet<AnswerForm> = new Set(['primes', 'primePowers', 'standard', 'square', 'logarithm']);

function isPowerOfTen(answer: Statement): boolean {
  if (answer.kind !== 'expression' || answer.expression.kind !== 'power') return false;
  const { base, exponent } = answer.expression;
  return base.kind === 'number' && base.value.equals(10) && freeSymbols(exponent).length === 0;
}

function sameValue(answer: Statement, asked: Expression, budget: Budget): Verdict {
  if (answer.kind !== 'expression') return verdict('unchecked', 'this is not one value', rule);
  const compared = compareExpressions(asked, answer.expression, budget);
  const status = compared.status === 'equal' ? 'verified' : compared.status === 'different' ? 'refuted' : 'unchecked';
  return verdict(status, compared.why, rule);
}

/** A condition that was not understood may be just what makes the answer right. */
function softened(judged: Verdict): Verdict {
  if (judged.status === 'unchecked') return judged;
  return { ...judged, status: 'unchecked', why: 'a condition in the question could not be checked' };
}

/** The same on a statement already read. */
export function judgeAnswer(answer: Statement, context: ProblemContext, budget: Budget): Verdict {
  if (answer.kind === 'words') return judgeWords(answer.text, context, budget);
  const [inAnswer, inQuestion] = [[answer], context.statements].map((part) =>
    part.flatMap(expressionsIn).some(hasUnits),
  );
  // A question in words has no formulas that could hold the unit; it may well name it.
  if (inAnswer === true && inQuestion !== true && context.statements.length > 0) {
    return verdict('unchecked', 'the answer has a unit (or a word) that is not in the question', rule);
  }
  const judged = judgeByTask(answer, context, budget);
  return judged.status === 'verified' && addsExtremeNumber(answer, context, [])
    ? verdict('unchecked', 'beside such large or small numbers a check by values proves nothing', rule)
    : judged;
}

function judgeWords(text: string, context: ProblemContext, budget: Budget): Verdict {
  const isCounted = context.task === 'solve' && context.claim !== null && !isListOfEquations(context);
  return isCounted && saysInfinitelyMany(text)
    ? judgeInfinitelyMany(context.claim, budget)
    : verdict('unchecked', 'words are not checked', rule);
}

function judgeByTask(answer: Statement, context: ProblemContext, budget: Budget): Verdict {
  switch (context.task) {
    case 'solve':
      return context.claim === null
        ? verdict('unchecked', 'the problem has no equation to put the answer into', rule)
        : isListOfEquations(context)
          ? verdict('unchecked', 'these look like several questions, not one', rule)
          : checkSolutionAnswer(answer, context.claim, context.unknowns, budget);
    case 'rearrange':
      return checkRearrangedAnswer(answer, context, budget);
    case 'evaluate':
    case 'simplify':
    case 'expand':
    case 'factorise':
    case 'limit':
      return checkValueAnswer(answer, context, budget);
    case 'differentiate':
      return checkDerivativeAnswer(answer, context, budget);
    case 'integrate':
      return checkIntegralAnswer(answer, context, budget);
    case 'find':
      return checkFoundAnswer(answer, context, budget);
    case 'round':
    case 'words':
      return verdict('unchecked', 'this kind of question cannot be checked from its formulas', rule);
  }
}

/** Several equations for one letter: more likely an exercise list than a system. */
function isListOfEquations({ claim }: ProblemContext): boolean {
  if (claim?.kind !== 'all' || statementSymbols(claim).length !== 1) return false;
  const isEquation = (part: Statement): boolean => part.kind === 'relation' && part.signs.every((sign) => sign === '=');
  return claim.parts.filter(isEquation).length > 1;
}
