import type { Random } from '../../maths/problems/random.ts';
import { COLOURS, DEAR_THINGS, GOODS, MEN, PIECES, PLACES, WOMEN } from './nouns.ts';

type Marks = Readonly<Record<string, string>>;

/** The marks of a story and its solution, with other names and things in the same places. */
export type Renamed = { readonly marks: Marks; readonly solution: string };

type Family = { readonly words: readonly string[]; readonly known: ReadonlySet<string>; readonly plural: boolean };

function family(words: readonly string[], plural: boolean): Family {
  return { words, known: new Set(words), plural };
}

/** In this order: `pen` is both a piece in a bag and something for sale, and either will do. */
const FAMILIES: readonly Family[] = [
  family(WOMEN, false),
  family(MEN, false),
  family(PLACES, false),
  family(COLOURS, false),
  family(PIECES, true),
  family(GOODS, true),
  family(DEAR_THINGS, true),
];

/** A word, but no LaTeX command. */
const WORD = /(?<![\\\w'])[A-Za-z]{2,}/g;

function familyOf(word: string): readonly [Family, string] | null {
  for (const one of FAMILIES) {
    if (one.known.has(word)) return [one, word];
    if (one.plural && word.endsWith('s') && one.known.has(word.slice(0, -1))) return [one, word.slice(0, -1)];
  }
  return null;
}

/** A word of the family that does not stand in the story yet. */
function another({ words }: Family, used: ReadonlySet<string>, random: Random): string | null {
  for (let tries = 0; tries < 4; tries += 1) {
    const word = words[random.whole(0, words.length - 1)] ?? '';
    if (!used.has(word)) return word;
  }
  return null;
}

/** Which words give way to which: one plan for the whole story, its solution included. */
function plan(marks: Marks, random: Random): ReadonlyMap<string, string> {
  const present = new Set(Object.values(marks).flatMap((value) => value.match(WORD) ?? []));
  const used = new Set([...present].flatMap((word) => familyOf(word)?.[1] ?? []));
  const swaps = new Map<string, string>();
  for (const word of present) {
    const [one, stem] = familyOf(word) ?? [];
    if (one === undefined || stem === undefined || swaps.has(stem)) continue;
    const other = another(one, used, random);
    if (other === null) continue;
    used.add(other);
    swaps.set(stem, other);
    if (one.plural) swaps.set(`${stem}s`, `${other}s`);
  }
  return swaps;
}

/** Where the noun is part of the maths: a pack of cards has its own colours, a recipe its own dish. */
function isFixed(marks: Marks): boolean {
  return 'wish' in marks || 'dish' in marks;
}

/** Other people, places, colours and things in a story: the same in its facts and in its solution. */
export function swapNouns(marks: Marks, solution: string, random: Random): Renamed {
  const swaps: ReadonlyMap<string, string> = isFixed(marks) ? new Map() : plan(marks, random);
  if (swaps.size === 0) return { marks, solution };
  const swap = (text: string): string => text.replace(WORD, (word) => swaps.get(word) ?? word);
  const renamed = Object.fromEntries(Object.entries(marks).map(([name, value]) => [name, swap(value)]));
  return { marks: renamed, solution: swap(solution) };
}
