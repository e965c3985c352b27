import { eventOf } from './eventQuestions.ts';

/** Words that say how many of the trials or events. */
export const QUANTIFIERS =
  /\b(?:at least (?:one|1|once)|exactly (?:one|1|once)|only (?:one|1|once)|just (?:one|once)|all(?: \d+)?|every(?: single)?(?: one)?|each|none|no|both|neither|never|either|one but not both|twice)\b(?: (?:of (?:them|the (?:two |2 )?[a-z]+|these)|times?))?/g;
const EMPTY_STEMS = new Set([
  'sam',
  'get',
  'land',
  'show',
  'obtain',
  'toss',
  'flip',
  'throw',
  'he',
  'time',
  'game',
  'them',
  'two',
  '2',
  'next',
  'exact',
  'when',
  'out',
  'then',
  'again',
  'her',
  'him',
  'more',
]);

/** What a text is about: stems of its words and its numbers, without quantifiers. */
export function stems(text: string): ReadonlySet<string> {
  const bare = text.replace(QUANTIFIERS, ' ');
  const words = [...eventOf(bare).words].filter((word) => !EMPTY_STEMS.has(word));
  return new Set([...words, ...(bare.match(/\b\d+\b/g) ?? [])].map((word) => SAME[word] ?? word));
}

/** Stems that a stemmer of endings alone does not bring together. */
const SAME: Readonly<Record<string, string>> = {
  won: 'win',
  hit: 'hit',
  hitt: 'hit',
  six: '6',
  sixe: '6',
  los: 'lose',
  lost: 'lose',
  loss: 'lose',
  draw: 'draw',
  drawn: 'draw',
};

/** Whether all that is asked about was told. */
export function within(asked: string, ...told: readonly string[]): boolean {
  const known = new Set(told.flatMap((text) => [...stems(text)]));
  return [...stems(asked)].every((word) => known.has(word));
}

/** Whether two texts have a stem in common. */
export function overlaps(one: string, two: string): boolean {
  const known = stems(one);
  return [...stems(two)].some((word) => known.has(word));
}

/** Whether a text says that something does not happen. */
export function denied(text: string): boolean {
  return /\b(?:not|doesn't|don't|isn't|won't|misses|fails)\b/.test(text);
}
