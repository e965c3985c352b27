import type Fraction from 'fraction.js';

import { writeCoins, writeQuantity } from '../amounts/quantity.ts';

const CURRENCIES = /^(?:R|₦|₵|GH₵|Ksh|RM|P)$/;

/** An amount with its unit; currencies that stand before the number there. `null` where it is no whole coins. */
export function shownAmount(value: Fraction, unit: string): string | null {
  return CURRENCIES.test(unit) ? `\\text{${unit}}${writeCoins(value)}` : writeQuantity(value, unit);
}
