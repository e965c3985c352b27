import { nameStems } from '../words/nameStems.ts';

/** Who is not one of these is one of those. */
export const OTHERS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bboys?\b/, /\bgirls?\b/],
  [/\bm[ae]n\b|\bmales?\b/, /\bwom[ae]n\b|\bfemales?\b/],
  [/\badults?\b|\bgrown-ups?\b/, /\bchild(?:ren)?\b|\bkids?\b/],
  [/\bpass(?:ed|es)?\b/, /\bfail(?:ed|s)?\b/],
  [/\b(?:won|wins?)\b/, /\b(?:lost|loses?|losses)\b/],
  [/\bright\b|\bcorrect(?:ly)?\b/, /\bwrong(?:ly)?\b|\bincorrect(?:ly)?\b/],
  [/\bpresent\b/, /\babsent\b/],
  [/\bsold\b/, /\b(?:unsold|left|remain(?:ed|ing|s)?)\b/],
  [/\bspent\b|\bspends?\b/, /\b(?:left|saved|saves?)\b/],
  [/\bused\b|\buses?\b/, /\b(?:left|unused|remain(?:ed|ing|s)?)\b/],
  [/\b(?:eaten|eats?|ate)\b/, /\b(?:left|remain(?:ed|ing|s)?)\b/],
];
const NOT =
  /\b(?:not|don['’]?t|doesn['’]?t|aren['’]?t|isn['’]?t|weren['’]?t|wasn['’]?t|didn['’]?t|haven['’]?t|hasn['’]?t|have no|has no|had no|without|non)\b/;
const IDLE = new Set(
  'not are is was were have has had do does did the of a an in it they who whom which that there and to by at on for with from how many much what be she he them these those their his her its all it i we you or so will would can could been being as if'.split(
    ' ',
  ),
);

/** The stems of the words that name something, units and small words left out. */
export function contentStems(text: string): readonly string[] {
  const plain = text.replace(/⟨\w+⟩/g, ' ').replace(/[^a-z ]/g, ' ');
  return nameStems(plain.trim()).filter((stem) => !IDLE.has(stem) && stem.length > 1);
}

export function isDenied(text: string): boolean {
  return NOT.test(text);
}

/** "boys" and "girls", "passed" and "failed": what is not the one is the other. */
export function areOpposite(one: string, other: string): boolean {
  return OTHERS.some(
    ([a, b]) =>
      (a.test(one) && b.test(other) && !b.test(one) && !a.test(other)) ||
      (b.test(one) && a.test(other) && !a.test(one) && !b.test(other)),
  );
}
