import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import { canonicalCall } from './canonicalCall.ts';
import { differentiate } from './differentiate.ts';
import { freeSymbols } from './freeSymbols.ts';
import { exponentialForm, imaginaryForm, kernel, opaque, rootForm } from './kernels.ts';
import { limitAtInfinity } from './limitAtInfinity.ts';
import { coefficientsIn, degreeIn, letter, TooBig } from './polynomial.ts';
import { primeFactors } from './primeFactors.ts';
import {
  addForms,
  fromPolynomial,
  fromRational,
  formKey,
  invertForm,
  multiplyForms,
  negateForm,
  oneForm,
  powerForm,
  rationalOf,
  zeroForm,
  type RationalForm,
  type Workroom,
} from './rationalForm.ts';
import { piForm, turnForm } from './trigonometricForms.ts';
import { substitute } from './substitute.ts';
import { number } from '../expression/build.ts';

/** Thrown inside when the expression divides by an exact zero: it has no value anywhere. */
class DividesByZero extends Error {
  override readonly name = 'DividesByZero';
}

const largestPower = 400n;
const largestMonomialPower = 10_000n;

/**
 * The expression as one quotient of polynomials in letters and kernels. null when it grows too big, divides by zero,
 * or holds something that has no single value (±). Equal forms prove equal values wherever both are defined; unequal
 * forms prove nothing by themselves.
 */
export function canonical(expression: Expression, room: Workroom): RationalForm | null {
  try {
    return formOf(expression, room);
  } catch (error) {
    if (error instanceof TooBig || error instanceof DividesByZero) return null;
    throw error;
  }
}

function formOf(expression: Expression, room: Workroom): RationalForm {
  room.budget.spend();
  switch (expression.kind) {
    case 'number':
      return fromRational(expression.value);
    case 'symbol':
      return fromPolynomial(letter(expression.name));
    case 'constant':
      return constantForm(expression.name, room);
    case 'sum':
      return expression.terms.reduce<RationalForm>(
        (total, term) => addForms(total, formOf(term, room), room),
        zeroForm,
      );
    case 'product':
      return expression.factors.reduce<RationalForm>(
        (total, factor) => multiplyForms(total, formOf(factor, room), room),
        oneForm,
      );
    case 'quotient':
      return divideForms(formOf(expression.numerator, room), formOf(expression.denominator, room), room);
    case 'power':
      return powerOfForms(expression.base, expression.exponent, room);
    case 'negative':
      return negateForm(formOf(expression.operand, room));
    case 'mixed':
      return mixedForm(formOf(expression.whole, room), formOf(expression.part, room), room);
    case 'call':
      return callForm(expression, room);
    case 'apply':
      return opaque(
        `apply ${expression.name}`,
        expression.operands.map((operand) => formOf(operand, room)),
        room,
      );
    case 'quantity':
      return multiplyForms(
        formOf(expression.value, room),
        kernel(`unit ${expression.unit}`, room, { kind: 'other' }),
        room,
      );
    case 'derivative':
      return derivativeForm(expression, room);
    case 'series':
      return seriesForm(expression, room);
    case 'integral':
      return integralOfPolynomial(expression, room) ?? boundForm(expression, room);
    case 'limit':
      return limitForm(expression, room) ?? boundForm(expression, room);
    case 'plusMinus':
      throw new TooBig();
  }
}

function constantForm(name: 'pi' | 'e' | 'i' | 'infinity', room: Workroom): RationalForm {
  if (name === 'pi') return piForm(room);
  if (name === 'i') return imaginaryForm(room);
  if (name === 'infinity') throw new TooBig();
  return exponentialForm('e', oneForm, room) ?? oneForm;
}

function divideForms(top: RationalForm, bottom: RationalForm, room: Workroom): RationalForm {
  const inverse = invertForm(bottom, room);
  if (inverse === null) throw new DividesByZero();
  return multiplyForms(top, inverse, room);
}

function mixedForm(whole: RationalForm, part: RationalForm, room: Workroom): RationalForm {
  const value = rationalOf(whole);
  return addForms(whole, value !== null && value.s < 0n && value.n > 0n ? negateForm(part) : part, room);
}

