import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { workSum } from '../workChances.ts';
import { workBag, workComplement, workMissingChance, workRelativeFrequency } from '../workProbability.ts';
import type { Chance } from '../workProbability.ts';
import { tagChance } from './chanceReader.ts';
import { expectedOf } from './expectedOf.ts';
import { stem } from './givenEvents.ts';
import type { PlainChance } from './plainChance.ts';

/** A name with its number (`#`), its chance (`^`), or the letter or gap that stands for its chance. */
type Pair = { readonly label: ReadonlySet<string>; readonly mark: string };

const EMPTY = new Set(
  'a an the it he she they you i we will does do did is are be being been was were to that this on for in at of his her my their your there any get gets getting got has have having with by when from picked picking pick chosen choosing choose taking taken take drawn drawing draw selected selecting select grabbing grab pulling pull landing land lands landed spinning spin random randomly as going go event shows show showing stays stay comes come came out up into some someone one ones it next if rolled rolling roll thrown throwing tossed spun spins result results outcome based these those using data table following them which who and or what find based on experiment single just only time score scores scored colour side number'.split(
    ' ',
  ),
);
const ASKED =
  /\b(?:chance|relative frequency|proportion|fraction)(?: of| that| for| is| it| getting| landing on| =)* ?\(?((?:not )?[a-z0-9#][^.?;()^]*?)\)?(?= in #\d+|,? (?:when|if|based|using|from|out of|on the next|on her next|on his next|in the next|next)\b|[.?;)]|$)/g;
const LETTER_ASKED =
  /\b(?:find|what is|work out|calculate|determine|so|value of)(?: the value of)? ([b-hj-z])\s*[?.=]*$/;
const MANY = /\bhow-many(?: times)?\b([^.?;]*)/;

function wordsIn(text: string): ReadonlySet<string> {
  const found = text.match(/[a-z0-9][a-z0-9'-]*/g) ?? [];
  // "Landing on a": a name of one letter.
  const last = found.at(-1);
  const named = last !== undefined && /^[a-z]$/.test(last) ? [last] : [];
  return new Set([...found.filter((word) => !EMPTY.has(word)).map(stem), ...named]);
}

/** Pairs in one of the two ways to write them: "3 red" or "red: 3"; what stands behind the last number tells which. */
function pairsOf(text: string): readonly Pair[] {
  const value = String.raw`(?:#\d+|\^\d+|(?<=[ :=(-])(?:[b-hj-z](?![a-z'])|\?|_+))`;
  const before = [
    ...text.matchAll(
      new RegExp(
        String.raw`((?:[a-z][a-z'-]*(?: (?!and\b)[a-z][a-z'-]*){0,2})|\([a-z]+\))(?: ?(?:[:=,-]|is|was|were|are|came up|landed|appeared|comes up|has|with|chance|of|probability))* ?(${value})(?: ?times)?(?=\s*(?:[,.;?)/]|$|and\b|&|[a-z(]))`,
        'g',
      ),
    ),
  ].map(([, label = '', mark = '']) => ({ label: wordsIn(label), mark }));
  const behind = [
    ...text.matchAll(
      /(#\d+|\^\d+)(?: ?(?:%|for|of(?: the| them)?|were|are|was|is|on|times))* ((?:[a-z][a-z'-]*)(?: (?!and\b|in\b|from\b|on\b|at\b|is\b|are\b|was\b|were\b)[a-z][a-z'-]*){0,2})/g,
    ),
  ].map(([, mark = '', label = '']) => ({ label: wordsIn(label), mark }));
  const marks = text.match(/[#^]\d+(?: ?times?\b)?\s*(?:[a-z(]|of\b|[^a-z]|$)/g) ?? [];
  const nameFirst = marks.filter((mark) => !/[a-z(]$/.test(mark) || /times?\s*[^a-z]?$/.test(mark));
  if (/(?:^|[^a-z])(?:[b-hj-z]|\?|_+)(?![a-z'])/.test(text.replace(/\([a-z]\)/g, ' '))) return before;
  if (nameFirst.length > 0 && nameFirst.length >= marks.length - 1) return before;
  return behind;
}

/** "Sunny 12 days, rainy 10 days": a noun behind every number tells nothing apart. */
function withoutCommonNoun(text: string): string {
  const nouns = [...text.matchAll(/#\d+(?: ([a-z]+))?/g)].map(([, noun = '']) => noun);
  const [noun = ''] = nouns;
  const same = nouns.length > 1 && noun !== '' && !EMPTY.has(noun) && nouns.every((other) => other === noun);
  return same ? text.replace(new RegExp(`(#\\d+) ${noun}(?![a-z])`, 'g'), '$1') : text;
}

/** What each label has of its own; null where one has nothing, or where two are alike. */
function ownLabels(pairs: readonly Pair[]): readonly ReadonlySet<string>[] | null {
  const own = pairs.map(
    ({ label }, at) =>
      new Set([...label].filter((word) => !pairs.some((other, index) => index !== at && other.label.has(word)))),
  );
  const last = own.map(({ size }) => size);
  return last.every((size) => size > 0) ? own : null;
}

type Wish = { readonly places: readonly number[]; readonly denied: boolean };

/** Which labels a wish names; null where a word of it is of nothing that is told. */
function wishOf(text: string, own: readonly ReadonlySet<string>[], told: ReadonlySet<string>): Wish | null {
  const denied = /\b(?:not|neither|no|never)\b/.test(text);
  const words = wordsIn(text.replace(/\b(?:not|neither|nor|no|never|either|or|and)\b/g, ' '));
  if (/\b(?:and|both|exactly|at-least|at-most|same|different|all|each|than|twice|times|first|then)\b/.test(text))
    return null;
  const places = own.flatMap((label, place) => ([...label].some((word) => words.has(word)) ? [place] : []));
  const known = [...words].every((word) => own.some((label) => label.has(word)) || told.has(word));
  return places.length > 0 && known && places.length < own.length ? { places, denied } : null;
}

const HARMLESS =
  /^(?:times|relative|frequency|chance|fair|biased|given|if|altogether|unfair|loaded|coin|dice|heads|tails|head|tail|weighted|expect|expected|how-many|estimate|equally|equal|not|neither|or|only|either|all|each|next|sum|total|each|unknown|missing|t|b|c|d|[a-z])$/;

const DRAWS =
  /\b(?:picks?|picked|takes?|took|draws?|drew|chooses?|chose|grabs?|pulls?|eats?|ate|adds?|added|gives?|gave|removes?|loses?|lost|puts?|buys?|bought|sells?|sold)(?: out| away| in)? (?:another |a )?#\d|#\d+(?: [a-z]+){0,2} (?:are|is|were|was|at)(?: then)? (?:taken|drawn|picked|chosen|removed|added|eaten|selected|together|lost|given|sold)/;

const ANYBODY = /^(?:pupil|student|person|child|member|player|people|randomly)$/;
const TWO_KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bboys?\b/, /\bgirls?\b/],
  [/\bgirls?\b/, /\bboys?\b/],
  [/\b(?:men|man|males?)\b/, /\b(?:women|woman|females?)\b/],
  [/\b(?:women|woman|females?)\b/, /\b(?:men|man|males?)\b/],
];

/** "A class of 30 has 12 boys … a girl?": of two kinds of people one is told. */
function ofOtherKind({ text, numbers, chances }: PlainChance): RuleSolution | null {
  const ask = [...text.matchAll(ASKED)].at(-1);
  if (chances.length > 0 || numbers.length !== 2 || ask === undefined || /\bteachers?\b/.test(text)) return null;
  const told = text.replace(ask[0], ' ');
  const wish = ask[1] ?? '';
  const counted =
    /#(\d+)(?: of (?:them|whom|these|those|which))?(?: are| is| were)? (boys?|girls?|men|women|males?|females?)\b/.exec(
      told,
    );
  if (counted === null || /#|\b(?:not|or|and|both)\b/.test(wish)) return null;
  const kind = TWO_KINDS.find(([one, two]) => one.test(counted[2] ?? '') && two.test(wish));
  if (
    kind === undefined ||
    kind[1].test(told) ||
    [...wordsIn(wish)].some((word) => !kind[1].test(word) && !ANYBODY.test(word) && !wordsIn(told).has(word))
  )
    return null;
  const [some = 0] = [numbers[Number(counted[1])]];
  const all = Math.max(...numbers);
  return some < all ? workBag([some, all - some], [1]) : null;
}

/** Of such things one comes out and no other. */
const EXCLUSIVE =
  /\b(?:spinners?|spun|spin|dice|wheel|bags?|box|jar|tub|tin|hat|tables?|outcomes?|results?|colou?rs?|counters?|balls?|beads?|sweets?|marbles?|machine|distribution|wins?|lose|only|either|traffic lights?)\b/;
const DAYS =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)(?:days?)?\b|\b(?:week|year|month|january|february|march|april|june|july|august|september|october|november|december)\b/;
const CHOSEN =
  /\b(?:bags?|box|jar|tub|tin|drawer|hat|spinner|spun|results?|picks?|picked|picking|chosen|choosing|selected|taken|drawn|random|next|relative|landing|times|spins?|rolls?|getting|contains?|survey|asked|recorded|data|sample)\b|chance of \(|\bbased\b/;
/** Who does one may do the other as well. */
const OVERLAPPING = /\b(?:neither|none|both|stud(?:y|ies)|plays?|likes?|owns?|speaks?|learns?|have|has a|wears?)\b/;
/** Something was done to what is counted, or one of it has no number. */
const CHANGED =
  /\b(?:leaves?|left|loses?|lost|adds?|added|joins?|joined|eats?|eaten|ate|gives?|gave|breaks?|broke|dies|died|swaps?|swapped|replaces?|falls?|fell|extra|more|goes|went|arrives?|arrived|plus|half|some|several|few)\b|(?:,|\band) (?:one|a single) |(?:,|\band) an? [a-z]+(?: one)?(?:[.;]|$)/;

/** Counts of each kind, or how often each came up: the chance of one kind, or of some of them. */
function ofCounts(
  pairs: readonly Pair[],
  wish: Wish,
  { numbers, text }: PlainChance,
  rest: readonly number[],
): RuleSolution | null {
  const counts = pairs.map(({ mark }) => numbers[Number(mark.slice(1))] ?? 0);
  const sum = counts.reduce((all, count) => all + count, 0);
  if (counts.some((count) => count < 1) || !rest.every((number) => number === sum)) return null;
  const places = counts.map((_count, place) => place).filter((place) => wish.places.includes(place) !== wish.denied);
  const wanted = places.reduce((all, place) => all + (counts[place] ?? 0), 0);
  return /\b(?:relative frequency|times|results?|spins|throws|rolls)\b/.test(text) && places.length === 1
    ? workRelativeFrequency(wanted, sum)
    : workBag(counts, places);
}

/** Chances of each kind, at most one of them not told. */
function ofChances(pairs: readonly Pair[], wish: Wish, { chances }: PlainChance): RuleSolution | null {
  const known = pairs.flatMap(({ mark }) => (mark.startsWith('^') ? (chances[Number(mark.slice(1))] ?? []) : []));
  const open = pairs.findIndex(({ mark }) => !mark.startsWith('^'));
  const sum = known.reduce((all, { value }) => all.add(value), new Fraction(0));
  if (known.length < pairs.length - 1 || (open < 0 ? !sum.equals(1) : sum.compare(1) >= 0)) return null;
  const [only, ...more] = wish.places;
  if (only === undefined) return null;
  if (wish.denied) {
    const chance = chances[Number(pairs[only]?.mark.slice(1))];
    return more.length === 0 && only !== open && chance !== undefined ? workComplement(chance) : null;
  }
  if (more.length === 0 && only === open) return workMissingChance(known);
  const wanted = wish.places
    .filter((place) => place !== open)
    .flatMap((place) => chances[Number(pairs[place]?.mark.slice(1))] ?? []);
  if (wish.places.includes(open)) {
    const others = pairs.flatMap(({ mark }, place) =>
      wish.places.includes(place) ? [] : (chances[Number(mark.slice(1))] ?? []),
    );
    const one: Chance = {
      value: new Fraction(1),
      form: others[0]?.form === 'percent' ? 'percent' : (others[0]?.form ?? 'decimal'),
    };
    return workSum(
      'All others are wanted: take away from one.',
      [one, ...others],
      [1, ...others.map(() => -1 as const)],
    );
  }
  return wanted.length > 1
    ? workSum(
        'They cannot happen together: add.',
        wanted,
        wanted.map(() => 1 as const),
      )
    : null;
}

/** "A five 12 times": faces of a die with how often they came up. */
function ofFaces({ text, numbers }: PlainChance): RuleSolution | null {
  const rows = [
    ...text.matchAll(
      /#(\d+)(?:,| ?:| ?-| ?=|s?)? ?(?:came up |appeared |was rolled |x )?#(\d+)(?: times?)?(?=[;,.]|$| and)/g,
    ),
  ];
  const ask =
    /\b(?:chance|relative frequency)(?: of| that| for| is| it| getting| rolling| throwing| scoring| a| an| landing on| the| next| roll| throw| will| be)* #(\d+)[\s.?]*$/.exec(
      text,
    );
  if (rows.length < 3 || ask === null) return null;
  const values = rows.map(([, one, two]) => [numbers[Number(one)] ?? -1, numbers[Number(two)] ?? -1] as const);
  if (!values.every(([face], place) => place === 0 || face === (values[place - 1]?.[0] ?? 0) + 1)) return null;
  const sum = values.reduce((all, [, count]) => all + count, 0);
  const used = new Set(rows.flatMap(([, one, two]) => [one, two]));
  const rest = numbers.filter((_number, place) => !used.has(`${place}`) && `${place}` !== ask[1]);
  const wanted = values.find(([face]) => face === numbers[Number(ask[1])]);
  return wanted !== undefined && rest.every((number) => number === sum) ? workRelativeFrequency(wanted[1], sum) : null;
}

/** The letter for the chance that is left. */
function ofLetter(pairs: readonly Pair[], plain: PlainChance): RuleSolution | null {
  const [, letter] = LETTER_ASKED.exec(plain.text) ?? [];
  const open = pairs.filter(({ mark }) => !/^[#^]/.test(mark));
  const known = pairs.flatMap(({ mark }) => (mark.startsWith('^') ? (plain.chances[Number(mark.slice(1))] ?? []) : []));
  if (letter === undefined || open.length !== 1 || open[0]?.mark !== letter || known.length !== pairs.length - 1)
    return null;
  const solution = workMissingChance(known);
  return solution === null ? null : { ...solution, answer: `${letter}=${solution.answer}` };
}

/** Names with numbers or chances, in any way of writing them down, and one thing that is asked of them. */
export function labelledQuestion(plain: PlainChance): RuleSolution | null {
  const { text, numbers, chances } = plain;
  if (/[~]|no-return|returned|\b(?:both|twice|second|another|again|independent)\b/.test(text)) return null;
  const steering = [...tagChance(text, new Set()).matchAll(/!([a-z'-]+)/g)].map(([, word = '']) => word);
  if (!steering.every((word) => HARMLESS.test(word)) || DRAWS.test(text)) return null;
  if (chances.length === 0) {
    const faces = ofFaces(plain);
    if (faces !== null) return faces;
  }
  if (chances.length > 0 ? !EXCLUSIVE.test(text) || DAYS.test(text) : !CHOSEN.test(text) || CHANGED.test(text))
    return null;
  const other = ofOtherKind(plain);
  if (other !== null) return other;
  const many = MANY.exec(text);
  const ask = many ?? [...text.matchAll(ASKED)].at(-1) ?? null;
  const told = ask === null ? text.replace(LETTER_ASKED, ' ') : withoutCommonNoun(text.replace(ask[0], ' . '));
  if (
    chances.length === 0 &&
    (OVERLAPPING.test(told) ||
      /\bof #\d+/.test(told) !==
        / (?:class|group|year|bag|box|sample|survey|total|out|pack|packet|set) of #\d+/.test(` ${told}`))
  )
    return null;
  const pairs = pairsOf(told).filter(
    ({ mark }) => mark.startsWith('#') !== chances.length > 0 && !new RegExp(`\\bof ${mark}(?!\\d)`).test(told),
  );
  const own = pairs.length < 2 || pairs.length > 8 ? null : ownLabels(pairs);
  if (own === null || new Set(pairs.map(({ mark }) => mark)).size < pairs.length) return null;
  if (chances.length > 0 && pairs.filter(({ mark }) => mark.startsWith('^')).length !== chances.length) return null;
  if (ask === null) return numbers.length === 0 ? ofLetter(pairs, plain) : null;
  const used = new Set(pairs.map(({ mark }) => mark));
  const rest = numbers.filter((_number, place) => !used.has(`#${place}`));
  const outside = wordsIn(text.replace(ask[0], ' ').replace(/[#^]\d+/g, ' '));
  const wish = wishOf((ask[1] ?? '').replace(/#\d+/g, ' '), own, outside);
  if (wish === null) return null;
  const [trials, ...others] = rest;
  if (many === null) return solved(pairs, wish, plain, rest);
  return /\bexpect/.test(text) && trials !== undefined && others.length === 0
    ? expectedOf(solved(pairs, wish, plain, []), trials)
    : null;
}

function solved(pairs: readonly Pair[], wish: Wish, plain: PlainChance, rest: readonly number[]): RuleSolution | null {
  if (plain.chances.length === 0) return ofCounts(pairs, wish, plain, rest);
  return rest.length === 0 ? ofChances(pairs, wish, plain) : null;
}
