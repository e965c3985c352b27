import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { ASKING, CHANCE, chanceOf, eventOf, PROBABILITY, stem } from './eventQuestions.ts';
import {
  rest as complement,
  workConditional,
  workEqualShares,
  workPair,
  workSum,
  workTotalChance,
  workTrials,
  workWhole,
} from './workChances.ts';
import type { Often, Pair } from './workChances.ts';
import { workComplement, workExpected, workMissingChance } from './workProbability.ts';
import type { Chance } from './workProbability.ts';

type Event = { readonly text: string; readonly chance: Chance };
type Condition = { readonly when: string; readonly chance: Chance };

/** What a question about given probabilities says, each in the place where it stood. */
type Reading = {
  readonly events: readonly Event[];
  /** `P(red) = 0.2`. */
  readonly named: ReadonlyMap<string, Chance>;
  readonly conditions: readonly Condition[];
  readonly trials: { readonly count: number; readonly noun: string } | null;
  readonly independent: boolean;
  readonly exclusive: boolean;
  /** Outcomes that share what is left, with their parts. */
  readonly shares: readonly (readonly [string, number])[];
  /** All outcomes there are, where they are listed. */
  readonly outcomes: readonly string[];
  readonly counted: { readonly count: number; readonly thing: string } | null;
  readonly asked: { readonly kind: 'event' | 'named' | 'expected' | 'whole'; readonly text: string };
};

const WORDS = "[a-z0-9][a-z0-9' -]*?";
const NOUN =
  '(?:times|darts?|games?|matches|match|shots?|throws?|attempts?|days?|seeds?|arrows?|tries|goes|spins?|trials?|penalties|free throws?|questions?|rolls?|tosses|bulbs?|people|students?|pupils?|patients|customers|trains|buses|flights|flowers|tickets|components?|items?|light bulbs|phones|cars|races|tests|school days|plants|eggs|balls|serves|visits|voters|adults|children|parts|employees|bolts)';
