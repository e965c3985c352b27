import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { agreed, readings, says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import { partSteps } from '../percent/workPercent.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { ALL, FIND, WHO } from './ledgerWords.ts';

type InstalmentFact =
  | { readonly kind: 'price'; readonly amount: Valued }
  | { readonly kind: 'deposit'; readonly amount: Valued }
  | { readonly kind: 'deposit percent'; readonly percent: Fraction }
  /** `null` where what one payment is shall be found. */
  | { readonly kind: 'payments'; readonly count: Fraction; readonly amount: Valued | null }
  | { readonly kind: 'ask'; readonly wanted: 'each' | 'total' | 'more' };
type Phrases = readonly FramePhrase<InstalmentFact>[];

const PAYMENT =
  '[equal |further |more ][monthly |weekly |annual |yearly ][equal ](payments|instalments|installments|repayments|months|weeks)';
const PAYS = '(pays|pay|paid|puts down|makes|can pay|by paying|paying)';
const FOLLOWED =
  '(and|followed by|and then|plus|then|with|, then|, followed by|and pays|and the rest in|with the rest in|and the rest over|and pays the rest in)';
const IT = '(it|the {noun:_}|a {noun:_}|an {noun:_})';

function payments(match: ClauseMatch): readonly InstalmentFact[] {
  return [
    { kind: 'payments', count: valueAt(match, 'k'), amount: match.amount('m') === null ? null : amountAt(match, 'm') },
  ];
}

/** The language of these stories. */
export const INSTALMENT_PHRASES: Phrases = [
  ...says<InstalmentFact>(
    [
      `(a|an|the) {noun:_} (costs|cost|is priced at|is|has a cash price of) {money:n}[ (in |)cash| if you pay (in |)cash]`,
      `the (cash price|price|cost)[ of (a|an|the) {noun:_}] is {money:n}`,
      `${WHO} (buys|bought|wants to buy|is buying) (a|an|the) {noun:_} (for|costing|priced at|which costs|that costs) {money:n}`,
    ],
    (match) => [{ kind: 'price', amount: amountAt(match, 'n') }],
  ),
  ...says<InstalmentFact>([`the deposit on (a|an|the) {money:n} {noun:_} is {percent:p}`], (match) => [
    { kind: 'price', amount: amountAt(match, 'n') },
    { kind: 'deposit percent', percent: valueAt(match, 'p') },
  ]),
  ...says<InstalmentFact>(
    [
      `[${WHO} ]${PAYS} a deposit of {money:n}`,
      `[${WHO} ]${PAYS} a {money:n} deposit`,
      `(a|the) deposit (of|is) {money:n}`,
      `a {money:n} deposit`,
    ],
    (match) => [{ kind: 'deposit', amount: amountAt(match, 'n') }],
  ),
  ...says<InstalmentFact>(
    [
      `[${WHO} ]${PAYS} a deposit of {percent:p}`,
      `[${WHO} ]${PAYS} a {percent:p} deposit`,
      `(a|the) deposit (of|is) {percent:p}`,
      `a {percent:p} deposit`,
    ],
    (match) => [{ kind: 'deposit percent', percent: valueAt(match, 'p') }],
  ),
  ...says<InstalmentFact>(
    [
      `[${FOLLOWED} ][${PAYS} ]{number:k} ${PAYMENT} of {money:m}[ each]`,
      `[${FOLLOWED} ]{money:m} (a|per|each|every) (month|week) for {number:k} (months|weeks)`,
      `[${FOLLOWED} ][${PAYS} ]{money:m} (a|per|each|every) (month|week) for {number:k} (months|weeks)`,
    ],
    payments,
  ),
  ...says<InstalmentFact>(
    [
      `[${FOLLOWED} ][${PAYS} ]{number:k} equal ${PAYMENT}`,
      `(the (rest|balance|remainder)|what is left) (is|was|is to be) (paid|paid off)[ back] (in|by|over) {number:k} ${PAYMENT}`,
      `[${WHO} ](pays|paid|will pay) (the (rest|balance|remainder)|what is left) (in|by|over) {number:k} ${PAYMENT}`,
    ],
    payments,
  ),
  ...says<InstalmentFact>(
    [
      `how much (is|was|will be) each[ {word:_}]( payment| instalment| installment| month)?`.replace(
        '( payment| instalment| installment| month)?',
        '[ (payment|instalment|installment)]',
      ),
      `${FIND} (the amount of |)(each|one|the) [monthly |weekly ](payment|instalment|installment)`,
      `how much (does|will|must|did) ${WHO} pay (each|per|every|a) (month|week)`,
    ],
    () => [{ kind: 'ask', wanted: 'each' }],
  ),
  ...says<InstalmentFact>(
    [
      `${FIND} the total (amount|cost|price)[ ${WHO} (pays|paid|will pay)| (paid|to be paid)| of ${IT}]${ALL}?`,
      `how much (does|did|will) ${WHO} pay${ALL}`,
      `how much (does|did|will) ${WHO} pay for ${IT}${ALL}?`,
      `how much (does|did|will) ${IT} cost[ ${WHO}]${ALL}?`,
    ],
    () => [{ kind: 'ask', wanted: 'total' }],
  ),
  ...says<InstalmentFact>(
    [
      `how much more (does|do|did|will|would) (it|${WHO}) (cost|pay)[ to (pay|buy it)][ (monthly|weekly|in instalments|by instalments|on credit|on finance|this way)]`,
      `how much (could|would|does) (he|she|it|{who:_}|you) save by paying (in |)cash`,
      `how much (cheaper|less) is it to pay (in |)cash`,
    ],
    () => [{ kind: 'ask', wanted: 'more' }],
  ),
  ...says<InstalmentFact>(
    [
      `${WHO} (buys|bought|is buying) ${IT}[ (on credit|on hire purchase|on finance|in instalments)]`,
      `it can (also |)be (bought|paid for) (with|by|for)`,
      `(on hire purchase|on credit|alternatively|you can pay)`,
    ],
    () => [],
  ),
];
const IDLE = new Set('and so then but or with also please he she they now'.split(' '));

function work(list: readonly InstalmentFact[]): RuleSolution | null {
  const facts = storyFacts(list);
  const [price, deposit, part, paid, ask] = [
    facts.only('price'),
    facts.only('deposit'),
    facts.only('deposit percent'),
    facts.only('payments'),
    facts.only('ask'),
  ];
  if (paid === undefined || ask === undefined || (deposit === undefined) === (part === undefined)) return null;
  const counts = {
    payments: 1,
    ask: 1,
    deposit: deposit === undefined ? 0 : 1,
    'deposit percent': part === undefined ? 0 : 1,
    price: price === undefined ? 0 : 1,
  };
  if (!facts.are(counts)) return null;
  const [unit, ...others] = new Set(
    [price?.amount, deposit?.amount, paid.amount ?? undefined].flatMap((one) => (one === undefined ? [] : [one.unit])),
  );
  if (unit === undefined || others.length > 0 || !isMoney(unit)) return null;
  const steps: RuleStep[] = [];
  const cash = price?.amount.value ?? null;
  if (part !== undefined && cash === null) return null;
  const down = deposit?.amount.value ?? (cash ?? new Fraction(0)).mul(part?.percent ?? 0).div(100);
  if (part !== undefined && cash !== null) steps.push(...partSteps(part.percent, cash));
  if (ask.wanted === 'each') {
    if (cash === null || paid.amount !== null || down.compare(cash) >= 0) return null;
    const rest = cash.sub(down);
    const each = rest.div(paid.count);
    steps.push({
      reason: 'Subtract the deposit.',
      expression: `${writeCoins(cash)}-${writeCoins(down)}=${writeCoins(rest)}`,
    });
    steps.push({
      reason: 'Divide by the number of payments.',
      expression: `${writeCoins(rest)}\\div ${writeDecimal(paid.count)}=${writeCoins(each)}`,
    });
    return moneySolution(steps, writeQuantity(each, unit));
  }
  if (paid.amount === null || (ask.wanted === 'more' && cash === null)) return null;
  const sum = paid.count.mul(paid.amount.value);
  const total = down.add(sum);
  steps.push({ reason: 'Work out the payments.', expression: spellProduct(paid.count, paid.amount.value) });
  steps.push({ reason: 'Add the deposit.', expression: `${writeCoins(sum)}+${writeCoins(down)}=${writeCoins(total)}` });
  if (ask.wanted === 'total' || cash === null) return moneySolution(steps, writeQuantity(total, unit));
  if (total.compare(cash) <= 0) return null;
  steps.push({
    reason: 'Subtract the cash price.',
    expression: `${writeCoins(total)}-${writeCoins(cash)}=${writeCoins(total.sub(cash))}`,
  });
  return moneySolution(steps, writeQuantity(total.sub(cash), unit));
}

/** Works a deposit and equal payments: one payment, all of it, or how much more it is than the cash price. */
export function readInstalments(problem: string): RuleSolution | null {
  return /deposit/i.test(problem) ? agreed(readings(problem, INSTALMENT_PHRASES, IDLE), work) : null;
}
