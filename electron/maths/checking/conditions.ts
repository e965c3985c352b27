import Fraction from 'fraction.js';

import type { Statement } from '../expression/expression.ts';
import { parseStatement } from '../reading/parseStatement.ts';

/** What a problem asks of its answer beside the value, as far as it can be checked. */
export type Condition =
  /** Rounded to a multiple of `unit`; `places` is how many decimals must be written. */
  | { readonly kind: 'rounded'; readonly unit: Fraction; readonly places: number }
  | { readonly kind: 'figures'; readonly figures: number }
  | { readonly kind: 'form'; readonly form: AnswerForm }
  /** Only solutions that fulfil this count. */
  | { readonly kind: 'range'; readonly claim: Statement }
  /** The answer may hold these letters and no others. */
  | { readonly kind: 'letters'; readonly names: readonly string[] };

export type AnswerForm =
  | 'decimal'
  | 'fraction'
  | 'mixed'
  | 'percentage'
  | 'exact'
  | 'simplest'
  | 'primes'
  | 'primePowers'
  | 'standard'
  | 'falling'
  | 'rising'
  | 'square'
  | 'rational'
  | 'logarithm'
  | 'joined';

const wordNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];

/** The condition a clause of the problem states; null when it is not one that can be checked. */
export function readCondition(clause: string, unknown: string | undefined): Condition | null {
  const text = clause
    .toLowerCase()
    .replace(/^(?:and|please)\s+/, '')
    .replace(/^(?:by )?complet(?:e|ing) the square$/, 'in completed square form')
    .replace(
      /^(?:please\s+)?(?:give|giving|write|writing|leave|leaving|express|expressing|state|stating|round|rounding)\s+(?:(?:your|the|all|both|each)\s+)*(?:final\s+)?(?:answers?|solutions?|roots?)\s+/,
      '',
    )
    .replace(/^(?:correct|rounded|accurate|exact)\s+to/, 'to')
    .trim();
  return readRounding(text) ?? readForm(text) ?? readLetters(clause) ?? readRange(clause, unknown);
}

/** "in terms of e", "in terms of a and b". */
function readLetters(clause: string): Condition | null {
  const named = /^in terms of ([a-zA-Z](?:(?:,| and|, and) [a-zA-Z])*)$/.exec(clause.trim())?.[1];
  return named === undefined ? null : { kind: 'letters', names: named.split(/,? and |, /) };
}

function readRounding(text: string): Condition | null {
  const places = /^to (\d|[a-z]+) (?:decimal places?|d\.?p\.?)$/.exec(text)?.[1];
  if (places !== undefined) return decimals(numberOf(places));
  const figures = /^to (\d|[a-z]+) (?:significant (?:figures?|digits?)|s\.?f\.?|sig\.? figs?)$/.exec(text)?.[1];
  if (figures !== undefined) {
    const count = numberOf(figures);
    return count === null || count < 1 ? null : { kind: 'figures', figures: count };
  }
  const nearest = /^to the nearest ([a-z ]+|\d+)$/.exec(text)?.[1];
  return nearest === undefined ? null : nearestUnit(nearest);
}

function numberOf(text: string): number | null {
  const value = /^\d$/.test(text) ? Number(text) : wordNumbers.indexOf(text);
  return value < 0 ? null : value;
}

function decimals(places: number | null): Condition | null {
  return places === null ? null : { kind: 'rounded', unit: new Fraction(1, 10n ** BigInt(places)), places };
}

const units: Readonly<Record<string, readonly [unit: Fraction, places: number]>> = {
  'whole number': [new Fraction(1), 0],
  integer: [new Fraction(1), 0],
  whole: [new Fraction(1), 0],
  unit: [new Fraction(1), 0],
  one: [new Fraction(1), 0],
  ten: [new Fraction(10), 0],
  hundred: [new Fraction(100), 0],
  thousand: [new Fraction(1000), 0],
  million: [new Fraction(1_000_000), 0],
  tenth: [new Fraction(1, 10), 1],
  hundredth: [new Fraction(1, 100), 2],
  thousandth: [new Fraction(1, 1000), 3],
};

function nearestUnit(name: string): Condition | null {
  const known = Object.hasOwn(units, name) ? units[name] : undefined;
  if (known !== undefined) return { kind: 'rounded', unit: known[0], places: known[1] };
  return /^10*$/.test(name) ? { kind: 'rounded', unit: new Fraction(name), places: 0 } : null;
}

/** "as a mixed number", "in its simplest form", "(surd form)". */
function readForm(text: string): Condition | null {
  if (text === 'with a rational denominator') return { kind: 'form', form: 'rational' };
  const name = /^(?:as|to|in)\s+(?:(?:a|an|its|the)\s+)?(.+)$/.exec(text)?.[1];
  if (name === undefined) return null;
  const found = forms.find(([pattern]) => pattern.test(name));
  return found === undefined ? null : { kind: 'form', form: found[1] };
}

const forms: readonly (readonly [RegExp, AnswerForm])[] = [
  [/^(?:exact )?decimal$/, 'decimal'],
  [/^(?:simplified |proper |improper )?fraction(?: in (?:its|the) (?:simplest|lowest) (?:form|terms))?$/, 'fraction'],
  [/^single fraction(?: in (?:its|the) (?:simplest|lowest) (?:form|terms))?$/, 'joined'],
  [/^single log(?:arithm)?$/, 'logarithm'],
  [/^mixed (?:number|fraction|form)$/, 'mixed'],
  [/^(?:percentage|percent)$/, 'percentage'],
  [/^(?:simplified |simplest |exact )?(?:surd form|exact form|radical form|exact value|surds?)$/, 'exact'],
  [/^(?:simplest form|lowest terms|simplest terms)$/, 'simplest'],
  [/^(?:standard (?:index )?form|scientific notation|standard scientific notation)$/, 'standard'],
  [/^(?:descending|decreasing) order$/, 'falling'],
  [/^(?:ascending|increasing) order$/, 'rising'],
  [/^(?:completed[- ]square|vertex) form$/, 'square'],
  [/^product of (?:its )?prime(?: factors|s)?$/, 'primes'],
  [
    /^product of (?:powers of (?:its )?primes?(?: factors)?|(?:its )?prime(?: factors|s)? in index form)$/,
    'primePowers',
  ],
];

/** "for 0 < x < 5", "where x is positive". */
function readRange(clause: string, unknown: string | undefined): Condition | null {
  if (unknown === undefined) return null;
  const text = clause.trim().replace(/^(?:for|where|given that|given|if|when|with)\s+/i, '');
  const sign = new RegExp(
    `^\\$?${unknown}\\$?\\s+(?:is\\s+|being\\s+)?(?:a\\s+)?(positive|negative)(?:\\s+number)?$`,
    'i',
  ).exec(text)?.[1];
  const formula = sign === undefined ? text : `${unknown} ${sign.toLowerCase() === 'positive' ? '>' : '<'} 0`;
  if (!/[<>≤≥≠]|\\(?:l[et]|g[et]|ne)/.test(formula)) return null;
  const reading = parseStatement(formula);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'relation') return null;
  return { kind: 'range', claim: reading.statement };
}
