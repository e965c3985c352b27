import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { nameStems } from '../words/nameStems.ts';
import { peelOf } from './peel.ts';
import type { Peel, Taken } from './peel.ts';
import type { RoleStory, Spot } from './roleStory.ts';

const ONE = new Fraction(1);
const PERIOD = '(?:minute|hour|day|week|month|year|night)';
const EVERY = '(?:per|for each|for every|for any|each|every|for an?|an?)';
const MORE = '(?:extra|additional|further|more|other|subsequent|successive)';
const AFTER = '(?:after|thereafter|over|beyond|above|on top of|more than|past|in excess of|exceeding)';
const OVER = `${AFTER}(?: (?:that|this|it|those|these|the (?:limit|allowance|first)))?`;
const COST = '(?:costs?|is|are|at|charged(?: at)?|are charged(?: at)?|for|will cost|,|:)';

type Told = {
  readonly free: { readonly size: Fraction; readonly unit: string };
  readonly rate: Spot;
  readonly unit: string;
  readonly base: Spot | null;
};

function same(one: string, other: string): boolean {
  const [a, b] = [nameStems(one), nameStems(other)];
  return a.length > 0 && b.length > 0 && (a.some((stem) => b.includes(stem)) || a[0]?.startsWith(b[0] ?? ' ') === true);
}

/** What is paid for with the fixed price: "including 200 minutes", "for the first mile", "over 500". */
function freeOf(peel: Peel): { readonly taken: Taken; readonly size: Fraction; readonly base: Spot | null } | null {
  const first = peel.take(
    `{base:M}(?: covers)? (?:for |covers |pays for )?(?:up to )?the first {free:N} {u:w}`,
    `{base:M}(?: covers)? (?:for |covers |pays for )?(?:up to )?the first {u:w}`,
    `(?:the )?first {free:N} {~1}{u:w} ${COST}(?: charged)? {base:M}`,
    `(?:the )?first {u:w} ${COST} {base:M}`,
    `{base:M} for (?:up to|the use of up to) {free:N} {u:w}`,
    `{base:M} (?:a|per|each|every) ${PERIOD} for {free:N} {u:w}`,
  );
  if (first !== null) return { taken: first, size: first.value('free') ?? ONE, base: first.spot('base') };
  const taken = peel.take(
    `(?:includ\\w+|which covers|covering|covers|gives (?:you|her|him|them)|you get|comes with|with|and) (?:the )?(?:first )?{free:N} (?:free |inclusive )?{u:w}(?: of {~2}| {~1})?(?:free|included|inclusive|for free|at no (?:extra )?(?:cost|charge))?(?: ${EVERY} ${PERIOD})?`,
    `(?:the )?first {free:N} {u:w} {~2}(?:free|included|cost nothing|at no charge)`,
    `{free:N} (?:free |inclusive ){u:w}`,
    `{free:N} {u:w} (?:are |is )?(?:free|included)`,
  );
  return taken === null ? null : { taken, size: taken.value('free') ?? ONE, base: null };
}

function toldIn(peel: Peel): Told | null {
  const direct = peel.take(
    `{rate:M} ${EVERY} ${MORE}? ?{v:w}(?: (?:used|sent|made|driven))? ${AFTER} (?:the )?(?:first )?{free:N}(?: {u:w})?`,
    `(?:each|every|any) {v:w} ${OVER} {free:N} ${COST} {rate:M}`,
  );
  if (direct !== null) {
    const [rate, size] = [direct.spot('rate'), direct.value('free')];
    const unit = direct.word('v');
    if (rate === null || size === null || (direct.word('u') !== '' && !same(direct.word('u'), unit))) return null;
    return { free: { size, unit }, rate, unit, base: null };
  }
  const free = freeOf(peel);
  if (free === null) return null;
  const unit = free.taken.word('u');
  const extra = peel.take(
    `{rate:M} (?:${EVERY} )${MORE} {v:w}(?: ${OVER})?`,
    `{rate:M} ${EVERY} {v:w} (?:${OVER}|thereafter|after)`,
    `(?:each|every|any|for each|for every)? ?${MORE} {v:w} {~1}${COST}? ?{rate:M}(?: (?:each|apiece|per {w:w}|an? {w:w}))?`,
    `(?:${OVER}|thereafter|then|after which|and|plus) (?:(?:it|she|he|they|you) (?:is|costs?|pays?|charges?) )?(?:it is )?{rate:M} ${EVERY} {v:w}(?: ${OVER}| thereafter)?`,
  );
  const rate = extra?.spot('rate') ?? null;
  if (extra === null || rate === null) return null;
  const [named, own] = [extra.word('v'), extra.word('w')];
  if (!same(named, unit) && !(own !== '' && same(own, unit))) return null;
  return { free: { size: free.size, unit }, rate, unit, base: free.base };
}

