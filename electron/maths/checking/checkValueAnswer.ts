import type { Expression, Statement } from '../expression/expression.ts';
import type { Verdict } from '../outcomes.ts';
import { freeSymbols, someNode } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { fromReal } from '../numeric/complexBall.ts';
import { answerSides, type AnswerSides } from './answerSides.ts';
import { verdict } from './checkCalculation.ts';
import { compareWithTarget } from './checkExpressionLine.ts';
import { addsPercent, hasUnits } from './compareQuantities.ts';
import { expandedForm } from './forms/expandedForm.ts';
import { factorisedForm } from './forms/factorisedForm.ts';
import { finishedValue } from './forms/finishedValue.ts';
import { goodForm, type FormResult } from './forms/form.ts';
import { noOpenArithmetic } from './forms/openArithmetic.ts';
import { simplifiedForm } from './forms/simplifiedForm.ts';
import type { ProblemContext } from './problemContext.ts';
import { realValueOf, roundsTo, writtenNumber } from './roundsTo.ts';

const rule = 'checkValueAnswer';

/** Evaluate, simplify, expand, factorise, limit: the value must be right, and written in the form asked for. */
export function checkValueAnswer(answer: Statement, context: ProblemContext, budget: Budget): Verdict {
  const asked = context.expression;
  if (asked === null) return verdict('unchecked', 'the problem has no expression to compare with', rule);
  // A function that nothing defines has no value to compare with.
  if (someNode(asked, ({ kind }) => kind === 'apply'))
    return verdict('unchecked', 'the question has a function that it does not define', rule);
  if (answer.kind === 'relation' && answer.signs.includes('≈')) return checkRounded(answer, asked);
  const chain = answerSides(answer);
  const given = chain?.sides.at(-1);
  if (chain === null || given === undefined) return verdict('unchecked', 'this is not one value', rule);
  if (addsPercent(asked)) return verdict('unchecked', 'a number plus a percentage can be meant in two ways', rule);
  const broken = brokenChain(chain, asked, budget);
  if (broken !== null) return broken;
  const compared = compareWithTarget(asked, given, budget);
  if (compared.status === 'different') return refutedValue(asked, given, compared.why);
  if (compared.status === 'undecided') return verdict('unchecked', compared.why, rule);
  if (hasUnits(given) && !hasUnits(asked))
    return verdict('unchecked', 'the value is right, but the unit is not in the question', rule);
  const form = formFor(given, asked, context, budget);
  if (form === null) return verdict('unchecked', 'the value is right, but its form could not be judged', rule);
  if (!form.ok)
    return verdict(form.isMild === true ? 'unchecked' : 'refuted', `the value is right, but ${form.why}`, rule);
  return chain.label === null || isNamedInQuestion(chain.label, context)
    ? verdict('verified', compared.why, rule)
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

/** f(3) = 7 where f is defined in the question, or y where the question says y = …. */
function isNamedInQuestion(label: Expression, context: ProblemContext): boolean {
  if (label.kind === 'apply') return context.definitions.functions.has(label.name);
  return label.kind === 'symbol' && context.definitions.letters.has(label.name);
}

/** 0.33 for 1/3: not the value, yet perhaps the rounding that was wanted. */
function refutedValue(asked: Expression, given: Expression, why: string): Verdict {
  const target = writtenNumber(given);
  if (target !== null && target.unit.compare(1) < 0 && freeSymbols(asked).length === 0) {
    const value = realValueOf(asked);
    if (value !== null && roundsTo(fromReal(value), given))
      return verdict('unchecked', 'this is the value rounded, not the exact value', rule);
  }
  return verdict('refuted', why, rule);
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

function formFor(given: Expression, asked: Expression, context: ProblemContext, budget: Budget): FormResult | null {
  const open = noOpenArithmetic(given);
  if (!open.ok) return open;
  switch (context.task) {
    case 'expand':
      return expandedForm(given, budget);
    case 'factorise':
      return freeSymbols(asked).length === 0 ? null : factorisedForm(given, budget);
    case 'simplify':
      return simplifiedForm(given, asked, budget);
    default:
      return freeSymbols(given).length === 0 ? finishedValue(given) : goodForm;
  }
}
