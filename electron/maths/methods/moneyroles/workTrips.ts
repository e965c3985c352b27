import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { divided, known, taken, times } from '../moneytold/moneySteps.ts';
import type { Worked } from '../moneytold/moneySteps.ts';
import { peelOf } from '../roles/peel.ts';
import type { Peel } from '../roles/peel.ts';
import type { RoleStory, Spot } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';

const NAMES: Readonly<Record<string, string>> = { pound: '£', sterling: '£', dollar: '$', euro: '€', rupee: '₹' };
const NAME = '(?:pounds?|dollars?|euros?|rupees?|pounds? sterling)';

/** `one` of a currency for `many` of another. */
type Rate = { readonly one: string; readonly many: string; readonly value: Fraction };

function rateIn(peel: Peel): Rate | null {
  const equal = peel.take(
    '(?:at )?(?:an? |the )?(?:exchange )?(?:rate (?:of |is |was )*|when )?{a:M} ?(?:=|is|was|equals|buys|gets|gives|is worth|was worth|to|for|exchanges for|will buy|per) ?{b:M}',
  );
  const [a, b] = [equal?.spot('a') ?? null, equal?.spot('b') ?? null];
  if (a !== null && b !== null) {
    if (a.unit === b.unit) return null;
    if (a.value.equals(1)) return { one: a.unit, many: b.unit, value: b.value };
    return b.value.equals(1) ? { one: b.unit, many: a.unit, value: a.value } : null;
  }
  const named = peel.take(
    `(?:at |using )?(?:an? |the )?(?:exchange )?(?:rate (?:of |is |was )*)?{b:M} (?:to|for|per|for each|for every) (?:the |a |each |every |one )?(?<n>${NAME})`,
  );
  const [rate, sign] = [named?.spot('b') ?? null, NAMES[(named?.word('n') ?? '').replace(/s$/, '')]];
  return rate === null || sign === undefined || sign === rate.unit
    ? null
    : { one: sign, many: rate.unit, value: rate.value };
}

function turned(amount: Worked, from: string, rate: Rate): Worked {
  return from === rate.one
    ? times('Multiply by the rate.', rate.value, amount)
    : divided('Divide by the rate.', amount, rate.value);
}

function other(currency: string, rate: Rate): string {
  return currency === rate.one ? rate.many : rate.one;
}

/** The currency that the question names, `''` where it names none. */
function wishOf(peel: Peel): string {
  const named = peel.take(`(?:(?:how (?:many|much)|in|into|for|to) (?:the )?)(?<n>${NAME})`);
  return NAMES[(named?.word('n') ?? '').replace(/ sterling$/, '').replace(/s$/, '')] ?? '';
}

/** The same thing at a price here and there: how much cheaper it is in one place. */
function workAbroad(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const rate = rateIn(peel);
  const ask = peel.take(
    '(?:by )?how (?:much|many {~1})(?: is it| is the {~2})? ?(?<w>cheaper|dearer|less|more expensive|more)(?: {~8})?',
    '(?:what|find|work out|calculate) {~2}(?<w>difference) (?:in|between) {~6}',
    'how much (?:does|would|will|did|do|can|could) {~3}(?<w>save) {~8}',
  );
  const wish = wishOf(peel);
  const prices = peel.all('(?:for|costs?|is|was|priced at|at|of)? ?{p:M}');
  peel.all('same|but|if|more|than|less|cheaper|expensive|change');
  const [one, two] = prices.map((price) => price.spot('p'));
  if (rate === null || ask === null || !one || !two || prices.length !== 2 || one.unit === two.unit || !peel.done())
    return null;
  if (![rate.one, rate.many].includes(one.unit) || ![rate.one, rate.many].includes(two.unit)) return null;
  const target = wish === '' ? rate.one : wish;
  if (target !== one.unit && target !== two.unit) return null;
  const [own, foreign] = one.unit === target ? [one, two] : [two, one];
  const there = turned(known(foreign.value), foreign.unit, rate);
  const [high, low] = there.value.compare(own.value) > 0 ? [there, known(own.value)] : [known(own.value), there];
  const gap = taken('Subtract.', high, low);
  return gap.value.n === 0n || !endsWithin(there.value, 2)
    ? null
    : moneySolution(gap.steps, writeQuantity(gap.value, target));
}