function callForm(expression: Extract<Expression, { kind: 'call' }>, room: Workroom): RationalForm {
  const operands = expression.operands.map((operand) => formOf(operand, room));
  const form = canonicalCall(expression.name, operands, room);
  if (form === null) throw new DividesByZero();
  return form;
}

function powerOfForms(base: Expression, exponent: Expression, room: Workroom): RationalForm {
  const exponentForm = formOf(exponent, room);
  const exact = rationalOf(exponentForm);
  if (base.kind === 'constant' && base.name === 'e') return naturalPower(exponentForm, room);
  const baseForm = formOf(base, room);
  if (exact !== null) return rationalPower(baseForm, exact, room);
  if (isDivergentBase(baseForm)) return opaque('power', [baseForm, exponentForm], room);
  return splitPower(baseForm, exponentForm, room);
}

function isDivergentBase(base: RationalForm): boolean {
  const exact = rationalOf(base);
  return exact !== null && exact.compare(0) <= 0;
}

export function naturalPower(exponent: RationalForm, room: Workroom): RationalForm {
  const turned = turnForm(exponent, room);
  return turned ?? exponentialForm('e', exponent, room) ?? opaque('exp', [exponent], room);
}

/** A whole number as base is split into primes (4^x = (2^x)²); the plain part of an exponent is worked out. */
function splitPower(base: RationalForm, exponent: RationalForm, room: Workroom): RationalForm {
  const plain = exponent.top.get('');
  if (plain !== undefined && rationalOf({ top: onlyConstant(plain.coefficient), bottom: exponent.bottom }) !== null) {
    const rest = addForms(exponent, fromRational(plain.coefficient.neg()), room);
    return multiplyForms(rationalPower(base, plain.coefficient, room), splitPower(base, rest, room), room);
  }
  const exact = rationalOf(base);
  if (exact === null) return exponentialForm(base, exponent, room) ?? opaque('power', [base, exponent], room);
  return powersOfPrimes(exact, exponent, room);
}

function onlyConstant(value: Fraction): ReturnType<typeof letter> {
  return fromRational(value).top;
}

function powersOfPrimes(base: Fraction, exponent: RationalForm, room: Workroom): RationalForm {
  let result = oneForm;
  const parts = [...primePowers(base.n, 1), ...primePowers(base.d, -1)];
  for (const [prime, count] of parts) {
    const scaled = multiplyForms(exponent, fromRational(new Fraction(count)), room);
    const factor = exponentialForm(fromRational(new Fraction(prime)), scaled, room);
    result = multiplyForms(result, factor ?? oneForm, room);
  }
  return result;
}

function primePowers(value: bigint, sign: number): readonly (readonly [bigint, number])[] {
  return primeFactors(value).map(([prime, count]) => [prime, count * sign]);
}

function rationalPower(base: RationalForm, exponent: Fraction, room: Workroom): RationalForm {
  const isMonomial = base.top.size === 1 && base.bottom.size === 1 && room.relations.size === 0;
  if (exponent.n > (isMonomial ? largestMonomialPower : largestPower) || exponent.d > 60n) {
    return opaque('power', [base, fromRational(exponent)], room);
  }
  if (exponent.n === 0n) return base.top.size === 0 ? opaque('0^0', [], room) : oneForm;
  if (base.top.size > 1 && Number(exponent.n) * base.top.size > 160) {
    return opaque('power', [base, fromRational(exponent)], room);
  }
  const root = exponent.d === 1n ? base : rootForm(base, Number(exponent.d), room);
  const positive = powerForm(root, Number(exponent.n), room);
  if (exponent.s > 0n) return positive;
  const inverse = invertForm(positive, room);
  if (inverse === null) throw new DividesByZero();
  return inverse;
}

function derivativeForm(expression: Extract<Expression, { kind: 'derivative' }>, room: Workroom): RationalForm {
  // dy/dx where nothing says how y hangs on x stays what it is.
  const isFree = expression.body.kind === 'symbol' && expression.body.name !== expression.variable;
  let body: Expression | null = isFree ? null : expression.body;
  for (let order = 0; order < expression.order && body !== null; order += 1) {
    body = differentiate(body, expression.variable, room.budget);
  }
  if (body !== null) return formOf(body, room);
  const inner = formOf(expression.body, room);
  return opaque(`derivative ${expression.order} ${expression.variable}`, [inner], room);
}

