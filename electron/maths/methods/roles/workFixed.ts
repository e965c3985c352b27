import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellDifference, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { writeNumber } from '../writeTerms.ts';
import { peelOf } from './peel.ts';
import type { Peel, Taken } from './peel.ts';
import type { RoleStory } from './roleStory.ts';

const FIXED =
  '(?:parts?|materials|call-?out(?: charge| fee)?|fixed (?:charge|fee)|booking fee|standing charge|hire charge|basic charge|set fee)';

function difference(reason: string, one: Fraction, other: Fraction): RuleStep {
  return { reason, expression: `${writeCoins(one)}-${writeCoins(other)}=${writeCoins(one.sub(other))}` };
}

function quotient(reason: string, one: Fraction, other: Fraction): RuleStep {
  return { reason, expression: `${writeCoins(one)}\\div ${writeCoins(other)}=${writeDecimal(one.div(other))}` };
}

/** What is asked of a job: another of `k` hours, the price of an hour, or how many hours. */
function jobAsked(peel: Peel): { readonly ask: Taken | null; readonly other: Taken | null } {
  const other = peel.take(
    '(?:what|how much) (?:would|will|does|did|is|should) (?:the (?:cost|price|bill) (?:of|for) )?an? {k:N} (?<w>hours?|days?|miles?) {~2}(?:come to|cost|be)?',
  );
  const ask =
    other ??
    peel.take(
      '(?:what|how much) {~6}(?<r>per|an|each|every|a) (?<w>hour|day|mile)',
      '(?:what|find|calculate|work out) {~3}(?<r>hourly|daily) (?:rate|charge|wage)',
      'how (?<n>many) (?<w>hours|days|miles)(?: {~6})?',
    );
  return { ask, other };
}

/** Parts and labour, a call-out and hours: the price of an hour, the hours, or another job at the same prices. */
export function workJob(story: RoleStory): RuleSolution | null {
  if (!/\b(?:hours?|days?|miles?)\b/.test(story.text)) return null;
  const peel = peelOf(story);
  const { ask, other } = jobAsked(peel);
  if (ask === null) return null;
  const fixed = peel.take(
    `${FIXED}(?: (?:of|is|was|cost|costs|at|for|came to))?:? ?(?:a )?{f:M}`,
    `{f:M} (?:for|in|on|of|as)? ?(?:the |a )?${FIXED}`,
  );
  const rate = peel.take(
    '{r:M} (?:an|a|per|each|for each|for every|every) (?<v>hour|day|mile)(?: (?:for|of) labou?r)?',
  );
  const hours = peel.take('(?:a |an )?{n:N} (?<v>hours?|days?|miles?)(?: (?:of )?(?:labou?r|job|work|hire))?');
  const total = peel.take(
    '(?:total|bill|invoice|charged?|charges|paid|came to|comes to|cost|altogether)(?: (?:of|is|was|for|came to|cost))? ?{~3}{t:M}(?: (?:for|altogether|in total|in all){~3})?',
    '{t:M} (?:altogether|in total|in all|total)',
  );
  peel.all(
    '(?:then |plus )?a fixed amount (?:per|for each|an) (?:hour|day|mile)',
    'then|plus|labou?r',
    'an? (?:hour|day|mile)',
    'same|at this rate',
  );
  const [f, t] = [fixed?.spot('f') ?? null, total?.spot('t') ?? null];
  if (f === null || t === null || f.unit !== t.unit || !isMoney(t.unit) || !peel.done()) return null;
  const rest = t.value.sub(f.value);
  if (rest.compare(0) <= 0) return null;
  const first = difference('Subtract the fixed part.', t.value, f.value);
  const [n, r] = [hours?.value('n') ?? null, rate?.value('r') ?? null];
  if (ask.word('n') !== '') {
    if (r === null || n !== null || rate?.word('v') !== ask.word('w').replace(/s$/, '') || !endsWithin(rest.div(r), 2))
      return null;
    return moneySolution([first, quotient('Divide by the price of one.', rest, r)], writeDecimal(rest.div(r)));
  }
  if (n === null || r !== null || n.n === 0n) return null;
  const each = rest.div(n);
  const second = quotient('Divide by the number.', rest, n);
  if (other === null) return moneySolution([first, second], writeQuantity(each, t.unit));
  const k = other.value('k');
  if (k === null || !endsWithin(each, 2) || hours?.word('v').replace(/s$/, '') !== other.word('w').replace(/s$/, ''))
    return null;
  const all = each.mul(k).add(f.value);
  return moneySolution(
    [
      first,
      second,
      { reason: 'Multiply by the new number.', expression: spellProduct(k, each) },
      {
        reason: 'Add the fixed part.',
        expression: `${writeCoins(each.mul(k))}+${writeCoins(f.value)}=${writeCoins(all)}`,
      },
    ],
    writeQuantity(all, t.unit),
  );
}

