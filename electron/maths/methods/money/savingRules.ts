/** Clauses about money put by, bought on credit, or changed into another currency. */
import { amountAt, valueAt } from '../words/values.ts';
import { WHO, moneyAt, says, who } from './moneyClauses.ts';
import type { Rules } from './moneyClauses.ts';
import { PRICES, TOTALS } from './shoppingRules.ts';

const CURRENCY: Readonly<Record<string, string>> = {
  pounds: '£',
  'pounds sterling': '£',
  gbp: '£',
  dollars: '$',
  'us dollars': '$',
  usd: '$',
  euros: '€',
  euro: '€',
  eur: '€',
  pound: '£',
  dollar: '$',
};

const SAVINGS: Rules = [
  ...says(
    [
      'how many {periods:d} (will|does|would) it take (him|her|them|{who:w}) to save {money:n}',
      'how long (will|does|would) it take (him|her|them|{who:w}) to save {money:n}',
    ],
    (match) => [
      { kind: 'goal', amount: moneyAt(match) },
      { kind: 'ask periods', unit: match.words('d') },
    ],
  ),
  ...says(
    [
      `${WHO} (wants|needs|would like|hopes) to buy {thing:_} (for|that costs|costing|which costs|priced at) {money:n}`,
      `${WHO} is saving (for|up for|to buy) {thing:_} (that costs|costing|for|which costs) {money:n}`,
      `${WHO} (needs|wants to save) {money:n}[ for {thing:_}]`,
    ],
    (match) => [{ kind: 'goal', amount: moneyAt(match) }],
  ),
  ...says(
    [`[${WHO} ](saves|can save|puts away|puts aside|will save|is saving) {money:n} (each|a|every|per) {period:d}`],
    (match) => [{ kind: 'saves', amount: moneyAt(match), unit: match.words('d') }],
  ),
  ...says(
    [`${WHO} (already has|has already saved|has saved|has|has already|already has saved) {money:n}[ already| saved]`],
    (match) => [{ kind: 'have', amount: moneyAt(match), who: who(match) }],
  ),
  ...says(
    [
      'how many[ more] {periods:d} (will|does|do|must|would|should) (it take|{who:w} (need|have to save|take|need to save|save))[ {who:v}][ to (save|have|buy|get) (enough|enough money|the money|{thing:_}|it)]',
      'after how many {periods:d} (can|will|does) {who:w} (buy it|have enough|have enough money|be able to buy it|have it)',
      'how long will it take',
    ],
    (match) => [{ kind: 'ask periods', unit: match.words('d') }],
  ),
];

const CREDIT: Rules = [
  ...says(['(you|i|we) pay a deposit of {money:d}'], (match) => [{ kind: 'deposit', amount: amountAt(match, 'd') }]),
  ...says(['how much more (do|does|will|would) (you|i|he|she|{who:w}) pay than the cash price'], () => [
    { kind: 'ask more' },
  ]),
  ...says(
    [
      `[{thing:_} (can be bought|is sold|can be paid for|costs|needs|is sold|is|can also be bought|can be bought on credit|is available) ][(with|for|on credit with|then) ](a )?(deposit of {money:d}|{money:d} deposit)`,
      `${WHO} pays (a deposit of {money:d}|{money:d} deposit|{money:d} down)[ for {thing:_}]`,
      `to buy {thing:_} you pay {money:d} deposit`,
      `it can also be bought with a deposit of {money:d}`,
      `[on credit ]it is {money:d} deposit`,
    ],
    (match) => [{ kind: 'deposit', amount: amountAt(match, 'd') }],
  ),
  ...says(
    [
      `[plus |followed by |then ]{number:a} (monthly |weekly |equal |equal monthly )?(payments|instalments|installments) of {money:n}[ each]`,
      `{money:n} (a|per|each) month for {number:a} months`,
    ],
    (match) => [{ kind: 'payments', count: valueAt(match, 'a'), amount: moneyAt(match) }],
  ),
  ...says(
    [
      `the cash price( of {thing:_})? is {money:n}`,
      `{thing:_} (costs|can be bought for) {money:n} (in cash|cash)`,
      `${WHO} can buy {thing:_} for {money:n} cash`,
    ],
    (match) => [{ kind: 'cash', amount: moneyAt(match) }],
  ),
  ...says(
    [
      'how much (more|extra) (is that|does it cost to pay monthly|does credit cost|does (he|she|{who:w}) pay|is hire purchase|is it on credit|do you pay)',
      'what is the difference[ in cost]',
      'how much do you save by paying cash',
      'find the difference',
      'how much more does it cost on credit',
    ],
    () => [{ kind: 'ask more' }],
  ),
];

const EXCHANGES: Rules = [
  ...says(
    [
      `[the exchange rate is |the rate is |using |use the exchange rate |at a rate of |exchange rate ][:][ ]{money:n}( = | is worth | is | is equal to | buys )[about ]{money:m}`,
    ],
    (match) => [{ kind: 'exchange', one: moneyAt(match), other: amountAt(match, 'm') }],
  ),
  ...says(
    [
      `(change|convert|exchange) {money:k} (into|to) {currency:c}`,
      `how many {currency:c} (do|does|will|would|can|is) (you|he|she|{who:w}|i)[ get| receive] for {money:k}`,
      `how much is {money:k}[ worth] in {currency:c}`,
      `what is {money:k} in {currency:c}`,
      `how many {currency:c} is {money:k}`,
      `${WHO} (changes|exchanges|converts) {money:k} (into|to|for) {currency:c}`,
    ],
    (match) => [{ kind: 'convert', amount: amountAt(match, 'k'), to: CURRENCY[match.words('c')] ?? '' }],
  ),
  ...says(
    ['how many {currency:_} (does|will) (he|she|{who:_}) get', 'how much (does|will) (he|she|{who:_}) (get|receive)'],
    () => [],
  ),
];

export const SAVING_RULES: Rules = [...SAVINGS, ...PRICES];
export const CREDIT_RULES: Rules = [...CREDIT, ...PRICES, ...TOTALS];
export const EXCHANGE_RULES: Rules = EXCHANGES;