const END = String.raw`(?=\s*(?:[.,;?]|$|and\b))`;
const ASK_EVENT = new RegExp(
  String.raw`(?:^|[.,;?] ?|\band )(?:then )?(?:${ASKING}|estimate|how likely is it)(?: down)?(?: an estimate for)?(?: the| a)?(?: ${PROBABILITY})?(?: (?:that|of|for))? (${WORDS})(?: on (?:a|any) (?:given|particular|school|random) ?(?:day)?)?\s*[.?]*$`,
);
const ASK_NAMED = new RegExp(
  String.raw`(?:(?:${ASKING}) )?(?:the (?:value|${PROBABILITY}) of )?p ?\( ?([^()]+?(?:\([^()]*\))?) ?\)(?: ?= ?\??)?\s*[.?]*$`,
);
const ASK_EXPECTED = [
  new RegExp(
    String.raw`(?:^|[.,;?] ?|\band )(?:${ASKING}|estimate)(?: an estimate (?:for|of))?(?: the)?(?: (?:expected|likely))? (?:number of(?: times)?|how many(?: of (?:the|these|them))?(?: times)?)(?: (?:that|which))? (${WORDS})\s*[.?]*$`,
  ),
  new RegExp(
    String.raw`how many(?: of (?:the|these|them))?(?: (${WORDS}))? (?:would|should|do|can|might|could) (?:you|we|he|she|they|i|one) expect(?: (?:to|it to|there to be))?(?: (${WORDS}))?\s*[.?]*$`,
  ),
  new RegExp(
    String.raw`how (?:many times|often) (?:would|should|do|can|might|could) (?:you|we|he|she|they|i|one) expect (${WORDS})\s*[.?]*$`,
  ),
  new RegExp(
    String.raw`how many(?: of (?:the|these|them))?(?: (${WORDS}))? (?:are|is) expected(?: (?:to be|to) (${WORDS}))?\s*[.?]*$`,
  ),
];
const ASK_WHOLE = new RegExp(
  String.raw`(?:how many ([a-z]+) are (?:there )?(?:in the [a-z]+)?(?: ?(?:altogether|in total|in all))?|(?:${ASKING}) the total number of ([a-z]+)(?: in the [a-z]+)?)\s*[.?]*$`,
);
const IF = new RegExp(
  String.raw`\b(?:and |but )?(?:if|when|on days (?:when|that)) ([a-z' ]+?),? (?:then )?(?:(?:the|his|her|their) )?${PROBABILITY}(?: (?:that|of) (${WORDS})| (?:he|she|it)(?: is| will be)? ${WORDS})? (?:is|rises to|falls to|drops to|increases to|becomes) ${CHANCE}${END}|\b(?:and |but )?(?:if|when) ([a-z' ]+?),? (?:then )?it is ${CHANCE}${END}`,
  'g',
);
const NAMED = new RegExp(
  String.raw`p ?\( ?([a-z]+(?: ?(?:and|∩|or|∪|\\cap|\\cup|\|) ?[a-z]+)?) ?\) ?(?:=|is) ?${CHANCE}${END}`,
  'g',
);
const EVENT = new RegExp(
  String.raw`\b(?:if |given that |given |suppose |suppose that )?(?:the |a )?${PROBABILITY} (?:that |of |for )?(${WORDS}) (?:is|=|equals|was|as) (?:always |estimated (?:as|to be) )?${CHANCE}${END}`,
  'g',
);
const ALSO = new RegExp(
  String.raw`(?<=¤)\s*,? ?(?:and |but )?(?:that |for |of )?(${WORDS}) (?:is|has ${PROBABILITY}) ${CHANCE}${END}`,
  'g',
);
const HAS = new RegExp(
  String.raw`\b(?:a|the|this)(?: biased| weighted| unfair)? (?:[a-z]+ )?[a-z]+ has (?:a )?${PROBABILITY}(?: of)? ${CHANCE} of (${WORDS})${END}`,
  'g',
);
const LANDS = new RegExp(
  String.raw`\b(?:a|the|this)(?: biased| weighted| unfair)? (?:coin|dice|die|spinner|drawing pin) ((?:lands|shows|comes up)(?: on)? ${WORDS}) with (?:a )?${PROBABILITY}(?: of)? ${CHANCE}${END}`,
  'g',
);
const WITH = new RegExp(
  String.raw`(?:^|[.,;] )(?:on [a-z]+ days,? |each day,? |every day,? )?([a-z' ]+?) with (?:a )?probability(?: of)? ${CHANCE}`,
);
const TRIALS = new RegExp(
  String.raw`\b(?:(?:(?:out )?of|in|from|over|during|after|when|if|for|sam|he|she|they|it|the [a-z]+|a (?:batch|sample|box|group|total|field) of) )*(?:(?:is|are|was|were) )?(?:(?:plays?|takes?|throws?|thrown|spun|rolled|tossed|flipped|shoots?|makes?|fires?|spins?|rolls?|sits?|plants?|planted|buys?|tests?|has|have|played|taken|asked|repeated|done|answers?|serves?|there are|attempts?|goes on|does) )?(?:the (?:game|spinner|dice|die|coin|experiment) )?(?:another |the next )?(\d+) (?:independent |such |school |more |separate )?(${NOUN})(?: (?:are|were|is) (?:planted|tested|made|played|chosen|picked|checked|asked|bought|sold|selected|taken|thrown|spun|produced|examined))?(?: at random)?\b`,
);
const INDEPENDENT =
  /(?:,? ?(?:and )?(?:assume|assuming|given|suppose)(?: that)? )?(?:the |these |both |each |all |his |her )?(?:a and b|games?|events?|shots?|results?|attempts?|throws?|spins?|they|days|outcomes|trials|2 events|matches|seeds)?(?: (?:a and b))?,? ?(?:are |is |being )?(?:all |each )?(?:independent(?:ly)?)(?: events)?(?: of (?:each other|one another|the others?|any other|the result of [a-z ]+))?/;
