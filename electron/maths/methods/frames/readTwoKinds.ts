import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workTwoKinds } from '../stories/workMoneyPairs.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { EACH, FIND, IDLE_WORDS, IN_ALL, SETTING } from './moneyWords.ts';
import { kindNamed, kindsNamed, nameWords } from './thingNames.ts';

type KindFact =
  | { readonly kind: 'price'; readonly thing: string; readonly amount: Valued }
  | { readonly kind: 'count'; readonly thing: string; readonly value: Fraction }
  | { readonly kind: 'total'; readonly amount: Valued }
  | { readonly kind: 'named'; readonly things: readonly string[] }
  | { readonly kind: 'ask'; readonly things: readonly string[] };
type Phrases = readonly FramePhrase<KindFact>[];

const ARE =
  '(cost|costs|are|is|were|was|sell for|sells for|sold for|are sold for|are priced at|pay|paid|at|for|are worth|is worth|worth)';
const HOLD =
  '(has|have|had|sold|sells|sell|bought|buys|buy|contains|contained|holds|counts|counted|collected|saves|saved|carried|carries|booked|ordered|orders|issued|admitted|attended|came|visited|went|attend|goes|go)';
const PAID =
  '(pays|pay|paid|spends|spend|spent|took|takes|take|collects|collected|raised|made|makes|earned|costs|cost|received|was|were|is|are)';
const OWNER = '[{who:_} ]';

function price(match: ClauseMatch, thing: string, amount: string): KindFact {
  return { kind: 'price', thing: match.words(thing), amount: amountAt(match, amount) };
}

/** American coins have their value in their name. */
const COINS: Readonly<Record<string, number>> = { dime: 10, quarter: 25, nickel: 5, penny: 1, 'half-dollar': 50 };

