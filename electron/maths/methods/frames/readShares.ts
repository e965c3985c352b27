import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import { workRatioAfter } from '../ratio/workRatioAfter.ts';
import { workFractionOfRatio } from '../ratio/workRatio.ts';
import { workSharing } from '../ratio/workSharing.ts';
import type { Known, Wanted } from '../ratio/workSharing.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { agreed, readings } from './frame.ts';
import { IDLE_WORDS } from './moneyWords.ts';
import { RATIOS, RATIOS_IN_WORDS, AMOUNTS, AFTER } from './sharePhrases.ts';
import { ASKS, REST } from './shareAsks.ts';
import type { ShareFact } from './shareFact.ts';
import { kindNamed, kindsNamed, nameWords } from './thingNames.ts';

const IDLE = new Set(`${IDLE_WORDS} only between in altogether total`.split(' '));

/** Words that name all of the things together. */
const ALL_OF =
  /^(?:person|child|student|pupil|member|sweet|bead|counter|marble|animal|ball|sticker|car|vehicle|flower|egg|coin|book|tile|fish|adult|passenger|bird|tree|shape|card|guest|player|employee|worker|piece|fruit|mixture|mortar|concrete|paint|drink|juice|squash|money|alloy|metal|dough|pastry|punch|cocktail|total|)$/;

/** "Green beads" among red and blue ones: neither one of them nor all. */
function hasOtherWord(name: string, all: readonly string[]): boolean {
  const known = all.flatMap(nameWords);
  return nameWords(name)
    .slice(0, -1)
    .some((word) => !known.includes(word));
}

function place(name: string, all: readonly string[]): number | 'all' | null {
  const found = kindNamed(name, all);
  if (found !== null) return found;
  const named = kindsNamed(name, all);
  if (named.length === all.length && all.length > 0) return 'all';
  return named.length === 0 && !hasOtherWord(name, all) && ALL_OF.test(nameWords(name).at(-1) ?? '') ? 'all' : null;
}

function extreme(all: readonly Fraction[], largest: boolean): number {
  const sorted = all
    .map((value, index) => ({ value, index }))
    .toSorted((one, two) => (largest ? two.value.compare(one.value) : one.value.compare(two.value)));
  return sorted[0]?.index ?? -1;
}

type Told = { readonly known: Known; readonly unit: string };

function knownOf(facts: StoryFacts<ShareFact>, all: readonly string[], of: readonly Fraction[]): Told | null {
  const [total, amount, more, apart] = [
    facts.only('total'),
    facts.only('amount'),
    facts.only('more'),
    facts.only('apart'),
  ];
  if (apart !== undefined)
    return of.length === 2
      ? {
          known: { kind: 'difference', more: extreme(of, true), less: extreme(of, false), value: apart.amount.value },
          unit: apart.amount.unit,
        }
      : null;
  if (total !== undefined) {
    if (
      total.thing !== '' &&
      all.length > 0 &&
      (hasOtherWord(total.thing, all) || (place(total.thing, all) !== 'all' && kindsNamed(total.thing, all).length > 0))
    )
      return null;
    return { known: { kind: 'total', value: total.amount.value }, unit: total.amount.unit };
  }
  if (amount !== undefined) {
    const at = place(amount.name, all);
    if (at === null) return null;
    const known: Known =
      at === 'all'
        ? { kind: 'total', value: amount.amount.value }
        : { kind: 'share', of: at, value: amount.amount.value };
    return { known, unit: amount.amount.unit };
  }
  if (more === undefined) return null;
  const [one, two] = [kindNamed(more.more, all), kindNamed(more.less, all)];
  return one === null || two === null || one === two
    ? null
    : { known: { kind: 'difference', more: one, less: two, value: more.amount.value }, unit: more.amount.unit };
}

const ASK_KINDS = [
  'ask each',
  'ask all',
  'ask largest',
  'ask smallest',
  'ask difference',
  'ask share',
  'ask more',
] as const;

