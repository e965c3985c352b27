import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { MONEY, moneyIn } from './money.ts';
import { NAME } from './nameable.ts';
import { reply } from './reply.ts';
import { isOfOne, singular, THING, WHO } from './things.ts';

/** What each is worth: so many legs or wheels, or so much money in `per`. */
type MixClause =
  | { readonly kind: 'each'; readonly thing: string; readonly worth: Fraction; readonly per: string }
  | { readonly kind: 'pair'; readonly things: readonly [string, string] }
  | { readonly kind: 'all'; readonly count: Fraction; readonly thing: string }
  | { readonly kind: 'worth'; readonly worth: Fraction; readonly per: string }
  | { readonly kind: 'wanted'; readonly thing: string }
  | { readonly kind: 'both'; readonly facts: readonly MixClause[] };

/** What everyone knows of them. */
const KNOWN: Readonly<Record<string, readonly [worth: string, per: string]>> = {
  ...Object.fromEntries(['penny', 'nickel', 'dime', 'quarter'].map((coin, at) => [coin, [['1/100', '1/20', '1/10', '1/4'][at] ?? '0', '$']])), // prettier-ignore
  ...Object.fromEntries('hen chicken duck turkey goose ostrich'.split(' ').map((bird) => [bird, ['2', 'leg']])),
  ...Object.fromEntries('cow goat sheep pig horse rabbit dog cat donkey'.split(' ').map((beast) => [beast, ['4', 'leg']])),
}; // prettier-ignore

const PRICE = `(?<money>${MONEY})`;
const PARTS = '(?<part>legs|wheels)';
const IN_ALL = '(?: (?:in all|in total|altogether|between them))?';

function each({ thing = '', money, size, part }: Groups): MixClause | null {
  const price = moneyIn(money);
  if (price !== null) return { kind: 'each', thing: singular(thing), worth: price.value, per: price.unit };
  return size === undefined || part === undefined
    ? null
    : { kind: 'each', thing: singular(thing), worth: new Fraction(size), per: singular(part) };
}

function all({ count = '0', thing = '' }: Groups): MixClause | null {
  return /^(?:leg|wheel)s?$/.test(thing) ? null : { kind: 'all', count: new Fraction(count), thing: singular(thing) };
}

function worth({ money, size, part }: Groups): MixClause | null {
  const price = moneyIn(money);
  if (price !== null) return { kind: 'worth', worth: price.value, per: price.unit };
  return size === undefined || part === undefined
    ? null
    : { kind: 'worth', worth: new Fraction(size), per: singular(part) };
}

function pair({ one = '', other = '' }: Groups): MixClause {
  return { kind: 'pair', things: [singular(one), singular(other)] };
}

/** Facts of one clause that tells more than one of them. */
function both(...facts: readonly (MixClause | null)[]): MixClause | null {
  const told = facts.flatMap((fact) => fact ?? []);
  return told.length === facts.length ? { kind: 'both', facts: told } : null;
}

const SELLER = `(?:${WHO}|(?:the|an?) (?:school )?${NAME}(?: ${NAME})?)`;
const TAKES = '(?:collect(?:ed|s)|took in|takes in|raised|made|received|earned)';
const DEEDS = 'sold|sells|collected|collects|took in|takes in|raised|made|received|earned|contains|holds|has|keeps';
const HOLDS = `(?:(?:an?|the) ${NAME}(?: ${NAME})? (?:contains|holds|has)|${WHO} has|there are)`;
const TWO = `${THING('one')} and ${THING('other')}`;

const CLAUSES: readonly ClauseKind<MixClause>[] = [
  clause(`(?:${SELLER} )?(?:sold|sells) (?:a total of )?(?<count>\\d+) ${THING('thing')}(?: (?:to|for) (?:the|its|an?) (?:${NAME} )?(?:${NAME}))?`, all),
  clause(`(?:${SELLER} )?(?:and )?${TAKES} (?:a total of )?${PRICE}${IN_ALL}`, worth),
  clause(`${THING('thing')} (?:cost|costs|are|were|sold for) ${PRICE}(?: each)?`, each),
  clause(`(?:an?|each|every) ${THING('thing')} (?:costs?|is) ${PRICE}`, each),
  clause(`${HOLDS} (?<count>\\d+) ${THING('thing')}`, all),
  clause(`(?:altogether |in all |in total )?there are (?<count>\\d+) ${THING('thing')} with (?<size>\\d+) ${PARTS}${IN_ALL}`, (groups) => both(all(groups), worth(groups))),
  clause(`(?<count>\\d+) ${THING('thing')}${IN_ALL}`, all),
  clause(`(?:all (?:of (?:them|which) )?(?:are )?|made up of |all of them )?${TWO}`, pair),
  clause(`(?:worth|with a (?:total )?value of|totall?ing) (?:a total of )?${PRICE}${IN_ALL}`, worth),
  clause(`(?:in (?:an?|the) (?:${NAME} ){0,2}${NAME} )?there are (?:only )?${THING('one')} \\((?<first>\\d+) ${PARTS}\\) and ${THING('other')} \\((?<second>\\d+) (?:legs|wheels)\\)`, (groups) =>
    both(each({ thing: groups['one'], size: groups['first'], part: groups['part'] }), each({ thing: groups['other'], size: groups['second'], part: groups['part'] }))),
  clause(`(?:(?:an?|the) ${NAME} )?(?:keeps|has) (?:only )?${TWO}`, pair),
  clause(`(?:(?:there are|they have|with|have) )?(?<size>\\d+) ${PARTS}${IN_ALL}`, worth),
  clause(`(?:each|every|an?) ${THING('thing')} has (?<size>\\d+) ${PARTS}`, each),
  clause(`how many ${THING('thing')} (?:(?:are|were) (?:there|sold|in the ${NAME})|(?:does|do|did) ${SELLER} (?:have|keep|sell))(?: in the ${NAME})?`, ({ thing = '' }) => ({ kind: 'wanted', thing: singular(thing) })),
  clause(`how many (?:of them )?(?:are|were) ${THING('thing')}`, ({ thing = '' }) => ({ kind: 'wanted', thing: singular(thing) })),
]; // prettier-ignore