/** A deposit and equal payments: what they come to, or how much more that is than the cash price. */
export function workDeposit(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const down = peel.take(
    '(?:deposit|down payment) (?:on {~3})?(?:(?:of|is|was) )?{d:M}',
    '{d:M} (?:down|deposit|up ?front|up front|to start with|initial payment|now)',
  );
  const months = peel.take(
    '{n:N} (?:equal |monthly |weekly |more )*(?:payments|instalments|installments|months|weeks)(?: of| at| costing)? {e:M}(?: each)?(?: (?:a|per|each) (?:month|week))?',
    '{e:M} (?:a|per|each|every) (?<p>month|week) for {n:N} (?<q>months|weeks|years|year)',
  );
  const cash = peel.take(
    '(?:cash price|paying cash|for cash|cash|full price|outright)(?: {~3})?(?:of|is|was|costs|at|for)? ?{c:M}',
    '{c:M} (?:cash|in cash|outright)',
  );
  const more =
    cash === null
      ? null
      : peel.take(
          'how much (?:more|extra|dearer)(?: {~6})?(?:than)?(?: (?:its|the))?',
          'how much {~3}(?:save|saved|cheaper)(?: {~6})?',
          '(?:find|what is) the (?:extra|difference)(?: {~3})?',
        );
  const total =
    more ??
    peel.take(
      '(?:what|how much) {~4}(?:total|cost|pay|paid|altogether)(?: {~4})?(?:altogether|in total|in all)?',
      '(?:find|work out|calculate) the total(?: {~3})?',
    );
  peel.all('then|plus|followed by|and|on credit|total|altogether|after', 'more|extra|than');
  const [d, e, n] = [down?.spot('d') ?? null, months?.spot('e') ?? null, months?.value('n') ?? null];
  if (total === null || d === null || e === null || n === null || d.unit !== e.unit || !isMoney(d.unit) || !peel.done())
    return null;
  const [period, span] = [months?.word('p') ?? '', (months?.word('q') ?? '').replace(/s$/, '')];
  const parts = span === '' || span === period ? 1 : span === 'year' ? (period === 'month' ? 12 : 52) : 0;
  if (parts === 0 || (cash !== null) !== (more !== null)) return null;
  const count = n.mul(parts);
  const paid = count.mul(e.value);
  const all = paid.add(d.value);
  const steps: RuleStep[] = [
    ...(parts === 1
      ? []
      : [{ reason: 'Find the number of payments.', expression: spellProduct(n, new Fraction(parts)) }]),
    { reason: 'Find what the payments come to.', expression: spellProduct(count, e.value) },
    { reason: 'Add the deposit.', expression: `${writeCoins(paid)}+${writeCoins(d.value)}=${writeCoins(all)}` },
  ];
  if (cash === null) return moneySolution(steps, writeQuantity(all, d.unit));
  const price = cash.value('c');
  if (price === null || all.compare(price) <= 0) return null;
  return moneySolution(
    [...steps, difference('Subtract the cash price.', all, price)],
    writeQuantity(all.sub(price), d.unit),
  );
}

/** A cost for all, shared, and a price for each person: what each of them pays. */
export function workPerHead(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const asks = peel.take(
    '(?:how much|what) (?:does|will|must|should|do|would|is) {~1}(?:each|every|one|per)(?: (?:one|person|child|pupil|student|of (?:us|them)|{w:w}))?(?: {~2})?(?:pay|cost|owe|share)(?: {~6})?',
  );
  const people = peel.take(
    '{n:N} (?:of (?:us|them)|people|pupils|students|children|friends|members|players|adults)(?: {~4})?',
    '(?:shared|split) (?:equally )?(?:between|among|by) {n:N}(?: {~2})?',
  );
  const each = peel.take('{e:M} (?:each|per (?:person|head|child|pupil|student)|a head|a person)');
  const fixed = peel.take('{f:M}');
  peel.all('shared?(?: equally)?|split(?: equally)?|equally|each|between|both');
  const [n, e, f] = [people?.value('n') ?? null, each?.spot('e') ?? null, fixed?.spot('f') ?? null];
  if (asks === null || n === null || e === null || f === null || e.unit !== f.unit || !peel.done() || n.compare(1) <= 0)
    return null;
  const share = f.value.div(n);
  return moneySolution(
    [
      quotient('Share what is paid once.', f.value, n),
      {
        reason: 'Add the price for each.',
        expression: `${writeCoins(share)}+${writeCoins(e.value)}=${writeCoins(share.add(e.value))}`,
      },
    ],
    endsWithin(share, 2) ? writeQuantity(share.add(e.value), e.unit) : null,
  );
}