const PHRASES: Phrases = [
  ...says<KindFact>(
    [`{thing:t}[ (for|to|at|in) {thing:_}] ${ARE} {money:n}${EACH}`, `{thing:t} which (cost|costs) {money:n}${EACH}`],
    (match) => [price(match, 't', 'n')],
  ),
  ...says<KindFact>(
    [
      `[${'{thing:_}'} ](cost|costs|are|is|were|was|sold for|at) {money:n} (for|per) {thing:t}[,][ and| or| but| while] {money:m} (for|per) {thing:u}`,
      `(charges|charged|charging) {money:n} (for|per) {thing:t}[,][ and| or| but] {money:m} (for|per) {thing:u}`,
      `(charges|charged|charging) {thing:t} {money:n}[,][ and| or| but] {thing:u} {money:m}`,
      `{thing:t} ${ARE} {money:n}${EACH}[,][ and| or| but| while] {thing:u} {money:m}${EACH}`,
      `{money:n} (for|per) {thing:t}[,][ and| or| but] {money:m} (for|per) {thing:u}`,
      `(tickets|prices|ticket prices|cinema tickets|admission|entry|entrance)(:| are| cost)? {word:t} {money:n}[,]( and)? {word:u} {money:m}`,
    ],
    (match) => [price(match, 't', 'n'), price(match, 'u', 'm')],
  ),
  ...says<KindFact>(
    [
      '[all |some |only |either |both |a mixture of |a mix of |consisting of |made up of |all of them |they are[ all| either] |which are ]{money:n}( coins| notes| stamps| bills| tickets)?( and| or|,) {money:m} {word:t}',
      '[all |some |only |either |both ]{money:n} {word:t}( and| or|,)[ some] {money:m} {word:_}',
      '(some|either)[ are| of them are| were| of which are] {money:n}[ {word:_}]( and| or|,)[ some| the rest| the others][ are| were] {money:m} {word:t}',
    ],
    (match) => [
      { kind: 'price', thing: `${coinName(match, 'n')} ${match.words('t')}`, amount: amountAt(match, 'n') },
      { kind: 'price', thing: `${coinName(match, 'm')} ${match.words('t')}`, amount: amountAt(match, 'm') },
    ],
  ),
  ...says<KindFact>(
    [
      '[all |some |only |either |both |a mixture of |a mix of |consisting of |made up of |all of them |all of which are ]{word:t}( and| or)[ some] {word:u}',
    ],
    (match) => coinPrices(match),
  ),
  ...says<KindFact>(['{number:a}[ coins][,] {word:t} and {word:u}'], (match) => {
    const prices = coinPrices(match);
    return prices?.[0]?.kind === 'price' ? [{ kind: 'count', thing: '', value: valueAt(match, 'a') }, ...prices] : null;
  }),
  ...says<KindFact>(
    [`${OWNER}(has|have|had) {money:k} in {money:n}( coins| notes| stamps)? and {money:m} {word:t}`],
    (match) => [
      { kind: 'total', amount: amountAt(match, 'k') },
      { kind: 'price', thing: `${coinName(match, 'n')} ${match.words('t')}`, amount: amountAt(match, 'n') },
      { kind: 'price', thing: `${coinName(match, 'm')} ${match.words('t')}`, amount: amountAt(match, 'm') },
    ],
  ),
  ...says<KindFact>(
    [
      `${OWNER}${HOLD}`,
      '(tickets|coins|notes|they|these) (were|are|was) sold',
      'there (are|were|is)',
      `${OWNER}(go|goes|went|visits|visited|visit)`,
      '(some|only|all|just)',
      '(were|are|was) sold',
    ],
    () => [],
  ),
  ...says<KindFact>(['{number:a} {noun:t}'], (match) => [
    { kind: 'count', thing: match.words('t'), value: valueAt(match, 'a') },
  ]),
  ...says<KindFact>(['a (group|party|family|total) of {number:a} {noun:t}', '{number:a} of them'], (match) => [
    { kind: 'count', thing: match.words('t'), value: valueAt(match, 'a') },
  ]),
  ...says<KindFact>(
    [
      `${OWNER}${PAID}[ a total of| exactly] {money:n}${IN_ALL}`,
      `${OWNER}(have|has|having|with|are|is) [in total |together ][a ][total ](value|worth) of {money:n}`,
      '(are|is|were|was) worth[ a total of| exactly] {money:n}',
      `[the |their |its |a ][ticket ][total ](total|takings|sales|receipts|value|amount|cost|bill|revenue|income|money)[ of {thing:_}| from {thing:_}| for {thing:_}| taken| collected| raised| paid]( is| was| are| were| of| comes to| came to| amounted to| totalled| totaled) {money:n}${IN_ALL}`,
      `(which |that |they |[the ]{noun:_} )(are|is|were|was) (worth|worth a total of)[ a total of] {money:n}${IN_ALL}`,
      `worth[ a total of| exactly] {money:n}${IN_ALL}`,
      `(brought in|took in|came to|totalled|raised|made)[ a total of] {money:n}${IN_ALL}`,
      `for[ a total of| exactly] {money:n}${IN_ALL}`,
      `{money:n} (was|is|were) (taken|collected|raised|paid|spent|received|made)${IN_ALL}`,
      `(totalling|totaling|making|raising|costing) {money:n}${IN_ALL}`,
      `[the ]{noun:_} (come to|comes to|came to|add up to|adds up to|added up to|totalled|totaled|amount to|amounted to|brought in) {money:n}${IN_ALL}`,
      `total(ling|ing)? of {money:n}`,
      `{who:_} (total|totals) {money:n}`,
    ],
    (match) => [{ kind: 'total', amount: amountAt(match, 'n') }],
  ),
  ...says<KindFact>(
    [
      `how many {noun:t}[ were| are| did| does| do| was| have| has][ there| {who:_}][ in {thing:_}| sold| bought| buy| have| sell| go| went| attend| had| use| used| bought| booked]${IN_ALL}`,
      `how many of (the {word:_}|them|these) (are|were) {noun:t}`,
      `how many {noun:t} (has|have) {who:_} got`,
      `how many (were|are) {noun:t}`,
      `${FIND} (the number of|how many) {noun:t}[ there (are|were)| sold| bought| that were sold| were sold| were bought| {who:_} has| {who:_} bought| {who:_} sold]`,
    ],
    (match) => [{ kind: 'ask', things: [match.words('t')] }],
  ),
  ...says<KindFact>(
    [
      `how many {noun:t} and[ how many] {noun:u} (were|are|did|does|do|was|have|has)[ there| {who:_}][ in {thing:_}| sold| bought| buy| have| sell]`,
      `how many {money:_} {noun:t} and[ how many] {money:_} {noun:u} (were|are|did|does|do|was|have|has)[ there| {who:_}][ sold| bought| have]`,
      `${FIND} (the number of|how many) {noun:t} and[ the number of| how many] {noun:u}[ there are| sold| there were| {who:_} has]`,
      `how many {noun:t} and how many {noun:u}`,
    ],
    (match) => [{ kind: 'ask', things: [match.words('t'), match.words('u')] }],
  ),
  ...says<KindFact>(
    [
      `how many of each[ kind| type| sort][ of][ {noun:_}][ were| are| did| does| do| has][ there| {who:_}][ have| sold| buy| sell| bought| has| sold]`,
      `${FIND} (how many|the number)[ of] of?[ ]each[ kind| type| sort][ of][ {noun:_}][ {who:_}][ has| were sold| sold| bought| there are]`,
      `${FIND} (how many of each|the number of each)[ kind| type| sort][ of][ {noun:_}][ {who:_} has| were sold| sold| bought| there are| there were]`,
    ],
    () => [{ kind: 'ask', things: [] }],
  ),
  ...says<KindFact>(
    [
      'how many {money:m} {noun:t} (are there|were there|does {who:_} have|did {who:_} have|has {who:_}|were sold|are sold)',
      'how many( of (them|these|the coins|the notes))? (are|were) {money:m} {noun:t}',
      `${FIND} the number of {money:m} {noun:t}`,
    ],
    (match) => [{ kind: 'ask', things: [`${coinName(match, 'm')} ${match.words('t')}`] }],
  ),
  ...says<KindFact>(SETTING, () => []),
];
const IDLE = new Set(`${IDLE_WORDS} altogether total`.split(' '));

