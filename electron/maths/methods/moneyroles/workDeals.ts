import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeNumber } from '../writeTerms.ts';
import { added, known, summed, taken, times } from '../moneytold/moneySteps.ts';
import type { Worked } from '../moneytold/moneySteps.ts';
import { partOf } from '../moneytold/workMorePercent.ts';
import { peelOf } from '../roles/peel.ts';
import type { Taken } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';

/** "At 5 for £120": what so many cost at that price. */
function atRate(reason: string, count: Fraction, rate: Taken): Worked | null {
  const [size, price] = [rate.value('a'), rate.value('c')];
  if (size === null || price === null || size.n === 0n) return null;
  return times(reason, count.div(size), known(price));
}

/** Bought at so many for a price, sold at so many for another: the profit or the loss. */
export function workSeveralFor(story: RoleStory): RuleSolution | null {
  if (!/\b(?:sold|sells?|selling|profit|loss)\b/.test(story.text) || story.spots.some(({ kind }) => kind === 'P'))
    return null;
  const peel = peelOf(story);
  const FOR = '(?:at |for |in packs of |in boxes of )*{a:N} (?:{~2})?for {c:M}';
  const bought = peel.take(`(?:buys?|bought|purchased?|purchases|gets?|got) {n:N} {~4}${FOR}`);
  const sold = peel.take(
    `(?:sells?|sold|resells?|resold|selling) (?:all (?:of )?)?(?:them|these|the {~2})?(?: all)? ?${FOR}`,
  );
  const ask = peel.take(
    '(?:what|how much|find|work out|calculate)(?: (?:is|was|did|does))? {~4}(?<w>profit|gain|loss)(?: {~5})?(?: (?:in total|altogether|in all))?',
  );
  peel.all('all|total|each|altogether');
  const [n, buy, sell] = [bought?.value('n') ?? null, bought?.spot('c') ?? null, sold?.spot('c') ?? null];
  if (bought === null || sold === null || ask === null || n === null || buy === null || sell === null) return null;
  if (buy.unit !== sell.unit || !isMoney(buy.unit) || !peel.done()) return null;
  const [cost, income] = [atRate('Find what they cost.', n, bought), atRate('Find what the sales bring in.', n, sold)];
  if (cost === null || income === null) return null;
  const loss = ask.word('w') === 'loss';
  const gap = loss ? taken('Subtract.', cost, income) : taken('Subtract.', income, cost);
  return gap.value.compare(0) <= 0 || !endsWithin(gap.value, 2)
    ? null
    : moneySolution(gap.steps, writeQuantity(gap.value, buy.unit));
}

/** A deposit in percent and equal payments: what they come to, or how much more than the cash price that is. */
export function workHirePurchase(story: RoleStory): RuleSolution | null {
  if (!/\b(?:deposit|down payment|down)\b/.test(story.text)) return null;
  const peel = peelOf(story);
  const payments = peel.take(
    '{n:N} (?:equal |monthly |weekly |further |more |easy )*(?:payments|instalments|installments|months|weeks)(?: (?:of|at|costing|each of))? {e:M}(?: each)?(?: (?:a|per|each) (?:month|week))?',
    '{e:M} (?:a|per|each|every) (?<p>month|week) for {n:N} (?<q>months|weeks|years?)',
  );
  const down = peel.take(
    '{p:P} (?:deposit|down payment|down)',
    '(?:deposit|down payment) of {p:P}(?: of (?:the|this|its) (?:cash )?price)?',
  );
  const more = peel.take(
    '(?:by )?how (?:much|many {~1}) (?:more|extra|dearer)(?: {~8})?(?: than {~6})?',
    'how much {~3}(?:save|saved|cheaper)(?: {~8})?',
    '(?:find|what is|work out|calculate) the (?:extra|difference)(?: {~6})?',
    'how much interest(?: {~6})?',
  );
  const total =
    more ??
    peel.take(
      '(?:what|how much|find|work out|calculate) {~5}(?:total|cost|pay|paid|altogether|hire purchase price)(?: {~7})?(?:altogether|in total|in all)?',
    );
  const cash = peel.take(
    '(?:cash price|price|for|costs?|is|at|of|worth)?(?: (?:of|is|was))? ?{c:M}(?: (?:cash|in cash|for cash))?',
  );
  peel.all(
    'or|and|plus|followed by|then|than|if|more|total|each|every|altogether|on credit|(?:by|on|under|through|using) (?:hire purchase|credit|instalments|the credit plan)',
  );
  const [p, c, e, n] = [
    down?.value('p') ?? null,
    cash?.spot('c') ?? null,
    payments?.spot('e') ?? null,
    payments?.value('n') ?? null,
  ];
  if (
    p === null ||
    c === null ||
    e === null ||
    n === null ||
    total === null ||
    c.unit !== e.unit ||
    !isMoney(c.unit) ||
    !peel.done()
  )
    return null;
  const [period, span] = [payments?.word('p') ?? '', (payments?.word('q') ?? '').replace(/s$/, '')];
  const parts = span === '' || span === period ? 1 : span === 'year' ? (period === 'month' ? 12 : 52) : 0;
  if (parts === 0) return null;
  const deposit = partOf(p, known(c.value));
  const paid = times('Find what the payments come to.', n.mul(parts), known(e.value));
  const all = added('Add the deposit.', paid, deposit);
  if (more === null) return moneySolution(all.steps, writeQuantity(all.value, c.unit));
  const gap = taken('Subtract the cash price.', all, known(c.value));
  return gap.value.compare(0) <= 0 ? null : moneySolution(gap.steps, writeQuantity(gap.value, c.unit));
}