/** Short sums with whole bounds are written out; others stay closed under their own text. */
function seriesForm(expression: Extract<Expression, { kind: 'series' }>, room: Workroom): RationalForm {
  const from = rationalOf(formOf(expression.from, room));
  const to = rationalOf(formOf(expression.to, room));
  if (from === null || to === null || from.d !== 1n || to.d !== 1n || to.sub(from).compare(60) > 0) {
    return boundForm(expression, room);
  }
  let total = expression.of === 'sum' ? zeroForm : oneForm;
  for (let k = Number(from.valueOf()); k <= Number(to.valueOf()); k += 1) {
    const term = formOf(substitute(expression.body, new Map([[expression.variable, number(k)]])), room);
    total = expression.of === 'sum' ? addForms(total, term, room) : multiplyForms(total, term, room);
  }
  return total;
}

/** A definite integral whose integrand is a polynomial in its variable, worked out term by term. */
function integralOfPolynomial(
  expression: Extract<Expression, { kind: 'integral' }>,
  room: Workroom,
): RationalForm | null {
  const { from, to, variable } = expression;
  if (from === undefined || to === undefined) return null;
  const body = formOf(expression.body, room);
  const mentions = `${variable}\u0001`;
  const isPlain = [...room.meanings.keys()].every((name) => !name.includes(mentions));
  if (!isPlain || degreeIn(body.bottom, variable) > 0 || isInfinite(from) || isInfinite(to)) return null;
  const [low, high] = [formOf(from, room), formOf(to, room)];
  let total = zeroForm;
  for (const [k, coefficient] of coefficientsIn(body.top, variable).entries()) {
    const rise = addForms(powerForm(high, k + 1, room), negateForm(powerForm(low, k + 1, room)), room);
    const share = multiplyForms(fromPolynomial(coefficient), fromRational(new Fraction(1, k + 1)), room);
    total = addForms(total, multiplyForms(share, rise, room), room);
  }
  return divideForms(total, fromPolynomial(body.bottom), room);
}

function isInfinite(expression: Expression): boolean {
  return expression.kind === 'negative'
    ? isInfinite(expression.operand)
    : expression.kind === 'constant' && expression.name === 'infinity';
}

/** Only at infinity, where degrees decide; elsewhere a limit is left to be a value. */
function limitForm(
  { body, variable, to }: Extract<Expression, { kind: 'limit' }>,
  room: Workroom,
): RationalForm | null {
  return isInfinite(to) ? limitAtInfinity(formOf(body, room), variable, room) : null;
}

/** ∫, lim and long Σ: a kernel named by the canonical parts, the bound letter renamed so that its name is no matter. */
function boundForm(
  expression: Extract<Expression, { kind: 'series' | 'integral' | 'limit' }>,
  room: Workroom,
): RationalForm {
  const isBound = expression.kind !== 'integral' || expression.from !== undefined;
  const renamed = new Map(isBound ? [[expression.variable, boundLetter] as const] : []);
  const body = formOf(substitute(expression.body, renamed), room);
  const ends = expression.kind === 'limit' ? [expression.to] : [expression.from, expression.to];
  const endKeys = ends.map((end) => (end === undefined ? '-' : endKey(end, room)));
  const extra =
    expression.kind === 'series' ? expression.of : expression.kind === 'limit' ? (expression.side ?? '') : '';
  const variable = isBound ? '' : expression.variable;
  return kernel(`${expression.kind} ${extra} ${variable} ${formKey(body)} ${endKeys.join(' ')}`, room, {
    kind: 'other',
  });
}

const boundLetter: Expression = { kind: 'symbol', name: '\u0003' };

function endKey(end: Expression, room: Workroom): string {
  if (end.kind === 'constant' && end.name === 'infinity') return '∞';
  if (end.kind === 'negative' && end.operand.kind === 'constant') return `-${endKey(end.operand, room)}`;
  return formKey(formOf(end, room));
}

/** The exact rational value of an expression without letters, or null. */
export function exactRational(expression: Expression, room: Workroom): Fraction | null {
  if (freeSymbols(expression).length > 0) return null;
  const form = canonical(expression, room);
  return form === null ? null : rationalOf(form);
}
