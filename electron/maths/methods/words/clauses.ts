import { MARKS } from './storyAmounts.ts';
import type { AmountKind, StoryAmount } from './storyAmounts.ts';

/** What a clause says, where its words fit one of a grammar's patterns. */
export type ClauseMatch = {
  /** The amount that stood at `{kind:name}`. */
  readonly amount: (name: string) => StoryAmount | null;
  /** The words that stood at `{who:name}` and the like; empty where an optional part was left out. */
  readonly words: (name: string) => string;
};

/** Reads a clause that fits the pattern; `null` where it makes no sense after all. */
export type ClauseRule<Fact> = {
  readonly pattern: RegExp;
  /** Parts that every clause of the pattern holds: to compile a pattern takes milliseconds, to look for these nothing. */
  readonly needs: readonly string[];
  readonly read: (match: ClauseMatch) => Fact | null;
};

/** Words that never stand in the name of a person or thing: they steer the sentence, count, compare or deny. */
const STOPS =
  'a|an|the|and|or|but|if|then|than|that|which|who|whom|whose|when|while|where|as|at|by|for|from|in|into|on|onto|off|of|to|with|without|between|among|after|before|until|per|each|every|all|any|some|both|either|neither|nor|not|no|none|never|only|just|except|least|most|more|less|fewer|further|extra|additional|again|also|too|is|are|was|were|be|been|being|will|would|can|could|should|must|may|might|has|have|had|do|does|did|how|what|why|many|much|old|older|younger|twice|thrice|double|treble|triple|half|third|quarter|times|sum|total|difference|product|average|mean|rest|remaining|other|others|another|same|equal|equals|equally|percent|percentage|ratio|age|ages|find|work|calculate|there|it|they|he|she|him|her|them|we|you|i|me|us|his|their|its|my|your|our|one|ago|now|later|earlier|costs|cost|pays|pay|paid|buys|buy|bought|sells|sell|sold|gets|get|got|earns|earn|saves|save|shares|share|shared|original|originally|new|sale|profit|loss|discount|increase|increased|decrease|decreased|reduced';
/** Kept apart from names by every reader of stories. */
export const STOP_WORDS: ReadonlySet<string> = new Set(STOPS.split('|'));

/** Puts `·` before every word that steers a sentence, so that a pattern tells them from names without looking them up. */
function tagged(text: string): string {
  return text.replace(/[a-z][a-z'-]*/g, (word) => (STOP_WORDS.has(word) ? `·${word}` : word));
}

const WORD = "[a-z][a-z'-]*";
const NOUN = `${WORD}(?: (?:of |in the |and )?${WORD}){0,3}`;
/** Somebody: a name, or somebody of a family, perhaps told by somebody else. */
const WHO = `(?:(?:the|a|an|his|her|my|their|one|mr|mrs|ms|miss|dr) )?(?:${WORD}'s? )?${WORD}`;
const SLOTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    who: `(?:${WHO}|he|she|i|you|they|it|we)`,
    thing: `(?:(?:the|a|an|his|her|my|their|one|some|each|every|this|these|such) )?${NOUN}`,
    noun: NOUN,
    letter: '·?[a-z]',
    period: '(?:hour|day|week|month|year|lesson|shift)',
    periods: '(?:hours?|days?|weeks?|months?|years?|lessons?|shifts?)',
    currency: '(?:pounds sterling|pounds|dollars|us dollars|euros?|gbp|usd|eur)',
    own: '(?:his|her)',
    factor: '(?:exactly |just )?(?:twice|double|thrice|half|(?:a|one) third|(?:a|one) quarter)',
    units: '(?:hours|minutes|seconds)',
    lengths: '(?:kilomet(?:re|er)s|met(?:re|er)s|miles|km|m)',
    speedunit:
      '(?:km\\/hr?|kmh|kph|mph|m\\/s|m\\/min|(?:kilomet(?:re|er)s|km|miles|met(?:re|er)s|m) (?:per|an|a) (?:hour|second|minute))',
    unit: '(?:kilomet(?:re|er)s|met(?:re|er)s|centimet(?:re|er)s|miles|feet|km|cm|m|hours|minutes|seconds)',
    days: '(?:days?|weeks?|months?)',
    names: `${WHO}(?:, ${WHO})*,? and ${WHO}`,
  }).map(([name, source]) => [name, tagged(source)]),
);

/**
 * A pattern in a small language: `[x ]` or `(x )?` may be left out, `(a|b)` is a choice, `{money:name}` an amount of that kind (`|`
 * between several), `{who:name}`, `{names:name}`, `{thing:name}`, `{noun:name}`, `{letter:name}` words, with the name `_` where nobody asks for
 * them; all else stands for itself.
 */
export function clausePattern(source: string): RegExp {
  const steered = source.replace(/[^{}]+(?![^{]*\})/g, tagged);
  const body = steered.replace(
    /\{([a-z|]+):([a-z]+|_)\}|[[\]().+*?^$]/gi,
    (all: string, kinds: string | undefined, name: string | undefined) => {
      if (kinds !== undefined && name !== undefined) {
        const slot = SLOTS[kinds];
        if (slot !== undefined) return name === '_' ? `(?:${slot})` : `(?<${name}>${slot})`;
        const letters = kinds.split('|').map((kind) => MARKS[kind as AmountKind]);
        return name === '_' ? `⟨[${letters.join('')}]\\d+⟩` : `⟨[${letters.join('')}](?<${name}>\\d+)⟩`;
      }
      if (all === '[') return '(?:';
      if (all === ']') return ')?';
      if (all === '(') return '(?:';
      return all === ')' || all === '?' ? all : `\\${all}`;
    },
  );
  return new RegExp(`^${body}$`);
}

