import type { FramePhrase } from '../frames/frame.ts';
import { amountAt, valueAt } from '../words/values.ts';
import { tells } from './tells.ts';
import type { LedgerFact } from './ledgerFacts.ts';
import { ALL, FIND, WHO } from './ledgerWords.ts';

type Phrases = readonly FramePhrase<LedgerFact>[];

const DOES = '(does|do|did|will|would|must|should|has|have|can)';
const SPEND = '(spend|pay|owe|have to pay|need to pay|need|spent|paid|hand over)';

/** What is asked of purchases and purses. */
export const LEDGER_QUESTIONS: Phrases = [
  ...tells(
    [
      `(what|how much) (does|do|did|will|would) (it|they|these|this|that|everything|all of this|it all|the shopping|the lot|all the items|all of these)[ all] (cost|come to)[ him| her| them| me| {who:_}]${ALL}?`,
      `${FIND} (the|his|her|their|my|{name:_}'s)[ total] (bill|total|cost|spending|amount spent|total cost|total bill|total price|total amount spent|price)[ that ${WHO} (spends|spent|pays|paid)| ${WHO} (spends|spent|pays|paid|has to pay|must pay|will pay)| of (his|her|their|the) (shopping|purchases|items|order|trip|meal)]${ALL}?`,
      `how much (is|was) (that|it|the bill|the total|his bill|her bill|their bill|the total bill|the total cost|the shopping)${ALL}?`,
      `what (is|was) (the|his|her|their|my) total`,
    ],
    () => [{ kind: 'ask total', open: false, own: false, taken: false }],
  ),
  ...tells(
    [
      `how much[ money] ${DOES} ${WHO} ${SPEND}${ALL}?`,
      `${FIND} how much[ money] ${WHO} (spends|spent|pays|paid|must pay|has to pay|should pay|owes)${ALL}?`,
      `what (does|do|did|will|must|should) ${WHO} (spend|pay|owe)${ALL}?`,
    ],
    () => [{ kind: 'ask total', open: false, own: true, taken: false }],
  ),
  ...tells(
    [
      `how much[ money] (does|did|do|will) ${WHO} (take|make|earn|receive|collect|raise|get)[ from (the|these) sales]${ALL}?[ over the {number:_} days]`,
      `how much[ money] (was|is) (taken|raised|collected|made|received)[ from (the|these) sales]${ALL}?`,
      `${FIND} the total (takings|receipts|sales|amount taken|amount raised)`,
    ],
    () => [{ kind: 'ask total', open: false, own: false, taken: true }],
  ),
  ...tells(
    [
      '(how much|what) (do|does|will|would|did|is|are|must|should|for)',
      `${FIND} the (cheapest|lowest|least) (price|cost|amount) (for|of|to pay for)`,
      `${FIND} the[ total] (cost|price)[ of| of buying| for]`,
      `how much ${DOES} ${WHO} (pay|spend)[ in total| altogether] (for|on)`,
      `how much (does|do|will|would|did|is) it (cost|costs)?[ to buy| for]`.replace('(cost|costs)?', '[cost]'),
      `${FIND} how much (it costs to buy|it costs for|${WHO} pays for|${WHO} paid for)`,
    ],
    () => [{ kind: 'ask total', open: true, own: false, taken: false }],
  ),
  ...tells([`(cost|pay|costs|come to|have to pay)[ to buy| to get in]${ALL}?`], () => [{ kind: 'close' }]),
  ...tells(
    [
      `how much change (does|do|will|should|did|would) ${WHO} (get|receive|have|be given|expect|bring home|take home)[ back]`,
      `${FIND} (the|his|her|my|their)[ amount of] change`,
      `what change (does|will|should|did|do) ${WHO} (get|receive|be given)[ back]`,
      `${FIND} how much change ${WHO} (gets|receives|should get|will get|should receive|got)`,
      `how much (does|do|will|should|did|would) ${WHO} (get|receive) (back|in change)`,
      `how much change (is there|is due|was he given|was she given)`,
      `how much change`,
    ],
    () => [{ kind: 'ask change' }],
  ),
  ...tells(
    [
      `how much[ (money|pocket money|cash)] ${DOES} ${WHO} (have left|have remaining|have left over|have now|still have|have at the end|got left|left|save)`,
      `how much[ (money|pocket money|cash)][ of it] (is|was|will be)[ there] (left|left over|remaining)`,
      `what (does|do|did) ${WHO} have left`,
      `${FIND} how much[ (money|pocket money|cash)] ${WHO} (has|had|have|has got)[ now] (left|left over|remaining)`,
      `${FIND} how much[ (money|pocket money|cash)] (is|was) left`,
      'how much[ (money|pocket money|cash)] (remains|remained)',
      `how much[ (money|pocket money|cash)] (has|have) ${WHO} (now|got now|got|got left over)`,
      'how much left',
      'how much (change|money) is left[ over]',
      `how much[ money] (is|was) left (on|in) (the|his|her|my) {noun:_}`,
    ],
    () => [{ kind: 'ask left' }],
  ),
  ...tells(
    [
      `how much[ (money|pocket money|cash)] (did|does|do|had|has) ${WHO} (have (at the (start|beginning)|to (start|begin) with|at first|originally|to start|initially|in the beginning|before)|start with|begin with|start out with|at first|at the (start|beginning)|to (start|begin) with|originally have|have originally)`,
      `${FIND} how much[ (money|pocket money|cash)] ${WHO} (had|started with|began with)[ at the (start|beginning)| to (start|begin) with| at first| originally| initially]`,
      `how much[ (money|pocket money|cash)] (was|is) there (at the (start|beginning)|at first|originally)`,
    ],
    () => [{ kind: 'ask start' }],
  ),
  ...tells(
    [
      `how much more[ (money|pocket money|cash)] (does|do|will|did) ${WHO} (need|have to save|need to save)[ to buy (it|them)]`,
      `how much[ (money|pocket money|cash)] (is|was) ${WHO} short[ by]`,
    ],
    () => [{ kind: 'ask missing' }],
  ),
  ...tells([`how much more[ (money|cash)] (does|do|will|did|would) ${WHO} need to (buy|afford|get|pay for)`], () => [
    { kind: 'buys', who: '', total: null, way: 'pay', times: null, rest: false },
    { kind: 'ask missing' },
  ]),
  ...tells(
    [
      `how much more[ money] (does|do|will|did) ${WHO} (need|have to save|need to save)[ to (buy|get|afford|reach|have)| for] [a |the |an ]{money:n}[ {noun:_}]`,
    ],
    (match) => [{ kind: 'spends', who: '', amount: amountAt(match, 'n') }, { kind: 'ask missing' }],
  ),
  ...tells(
    [
      `how much[ money] (is|was)[ there] in (the|his|her|my) {noun:_}[ altogether| in total]`,
      `how much[ money] (does|do|did) ${WHO} have${ALL}?`,
      `how much (are they|is this|is it|are these|are the coins) worth${ALL}?`,
    ],
    () => [{ kind: 'ask total', open: false, own: false, taken: true }],
  ),
  ...tells(
    [
      `how much (does|do|did|will|should|must|would) (each of them|each person|each friend|each of us|they each|we each|each|each one|each {word:_}|everyone|everybody) (pay|owe|have to pay|get|receive|contribute|spend|need to pay)`,
      `${FIND} (each person's share|how much each (person|friend|of them|one|{word:_}) (pays|owes|should pay|gets|paid|must pay))`,
      `what (is|was) each (person|friend|one)'s share`,
      `how much (is|was) (it|that) each`,
      `how much (is|was) each (person's|friend's|one's) share`,
    ],
    () => [{ kind: 'ask each' }],
  ),
  ...tells(
    [
      `how many[ {noun:t}] (did|does|do|has|have) ${WHO} (buy|bought|order|go on|get|ride|had)`,
      `${FIND} how many {noun:t} ${WHO} (buys|bought|got|ordered|went on|rode)`,
      `${FIND} the number of {noun:t}[ ${WHO} (buys|bought|ordered|went on)]`,
      `how many (of them )?(were|are) {noun:t}`.replace('(of them )?', '[of them ]'),
    ],
    (match) => [{ kind: 'ask count', thing: match.words('t'), most: false }],
  ),
  ...tells(
    [
      `how many[ more][ of these| of them][ {noun:t}] (can|could|will) ${WHO}[ still| then] (buy|afford|get|be able to buy|be able to afford|purchase)[ with (it|this|the rest|what is left|the money left|his money|her money)]`,
      `${FIND} the (greatest|largest|maximum|most|highest) number of {noun:t} ${WHO} can (buy|afford|get)`,
      `${FIND} how many {noun:t} ${WHO} can (buy|afford)`,
      `how many[ {noun:t}] (can|could) be bought`,
      `how many {noun:t} (can|could) be bought`,
      `at most how many {noun:t} can ${WHO} (buy|afford)`,
    ],
    (match) => [{ kind: 'ask count', thing: match.words('t'), most: true }],
  ),
  ...tells(
    [
      `how many[ {noun:t}] (can|could) be bought (for|with) {money:n}`,
      `how many[ {noun:t}] (can|could|will) ${WHO} (buy|afford|get) (for|with) {money:n}`,
    ],
    (match) => [
      { kind: 'pays with', who: '', amount: amountAt(match, 'n') },
      { kind: 'ask count', thing: match.words('t'), most: true },
    ],
  ),
  ...tells(
    [
      `(how much|what) (does|do|did|is|was|will|would) (a|an|one|each|the|a single|1) {noun:t}[ cost]`,
      `${FIND} the (price|cost) of (a|an|one|each|a single) {noun:t}`,
      `how much (did|does|do|was|is) (each|one|the) {noun:t}( cost)?`.replace('( cost)?', '[ cost]'),
      `${FIND} how much (each|one|a|an|the) {noun:t} (costs|cost)`,
      `what (is|was) the (price|cost) (of|per|for each|of each) {noun:t}`,
      `${FIND} the (price|cost) of the {noun:t}`,
      `how much (does|did) {who:_} pay for (each|one|the) {noun:t}`,
      `${FIND} the (price|cost) (of|per) {noun:t}`,
      `${FIND} the (price|cost) of {quantity:q} of {noun:t}`,
      `how much (does|do|is) {quantity:q} of {noun:t} (cost)?`.replace(' (cost)?', '[ cost]'),
    ],
    (match) =>
      match.amount('q') === null || valueAt(match, 'q').equals(1)
        ? [{ kind: 'ask price', thing: match.words('t') }]
        : null,
  ),
  ...tells(['how much (does|did) (each|one|each one) cost', 'how much (is|was) (each|one|each one)'], () => [
    { kind: 'ask price', thing: '' },
  ]),
];
