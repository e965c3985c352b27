import type { Expression } from '../expression/expression.ts';
import {
  add,
  fromReal,
  isNoValue,
  multiply,
  one,
  tooUncertain,
  zero,
  type ComplexBall,
  type NumericValue,
} from './complexBall.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { asInteger, fromInteger } from './realBall.ts';

type SeriesNode = Extract<Expression, { kind: 'series' }>;

/** Longer sums are left undecided rather than added up. */
const mostTerms = 2_000n;

/** Σ or Π over whole numbers from…to; an empty one is 0 or 1. */
export function evaluateSeries(expression: SeriesNode, given: Evaluation): NumericValue {
  const from = wholeBound(expression.from, given);
  const to = wholeBound(expression.to, given);
  if (from === null || to === null || to - from > mostTerms) return tooUncertain;
  let total: ComplexBall = expression.of === 'sum' ? zero : one;
  for (let k = from; k <= to; k += 1n) {
    const environment = new Map(given.environment);
    environment.set(expression.variable, fromReal(fromInteger(k)));
    const term = evaluate(expression.body, { ...given, environment });
    if (isNoValue(term)) return term;
    total = expression.of === 'sum' ? add(total, term) : multiply(total, term);
  }
  return total;
}

function wholeBound(bound: Expression, given: Evaluation): bigint | null {
  const value = evaluate(bound, given);
  return isNoValue(value) || value.imaginary !== null ? null : asInteger(value.real);
}
