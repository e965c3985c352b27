import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { commonDenominator } from '../writeTerms.ts';

/** A number to be compared, as it stands in the question. */
export type WrittenNumber = {
  readonly value: Fraction;
  readonly latex: string;
  readonly form: 'whole' | 'decimal' | 'fraction' | 'percent';
};

/** `ascending` and `descending` want all of them; the others one. */
export type Order = 'ascending' | 'descending' | 'largest' | 'smallest';

type Prepared = { readonly steps: readonly RuleStep[]; readonly shown: readonly string[] };

function decimalsOf(latex: string): number {
  return latex.split('.')[1]?.length ?? 0;
}

function padded(value: Fraction, places: number): string {
  const digits = value
    .abs()
    .mul(10n ** BigInt(places))
    .n.toString()
    .padStart(places + 1, '0');
  const body = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return value.s < 0n && value.n !== 0n ? `-${body}` : body;
}

/** Fractions over one denominator, decimals with one number of decimals, a mixture as decimals; `null` where none fits. */
function prepare(numbers: readonly WrittenNumber[]): Prepared | null {
  const forms = new Set(numbers.map(({ form }) => form));
  if (forms.size === 1 && forms.has('whole')) return { steps: [], shown: numbers.map(({ latex }) => latex) };
  if ([...forms].every((form) => form === 'whole' || form === 'decimal')) return sameDecimals(numbers);
  if ([...forms].every((form) => form === 'whole' || form === 'fraction')) return sameDenominator(numbers);
  return asDecimals(numbers);
}

function sameDecimals(numbers: readonly WrittenNumber[]): Prepared {
  const places = Math.max(...numbers.map(({ latex }) => decimalsOf(latex)));
  const shown = numbers.map(({ value }) => padded(value, places));
  if (shown.every((text, index) => text === numbers[index]?.latex)) return { steps: [], shown };
  const reason = `Write them all with ${places} decimal ${places === 1 ? 'place' : 'places'}.`;
  return { steps: [{ reason, expression: shown.join(',\\ ') }], shown };
}

function sameDenominator(numbers: readonly WrittenNumber[]): Prepared | null {
  const bottom = commonDenominator(numbers.map(({ value }) => value));
  if (bottom > 5000n) return null;
  const shown = numbers.map(({ value }) => {
    const top = value.abs().mul(bottom).n;
    return `${value.s < 0n ? '-' : ''}\\frac{${top}}{${bottom}}`;
  });
  const changed = numbers.flatMap(({ latex }, index) => {
    const over = shown[index] ?? '';
    return latex === over ? [] : [{ reason: `Write $${latex}$ over $${bottom}$.`, expression: `${latex}=${over}` }];
  });
  return { steps: changed, shown };
}

function asDecimals(numbers: readonly WrittenNumber[]): Prepared | null {
  const shown = numbers.map(({ value }) => writeDecimal(value));
  if (shown.some((text) => text.includes('\\') || decimalsOf(text) > 4)) return null;
  const steps = numbers.flatMap(({ latex, form }, index) =>
    form === 'decimal' || form === 'whole'
      ? []
      : [{ reason: `Write $${latex}$ as a decimal.`, expression: `${latex}=${shown[index] ?? ''}` }],
  );
  return { steps, shown };
}

/** The numbers with their common forms, smallest first. */
function sorted(
  numbers: readonly WrittenNumber[],
  shown: readonly string[],
): readonly (WrittenNumber & { readonly shown: string })[] {
  return numbers
    .map((one, index) => ({ ...one, shown: shown[index] ?? one.latex }))
    .toSorted((first, second) => first.value.compare(second.value));
}

function chain(ordered: readonly { readonly value: Fraction; readonly shown: string }[], sign: '<' | '>'): string {
  return ordered
    .map(({ value, shown }, index) => {
      const before = ordered[index - 1];
      return before === undefined ? shown : `${before.value.equals(value) ? '=' : sign}${shown}`;
    })
    .join('');
}

/** Orders numbers, or picks the largest or smallest of them. `null` when two are equal or there is no common form. */
export function orderNumbers(numbers: readonly WrittenNumber[], order: Order): RuleSolution | null {
  const prepared = prepare(numbers);
  if (prepared === null || numbers.length < 2) return null;
  const ascending = sorted(numbers, prepared.shown);
  const tied = ascending.some(({ value }, index) => index > 0 && ascending[index - 1]?.value.equals(value) === true);
  if (tied) return null;
  const falling = order === 'descending' || order === 'largest';
  const ordered = falling ? ascending.toReversed() : ascending;
  const allNegative = numbers.every(({ value }) => value.s < 0n);
  const some = numbers.some(({ value }) => value.s < 0n) && numbers.every(({ form }) => form === 'whole');
  const why = some || allNegative ? ' Below zero, the larger the size, the smaller the number.' : '';
  const steps: RuleStep[] = [
    ...prepared.steps,
    { reason: `Compare them.${why}`, expression: chain(ordered, falling ? '>' : '<') },
  ];
  const one = order === 'largest' || order === 'smallest';
  const answer = (one ? ordered.slice(0, 1) : ordered).map(({ latex }) => latex).join(',\\ ');
  const last = one ? 'Take the first one.' : 'Write them as they were given.';
  if (one || prepared.steps.length > 0) steps.push({ reason: last, expression: answer });
  return { topic: topicOf(numbers), method: 'orderNumbers', steps, answer };
}

function topicOf(numbers: readonly WrittenNumber[]): string {
  if (numbers.some(({ form }) => form === 'fraction')) return 'fractions';
  return numbers.every(({ form }) => form === 'whole') ? 'integers' : 'decimals';
}

/** `3 < 5`, `0.4 = 2/5`: the sign that belongs between two numbers, as the whole claim. */
export function compareNumbers(first: WrittenNumber, second: WrittenNumber): RuleSolution | null {
  const prepared = prepare([first, second]);
  if (prepared === null) return null;
  const order = first.value.compare(second.value);
  const sign = order < 0 ? '<' : order > 0 ? '>' : '=';
  const answer = `${first.latex}${sign}${second.latex}`;
  const [one = '', two = ''] = prepared.shown;
  const steps: RuleStep[] = [...prepared.steps, { reason: 'Compare them.', expression: `${one}${sign}${two}` }];
  if (prepared.steps.length > 0)
    steps.push({ reason: 'So it is the same for the numbers as given.', expression: answer });
  return { topic: topicOf([first, second]), method: 'orderNumbers', steps, answer };
}
