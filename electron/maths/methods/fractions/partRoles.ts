import { areOpposite, ASKS_LEFT } from './partWords.ts';
import { nameStems } from '../words/nameStems.ts';
import { keysOf } from './partStory.ts';
import type { PartStory, StoryAmount } from './partStory.ts';

/** What an amount of a story of parts is, or what is asked: the whole, the rest, one of its parts. */
export type Role = 'whole' | 'rest' | 'used' | number;

const LEFT = /\b(?:left(?: over)?|remain(?:s|ed|ing)?|remainder|rest|still|unread|unsold|uneaten|unspent|unpainted)\b/;
const HAS =
  /\b(?:has|had|have|there (?:are|were|is|was)|earns?|earned|gets?|got|won|saved|receives?|received|bought|baked|made|picked|contains?|holds?|held|is|was|of|a|in|with|weighs?|long|from)(?: (?:exactly|about|a total of))? $/;
const AT_FIRST =
  /\b(?:at first|at the (?:start|beginning)|to (?:start|begin) with|originally|initially|begin with|start with|whole|in all|in total|total|altogether|how (?:many|much) [a-z ]*(?:are|were) there|worth|hold|capacity|had|have)\b/;

/** The one piece that shares words with `words` which the others have not; `null` for none or several. */
function likest(words: ReadonlySet<string>, pieces: readonly ReadonlySet<string>[]): number | null {
  const own = pieces.map(
    (piece, index) =>
      [...piece].filter((word) => words.has(word) && pieces.every((other, at) => at === index || !other.has(word)))
        .length,
  );
  const best = own.flatMap((count, index) => (count > 0 ? [index] : []));
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** The words for what all parts are parts of: "1/4 of a cake", "1/3 of his monthly salary on rent". */
function wholeNoun({ parts }: PartStory): readonly string[] {
  const noun =
    /^ of (?:the|her|his|their|my|our|its|all|an?)?(?: whole)? ?([a-z]+(?: [a-z]+){0,2}?)(?= (?:on|in|to|for|at|as|by|with|and|is|are|was|were|goes|went|has|had|have)\b|[^a-z ]|$)/.exec(
      parts[0]?.behind ?? '',
    )?.[1] ?? /^ of (?:the|her|his|their|my|our|its|all|an?)?(?: whole)? ?([a-z]+)/.exec(parts[0]?.behind ?? '')?.[1];
  return noun === undefined ? [] : noun.split(' ').flatMap(nameStems);
}

function without(words: ReadonlySet<string>, idle: readonly string[]): ReadonlySet<string> {
  return new Set([...words].filter((word) => !idle.includes(word)));
}

/** Each part with the words of its own clause, without the noun of the whole. */
function piecesOf(story: PartStory): readonly ReadonlySet<string>[] {
  return story.parts.map(({ clause }) => without(keysOf(clause), wholeNoun(story)));
}

const DEEDS =
  /^(?:sold|sell|paint|read|at|eat|us|spent|spend|drank|drink|walk|run|ran|plant|sav|sow|dug|dig|pick|travel|cover|complet|did|mow|clean|writ|wrot|knit|bak|mad|mak|bought|buy|tak|took|lost|lo|work|giv|gav|play|swam|swim|cycl|cut|us)$/;

/** "… were sold in the morning and 1/2 of the rest in the afternoon": a clause that leaves the deed to the one before. */
function leavesDeedOut(clause: string): boolean {
  const bare = clause
    .replace(/\d\/\d+(?: of (?:what (?:was|is|had been) left|what (?:remained|remains)|it|them|(?:the |his |her |their |my )?[a-z]+))?/, ' ')
    .replace(/\b(?:on|in|at|to|with|for|during|by) (?:the |an? |his |her |their )?[a-z]+/g, ' ')
    .replace(/\b(?:and|then|but|a|further|another)\b/g, ' ');
  return !/[a-z]/.test(bare);
} // prettier-ignore

/** What the amount is. */
export function roleOfAmount(story: PartStory, amount: StoryAmount): Role | null {
  const { parts } = story;
  const last = parts[amount.place - 1];
  if (last !== undefined && /^ of (?:the |her |his |their |my |an? |these |those |all )?$/.test(last.behind.slice(0, last.behind.indexOf(amount.behind) < 0 ? 0 : last.behind.length - amount.behind.length).replace(/[£$€]?\d[\d.]*(?: ?[a-z]+)?$/, '')))
    return amount.place === 1 ? 'whole' : null;
  if (amount.place === 0) return HAS.test(amount.before) && !LEFT.test(amount.clause) ? 'whole' : null;
  const isLast = amount.place === parts.length;
  if (LEFT.test(amount.clause) && !parts.some(({ clause }) => clause === amount.clause)) return isLast ? 'rest' : null;
  if (/(?:^|[,.;] )(?:and )?(?:that|this|which|it) (?:was|is|came to|cost|made|makes|equals) (?:exactly )?$/.test(amount.before)) return isLast ? amount.place - 1 : null;
  if (parts.some(({ clause }) => clause === amount.clause)) return null;
  const found = likest(keysOf(amount.clause), [...piecesOf(story), restPiece(story)]);
  return found === parts.length ? 'rest' : found;
} // prettier-ignore

/** The words that tell what the rest is or does: "the others come by car". */
function restPiece(story: PartStory): ReadonlySet<string> {
  const named = /\b(?:the (?:rest|others|remainder|remaining [a-z]+))\b([^.;]*)/.exec(
    story.told.replace(/\bof the (?:rest|others|remainder)/g, ''),
  );
  return without(keysOf(named?.[1] ?? ''), wholeNoun(story));
}

/** What is asked: the rest, the whole, one of the parts or all of them together. */
export function roleAsked(story: PartStory, isWholeTold: boolean): Role | null {
  const { asked, parts } = story;
  const isShort = parts.slice(1).some(({ clause }) => leavesDeedOut(clause));
  const words = new Set([...keysOf(asked)].filter((word) => !isShort || !DEEDS.test(word)));
  const pieces = [...piecesOf(story), restPiece(story)];
  // "… on Monday and … on Tuesday. What did he paint on Tuesday?": the verb stands in the first clause only.
  const end = /\b(?:on|in|at|by|to|for|from|during|with|as) (?:the |a |his |her )?[a-z]+$/.exec(asked)?.[0];
  const found = (end === undefined ? null : likest(keysOf(end), pieces)) ?? likest(words, pieces);
  if (found === parts.length) return ASKS_LEFT.test(asked) ? null : 'rest';
  const part = found;
  // "Ann and Bob together", of three.
  const named = piecesOf(story).filter((piece) => [...piece].some((word) => words.has(word))).length;
  if (/\bnot\b|n't\b/.test(asked)) return null;
  if (ASKS_LEFT.test(asked) && !/\bat (?:first|the start)\b|\bto (?:start|begin) with\b|\boriginally\b/.test(asked))
    return 'rest';
  if (isWholeTold && /\b(?:altogether|in total|in all|together|between them|combined)\b/.test(asked))
    return named === 0 || named === parts.length || !/\band\b/.test(asked) ? 'used' : null;
  const asksWhole = wholeNoun(story).some((word) => words.has(word));
  if (!isWholeTold && part === null && (AT_FIRST.test(asked) || asksWhole)) return 'whole';
  if (part === null || parts.length < 2) return null;
  return areOpposite(words, keysOf(parts[part]?.clause ?? '')) ? null : part;
}
