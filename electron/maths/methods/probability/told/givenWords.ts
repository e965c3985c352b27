import { tagChance } from './chanceReader.ts';

const NONE: ReadonlySet<string> = new Set();
/** Words that may stand beside told chances without a say in the answer. */
const HARMLESS =
  /^(?:biased|unfair|loaded|weighted|coin|coins|dice|heads|tails|times|each|every|over|if|next|only|either|given|estimate|and|equally|together|new|whole|way)$/;

/** No word that steers is left. */
export function clean(text: string, besides: RegExp = /^$/): boolean {
  return [...tagChance(text, NONE).matchAll(/!([a-z'-]+)/g)].every(
    ([, word = '']) => HARMLESS.test(word) || besides.test(word) || /^[b-z]$/.test(word),
  );
}

export function numbersIn(text: string, numbers: readonly number[]): readonly number[] {
  return [...text.matchAll(/#(\d+)/g)].map(([, index]) => numbers[Number(index)] ?? 0);
}