/** "5p" of "5p coins": the name is what was typed. */
function coinName(match: ClauseMatch, name: string): string {
  const amount = match.amount(name);
  if (amount?.kind !== 'money') return '?';
  return amount.small ? `${amount.value.mul(100).toString()}p` : `${amount.currency}${amount.value.toString()}`;
}

function coinPrices(match: ClauseMatch): readonly KindFact[] | null {
  const things = [match.words('t'), match.words('u')];
  const values = things.map((thing) => COINS[nameWords(thing).join(' ')]);
  return values.flatMap((cents, index) =>
    cents === undefined
      ? []
      : [
          {
            kind: 'price' as const,
            thing: things[index] ?? '',
            amount: { value: new Fraction(cents, 100), unit: '$' },
          },
        ],
  ).length === 2
    ? values.map((cents, index) => ({
        kind: 'price' as const,
        thing: things[index] ?? '',
        amount: { value: new Fraction(cents ?? 0, 100), unit: '$' },
      }))
    : [{ kind: 'named', things }];
}

/** Words for all the things together, whatever their kinds are called. */
const ALL =
  /^(?:|person|coin|note|bill|stamp|ticket|item|customer|visitor|passenger|guest|seat|member|spectator|thing|piece|friend|student|pupil|family member|banknote|book|drink|meal|toy|plant|animal|bottle|cake|cup|shirt|sandwich|bag|box|pack|bar|vehicle|candle|game|magazine|flower|pizza|snack|poster|badge|card|tin|can|fruit|pie|pastry|roll|sweet|chair|copy|ride|admission|entry|order|dish|pet|tree|pot|garment|necktie|shoe|bracelet)$/;

function isAll(thing: string, kinds: readonly string[]): boolean {
  const words = nameWords(thing);
  if (kindsNamed(thing, kinds).length === kinds.length) return true;
  return ALL.test(words.at(-1) ?? '') && kindsNamed(thing, kinds).length === 0;
}

function work(facts: StoryFacts<KindFact>): RuleSolution | null {
  const [[first, second], count, total, ask] = [
    facts.all('price'),
    facts.only('count'),
    facts.only('total'),
    facts.only('ask'),
  ];
  if (first === undefined || second === undefined || count === undefined || total === undefined || ask === undefined)
    return null;
  if (!facts.are({ price: 2, count: 1, total: 1, ask: 1, named: facts.all('named').length })) return null;
  const names = [first.thing, second.thing] as const;
  const units = new Set([first.amount.unit, second.amount.unit, total.amount.unit]);
  if (units.size !== 1 || !isAll(count.thing, names)) return null;
  if (facts.all('named').some(({ things }) => things.some((thing) => kindNamed(thing, names) === null))) return null;
  const story = {
    names: [plainName(names[0]), plainName(names[1])] as const,
    values: [first.amount.value, second.amount.value] as const,
    count: count.value,
    total: total.amount.value,
  };
  const asked = ask.things.map((thing) => kindNamed(thing, names));
  if (asked.includes(null)) return null;
  const [one, two] = asked;
  if (asked.length === 2 && one === two) return null;
  return asked.length === 1 && (one === 0 || one === 1) ? workTwoKinds(story, one) : workTwoKinds(story, 'both');
}

function plainName(name: string): string {
  return name
    .replace(/^(?:the|a|an|each|every|one) /, '')
    .replace(/^(child|adult|student|senior)$/, (one) => (one === 'child' ? 'children' : `${one}s`));
}

/** Works stories of things of two kinds, each worth so much: tickets, coins, notes, stamps. */
export function readTwoKinds(problem: string): RuleSolution | null {
  if (!/how many|number of/i.test(problem)) return null;
  return agreed(readings(problem, PHRASES, IDLE), (facts) => work(storyFacts(facts)));
}
