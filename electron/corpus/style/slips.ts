import type { Random } from '../../maths/problems/random.ts';

/** Words whose letters carry the meaning, or that are half a formula. */
const KEPT = new Set(
  'plus minus times divided over squared cubed root sqrt theta alpha degrees degree radians percent cent first second third fourth fifth least most more less above below under over before after with without not none never and east west north south positive negative greater smaller larger older younger'.split(
    ' ',
  ),
);

const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 's',
  e: 'r',
  i: 'o',
  o: 'p',
  t: 'y',
  n: 'm',
  r: 't',
  s: 'd',
  l: 'k',
  u: 'i',
};

/** A slip of the kind hurried fingers make in one word: a letter lost, doubled, swapped or beside the right one. */
export function slip(word: string, random: Random): string {
  if (word.length < 4) return word;
  const at = random.whole(1, word.length - 2);
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const kind = random.whole(0, 6);
  if (kind <= 2) return before + after;
  if (kind <= 4) return before + here + here + after;
  if (kind === 5) return before + after.charAt(0) + here + after.slice(1);
  return before + (NEIGHBOURS[here] ?? here) + after;
}

/** May this word be mistyped without anybody taking it for another? */
function maySlip(word: string): boolean {
  return /^[a-z]{5,}$/i.test(word) && !KEPT.has(word.toLowerCase());
}

/** Mistypes up to `count` words of prose. Marks, numbers, words before `=` and words that decide the meaning stay. */
export function mistype(words: string, count: number, random: Random): string {
  const parts = words.split(/(?<=\s)|(?=\s)/);
  const places = parts.flatMap((part, index) => (maySlip(part) && !/^=/.test(parts[index + 2] ?? '') ? [index] : []));
  for (let done = 0; done < count && places.length > 0; done += 1) {
    const [at = 0] = places.splice(random.whole(0, places.length - 1), 1);
    parts[at] = slip(parts[at] ?? '', random);
  }
  return parts.join('');
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\byou\b/gi, 'u'],
  [/\bplease\b/gi, 'pls'],
  [/\bwhat is\b/gi, 'whats'],
  [/\bwhat's\b/gi, 'whats'],
  [/\bare\b/gi, 'r'],
  [/\bbecause\b/gi, 'cos'],
  [/\bdon't\b/gi, 'dont'],
  [/\bcan't\b/gi, 'cant'],
  [/\bI'm\b/gi, 'im'],
  [/\bdoes not\b/gi, "doesn't"],
  [/\bquestion\b/gi, 'qn'],
  [/\band\b/gi, '&'],
  [/\bhomework\b/gi, 'hw'],
];

/** Writes one or two words the way messages are written: `u`, `pls`, `whats`. */
export function shorten(words: string, random: Random): string {
  return SHORT.reduce((text, [long, short]) => (random.chance(0.5) ? text.replace(long, short) : text), words);
}
