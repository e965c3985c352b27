import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { product, quotient, sum } from '../../expression/build.ts';
import { negative } from '../../expression/build.ts';
import { opposite, signedTerm, valueOf } from '../terms.ts';
import { writeNumber } from '../writePolynomial.ts';

/** A term as a fraction: whole numbers are over 1, mixed numbers made improper; its sign goes to the numerator. */
export type FractionTerm = { readonly top: Expression; readonly bottom: Expression; readonly written: boolean };

export function asFraction(term: Expression): FractionTerm | null {
  const { minus, body } = signedTerm(term);
  const plain = unsignedFraction(body);
  return plain === null ? null : { ...plain, top: minus ? opposite(plain.top) : plain.top };
}

function unsignedFraction(body: Expression): FractionTerm | null {
  switch (body.kind) {
    case 'quotient':
      return { top: body.numerator, bottom: body.denominator, written: true };
    case 'mixed': {
      const value = valueOf(body);
      return value === null
        ? null
        : {
            top: writeNumber(new Fraction(value.s * value.n)),
            bottom: writeNumber(new Fraction(value.d)),
            written: true,
          };
    }
    case 'product': {
      const [first, ...rest] = body.factors.filter((factor) => factor.kind === 'quotient');
      if (first?.kind !== 'quotient' || rest.length > 0)
        return { top: body, bottom: writeNumber(new Fraction(1)), written: false };
      const top = product(...body.factors.map((factor) => (factor === first ? first.numerator : factor)));
      return { top, bottom: first.denominator, written: true };
    }
    case 'number':
    case 'symbol':
    case 'power':
      return { top: body, bottom: writeNumber(new Fraction(1)), written: false };
    default:
      return null;
  }
}

/** The sum of the tops over the sum (or difference) of the bottoms. */
export function addedAcross(a: FractionTerm, b: FractionTerm): readonly Expression[] {
  const tops = sum(a.top, b.top);
  const together = [sum(a.bottom, b.bottom), sum(a.bottom, negative(b.bottom))];
  return together.filter((bottom) => valueOf(bottom)?.n !== 0n).map((bottom) => quotient(tops, bottom));
}
