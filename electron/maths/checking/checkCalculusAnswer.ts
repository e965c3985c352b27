import type { Expression, Statement } from '../expression/expression.ts';
import type { Verdict } from '../outcomes.ts';
import { differentiate } from '../algebra/differentiate.ts';
import { freeSymbols, someNode } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { isNoValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import { toNumber } from '../numeric/realBall.ts';
import { answerSides } from './answerSides.ts';
import { verdict } from './checkCalculation.ts';
import { compareExpressions } from './compareExpressions.ts';
import { isDefinedBeside } from './antiderivativeDomain.ts';
import { finishedValue } from './forms/finishedValue.ts';
import { tidyForm } from './forms/simplifiedForm.ts';
import type { ProblemContext } from './problemContext.ts';

const rule = 'checkCalculusAnswer';

/** The derivative, worked out again by rule and compared by algebra and by values. */
export function checkDerivativeAnswer(answer: Statement, context: ProblemContext, budget: Budget): Verdict {
  const [chain, asked] = [answerSides(answer), context.expression];
  const variable = context.unknowns[0];
  const given = chain?.sides.at(-1);
  if (chain === null || given === undefined || asked === null || variable === undefined) return nothing;
  if (hasCalculusSign(given)) return verdict('refuted', 'the derivative is not worked out', rule);
  const slope = differentiate(asked, variable, budget);
  if (slope === null) return verdict('unchecked', 'this derivative is not one I can work out', rule);
  for (const side of chain.sides) {
    const compared = compareExpressions(slope, side, budget);
    if (compared.status !== 'equal')
      return verdict(compared.status === 'different' ? 'refuted' : 'unchecked', compared.why, rule);
  }
  if (chain.label !== null && !isSlopeName(chain.label, variable)) {
    return verdict('refuted', 'this is the derivative, but it is called something else', rule);
  }
  // dy/dx of y = t³: a slip, or t may stand for something in x; 0 may be meant or not.
  if (freeSymbols(asked).length > 0 && !freeSymbols(asked).includes(variable)) return nothing;
  const form = freeSymbols(given).length === 0 ? finishedValue(given) : tidyForm(given, budget);
  return form.ok
    ? verdict('verified', 'differentiating gives the same', rule)
    : verdict('unchecked', `the derivative is right, but ${form.why}`, rule);
}

const nothing: Verdict = verdict('unchecked', 'nothing to compare with', rule);

/** dy/dx, y′ and f′(x). */
function isSlopeName(label: Expression, variable: string): boolean {
  return label.kind === 'derivative' && label.order === 1 && label.variable === variable;
}

function hasCalculusSign(expression: Expression): boolean {
  return someNode(expression, ({ kind }) => kind === 'derivative' || kind === 'integral' || kind === 'limit');
}

/** An antiderivative is checked by differentiating it, and needs its constant; a definite integral by its value. */
export function checkIntegralAnswer(answer: Statement, context: ProblemContext, budget: Budget): Verdict {
  const [chain, asked] = [answerSides(answer), context.expression];
  const given = chain?.sides.at(-1);
  if (chain === null || given === undefined || asked?.kind !== 'integral') return nothing;
  if (hasCalculusSign(given)) return verdict('refuted', 'the integral is not worked out', rule);
  const sides = chain.sides.filter((side) => !hasCalculusSign(side));
  const judged = sides.map((side) =>
    asked.from === undefined ? checkIndefinite(side, asked, budget) : checkDefinite(side, asked, budget),
  );
  const failed = judged.find(({ status }) => status !== 'verified') ?? judged.at(-1) ?? nothing;
  if (failed.status !== 'verified') return failed;
  return chain.label === null && sides.length === chain.sides.length
    ? failed
    : verdict('unchecked', 'the value is right, but what stands before it was not checked', rule);
}

/** Letters that may stand for a constant of integration. */
const constantLetters = /^[CcKkAD](?:_\w+)?$/;

function checkIndefinite(given: Expression, asked: Extract<Expression, { kind: 'integral' }>, budget: Budget): Verdict {
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
  const added = freeSymbols(given).filter((name) => !freeSymbols(asked.body).includes(name) && name !== asked.variable);
  if (added.length === 0) return verdict('refuted', 'the constant of integration (+ C) is missing', rule);
  if (added.length > 1 || !added.every((name) => constantLetters.test(name))) {
    return verdict('unchecked', 'it is not clear which letter is the constant of integration', rule);
  }
  if (!isDefinedBeside(given, asked, budget))
    return verdict('unchecked', 'the answer has no value where what is integrated has one', rule);
  const form = tidyForm(given, budget);
  return form.ok
    ? verdict('verified', 'differentiating the answer gives back what was integrated', rule)
    : verdict('unchecked', `it is right, but ${form.why}`, rule);
}

/** e^(−x) up to 100: the last 10⁻⁴⁴ are not seen among forty digits. */
const farAway = 60;

function fadesFarAway(asked: Expression, budget: Budget): boolean {
  if (asked.kind !== 'integral') return false;
  const isExponential = someNode(
    asked.body,
    (node) => node.kind === 'power' && freeSymbols(node.exponent).includes(asked.variable),
  );
  const isFar = [asked.from, asked.to].some((end) => {
    const value = end === undefined ? null : evaluate(end, { environment: new Map(), domain: 'real', budget });
    return value !== null && !isNoValue(value) && Math.abs(toNumber(value.real)) > farAway;
  });
  return isExponential && isFar;
}

function checkDefinite(given: Expression, asked: Expression, budget: Budget): Verdict {
  const compared = compareExpressions(asked, given, budget);
  if (compared.status !== 'equal')
    return verdict(compared.status === 'different' ? 'refuted' : 'unchecked', compared.why, rule);
  if (compared.by === 'values' && fadesFarAway(asked, budget))
    return verdict('unchecked', 'what is left out so far away is too small to be seen', rule);
  const form = finishedValue(given);
  if (form.ok) return verdict('verified', compared.why, rule);
  return verdict(form.isMild === true ? 'unchecked' : 'refuted', `the value is right, but ${form.why}`, rule);
}
