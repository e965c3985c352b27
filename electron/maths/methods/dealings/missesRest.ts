import type { RuleSolution } from '../../outcomes.ts';

/** Kinds of which a thing is one or the other. */
const OPPOSITES: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/\b(?:girls?|women|woman|females?)\b/i, /\b(?:boys?|men|man|males?)\b/i],
  [/\b(?:good|fine|ripe|fresh|sound|perfect|working|intact|undamaged)\b/i, /\b(?:bad|rotten|spoil(?:t|ed)|unripe|mouldy|broken|damaged|faulty|defective|cracked|bruised)\b/i],
  [/\b(?:full|occupied|taken|booked)\b/i, /\b(?:empty|unoccupied|free|vacant)\b/i],
  [/\bpresent\b/i, /\babsent\b/i],
  [/\b(?:won|wins?)\b/i, /\b(?:lost|lose|drawn|drew)\b/i],
  [/\b(?:sold|sells?|used|uses?|eaten|ate|eats?|drank|gave|gives?|gone|read|spent|spends?|finished|lost|broke|broken)\b/i, /\b(?:unsold|unused|uneaten|left|leaves?|kept|keeps?|over|remain\w*|unread|unspent|unfinished)\b/i],
  [/\bodd\b/i, /\beven\b/i],
  [/\bleft[- ]hand(?:ed|ers?)\b/i, /\bright[- ]hand(?:ed|ers?)\b/i],
  [/\bpass(?:ed|es)?\b/i, /\bfail(?:ed|s)?\b/i],
  [/\b(?:right|correct(?:ly)?)\b/i, /\b(?:wrong(?:ly)?|incorrect(?:ly)?)\b/i],
  [/\b(?:made|makes?|scored?|scores|hits?)\b/i, /\b(?:miss|misses|missed)\b/i],
  [/\bmarried\b/i, /\b(?:single|unmarried)\b/i],
  [/\b(?:on time|early|punctual)\b/i, /\b(?:late|delayed)\b/i],
  [/\badults?\b/i, /\bchild(?:ren)?\b/i],
]; // prettier-ignore

/** "12 of 30 are girls. What percentage are boys?" needs what is left: an answer without a difference is of the girls. */
export function missesRest(text: string, { steps }: RuleSolution): boolean {
  const at = text.search(/\b(?:what|which) (?:percent|%|per cent|proportion)/i);
  if (
    at < 0 ||
    /%|per ?cent/i.test(text.slice(0, at)) ||
    steps.some(({ expression }) => /[\d%] ?- ?\d/.test(expression))
  )
    return false;
  const [told, asked] = [text.slice(0, at), text.slice(at)];
  return isOpposite(told, asked);
}

/** Is one thing told and the other of a pair asked for? */
export function isOpposite(told: string, asked: string): boolean {
  return OPPOSITES.some(([one, other]) =>
    [
      [one, other],
      [other, one],
    ].some(([of, wanted]) => of?.test(told) && wanted?.test(asked) && !wanted.test(told) && !of.test(asked)),
  );
}
