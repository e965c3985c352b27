import type { Expression, Statement } from '../expression/expression.ts';
import type { Verdict } from '../outcomes.ts';
import { freeSymbols, someNode } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { fromReal } from '../numeric/complexBall.ts';
import { answerSides, type AnswerSides } from './answerSides.ts';
import { verdict } from './checkCalculation.ts';
import { compareWithTarget } from './checkExpressionLine.ts';
import { addsPercent, hasUnits, lacksUnit, withRaisedUnit } from './compareQuantities.ts';
import { asksSlope, isDefinedThere } from './definedThere.ts';
import { compareExpressions } from './compareExpressions.ts';
import { formAsked } from './forms/formAsked.ts';
import { isRootOfLetters } from './forms/rootsOfLetters.ts';
import type { ProblemContext } from './problemContext.ts';
import { realValueOf, roundsTo, writtenNumber } from './roundsTo.ts';

const rule = 'checkValueAnswer';

/** Said of 3x for √(9x²): a rule does not answer so where nothing is said of the letters. */
export const ONLY_FOR_POSITIVE = 'it is right only for positive letters, which the question does not name so';

/** Evaluate, simplify, expand, factorise, limit: the value must be right, and written in the form asked for. */
export function checkValueAnswer(answer: Statement, context: ProblemContext, budget: Budget): Verdict {
  const asked = context.expression === null ? null : withRaisedUnit(context.expression);
  if (asked === null) return verdict('unchecked', 'the problem has no expression to compare with', rule);
  // A function that nothing defines has no value to compare with.
  if (someNode(asked, ({ kind }) => kind === 'apply'))
    return verdict('unchecked', 'the question has a function that it does not define', rule);
  if (answer.kind === 'relation' && answer.signs.includes('≈')) return checkRounded(answer, asked);
  const chain = answerSides(answer);
  const given = chain?.sides.at(-1);
  if (chain === null || given === undefined) return verdict('unchecked', 'this is not one value', rule);
  if (addsPercent(asked)) return verdict('unchecked', 'a number plus a percentage can be meant in two ways', rule);
  const isDefined = isDefinedThere(context, budget);
  if (!isDefined && asksSlope(context)) return verdict('unchecked', 'the slope there is not known', rule);
  const broken = brokenChain(chain, asked, budget);
  if (broken !== null) return broken;
  const compared = compareWithTarget(asked, given, budget);
  const isRight =
    compared.status === 'different' && context.arePositive === true && isRightForPositive(asked, given, budget);
  if (compared.status === 'different' && !isRight) return refutedValue(asked, given, compared.why, budget);
  if (compared.status === 'undecided') return verdict('unchecked', compared.why, rule);
  if (!isDefined) return verdict('unchecked', 'what the question defines has no real value there', rule);
  if (hasUnits(given) && !hasUnits(asked))
    return verdict('unchecked', 'the value is right, but the unit is not in the question', rule);
  if (lacksUnit(given, asked)) return verdict('unchecked', 'the number is right, but it has no unit', rule);
  const form = formAsked(given, { task: context.task, asked, named: context.remainder.length > 0 }, budget);
  if (form === null) return verdict('unchecked', 'the value is right, but its form could not be judged', rule);
  if (!form.ok)
    return verdict(form.isMild === true ? 'unchecked' : 'refuted', `the value is right, but ${form.why}`, rule);
  return chain.label === null || isNamedInQuestion(chain.label, context)
    ? verdict('verified', isRight ? 'both sides agree at many points, for positive letters' : compared.why, rule)
    : verdict('unchecked', 'the value is right, but the question has no such letter', rule);
}

/** Every side of "a = b = c" must have the value asked for. */
function brokenChain(chain: AnswerSides, asked: Expression, budget: Budget): Verdict | null {
  for (const side of chain.sides.slice(0, -1)) {
    const compared = compareWithTarget(asked, side, budget);
    if (compared.status !== 'equal') {
      return verdict(
        compared.status === 'different' ? 'refuted' : 'unchecked',
        `one side of the answer is not equal: ${compared.why}`,
        rule,
      );
    }
  }
  return null;
}

/** f(3) = 7 where f is defined in the question, or y where the question says y = …; x is no name where x = 4 is told. */
function isNamedInQuestion(label: Expression, context: ProblemContext): boolean {
  if (label.kind === 'apply') return context.definitions.functions.has(label.name);
  const meaning = label.kind === 'symbol' ? context.definitions.letters.get(label.name) : undefined;
  return meaning !== undefined && freeSymbols(meaning).length > 0;
}

/** 0.33 for 1/3: not the value, yet perhaps the rounding that was wanted. */
function refutedValue(asked: Expression, given: Expression, why: string, budget: Budget): Verdict {
  if (isRightForPositive(asked, given, budget)) return verdict('unchecked', ONLY_FOR_POSITIVE, rule);
  // Values not far enough out do not show that 1.0001^x stays small.
  if (asked.kind === 'limit' && isInfinite(given) && someNode(asked.body, isBeyondFractions))
    return verdict('unchecked', 'whether this grows beyond all numbers is not known', rule);
  const target = writtenNumber(given);
  if (target !== null && target.unit.compare(1) < 0 && freeSymbols(asked).length === 0) {
    const value = realValueOf(asked);
    if (value !== null && roundsTo(fromReal(value), given))
      return verdict('unchecked', 'this is the value rounded, not the exact value', rule);
  }
  return verdict('refuted', why, rule);
}

/** √(50x²y) = 5x√(2y), as books write it that mean positive letters. */
function isRightForPositive(asked: Expression, given: Expression, budget: Budget): boolean {
  if (!someNode(asked, isRootOfLetters)) return false;
  return compareExpressions(asked, given, budget, { points: 'positive' }).status === 'equal';
}

function isInfinite(expression: Expression): boolean {
  return someNode(expression, (node) => node.kind === 'constant' && node.name === 'infinity');
}

function isBeyondFractions(node: Expression): boolean {
  return node.kind === 'call' || (node.kind === 'power' && freeSymbols(node.exponent).length > 0);
}

function checkRounded(answer: Extract<Statement, { kind: 'relation' }>, asked: Expression): Verdict {
  const given = answer.sides.at(-1);
  const value = realValueOf(asked);
  if (given === undefined || value === null || writtenNumber(given) === null)
    return verdict('unchecked', 'an approximation that cannot be followed', rule);
  return roundsTo(fromReal(value), given)
    ? verdict('unchecked', 'the rounding is right, but the exact value was asked for', rule)
    : verdict('refuted', 'the value does not round to this', rule);
}
