import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workBestBuy, workBetterOffer } from '../stories/workBestBuy.ts';
import type { Offer } from '../stories/workBestBuy.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, SETTING } from './moneyWords.ts';
import { nameWords } from './thingNames.ts';

type OfferFact =
  | { readonly kind: 'offer'; readonly size: Valued; readonly price: Valued; readonly thing: string }
  | { readonly kind: 'ask better' }
  | { readonly kind: 'ask less' };

const PACK =
  '(pack|packet|bag|box|bottle|jar|tin|can|carton|tub|tube|bunch|sack|roll|bar|multipack|tray|pot|punnet|shop|store|supermarket|container|small {word:_}|large {word:_}|medium {word:_})';
const SIZE = '{quantity|length|number:k}( of)?';

function offer(match: ClauseMatch): readonly OfferFact[] {
  return [{ kind: 'offer', size: amountAt(match, 'k'), price: amountAt(match, 'n'), thing: match.words('t') }];
}

const PHRASES: readonly FramePhrase<OfferFact>[] = [
  ...says<OfferFact>(
    [
      `[${PACK} (a|b)[:|,] ](a |an |the |one |another )?(large |small |medium |big |regular |family |standard |jumbo )?(${PACK} of )?${SIZE}( {noun:t})?( of the same {noun:_})? (costs|cost|is|are|for|at|sells for|sell for|is sold for|is priced at|contains|priced at) {money:n}`,
      `(a |an |the )?{number:k} pack( of {noun:t})?( of the same {noun:_})? (costs|is|for|at) {money:n}`,
      `(a |an |the )?(large |small |medium )?${SIZE} {noun:t} (costs|is|for|at) {money:n}`,
      `(a |an |the |one )?(large |small |medium |big |regular )?${PACK}( of {noun:_})?( (contains|holds|has))? ${SIZE}( {noun:t})?( and)? (costs|for|at) {money:n}`,
      `(sells|offers|has|charges|sell) ${SIZE}( {noun:t})? (for|at) {money:n}`,
      `${SIZE}( {noun:t})? (for|at) {money:n}`,
      `{quantity:k} (bags|packs|boxes|bottles|jars|tins|packets|cartons|tubs|bag|pack|box|bottle|jar|tin|packet|carton|tub) (for|at|costing|cost|costs) {money:n}( each)?`,
      `{thing:_} (is|are) sold in {quantity:k} (bags|packs|boxes|bottles|jars|tins|packets|cartons|tubs) (for|at|costing) {money:n}( each)?`,
      `{money:n} for ${SIZE}( {noun:t})?`,
    ],
    offer,
  ),
  ...says<OfferFact>(
    [
      '(which|what)( one| {noun:_})?( of these| of the {number:_})?( {noun:_})?( is| gives| offers| has) (the )?(better|best)( value| buy| deal)( for money)?',
      '(which|what) is the (better|best) (buy|value|deal)( for money)?',
      '(which|what)( {noun:_})?( of {noun:_})? is( the)? (better|best) (buy|value|deal)( for money)?',
      '(which|what)( {noun:_})? is( the)? (cheaper|cheapest)( per {word:_})?',
    ],
    () => [{ kind: 'ask better' }],
  ),
  ...says<OfferFact>(
    [
      'how (many pence|much|many cents) (cheaper|less) is (each|one|a|1) (can|{noun:_})( in {thing:_}| from {thing:_})?',
      'how (many pence|much|many cents) (less|cheaper) (does|is) (each|one|a|1) (can|{noun:_})( cost)?( in {thing:_})?',
      'how (many pence|much|many cents)( per {word:_})? (do|would|will|does|can) (you|i|we|{who:_}) save( on each {word:_}| per {word:_})? (by buying|if you buy|by choosing|when buying) {thing:_}',
      'how (many pence|much|many cents)( per {word:_})? (do|would|will|does|can) (you|i|we|{who:_}) save( on each {word:_}| per {word:_})? (by buying|if you buy|by choosing|when buying) (a|the) {number:_} pack',
      `${FIND} how much (cheaper|less) (each|one|a) (can|{noun:_}) is( in {thing:_})?`,
    ],
    () => [{ kind: 'ask less' }],
  ),
  ...says<OfferFact>(
    [
      'in (the )?(better|best|cheaper)-value (pack|bag|box|bottle|one|size|packet)',
      'in the (better|best) value (pack|bag|box|one|packet)',
      'in the (larger|bigger|cheaper|large|big) (pack|bag|box|packet)',
      'of the same {word:_}',
      ...SETTING,
    ],
    () => [],
  ),
];
const IDLE = new Set(`${IDLE_WORDS} same`.split(' '));

/** "cans of cola" and "cans", "juice boxes" and "juice": one names the other, told more fully. */
function isSameKind(one: string, two: string): boolean {
  const [first, second] = [nameWords(one), nameWords(two)];
  return first.some((word) => second.includes(word));
}

function work(facts: StoryFacts<OfferFact>): RuleSolution | null {
  const [first, second] = facts.all('offer');
  const less = facts.all('ask less').length;
  if (first === undefined || second === undefined || !facts.are({ offer: 2, 'ask less': less, 'ask better': 1 - less }))
    return null;
  if (first.thing !== '' && second.thing !== '' && !isSameKind(first.thing, second.thing)) return null;
  if (first.size.unit !== second.size.unit || first.price.unit !== second.price.unit) return null;
  const offers: readonly [Offer, Offer] = [
    toOffer(first.size.value, first.price.value),
    toOffer(second.size.value, second.price.value),
  ];
  if (less === 1) return workBestBuy(offers, first.price.unit);
  return first.size.unit === '' ? null : workBetterOffer(offers, first.size.unit, first.price.unit);
}

function toOffer(size: Fraction, price: Fraction): Offer {
  return { size, price };
}

/** Works two packs of the same thing: how much cheaper one of it is in the better one. */
export function readBestBuy(problem: string): RuleSolution | null {
  if (!/cheaper|less|value|save|buy/i.test(problem)) return null;
  return agreed(readings(problem, PHRASES, IDLE), (facts) => work(storyFacts(facts)));
}
