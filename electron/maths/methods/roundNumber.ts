import Fraction from 'fraction.js';

import type { RuleSolution } from '../outcomes.ts';
import { askedText, typedNumber } from './askedText.ts';
import type { Understood } from './method.ts';

const PLACES = String.raw`(?:(\d|one|two|three|four|five) (?:decimal places?|d\.? ?p\.?|decimals)|(\d|one|two|three|four|five) (?:significant figures?|significant digits?|s\.? ?f\.?|sig figs?)|the nearest (whole number|integer|unit|one|ten|hundred|thousand|10|100|1000|tenth|hundredth))`;
const QUESTION = new RegExp(`^(?:round|write|give) (-?[\\d.,]*\\d) (?:off )?(?:correct )?to ${PLACES}$`);
const WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };
const NEAREST: Readonly<Record<string, number>> = {
  'whole number': 0,
  integer: 0,
  unit: 0,
  one: 0,
  ten: -1,
  '10': -1,
  hundred: -2,
  '100': -2,
  thousand: -3,
  '1000': -3,
  tenth: 1,
  hundredth: 2,
};

/** `places` may be negative: −1 rounds to tens. Halves go away from zero, as school rounds. */
function roundTo(value: Fraction, places: number): Fraction {
  const scale = places >= 0 ? new Fraction(10n ** BigInt(places)) : new Fraction(1n, 10n ** BigInt(-places));
  const scaled = value.abs().mul(scale).add(1, 2);
  return new Fraction(scaled.n / scaled.d).div(scale).mul(value.s < 0n ? -1 : 1);
}

/** How many places after the point leave `figures` significant ones. */
function placesFor(value: Fraction, figures: number): number | null {
  if (value.equals(0)) return null;
  let leading = 0;
  const size = value.abs();
  while (size.compare(new Fraction(10n ** BigInt(leading + 1))) >= 0) leading += 1;
  if (leading === 0) while (size.compare(new Fraction(1n, 10n ** BigInt(-leading))) < 0 && leading > -12) leading -= 1;
  return figures - 1 - leading;
}

function written(value: Fraction, places: number): string {
  const kept = Math.max(places, 0);
  const digits = value
    .abs()
    .mul(10n ** BigInt(kept))
    .n.toString()
    .padStart(kept + 1, '0');
  const body = kept === 0 ? digits : `${digits.slice(0, -kept)}.${digits.slice(-kept)}`;
  return value.s < 0n && value.n !== 0n ? `-${body}` : body;
}

/** Rounds a number to decimal places, significant figures or the nearest ten and the like. */
export function roundNumber(problem: Understood): RuleSolution | null {
  const [, typed, decimal, figures, nearest] = QUESTION.exec(askedText(problem.text).whole) ?? [];
  const value = typed === undefined ? null : typedNumber(typed);
  if (value === null) return null;
  const count = (word: string): number => WORDS[word] ?? Number(word);
  const places =
    decimal !== undefined
      ? count(decimal)
      : figures !== undefined
        ? placesFor(value, count(figures))
        : nearest === undefined
          ? null
          : (NEAREST[nearest] ?? null);
  if (places === null || (figures !== undefined && count(figures) < 1)) return null;
  const rounded = roundTo(value, places);
  // 99.96 to three figures is 100, with a place less than it had.
  const shown = figures === undefined ? places : (placesFor(rounded, count(figures)) ?? places);
  const answer = written(rounded, shown);
  const next = value
    .abs()
    .mul(places >= -1 ? new Fraction(10n ** BigInt(places + 1)) : new Fraction(1n, 10n ** BigInt(-places - 1)));
  const digit = (next.n / next.d) % 10n;
  const reason = `The first digit left out is $${digit}$, so round ${digit >= 5n ? 'up' : 'down'}.`;
  return { topic: 'rounding', method: 'roundNumber', steps: [{ reason, expression: answer }], answer };
}