const EXCLUSIVE = /(?:the )?(?:events )?(?:a and b )?(?:are )?mutually exclusive(?: events)?/;
const SHARED = [
  [
    /\b([a-z]+) and ([a-z]+) are (?:both )?equally likely|\b([a-z]+) and ([a-z]+) (?:have|has) (?:the same|equal|an equal) (?:probability|probabilities|chance)|p ?\( ?([a-z]+) ?\) ?= ?p ?\( ?([a-z]+) ?\)|(?:the )?probabilit(?:y|ies) of ([a-z]+) and ([a-z]+) are (?:equal|the same)/,
    1,
  ],
  [
    /\b([a-z]+) is (?:twice|2 times) as likely as ([a-z]+)|p ?\( ?([a-z]+) ?\) ?= ?(?:2|twice) ?p ?\( ?([a-z]+) ?\)|\b([a-z]+) is (?:twice|2 times) as likely to (?:occur|happen) as ([a-z]+)/,
    2,
  ],
  [/\b([a-z]+) is 3 times as likely as ([a-z]+)/, 3],
] as const;
const OUTCOMES =
  /\b(?:(?:a|the|this)(?: biased| fair| #?\d+-sided)* (?:spinner|bag|box|dice|die|wheel|machine|jar) (?:can (?:only )?(?:land on|show|stop on|give|be)|has sections coloured|has(?: the)? sections|lands on(?: either)?|contains(?: only)?|is(?: divided into| coloured)|has the outcomes|has)(?: only)?|(?:the )?(?:possible )?outcomes are) ((?:[a-z]+, )+[a-z]+,? (?:or|and) [a-z]+)(?: (?:sections|counters|balls|beads|sweets|marbles|only))?/;
const TWO_ONLY =
  /\b(?:a|the|this) (?:bag|box|jar) (?:contains|has|holds) (?:only ([a-z]+) and ([a-z]+) (?:counters|balls|beads|sweets|marbles|pens|discs|cubes)|([a-z]+) and ([a-z]+) (?:counters|balls|beads|sweets|marbles|pens|discs|cubes) only)/;
const COUNTED = /\bthere are (\d+) ([a-z]+(?: [a-z]+)?)(?: in (?:it|the [a-z]+))?(?=[.,;?]| and |$)/;
/** "A factory makes bulbs." */
const SCENE =
  /^(?:a|an|the) [a-z]+ (?:makes|produces|sells|grows|manufactures|plays|sows|plants) (?:light |computer |some |many )?[a-z]+\.\s*/;
const LEFT =
  /^(?:[\s.,;:?¤]|\b(?:a|an|the|and|in|on|if|it|he|she|they|is|are|b|for|with|such|two|events?|independent|of|that|then|biased|coin|dice|die|spinner|spinning|bag|each|both|game|day|also|given|where|has|there|only|counters?|balls?|to|way|school|sam|otherwise|play|plays|at|random|chosen|picked|one|will|win|his|her|or|4|3)\b)*$/;

function read(given: string): Reading | null {
  let text = given
    .replace(/\\cap/g, '∩')
    .replace(/\\cup/g, '∪')
    .replace(SCENE, '')
    .replace(/\btwice\b(?! as)/g, '2 times')
    .replace(/\bindependence\b/g, 'they are independent')
    .replace(/\bhow many of (?:the )?(\d+) ([a-z]+) (?=would|do|can|should|are|will)/, '. out of $1 $2, how many ')
    .trim();
  const whole = ASK_WHOLE.exec(text);
  const expected = ASK_EXPECTED.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? null;
  const named = ASK_NAMED.exec(text);
  const event = ASK_EVENT.exec(text);
  const [found, kind] =
    whole !== null
      ? [whole, 'whole' as const]
      : expected !== null
        ? [expected, 'expected' as const]
        : named !== null
          ? [named, 'named' as const]
          : [event, 'event' as const];
  if (found === null) return null;
  const asked = { kind, text: [found[1], found[2]].filter((part) => part !== undefined).join(' ') };
  text = text.slice(0, found.index) + ' . ';
  let failed = false;
  const chance = (written: string): Chance => {
    const value = chanceOf(written);
    if (value === null) failed = true;
    return value ?? { value: new Fraction(0), form: 'decimal' };
  };
  const conditions: Condition[] = [];
  text = text.replace(IF, (_all, when: string | undefined, _event, one, other: string | undefined, two: string) => {
    conditions.push({ when: when ?? other ?? '', chance: chance((one as string | undefined) ?? two) });
    return ' ¤ ';
  });
  const names = new Map<string, Chance>();
  text = text.replace(NAMED, (_all, name: string, value: string) => {
    if (names.has(name)) failed = true;
    names.set(plainName(name), chance(value));
    return ' ¤ ';
  });
  const events: Event[] = [];
  const add = (_all: string, words: string, value: string): string => {
    events.push({ text: words, chance: chance(value) });
    return ' ¤ ';
  };
  text = text
    .replace(HAS, (all, value: string, words: string) => add(all, words, value))
    .replace(LANDS, add)
    .replace(EVENT, add)
    .replace(ALSO, add);
  if (conditions.length > 0)
    text = text
      .replace(/\b(?:and )?otherwise [a-z' ]+?(?=[.,;])/, ' ')
      .replace(WITH, (all, words: string, value: string) => add(all, words, value));
  const shares: (readonly [string, number])[] = [];
  for (const [pattern, times] of SHARED) {
    const shared = pattern.exec(text);
    const [one, two] = shared?.slice(1).filter((name) => name !== undefined) ?? [];
    if (shared === null || one === undefined || two === undefined) continue;
    shares.push([one, times], [two, 1]);
    text = text.replace(shared[0], ' ');
  }
  const listed = OUTCOMES.exec(text);
  const pair = listed === null ? TWO_ONLY.exec(text) : null;
  const outcomes =
    listed?.[1]?.split(/, (?:or |and )?| (?:or|and) /) ?? pair?.slice(1).filter((name) => name !== undefined) ?? [];
  text = text.replace(listed?.[0] ?? pair?.[0] ?? '¤¤', ' ');
  const count = kind === 'whole' ? COUNTED.exec(text) : null;
  if (count !== null) text = text.replace(count[0], ' ');
  const trial = TRIALS.exec(text);
  if (trial !== null) text = text.replace(trial[0], ' ');
  const independent = /\bindependent/.test(text);
  const exclusive = EXCLUSIVE.test(text);
  text = text.replace(EXCLUSIVE, ' ').replace(INDEPENDENT, ' ').replace(INDEPENDENT, ' ');
  if (failed || !LEFT.test(text)) return null;
  return {
    events,
    named: names,
    conditions,
    trials: trial === null ? null : { count: Number(trial[1]), noun: trial[2] ?? '' },
    independent,
    exclusive,
    shares,
    outcomes,
    counted: count === null ? null : { count: Number(count[1]), thing: count[2] ?? '' },
    asked,
  };
}

function plainName(name: string): string {
  return name
    .replace(/ ?(?:∩|and) ?/, ' and ')
    .replace(/ ?(?:∪|or) ?/, ' or ')
    .replace(/ ?\| ?/, ' | ')
    .trim();
}

const QUANTIFIERS =
  /\b(?:at least (?:one|1|once)|exactly (?:one|1|once)|only (?:one|1|once)|just (?:one|once)|all(?: \d+)?|every(?: single)?(?: one)?|each|none|no|both|neither|never|either|one but not both|twice)\b(?: (?:of (?:them|the (?:two |2 )?[a-z]+|these)|times?))?/g;
const EMPTY_STEMS = new Set([
  'sam',
  'get',
  'land',
  'show',
  'obtain',
  'toss',
  'flip',
  'throw',
  'he',
  'time',
  'game',
  'them',
  'two',
  '2',
  'next',
  'exact',
  'when',
  'out',
  'then',
  'again',
  'her',
  'him',
  'more',
]);

function stems(text: string): ReadonlySet<string> {
  const bare = text.replace(QUANTIFIERS, ' ');
  const words = [...eventOf(bare).words].filter((word) => !EMPTY_STEMS.has(word));
  return new Set([...words, ...(bare.match(/\b\d+\b/g) ?? [])].map((word) => SAME[word] ?? word));
}

/** Stems that a stemmer of endings alone does not bring together. */
const SAME: Readonly<Record<string, string>> = {
  won: 'win',
  hit: 'hit',
  hitt: 'hit',
  six: '6',
  sixe: '6',
  los: 'lose',
  lost: 'lose',
  loss: 'lose',
  draw: 'draw',
  drawn: 'draw',
};

function within(asked: string, ...told: readonly string[]): boolean {
  const known = new Set(told.flatMap((text) => [...stems(text)]));
  return [...stems(asked)].every((word) => known.has(word));
}

function overlaps(one: string, two: string): boolean {
  const known = stems(one);
  return [...stems(two)].some((word) => known.has(word));
}

function denied(text: string): boolean {
  return /\b(?:not|doesn't|don't|isn't|won't|misses|fails)\b/.test(text);
}

function oftenIn(text: string, trials: number): Often | null {
  const found = text.match(QUANTIFIERS) ?? [];
  const bounded = /\b(?:most|least|more|less|fewer|than|or)\b/.test(text);
  if (found.length === 0 && !bounded && new RegExp(`\\b${trials} [a-z]+s\\b`).test(text)) return 'all';
  const [only, ...more] = found.map((word) => word.replace(/ (?:of (?:them|the|these).*|times?)$/, ''));
  if (only === undefined || more.length > 0) return null;
  if (/^at least/.test(only)) return 'atLeastOne';
  if (/^(?:exactly|only|just)/.test(only)) return 'exactlyOne';
  if (/^(?:none|no|never|neither)$/.test(only)) return 'none';
  if (/^(?:both|twice)$/.test(only)) return trials === 2 ? 'all' : null;
  const many = /\d+/.exec(only)?.[0];
  return /^(?:all|every|each)/.test(only) && (many === undefined || Number(many) === trials) ? 'all' : null;
}

/** The same thing tried several times. */
function ofTrials({ events, trials, asked }: Reading): RuleSolution | null {
  const [event, ...more] = events;
  if (event === undefined || more.length > 0 || trials === null || asked.kind !== 'event') return null;
  const text = asked.text.replace(new RegExp(`\\b${trials.count}\\b`, 'g'), ' ').trim();
  const often = oftenIn(asked.text, trials.count);
  if (often === null || denied(text) || denied(event.text) || !within(text, event.text, trials.noun)) return null;
  return overlaps(text, event.text) ? workTrials(event.chance, trials.count, often) : null;
}

function ofExpected({ events, named, trials, asked, conditions }: Reading): RuleSolution | null {
  const all = [...events, ...[...named].map(([text, chance]) => ({ text, chance }))];
  const [event, ...more] = all;
  if (event === undefined || more.length > 0 || trials === null || asked.kind !== 'expected' || conditions.length > 0)
    return null;
  const filler = `${trials.noun} get land on show win see happen occur expect there be have`;
  const same = overlaps(event.text, asked.text) && within(asked.text, event.text, filler);
  if (!same || /\b(?:both|at least|two|or)\b/.test(asked.text)) return null;
  if (denied(asked.text) !== denied(event.text))
    return denied(asked.text) ? workExpected(complement(event.chance), trials.count) : null;
  return workExpected(event.chance, trials.count);
}

function pairIn(text: string): Pair | null {
  if (/\b(?:at least one|at least 1|one or both|either)\b/.test(text)) return 'either';
  if (/\b(?:exactly one|only one|just one|exactly 1|one but not both)\b/.test(text)) return 'one';
  if (/\bneither\b|\bnone\b/.test(text)) return 'neither';
  return /\bboth\b/.test(text) ? 'both' : null;
}

/** The stem of the word that an event begins with: who it is about. */
function personOf(text: string): string {
  return stem(text.replace(/^(?:an?|the) /, '').split(' ')[0] ?? '');
}

/** Two people or things, each with a probability of its own. */
function ofPair({ events, trials, independent, asked }: Reading): RuleSolution | null {
  const [one, two, ...more] = events;
  if (one === undefined || two === undefined || more.length > 0 || trials !== null || asked.kind !== 'event')
    return null;
  const [first, second] = [stems(one.text), stems(two.text)];
  const [who, whose] = [personOf(one.text), personOf(two.text)];
  const does = [first, second].map((words) => [...words].filter((word) => word !== who && word !== whose));
  const [shorter = [], longer = []] = does.toSorted((a, b) => a.length - b.length);
  if (!independent || who === whose || !shorter.every((word) => longer.includes(word)) || shorter.length === 0)
    return null;
  if (denied(one.text) || denied(two.text)) return null;
  const but = /^(.*) but (.*)$/.exec(asked.text);
  if (but !== null) {
    const [left, right] = [but[1] ?? '', but[2] ?? ''];
    if (
      !denied(right) ||
      denied(left) ||
      !within(left, one.text, two.text) ||
      !within(right, one.text, two.text, 'does do')
    )
      return null;
    const firstFirst = stems(left).has(who) && stems(right).has(whose);
    const secondFirst = stems(left).has(whose) && stems(right).has(who);
    if (firstFirst === secondFirst) return null;
    return workPair(one.chance, two.chance, firstFirst ? 'first' : 'second');
  }
  const wanted = pairIn(asked.text);
  const known = new Set([...longer, ...stems('people students players happen occur')]);
  return wanted === null || denied(asked.text) || ![...stems(asked.text)].every((word) => known.has(word))
    ? null
    : workPair(one.chance, two.chance, wanted);
}

/** `P(A)` and `P(B)` with a rule that joins them. */
function ofLetters({ named, independent, exclusive, asked, events }: Reading): RuleSolution | null {
  if (events.length > 0 || (asked.kind !== 'named' && asked.kind !== 'event')) return null;
  const wanted = plainName(asked.text.replace(/\\cap/g, '∩').replace(/\\cup/g, '∪'));
  const of = (name: string): Chance | undefined => named.get(name);
  const [a, b] = [of('a'), of('b')];
  const both = of('a and b') ?? of('b and a');
  const either = of('a or b') ?? of('b or a');
  const size = named.size;
  const is = (pattern: string): boolean => new RegExp(`^(?:${pattern})$`).test(wanted);
  const either_ = is('a or b|b or a|either(?: a or b)?(?: or both)?|at least one of (?:a and b|them)');
  const both_ = is('a and b|b and a|both');
  const onB = is('a \\| b|a given b');
  if (both !== undefined && size === 2 && !independent && !exclusive) {
    if (onB && b !== undefined) return workConditional(both, b);
    if (is('b \\| a|b given a') && a !== undefined) return workConditional(both, a);
  }
  if (a === undefined || (b === undefined && size !== 2)) return null;
  if (b === undefined) {
    const given = of('b | a');
    return given !== undefined && both_ ? workPair(a, given, 'both') : null;
  }
  if (exclusive && size === 2 && !independent) {
    if (either_) return workSum('They cannot both happen: add.', [a, b], [1, 1]);
    return is("neither(?: a nor b)?|not a and not b|a' and b'") ? sumLeft([a, b]) : null;
  }
  if (independent && size === 2) {
    if (either_) return workPair(a, b, 'either');
    if (both_) return workPair(a, b, 'both');
    if (is("neither(?: a nor b)?|not a and not b|a' and b'")) return workPair(a, b, 'neither');
    if (is("a and not b|a and b'|a but not b")) return workPair(a, b, 'first');
    if (is("b and not a|b and a'|not a and b|a' and b|b but not a")) return workPair(a, b, 'second');
    return is('exactly one(?: of (?:a and b|them))?') ? workPair(a, b, 'one') : null;
  }
  if (size !== 3 || independent || exclusive) return null;
  if (both !== undefined && either_)
    return workSum('Add both and take away what was counted twice.', [a, b, both], [1, 1, -1]);
  if (either !== undefined && both_) return workSum('Both are counted twice in the sum.', [a, b, either], [1, 1, -1]);
  if (both === undefined) return null;
  if (onB) return workConditional(both, b);
  return is('b \\| a|b given a') ? workConditional(both, a) : null;
}

function sumLeft(known: readonly [Chance, Chance]): RuleSolution | null {
  return workMissingChance(known);
}

const GAME: Readonly<Record<string, string>> = { win: 'win', lose: 'lose', draw: 'draw', tie: 'draw' };

/** All outcomes of one thing: what is left of one, or of several that share it. */
function ofOutcomes(reading: Reading): RuleSolution | null {
  const { named, events, shares, outcomes, asked, trials, conditions } = reading;
  if (trials !== null || conditions.length > 0 || (asked.kind !== 'named' && asked.kind !== 'event')) return null;
  const nameOf = (text: string): string | null => {
    const words = [...stems(text)];
    const game = words.map((word) => GAME[word]).find((word) => word !== undefined);
    return (
      game ??
      (outcomes.length > 0
        ? (outcomes.find((name) => words.includes(stem(name)) || words.includes(name)) ?? null)
        : words.length === 1
          ? (words[0] ?? null)
          : null)
    );
  };
  const known = new Map<string, Chance>();
  for (const [text, chance] of [...named, ...events.map((event) => [event.text, event.chance] as const)]) {
    const name = named.has(text) ? text : nameOf(text);
    if (name === null || known.has(name)) return null;
    known.set(name, chance);
  }
  const bare = asked.kind === 'named' ? asked.text : nameOf(asked.text);
  if (bare === null || known.has(bare) || denied(asked.text) || /\b(?:or|and|both)\b/.test(asked.text)) return null;
  const shared = shares.map(([name]) => name);
  const all = new Set([...known.keys(), ...(shares.length > 0 ? shared : [bare])]);
  const games = [...all].every((name) => ['win', 'lose', 'draw'].includes(name)) && all.size === 3;
  const complete =
    outcomes.length > 0 ? outcomes.length === all.size && outcomes.every((name) => all.has(name)) : games;
  if (!complete) return null;
  if (shares.length === 0) return workMissingChance([...known.values()]);
  if (new Set(shared).size !== shared.length || shared.some((name) => known.has(name))) return null;
  const wanted = shared.indexOf(bare);
  return wanted < 0
    ? null
    : workEqualShares(
        [...known.values()],
        shares.map(([, times]) => times),
        wanted,
      );
}

/** A tree with a condition: "if it rains … if it does not …". */
function ofConditions({ events, conditions, asked, trials }: Reading): RuleSolution | null {
  const [event, ...more] = events;
  const [one, two, ...others] = conditions;
  if (event === undefined || more.length > 0 || one === undefined || two === undefined || others.length > 0)
    return null;
  if (trials !== null || asked.kind !== 'event' || denied(asked.text) || overlaps(asked.text, event.text)) return null;
  const first = overlaps(one.when, event.text) && !denied(one.when);
  const second = overlaps(two.when, event.text) && !denied(two.when);
  if (first === second) return null;
  return workTotalChance(event.chance, (first ? one : two).chance, (first ? two : one).chance);
}

function ofWhole({ events, named, counted, asked, trials }: Reading): RuleSolution | null {
  const [event, ...more] = [...events, ...[...named].map(([text, chance]) => ({ text, chance }))];
  if (event === undefined || more.length > 0 || counted === null || asked.kind !== 'whole' || trials !== null)
    return null;
  const kind = counted.thing.split(' ')[0] ?? '';
  const fits = stems(event.text).has(stem(kind)) && !denied(event.text) && counted.thing.includes(' ');
  return fits && stem(asked.text) === stem(counted.thing.split(' ').at(-1) ?? '')
    ? workWhole(event.chance, counted.count)
    : null;
}

/** The same event denied. */
function ofOther({ events, asked, trials, conditions, named }: Reading): RuleSolution | null {
  const [event, ...more] = events;
  if (event === undefined || more.length > 0 || trials !== null || conditions.length + named.size > 0) return null;
  if (asked.kind !== 'event' || denied(asked.text) === denied(event.text) || /\b(?:or|and|both)\b/.test(asked.text))
    return null;
  const bare = (text: string): string => text.replace(/\b(?:does|do|not|doesn't|isn't|won't|will|is)\b/g, ' ');
  const same = within(bare(asked.text), bare(event.text)) && stems(bare(asked.text)).size > 0;
  return same ? workComplement(event.chance) : null;
}

/** Questions whose probabilities are given: several trials, two events, outcomes that are left, trees. */
export function chanceQuestion(text: string): RuleSolution | null {
  const reading = read(text);
  if (reading === null) return null;
  return (
    ofTrials(reading) ??
    ofExpected(reading) ??
    ofLetters(reading) ??
    ofPair(reading) ??
    ofOutcomes(reading) ??
    ofConditions(reading) ??
    ofWhole(reading) ??
    ofOther(reading)
  );
}
