import type { Expression, FunctionName } from '../expression/expression.ts';
import { call, constant, negative, number, power, product, quotient, sum } from '../expression/build.ts';
import type { Budget } from '../numeric/budget.ts';
import { dependsOn } from './freeSymbols.ts';

const zero = number(0);
const one = number(1);

/**
 * The derivative by the usual rules, barely tidied; null for what has no rule here (floors, sums with a variable
 * bound). Used to check working by values, so its form does not matter.
 */
export function differentiate(expression: Expression, variable: string, budget: Budget): Expression | null {
  budget.spend();
  if (!dependsOn(expression, variable)) return zero;
  switch (expression.kind) {
    case 'symbol':
      return one;
    case 'sum':
      return differentiateSum(expression.terms, variable, budget);
    case 'product':
      return differentiateProduct(expression.factors, variable, budget);
    case 'quotient':
      return differentiateQuotient(expression.numerator, expression.denominator, variable, budget);
    case 'power':
      return differentiatePower(expression.base, expression.exponent, variable, budget);
    case 'negative': {
      const inner = differentiate(expression.operand, variable, budget);
      return inner === null ? null : negative(inner);
    }
    case 'mixed':
      return null;
    case 'call':
      return differentiateCall(expression, variable, budget);
    case 'integral':
      return differentiateIntegral(expression, variable);
    case 'derivative': {
      const inner = differentiate(expression.body, expression.variable, budget);
      return inner === null || expression.order !== 1 ? null : differentiate(inner, variable, budget);
    }
    case 'series':
      return differentiateSeries(expression, variable, budget);
    case 'quantity':
      return differentiate(expression.value, variable, budget);
    default:
      return null;
  }
}

function differentiateSum(terms: readonly Expression[], variable: string, budget: Budget): Expression | null {
  const slopes: Expression[] = [];
  for (const term of terms) {
    const slope = differentiate(term, variable, budget);
    if (slope === null) return null;
    if (slope !== zero) slopes.push(slope);
  }
  return slopes.length === 0 ? zero : sum(...slopes);
}

function differentiateProduct(factors: readonly Expression[], variable: string, budget: Budget): Expression | null {
  const terms: Expression[] = [];
  for (const [index, factor] of factors.entries()) {
    const slope = differentiate(factor, variable, budget);
    if (slope === null) return null;
    const others = factors.filter((_, other) => other !== index);
    if (slope !== zero) terms.push(times(slope, ...others));
  }
  return terms.length === 0 ? zero : sum(...terms);
}

/** A product without the factors 1. */
function times(...factors: readonly Expression[]): Expression {
  const kept = factors.filter((factor) => factor !== one);
  const [only] = kept;
  if (only === undefined) return one;
  return kept.length === 1 ? only : product(...kept);
}

function differentiateQuotient(
  top: Expression,
  bottom: Expression,
  variable: string,
  budget: Budget,
): Expression | null {
  const topSlope = differentiate(top, variable, budget);
  const bottomSlope = differentiate(bottom, variable, budget);
  if (topSlope === null || bottomSlope === null) return null;
  if (bottomSlope === zero) return quotient(topSlope, bottom);
  return quotient(sum(times(topSlope, bottom), negative(times(top, bottomSlope))), power(bottom, number(2)));
}

function differentiatePower(
  base: Expression,
  exponent: Expression,
  variable: string,
  budget: Budget,
): Expression | null {
  const baseSlope = differentiate(base, variable, budget);
  const exponentSlope = differentiate(exponent, variable, budget);
  if (baseSlope === null || exponentSlope === null) return null;
  const whole = power(base, exponent);
  if (exponentSlope === zero) {
    return times(exponent, power(base, sum(exponent, number(-1))), baseSlope);
  }
  const isE = base.kind === 'constant' && base.name === 'e';
  const growth = isE ? exponentSlope : times(exponentSlope, call('ln', base));
  if (baseSlope === zero) return times(whole, growth);
  return times(whole, sum(growth, quotient(times(exponent, baseSlope), base)));
}

function differentiateCall(
  expression: Extract<Expression, { kind: 'call' }>,
  variable: string,
  budget: Budget,
): Expression | null {
  const [inner, second] = expression.operands;
  if (inner === undefined) return null;
  if (expression.name === 'log' && second !== undefined) {
    return differentiate(quotient(call('ln', inner), call('ln', second)), variable, budget);
  }
  if (expression.name === 'root' && second !== undefined) {
    if (dependsOn(second, variable)) return null;
    const slope = differentiate(inner, variable, budget);
    return slope === null ? null : quotient(times(expression, slope), times(second, inner));
  }
  const slope = differentiate(inner, variable, budget);
  const outer = outerSlope(expression.name, inner, expression);
  return slope === null || outer === null ? null : times(outer, slope);
}

/** f′(u) for the named functions of one operand. */
function outerSlope(name: FunctionName, u: Expression, whole: Expression): Expression | null {
  const square = power(u, number(2));
  switch (name) {
    case 'sqrt':
      return quotient(one, product(number(2), whole));
    case 'exp':
      return whole;
    case 'ln':
      return quotient(one, u);
    case 'log':
      return quotient(one, product(u, call('ln', number(10))));
    case 'sin':
      return call('cos', u);
    case 'cos':
      return negative(call('sin', u));
    case 'tan':
      return power(call('sec', u), number(2));
    case 'sec':
      return product(whole, call('tan', u));
    case 'csc':
      return negative(product(whole, call('cot', u)));
    case 'cot':
      return negative(power(call('csc', u), number(2)));
    case 'arcsin':
      return quotient(one, call('sqrt', sum(one, negative(square))));
    case 'arccos':
      return quotient(number(-1), call('sqrt', sum(one, negative(square))));
    case 'arctan':
      return quotient(one, sum(one, square));
    case 'sinh':
      return call('cosh', u);
    case 'cosh':
      return call('sinh', u);
    case 'tanh':
      return sum(one, negative(power(whole, number(2))));
    case 'abs':
      return quotient(u, whole);
    case 'percent':
      return number(1, 100);
    case 'degrees':
      return quotient(constant('pi'), number(180));
    default:
      return null;
  }
}

/** Only the integral without limits, in the variable asked for. */
function differentiateIntegral(
  expression: Extract<Expression, { kind: 'integral' }>,
  variable: string,
): Expression | null {
  const isPlain = expression.from === undefined && expression.to === undefined;
  return isPlain && expression.variable === variable ? expression.body : null;
}

function differentiateSeries(
  expression: Extract<Expression, { kind: 'series' }>,
  variable: string,
  budget: Budget,
): Expression | null {
  if (expression.of !== 'sum' || dependsOn(expression.from, variable) || dependsOn(expression.to, variable))
    return null;
  const slope = differentiate(expression.body, variable, budget);
  return slope === null ? null : { ...expression, body: slope };
}
