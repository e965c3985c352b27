import Fraction from 'fraction.js';

import {
  addPolynomials,
  constantOf,
  constantPolynomial,
  negatePolynomial,
  onePolynomial,
  TooBig,
  zeroPolynomial,
  type Polynomial,
} from './polynomial.ts';
import { invertForm, multiplyReduced, type Workroom } from './rationalForm.ts';

/** The numbers that coefficients of a one-letter polynomial are taken from. */
export type Field<Element> = {
  readonly zero: Element;
  readonly one: Element;
  readonly add: (a: Element, b: Element) => Element;
  readonly negate: (a: Element) => Element;
  readonly multiply: (a: Element, b: Element) => Element;
  /** Of a non-zero element. */
  readonly invert: (a: Element) => Element;
  readonly isZero: (a: Element) => boolean;
  readonly fromWhole: (value: number) => Element;
};

export const rationalField: Field<Fraction> = {
  zero: new Fraction(0),
  one: new Fraction(1),
  add: (a, b) => a.add(b),
  negate: (a) => a.neg(),
  multiply: (a, b) => a.mul(b),
  invert: (a) => a.inverse(),
  isZero: (a) => a.n === 0n,
  fromWhole: (value) => new Fraction(value),
};

/** Numbers with square roots and i: polynomials in the kernels of one workroom. */
export function surdField(room: Workroom): Field<Polynomial> {
  return {
    zero: zeroPolynomial,
    one: onePolynomial,
    add: addPolynomials,
    negate: negatePolynomial,
    multiply: (a, b) => multiplyReduced(a, b, room),
    invert: (a) => invertSurd(a, room),
    isZero: (a) => a.size === 0,
    fromWhole: (value) => constantPolynomial(new Fraction(value)),
  };
}

function invertSurd(value: Polynomial, room: Workroom): Polynomial {
  const inverse = invertForm({ top: value, bottom: onePolynomial }, room);
  if (inverse === null || constantOf(inverse.bottom) === null) throw new TooBig();
  return inverse.top;
}
