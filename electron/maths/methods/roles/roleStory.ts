import Fraction from 'fraction.js';

import { markedStory } from '../frames/markedStory.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';

/** An amount of a story: money with its currency, a percentage, a part, or a number (its unit stands behind it). */
export type Spot = {
  readonly kind: 'M' | 'N' | 'P' | 'F';
  readonly value: Fraction;
  readonly unit: string;
  /** Told in pence or cents. */
  readonly small: boolean;
};
/** A story in small letters, each amount as a mark: `⟨M0⟩`, `⟨N1⟩ minutes`. */
export type RoleStory = {
  readonly text: string;
  readonly spots: readonly Spot[];
  readonly places: number | null;
  /** "To the nearest ten": what the answer is rounded to. */
  readonly nearest: Fraction | null;
};

function spotsOf(amount: StoryAmount, part: boolean): readonly (Spot | string)[] | null {
  const number = (value: Fraction, unit: string): readonly (Spot | string)[] => [
    { kind: part ? 'F' : 'N', value, unit: '', small: false },
    unit,
  ];
  switch (amount.kind) {
    case 'money':
      return [{ kind: 'M', value: amount.value, unit: amount.currency, small: amount.small }];
    case 'percent':
      return [{ kind: 'P', value: amount.value, unit: '%', small: false }];
    case 'number':
      return number(amount.value, '');
    case 'length':
    case 'quantity':
      return number(amount.value, amount.unit);
    case 'time':
      if (amount.s.n !== 0n) return null;
      return amount.h.n === 0n ? number(amount.min, 'minutes') : number(amount.h.add(amount.min.div(60)), 'hours');
    case 'ratio':
      return amount.parts.flatMap((value, index): readonly (Spot | string)[] => [
        ...(index === 0 ? [] : [':']),
        { kind: 'N', value, unit: '', small: false },
      ]);
    default:
      return null;
  }
}

const SIZES: Readonly<Record<string, number>> = {
  ten: 10,
  '10': 10,
  hundred: 100,
  '100': 100,
  thousand: 1000,
  '1000': 1000,
};
const NEAREST =
  /[\s,(]*(?:(?:give|write) (?:your|the) answer |rounded |round(?:ing)? (?:your answer )?|correct )?to the nearest (ten|10|hundred|100|thousand|1000|whole number|integer)\b\)?/i;

/** Spelled as the patterns of the readers expect it; nothing is left out. */
function spelled(problem: string): string {
  return problem
    .replace(/(\d)-(?=[a-z])/gi, '$1 ')
    .replace(/(\d)\/(?=[a-z])/gi, '$1 per ')
    .replace(/\b(there|that|what)['’]?s\b/gi, '$1 is')
    .replace(/\b(i|they|we|you)['’]?ve\b/gi, '$1 have')
    .replace(/\b\d+(?:st|nd|rd|th)[- ](?=grade|birthday|year|floor|form|century)/gi, '')
    .replace(/(\d)ps\b/gi, '$1p coins')
    .replace(/\b(half|third|quarter) (?=(?:his|her|my|their|our|its)\b)/gi, '$1 of ')
    .replace(/[“”"]/g, '');
}

/** The amounts of a story and the text around them; `null` where an amount is not surely read. */
export function roleStory(problem: string): RoleStory | null {
  const near = NEAREST.exec(problem);
  const story = markedStory(spelled(problem.replace(NEAREST, '')));
  if (story === null) return null;
  const spots: Spot[] = [];
  let failed = false;
  const text = story.text.replace(/⟨([a-z])(\d+)⟩/g, (_all, letter: string, index: string) => {
    const amount = story.amounts[Number(index)];
    const read = amount === undefined ? null : spotsOf(amount, letter === 'f');
    if (read === null) failed = true;
    return (read ?? [])
      .map((one) => {
        if (typeof one === 'string') return one === '' ? '' : one === ':' ? ':' : ` ${one}`;
        spots.push(one);
        return `⟨${one.kind}${spots.length - 1}⟩`;
      })
      .join('');
  });
  return failed
    ? null
    : {
        text: text.replace(/\s+/g, ' '),
        spots,
        places: story.places,
        nearest: near === null ? null : new Fraction(SIZES[(near[1] ?? '').toLowerCase()] ?? 1),
      };
}
