import type { RuleSolution } from '../../outcomes.ts';
import { STOP_WORDS } from '../words/clauses.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { MARKS } from '../words/storyAmounts.ts';
import type { AmountKind, StoryAmount } from '../words/storyAmounts.ts';
import { markedStory } from './markedStory.ts';
import { roundedSolution } from './roundedSolution.ts';

/** A piece of a story that says something; `null` where its words fit and their sense does not. */
export type FramePhrase<Fact> = {
  readonly needs: Needed;
  /** Matches at a place, to any end. */
  readonly pattern: RegExp;
  /** Matches from a place to the end of the text. */
  readonly whole: RegExp;
  readonly read: (match: ClauseMatch) => readonly Fact[] | null;
  /** Whether its names may end earlier than they could; else a tail that changes the sense is never cut off. */
  readonly shorter: boolean;
};

/** What one way of reading a story says, with the decimals its answer shall have. */
export type Reading<Fact> = { readonly facts: readonly Fact[]; readonly places: number | null };

/** Words that would change a story: they may stand where a phrase foresees them, never in a name. */
const STEERING = new Set([
  ...STOP_WORDS,
  ...'free refund refunded returns returned lost loses lose stolen broken breaks wasted gives gave given borrowed borrows lent lends owes owed spends spent spend receives received receive won wins win found finds needs need wants want uses used use takes took take makes made make first second third last next previous following once minus plus up down over under above below about nearly almost exactly cheaper dearer bigger smaller larger greater longer shorter higher lower faster slower worth valued percent interest deposit tax tip fee charge charges charged rate price prices costing priced bill invested invests invest saving saved increases rises rose falls fell reduces grows grew drops dropped reduction extra split divided multiplied added adds add subtracted number amount altogether together leaves left remains because unless instead whether without gets vat gst commission gratuity simple compound rise fall growth inflation depreciation saving'.split(
    ' ',
  ),
]);
const MARKED = /[a-z][a-z'-]*/g;

function steered(text: string): string {
  return text.replace(MARKED, (word) => (STEERING.has(word) ? `·${word}` : word));
}

const WORD = "[a-z][a-z'-]*";
const NOUN = `${WORD}(?: (?:·of )?${WORD}){0,2}`;
/** Words that say which value is meant: never part of a name told at any length. */
const NO_SUBJECT =
  'normal|usual|regular|full|initial|previous|starting|marked|list|final|reduced|discounted|current|present|yearly|annually|monthly|year|years|month|months|week|weeks|today|yesterday|overall|bought|sold|including|includes|include|included|inclusive|excluding|excludes|excluded|adding|apart|respectively';
const OWN_WORD = `(?!(?:${NO_SUBJECT})\\b)${WORD}`;
const NAMED = `(?:${OWN_WORD}|${steered('(?:price|prices|cost|costs|pay|rate|number|amount|bill|total|worth|fee|it|them|these|those|they|this|that|he|she|i|you|we|all|rest|profit|profits|sales)')})`;
const LINK = steered(
  '(?:the|a|an|its|his|her|their|my|our|your|this|that|these|those|all|of|in|at|on|for|from|by|as|average|total)',
);
/** Somebody or something told at any length: "the price of a coat in the shop", "Tom's weight", "it". */
const SUBJECT = `(?:(?:${LINK}|${NAMED}) )*${NAMED}(?: ·a(?= ·))?`;
const SLOTS: Readonly<Record<string, string>> = {
  noun: NOUN,
  word: WORD,
  thing: `(?:·(?:the|a|an|his|her|my|our|their|your|one|this|these|each|every|some|its) )?${NOUN}`,
  who: `(?:·(?:he|she|i|you|they|we|it|him|her|them|me|us)|(?:·(?:the|a|an|his|her|my|our|their|one) )?${WORD}(?: ${WORD}){0,2})`,
  name: `(?:(?:mr|mrs|ms|miss|dr) )?(?:${WORD}|·a(?= ·and |,)|·i(?= ·and |,))`,
  subject: SUBJECT,
  period: '(?:hour|day|week|month|year)',
  periods: '(?:hours?|days?|weeks?|months?|years?)',
  has: steered(
    '(?:gets|got|get|receives|received|receive|has|had|have|earns|earned|earn|saves|saved|save|spends|spent|spend|pays|paid|pay|costs|cost|is|raises|raised|raise|collects|collected|collect|contributes|contributed|contribute|gave|gives|give|wins|won|win|takes|is given)',
  ),
};

/** `{count:a}`: a number, or "a", "an", "one". */
function slot(kinds: string, name: string): string {
  const group = name === '_' ? '?:' : `?<${name}>`;
  const source = SLOTS[kinds];
  if (source !== undefined) return `(${group}${source})`;
  if (kinds === 'count') return `(?:⟨n(${group}\\d+)⟩|·one|·an?)`;
  if (kinds === 'fraction') return `⟨f(${group}\\d+)⟩`;
  const letters = kinds.split('|').map((kind) => MARKS[kind as AmountKind]);
  return `⟨[${letters.join('')}](${group}\\d+)⟩`;
}

/** The language of clause patterns (`words/clauses.ts`), for a piece anywhere in a story. */
function framePattern(source: string): { readonly pattern: RegExp; readonly whole: RegExp } {
  const body = source.replace(
    /\{([a-z|]+):([a-z]+|_)\}|[a-z][a-z'-]*|[[\]().+*?^$]/g,
    (all: string, kinds: string | undefined, name: string | undefined) => {
      if (kinds !== undefined && name !== undefined) return slot(kinds, name);
      if (all === '[' || all === '(') return '(?:';
      if (all === ']') return ')?';
      if (all === ')' || all === '?') return all;
      return /[a-z]/.test(all) ? steered(all) : `\\${all}`;
    },
  );
  return { pattern: new RegExp(`(?:${body})(?![\\w'⟩·-])`, 'y'), whole: new RegExp(`(?:${body})$`, 'y') };
}

/** The words that a text must hold for a phrase to be there: all of them, and of every choice one of its ways. */
type Needed = { readonly all: readonly string[]; readonly choices: readonly (readonly string[])[] };

function plainWords(source: string): readonly string[] {
  return source.replace(/\{[^}]*\}/g, ' ').match(/[a-z]{2,}/g) ?? [];
}

/** To compile a pattern takes milliseconds, to look for its words nothing. */
function neededWords(source: string): Needed {
  const optional = /\[[^[\]()]*\]|\([^[\]()]*\)\?/g;
  const choice = /\(([^[\]()]*)\)/g;
  let certain = source.replace(/\{[^}]*\}/g, ' ');
  for (let before = ''; before !== certain;) {
    before = certain;
    certain = certain.replace(optional, ' ');
    // A choice within a part that may be left out goes with it.
    if (certain === before && /[[(][^[\]()]*\([^[\]()]*\)/.test(certain)) certain = certain.replace(choice, ' ');
  }
  const choices = [...certain.matchAll(choice)].flatMap(([, ways = '']) => {
    const words = ways.split('|').map((way) => plainWords(way)[0]);
    const known = words.flatMap((word) => (word === undefined ? [] : [word]));
    return known.length === words.length ? [known] : [];
  });
  return { all: [...new Set(plainWords(certain.replace(choice, ' ')))], choices };
}

function mayHold(text: string, { all, choices }: Needed): boolean {
  return (
    all.every((word) => text.includes(word)) && choices.every((words) => words.some((word) => text.includes(word)))
  );
}

/** Phrases that all read alike. */
export function says<Fact>(
  sources: readonly string[],
  read: FramePhrase<Fact>['read'],
  shorter = true,
): readonly FramePhrase<Fact>[] {
  return sources.map((source) => {
    let patterns: ReturnType<typeof framePattern> | undefined;
    return {
      needs: neededWords(source),
      get pattern() {
        return (patterns ??= framePattern(source)).pattern;
      },
      get whole() {
        return (patterns ??= framePattern(source)).whole;
      },
      read,
      shorter,
    };
  });
}

const GAP = /(?:[\s,;:?!()"“”]|\.(?!\d)|-(?=\s))*/y;
const PLAIN = /·?[a-z][a-z'-]*/y;
/** More ways to read the rest of a story than this are not looked at. */
const WAYS = 16;

/** Ways that say the same are one. */
function different<Fact>(ways: readonly (readonly Fact[])[], most: number): readonly (readonly Fact[])[] {
  if (ways.length < 2) return ways;
  const seen = new Map(
    ways.map((way) => [
      JSON.stringify(way, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
      way,
    ]),
  );
  return [...seen.values()].slice(0, most);
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? at : at + found[0].length;
}

function matchOf(found: RegExpExecArray, amounts: readonly StoryAmount[]): ClauseMatch {
  const groups = found.groups ?? {};
  return {
    amount: (name) => (groups[name] === undefined ? null : (amounts[Number(groups[name])] ?? null)),
    words: (name) => (groups[name] ?? '').replaceAll('·', ''),
  };
}

const ENDS = /(?=[ ,.;:?!)]|$)/g;
/** So much longer than its first match a phrase may be. */
const LONGER = 60;

/** A phrase at a place of a text, with every end it can have; only the longest where a tail must not be cut off. */
function matchesAt<Fact>(
  { pattern, whole, shorter }: FramePhrase<Fact>,
  text: string,
  at: number,
): readonly RegExpExecArray[] {
  pattern.lastIndex = at;
  const first = pattern.exec(text);
  if (first === null || first[0] === '') return [];
  const piece = text.slice(at, at + first[0].length + LONGER);
  const all: RegExpExecArray[] = [];
  for (const { index } of piece.matchAll(ENDS)) {
    whole.lastIndex = 0;
    const found = index === 0 ? null : whole.exec(piece.slice(0, index));
    if (found !== null) all.push(found);
  }
  return shorter ? all : all.slice(-1);
}

/**
 * All ways to read a story as phrases and idle words, without a word left over; none where a word is neither. A name
 * in a phrase may be longer or shorter, so a phrase is tried at every length.
 */
export function readings<Fact>(
  problem: string,
  phrases: readonly FramePhrase<Fact>[],
  idle: ReadonlySet<string>,
  most = WAYS,
): readonly Reading<Fact>[] {
  const story = markedStory(problem);
  if (story === null) return [];
  const text = steered(story.text);
  const bare = text.replaceAll('·', '');
  const possible = phrases.filter(({ needs }) => mayHold(bare, needs));
  const known = new Map<number, readonly (readonly Fact[])[]>();
  const from = (start: number): readonly (readonly Fact[])[] => {
    const at = endOf(GAP, text, start);
    if (at >= text.length) return [[]];
    const before = known.get(at);
    if (before !== undefined) return before;
    const ways: (readonly Fact[])[] = [];
    for (const phrase of possible)
      for (const found of matchesAt(phrase, text, at)) {
        const facts = phrase.read(matchOf(found, story.amounts));
        if (facts !== null) for (const rest of from(at + found[0].length)) ways.push([...facts, ...rest]);
      }
    const end = endOf(PLAIN, text, at);
    const word = text.slice(at, end).replace('·', '');
    if (idle.has(word)) ways.push(...from(end));
    const kept = different(ways, most);
    known.set(at, kept);
    return kept;
  };
  return from(0).map((facts) => ({ facts, places: story.places }));
}

/** The solution of a story, where all its readings that can be worked agree on the answer. */
export function agreed<Fact>(
  ways: readonly Reading<Fact>[],
  work: (facts: readonly Fact[], places: number | null) => RuleSolution | null,
): RuleSolution | null {
  const solutions = ways.flatMap(({ facts, places }) => {
    const solution = work(facts, places);
    return solution === null ? [] : [roundedSolution(solution, places)];
  });
  const [first, ...more] = solutions;
  if (first === undefined || first === null) return null;
  return more.every((solution) => solution?.answer === first.answer) ? first : null;
}
