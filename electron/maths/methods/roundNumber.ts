import Fraction from 'fraction.js';

import type { RuleSolution } from '../outcomes.ts';
import { typedNumber } from './askedText.ts';
import { plainQuestion } from './facts/plainQuestion.ts';
import type { Understood } from './method.ts';
import { phrase, readPhrases, words } from './words/phrases.ts';

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
  '1,000': -3,
  'ten thousand': -4,
  '10000': -4,
  '10,000': -4,
  million: -6,
  tenth: 1,
  hundredth: 2,
  thousandth: 3,
};
const TO_NEAREST = new RegExp(
  `[\\s,(]*(?:(?:correct|rounded|off) )?to the nearest (${Object.keys(NEAREST)
    .toSorted((one, two) => two.length - one.length)
    .join('|')})s?(?!\\w|,\\d)\\)?`,
);
const NUMBER = phrase('(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|-?\\.\\d+)(?![/^])', ([digits = '']) =>
  typedNumber(digits.replace(/^(-?)\./, '$10.').replaceAll(',', '')),
);
const IDLE = words(
  'round rounded off write give express state what is the number value correct find of approximate approximately decimal to accurate',
);

type Place = { readonly places: number } | { readonly figures: number };

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

/** Where a question wants its number rounded, and the question without that clause. */
function placeIn(text: string): { readonly place: Place; readonly rest: string } | null {
  const nearest = TO_NEAREST.exec(text.toLowerCase());
  if (nearest !== null) {
    const rest = plainQuestion(`${text.slice(0, nearest.index)} ${text.slice(nearest.index + nearest[0].length)}`);
    return rest.form === null ? { place: { places: NEAREST[nearest[1] ?? ''] ?? 0 }, rest: rest.text } : null;
  }
  const { form, text: rest } = plainQuestion(text);
  if (form?.kind === 'places') return { place: { places: form.places }, rest };
  return form?.kind === 'figures' ? { place: { figures: form.figures }, rest } : null;
}

/** The value with the digits that the place asks for, zeros included; `null` for zero to significant figures. */
export function rounded(value: Fraction, place: Place): string | null {
  const places = 'places' in place ? place.places : placesFor(value, place.figures);
  if (places === null) return null;
  const result = roundTo(value, places);
  // 99.96 to three figures is 100, with a place less than it had.
  return written(result, 'places' in place ? places : (placesFor(result, place.figures) ?? places));
}

/** Rounds a number to decimal places, significant figures or the nearest ten and the like. */
export function roundNumber(problem: Understood): RuleSolution | null {
  const asked = placeIn(problem.text);
  const [value, ...more] =
    (asked === null ? null : readPhrases(asked.rest.replace(/^write down /, 'write '), [NUMBER], IDLE)) ?? [];
  if (asked === null || value === undefined || more.length > 0) return null;
  const { place } = asked;
  const answer = 'figures' in place && place.figures < 1 ? null : rounded(value, place);
  const places = 'places' in place ? place.places : placesFor(value, place.figures);
  if (answer === null || places === null) return null;
  const next = value
    .abs()
    .mul(places >= -1 ? new Fraction(10n ** BigInt(places + 1)) : new Fraction(1n, 10n ** BigInt(-places - 1)));
  const digit = (next.n / next.d) % 10n;
  const reason = `The first digit left out is $${digit}$, so round ${digit >= 5n ? 'up' : 'down'}.`;
  return { topic: 'decimals', method: 'roundNumber', steps: [{ reason, expression: answer }], answer };
}
