import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { agreed, readings, says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { sameThing, valued } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { EVERYDAY_IDLE, passedOver } from './everydayWords.ts';

/** A price once, a price for each, and what was paid or may be spent. */
type Fact =
  | { readonly kind: 'fixed' | 'paid' | 'budget'; readonly amount: Valued }
  | { readonly kind: 'rate'; readonly amount: Valued; readonly thing: string }
  | { readonly kind: 'ask'; readonly thing: string }
  | { readonly kind: 'ask most'; readonly thing: string };

const M = '{money:n}';
const EACH = '(per|for each|for every|for an|for a|a|an|each|every)';
const FEE =
  '(fixed|flat|booking|joining|call-out|callout|call out|standing|set|initial|basic|one-off|starting|entry|entrance|admission|delivery|hire|membership|setup|registration|service|base)';

function one(kind: 'fixed' | 'paid' | 'budget'): (match: ClauseMatch) => readonly Fact[] | null {
  return (match) => {
    const amount = valued(match.amount('n'));
    return amount === null ? null : [{ kind, amount }];
  };
}

function rate(match: ClauseMatch): readonly Fact[] | null {
  const amount = valued(match.amount('m'));
  return amount === null ? null : [{ kind: 'rate', amount, thing: match.words('u') }];
}

function both(match: ClauseMatch): readonly Fact[] | null {
  const [fixed, more] = [one('fixed')(match), rate(match)];
  return fixed === null || more === null ? null : [...fixed, ...more];
}

const PHRASES: readonly FramePhrase<Fact>[] = [
  ...says<Fact>(
    [
      `${M}( (a|per|each) month| to start| to enter| for entry| call-out charge| fixed charge| fixed fee| flat fee| booking fee)?( plus| and then| and| with| then)( an extra| an additional| another)? {money:m}( extra| more)? ${EACH} {noun:u}`,
      `( a)?${FEE}( (fee|charge|cost|price|rent|rental))?( of)? ${M}( plus| and then| and| with| then)( an extra| an additional| another)? {money:m}( extra| more)? ${EACH} {noun:u}`.replace(
        '( a)?',
        '',
      ),
      `{money:m} ${EACH} {noun:u} (plus|and|on top of|as well as|in addition to)( a| an)?( ${FEE})?( (fee|charge))?( of)? ${M}( (fixed charge|fixed fee|fee|charge|for delivery|to join|booking fee))?`,
    ],
    both,
  ),
  ...says<Fact>(
    [
      `${FEE}( (fee|charge|cost|price))?( of| is| costs)? ${M}`,
      `(entry|entrance|admission|it|joining|membership|delivery|hiring {noun:_}|the ticket|a ticket) (costs|is|cost) ${M}( to (enter|join|get in|start))?`,
      `${M} (entry|entrance|admission|joining|booking|delivery)( fee| charge)?`,
      `(pays|paid|spends|spent) ${M} (for|on) (entry|entrance|admission|to get in|to enter)`,
    ],
    one('fixed'),
  ),
  ...says<Fact>(
    [
      `{money:m}( extra| more)? ${EACH} {noun:u}`,
      `(each|every|one|a) {noun:u} (costs|cost|is) {money:m}`,
      `{noun:u} (cost|costs|are) {money:m} (each|per {word:_}|a {word:_})`,
      `{money:m} to (go on|ride|play|have|buy) (each|a|one|every) {noun:u}`,
    ],
    rate,
  ),
  ...says<Fact>(
    [
      `{who:_} (pays|paid|was charged|is charged|spent|spends)( a total of)? ${M}( in total| altogether| in all)?`,
      `( total)?(bill|cost|charge|payment|total)( for {noun:_})?( is| was| comes to| came to| of) ${M}( in total| altogether)?`.replace(
        '( total)?',
        '[total ]',
      ),
      `(costs|cost|charges|charged)( her| him| them| {word:_})? ${M} (in total|altogether|in all)`,
    ],
    one('paid'),
  ),
  ...says<Fact>(
    [
      `{who:_} (has|have|had)( only| exactly| got| up to)? ${M}( to spend| in total| altogether| with (him|her|them)| left)?( (at|on|in) {noun:_}| (at|on) (a|the) {noun:_})?`,
      `(a )?budget( is| of)? ${M}`.replace('(a )?', '[a ]'),
      `(can|could|wants to|does not want to|cannot)( afford to)? (spend|pay)( only| up to| at most| no more than| more than| a maximum of)? ${M}`,
      `{who:_} (takes|took|brings|brought) ${M}( to (spend|the {noun:_}|a {noun:_})| with (him|her|them))?`,
      `(with|up to|at most|no more than|a maximum of) ${M}( to spend)?`,
    ],
    one('budget'),
  ),
  ...says<Fact>(
    [
      '(what is |find |work out |calculate )?the? ?(greatest|maximum|largest|biggest|highest|most)( possible)? number of {noun:u}( that)?( {who:_} (can|could)( have| get| buy| take| make| afford| {word:_})?)?'.replace(
        'the? ?',
        '[the ]',
      ),
      'how many {noun:u} (can|could) {who:_} (have|get|buy|take|make|afford|pay for|go on)( at most)?( with {noun:_})?',
      'how many {noun:u} (can|could) {who:_} {word:_}( on| for| at most)?( at most)?( with {noun:_})?',
      '(what is )?the most {noun:u} {who:_} can {word:_}( on)?'.replace('(what is )?', '[what is ]'),
    ],
    (match) => [{ kind: 'ask most', thing: match.words('u') }],
  ),
  ...says<Fact>(
    [
      '[for ]how many {noun:u}( did| does| was| were| is| has| had)( {who:_})?( {word:_})?( {word:_})?( for| {noun:_})?',
      '(find|work out|calculate)( the)? (number of|how many) {noun:u}( that)?( {who:_} {word:_})?( for)?',
      '[for ]how long( did| does| was| is)( {who:_})?( {word:_})?( {word:_})?( for| {noun:_})?',
    ],
    (match) => [{ kind: 'ask', thing: match.words('u') }],
  ),
  ...passedOver<Fact>(),
];
const IDLE = new Set([
  ...EVERYDAY_IDLE,
  ...'charges charge costs cost fee total how bill pay pays go also only'
    .split(' ')
    .filter((word) => !['how', 'only'].includes(word)),
]);

const UNITS: Readonly<Record<string, string>> = {
  hour: 'hours',
  minute: 'minutes',
  day: 'days',
  week: 'weeks',
  month: 'months',
  mile: 'miles',
  kilometre: 'km',
  km: 'km',
};

function single(thing: string): string {
  return (thing.split(' ').at(-1) ?? '').replace(/s$/, '');
}

function work(list: readonly Fact[]): RuleSolution | null {
  const facts = storyFacts(list);
  const [fixed, each, paid, budget] = [
    facts.only('fixed'),
    facts.only('rate'),
    facts.only('paid'),
    facts.only('budget'),
  ];
  const [exact, most] = [facts.only('ask'), facts.only('ask most')];
  if (fixed === undefined || each === undefined) return null;
  const isExact = paid !== undefined && exact !== undefined && facts.are({ fixed: 1, rate: 1, paid: 1, ask: 1 });
  const isMost =
    budget !== undefined && most !== undefined && facts.are({ fixed: 1, rate: 1, budget: 1, 'ask most': 1 });
  const whole = paid ?? budget;
  const asked = exact ?? most;
  if (isExact === isMost || whole === undefined || asked === undefined) return null;
  if (new Set([fixed, each, whole].map(({ amount }) => amount.unit)).size !== 1) return null;
  if (asked.thing !== '' && !sameThing(single(asked.thing), single(each.thing))) return null;
  const [once, price, money] = [fixed.amount.value, each.amount.value, whole.amount.value];
  const rest = money.sub(once);
  if (rest.compare(0) <= 0 || price.compare(0) <= 0) return null;
  const count = rest.div(price);
  const sign = isExact ? '=' : '\\le ';
  const steps: RuleStep[] = [
    {
      reason: isExact
        ? 'Call the number $n$: the fixed price and the price for each make what was paid.'
        : 'Call the number $n$: the whole may not be more than there is.',
      expression: `${writeDecimal(once)}+${writeDecimal(price)}n${sign}${writeDecimal(money)}`,
    },
    { reason: `Subtract $${writeDecimal(once)}$.`, expression: `${writeDecimal(price)}n${sign}${writeDecimal(rest)}` },
  ];
  const unit = UNITS[single(each.thing)];
  const named = (value: Fraction): string =>
    unit === undefined ? writeDecimal(value) : `${writeDecimal(value)}\\text{ ${unit}}`;
  if (isExact) {
    if (!endsWithin(count, 2) || (unit === undefined && count.d !== 1n)) return null;
    steps.push({ reason: `Divide by $${writeDecimal(price)}$.`, expression: `n=${writeDecimal(count)}` });
    return { topic: 'linear-equations', method: 'readFixedAndRate', steps, answer: named(count) };
  }
  const full = count.floor();
  if (full.n === 0n) return null;
  const close = endsWithin(count, 2) ? writeDecimal(count) : `\\frac{${writeDecimal(rest)}}{${writeDecimal(price)}}`;
  steps.push({ reason: `Divide by $${writeDecimal(price)}$.`, expression: `n\\le ${close}` });
  if (count.d !== 1n) steps.push({ reason: 'Take the largest whole number.', expression: `n=${writeDecimal(full)}` });
  return { topic: 'inequalities', method: 'readFixedAndRate', steps, answer: writeDecimal(full) };
}

/** A fixed price and a price for each: how many were had for what was paid, or how many can be had at most. */
export function readFixedAndRate(problem: string): RuleSolution | null {
  if (
    !/[£$€]|\bpence\b|\bcents?\b|\dp\b/.test(problem) ||
    /%|percent|\bboth\b|compan(?:y [AB]|ies)|discount|twice|half|first \d|\bfree\b/i.test(problem)
  )
    return null;
  return agreed(readings(problem, PHRASES, IDLE), work);
}
