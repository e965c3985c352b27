import type { Expression, FunctionName } from '../expression/expression.ts';
import { arccosine, arcsine, arctangent, pi } from './ballFunctions.ts';
import {
  add,
  divide,
  exp,
  fromReal,
  imaginaryUnit,
  isNoValue,
  log,
  multiply,
  negate,
  one,
  power,
  sinCos,
  sqrt,
  squaredSize,
  subtract,
  tooUncertain,
  undefinedValue,
  type ComplexBall,
  type NumericValue,
} from './complexBall.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import {
  asInteger,
  floorOf,
  fromInteger,
  isExact,
  signOf,
  squareRoot,
  subtract as subtractReal,
  type RealBall,
} from './realBall.ts';
import { wholeFunction } from './wholeFunctions.ts';

type CallNode = Extract<Expression, { kind: 'call' }>;

/** Value of a named function; in the real domain a non-real result counts as undefined. */
export function evaluateCall(expression: CallNode, given: Evaluation): NumericValue {
  const operands: ComplexBall[] = [];
  for (const operand of expression.operands) {
    const value = evaluate(operand, given);
    if (isNoValue(value)) return value;
    operands.push(value);
  }
  given.budget.spend(8);
  const [first, second] = operands;
  if (first === undefined) return { kind: 'unknown', why: `${expression.name} was given nothing` };
  const result = applyFunction(expression.name, first, second, operands, given);
  if (given.domain === 'complex' || isNoValue(result) || result.imaginary === null) return result;
  return undefinedValue(notReal(expression.name));
}

function notReal(name: FunctionName): string {
  if (name === 'sqrt' || name === 'root') return 'a negative number has no real square root';
  if (name === 'ln' || name === 'log') return 'only positive numbers have a logarithm';
  return `${name} has no real value there`;
}

function applyFunction(
  name: FunctionName,
  first: ComplexBall,
  second: ComplexBall | undefined,
  operands: readonly ComplexBall[],
  given: Evaluation,
): NumericValue {
  switch (name) {
    case 'sqrt':
      return sqrt(first);
    case 'root':
      return second === undefined ? sqrt(first) : nthRoot(first, second, given);
    case 'abs':
      return absolute(first);
    case 'exp':
      return exp(first);
    case 'ln':
      return log(first);
    case 'log':
      return logarithm(first, second ?? fromReal(fromInteger(10)));
    case 'percent':
      return divide(first, fromReal(fromInteger(100)));
    case 'degrees':
      return divide(multiply(first, fromReal(pi)), fromReal(fromInteger(180)));
    case 'arcsin':
    case 'arccos':
    case 'arctan':
      return inverseTrigonometric(name, first);
    case 'sin':
    case 'cos':
    case 'tan':
    case 'sec':
    case 'csc':
    case 'cot':
      return trigonometric(name, first);
    case 'sinh':
    case 'cosh':
    case 'tanh':
      return hyperbolic(name, first);
    case 'floor':
    case 'ceiling':
    case 'sign':
      return step(name, first);
    case 'min':
    case 'max':
      return extreme(name, operands);
    case 'factorial':
    case 'binomial':
    case 'gcd':
    case 'lcm':
      return wholeFunction(name, operands, given.budget);
  }
}

function nthRoot(radicand: ComplexBall, index: ComplexBall, given: Evaluation): NumericValue {
  const whole = index.imaginary === null ? asInteger(index.real) : null;
  const inverse = divide(one, index);
  if (isNoValue(inverse)) return inverse;
  const isNegative = radicand.imaginary === null && signOf(radicand.real) === -1;
  if (whole !== null && whole % 2n !== 0n && isNegative) {
    const size = power(negate(radicand), inverse);
    return isNoValue(size) ? size : negate(size);
  }
  return (given.budget.spend(), whole === 2n ? sqrt(radicand) : power(radicand, inverse));
}

function absolute(value: ComplexBall): NumericValue {
  if (value.imaginary !== null) {
    const size = squareRoot(squaredSize(value));
    return size === null ? tooUncertain : fromReal(size);
  }
  const sign = signOf(value.real);
  if (sign === null)
    return fromReal({
      mantissa: value.real.mantissa < 0n ? -value.real.mantissa : value.real.mantissa,
      exponent: value.real.exponent,
      error: value.real.error,
    });
  return sign < 0 ? negate(value) : value;
}

