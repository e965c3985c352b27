import Fraction from 'fraction.js';

import type { WrittenNumber } from './orderNumbers.ts';

/** Source of a pattern for one number as typed: a mixed number, a fraction, a percentage, a decimal or a whole number. */
export const WRITTEN = String.raw`-?(?:\d{1,4} \d{1,3}\/\d{1,3}|\d{1,5} ?\/ ?\d{1,5}|(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: ?%)?|\.\d+)(?![\d/^]|\.\d| ?\/)`;

/** The number that was typed; `null` for a zero denominator. */
export function writtenNumber(typed: string): WrittenNumber | null {
  const text = typed
    .trim()
    .replace(/\s*\/\s*/g, '/')
    .replace(/^(-?)\./, '$10.')
    .replace(/(\d),(?=\d{3})/g, '$1');
  const [, sign = '', whole, top, bottom] = /^(-?)(?:(\d+) )?(\d+)\/(\d+)$/.exec(text) ?? [];
  if (top !== undefined && bottom !== undefined) {
    if (Number(bottom) === 0) return null;
    const value = new Fraction(Number(top), Number(bottom)).add(Number(whole ?? 0)).mul(sign === '-' ? -1 : 1);
    return { value, latex: `${sign}${whole ?? ''}\\frac{${top}}{${bottom}}`, form: 'fraction' };
  }
  if (text.endsWith('%')) {
    const size = text.replace(/ ?%$/, '');
    return { value: new Fraction(size).div(100), latex: `${size}\\%`, form: 'percent' };
  }
  return /^-?\d+(?:\.\d+)?$/.test(text)
    ? { value: new Fraction(text), latex: text, form: text.includes('.') ? 'decimal' : 'whole' }
    : null;
}
