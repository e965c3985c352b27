import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workTwoBundles } from '../stories/workMoneyPairs.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt, valued } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, IN_ALL, SETTING } from './moneyWords.ts';
import { kindNamed } from './thingNames.ts';

type Counted = { readonly count: Fraction; readonly thing: string };
type BundleFact =
  | { readonly kind: 'bundle'; readonly things: readonly Counted[]; readonly amount: Valued }
  /** Nothing named: each of them. */
  | { readonly kind: 'ask price'; readonly things: readonly string[] }
  | { readonly kind: 'ask bundle'; readonly things: readonly Counted[] };

const TWO = '{count:a} {noun:t} and {count:b} {noun:u}';
const COST = '(cost|costs|cost me|is|are|come to|comes to|came to|were|was|for)';
const A_THING = '(a|an|one|each|1|a single|one single|the) {noun:t}';
const OTHER = '(a|an|one|each|a single|the) {noun:u}';

function countAt(match: ClauseMatch, name: string): Fraction {
  return valued(match.amount(name))?.value ?? new Fraction(1);
}

function things(match: ClauseMatch): readonly Counted[] {
  return [
    { count: countAt(match, 'a'), thing: match.words('t') },
    { count: countAt(match, 'b'), thing: match.words('u') },
  ];
}

const PHRASES: readonly FramePhrase<BundleFact>[] = [
  ...says<BundleFact>(
    [
      `${TWO}[ together] ${COST}[ a total of] {money:n}${IN_ALL}`,
      `[(one|another|a second|the other|the next)( person| customer| family| man| woman| girl| boy| child| group)? |{who:_} ](pays|pay|paid|spends|spend|spent)[ a total of] {money:n}${IN_ALL} (for|on) ${TWO}`,
      `[(one|another|a second|the other|the next)( person| customer| family| man| woman| girl| boy| child| group)? |{who:_} ](buys|buy|bought|orders|ordered|gets|got|has|had) ${TWO}( for|,?[ and| which] (pays|paid|spends|spent|cost|costs) ?)[ a total of] {money:n}${IN_ALL}`,
      `[(one|another|a second|the other|the next)( person| customer| family| man| woman| girl| boy| child| group)? |{who:_} ](buys|buy|bought|orders|ordered) ${TWO}[,] (for|costing|and pays|and paid|and it costs|and it cost|paying|spending|for a total of) {money:n}${IN_ALL}`,
      `[the ](cost|price|total cost|bill) (of|for) ${TWO} (is|was|comes to|came to) {money:n}${IN_ALL}`,
      `{money:n} (buys|will buy|is the cost of|pays for|for) ${TWO}`,
      `${TWO}[:|,] {money:n}`,
      `{who:_} (charges|charged) {money:n} for ${TWO}`,
    ],
    (match) => [{ kind: 'bundle', things: things(match), amount: amountAt(match, 'n') }],
  ),
  ...says<BundleFact>(
    [
      `${FIND} the[ unit] (cost|price|prices|cost price)[ of]( of)? ${A_THING}[,]( and| and of| and the (cost|price) of) ${OTHER}`,
      `${FIND} the[ unit] (cost|price) of[ both] ${A_THING} and[ of| the (cost|price) of] ${OTHER}`,
      `(how much|what) (does|do|did|is|would|will|was) ${A_THING} (cost )?and[ how much does| what does] ${OTHER}[ cost]`,
      `(how much|what) (does|do|did|is|would|will) ${A_THING} cost and[ how much| what] (does|is) ${OTHER}( cost)?`,
      `${FIND} (how much|what) ${A_THING} costs? and (how much|what) ${OTHER} costs?`,
      `${FIND} the (costs|prices|price|cost) of( a| an| one)? {noun:t} and( of)?( a| an| one)? {noun:u}`,
    ],
    (match) => [{ kind: 'ask price', things: [match.words('t'), match.words('u')] }],
  ),
  ...says<BundleFact>(
    [
      `${FIND} the[ unit] (cost|price) of ${A_THING}`,
      `(how much|what) (does|do|did|is|would|will|was) ${A_THING}[ cost]`,
      `(how much|what) is the (cost|price) of ${A_THING}`,
      `${FIND} (how much|what) ${A_THING} costs`,
      `${FIND} the (price|cost) of ${A_THING}`,
    ],
    (match) => [{ kind: 'ask price', things: [match.words('t')] }],
  ),
  ...says<BundleFact>(
    [
      `${FIND} the[ unit] (cost|price|costs|prices) of (each type of {noun:_}|one of each|each {noun:_}|each one|each|both items|the items)`,
      '(how much|what) (does|do|did|is) (one of each|each {noun:_}|each one|each)[ cost]',
      `${FIND} (how much|what) (each {noun:_}|each one|each) costs?`,
      `${FIND} (the|their) (prices|costs)`,
    ],
    () => [{ kind: 'ask price', things: [] }],
  ),
  ...says<BundleFact>(
    [
      `(how much|what) (does|do|did|is|would|will|are)[ it cost for| the cost of]? ${TWO}[ cost]${IN_ALL}`,
      `(how much|what) (does|do|did|is|would|will|are) ${TWO}[ cost]${IN_ALL}`,
      `${FIND} the[ total] (cost|price|total) of ${TWO}`,
      `(how much|what) (would|will|does|do|should) (i|you|we|he|she|it|they|{name:_}) (pay|cost|have to pay|spend)[ in total]( for| on) ${TWO}`,
    ],
    (match) => [{ kind: 'ask bundle', things: things(match) }],
  ),
  ...says<BundleFact>(SETTING, () => []),
];
const IDLE = new Set(`${IDLE_WORDS} same shop altogether`.split(' '));