function logarithm(argument: ComplexBall, base: ComplexBall): NumericValue {
  const top = log(argument);
  const bottom = log(base);
  if (isNoValue(top)) return top;
  if (isNoValue(bottom)) return bottom;
  if (top.imaginary === null || bottom.imaginary === null) return divide(top, bottom);
  return divide(top, bottom);
}

function trigonometric(name: 'sin' | 'cos' | 'tan' | 'sec' | 'csc' | 'cot', angle: ComplexBall): NumericValue {
  const both = sinCos(angle);
  if ('kind' in both) return both;
  const [sine, cosine] = both;
  if (name === 'sin') return sine;
  if (name === 'cos') return cosine;
  if (name === 'tan') return dividePole(sine, cosine, name);
  if (name === 'sec') return dividePole(one, cosine, name);
  return dividePole(name === 'csc' ? one : cosine, sine, name);
}

/** tan 90°: the cosine is 0 up to the last bit, which no ball can prove; forty digits of zero are taken as zero. */
function dividePole(top: ComplexBall, bottom: ComplexBall, name: string): NumericValue {
  const result = divide(top, bottom);
  const isZero = bottom.imaginary === null && signOf(bottom.real) === null && bottom.real.error < -150;
  return isNoValue(result) && isZero ? undefinedValue(`${name} has no value there`) : result;
}

function hyperbolic(name: 'sinh' | 'cosh' | 'tanh', a: ComplexBall): NumericValue {
  const grow = exp(a);
  const shrink = exp(negate(a));
  if (isNoValue(grow)) return grow;
  if (isNoValue(shrink)) return shrink;
  const two = fromReal(fromInteger(2));
  if (name === 'sinh') return divide(subtract(grow, shrink), two);
  if (name === 'cosh') return divide(add(grow, shrink), two);
  return divide(subtract(grow, shrink), add(grow, shrink));
}

function inverseTrigonometric(name: 'arcsin' | 'arccos' | 'arctan', a: ComplexBall): NumericValue {
  if (a.imaginary === null) {
    const real = realInverse(name, a.real);
    if (real !== null) return fromReal(real);
  }
  return complexInverse(name, a);
}

function realInverse(name: 'arcsin' | 'arccos' | 'arctan', a: RealBall): RealBall | null {
  if (name === 'arctan') return arctangent(a);
  return name === 'arcsin' ? arcsine(a) : arccosine(a);
}

/** arcsin z = −i ln(iz + √(1 − z²)); arctan z = (i/2)(ln(1 − iz) − ln(1 + iz)). */
function complexInverse(name: 'arcsin' | 'arccos' | 'arctan', a: ComplexBall): NumericValue {
  const turned = multiply(imaginaryUnit, a);
  if (name === 'arctan') {
    const low = log(subtract(one, turned));
    const high = log(add(one, turned));
    if (isNoValue(low)) return low;
    if (isNoValue(high)) return high;
    return divide(multiply(imaginaryUnit, subtract(low, high)), fromReal(fromInteger(2)));
  }
  const root = sqrt(subtract(one, multiply(a, a)));
  if (isNoValue(root)) return root;
  const logarithmOf = log(add(turned, root));
  if (isNoValue(logarithmOf)) return logarithmOf;
  const sine = negate(multiply(imaginaryUnit, logarithmOf));
  if (name === 'arcsin') return sine;
  const half = divide(fromReal(pi), fromReal(fromInteger(2)));
  return isNoValue(half) ? half : subtract(half, sine);
}

function step(name: 'floor' | 'ceiling' | 'sign', a: ComplexBall): NumericValue {
  if (a.imaginary !== null) return undefinedValue(`${name} needs a real number`);
  if (name === 'sign') {
    const sign = signOf(a.real);
    return sign === null ? tooUncertain : fromReal(fromInteger(sign));
  }
  const floor = floorOf(name === 'floor' ? a.real : negate(a).real);
  if (floor === null) return tooUncertain;
  return fromReal(fromInteger(name === 'floor' ? floor : -floor));
}

function extreme(name: 'min' | 'max', operands: readonly ComplexBall[]): NumericValue {
  let best: RealBall | null = null;
  for (const { real, imaginary } of operands) {
    if (imaginary !== null) return undefinedValue(`${name} needs real numbers`);
    if (best === null) best = real;
    else {
      const sign = signOf(subtractReal(real, best));
      if (sign === null && !(isExact(real) && isExact(best))) return tooUncertain;
      if (sign === (name === 'max' ? 1 : -1)) best = real;
    }
  }
  return best === null ? tooUncertain : fromReal(best);
}