const ASKS_COST =
  '(?:how much|what) (?:does|do|did|will|would|is|was|must|should|has) {~5}(?:pay|cost|be|charged|come to|bill|charge|fare|total|price)(?: {~2}to pay)?|(?:find|work out|calculate|what is|what was) {~2}(?:bill|cost|charge|fare|price|total|amount)|(?:total )?(?:bill|cost|charge)(?= ?\\?)';

/** A fixed price covers the first units and every further one is charged: the bill, or how many were used. */
export function workAllowance(story: RoleStory): RuleSolution | null {
  if (!/first|includ|inclusive|free|extra|additional|over|after|thereafter|beyond|above/.test(story.text)) return null;
  const peel = peelOf(story);
  const told = toldIn(peel);
  if (told === null || !isMoney(told.rate.unit)) return null;
  const asksExtra = peel.take(`how many ${MORE} {q:w}`);
  const asksUnits = asksExtra ?? peel.take('how many {q:w}');
  const asksCost = asksUnits === null ? peel.take(ASKS_COST) : null;
  if (asksCost === null && (asksUnits === null || !same(asksUnits.word('q'), told.unit))) return null;
  const bill =
    asksUnits === null
      ? null
      : peel.take(
          `(?:bill|total|cost|charge|invoice|fare|price)(?: {~3}| for {~3})(?:was|is|of|came to|comes to|:) {b:M}`,
          `(?:paid|pays?|charged|billed|cost|came to|spent) {~3}{b:M}`,
          `{b:M} {~1}(?:bill|fare)`,
        );
  const base =
    told.base === null
      ? peel.take(
          `{f:M}(?: ${EVERY} ${PERIOD}| monthly)?(?: flat)?(?: (?:fixed|basic|standing|monthly) (?:fee|charge))?`,
        )
      : null;
  const used =
    asksCost === null ? null : peel.take('{n:N} (?:of these |whole )?{q:w}(?: (?:journey|ride|trip|call|stay|hire))?');
  peel.all(
    '(?:in|for|each|every|per|last|this|that|one|next) (?:the |that |a |one )?(?:month|week|day|year)',
    'altogether|in total|in all|total|extra|plus',
  );
  if (!peel.done()) return null;
  const fixed = told.base ?? base?.spot('f') ?? null;
  if (fixed === null || fixed.unit !== told.rate.unit) return null;
  if (asksCost !== null)
    return used === null || !same(used.word('q'), told.unit) ? null : cost(told, fixed, used.value('n'));
  return units(told, fixed, bill?.spot('b') ?? null, asksExtra !== null);
}

function cost({ free, rate }: Told, fixed: Spot, used: Fraction | null): RuleSolution | null {
  const more = used?.sub(free.size);
  if (used === null || more === undefined || more.compare(0) <= 0 || more.d !== 1n) return null;
  const extra = more.mul(rate.value);
  const total = fixed.value.add(extra);
  const steps: RuleStep[] = [
    {
      reason: 'Subtract what the fixed price covers.',
      expression: `${writeDecimal(used)}-${writeDecimal(free.size)}=${writeDecimal(more)}`,
    },
    { reason: 'Work out what these cost.', expression: spellProduct(more, rate.value) },
    {
      reason: 'Add the fixed price.',
      expression: `${writeCoins(fixed.value)}+${writeCoins(extra)}=${writeCoins(total)}`,
    },
  ];
  return moneySolution(steps, writeQuantity(total, rate.unit));
}

function units({ free, rate }: Told, fixed: Spot, bill: Spot | null, extraOnly: boolean): RuleSolution | null {
  if (bill === null || bill.unit !== rate.unit || rate.value.n === 0n) return null;
  const over = bill.value.sub(fixed.value);
  const more = over.div(rate.value);
  if (over.compare(0) <= 0 || !endsWithin(more, 0)) return null;
  const steps: RuleStep[] = [
    {
      reason: 'Subtract the fixed price.',
      expression: `${writeCoins(bill.value)}-${writeCoins(fixed.value)}=${writeCoins(over)}`,
    },
    {
      reason: 'Divide by the price of one.',
      expression: `${writeCoins(over)}\\div ${writeCoins(rate.value)}=${writeDecimal(more)}`,
    },
  ];
  if (extraOnly) return moneySolution(steps, writeDecimal(more));
  const all = more.add(free.size);
  return moneySolution(
    [
      ...steps,
      {
        reason: 'Add what the fixed price covers.',
        expression: `${writeDecimal(more)}+${writeDecimal(free.size)}=${writeDecimal(all)}`,
      },
    ],
    writeDecimal(all),
  );
}