/** Parts of the money and an amount are spent, and a part of it is left: what there was. */
export function workPartsAndAmount(story: RoleStory): RuleSolution | null {
  const parts = story.spots.filter(({ kind }) => kind === 'F');
  const money = story.spots.filter(({ kind }) => kind === 'M');
  const [amount] = money;
  if (parts.length < 2 || money.length !== 1 || amount === undefined || !isMoney(amount.unit)) return null;
  if (
    /\b(?:of (?:what (?:was|is)|the (?:rest|remainder|remaining))|remaining|how much (?:did|does|is|was) [^?]*(?:spend|spent|left|cost))\b/.test(
      story.text.replace(/\bof (?:his|her|their|my|the) (?:original |money|sum|total)/g, ''),
    )
  )
    return null;
  const OWN =
    '(?: of)? ?(?:his|her|their|my|the|it|its|this)?(?: (?:original|total|whole|starting|first))?(?: (?:money|sum|savings|salary|pocket money|allowance|amount|wages?|budget|income|cash))?';
  const peel = peelOf(story);
  const left = peel.take(
    `(?:has|had|have|is|was|with|keeps|kept|saved?|saves|there (?:is|was)) (?:then |still |only )?{l:F}${OWN} (?:left|remaining|over|remained)`,
    `{l:F}${OWN} (?:is|was|were|remains|remained) ?(?:left|remaining|over)?`,
  );
  const ask = peel.take(
    '(?:how much|what|find|work out|calculate) {~8}(?:at first|start with|begin with|originally|to start with|to begin with|in the beginning|at the start|have|sum|amount|money)(?: {~3})?',
  );
  const spent = peel.all(
    `(?:spends?|spent|gave|gives|used?|uses|saves?|saved|and|,|lost|donated)? ?{f:F}${OWN} ?(?:on|for|to|in) {~3}`,
    '{f:F}',
  );
  const some = peel.take(
    '(?:spends?|spent|gave|gives|used?|uses|and|another|a further)? ?{m:M} ?(?:on|for|to) {~3}',
    '{m:M}',
  );
  peel.all('then|gave|gives?|left|first|still|rest|the rest');
  if (left === null || ask === null || some === null || spent.length + 1 !== parts.length || !peel.done()) return null;
  const used = spent.reduce((sum, one) => sum.add(one.value('f') ?? 0), new Fraction(0)).add(left.value('l') ?? 0);
  const share = new Fraction(1).sub(used);
  if (share.compare(0) <= 0 || share.compare(1) >= 0) return null;
  const all = amount.value.div(share);
  const shown = [...spent.map((one) => one.value('f')), left.value('l')].flatMap((one) =>
    one === null ? [] : [writeNumber(one)],
  );
  return moneySolution(
    [
      { reason: 'Subtract the other parts from the whole.', expression: `1-${shown.join('-')}=${writeNumber(share)}` },
      {
        reason: `The amount is this part of all: divide by it.`,
        expression: `${writeNumber(amount.value)}\\div ${writeNumber(share)}=${writeNumber(all)}`,
      },
    ],
    writeQuantity(all, amount.unit),
  );
}

/** So many people at a price each, and something paid once for all: the whole cost, or each one's share of it. */
export function workGroupAndOnce(story: RoleStory): RuleSolution | null {
  if (!/\b(?:each|per (?:person|head|child|pupil|student)|a head|apiece)\b/.test(story.text)) return null;
  const peel = peelOf(story);
  const each = peel.take(
    '{e:M} (?:for )?(?:each|per (?:person|head|child|pupil|student|ticket)|a head|apiece|a ticket)(?: (?:child|pupil|student|person|ticket))?',
  );
  const people = peel.take(
    '{n:N} (?:{~1})?(?:pupils?|students?|children|people|adults|friends|members|players|girls|boys|guests|scouts|learners|teachers|of (?:us|them))(?: {~4})?',
  );
  const once = peel.all(
    '(?:(?:the |a )?(?:coach|bus|minibus|hall|room|hire of {~2}|insurance|dj|guide|transport|deposit|booking fee|delivery|hire)(?: hire| fee| cost)?) (?:costs?|is|was|for|at|of)? ?(?:a |an )?(?:further |extra |another |additional |total of )?{f:M}(?: (?:altogether|in total|in all|for everyone|for the (?:whole )?(?:group|class|day)))?',
    '(?:a |an )?(?:further|extra|another|additional|plus|and) {f:M} (?:for|to hire|towards|on) {~4}',
  );
  const ask = peel.take(
    '(?:what|how much|find|work out|calculate) {~5}(?:total|cost|altogether|pay|bill|trip)(?: {~6})?(?:altogether|in total|in all)?',
  );
  peel.all('further|extra|total|altogether|each|plus|and|in total');
  const [e, n] = [each?.spot('e') ?? null, people?.value('n') ?? null];
  const fees = once.flatMap((one) => one.spot('f') ?? []);
  if (
    e === null ||
    n === null ||
    ask === null ||
    fees.length === 0 ||
    !isMoney(e.unit) ||
    fees.some(({ unit }) => unit !== e.unit)
  )
    return null;
  if (
    !peel.done() ||
    /\b(?:each|per (?:person|head)|every) [a-z ]*(?:pay|cost|owe)|\bhow much (?:more|change|left)\b/.test(story.text)
  )
    return null;
  const all = summed('Add what is paid once.', [
    times('Multiply the price by the number.', n, known(e.value)),
    ...fees.map(({ value }) => known(value)),
  ]);
  return all === null ? null : moneySolution(all.steps, writeQuantity(all.value, e.unit));
}
