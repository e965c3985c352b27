import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workTrade } from '../stories/workTrade.ts';
import type { TradeWanted } from '../stories/workTrade.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, IN_ALL, SETTING } from './moneyWords.ts';

type TradeFact =
  /** `count` is `null` where nothing but the money is told; `each`: the amount is for one of them. */
  | { readonly kind: 'bought'; readonly count: Fraction | null; readonly amount: Valued; readonly each: boolean }
  | { readonly kind: 'sold'; readonly count: Fraction | 'all' | 'rest'; readonly amount: Valued }
  | { readonly kind: 'ask'; readonly wanted: TradeWanted };

const WHO = '{who:_}';
const BUYS = '(buys|bought|buy|purchases|purchased|pays for|orders|ordered|gets|got|makes|made|bakes)';
const SELLS = '(sells|sold|sell|resells|resold)';
const EACH = '( each| apiece| per {word:_}| a {word:_}| a piece)';

function bought(each: boolean): (match: ClauseMatch) => readonly TradeFact[] {
  return (match) => [{ kind: 'bought', count: valueAt(match, 'a'), amount: amountAt(match, 'n'), each }];
}

function sold(count: 'all' | 'rest' | 'counted'): (match: ClauseMatch) => readonly TradeFact[] {
  return (match) => [
    { kind: 'sold', count: count === 'counted' ? valueAt(match, 'a') : count, amount: amountAt(match, 'n') },
  ];
}

const PHRASES: readonly FramePhrase<TradeFact>[] = [
  ...says<TradeFact>(
    [
      `[${WHO} ]${BUYS}( a (box|pack|crate|batch|case|bag|tray) of)? {number:a} {noun:_} for( a total of)? {money:n}${IN_ALL}`,
      `[${WHO} ](pays|paid|spends|spent) {money:n} (for|on) {number:a} {noun:_}`,
      `{number:a} {noun:_} (cost|costs) (him|her|them|{who:_}) {money:n}${IN_ALL}`,
    ],
    bought(false),
  ),
  ...says<TradeFact>(
    [
      `[${WHO} ]${BUYS} {number:a} {noun:_} (for|at|costing|which cost|priced at) {money:n}${EACH}`,
      `[${WHO} ]${BUYS} {number:a} {noun:_} at {money:n}`,
    ],
    bought(true),
  ),
  ...says<TradeFact>(
    [
      `[${WHO} |and ]${SELLS} {number:a}( of them| of these| of the {noun:_}| {noun:_})? (for|at) {money:n}${EACH}`,
      `{number:a}( of them| of these| of the {noun:_}| {noun:_})? (are|were) sold (for|at) {money:n}${EACH}`,
      `${SELLS} {number:a}( of them| of these| of the {noun:_})? at {money:n}`,
    ],
    sold('counted'),
  ),
  ...says<TradeFact>(
    [
      `[and |${WHO} ${SELLS} |${SELLS} ]the (rest|others|remainder|remaining {number:_}|remaining {noun:_}|remaining 1s|other {number:_})( {noun:_})?( are sold| were sold)? (for|at) (only |just )?{money:n}( each| apiece| per {word:_}| a {word:_})?`,
    ],
    sold('rest'),
  ),
  ...says<TradeFact>(
    [
      `[${WHO} |and ]${SELLS} (them|them all|all of them|each one|each|each {noun:_}|every {noun:_}|the {noun:_}|all {number:_}|all the {noun:_}) (for|at) {money:n}( each| apiece| per {word:_}| a {word:_})`,
      `[${WHO} |and ]${SELLS} (each one|each|each {noun:_}|every {noun:_}|each of them) (for|at) {money:n}`,
      `(they|all of them|the {noun:_}) are( all)? sold (for|at) {money:n}${EACH}`,
    ],
    sold('all'),
  ),
  ...says<TradeFact>(
    [
      `${FIND} (the|his|her|their|{name:_}'s|the {noun:_}'s)( total| overall)? profit( ${WHO} (makes|made))?${IN_ALL}`,
      `how much( total)? profit (does|did|will|is|was|do) (${WHO}( make)?|made)( make)?${IN_ALL}`,
      `(what|how much) (is|was) (the|his|her|their|{name:_}'s)( total| overall)? profit${IN_ALL}`,
    ],
    () => [{ kind: 'ask', wanted: 'profit' }],
  ),
  ...says<TradeFact>(
    [
      `${FIND} (the|his|her|their|{name:_}'s)( total| overall)? (percentage|percent|%) profit( ${WHO} (makes|made))?`,
      `${FIND} (the|his|her|their|{name:_}'s)( total| overall)? profit (as a percentage|as a percentage of (the|his|her) (cost|cost price|outlay))`,
      `what (percentage|percent|%) profit (does|did) ${WHO} make`,
    ],
    () => [{ kind: 'ask', wanted: 'percent' }],
  ),
  ...says<TradeFact>(
    [
      `${FIND} (the|his|her|their|{name:_}'s)( total| overall)? loss( ${WHO} (makes|made))?`,
      `how much( of a)? loss (does|did) ${WHO} make`,
    ],
    () => [{ kind: 'ask', wanted: 'loss' }],
  ),
  ...says<TradeFact>(
    [`${WHO} (sold|sells) (them all|all of them|all the {noun:_}|every one|all {number:_}( of them)?)`],
    () => [],
  ),
  ...says<TradeFact>(SETTING, () => []),
];
const IDLE = new Set(IDLE_WORDS.split(' '));

function work(facts: StoryFacts<TradeFact>): RuleSolution | null {
  const [buy, sales, ask] = [facts.only('bought'), facts.all('sold'), facts.only('ask')];
  if (buy === undefined || ask === undefined || sales.length === 0 || sales.length > 2) return null;
  if (!facts.are({ bought: 1, sold: sales.length, ask: 1 }) || buy.count === null) return null;
  const unit = buy.amount.unit;
  if (sales.some(({ amount }) => amount.unit !== unit)) return null;
  const counted = sales.flatMap(({ count }) => (count instanceof Fraction ? [count] : []));
  const known = counted.reduce((sum, value) => sum.add(value), new Fraction(0));
  const left = buy.count.sub(known);
  const parts = sales.map(({ count, amount }) => ({
    count: count instanceof Fraction ? count : left,
    price: amount.value,
  }));
  const others = sales.length - counted.length;
  if (others > 1 || (others === 1 && left.compare(0) <= 0) || (others === 0 && left.n !== 0n)) return null;
  if (sales.some(({ count }) => count === 'rest') && counted.length === 0) return null;
  if (sales.some(({ count }) => count === 'all') && counted.length > 0) return null;
  const cost = { count: buy.count, amount: buy.amount.value, each: buy.each };
  return workTrade(cost, parts, ask.wanted, unit);
}

/** Works what is earned or lost by things bought together and sold one by one, at one price or two. */
export function readTrade(problem: string): RuleSolution | null {
  if (!/profit|loss/i.test(problem)) return null;
  return agreed(readings(problem, PHRASES, IDLE), (facts) => work(storyFacts(facts)));
}
