import type { Asked } from './bits.ts';
import type { WordClass } from './lexicon.ts';
import type { PercentBit, Told } from './percentBits.ts';
import { PERCENT_PIECES } from './percentPieces.ts';
import { askedFrom, askedOf, AMOUNT, parse } from './readSentence.ts';
import { dealingStory } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Words that no story of percentages here follows where no piece takes them. */
const NOT_IDLE = new Set<WordClass>(
  'steer less than times half left split P M N F give percentage need break_even rest lose markup more or over under first profit loss discount off deposit other back dear tax tip fee charge rise fall up save'.split(
    ' ',
  ) as WordClass[],
);

export type PercentStory = {
  /** The bits of what is told, sentence by sentence, and those of the question. */
  readonly told: readonly (readonly PercentBit[])[];
  readonly inQuestion: readonly PercentBit[];
  readonly asked: Asked;
  readonly places: number | null;
};

function idle(tokens: readonly Token[], at: number): readonly PercentBit[] | null {
  const token = tokens[at];
  return token === undefined || NOT_IDLE.has(token.kind) ? null : [];
}

const BARE = new Set<WordClass>(['worth', 'total', 'price', 'sale', 'cost', 'profit', 'original', 'change']);

/** Where a question without a word that asks begins: "Worth after 3 years?", "…: overall change". */
function bareFrom(tokens: readonly Token[]): number {
  const [first] = tokens;
  if (first !== undefined && (BARE.has(first.kind) || first.word === 'multiplier')) return 0;
  const amount = tokens.findLastIndex(({ kind }) => AMOUNT.has(kind));
  const rest = tokens.slice(amount + 1);
  return rest[0]?.kind === 'colon' && rest.length > 2 ? amount + 1 : tokens.length;
}

/** A story of percentages as its bits and its question; `null` where a word is not understood. */
export function percentStoryOf(problem: string): PercentStory | null {
  const story = dealingStory(problem);
  if (story === null) return null;
  const told: (readonly PercentBit[])[] = [];
  const asks: { readonly tokens: readonly Token[]; readonly bits: readonly PercentBit[] }[] = [];
  for (const [index, tokens] of story.sentences.entries()) {
    const last = index === story.sentences.length - 1 && asks.length === 0;
    const bare = last && !tokens.some(({ kind }) => AMOUNT.has(kind));
    const asking = askedFrom(tokens);
    const start = bare ? 0 : last && asking === tokens.length ? bareFrom(tokens) : asking;
    const before = parse(tokens.slice(0, start), false, PERCENT_PIECES, idle);
    if (before === null) return null;
    if (before.bits.length > 0) told.push(before.bits);
    if (start === tokens.length) continue;
    const after = parse(tokens.slice(start), true, PERCENT_PIECES, idle);
    if (after === null) return null;
    asks.push({ tokens: after.rest, bits: after.bits });
  }
  const [only, ...more] = asks.length === 0 && isTerse(told) ? [{ tokens: [], bits: [] }] : asks;
  if (only === undefined || more.length > 0) return null;
  return { told, inQuestion: only.bits, asked: askedOf(only.tokens), places: story.places };
}

/** "£60 up 5%": nothing else can be asked. */
function isTerse(told: readonly (readonly PercentBit[])[]): boolean {
  const bits = told.flat();
  return bits.length === 2 && bits[0]?.kind === 'value' && bits[1]?.kind === 'change';
}

export function valuesOf(bits: readonly PercentBit[]): readonly Told[] {
  return bits.flatMap((bit) => (bit.kind === 'value' ? [bit.told] : []));
}
