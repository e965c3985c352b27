import type { Expression, Statement } from '../expression/expression.ts';
import type { Verdict } from '../outcomes.ts';
import { differentiate } from '../algebra/differentiate.ts';
import { freeSymbols, someNode } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { answerExpression } from './checkAnswer.ts';
import { verdict } from './checkCalculation.ts';
import { compareExpressions } from './compareExpressions.ts';
import { finishedValue } from './forms/finishedValue.ts';
import { tidyForm } from './forms/simplifiedForm.ts';
import type { ProblemContext } from './problemContext.ts';

const rule = 'checkCalculusAnswer';

/** The derivative, worked out again by rule and compared by algebra and by values. */
export function checkDerivativeAnswer(answer: Statement, context: ProblemContext, budget: Budget): Verdict {
  const [given, asked] = [answerExpression(answer), context.expression];
  const variable = context.unknowns[0];
  if (given === null || asked === null || variable === undefined)
    return verdict('unchecked', 'nothing to compare with', rule);
  if (hasCalculusSign(given)) return verdict('refuted', 'the derivative is not worked out', rule);
  const slope = differentiate(asked, variable, budget);
  if (slope === null) return verdict('unchecked', 'this derivative is not one I can work out', rule);
  const compared = compareExpressions(slope, given, budget);
  if (compared.status === 'equal') {
    const form = freeSymbols(given).length === 0 ? finishedValue(given) : tidyForm(given, budget);
    return form.ok
      ? verdict('verified', `differentiating gives the same: ${compared.why}`, rule)
      : verdict('unchecked', `the derivative is right, but ${form.why}`, rule);
  }
  return verdict(compared.status === 'different' ? 'refuted' : 'unchecked', compared.why, rule);
}

function hasCalculusSign(expression: Expression): boolean {
  return someNode(expression, ({ kind }) => kind === 'derivative' || kind === 'integral' || kind === 'limit');
}

/** An antiderivative is checked by differentiating it, and needs its constant; a definite integral by its value. */
export function checkIntegralAnswer(answer: Statement, context: ProblemContext, budget: Budget): Verdict {
  const [given, asked] = [answerExpression(answer), context.expression];
  if (given === null || asked?.kind !== 'integral') return verdict('unchecked', 'nothing to compare with', rule);
  if (hasCalculusSign(given)) return verdict('refuted', 'the integral is not worked out', rule);
  if (asked.from !== undefined) return checkDefinite(given, asked, budget);
  const slope = differentiate(given, asked.variable, budget);
  if (slope === null) return verdict('unchecked', 'the answer could not be differentiated to check it', rule);
  const compared = compareExpressions(slope, asked.body, budget);
  if (compared.status !== 'equal') {
    return verdict(
      compared.status === 'different' ? 'refuted' : 'unchecked',
      `differentiating the answer: ${compared.why}`,
      rule,
    );
  }
  const hasConstant = freeSymbols(given).some(
    (name) => !freeSymbols(asked.body).includes(name) && name !== asked.variable,
  );
  return hasConstant
    ? verdict('verified', 'differentiating the answer gives back what was integrated', rule)
    : verdict('refuted', 'the constant of integration (+ C) is missing', rule);
}

function checkDefinite(given: Expression, asked: Expression, budget: Budget): Verdict {
  const compared = compareDefinite(given, asked, budget);
  if (compared.status !== 'equal')
    return verdict(compared.status === 'different' ? 'refuted' : 'unchecked', compared.why, rule);
  const form = finishedValue(given);
  return form.ok
    ? verdict('verified', compared.why, rule)
    : verdict('refuted', `the value is right, but ${form.why}`, rule);
}

function compareDefinite(given: Expression, asked: Expression, budget: Budget): ReturnType<typeof compareExpressions> {
  return compareExpressions(asked, given, budget, { tolerance: 'quadrature' });
}
