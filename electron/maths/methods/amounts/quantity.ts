import type Fraction from 'fraction.js';

import { writeDecimal } from '../askedText.ts';
import { endsWithin, writeFixed } from './spelledArithmetic.ts';

/** A currency sign, `%`, the name of a unit or a thing, or nothing. */
export type Unit = string;

export function isMoney(unit: Unit): boolean {
  return unit === '£' || unit === '$' || unit === '€' || unit === '₹';
}

/** `12.50`, `12`: an amount of money without its sign, two decimals or none. */
export function writeCoins(value: Fraction): string {
  return value.d === 1n ? writeDecimal(value) : writeFixed(value, 2);
}

/** `\text{£}12.50`, `\$3`, `40\text{ km}`, `15\%`; `null` for an amount of money that does not come out in whole pence. */
export function writeQuantity(value: Fraction, unit: Unit): string | null {
  if (isMoney(unit)) {
    if (!endsWithin(value, 2)) return null;
    return `${unit === '$' ? '\\$' : `\\text{${unit}}`}${writeCoins(value)}`;
  }
  if (unit === '%') return `${writeDecimal(value)}\\%`;
  return unit === '' ? writeDecimal(value) : `${writeDecimal(value)}\\text{ ${unit}}`;
}

/** `20\text{ and }15`; three and more with commas. */
export function writeSeveral(parts: readonly string[]): string {
  return parts.length === 2 ? parts.join('\\text{ and }') : parts.join(',\\ ');
}
