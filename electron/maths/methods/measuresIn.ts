import type Fraction from 'fraction.js';

import { typedNumber } from './askedText.ts';

/** A number with what stands right before and after it: "radius 5 cm", "7 m long". */
export type Measure = {
  readonly value: Fraction;
  readonly unit: string;
  readonly before: string;
  readonly after: string;
};

const UNITS = 'cm|mm|km|m|inches|inch|in|feet|foot|ft|yards|yd|miles|metres|meters|centimetres|centimeters|units';
const MEASURE = new RegExp(
  `(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s?(${UNITS})\\b\\.?(?!\\s?(?:²|³|\\^|squared|cubed|/)))?`,
  'g',
);

/**
 * Every number of a question told in small letters, in order, and what is left of the question with `#` for each;
 * `null` when one of them is not surely a plain number (a fraction, a power, an expression).
 */
export function measuresIn(text: string): { readonly measures: readonly Measure[]; readonly rest: string } | null {
  if (/\d\s?[/^²³%°:]|\d\s?[-+×*÷]\s?\d|\d[a-z]+\d/.test(text.replace(/(\d),(\d{3})/g, '$1$2'))) return null;
  const measures: Measure[] = [];
  const rest = text.replace(MEASURE, (_all, digits: string, unit: string | undefined, at: number, whole: string) => {
    const value = typedNumber(digits);
    if (value === null) return _all;
    const before = /([a-z]+)(?: (?:of|is|=|length|measuring))*\s*$/.exec(whole.slice(0, at))?.[1] ?? '';
    const after = /^\s*([a-z]+)/.exec(whole.slice(at + _all.length))?.[1] ?? '';
    measures.push({ value, unit: unit ?? '', before, after });
    return '#';
  });
  return /\d/.test(rest) ? null : { measures, rest };
}

/** The one unit of all lengths; `null` when they differ. A length without a unit goes with any. */
export function sharedUnit(measures: readonly Measure[]): string | null {
  const units = new Set(measures.map((measure) => measure.unit).filter((unit) => unit !== ''));
  return units.size > 1 ? null : ([...units][0] ?? '');
}