/** Readings of a meter before and after, units at a price and a standing charge: the bill. */
export function workMeter(story: RoleStory): RuleSolution | null {
  if (!/\b(?:meter|reading|readings)\b/.test(story.text)) return null;
  const peel = peelOf(story);
  const first = peel.take(
    '(?:previous|last|old|first|earlier|opening|starting|january|start)(?: meter)? reading(?: (?:is|was|of))?:? ?{a:N}',
  );
  const then = peel.take(
    '(?:present|current|new|latest|second|closing|final|this|end)(?: meter)? reading(?: (?:is|was|of))?:? ?{b:N}',
  );
  const rate = peel.take(
    '(?:units? (?:cost|costs|are|is|at) )?{r:M} (?:each|per unit|a unit|per kwh|for each unit)',
    '(?:each|every) unit (?:costs?|is) {r:M}',
  );
  const standing = peel.take(
    '(?:plus |and )?{~5}(?:standing|fixed|quarterly) charge (?:of |is )?{s:M}',
    '{s:M} standing charge',
  );
  const asks = peel.take('(?:find|what is|work out|calculate|how much is) {~3}(?:bill|cost|charge|total)(?: {~3})?');
  peel.all('total');
  const [a, b, r] = [first?.value('a') ?? null, then?.value('b') ?? null, rate?.spot('r') ?? null];
  if (a === null || b === null || r === null || asks === null || !peel.done() || b.compare(a) <= 0) return null;
  const used = b.sub(a);
  const cost = used.mul(r.value);
  const fixed = standing?.value('s') ?? null;
  const steps: RuleStep[] = [
    { reason: 'Find the units used.', expression: spellDifference(b, a) },
    { reason: 'Multiply by the price of one.', expression: spellProduct(used, r.value) },
    ...(fixed === null
      ? []
      : [
          {
            reason: 'Add the standing charge.',
            expression: `${writeCoins(cost)}+${writeCoins(fixed)}=${writeCoins(cost.add(fixed))}`,
          },
        ]),
  ];
  return moneySolution(steps, writeQuantity(fixed === null ? cost : cost.add(fixed), r.unit));
}

/** "spent a third of it on a game and £15 on a shirt and has £25 left": what there was. */
export function workSpentPart(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const part = peel.take(
    '(?:spent|spends|spend|spending) {f:F} (?:of )?(?:his|her|my|their|the|it|its)?(?: {~3})?(?:on {~3})?',
  );
  const more =
    part === null
      ? null
      : peel.take(
          '(?:and|then|and then) (?:spent |spends |another )?{m:M} (?:on|for) {~3}',
          '(?:spent|spends|spend) {m:M} (?:on|for) {~3}',
        );
  const left = peel.take(
    '(?:went home with|has|have|had|got|is|was|with|have got|there is|there was)(?: only| just)? {l:M}(?: (?:left|remaining|over))?',
    '{l:M} (?:left|remaining|over)',
  );
  const asks = peel.take(
    '(?:with )?(?:how much|what) {~8}(?:start with|begin with|set out(?: with)?|set off(?: with)?|at first|to start with|to begin with|originally|get|have)(?: {~4})?',
  );
  peel.all('left|first|half of');
  const [f, m, l] = [part?.value('f') ?? null, more?.spot('m') ?? null, left?.spot('l') ?? null];
  if (asks === null || f === null || m === null || l === null || m.unit !== l.unit || !peel.done()) return null;
  if (/\b(?:of (?:what|the rest|the remainder)|remaining)\b/.test(story.text)) return null;
  // "Had £60 … How much did he have left?": the £60 are what there was.
  if (/\b(?:how much|what)\b[^.?]*\bleft(?: over)?[\s.?]*$/.test(story.text)) return null;
  const share = new Fraction(1).sub(f);
  const rest = l.value.add(m.value);
  if (share.compare(0) <= 0) return null;
  return moneySolution(
    [
      {
        reason: 'Add what was spent last to what is left.',
        expression: `${writeCoins(l.value)}+${writeCoins(m.value)}=${writeCoins(rest)}`,
      },
      { reason: 'Find the part of all that this is.', expression: `1-${writeNumber(f)}=${writeNumber(share)}` },
      {
        reason: 'Divide by that part.',
        expression: `${writeCoins(rest)}\\div ${writeNumber(share)}=${writeCoins(rest.div(share))}`,
      },
    ],
    writeQuantity(rest.div(share), l.unit),
  );
}
