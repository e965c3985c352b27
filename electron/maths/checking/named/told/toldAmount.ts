import type Fraction from 'fraction.js';

import { NUMBER, numberIn } from '../numbersIn.ts';
import { moneyIn } from './money.ts';

/** An amount of money or of something else; the unit is as it was written, `''` for a bare number. */
export type ToldAmount = { readonly value: Fraction; readonly unit: string };

const SIZED = new RegExp(`^(${NUMBER}) ?([a-z]*)$`);

/** "£3.50", "300 g", "12": null for what is no amount, or not above zero. */
export function toldAmount(text: string | undefined): ToldAmount | null {
  const money = moneyIn(text);
  if (money !== null) return money;
  const [, digits = '', unit = ''] = SIZED.exec((text ?? '').trim()) ?? [];
  const value = numberIn(digits);
  return value === null || value.compare(0) <= 0 ? null : { value, unit };
}
