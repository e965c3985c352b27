import { doubtfulLetter } from './letterBehind.ts';
import { isProductOfTerms } from './timesTyped.ts';

/** Why a text that can be read as a formula may mean another one; `position` counts UTF-16 units from the start. */
export type Doubt = { readonly position: number; readonly why: string };

const doubts: readonly (readonly [RegExp, string])[] = [
  [
    // 3 x y, m² x m³, 3a x 2; "3 x 2" is settled by its digits.
    /(?<=\d\s+)x(?=\s+(?:[a-zA-Z](?![a-zA-Z])|\([^()]*[a-zA-Z]))|(?<=(?:[²³⁴⁵]|(?<![a-zA-Z\\])\d*[a-wyz](?:\^\d+)?)\s+)x(?=\s+(?:\d*[a-wyz](?![a-zA-Z])|\d))/i,
    'This x with spaces around it may be the letter x or a times sign. Write * for times, or write the letter without spaces, as in 3x.',
  ],
  [
    /(?<=\d)\s+\.\s*(?=\d)/,
    'I cannot tell whether this point belongs to a decimal number. Write the number without spaces, as in 12.5.',
  ],
  [
    /(?<=^\s*\d{1,3})\.[ \t]+(?=\d[^a-zA-Z=<>≤≥\\]*$)/,
    'I cannot tell whether this point belongs to a decimal number or numbers the exercise. Write 12.5 without a space, or leave the number of the exercise out.',
  ],
  [
    /(?<![\d/.^*+\-−)\w])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/^.]*[\d/^(a-zA-Z])/,
    'This looks like a date. If it is a calculation, put spaces or brackets into it.',
  ],
  [
    /(?<![\d/.^*+\-−)\w])\d+-\d{2,}-\d{2,}(?:-\d{2,})*(?![\d/^(a-zA-Z])/,
    'This looks like a telephone number or a date. If it is a calculation, put spaces around the minus signs.',
  ],
  [
    /(?<=[\w)\]}]\s*)(?:[*×÷·^]|\/(?!\w)|(?<=\s)[+−-])(?=\s*[.?!]*\s*$)/,
    'A number or letter is missing after the sign at the end. Write it, or leave the sign out.',
  ],
];

const LETTER_BEHIND =
  'I cannot tell whether this letter is multiplied by the number before it or asks for its value. Write it without a space, as in 15x, or put a comma before it.';

/** The first place where the text is as likely to mean something else as what the grammar makes of it, or null. */
export function findDoubt(text: string): Doubt | null {
  for (const [pattern, why] of doubts) {
    const found = pattern.exec(text);
    if (found !== null && !(found[0].toLowerCase() === 'x' && (/[$\\]/.test(text) || isProductOfTerms(text))))
      return { position: found.index, why };
  }
  const letter = doubtfulLetter(text);
  return letter === null ? null : { position: letter, why: LETTER_BEHIND };
}
