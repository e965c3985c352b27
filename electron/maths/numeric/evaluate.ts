import type { Expression } from '../expression/expression.ts';
import { pi } from './ballFunctions.ts';
import type { Budget } from './budget.ts';
import {
  add,
  divide,
  exp,
  fromReal,
  imaginaryUnit,
  isNoValue,
  multiply,
  negate,
  one,
  power,
  tooUncertain,
  undefinedValue,
  zero,
  type ComplexBall,
  type NoValue,
  type NumericValue,
} from './complexBall.ts';
import { evaluateCall } from './evaluateCall.ts';
import { evaluateIntegral } from './integrate.ts';
import { evaluateLimit } from './limit.ts';
import { fromFraction, signOf } from './realBall.ts';
import { evaluateSeries } from './series.ts';
import { differentiate } from '../algebra/differentiate.ts';
import { asOddRoot } from './oddRoot.ts';

export type Environment = ReadonlyMap<string, ComplexBall>;

/**
 * `real`: as at school, √ of a negative number has no value and ∛(−8) = −2. `complex`: principal branches.
 * Which of the two a question means is decided once, by `numberDomain.ts`.
 */
export type NumberDomain = 'real' | 'complex';

export type Evaluation = { readonly environment: Environment; readonly domain: NumberDomain; readonly budget: Budget };

/** The value with a rigorous error bound, or why there is none. Never throws, except when the budget is spent. */
export function evaluate(expression: Expression, given: Evaluation): NumericValue {
  given.budget.spend();
  switch (expression.kind) {
    case 'number':
      return fromReal(fromFraction(expression.value));
    case 'symbol':
      return given.environment.get(expression.name) ?? { kind: 'unknown', why: `${expression.name} has no value yet` };
    case 'constant':
      return constantValue(expression.name, given);
    case 'sum':
      return fold(expression.terms, zero, add, given);
    case 'product':
      return fold(expression.factors, one, multiply, given);
    case 'quotient':
      return combine(expression.numerator, expression.denominator, divide, given);
    case 'power':
      return evaluatePower(expression.base, expression.exponent, given);
    case 'negative':
      return map(expression.operand, negate, given);
    case 'mixed':
      return combine(expression.whole, expression.part, addMixed, given);
    case 'call':
      return evaluateCall(expression, given);
    case 'derivative':
      return evaluateDerivative(expression, given);
    case 'integral':
      return evaluateIntegral(expression, given);
    case 'limit':
      return evaluateLimit(expression, given);
    case 'series':
      return evaluateSeries(expression, given);
    case 'quantity':
      return evaluate(expression.value, given);
    case 'plusMinus':
      return { kind: 'unknown', why: '± stands for two values' };
    case 'apply':
      return { kind: 'unknown', why: `nothing is known about the function ${expression.name}` };
  }
}

function constantValue(name: 'pi' | 'e' | 'i' | 'infinity', given: Evaluation): NumericValue {
  if (name === 'pi') return fromReal(pi);
  if (name === 'e') return exp(one);
  if (name === 'infinity') return undefinedValue('infinity is not a number');
  return given.domain === 'complex' ? imaginaryUnit : undefinedValue('i is not a real number');
}

/** A mixed number's part goes the way of its whole: −2½ is −2 − ½. */
function addMixed(whole: ComplexBall, part: ComplexBall): ComplexBall {
  return signOf(whole.real) === -1 ? add(whole, negate(part)) : add(whole, part);
}

function fold(
  parts: readonly Expression[],
  start: ComplexBall,
  step: (a: ComplexBall, b: ComplexBall) => ComplexBall,
  given: Evaluation,
): NumericValue {
  let total = start;
  let missing: NoValue | null = null;
  for (const part of parts) {
    const value = evaluate(part, given);
    if (!isNoValue(value)) total = step(total, value);
    else if (missing === null || missing.kind === 'unknown') missing = value;
  }
  return missing ?? total;
}

function map(operand: Expression, change: (a: ComplexBall) => NumericValue, given: Evaluation): NumericValue {
  const value = evaluate(operand, given);
  return isNoValue(value) ? value : change(value);
}

function combine(
  left: Expression,
  right: Expression,
  change: (a: ComplexBall, b: ComplexBall) => NumericValue,
  given: Evaluation,
): NumericValue {
  const a = evaluate(left, given);
  const b = evaluate(right, given);
  if (isNoValue(a)) return isNoValue(b) && b.kind === 'undefined' ? b : a;
  return isNoValue(b) ? b : change(a, b);
}

function evaluatePower(base: Expression, exponent: Expression, given: Evaluation): NumericValue {
  if (base.kind === 'constant' && base.name === 'e') return map(exponent, exp, given);
  return combine(base, exponent, (a, b) => powerIn(given.domain, a, exponent, b), given);
}

function powerIn(domain: NumberDomain, base: ComplexBall, written: Expression, exponent: ComplexBall): NumericValue {
  const value = power(base, exponent);
  if (domain === 'complex' || isNoValue(value) || value.imaginary === null) return value;
  return asOddRoot(base, written) ?? undefinedValue('a negative number has no such real power');
}

function evaluateDerivative(expression: Extract<Expression, { kind: 'derivative' }>, given: Evaluation): NumericValue {
  // dy/dx where nothing says how y hangs on x: not zero, but not known.
  if (expression.body.kind === 'symbol' && expression.body.name !== expression.variable) return tooUncertain;
  let body: Expression | null = expression.body;
  for (let order = 0; order < expression.order && body !== null; order += 1) {
    body = differentiate(body, expression.variable, given.budget);
  }
  return body === null ? tooUncertain : evaluate(body, given);
}
