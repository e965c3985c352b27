import type Fraction from 'fraction.js';

import { negative, number, quotient } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';

/** An exact number as it is written: whole, or a fraction, the minus sign in front. */
export function numberNode(value: Fraction): Expression {
  const size = value.d === 1n ? number(value.n) : quotient(number(value.n), number(value.d));
  return value.s < 0n && value.n !== 0n ? negative(size) : size;
}
