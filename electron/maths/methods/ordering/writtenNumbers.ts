import Fraction from 'fraction.js';

import type { WrittenNumber } from './orderNumbers.ts';

const VULGAR: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

/** `2½` as `2 1/2`, so that fractions are typed in one way only. */
export function withoutVulgar(text: string): string {
  return text.replace(
    /(\d?) ?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/g,
    (_all, whole: string, part: string) => `${whole === '' ? '' : `${whole} `}${VULGAR[part] ?? ''}`,
  );
}

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
