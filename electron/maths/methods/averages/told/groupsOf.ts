import type Fraction from 'fraction.js';

import { stemsOf } from './scene.ts';
import type { Scene, SceneAmount } from './scene.ts';
import type { StatFact } from './toldFacts.ts';

export type Group = { readonly count: number; readonly mean: Fraction; readonly words: ReadonlySet<string> };
/** Means with how many they are of, means alone, and the numbers that are left. */
export type Groups = {
  readonly groups: readonly Group[];
  readonly loose: readonly (StatFact & { readonly value: number })[];
  readonly amounts: readonly SceneAmount[];
};

export function wholeCount(value: Fraction | undefined): number | null {
  return value !== undefined && value.d === 1n && value.s > 0n && value.compare(2000) < 0 ? Number(value.n) : null;
}

export function shares(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].some((word) => two.has(word));
}

/** Words that stand for everybody, or say no more than that it is an average. */
const COMMON = new Set(
  'the of for in on a an all these those and mean score mark test number value age height mass weight her his their my our time length result day game has was were with got'.split(
    ' ',
  ),
);

export function tellingWords(words: string): ReadonlySet<string> {
  return new Set([...stemsOf(words)].filter((word) => !COMMON.has(word)));
}

/** "12 boys and 18 girls. The mean of the boys was 61": which count belongs to a mean. */
export function groupsOf(scene: Scene): Groups | null {
  const groups: Group[] = [];
  const loose: (StatFact & { readonly value: number })[] = [];
  const left = [...scene.amounts];
  for (const told of scene.told) {
    if (told.name !== 'mean') return null;
    const mean = scene.amount(told.value);
    if (told.count !== null) {
      const count = wholeCount(scene.amount(told.count));
      if (count === null) return null;
      groups.push({ count, mean, words: tellingWords(told.of) });
      continue;
    }
    const words = tellingWords(told.of);
    if (told.names.length > 1) {
      groups.push({ count: told.names.length, mean, words });
      continue;
    }
    const fits = left.filter(({ counts, noun }) => counts && shares(tellingWords(noun.split(' and ')[0] ?? ''), words));
    const [only, ...more] = fits;
    const count = wholeCount(only?.value);
    if (only !== undefined && more.length === 0 && count !== null && !told.later && scene.told.length > 1) {
      groups.push({ count, mean, words });
      left.splice(left.indexOf(only), 1);
    } else loose.push(told);
  }
  const [told] = loose;
  const [only, ...more] = left.filter(({ counts }) => counts);
  const count = wholeCount(only?.value);
  if (told?.later === false && groups.length === 0 && only !== undefined && more.length === 0 && count !== null)
    return {
      groups: [{ count, mean: scene.amount(told.value), words: tellingWords(told.of) }],
      loose: loose.slice(1),
      amounts: left.filter((amount) => amount !== only),
    };
  return { groups, loose, amounts: left };
}
