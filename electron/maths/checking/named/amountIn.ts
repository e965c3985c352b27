import type Fraction from 'fraction.js';

import { NUMBER, numberIn } from './numbersIn.ts';

/** A number with a unit that an answer repeats as it stands: "£12.50", "40 kg", "3/4 m". */
export type Amount = { readonly value: Fraction; readonly unit: string | null };

const UNIT =
  'mm|cm|km|m|kg|g|mg|tonnes?|ml|cl|l|litres?|liters?|hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|months?|years?|miles?|feet|inches|pounds?|euros?|dollars?|pence|cents?|metres?|meters?|pupils|students|people|children|sweets|marbles|apples|books';

export const AMOUNT = `(?<amount>[£€＄₹]? ?(?:${NUMBER})(?: ?(?:${UNIT})(?![a-z²³^]))?)`;

const SPLIT = new RegExp(`^([£€＄₹]?) ?(${NUMBER}) ?([a-z]*)$`);

/** null where the number is none, or has two units. */
export function amountIn(text: string | undefined): Amount | null {
  const [, currency = '', digits = '', name = ''] = SPLIT.exec((text ?? '').trim()) ?? [];
  const value = numberIn(digits);
  if (value === null || (currency !== '' && name !== '')) return null;
  const unit = currency === '＄' ? '$' : currency === '' ? name : currency;
  return { value, unit: unit === '' ? null : unit };
}