/** The counts of a bundle in the order of `names`; `null` where it holds something else, or one of them twice. */
function countsOf(bundle: readonly Counted[], names: readonly [string, string]): readonly [Fraction, Fraction] | null {
  const at = bundle.map(({ thing }) => kindNamed(thing, names));
  const [one, two] = [bundle[at.indexOf(0)], bundle[at.indexOf(1)]];
  return one === undefined || two === undefined || one === two ? null : [one.count, two.count];
}

function work(facts: StoryFacts<BundleFact>): RuleSolution | null {
  const [[first, second], price, bundle] = [facts.all('bundle'), facts.only('ask price'), facts.only('ask bundle')];
  const [one, two] = first?.things ?? [];
  if (first === undefined || second === undefined || one === undefined || two === undefined) return null;
  if (!facts.are({ bundle: 2, 'ask price': price === undefined ? 0 : 1, 'ask bundle': price === undefined ? 1 : 0 }))
    return null;
  const names = [one.thing, two.thing] as const;
  const counts = [countsOf(first.things, names), countsOf(second.things, names)];
  const [own, other] = counts;
  if (own === null || other === null || own === undefined || other === undefined) return null;
  if (first.amount.unit !== second.amount.unit) return null;
  const story = {
    names,
    bundles: [
      { counts: own, total: first.amount.value },
      { counts: other, total: second.amount.value },
    ] as const,
  };
  if (bundle !== undefined) {
    const wanted = countsOf(bundle.things, names);
    return wanted === null ? null : workTwoBundles(story, wanted, first.amount.unit);
  }
  const asked = (price?.things ?? []).map((thing) => kindNamed(thing, names));
  if (asked.includes(null) || (asked.length === 2 && asked[0] === asked[1])) return null;
  const only = asked.length === 1 ? asked[0] : undefined;
  return workTwoBundles(story, only === 0 || only === 1 ? only : 'both', first.amount.unit);
}

/** Works two purchases of the same two things, each with its total. */
export function readTwoBundles(problem: string): RuleSolution | null {
  return agreed(readings(problem, PHRASES, IDLE), (facts) => work(storyFacts(facts)));
}