/** So many of two kinds and what they are worth together: how many are of one kind. */
export function readMixes({ text, form }: BareQuestion): NamedQuestion | null {
  if (form !== '' || !/how many/.test(text) || !isOfOne(text, DEEDS) || asksOfOtherDeed(text)) return null;
  const place = / in the ([a-z]+)$/.exec(text);
  if (place !== null && !new RegExp(`\\b${place[1] ?? ''}\\b`).test(text.slice(0, place.index))) return null;
  const plain = counted(text).replace(
    /\b(has (\d+) legs) and (?:each|every) ([a-z]+) (\d+)(?=[.,])/,
    '$1 and each $3 has $4 legs',
  );
  const told = clausesIn(plain, CLAUSES) ?? [];
  const facts = told.flatMap((one) => (one.kind === 'both' ? one.facts : [one]));
  const [asked, another] = facts.flatMap((one) => (one.kind === 'wanted' ? [one.thing] : []));
  if (asked === undefined || another !== undefined || told.at(-1)?.kind !== 'wanted') return null;
  const kinds = kindsIn(facts);
  const [count, more] = facts.flatMap((one) => (one.kind === 'all' ? [one] : []));
  const [sum, other] = facts.flatMap((one) => (one.kind === 'worth' ? [one] : []));
  if (kinds === null || !count || !sum || more !== undefined || other !== undefined) return null;
  if (
    kinds.some(({ per }) => per !== sum.per) ||
    !isCountOf(
      count.thing,
      kinds.map(({ thing }) => thing),
    )
  )
    return null;
  const [wanted, rest] = kinds[0].thing === asked ? kinds : [kinds[1], kinds[0]];
  return wanted.thing === asked ? howMany(count.count, sum.worth, wanted.worth, rest.worth) : null;
}

type Each = Extract<MixClause, { kind: 'each' }>;

/** Exactly two kinds, each worth what is told of it, or what everyone knows. */
function kindsIn(facts: readonly MixClause[]): readonly [Each, Each] | null {
  const told = facts.flatMap((one) => (one.kind === 'each' ? [one] : []));
  const pairs = facts.flatMap((one) => (one.kind === 'pair' ? [one.things] : []));
  const [named, another] = pairs;
  if (another !== undefined) return null;
  const known = (named ?? []).flatMap((thing) => {
    const [worth, per] = KNOWN[thing] ?? [];
    return worth === undefined || per === undefined
      ? []
      : [{ kind: 'each', thing, worth: new Fraction(worth), per } as const];
  });
  const [one, other, ...more] = told.length > 0 ? told : known;
  if (one === undefined || other === undefined || more.length > 0 || one.thing === other.thing) return null;
  return named === undefined || [one, other].every(({ thing }) => named.includes(thing)) ? [one, other] : null;
}

const ANY: ReadonlySet<string> = new Set(['animal', 'vehicle', 'coin', 'head', 'creature']);

/** "120 tickets" are adult tickets and child tickets, "19 coins" nickels and dimes. */
function isCountOf(thing: string, kinds: readonly string[]): boolean {
  return ANY.has(thing) || kinds.every((kind) => kind.endsWith(` ${thing}`));
}

/** a of them at p and n − a at q make s: a = (s − nq)/(p − q). */
function howMany(all: Fraction, sum: Fraction, worth: Fraction, rest: Fraction): NamedQuestion | null {
  if (worth.equals(rest)) return null;
  const count = sum.sub(all.mul(rest)).div(worth.sub(rest));
  const isWhole = count.d === 1n && count.compare(0) >= 0 && count.compare(all) <= 0;
  return isWhole ? reply(`${count.toFraction()} + 0`) : null;
}

/** "There are hens and cows. How many hens were sold?": of those that are, not all need be. */
function asksOfOtherDeed(text: string): boolean {
  const at = text.lastIndexOf('how many');
  return /\bsold\b|\bsell\b/.test(text.slice(at)) && !/\b(?:sold|sells)\b/.test(text.slice(0, at));
}
