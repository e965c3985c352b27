import Fraction from 'fraction.js';

import { says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { ALL, EACH, FIND, MEASURES, WHO } from './ledgerWords.ts';

/** What happens to a stock of things: `per` is how many the amount is for, `null` for all of them together. */
export type StockFact =
  | { readonly kind: 'bought'; readonly count: Fraction | null; readonly amount: Valued; readonly per: Fraction | null }
  | { readonly kind: 'spent'; readonly amount: Valued }
  | { readonly kind: 'lost'; readonly count: Fraction }
  | {
      readonly kind: 'sold';
      readonly count: Fraction | 'all' | 'rest';
      readonly amount: Valued;
      readonly per: Fraction | null;
    }
  | { readonly kind: 'ask'; readonly wanted: 'profit' | 'loss' | 'each'; readonly count: Fraction | null };
type Phrases = readonly FramePhrase<StockFact>[];

const ONE = new Fraction(1);
const ZERO = new Fraction(0);
const BUYS = '(buys|bought|buy|purchases|purchased|orders|ordered|gets|got)';
const MAKES = '(makes|made|make|bakes|baked|bake)';
const SELLS = '(sells|sold|sell|resells|resold)';
const THEM =
  '(them|it|these|them all|all of them|every one|every one of them|each one|each {noun:_}|all the {noun:_}|each|the lot)';
const OF = '[ of them| of these| of the {noun:_}| {noun:_}]';

function bought(match: ClauseMatch, per: Fraction | null): readonly StockFact[] | null {
  if (MEASURES[match.words('e')] !== undefined) return null;
  return [
    {
      kind: 'bought',
      count: match.amount('a') === null ? null : valueAt(match, 'a'),
      amount: amountAt(match, 'n'),
      per,
    },
  ];
}

function sold(count: 'all' | 'rest' | 'counted', per: 'each' | 'all' | 'lot') {
  return (match: ClauseMatch): readonly StockFact[] | null =>
    MEASURES[match.words('e')] !== undefined
      ? null
      : [
          {
            kind: 'sold',
            count: count === 'counted' ? valueAt(match, 'a') : count,
            amount: amountAt(match, 'n'),
            per: per === 'each' ? ONE : per === 'all' ? null : valueAt(match, 'b'),
          },
        ];
}

const REST =
  '(the rest|the remaining {noun:_}|the others|the other {noun:_}|those that are left|what is left|the remainder|the ones that are left|the good ones|the remaining {number:_})';

/** The language of these stories. */
export const STOCK_PHRASES: Phrases = [
  ...says<StockFact>(
    [
      `[${WHO} ]${BUYS} {number:a} {noun:_} for[ a total of] {money:n}${ALL}?`,
      `[${WHO} ](pays|paid|spends|spent) {money:n} (for|on) {number:a} {noun:_}`,
      `[${WHO} ]${BUYS} [a |one ](box|pack|crate|batch|case|bag|tray|sack) of {number:a} {noun:_} for {money:n}`,
      `{number:a} {noun:_} (cost|costs) (him|her|them|me|{word:_}) {money:n}${ALL}?`,
    ],
    (match) => bought(match, null),
  ),
  ...says<StockFact>(
    [
      `[${WHO} ]${BUYS} {number:a} {noun:_} (for|at|costing|which cost|that cost|priced at) {money:n}${EACH}`,
      `[${WHO} ]${BUYS} {number:a} {noun:_} at {money:n}`,
    ],
    (match) => bought(match, ONE),
  ),
  ...says<StockFact>(
    [
      `[${WHO} ]${BUYS} {noun:_} (at|for) {number:b} for {money:n}`,
      `[${WHO} ]${BUYS} {noun:_} (in|by) (packs|boxes|lots|the box|the pack) of {number:b} for {money:n}[ a pack| a box| per pack| per box]`,
    ],
    (match) => bought(match, valueAt(match, 'b')),
  ),
  ...says<StockFact>([`[${WHO} ]${BUYS} {noun:_} (at|for) {money:n}${EACH}`], (match) => bought(match, ONE)),
  ...says<StockFact>(
    [`[${WHO} ]${BUYS} (a|an|one) [{word:_} |second-hand |old |used ]{word:_} for {money:n}`],
    (match) => [{ kind: 'bought', count: ONE, amount: amountAt(match, 'n'), per: null }],
  ),
  ...says<StockFact>([`[${WHO} ]${MAKES} {number:a} {noun:_}`], (match) => [
    { kind: 'bought', count: valueAt(match, 'a'), amount: { value: ZERO, unit: '' }, per: null },
  ]),
  ...says<StockFact>(
    [
      `[${WHO} ](spends|spent|pays|paid)[ another| a further] {money:n} (on|for) (repairs|repairing it|doing it up|parts|new parts|paint|new tyres|transport|cleaning it)`,
      `[${WHO} ](spends|spent|pays|paid)[ another| a further] {money:n} (to repair it|repairing it|to have it repaired)`,
      `(repairs|repairing it|transport) (cost|costs)[ him| her| them| another| a further] {money:n}`,
      `(the ingredients|the materials|the flour and sugar|materials|ingredients)[ for (them|these|the {noun:_})] (cost|costs|come to|came to)[ him| her| them| {word:_}] {money:n}${ALL}?`,
      `[${WHO} ](spends|spent|pays|paid) {money:n} (on|for) (the |)(ingredients|materials|stall|the stall|a stall|renting a stall|rent of a stall)`,
      `(the |a )stall (costs|cost)[ him| her| them] {money:n}[ to (rent|hire)]`,
    ],
    (match) => [{ kind: 'spent', amount: amountAt(match, 'n') }],
  ),
  ...says<StockFact>(
    [
      `{number:a}${OF} (are |were |get |got |is |was )?(broken|break|broke|damaged|spoiled|spoilt|rotten|bad|stolen|lost|smashed|faulty)`.replace(
        '(are |were |get |got |is |was )?',
        '[are |were |get |got |is |was ]',
      ),
      `{number:a}${OF} (go|went|turn|turned) (bad|rotten|off)`,
      `{number:a}${OF} (die|died|wilt|wilted|go off|went off|melt|melted|crack|cracked)[ and (are|were) thrown away]`,
      `{number:a}${OF} (are|were) (thrown away|given away|damaged and thrown away|unsold|not sold|never sold)`,
      `{number:a}${OF} (cannot|can't|could not|couldn't) be sold`,
      `{number:a}${OF} (have|had) to be thrown away`,
      `[${WHO} ](breaks|broke|drops|dropped|eats|ate|loses|lost|throws away|threw away|keeps|kept|gives away|gave away) {number:a}${OF}`,
    ],
    (match) => [{ kind: 'lost', count: valueAt(match, 'a') }],
  ),
  ...says<StockFact>(
    [
      `[${WHO} |and ]${SELLS} {number:a}${OF} (for|at) {money:n}${EACH}`,
      `{number:a}${OF} (are|were) sold (for|at) {money:n}${EACH}`,
    ],
    sold('counted', 'each'),
  ),
  ...says<StockFact>(
    [`[${WHO} |and ]${SELLS} {number:a}${OF} for[ a total of] {money:n}${ALL}?`],
    sold('counted', 'all'),
  ),
  ...says<StockFact>(
    [
      `[${WHO} |and ]${SELLS} ${REST} (for|at) {money:n}${EACH}`,
      `${REST} (are|were) sold (for|at) {money:n}${EACH}`,
      `${REST} (for|at) {money:n}${EACH}`,
    ],
    sold('rest', 'each'),
  ),
  ...says<StockFact>(
    [`[${WHO} |and ]${SELLS} ${REST} for {money:n} (altogether|in total|in all|the lot|together)`],
    sold('rest', 'all'),
  ),
  ...says<StockFact>(
    [
      `[${WHO} |and ]${SELLS} ${THEM} (for|at) {money:n}${EACH}`,
      `[${WHO} |and ]${SELLS} (each one|each {noun:_}|each|every one|each of them) (for|at) {money:n}`,
      `they (are|were)[ all] sold (for|at) {money:n}${EACH}`,
    ],
    sold('all', 'each'),
  ),
  ...says<StockFact>(
    [
      `[${WHO} |and ]${SELLS} (them|them all|all of them|the lot|it|the {word:_}) for {money:n}[ altogether| in total| in all]`,
    ],
    sold('all', 'all'),
  ),
  ...says<StockFact>(
    [
      `[${WHO} |and ]${SELLS} (them|them all|all of them|it)[ all] (at|in (packs|bags|boxes) of|for) {number:b} for {money:n}`,
      `[${WHO} |and ]${SELLS} (them|them all|all of them)[ all] in (packs|bags|boxes) of {number:b} (for|at) {money:n}[ (a|per) (pack|bag|box)| each]`,
    ],
    sold('all', 'lot'),
  ),
  ...says<StockFact>(
    [
      `${FIND} (the|his|her|their|my|{name:_}'s)[ total| overall] profit[ (he|she|they|{who:_}) (makes|made|make)]${ALL}?`,
      `how much[ money|( of a)| total]? profit (does|did|do|will|has) ${WHO} (make|made)${ALL}?`.replace(
        '[ money|( of a)| total]?',
        '[ of a| total]',
      ),
      `how much (is|was) (his|her|their|the|my) profit`,
      `what profit (does|did|do|will) ${WHO} make${ALL}?`,
      `${FIND} how much[ total]? profit ${WHO} (makes|made)`.replace('[ total]?', '[ total]'),
    ],
    () => [{ kind: 'ask', wanted: 'profit', count: null }],
  ),
  ...says<StockFact>(
    [
      `${FIND} (the|his|her|their|my|{name:_}'s)[ total| overall] profit (on|from|for|made on|by selling|if (he|she|it) sells) {number:k} {noun:_}`,
      `how much profit (does|did|do|will) ${WHO} make (on|from|for|by selling) {number:k} {noun:_}`,
      `what profit (does|did|do|will) ${WHO} make (on|from|for|by selling) {number:k} {noun:_}`,
      `${FIND} (the|his|her|their) profit (on|from) the {number:k}`,
    ],
    (match) => [{ kind: 'ask', wanted: 'profit', count: valueAt(match, 'k') }],
  ),
  ...says<StockFact>(
    [
      `how much profit (does|did|do|will) ${WHO} make (on|per|for) (each|each of them|each one|each {noun:_}|{word:_})`,
      `${FIND} (the|his|her|their|my) profit (on|per|for|made on) (each|each one|each {noun:_}|{word:_})`,
      `what (is|was) (the|his|her|their) profit (on|per|for) (each|each one|each {noun:_}|{word:_})`,
    ],
    () => [{ kind: 'ask', wanted: 'each', count: null }],
  ),
  ...says<StockFact>(
    [
      `${FIND} (the|his|her|their|my)[ total| overall] loss`,
      `how much[ of a] loss (does|did) ${WHO} make`,
      `how much (does|did) ${WHO} lose`,
    ],
    () => [{ kind: 'ask', wanted: 'loss', count: null }],
  ),
  ...says<StockFact>(
    [
      'at (a|the|his|her) (market|fair|stall|school fair|bake sale|shop|car boot sale)',
      '(for|to) (charity|a bake sale|the school fair|a school fair)',
      'for the school fair',
      'a (trader|shopkeeper|shop|stall)',
      'in the market',
    ],
    () => [],
  ),
];
