import type { Task, UsualMistake } from '../outcomes.ts';
import { statementToLatex } from '../printing/toLatex.ts';
import type { Advisor, Worked } from './advisor.ts';
import { mistakesOfKinds } from './byKind.ts';

const ARITHMETIC = [
  'order-of-operations',
  'square-of-negative',
  'negative-times-negative',
  'root-of-sum',
  'surd',
  'function-of-sum',
  'power-as-product',
] as const;

const FRACTIONS = [
  'mixed-number',
  'added-denominators',
  'division-not-flipped',
  'fraction-product',
  'numerator-not-scaled',
] as const;

export const LINEAR = [
  'minus-before-bracket',
  'multiplied-one-term',
  'distributed-to-first-term',
  'moved-without-sign-change',
  'divided-one-term',
  'wrong-inverse-operation',
] as const;

export const QUADRATIC = [
  'divided-by-unknown',
  'square-of-sum',
  'root-sign',
  'root-not-divided',
  'root-without-plus-minus',
  'factor-signs',
  'quadratic-formula',
] as const;

const ALGEBRA = [
  'square-of-sum',
  'minus-before-bracket',
  'product-of-brackets',
  'distributed-to-first-term',
  'power-rule',
  'cancelled-term',
  'unlike-terms',
  'like-terms',
  'power-as-product',
] as const;

/** By task, the mistakes of `mistakes/` that pupils make at it most. */
const BY_TASK: Readonly<Partial<Record<Task, readonly string[]>>> = {
  solve: [...QUADRATIC, ...LINEAR, ...ALGEBRA],
  find: [...QUADRATIC, ...LINEAR],
  rearrange: LINEAR,
  evaluate: ARITHMETIC,
  simplify: [...ARITHMETIC, ...ALGEBRA],
  expand: ALGEBRA,
};

export const usualByTask: Advisor = { mistakes };

function* mistakes(worked: Worked): Generator<UsualMistake> {
  const { task } = worked.problem;
  yield* signNotTurned(worked);
  if (/^(?:substitution|words-|percent|ratio)/.test(worked.solution.topic)) yield* mistakesOfKinds(worked, ARITHMETIC);
  if (worked.solution.topic === 'fractions') yield* mistakesOfKinds(worked, FRACTIONS);
  yield* mistakesOfKinds(worked, BY_TASK[task] ?? []);
}

const TURNED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '\\le': '\\ge', '\\ge': '\\le' };

/** Where a step turned the sign of an inequality round, the same step with the sign left as it was. */
function* signNotTurned({ problem, solution }: Worked): Generator<UsualMistake> {
  const [asked, another] = problem.statements;
  const given = asked === undefined || another !== undefined ? null : statementToLatex(asked);
  for (const [index, { reason, expression }] of solution.steps.entries()) {
    const from = solution.steps[index - 1]?.expression ?? given;
    const sign = /<|>|\\le|\\ge/.exec(expression)?.[0] ?? '';
    if (!/^(?:Divide|Multiply).*sign turns round/.test(reason) || from === null) continue;
    yield {
      kind: 'inequality-not-flipped',
      from,
      line: expression.replace(sign, TURNED[sign] ?? sign),
      instead: expression,
      why: 'Dividing or multiplying by a negative number turns the sign between the sides round.',
    };
  }
}