type Deal = { readonly rate: Rate; readonly start: Spot; readonly spent: Spot | null; readonly back: Rate | null };

function solveTrip({ rate, start, spent, back }: Deal, wish: string): RuleSolution | null {
  const there = turned(known(start.value), start.unit, rate);
  const currency = other(start.unit, rate);
  if (spent === null) {
    if (wish !== '' && wish !== currency) return null;
    return endsWithin(there.value, 2) ? moneySolution(there.steps, writeQuantity(there.value, currency)) : null;
  }
  if (spent.unit !== currency) return null;
  const rest = taken('Subtract what is spent.', there, known(spent.value));
  if (rest.value.compare(0) <= 0) return null;
  if (back === null) return wish === start.unit ? null : moneySolution(rest.steps, writeQuantity(rest.value, currency));
  const home = turned(rest, currency, back);
  if ((wish !== '' && wish !== start.unit) || other(currency, back) !== start.unit) return null;
  return endsWithin(home.value, 2) ? moneySolution(home.steps, writeQuantity(home.value, start.unit)) : null;
}

/** Money changed into another currency at a rate, some of it spent there, and perhaps the rest changed back. */
export function workTrip(story: RoleStory): RuleSolution | null {
  const units = new Set(story.spots.map(({ unit }) => unit));
  if (story.spots.some(({ kind }) => kind !== 'M') || story.spots.length < 2 || story.spots.length > 5) return null;
  if (
    ![...units].every(isMoney) ||
    units.size !== 2 ||
    !/\b(?:exchang\w*|chang\w*|convert\w*|rate|abroad|currency)\b|⟨M\d+⟩ ?= ?⟨M/.test(story.text)
  )
    return null;
  const abroad = workAbroad(story);
  if (abroad !== null) return abroad;
  const peel = peelOf(story);
  const rate = rateIn(peel);
  if (rate === null) return null;
  const returned = peel.take(
    '(?:changes?|changed|exchanges?|exchanged|converts?|converted|swaps?|swapped) (?:the (?:rest|remainder|remaining {~2}|money (?:left|she has left|he has left))|what (?:is|was) left|it|them|(?:her|his|their|my) (?:remaining|leftover) {~2})(?: (?:back|that is left|left over))?(?: (?:in)?to {~2})?(?: back)?(?: (?:at|using) (?:the|this|that) (?:same )?rate)?',
  );
  const second = returned === null ? null : rateIn(peel);
  const spent = peel.take(
    '(?:spends?|spent|spending|pays?|paid|uses?|used) {s:M}(?: (?:of (?:it|this|them)|on {~3}))?',
  );
  const ask = peel.take(
    '(?:how (?:much|many)|what|find|work out|calculate|convert|change|exchange) {~7}(?:get|gets|receive|receives|received|have|has|got|be|left|worth|amount|return|returns)?(?: (?:back|left|in return|does (?:he|she) get))*',
  );
  const wish = wishIn(story.text);
  const start = peel.take('{p:M}');
  peel.all('(?:the )?same(?: exchange)? rate', 'back|rest|change|left|same|then|before|when|if');
  const first = start?.spot('p') ?? null;
  if (first === null || ask === null || !peel.done() || ![rate.one, rate.many].includes(first.unit)) return null;
  return solveTrip(
    { rate, start: first, spent: spent?.spot('s') ?? null, back: returned === null ? null : (second ?? rate) },
    wish,
  );
}

/** "How many pounds does he get?" */
function wishIn(text: string): string {
  const name = new RegExp(
    `\\bhow many (?:[a-z]+ )??(${NAME})\\b|\\b(?:in|into|to) (?:[a-z]+ )??(${NAME})\\s*[?.]*$`,
  ).exec(text);
  return NAMES[(name?.[1] ?? name?.[2] ?? '').replace(/ sterling$/, '').replace(/s$/, '')] ?? '';
}
