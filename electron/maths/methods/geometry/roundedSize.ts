import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { finished, roundedText, writeSize } from './quantity.ts';
import type { PiForm, Size } from './quantity.ts';
import { step } from './step.ts';

const text = writeDecimal;

/** `\frac{5\pi}{3}`, `1.2`. */
export function writePiFraction(size: Size): string {
  if (!size.pi || size.value.d === 1n) return writeSize(size);
  const top = size.value.n === 1n ? '\\pi' : `${size.value.n}\\pi`;
  return `\\frac{${top}}{${size.value.d}}`;
}

/** Rounded as asked, also where there is no π. */
export function roundedSize(
  symbol: string,
  size: Size,
  form: PiForm,
): { readonly value: string; readonly steps: readonly RuleStep[] } {
  if (size.pi) {
    if (form.kind !== 'exact') return finished(symbol, size, form);
    return { value: writePiFraction(size), steps: [] };
  }
  const value = text(size.value);
  const rounded = roundedText(size.value.valueOf(), form);
  if (rounded === null || rounded === value || (new Fraction(rounded).equals(size.value) && form.kind === 'figures'))
    return { value, steps: [] };
  return { value: rounded, steps: [step('Round.', `${symbol}\\approx ${rounded}`)] };
}
