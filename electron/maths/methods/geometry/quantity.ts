import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { isWhole } from '../writeTerms.ts';

/** A number, times π where `pi`. */
export type Size = { readonly value: Fraction; readonly pi: boolean };

/** 1 for lengths, 2 for areas, 3 for volumes; 0 for what has no unit. */
export type Dimension = 0 | 1 | 2 | 3;

/** How an answer with π is to be given: in terms of π, rounded, or with a number that stands for π. */
export type PiForm =
  | { readonly kind: 'exact' }
  | Rounding
  /** A number for π, and what the answer is to be rounded to after it, where both are told. */
  | { readonly kind: 'with'; readonly pi: Fraction; readonly rounding?: Rounding };
export type Rounding =
  { readonly kind: 'places'; readonly places: number } | { readonly kind: 'figures'; readonly figures: number };

/** A value found with a number for π, rounded where that is wanted too. */
export function roundedAfter(value: Fraction, { rounding }: Extract<PiForm, { kind: 'with' }>): Rounded {
  const exact = writeDecimal(value);
  if (rounding === undefined) return { value: exact, steps: [] };
  const digits = /^\d+(?:\.(\d+))?$/.exec(exact);
  const short = rounding.kind === 'places' && digits !== null && (digits[1] ?? '').length <= rounding.places;
  const rounded = short ? exact : (roundedText(value.valueOf(), rounding) ?? exact);
  const shown = digits === null || exact.length > 9 ? startOf(value.valueOf()) : exact;
  return {
    value: rounded,
    steps: rounded === exact ? [] : [{ reason: 'Round.', expression: `${shown}\\approx ${rounded}` }],
  };
}

type Rounded = { readonly value: string; readonly steps: readonly RuleStep[] };

export function plain(value: Fraction | number): Size {
  return { value: new Fraction(value), pi: false };
}

/** `12`, `12\pi`, `\pi`. */
export function writeSize({ value, pi }: Size): string {
  if (!pi) return writeDecimal(value);
  return value.equals(1) ? '\\pi' : `${writeDecimal(value)}\\pi`;
}

/** `28\text{ cm}^2`; without a unit the value alone. */
export function withUnit(value: string, unit: string, dimension: Dimension): string {
  if (unit === '' || dimension === 0) return value;
  return `${value}\\text{ ${unit}}${dimension === 1 ? '' : `^${dimension}`}`;
}

/** A product worked the way a pupil writes it: large numbers are taken apart at the tens. */
export function timesLine(first: Fraction, second: Fraction): string {
  const [one, two] = [writeDecimal(first), writeDecimal(second)];
  const value = writeDecimal(first.mul(second));
  const [small, large] = first.compare(second) < 0 ? [first, second] : [second, first];
  const ones = small.mod(10);
  if (!isWhole(small) || !isWhole(large) || small.compare(13) < 0 || small.compare(100) >= 0 || ones.equals(0)) {
    return `${one}\\times ${two}=${value}`;
  }
  const [tens, rest, whole] = [small.sub(ones), ones, writeDecimal(large)];
  if (large.mod(10).equals(0)) return `${one}\\times ${two}=${value}`;
  return `${whole}\\times ${writeDecimal(small)}=${writeDecimal(large.mul(tens))}+${writeDecimal(large.mul(rest))}=${value}`;
}

/** All factors multiplied one after the other, a step each, none for a single factor. */
export function multiplied(factors: readonly Fraction[]): {
  readonly value: Fraction;
  readonly steps: readonly RuleStep[];
} {
  const steps: RuleStep[] = [];
  let value = factors[0] ?? new Fraction(1);
  for (const factor of factors.slice(1)) {
    if (!factor.equals(1) && !value.equals(1))
      steps.push({ reason: 'Multiply.', expression: timesLine(value, factor) });
    value = value.mul(factor);
  }
  return { value, steps };
}

/** `value` to so many decimals or figures, as text with its zeros; `null` where the form is not a rounding. */
export function roundedText(value: number, form: PiForm): string | null {
  if (form.kind === 'places')
    return (Math.round((value + 1e-12) * 10 ** form.places) / 10 ** form.places).toFixed(form.places);
  if (form.kind !== 'figures') return null;
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  const places = form.figures - 1 - size;
  const scaled = Math.round((value + 1e-12) * 10 ** places) / 10 ** places;
  return places > 0 ? scaled.toFixed(places) : scaled.toFixed(0);
}

/** The first digits of a number that goes on: `78.5398\ldots`. */
export function startOf(value: number): string {
  return `${(Math.floor(value * 1e4) / 1e4).toFixed(4)}\\ldots`;
}

/**
 * Brings a value into the form asked for: nothing to do for a number without π or in terms of π; else a step with the
 * rounding, or with the number that stands for π.
 */
export function finished(
  symbol: string,
  size: Size,
  form: PiForm,
): { readonly value: string; readonly steps: readonly RuleStep[] } {
  const written = writeSize(size);
  if (!size.pi || form.kind === 'exact') return { value: written, steps: [] };
  if (form.kind === 'with') {
    const value = size.value.mul(form.pi);
    const product = timesLine(size.value, form.pi);
    const end = roundedAfter(value, form);
    return {
      value: end.value,
      steps: [
        { reason: `Put $${writeDecimal(form.pi)}$ for $\\pi$.`, expression: `${symbol}=${product}` },
        ...end.steps,
      ],
    };
  }
  const value = size.value.valueOf() * Math.PI;
  const rounded = roundedText(value, form) ?? '';
  return {
    value: rounded,
    steps: [
      { reason: 'Work it out and round.', expression: `${symbol}=${written}=${startOf(value)}\\approx ${rounded}` },
    ],
  };
}
