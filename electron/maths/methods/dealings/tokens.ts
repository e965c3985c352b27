import Fraction from 'fraction.js';

import { markedStory } from '../frames/markedStory.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { classOf, JOINED } from './lexicon.ts';
import type { WordClass } from './lexicon.ts';
import { retold, unitName, withQuestionApart } from './retold.ts';
import { vulgarSetApart } from '../words/vulgarFractions.ts';

/** A word, a sign or an amount of a story. `value` is that of amounts; `unit` the currency of money. */
export type Token = {
  readonly kind: WordClass;
  readonly word: string;
  readonly value: Fraction | null;
  readonly unit: string;
};
export type DealingStory = { readonly sentences: readonly (readonly Token[])[]; readonly places: number | null };

const AMOUNT = /⟨([a-z])(\d+)⟩/;
const PIECE = /⟨[a-z]\d+⟩|[a-z][a-z_'-]*(?:\.[a-z]\.)?|[,:()–@&=+/]|-(?=\s)|[^\s]/g;
const MOST_TOKENS = 120;

function word(kind: WordClass, text: string): Token {
  return { kind, word: text, value: null, unit: '' };
}

/** An amount as one or two tokens: a number and the name of its unit. */
function amountTokens(amount: StoryAmount): readonly Token[] | null {
  const number = (value: Fraction): Token => ({ kind: 'N', word: '', value, unit: '' });
  switch (amount.kind) {
    case 'money':
      return [{ kind: 'M', word: '', value: amount.value, unit: amount.currency }];
    case 'percent':
      return [{ kind: 'P', word: '', value: amount.value, unit: '%' }];
    case 'number':
      return [number(amount.value)];
    case 'length':
    case 'quantity':
      return [number(amount.value), word('x', unitName(amount.unit))];
    case 'time': {
      const hours = amount.h.add(amount.min.div(60));
      if (amount.s.n !== 0n) return null;
      if (amount.h.n === 0n) return [number(amount.min), word('period', 'minutes')];
      return [number(hours), word('period', 'hours')];
    }
    default:
      return null;
  }
}

/** Hyphens between a number and its unit, parts written with hyphens, brackets of one word: spelled plainly. */
function spelled(problem: string): string {
  return vulgarSetApart(problem.replace(/(?:=\s*)?[£$€₹]?\s*_{2,}/g, ' what ').replace(/…|\.{3}|→|⇒|=\s*\??\s*$/g, ' '))
    .replace(/(?<!how many )\b(weeks|months|days|years) until\b/gi, 'how many $1 to')
    .replace(/\b(?:until|(?<=(?:weeks|months|days|years|long) )['’]?till?)\b/gi, 'to')
    .replace(/(?<=\d)\s*(?:-|−)?(?=%)/g, '')
    .replace(/p\.a\./g, 'per annum')
    .replace(
      /\b(one|two|three|four|five|six|seven|eight|nine|a)-(half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)\b/gi,
      '$1 $2',
    )
    .replace(/(\d)-(?=[a-z])/gi, '$1 ')
    .replace(/\btime[- ]and[- ]a[- ]half\b/gi, '1.5 times')
    .replace(/\bdouble[- ]time\b/gi, '2 times')
    .replace(/\b(a|an|one|\d+) dozen\b/gi, (_all, count: string) => `${12 * (Number(count) || 1)}`)
    .replace(/\b(?:half|a half|1\/2|one half)(?= (?:of|the|his|her|my|their|our|it)\b)/gi, '1/2 of')
    .replace(/1\/2 of of\b/g, '1/2 of')
    .replace(/\b(?:one|a) (third|quarter|fifth)(?= (?:his|her|my|their)\b)/gi, '1 $1 of')
    .replace(/\b(?:a|an|one) (tenner|fiver)\b/gi, (_all, note: string) => `a £${/^t/i.test(note) ? 10 : 5} note`)
    .replace(/\bper cent\b/gi, 'percent')
    .replace(/\b(\d+(?:\.\d+)?)¢/g, '$1 cents')
    .replace(/^(change from [^?]*?)\.\s*how much\?\s*$/i, '$1?')
    .replace(
      /(?:^|[.:;,]\s*)((?:the|each|every|his|her|my|their|total)\b[^.?:;,\d]{0,40}?) (is|was|were|are) how much\?\s*$/i,
      '. How much $2 $1?',
    )
    .replace(/,? (?:and |but )?never mind (?:about )?(?:the|any) change\b/gi, '')
    .replace(/\bi['’]?ve\b/gi, 'I have')
    .replace(/\b(there|that|what)s\b/gi, '$1 is')
    .replace(/\b(s?he|it|they|we|you)['’](?:ll|d)\b/gi, '$1 will')
    .replace(/\b(s?he|it|they|we|you|that|there)['’](?:s|re|ve)\b/gi, '$1 is');
}

function tokensOf(text: string, amounts: readonly StoryAmount[]): readonly Token[] | null {
  const joined = JOINED.reduce((rest, [pattern, as]) => rest.replace(pattern, as), retold(text));
  const tokens: Token[] = [];
  for (const [piece] of joined.matchAll(PIECE)) {
    const mark = AMOUNT.exec(piece);
    if (mark !== null) {
      const amount = amounts[Number(mark[2])];
      const read = amount === undefined ? null : amountTokens(amount);
      if (read === null) return null;
      tokens.push(...(mark[1] === 'f' ? read.map((token): Token => ({ ...token, kind: 'F' })) : read));
    } else if (/^[,()–-]$/.test(piece)) tokens.push(word('comma', piece));
    else if (piece === ':') tokens.push(word('colon', piece));
    else if (piece === '/') tokens.push(word('per', piece));
    else if (/^[a-z@&=+%]/.test(piece)) tokens.push(word(classOf(piece), unitName(piece)));
    else if (!/["“”']/.test(piece)) return null;
  }
  return tokens;
}

/** The sentences of a story as words with their work; `null` where a sign or an amount is not understood. */
export function dealingStory(problem: string): DealingStory | null {
  const story = markedStory(spelled(withQuestionApart(problem)));
  if (story === null) return null;
  const sentences = story.text
    .split(/[.?!;]+(?=\s|$)/)
    .filter((part) => part.trim() !== '')
    .map((part) => tokensOf(part, story.amounts));
  const read = sentences.flatMap((tokens) => (tokens === null ? [] : [tokens]));
  if (read.length < sentences.length || read.reduce((sum, { length }) => sum + length, 0) > MOST_TOKENS) return null;
  return { sentences: read, places: story.places };
}