export function rule<Fact>(
  sources: string | readonly string[],
  read: (match: ClauseMatch) => Fact | null,
): readonly ClauseRule<Fact>[] {
  return (typeof sources === 'string' ? [sources] : sources).map((source) => {
    let pattern: RegExp | undefined;
    return {
      // Made when it is first needed: most problems need few of the hundreds of patterns.
      get pattern() {
        return (pattern ??= clausePattern(source));
      },
      needs: neededParts(source),
      read,
    };
  });
}

/** The words, and the mark of an amount, that stand in a pattern outside of what may be left out or chosen. */
function neededParts(source: string): readonly string[] {
  const innermost = /\[[^[\]()]*\]|\([^[\]()]*\)/g;
  let certain = source;
  for (let before = ''; before !== certain;) [before, certain] = [certain, certain.replace(innermost, '\n')];
  const hasAmount = [...certain.matchAll(/\{([a-z|]+):/g)].some(([, kinds = '']) => SLOTS[kinds] === undefined);
  const words = certain.replace(/\{[^}]*\}/g, '\n').match(/[A-Za-z]{2,}/g) ?? [];
  return [...(hasAmount ? ['⟨'] : []), ...new Set(words)];
}

/** The pattern for texts whose steering words are tagged. */
function steering(pattern: RegExp): RegExp {
  return new RegExp(tagged(pattern.source), pattern.flags);
}

/** Words that may open a clause and say nothing. */
const OPENERS = steering(
  /^(?:(?:if|when|given that|given|suppose(?: that)?|so|then|now|also|but|and|however|therefore|assuming(?: that)?|today) |(?:one day|in a shop|at a shop|at school|last week|this week|on monday|on saturday),? )+/,
);
const JOINTS = steering(
  /(?:[,;:] ?(?:and then|and|but|then|so|while|whereas|if|when|given that)? ?| (?:and then|and|but|then|while|whereas|if|when|given that) | - |\((?=\S)|\)\s*)/g,
);

/** Reads one clause; `null` where it fits no rule. */
type ClauseReader<Fact> = (clause: string) => Fact | null;

/** What the ends of a sentence were read as, each with how often it might still be cut: a list of many commas is cut at five of them in a million ways. */
type ReadEnds<Fact> = Map<string, readonly Fact[] | null>;

/** Every clause of a sentence read by one of the rules; `null` when some words fit none. Longest clauses first. */
function readSentence<Fact>(
  sentence: string,
  readOne: ClauseReader<Fact>,
  depth: number,
  ends: ReadEnds<Fact>,
): readonly Fact[] | null {
  const bare = sentence.replace(/^[\s,;:]+|[\s,;:]+$/g, '');
  if (bare === '') return [];
  const key = `${depth} ${bare}`;
  const before = ends.get(key);
  if (before !== undefined) return before;
  const facts = cutAndRead(bare, readOne, depth, ends);
  ends.set(key, facts);
  return facts;
}

function cutAndRead<Fact>(
  bare: string,
  readOne: ClauseReader<Fact>,
  depth: number,
  ends: ReadEnds<Fact>,
): readonly Fact[] | null {
  const whole = readOne(bare);
  if (whole !== null) return [whole];
  if (depth === 0) return null;
  for (const joint of [...bare.matchAll(JOINTS)].toReversed()) {
    const left = bare.slice(0, joint.index).replace(/^[\s,;:]+|[\s,;:]+$/g, '');
    if (left === '') continue;
    const right = readSentence(bare.slice(joint.index + joint[0].length), readOne, depth - 1, ends);
    if (right === null) continue;
    const fact = readOne(left);
    if (fact !== null) return [fact, ...right];
  }
  return null;
}

/** Reads a clause, or what it says behind words that may open it, once each. */
function clauseReader<Fact>(amounts: readonly StoryAmount[], rules: readonly ClauseRule<Fact>[]): ClauseReader<Fact> {
  const known = new Map<string, Fact | null>();
  return (clause) => {
    const before = known.get(clause);
    if (before !== undefined) return before;
    const opened = clause.replace(OPENERS, '');
    const fact = readClause(clause, amounts, rules) ?? (opened === clause ? null : readClause(opened, amounts, rules));
    known.set(clause, fact);
    return fact;
  };
}

function readClause<Fact>(
  text: string,
  amounts: readonly StoryAmount[],
  rules: readonly ClauseRule<Fact>[],
): Fact | null {
  for (const rule of rules) {
    if (!rule.needs.every((part) => text.includes(part))) continue;
    const found = rule.pattern.exec(text);
    if (found === null) continue;
    const groups = found.groups ?? {};
    const fact = rule.read({
      amount: (name) => (groups[name] === undefined ? null : (amounts[Number(groups[name])] ?? null)),
      words: (name) => (groups[name] ?? '').replaceAll('·', ''),
    });
    if (fact !== null) return fact;
  }
  return null;
}

/** So many clauses may one sentence have; with more, the search would take too long. */
const CLAUSES = 5;

/** All facts of a marked story, in order, every word of it read; `null` otherwise. */
export function readClauses<Fact>(
  text: string,
  amounts: readonly StoryAmount[],
  rules: readonly ClauseRule<Fact>[],
): readonly Fact[] | null {
  const sentences = tagged(text)
    .split(/[.?!;]+(?:\s+|$)/)
    .filter((sentence) => sentence.trim() !== '');
  const facts: Fact[] = [];
  const readOne = clauseReader(amounts, rules);
  for (const sentence of sentences) {
    const read = readSentence(sentence, readOne, CLAUSES, new Map());
    if (read === null) return null;
    facts.push(...read);
  }
  return facts;
}
