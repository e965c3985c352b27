import type { Statement } from '../expression/expression.ts';
import type { Verdict } from '../outcomes.ts';
import { freeSymbols } from '../algebra/freeSymbols.ts';
import { sameExpression } from '../algebra/sameExpression.ts';
import type { Budget } from '../numeric/budget.ts';
import { compareValues } from '../numeric/compareValues.ts';
import { isNoValue } from '../numeric/complexBall.ts';
import { describeValue } from '../numeric/describeValue.ts';
import { evaluate } from '../numeric/evaluate.ts';
import { answerSides } from './answerSides.ts';
import { verdict } from './checkCalculation.ts';
import { checkValueAnswer } from './checkValueAnswer.ts';
import { finishedValue } from './forms/finishedValue.ts';
import { pointText } from './pointText.ts';
import type { ProblemContext } from './problemContext.ts';
import { solveSystem } from './solveSystem.ts';

const rule = 'checkFoundAnswer';
const open = (why: string): Verdict => verdict('unchecked', why, rule);

/** "Find 2a + b if a + b = 5 and a − b = 1": the value at the solution of what is known, where there is just one. */
export function checkFoundAnswer(answer: Statement, context: ProblemContext, budget: Budget): Verdict {
  const { expression, claim } = context;
  const chain = answerSides(answer);
  const given = chain?.sides.at(-1);
  if (isBareRequest(context) && expression !== null) {
    // Nothing is asked to be done, and nothing was: no merit in that.
    if (given !== undefined && sameExpression(given, expression)) return open('this is the question itself');
    const task = freeSymbols(expression).length > 0 ? 'simplify' : 'evaluate';
    return checkValueAnswer(answer, { ...context, task }, budget);
  }
  if (expression === null || claim === null || chain === null || given === undefined) {
    return open('this kind of question cannot be checked from its formulas');
  }
  if (chain.sides.length > 1 || freeSymbols(given).length > 0) return open('this is not a plain value');
  const solved = solveSystem(claim, budget);
  const [point, another] = solved?.points ?? [];
  if (solved === null || point === undefined || another !== undefined)
    return open('what is known does not give a single value');
  const value = evaluate(expression, { environment: point, domain: 'real', budget });
  const written = evaluate(given, { environment: new Map(), domain: 'real', budget });
  if (isNoValue(value) || isNoValue(written)) return open('one of the values could not be worked out');
  const compared = compareValues(value, written);
  if (compared === 'unclear') return open('the two values could not be told apart or together');
  if (compared === 'different')
    return verdict('refuted', `with ${pointText([point])} the value is ${describeValue(value)}`, rule);
  const isNamed =
    chain.label?.kind === 'symbol' && expression.kind === 'symbol' && chain.label.name === expression.name;
  if (chain.label !== null && !isNamed) return open('the value is right, but what stands before it was not checked');
  const form = finishedValue(given);
  return form.ok
    ? verdict('verified', `with ${pointText([point])} this is the value`, rule)
    : open(`the value is right, but ${form.why}`);
}

/** "Determine the product (x + 2)(x − 3)", "What is (a + b)² − (a − b)²?": nothing is known beside what is asked. */
function isBareRequest({ statements, expression }: ProblemContext): boolean {
  const canBeWorked = expression?.kind === 'sum' || expression?.kind === 'product' || expression?.kind === 'power';
  return statements.length === 1 && canBeWorked;
}
