import Fraction from 'fraction.js';

import { writeFixed } from '../../methods/amounts/spelledArithmetic.ts';
import type { Random } from '../random.ts';

/** Currencies by how often school books use them. */
export function pickCurrency(random: Random): string {
  return random.pick(['£', '£', '£', '$', '$', '$', '€']);
}

/** `£12.50`, `$3`, as people type it. */
export function typedMoney(value: Fraction, currency: string): string {
  return `${currency}${value.d === 1n ? value.toString() : writeFixed(value, 2)}`;
}

/** The same in the app's own questions, where a bare `$` would open a formula. */
export function shownMoney(value: Fraction, currency: string): string {
  return typedMoney(value, currency).replace('$', '\\$');
}

/** Pence as pounds. */
export function coins(pence: number): Fraction {
  return new Fraction(pence, 100);
}
