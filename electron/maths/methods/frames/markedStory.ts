import Fraction from 'fraction.js';

import { plainStory } from '../words/plainStory.ts';
import { markAmounts } from '../words/storyAmounts.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';

export type FramedStory = {
  readonly text: string;
  readonly amounts: readonly StoryAmount[];
  readonly places: number | null;
};

/** Longer stories leave too many ways. */
const LONGEST = 520;
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const PART_NAMES = 'half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?';
const FRACTIONS = new RegExp(
  String.raw`\\[dt]?frac ?\{(\d+)\} ?\{(\d+)\}|(?<![\d.,/:])(\d{1,2}) ?/ ?(\d{1,3})(?![\d/])|(?:(\d|\bone|\ban?) |\b)(?<!each )(${PART_NAMES})\b(?= of\b| off\b| as\b|,| were\b| are\b)`,
  'g',
);
const LETTERS = 'abcdefghijklmnop';
const JOINED =
  /(\d)-(?=(?:foot|ft|feet|metre|meter|m|km|cm|inch|day|days|month|week|year|mile|hour|minute|kg|g|litre|ml|pack|pound|page|item|question|mark)\b)/g;

let last: { readonly problem: string; readonly story: FramedStory | null } | null = null;

/** A story in small letters, every amount marked, fractions (`⟨f3⟩`) as well; `null` where a number is not surely read. */
export function markedStory(problem: string): FramedStory | null {
  if (last?.problem !== problem) last = { problem, story: prepare(problem) };
  return last.story;
}

/** "a 9-foot pole" → "a 9 foot pole", "16 000" → "16000", "New York" → "York". */
function spelledPlainly(problem: string): string {
  return problem
    .replace(/[éèêáàâíóôúûñçäöü]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(JOINED, '$1 ')
    .replace(/(?<![\d.,/:])\d{1,3}(?:[  ]\d{3})+(?![\d-]|[.,/:]\d| ?\/)/g, (digits) => digits.replace(/\s/g, ''))
    .replace(/\bNew (?=[A-Z])/g, '');
}

function prepare(problem: string): FramedStory | null {
  if (problem.length > LONGEST) return null;
  const plain = plainStory(spelledPlainly(problem));
  if (plain.otherForm) return null;
  const fractions: Fraction[] = [];
  const text = plain.text.replace(FRACTIONS, (all: string, ...groups: readonly (string | undefined)[]) => {
    const [top, bottom, high, low, count, part] = groups;
    const value =
      part === undefined
        ? fractionOf(top ?? high, bottom ?? low)
        : fractionOf(
            count === undefined || !/\d/.test(count) ? '1' : count,
            `${PARTS[part.replace(/s$/, '')] ?? PARTS[part] ?? 0}`,
          );
    const letter = LETTERS[fractions.length];
    if (value === null || letter === undefined) return all;
    fractions.push(value);
    return `⟪${letter}⟫`;
  });
  const marked = markAmounts(text);
  if (marked === null) return null;
  const first = marked.amounts.length;
  const amounts = [...marked.amounts, ...fractions.map((value) => ({ kind: 'number' as const, value }))];
  return {
    text: marked.text.replace(/⟪([a-p])⟫/g, (_all, letter: string) => `⟨f${first + LETTERS.indexOf(letter)}⟩`),
    amounts,
    places: plain.places,
  };
}

function fractionOf(top: string | undefined, bottom: string | undefined): Fraction | null {
  return top === undefined || bottom === undefined || Number(bottom) === 0
    ? null
    : new Fraction(Number(top), Number(bottom));
}
