import type { Expression } from '../expression/expression.ts';
import { partsOf } from '../algebra/freeSymbols.ts';
import { fromReal, isNoValue } from '../numeric/complexBall.ts';
import { evaluate, type Evaluation } from '../numeric/evaluate.ts';
import {
  add,
  asInteger,
  fromInteger,
  fromNumber,
  logSize,
  multiply,
  signOf,
  type RealBall,
} from '../numeric/realBall.ts';

/** Bits between two terms beyond which the smaller is not seen in the forty digits that are compared. */
const seenBits = 100;
/** cos u is 1 − u²/2: a small angle is seen only half as far. */
const seenAngleBits = 50;
/** tanh 34 is 1 but for 2^-98. */
const farHyperbolic = 34;

const CURVED: ReadonlySet<string> = new Set(
  'sin cos tan sec csc cot arcsin arccos arctan sinh cosh tanh exp'.split(' '),
);

/**
 * Whether somewhere in an expression a part is too small beside another to be seen: 1 − e^(−300), tanh 200, the sum of 500
 * halves of halves. Values that agree then prove nothing. Letters have the values given.
 */
export function hidesTerms(expression: Expression, given: Evaluation): boolean {
  given.budget.spend();
  if (expression.kind === 'limit') return false;
  if (expression.kind === 'integral') return fades(expression, given);
  if (expression.kind === 'series') return hidesInSeries(expression, given);
  return hidesHere(expression, given) || partsOf(expression).some((part) => hidesTerms(part, given));
}

function hidesHere(expression: Expression, given: Evaluation): boolean {
  if (expression.kind === 'sum') return areFarApart(expression.terms.map((term) => valueOf(term, given)));
  if (expression.kind === 'power') {
    const exponent = valueOf(expression.exponent, given);
    return exponent !== null && isSmall(exponent, seenBits);
  }
  const [inside] = expression.kind === 'call' ? expression.operands : [];
  if (expression.kind !== 'call' || inside === undefined || !CURVED.has(expression.name)) return false;
  const value = valueOf(inside, given);
  if (value === null) return false;
  if (expression.name === 'tanh' && logSize(value) > Math.log2(farHyperbolic)) return true;
  return isSmall(value, seenAngleBits) || (expression.name === 'arctan' && logSize(value) > seenBits);
}

function isSmall(value: RealBall, bits: number): boolean {
  return isOther(value) && logSize(value) < -bits;
}

/** Certainly not 0. */
function isOther(value: RealBall): boolean {
  const sign = signOf(value);
  return sign === 1 || sign === -1;
}

function areFarApart(values: readonly (RealBall | null)[]): boolean {
  const sizes = values.flatMap((value) => (value !== null && isOther(value) ? [logSize(value)] : []));
  return sizes.length > 1 && Math.max(...sizes) - Math.min(...sizes) > seenBits;
}

/** By its first and last term, which in a series at school are the largest and the smallest. */
function hidesInSeries(
  { body, variable, from, to }: Extract<Expression, { kind: 'series' }>,
  given: Evaluation,
): boolean {
  const ends = [from, to].map((end) => valueOf(end, given)).map((end) => (end === null ? null : asInteger(end)));
  const settings = ends.flatMap((end) =>
    end === null
      ? []
      : [{ ...given, environment: new Map([...given.environment, [variable, fromReal(fromInteger(end))]]) }],
  );
  return (
    areFarApart(settings.map((setting) => valueOf(body, setting))) ||
    settings.some((setting) => hidesTerms(body, setting))
  );
}

/** e^(−2x) up to 59: the last 10⁻⁵¹ are what 1/2 and the integral differ by. */
function fades({ body, variable, from, to }: Extract<Expression, { kind: 'integral' }>, given: Evaluation): boolean {
  const [first, last] = [from, to].map((end) => (end === undefined ? null : valueOf(end, given)));
  if (first === null || first === undefined || last === null || last === undefined) return false;
  const half = fromNumber(0.5);
  const sizes = [first, multiply(add(first, last), half), last].map((at) =>
    valueOf(body, { ...given, environment: new Map([...given.environment, [variable, fromReal(at)]]) }),
  );
  return areFarApart(sizes);
}

function valueOf(expression: Expression, given: Evaluation): RealBall | null {
  const value = evaluate(expression, given);
  return isNoValue(value) || value.imaginary !== null ? null : value.real;
}
