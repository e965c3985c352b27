import Fraction from 'fraction.js';

import { writeDecimal } from '../askedText.ts';

/** `24.5` → 20, 4, 0.5: what each digit stands for; the number itself where it is no decimal that ends. */
function placeValues(value: Fraction): readonly Fraction[] {
  const text = writeDecimal(value);
  if (!/^\d+(?:\.\d+)?$/.test(text)) return [value];
  const [whole = '', decimals = ''] = text.split('.');
  const places = [...`${whole}${decimals}`].map((digit, index) => {
    const power = whole.length - 1 - index;
    return new Fraction(Number(digit)).mul(new Fraction(10).pow(power) ?? 1);
  });
  const parts = places.filter((part) => part.n !== 0n);
  return parts.length === 0 ? [value] : parts;
}

/** `35\times 24=30\times 24+5\times 24=720+120=840`: a product as a pupil works it, digit by digit where both are long. */
export function spellProduct(first: Fraction, second: Fraction): string {
  const [one, two] = [placeValues(first), placeValues(second)];
  const product = `${writeDecimal(first)}\\times ${writeDecimal(second)}`;
  const value = writeDecimal(first.mul(second));
  if (one.length === 1 || two.length === 1) return `${product}=${value}`;
  const [parts, other] = one.length < two.length ? [one, second] : [two, first];
  const products = parts.map((part) => `${writeDecimal(part)}\\times ${writeDecimal(other)}`).join('+');
  const sum = parts.map((part) => writeDecimal(part.mul(other))).join('+');
  return `${product}=${products}=${sum}=${value}`;
}

export function spellQuotient(first: Fraction, second: Fraction): string {
  return `${writeDecimal(first)}\\div ${writeDecimal(second)}=${writeDecimal(first.div(second))}`;
}

export function spellSum(values: readonly Fraction[]): string {
  const total = values.reduce((sum, value) => sum.add(value), new Fraction(0));
  return `${values.map(writeDecimal).join('+')}=${writeDecimal(total)}`;
}

export function spellDifference(first: Fraction, second: Fraction): string {
  return `${writeDecimal(first)}-${writeDecimal(second)}=${writeDecimal(first.sub(second))}`;
}

/** Whether the number ends as a decimal, with at most `places` digits after the point. */
export function endsWithin(value: Fraction, places: number): boolean {
  return (value.n * 10n ** BigInt(places)) % value.d === 0n;
}

/** Rounded to exactly `places` decimals: `4.50`. */
export function writeFixed(value: Fraction, places: number): string {
  const rounded = writeDecimal(new Fraction(value.round(places)));
  const [whole = '0', decimals = ''] = rounded.split('.');
  return places === 0 ? whole : `${whole}.${decimals.padEnd(places, '0')}`;
}
