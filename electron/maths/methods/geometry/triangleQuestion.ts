import type Fraction from 'fraction.js';

import { wordsOf } from '../facts/facts.ts';
import type { Fact } from '../facts/facts.ts';
import { takeQuantities } from '../facts/measures.ts';
import type { Quantity } from '../facts/measures.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { PlainQuestion } from '../facts/plainQuestion.ts';
import type { RootForm } from './workPythagoras.ts';

/** What Pythagoras is asked for, with the lengths it takes. */
export type TriangleQuestion = {
  readonly kind:
    'hypotenuse' | 'leg' | 'square side' | 'right-angled' | 'isosceles height' | 'isosceles area' | 'space diagonal';
  readonly lengths: readonly Fraction[];
  readonly unit: string;
  readonly form: RootForm;
};

/** A question with its quantities as `#0`, `#1`, … in `text`. */
export type Reading = {
  readonly plain: PlainQuestion;
  readonly text: string;
  readonly quantities: readonly Quantity[];
};

/** "Given that a² + b² = c²": the legs are a and b. */
const THEOREM =
  /(?:given(?: that)? |if |in |using |use )?a\^2 ?\+ ?b\^2 ?= ?c\^2,?(?: (?:with|where|and|if|given that))?/;

/** `null` where a number of the question cannot surely be read. */
export function readQuantities(problem: string): Reading | null {
  const plain = plainQuestion(problem);
  const taken = takeQuantities(plain.text.replace(THEOREM, ' right '));
  return taken === null || taken.quantities.length === 0 ? null : { plain, ...taken };
}

/** Lengths in one unit, none of them an angle or an area; `null` otherwise. */
function lengthsOf(facts: readonly Fact[]): { readonly unit: string; readonly values: readonly Fraction[] } | null {
  const units = new Set(facts.map(({ quantity }) => quantity.unit).filter((unit) => unit !== ''));
  const plain = facts.every(
    ({ quantity: { size, dimension, unit } }) =>
      !size.pi && dimension <= 1 && unit !== '°' && size.value.compare(0) > 0,
  );
  return plain && units.size <= 1
    ? { unit: [...units][0] ?? '', values: facts.map(({ quantity }) => quantity.size.value) }
    : null;
}

function formOf({ form }: PlainQuestion): RootForm | null {
  if (form === null) return { kind: 'exact' };
  return form.kind === 'with' ? null : form;
}

const NEUTRAL = new Set(
  (
    'a an the of with and has is are its it find what whats calculate work out determine compute state give in whose each that which if given then there triangle sides side where ' +
    "how long value measure measures measuring length lengths what's be does do other two have having this to for abc pqr xyz exact my long using right positive when"
  ).split(' '),
);

/** The one of the names that is left in a text whose other words say nothing; `null` where there is none or several. */
export function askedName(rest: string, names: readonly string[]): string | null {
  const found = new Set<string>();
  for (const word of wordsOf(rest)) {
    if (names.includes(word)) found.add(word);
    else if (!NEUTRAL.has(word)) return null;
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The question of these facts, in one unit; `null` where they are no lengths or their rounding is unclear. */
export function triangleQuestion(
  kind: TriangleQuestion['kind'],
  facts: readonly Fact[],
  { plain }: Reading,
): TriangleQuestion | null {
  const [lengths, form] = [lengthsOf(facts), formOf(plain)];
  const fits =
    plain.nearest === null ||
    lengths === null ||
    ['whole number', 'integer', 'tenth', 'hundredth'].includes(plain.nearest) ||
    plain.nearest.startsWith(lengths.unit === '' ? '?' : lengths.unit);
  return lengths === null || form === null || !fits
    ? null
    : { kind, lengths: lengths.values, unit: lengths.unit, form };
}
