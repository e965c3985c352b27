import Fraction from 'fraction.js';

import type { Unit } from '../amounts/quantity.ts';
import type { ClauseMatch } from './clauses.ts';
import type { StoryAmount } from './storyAmounts.ts';

/** A value with its unit: `£`, `kg`, or none. */
export type Valued = { readonly value: Fraction; readonly unit: Unit };

/** Any amount that is one number with at most one unit. */
export const AMOUNT = 'number|money|length|quantity|time';

function inOneUnit(amount: StoryAmount & { readonly kind: 'time' }): Valued | null {
  const parts = (['h', 'min', 's'] as const).filter((unit) => amount[unit].n !== 0n);
  const [only, ...more] = parts;
  if (only === undefined || more.length > 0) return null;
  return { value: amount[only], unit: { h: 'hours', min: 'minutes', s: 'seconds' }[only] };
}

/** `null` for an amount that is not one number. */
export function valued(amount: StoryAmount | null): Valued | null {
  if (amount === null) return null;
  if (amount.kind === 'money') return { value: amount.value, unit: amount.currency };
  if (amount.kind === 'time') return inOneUnit(amount);
  if (amount.kind === 'length' || amount.kind === 'quantity') return { value: amount.value, unit: amount.unit };
  return amount.kind === 'number' || amount.kind === 'percent' ? { value: amount.value, unit: '' } : null;
}

/** Two amounts may be compared or added: in one unit, or one of them without. */
export function sameUnit(first: Valued, second: Valued): boolean {
  return first.unit === second.unit;
}

export function valueAt(match: ClauseMatch, name: string): Fraction {
  return valued(match.amount(name))?.value ?? new Fraction(0);
}

/** The amount at a place of the pattern that always holds one. */
export function amountAt(match: ClauseMatch, name: string): Valued {
  return valued(match.amount(name)) ?? { value: new Fraction(0), unit: '?' };
}

/** A count of years, people, things: a whole number above zero. */
export function countAt(match: ClauseMatch, name: string): number | null {
  const value = valued(match.amount(name))?.value;
  return value === undefined || value.d !== 1n || value.compare(0) <= 0 || value.compare(10_000) > 0
    ? null
    : Number(value.n);
}

/** The names of a list, "amy, ben and carl", without the words in front of them. */
export function namesIn(list: string): readonly string[] {
  return list.split(/, and |, | and /).map(bareName);
}

/** "the father", "his father" → "father". */
export function bareName(name: string): string {
  return name.replace(/^(?:the|a|an|his|her|my|their|one|some|each|every|this|these) /, '').trim();
}

/** "pens" and "pen" are one thing. */
export function sameThing(first: string, second: string): boolean {
  const single = (name: string): string =>
    bareName(name)
      .replace(/ies$/, 'y')
      .replace(/(?<=s|x|ch|sh)es$/, '')
      .replace(/(?<!s)s$/, '')
      .replace(/es of /, 'e of ')
      .replace(/s of /, ' of ')
      .replace(/ves$/, 'f');
  return single(first) === single(second);
}
