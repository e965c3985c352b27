import Fraction from 'fraction.js';

import { pattern } from '../unknowns/pattern.ts';
import { markedNumber } from '../unknowns/readAmount.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { NUMBERS } from './numberScope.ts';
import type { NumberCast } from './numberScope.ts';

const RUN =
  /(?:(⟨n\d+⟩|two|three) )?(?:positive |whole |natural )*consecutive (?:positive |whole |natural )*(even |odd |multiples of (⟨n\d+⟩))?(?:positive |whole |natural )*(?:integers|numbers|whole|terms)?/;
const TWO_OF =
  /\b(?:another|the other|other number|larger|smaller|bigger|greater number|second number|lesser|first number)\b/;

/** What numbers a puzzle is about, by words that stand for nothing else. */
export function castOf(text: string, amounts: readonly StoryAmount[]): NumberCast | null {
  if (/\bnumerator\b/.test(text)) return { kind: 'fraction' };
  if (/\bdigits?\b/.test(text)) {
    const [two, three] = [text.includes('two-digit'), text.includes('three-digit')];
    return two === three ? null : { kind: 'digits', count: two ? 2 : 3 };
  }
  const run = /consecutive/.test(text) ? RUN.exec(text) : null;
  if (run !== null) {
    const isPair = run[1] === undefined && /\bproduct\b|\bboth\b|find them/.test(text);
    const count =
      run[1] === undefined
        ? isPair
          ? new Fraction(2)
          : null
        : run[1].startsWith('⟨')
          ? markedNumber(run[1], amounts)
          : new Fraction(run[1] === 'two' ? 2 : 3);
    const multiple = run[3] === undefined ? null : markedNumber(run[3], amounts);
    if (count === null || count.d !== 1n || count.compare(2) < 0 || count.compare(9) > 0) return null;
    const step = multiple === null ? (run[2] === undefined ? 1 : 2) : Number(multiple.valueOf());
    return {
      kind: 'run',
      count: Number(count.n),
      step,
      remainder: run[2] === undefined ? null : run[2].startsWith('odd') ? 1 : 0,
    };
  }
  const counted = pattern(
    `(⟨n\\d+⟩) (?:positive |whole |different |even |odd |unknown |natural )*${NUMBERS}(?! (?:between|from))`,
  ).exec(text)?.[1];
  const count = counted === undefined ? null : markedNumber(counted, amounts);
  if (count !== null && count.d === 1n && count.compare(2) >= 0 && count.compare(5) <= 0)
    return { kind: 'several', count: Number(count.n) };
  if (/\bthird number\b|\bthe third\b(?! of)/.test(text)) return { kind: 'several', count: 3 };
  return TWO_OF.test(text) ? { kind: 'several', count: 2 } : { kind: 'one' };
}

/** Digits turned round, in the words that the grammar knows. */
export function plainDigits(text: string): string {
  return text
    .replace(/⟨n\d+⟩-digit|\btwo digit\b|⟨n\d+⟩ digit(?= number)/g, 'two-digit')
    .replace(
      /(?:the )?(?:new )?(?:two-digit )?number (?:that is )?(?:formed |obtained |made |you get |got |produced |found |which is formed )?(?:by|when|if|on|after|from) (?:reversing|interchanging|swapping|switching|exchanging)(?: the order of)? (?:the |its |the two |its two |the ⟨n\d+⟩ )?digits/g,
      'the reversed number',
    )
    .replace(/(?:the )?number with (?:its|the) digits (?:reversed|swapped|interchanged)/g, 'the reversed number');
}