function wantedOf(facts: StoryFacts<ShareFact>, all: readonly string[], of: readonly Fraction[]): Wanted | null {
  const [share, more] = [facts.only('ask share'), facts.only('ask more')];
  if (facts.only('ask each') !== undefined) return { kind: 'shares' };
  if (facts.only('ask all') !== undefined) return { kind: 'total' };
  if (facts.only('ask largest') !== undefined) return { kind: 'share', of: extreme(of, true) };
  if (facts.only('ask smallest') !== undefined) return { kind: 'share', of: extreme(of, false) };
  if (facts.only('ask difference') !== undefined)
    return { kind: 'difference', more: extreme(of, true), less: extreme(of, false) };
  if (more !== undefined) {
    const [one, two] = [kindNamed(more.more, all), kindNamed(more.less, all)];
    return one === null || two === null || one === two ? null : { kind: 'difference', more: one, less: two };
  }
  const at = share === undefined ? null : place(share.name, all);
  return at === null ? null : at === 'all' ? { kind: 'total' } : { kind: 'share', of: at };
}

function workAfter(facts: StoryFacts<ShareFact>): RuleSolution | null {
  const [told, added, after, share] = [
    facts.only('ratio'),
    facts.only('added'),
    facts.only('after'),
    facts.only('ask share'),
  ];
  const all = facts.all('ask all').length;
  if (told === undefined || added === undefined || after === undefined) return null;
  if (!facts.are({ ratio: 1, added: 1, after: 1, 'ask share': 1 - all, 'ask all': all })) return null;
  const [[a, b], [c, d]] = [told.parts, after.parts];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  if (told.parts.length !== 2 || after.parts.length !== 2 || told.names.length !== 2) return null;
  const at = kindNamed(added.name, told.names);
  if (at !== 0 && at !== 1) return null;
  const wanted = share === undefined ? 'all' : place(share.name, told.names);
  if (wanted === null || (wanted !== 'all' && wanted === at) || wanted === 'all') return null;
  return workRatioAfter([a, b], [c, d], at, added.by);
}

function work(list: readonly ShareFact[]): RuleSolution | null {
  const facts = storyFacts(list);
  if (facts.all('added').length > 0) return workAfter(facts);
  const [told, listed, fraction] = [facts.only('ratio'), facts.only('names'), facts.only('ask fraction')];
  if (told === undefined || told.parts.length < 2 || facts.all('names').length > 1) return null;
  if (listed !== undefined && told.names.length > 0) return null;
  const all = listed?.names ?? told.names;
  if (all.length > 0 && all.length !== told.parts.length) return null;
  const base = { ratio: 1, names: facts.all('names').length };
  if (fraction !== undefined) {
    const at = kindNamed(fraction.name, all);
    return at !== null && facts.are({ ...base, 'ask fraction': 1 }) ? workFractionOfRatio(told.parts, at) : null;
  }
  const kinds = (['total', 'amount', 'more', 'apart'] as const).filter((kind) => facts.all(kind).length === 1);
  const [knownKind, ...others] = kinds;
  const asked = ASK_KINDS.filter((kind) => facts.all(kind).length === 1);
  const [ask, ...asks] = asked;
  if (knownKind === undefined || others.length > 0 || ask === undefined || asks.length > 0) return null;
  if (!facts.are({ ...base, [knownKind]: 1, [ask]: 1 })) return null;
  const [known, wanted] = [knownOf(facts, all, told.parts), wantedOf(facts, all, told.parts)];
  if (known === null || wanted === null) return null;
  const solution = workSharing(told.parts, known.known, wanted, known.unit);
  // Without a unit they are people or things, which come in whole numbers.
  return known.unit === '' && !isMoney(known.unit) && /\./.test(solution?.answer ?? '') ? null : solution;
}

/** Works shares in a ratio: from the total, one share or a difference; and ratios that change when some are added. */
export function readShares(problem: string): RuleSolution | null {
  if (!/ratio|for every|to every|parts/i.test(problem)) return null;
  const phrases = [...AFTER, ...RATIOS, ...RATIOS_IN_WORDS, ...AMOUNTS, ...ASKS, ...REST];
  return agreed(readings(problem, phrases, IDLE), (facts, places) => (places === null ? work(facts) : null));
}
