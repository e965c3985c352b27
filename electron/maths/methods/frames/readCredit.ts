import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workCredit } from '../stories/workCredit.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, SETTING } from './moneyWords.ts';

type CreditFact =
  | { readonly kind: 'cash'; readonly amount: Valued }
  | { readonly kind: 'deposit'; readonly amount: Valued }
  | { readonly kind: 'share'; readonly percent: Fraction }
  | { readonly kind: 'payments'; readonly count: Fraction; readonly amount: Valued }
  | { readonly kind: 'months'; readonly count: Fraction }
  | { readonly kind: 'each'; readonly amount: Valued }
  | { readonly kind: 'ask total' | 'ask more' | 'ask each' };

const WHO = '{who:_}';
const EVERY = '( monthly| weekly| equal| equal monthly| equal weekly| yearly| annual)?';
const PAYMENTS = '(payments|instalments|installments|repayments)';
const HP =
  '(hire purchase|credit|finance|hp|a credit plan|a payment plan|the credit plan|a finance deal|instalments|monthly payments|an instalment plan|the payment plan|finance deal|the finance deal)';
const DOWN = '(deposit|down payment|up front|upfront|down|initial payment)';

const PHRASES: readonly FramePhrase<CreditFact>[] = [
  ...says<CreditFact>(
    [
      `{thing:_} (costs|cost|is priced at|is advertised at|is on sale for|is sold for|is for sale at|has a cash price of|sells for|can be bought for|is|was)( a cash price of)? {money:n}( cash| in cash| if you pay cash| if paid in cash| for cash)?`,
      `(the|its)( cash)? price( of {thing:_})? is {money:n}( cash)?`,
      `${WHO} (buys|bought|wants to buy) {thing:_} (for|costing|that costs|priced at|which costs) {money:n}`,
      `{money:n} (cash|in cash)`,
      'cash price[:|,| is]? {money:n}',
      `{thing:_} (costing|priced at|worth) {money:n}`,
    ],
    (match) => [{ kind: 'cash', amount: amountAt(match, 'n') }],
  ),
  ...says<CreditFact>(
    [
      `(a |an |the )?${DOWN} of {money:d}`,
      `[a |an |and |pays |paying |with ]{money:d} ${DOWN}`,
      `(deposit|down payment)[:| is| was]? {money:d}`,
      `(pays|pay|puts) {money:d} ${DOWN}`,
    ],
    (match) => [{ kind: 'deposit', amount: amountAt(match, 'd') }],
  ),
  ...says<CreditFact>(
    [
      `(a |an |the )?${DOWN} of {percent:p}( of the( cash)? price| of this)?`,
      `[a |an |pays |paying |with ]{percent:p} ${DOWN}( of the( cash)? price)?`,
      `(deposit|down payment)[:| is]? {percent:p}( of the( cash)? price)?`,
    ],
    (match) => [{ kind: 'share', percent: valueAt(match, 'p') }],
  ),
  ...says<CreditFact>(
    [
      `{number:a}${EVERY} ${PAYMENTS} of {money:n}( each)?`,
      `{money:n} (a|per|each|every) (month|week) for {number:a} (months|weeks)`,
      `{number:a} (months|weeks) at {money:n}( a| per) (month|week)`,
      `${PAYMENTS} of {money:n} (a|per|each|every) (month|week) for {number:a} (months|weeks)`,
      `{number:a} ${PAYMENTS} at {money:n} each`,
      `{number:a} ${PAYMENTS} of {money:n} (a|per|each|every) (month|week)`,
      `[monthly |weekly ]${PAYMENTS} of {money:n} for {number:a} (months|weeks)`,
    ],
    (match) => [{ kind: 'payments', count: valueAt(match, 'a'), amount: amountAt(match, 'n') }],
  ),
  ...says<CreditFact>([`{number:a}${EVERY} ${PAYMENTS}`, '(over|for) {number:a} months'], (match) => [
    { kind: 'months', count: valueAt(match, 'a') },
  ]),
  ...says<CreditFact>(
    [
      `how much more (does|do|will|would|is|did|must)( it)?( ${WHO}| you)?( cost| pay| paid)?( altogether| in total)?( to (buy|pay for) {thing:_}| to buy it)?( (by|on|with|using|for|through) ${HP})?( than( by| to| if| when)?( you| ${WHO})?( pay| pays| paid| paying| buying| for)?( it)?( (with|in|by|the|for))?( cash)?( price)?)?`,
      `how much (is|would be|could be) saved by paying( in| with| by)? cash`,
      `how much more than the( cash)? price (is|was) (that|this|it)`,
      `how much more than the( cash)? price (does|did|will|do|would) (${WHO}|you) pay( altogether| in total)?`,
      `how much (cheaper|dearer|more expensive) is it to pay( by| with| in)? cash`,
      `how much (extra|more) (does|do|did|will|would) (${WHO}|you) pay( (by|on|with|using) ${HP})?`,
      `how much (would|will|does|do|could) (${WHO}|you) save (by|if you|if (he|she|they)) (paying|pay|pays|paid)( in| with| by)? cash`,
      `${FIND} the (extra cost|extra amount|difference|difference in cost|extra paid)( of {noun:_}| of buying( it| {thing:_})? (on|by|with) ${HP})?( between the 2 ways| between paying cash and {noun:_}| paid)?`,
      `${FIND} how much (more|extra) (it costs|${WHO} pays|you pay|is paid)( (by|on|with|using) ${HP})?( than( by| paying| in| with)?( the)? cash( price)?)?`,
    ],
    () => [{ kind: 'ask more' }],
  ),
  ...says<CreditFact>(
    [
      `how much (does|do|will|would|did|is) (${WHO}|it|you|{thing:_})( pay| cost)? (altogether|in total|in all)( (by|on|with|using) ${HP})?( for {thing:_})?`,
      `${FIND} the total( cost| amount| price)?( of {thing:_}| paid| of buying {thing:_}| ${WHO} pays| to be paid)?( (by|on|with|using) ${HP})?`,
      `${FIND} the total( credit| hire purchase| hp) price( of {thing:_})?`,
      `how much (does|do|will|would) (${WHO}|you|it|{thing:_}) (pay|cost) for {thing:_} (altogether|in total)`,
      `what is the total( cost| amount| price)?( paid| to be paid)?( for {thing:_}| of {thing:_})?`,
    ],
    () => [{ kind: 'ask total' }],
  ),
  ...says<CreditFact>(
    [
      `how much is each( monthly| weekly)? (payment|instalment|installment|repayment)`,
      `${FIND} (the (amount|size|cost) of )?each( monthly| weekly)? (payment|instalment|installment|repayment)`,
      `${FIND} the( amount of the)? (monthly|weekly) (payment|instalment|installment|repayment)`,
      `how much (does|must|will) ${WHO}( have to)? pay (each|every|per|a) month`,
      `${FIND} how much ${WHO} (pays|must pay|has to pay) (each|every|per) month`,
    ],
    () => [{ kind: 'ask each' }],
  ),
  ...says<CreditFact>(
    [
      `[it |{thing:_} ](can be bought|can also be bought|is available|can be paid for|may be bought|is sold|can be purchased)( for)?( on| with| using| by| for)? ${HP}`,
      `(on|with|by|using|for) ${HP}( you pay| you have to pay| the cost is| it costs| it is| ${WHO} pays| there is)?`,
      `[${WHO} |you ](pays|pay|paid|must pay|has to pay|have to pay|puts down|makes|make|made|agrees to pay|can pay)`,
      '(the balance|the rest|the remainder|the remaining amount)( is| will be)?( paid| paid off| to be paid| is paid)?( in| over| by| with)?',
      'or( a)?',
      '(followed by|plus|then|and then|together with|with|by)',
      '(it|{thing:_}) (can be bought|can also be bought|is available|is sold|costs|is for sale)( with| for| by paying)?',
      'in( equal)?',
    ],
    () => [],
  ),
  ...says<CreditFact>(SETTING, () => []),
];
const IDLE = new Set(`${IDLE_WORDS} cash with in over`.split(' '));

