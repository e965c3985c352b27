import Fraction from 'fraction.js';

import type { RuleStep } from '../../../outcomes.ts';
import { shown } from '../../stories/workJourney.ts';
import { askedOf } from './pairWords.ts';
import { LETTERS } from './partAmounts.ts';
import type { MarkedTravel } from './markTravel.ts';

const PART_OF_WAY =
  /(?<!other )part([a-j])of([a-j]) of (?:(?:the|this|that|his|her|its|their|my|our) (?:(?:whole|total|entire|full|overall) )?[a-z]+|an? ⟨l\d+⟩ [a-z]+|it)/g;
/** "The other half at 40": what is left of the way after the part that was told. */
const OTHER_PART = /the other part([a-j])of([a-j])/g;

type Parted = { readonly marked: MarkedTravel; readonly steps: readonly RuleStep[] };

/** "Two-thirds of the way" where the whole way is told: how long that is, and the step to it; else `null`. */
export function withParts(marked: MarkedTravel): Parted | null {
  const { text, amounts } = marked;
  if (!/\bpart[a-j]of/.test(text)) return null;
  const lengths = amounts.flatMap((one, mark) => (one.kind === 'length' ? [{ ...one, mark }] : []));
  const [way, ...more] = lengths;
  if (way === undefined || more.length > 0) return null;
  const steps: RuleStep[] = [];
  const all = [...amounts];
  let rest = new Fraction(1);
  const told = text.replace(PART_OF_WAY, (_words, top: string, bottom: string) => {
    const share = new Fraction(LETTERS.indexOf(top), LETTERS.indexOf(bottom));
    const value = way.value.mul(share);
    rest = rest.sub(share);
    steps.push({
      reason: 'Find that part of the way.',
      expression: `\\frac{${share.n}}{${share.d}}\\times ${shown(way.value)}=${shown(value)}\\text{ ${way.unit}}`,
    });
    all.push({ kind: 'length', value, unit: way.unit });
    return `⟨l${all.length - 1}⟩`;
  });
  if (steps.length === 0 || steps.length > 2) return null;
  const others = told.replace(OTHER_PART, (words, top: string, bottom: string) =>
    rest.equals(new Fraction(LETTERS.indexOf(top), LETTERS.indexOf(bottom))) ? 'the rest' : words,
  );
  const mark = `⟨l${way.mark}⟩`;
  const whole = others.includes(mark)
    ? others.replace(new RegExp(`${mark}(?! (?:in total|altogether))`), '$& in total')
    : ` ${mark} in total §${others}`;
  // "How long does she take?" is asked of all of it, where no part is named in the question.
  const asked = askedOf(whole);
  const final = /\b(?:rest|part|half|first|second|last|remain\w*|each|this|that)\b/.test(asked)
    ? whole
    : whole.replace(asked, `${asked} altogether`);
  return { marked: { ...marked, text: final, amounts: all }, steps };
}
