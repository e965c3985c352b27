import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workSharedBill } from '../stories/workMoney.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, SETTING } from './moneyWords.ts';

type SplitFact =
  | { readonly kind: 'bill'; readonly amount: Valued }
  | { readonly kind: 'people'; readonly count: Fraction }
  | { readonly kind: 'tip'; readonly percent: Fraction }
  | { readonly kind: 'ask' };

const WHO = '{who:_}';
const EQUALLY = '( equally| evenly| fairly| between them| among them| amongst them| between us)?';
const SPLIT =
  '(splits|split|shares|share|divides|divide|is split|is shared|is divided|are split|was split|was shared|to be shared|splitting)';
const GROUP =
  '(people|friends|girls|boys|students|colleagues|adults|children|sisters|brothers|cousins|teammates|women|men|of us|of them|classmates|neighbours|workmates|housemates|flatmates|roommates|ways|diners|players|teachers)';

const PHRASES: readonly FramePhrase<SplitFact>[] = [
  ...says<SplitFact>(
    [
      `(a|the|their|our|his|her)( restaurant| dinner| meal| lunch| total| taxi| food| {word:_})? (bill|cost|meal|check|fare|total|price|dinner|lunch)( for {thing:_}| of {thing:_}| at {thing:_})? (is|was|came to|comes to|costs|cost|of|for) {money:n}( altogether| in total)?`,
      `{thing:_} (costs|cost|comes to|came to|costing) {money:n}( altogether| in total)?`,
      `(bill|cost|meal|total|fare) (of|for|costing|which costs) {money:n}`,
      `${SPLIT}( {thing:_}( of| costing))? {money:n}`,
    ],
    (match) => [{ kind: 'bill', amount: amountAt(match, 'n') }],
  ),
  ...says<SplitFact>(
    [
      `(a|the) ({word:_} )?(bill|meal|taxi|ride|trip|dinner|lunch|cost|{word:_}) for {number:k} ${GROUP} (costs|cost|came to|comes to|is|was) {money:n}`,
      `{number:k} ${GROUP} (share|split|divide|pay)( a| the)?( {word:_})?( bill| meal| cost| taxi| fare| {word:_})?( of| costing| for)? {money:n}`,
    ],
    (match) => [
      { kind: 'bill', amount: amountAt(match, 'n') },
      { kind: 'people', count: valueAt(match, 'k') },
    ],
  ),
  ...says<SplitFact>(
    [
      `[a |the ](group of |party of )?{number:k}( {word:_})? ${GROUP}( who)?( (go|went|eat|ate|have|had|are|order|ordered|meet|met)( out)?( for| at| in)?( {thing:_}| {noun:_})?)?`,
      `${SPLIT}( it| this| the (total|bill|cost|whole bill|total bill|price))?${EQUALLY} (between|among|amongst|by|into) {number:k}( of us| of them| {word:_})?${EQUALLY}`,
      `(between|among|amongst) (the )?{number:k}( of us| of them| {word:_})?`,
      `{number:k} (ways|equal shares|equal parts)`,
    ],
    (match) => [{ kind: 'people', count: valueAt(match, 'k') }],
  ),
  ...says<SplitFact>(
    [
      `[and |${WHO} ](leaves|leave|left|adds|add|added|gives|give|gave|pays|pay|include|includes|want to leave|decide to leave|decide to add|agree to leave|wish to leave)( also)?( a| an)? {percent:p} (tip|service charge|gratuity)( to (the|this) bill| for service)?`,
      `(a|an) {percent:p} (tip|service charge|gratuity)( is| was)?( then)?( added| included| left)?( to (the|this) (bill|total))?`,
      `(a|the) (tip|service charge|gratuity) of {percent:p}( is| was)?( then)?( added| left)?( to (the|this) (bill|total))?`,
      `(leave|leaves|left|add|adds) a tip of {percent:p}`,
      `(plus|with|including) a {percent:p} (tip|service charge)`,
      `(service|tip) (is|at) {percent:p}`,
    ],
    (match) => [{ kind: 'tip', percent: valueAt(match, 'p') }],
  ),
  ...says<SplitFact>(
    [
      `how much (does|do|should|must|will|did|would|has|is) (each|each person|each of them|each of us|each one|each friend|they each|we each|everyone|each {word:_})( have)?( to)?( (pay|owe|contribute|cost|spend|give))?( altogether| in total)?`,
      `what (does|do|should|must|will) (each of them|each person|each one|each friend|they each|each {word:_}|each) (pay|owe)`,
      `${FIND} (how much|what) (each|each person|each of them|each one|each friend|they each|everyone|each {word:_}) (pays|owes|has to pay|must pay|should pay|will pay|pay)`,
      `${FIND} (each|each person's|each friend's|one person's|each {word:_}'s) share( of the (bill|cost|total))?`,
      `${FIND} the (cost|amount) (per person|for each person|each person pays|each pays|each {word:_} pays)`,
      `how much (is|was) (it|that|each share) (each|per person)`,
      `(how much|what) is (each person's|each friend's|each) share`,
    ],
    () => [{ kind: 'ask' }],
  ),
  ...says<SplitFact>(
    [
      `[${WHO} ]${SPLIT}( it| this| the (total|bill|cost|whole bill|total bill|price|final bill)| everything)?${EQUALLY}`,
      `(the|their) (total|bill|cost|final bill|total bill)`,
      `(they|we|${WHO}) (agree|decide|decided|agreed) to`,
    ],
    () => [],
  ),
  ...says<SplitFact>(SETTING, () => []),
];
const IDLE = new Set(`${IDLE_WORDS} equally evenly`.split(' '));

function work(facts: StoryFacts<SplitFact>): RuleSolution | null {
  const [bill, people, tip] = [facts.only('bill'), facts.only('people'), facts.only('tip')];
  if (bill === undefined || people === undefined || people.count.d !== 1n) return null;
  if (!facts.are({ bill: 1, people: 1, ask: 1, tip: tip === undefined ? 0 : 1 })) return null;
  return workSharedBill(bill.amount.value, people.count, tip?.percent ?? null, bill.amount.unit);
}

/** Works a bill, perhaps with a tip, shared equally. */
export function readSplit(problem: string): RuleSolution | null {
  if (!/each|per person|everyone|one person/i.test(problem)) return null;
  return agreed(readings(problem, PHRASES, IDLE), (facts) => work(storyFacts(facts)));
}
