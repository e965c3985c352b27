import type { Random } from '../../maths/problems/random.ts';
import { leadIn } from './leadIns.ts';
import { signOff } from './signOffs.ts';
import { mistype, shorten } from './slips.ts';
import { swapSpelling } from './spelling.ts';
import { bridge, isStory, openStory, questionFirst } from './storyOpenings.ts';
import { swapFirstVerb, swapVerb } from './verbs.ts';

/** What is asked, for the styles that fit only some questions. */
export type Asked = { readonly topic: string; readonly ask: string };

/** `share` of the lines get the style; `change` hands back its argument where the style does not fit. */
type Style = {
  readonly name: string;
  readonly share: number;
  readonly change: (words: string, asked: Asked, random: Random) => string;
};

function withoutPoints(words: string): string {
  return words.replace(/[.?!]+$/, '').replace(/(?<=[a-z]),(?= )/g, '');
}

function onLines(words: string): string {
  return words.replace(/(?<=[a-z}]{2}[.?]) (?=[A-Z{])/g, '\n');
}

/** In the order in which they are applied: first what is said, then what stands around it, then how it is typed. */
const STYLES: readonly Style[] = [
  { name: 'other verb', share: 0.5, change: (words, _asked, random) => swapVerb(words, random) },
  { name: 'other first verb', share: 0.5, change: (words, { ask }, random) => swapFirstVerb(words, ask, random) },
  { name: 'question first', share: 0.12, change: questionFirst },
  { name: 'bridge', share: 0.08, change: (words, _asked, random) => bridge(words, random) },
  {
    name: 'opening',
    share: 0.12,
    change: (words, _asked, random) => (isStory(words) ? openStory(words, random) : words),
  },
  { name: 'other spelling', share: 0.5, change: (words, _asked, random) => swapSpelling(words, random) },
  { name: 'lead-in', share: 0.22, change: (words, { topic }, random) => leadIn(words, topic, random) },
  { name: 'sign-off', share: 0.16, change: (words, { topic, ask }, random) => signOff(words, topic, ask, random) },
  { name: 'lines', share: 0.03, change: onLines },
  { name: 'slips', share: 0.1, change: (words, _asked, random) => mistype(words, random.chance(0.3) ? 2 : 1, random) },
  { name: 'short words', share: 0.04, change: (words, _asked, random) => shorten(words, random) },
  { name: 'no points', share: 0.08, change: withoutPoints },
  { name: 'lower case', share: 0.2, change: (words) => words.toLowerCase() },
  { name: 'capitals', share: 0.012, change: (words) => (/[=()]/.test(words) ? words : words.toUpperCase()) },
  { name: 'spaces', share: 0.03, change: (words) => words.replace(' ', '  ') },
];

/** The names of all styles, as statistics list them. */
export const STYLE_NAMES: readonly string[] = STYLES.map(({ name }) => name);

/** A wording as somebody else would put it, and the names of the styles that made it so. */
export type StyledWords = { readonly words: string; readonly styles: readonly string[] };

/**
 * Puts a wording into another style. Only words change: the marks in braces, which give way to formulas and numbers
 * afterwards, stay as they are, so that no style can reach into the maths.
 */
export function styleWords(wording: string, asked: Asked, random: Random): StyledWords {
  const styles: string[] = [];
  let words = wording;
  for (const { name, share, change } of STYLES) {
    if (!random.chance(share)) continue;
    const changed = change(words, asked, random);
    if (changed === words) continue;
    words = changed;
    styles.push(name);
  }
  return { words, styles };
}
