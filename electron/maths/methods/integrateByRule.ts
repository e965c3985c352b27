import type { Expression } from '../expression/expression.ts';
import type { RuleSolution } from '../outcomes.ts';
import { placeOf } from './calculus/exactValue.ts';
import type { Place } from './calculus/exactValue.ts';
import { workDefiniteIntegral, workIntegral } from './calculus/workIntegral.ts';
import { deepLetters } from './differentiateByRule.ts';
import type { Understood } from './method.ts';

type Question = {
  readonly body: Expression;
  readonly variable: string;
  readonly bounds: readonly [Place, Place] | null;
};

/** Bounds told in words, which are not in what was read. */
const BOUNDED = /\b(?:from|between|limits?|area)\b/i;

function questionIn(problem: Understood): Question | null {
  const [only, ...more] = problem.statements;
  if (only?.kind !== 'expression' || more.length > 0 || !['integrate', 'evaluate', 'find'].includes(problem.task))
    return null;
  const { expression } = only;
  if (expression.kind === 'integral') {
    const { body, variable, from, to } = expression;
    if (from === undefined && to === undefined)
      return BOUNDED.test(problem.text) ? null : { body, variable, bounds: null };
    const [low, high] = [from === undefined ? null : placeOf(from), to === undefined ? null : placeOf(to)];
    return low === null || high === null ? null : { body, variable, bounds: [low, high] };
  }
  if (problem.task !== 'integrate' || BOUNDED.test(problem.text)) return null;
  const [variable, ...others] = deepLetters(expression);
  return variable === undefined || others.length > 0 ? null : { body: expression, variable, bounds: null };
}

/** Works an integral of powers, sin, cos, exp of linear arguments; definite ones where the value has a short form. */
export function integrateByRule(problem: Understood): RuleSolution | null {
  const question = questionIn(problem);
  if (question === null) return null;
  const { body, variable, bounds } = question;
  return bounds === null ? workIntegral(body, variable) : workDefiniteIntegral(body, variable, ...bounds);
}
