import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workExchange } from '../stories/workMoney.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, SETTING } from './moneyWords.ts';

type ExchangeFact =
  | { readonly kind: 'rate'; readonly one: Valued; readonly other: Valued }
  | { readonly kind: 'amount'; readonly amount: Valued }
  /** `to` is empty where the question leaves it open. */
  | { readonly kind: 'ask'; readonly to: string };

const SIGNS: Readonly<Record<string, string>> = { pound: '£', sterling: '£', dollar: '$', euro: '€' };
const CURRENCY = '(us |american |british |english )?{word:c}';
const WHO = '{who:_}';
const CHANGES =
  '(changes|changed|change|exchanges|exchanged|exchange|converts|converted|convert|swaps|takes|took|has|had|brings|brought|buys|bought|gets|sells)';

function signOf(word: string): string {
  return SIGNS[word.replace(/s$/, '')] ?? '?';
}

const PHRASES: readonly FramePhrase<ExchangeFact>[] = [
  ...says<ExchangeFact>(
    [
      '{money:n}( =| is worth| is| is equal to| equals| buys| gets you| can be exchanged for|:| was worth| was)( about| exactly)? {money:m}',
      '{money:m} (to|for) {money:n}',
    ],
    (match) => [{ kind: 'rate', one: amountAt(match, 'n'), other: amountAt(match, 'm') }],
  ),
  ...says<ExchangeFact>(['{money:m} (to|for) (the|each|every) {word:c}', '{money:m} per {word:c}'], (match) =>
    signOf(match.words('c')) === '?'
      ? null
      : [
          {
            kind: 'rate',
            one: { value: new Fraction(1), unit: signOf(match.words('c')) },
            other: amountAt(match, 'm'),
          },
        ],
  ),
  ...says<ExchangeFact>(['{money:n}'], (match) => [{ kind: 'amount', amount: amountAt(match, 'n') }]),
  ...says<ExchangeFact>(
    [
      `how (many|much in) ${CURRENCY} (does|do|did|will|would|can|should|is|are)( ${WHO}| this| that| it)?( get| receive| have| worth| be given| buy| get back)?( for| from)?( this| it| them| that| these| all of it)?( back)?`,
      `${FIND} how many ${CURRENCY} ${WHO} (gets|receives|will get|will receive|got|gets back|should get|received)( for (it|them|this))?`,
      `${FIND} (the|this|that|its|their)( cost| price| value| amount)?( of {thing:_})? in ${CURRENCY}`,
      `(how much|what)( does| is| was| will| would| did)( this| that| it| ${WHO}| {thing:_})?( cost| be| get| receive| worth)? in ${CURRENCY}`,
      `(change|convert|exchange)( this| it| that)? (into|to) ${CURRENCY}`,
    ],
    (match) => (signOf(match.words('c')) === '?' ? null : [{ kind: 'ask', to: signOf(match.words('c')) }]),
  ),
  ...says<ExchangeFact>(
    [
      `${WHO} ${CHANGES}( back)?( all)?( of)?( it| this)? (into|to|for|back into) ${CURRENCY}`,
      `(into|to|for|back into|back to|in) ${CURRENCY}`,
    ],
    () => [],
  ),
  ...says<ExchangeFact>(
    [`how much (does|do|did|will|would) ${WHO} (get|receive|have|get back)( for (it|them|this))?`],
    () => [{ kind: 'ask', to: '' }],
  ),
  ...says<ExchangeFact>(
    [
      "[the |an |at an |at the |use the |using the |using an |with an |when the |at a |if the ][bank's ](exchange rate|rate of exchange|rate|conversion rate)( is| was| of| that day is)?",
      `${WHO} ${CHANGES}( home| back| with (her|him|them))?`,
      `${WHO} (comes|came|goes|went|is going|travels|travelled|flies|is travelling) (home|back|to {word:_}|on holiday)( to {word:_}| from {noun:_}| from {thing:_})?( with)?`,
      `${WHO} (comes|came) (home|back) from {noun:_} with`,
      '(left|left over|for (his|her|their|a|the) (holiday|trip)|before (his|her|their|a|the) (holiday|trip)|worth|to spend)',
      '{thing:_} (costs|cost|is priced at|is on sale for|is sold for)',
      `how much (is|does|would) {thing:_}`,
      '(change|convert|exchange)',
    ],
    () => [],
  ),
  ...says<ExchangeFact>(SETTING, () => []),
];
const IDLE = new Set(`${IDLE_WORDS} at into`.split(' '));

function work(facts: StoryFacts<ExchangeFact>): RuleSolution | null {
  const [rate, given, ask] = [facts.only('rate'), facts.only('amount'), facts.only('ask')];
  if (rate === undefined || given === undefined || ask === undefined || !facts.are({ rate: 1, amount: 1, ask: 1 }))
    return null;
  const [one, other] = rate.one.value.equals(1) ? [rate.one, rate.other] : [rate.other, rate.one];
  if (!one.value.equals(1) || one.unit === other.unit) return null;
  const [from, to] = [given.amount.unit, ask.to];
  if (from === one.unit && (to === '' || to === other.unit))
    return workExchange(given.amount.value, other.value, 'multiply', other.unit);
  return from === other.unit && (to === '' || to === one.unit)
    ? workExchange(given.amount.value, other.value, 'divide', one.unit)
    : null;
}

/** Works one amount changed from one currency into another. */
export function readExchange(problem: string): RuleSolution | null {
  const currencies = [/£|pound|gbp/i, /\$|dollar|usd/i, /€|euro/i, /₹|rupee/i].filter((sign) => sign.test(problem));
  if (currencies.length < 2) return null;
  return agreed(readings(problem, PHRASES, IDLE), (facts) => work(storyFacts(facts)));
}