function work(facts: StoryFacts<CreditFact>): RuleSolution | null {
  const [cash, deposit, share, payments, months] = [
    facts.only('cash'),
    facts.only('deposit'),
    facts.only('share'),
    facts.only('payments'),
    facts.only('months'),
  ];
  const units = new Set(
    [...facts.all('cash'), ...facts.all('deposit'), ...facts.all('payments')].map(({ amount }) => amount.unit),
  );
  const [unit, ...more] = [...units];
  if (unit === undefined || more.length > 0) return null;
  if ((deposit === undefined) === (share === undefined)) return null;
  const first =
    deposit === undefined ? { percent: share?.percent ?? new Fraction(0) } : { amount: deposit.amount.value };
  const price = cash?.amount.value ?? null;
  const base = {
    deposit: deposit === undefined ? 0 : 1,
    share: share === undefined ? 0 : 1,
    cash: cash === undefined ? 0 : 1,
  };
  if (payments !== undefined && facts.are({ ...base, payments: 1, 'ask total': 1 }))
    return workCredit(price, first, { count: payments.count, each: payments.amount.value }, 'total', unit);
  if (payments !== undefined && facts.are({ ...base, payments: 1, 'ask more': 1 }))
    return workCredit(price, first, { count: payments.count, each: payments.amount.value }, 'more', unit);
  return months !== undefined && facts.are({ ...base, months: 1, 'ask each': 1 })
    ? workCredit(price, first, { count: months.count, each: null }, 'each', unit)
    : null;
}

/** Works a deposit and equal payments, the deposit perhaps in percent of the price. */
export function readCredit(problem: string): RuleSolution | null {
  if (!/deposit|down payment|up ?front|\bdown\b/i.test(problem)) return null;
  return agreed(readings(problem, PHRASES, IDLE), (facts) => work(storyFacts(facts)));
}
