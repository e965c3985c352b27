import type Fraction from 'fraction.js';

import { writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { nameWords } from './thingNames.ts';

/** `16\text{ dimes and }11\text{ quarters}`. */
export function writeCounts(counts: readonly { readonly value: Fraction; readonly name: string }[]): string {
  const parts = counts.map(({ value, name }, index) => {
    const end = index === counts.length - 1 ? '' : index === counts.length - 2 ? ' and ' : ', ';
    return `${writeDecimal(value)}\\text{ ${name}${end}}`;
  });
  return parts.join('');
}

/** `\text{coffee }\text{£}3.05\text{, muffin }\text{£}1.95`; `null` where an amount is not whole pence. */
export function writeNamedAmounts(
  amounts: readonly { readonly value: Fraction; readonly name: string }[],
  unit: Unit,
): string | null {
  const written = amounts.map(({ value }) => writeQuantity(value, unit));
  if (written.some((one) => one === null)) return null;
  return amounts.map(({ name }, index) => `\\text{${index === 0 ? '' : ', '}${name} }${written[index] ?? ''}`).join('');
}

/** "coffees" → "coffee". */
export function singularName(name: string): string {
  return nameWords(name).join(' ');
}

/** A letter for a thing: its first, another where that is taken or reads like a number. */
export function letterFor(name: string, taken: readonly string[]): string {
  const words = nameWords(name).join('');
  const letters = [...words, ...'xyzabcd'].filter((letter) => /[a-z]/.test(letter) && !/[oeildsi]/.test(letter));
  return letters.find((letter) => !taken.includes(letter)) ?? 'x';
}
