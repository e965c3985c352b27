import type Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { roundedAfter, roundedText, startOf, writeSize } from './quantity.ts';
import type { PiForm } from './quantity.ts';

/** `8+4\pi`, `4\pi`, `100-25\pi`. */
export function writePiSum(plain: Fraction, pi: Fraction): string {
  if (pi.equals(0)) return writeDecimal(plain);
  if (plain.equals(0)) return writeSize({ value: pi, pi: true });
  if (pi.s > 0n && plain.s > 0n) return `${writeSize({ value: pi, pi: true })}+${writeDecimal(plain)}`;
  const [first, second] =
    pi.s > 0n
      ? [writeSize({ value: pi, pi: true }), writeDecimal(plain.abs())]
      : [writeDecimal(plain), writeSize({ value: pi.abs(), pi: true })];
  return `${first}-${second}`;
}

/** A number and a multiple of π together, in the form asked for; `null` where that cannot be done. */
export function finishedSum(
  symbol: string,
  plain: Fraction,
  pi: Fraction,
  form: PiForm,
): { readonly value: string; readonly steps: readonly RuleStep[] } | null {
  const written = writePiSum(plain, pi);
  if (pi.equals(0) || form.kind === 'exact') return { value: written, steps: [] };
  if (form.kind === 'with') {
    const sum = plain.add(pi.mul(form.pi));
    const [value, end] = [writeDecimal(sum), roundedAfter(sum, form)];
    const expression = `${symbol}=${written.replace('\\pi', `\\times ${writeDecimal(form.pi)}`)}=${value}`;
    return {
      value: end.value,
      steps: [{ reason: `Put $${writeDecimal(form.pi)}$ for $\\pi$.`, expression }, ...end.steps],
    };
  }
  const number = plain.valueOf() + pi.valueOf() * Math.PI;
  const value = roundedText(number, form);
  if (value === null) return null;
  const expression = `${symbol}=${written}=${startOf(number)}\\approx ${value}`;
  return { value, steps: [{ reason: 'Work it out and round.', expression }] };
}
