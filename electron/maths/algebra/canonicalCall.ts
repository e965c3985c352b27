import Fraction from 'fraction.js';

import type { FunctionName } from '../expression/expression.ts';
import { greatestCommonDivisor, leastCommonMultiple } from '../numeric/wholeFunctions.ts';
import { naturalPower } from './canonical.ts';
import { logarithmForm, opaque, rootForm } from './kernels.ts';
import {
  addForms,
  fromRational,
  invertForm,
  multiplyForms,
  negateForm,
  oneForm,
  rationalOf,
  type RationalForm,
  type Workroom,
} from './rationalForm.ts';
import { absoluteForm, cosineForm, piForm, sineForm } from './trigonometricForms.ts';

/** A named function of canonical operands; null when it divides by zero (tan 90°). */
export function canonicalCall(
  name: FunctionName,
  operands: readonly RationalForm[],
  room: Workroom,
): RationalForm | null {
  const [first, second] = operands;
  if (first === undefined) return opaque(name, operands, room);
  const exact = operands.map(rationalOf);
  const worked = exact.every((value) => value !== null) ? workOut(name, exact) : null;
  if (worked !== null) return fromRational(worked);
  switch (name) {
    case 'sqrt':
      return rootForm(first, 2, room);
    case 'root':
      return rootCall(first, second, room);
    case 'exp':
      return naturalPower(first, room);
    case 'ln':
      return logarithmForm(first, room);
    case 'log':
      return divide(logarithmForm(first, room), logarithmForm(second ?? fromRational(new Fraction(10)), room), room);
    case 'percent':
      return multiplyForms(first, fromRational(new Fraction(1, 100)), room);
    case 'degrees':
      return multiplyForms(first, multiplyForms(piForm(room), fromRational(new Fraction(1, 180)), room), room);
    case 'abs':
      return absoluteForm(first, room);
    case 'sin':
    case 'cos':
    case 'tan':
    case 'sec':
    case 'csc':
    case 'cot':
      return trigonometricCall(name, first, room);
    case 'sinh':
    case 'cosh':
    case 'tanh':
      return hyperbolicCall(name, first, room);
    default:
      return opaque(name, operands, room);
  }
}

function divide(top: RationalForm, bottom: RationalForm, room: Workroom): RationalForm | null {
  const inverse = invertForm(bottom, room);
  return inverse === null ? null : multiplyForms(top, inverse, room);
}

function rootCall(radicand: RationalForm, index: RationalForm | undefined, room: Workroom): RationalForm {
  const whole = index === undefined ? new Fraction(2) : rationalOf(index);
  if (whole === null || whole.d !== 1n || whole.s < 0n || whole.n < 2n || whole.n > 60n) {
    return opaque('root', index === undefined ? [radicand] : [radicand, index], room);
  }
  return rootForm(radicand, Number(whole.n), room);
}

function trigonometricCall(
  name: 'sin' | 'cos' | 'tan' | 'sec' | 'csc' | 'cot',
  angle: RationalForm,
  room: Workroom,
): RationalForm | null {
  const cosine = cosineForm(angle, room);
  if (name === 'cos') return cosine;
  if (name === 'sec') return divide(oneForm, cosine, room);
  const sine = sineForm(angle, room);
  if (name === 'sin') return sine;
  if (name === 'tan') return divide(sine, cosine, room);
  return divide(name === 'csc' ? oneForm : cosine, sine, room);
}

function hyperbolicCall(name: 'sinh' | 'cosh' | 'tanh', inner: RationalForm, room: Workroom): RationalForm | null {
  const grow = naturalPower(inner, room);
  const shrink = naturalPower(negateForm(inner), room);
  const half = fromRational(new Fraction(1, 2));
  const sine = multiplyForms(half, addForms(grow, negateForm(shrink), room), room);
  const cosine = multiplyForms(half, addForms(grow, shrink, room), room);
  if (name === 'sinh') return sine;
  return name === 'cosh' ? cosine : divide(sine, cosine, room);
}

/** Functions that give a rational number for rational numbers. */
function workOut(name: FunctionName, operands: readonly Fraction[]): Fraction | null {
  const [first, second] = operands;
  if (first === undefined) return null;
  switch (name) {
    case 'abs':
      return first.abs();
    case 'sign':
      return new Fraction(first.n === 0n ? 0n : first.s);
    case 'floor':
      return first.floor();
    case 'ceiling':
      return first.ceil();
    case 'min':
      return operands.reduce((a, b) => (a.compare(b) <= 0 ? a : b));
    case 'max':
      return operands.reduce((a, b) => (a.compare(b) >= 0 ? a : b));
    case 'factorial':
      return factorial(first);
    case 'binomial':
      return second === undefined ? null : binomial(first, second);
    case 'gcd':
    case 'lcm':
      return wholeReduce(operands, name === 'gcd' ? greatestCommonDivisor : leastCommonMultiple);
    default:
      return null;
  }
}

function wholeReduce(operands: readonly Fraction[], step: (a: bigint, b: bigint) => bigint): Fraction | null {
  if (operands.some((operand) => operand.d !== 1n)) return null;
  return new Fraction(operands.map((operand) => operand.s * operand.n).reduce(step));
}

function factorial(n: Fraction): Fraction | null {
  if (n.d !== 1n || n.s < 0n || n.n > 400n) return null;
  let total = 1n;
  for (let k = 2n; k <= n.n; k += 1n) total *= k;
  return new Fraction(total);
}

function binomial(n: Fraction, k: Fraction): Fraction | null {
  if (n.d !== 1n || k.d !== 1n || n.s < 0n || n.n > 2_000n) return null;
  if (k.s < 0n || k.n > n.n) return new Fraction(0);
  let total = 1n;
  for (let j = 1n; j <= k.n; j += 1n) total = (total * (n.n - k.n + j)) / j;
  return new Fraction(total);
}
