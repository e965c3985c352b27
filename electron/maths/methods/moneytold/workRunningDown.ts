import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellDifference } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { peelOf } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { added, divided, known, taken, times } from './moneySteps.ts';

function stem(word: string): string {
  return word.replace(/s$/, '');
}

/** Money on a card from which the same goes each time: what is left after so many times. */
export function workRunningDown(story: RoleStory): RuleSolution | null {
  if (!/\bleft\b|\bremain/.test(story.text)) return null;
  // "after 14 train rides", where bus rides were told.
  const kind = /\bafter ⟨N\d+⟩ ([a-z]+) [a-z]+/.exec(story.text)?.[1];
  if (kind !== undefined && story.text.split(kind).length < 3) return null;
  const peel = peelOf(story);
  const rate = peel.take(
    '(?:each|every|one|a|an) {~1}{w:n} (?:takes|costs?|uses|is|takes off|takes away) {r:M}(?: (?:off|away|from it|of it))?',
    '{r:M} (?:is|was|goes|are|comes) (?:taken |deducted )?(?:off|from it|away)? ?(?:for|with|on) (?:each|every) {~1}{w:n}',
  );
  const start = peel.take(
    '(?:put|puts|loaded|loads|has|had|have|starts with|started with|there is|there was|holds|topped up with|charged with|with|worth) {s:M} ?(?:on (?:it|to)?{~4}|in {~3})?',
  );
  const ask = peel.take(
    '(?:how much|what)(?: money)? (?:is|will be|would be|was|does|will|do)(?: {~3})?(?: have)? ?(?:left|remains|remaining|remain)(?: {~4}?)? after {n:N} {~1}{q:n}',
    'after {n:N} {~1}{q:n},? (?:how much|what)(?: money)? (?:is|will be|does|will|do) {~4}(?:left|remaining|remain)(?: {~4})?',
  );
  const [r, s, n] = [rate?.spot('r') ?? null, start?.spot('s') ?? null, ask?.value('n') ?? null];
  if (r === null || s === null || n === null || r.unit !== s.unit || !isMoney(s.unit) || !peel.done()) return null;
  if (stem(rate?.word('w') ?? '') !== stem(ask?.word('q') ?? '')) return null;
  const left = taken('Subtract what has gone.', known(s.value), times('Multiply.', n, known(r.value)));
  return left.value.s < 0n ? null : moneySolution(left.steps, writeQuantity(left.value, s.unit));
}

/** So much comes in and so much goes out each week: the weeks to an amount, or what is saved after some. */
export function workNetSaving(story: RoleStory): RuleSolution | null {
  if (!/\b(?:week|month|day|year)s?\b/.test(story.text) || !/\b(?:spen[dt]s?|pays?|goes)\b/.test(story.text))
    return null;
  const peel = peelOf(story);
  const income = peel.take(
    '(?:gets?|earns?|receives?|makes?|is given|are given|has|have|given|get paid|paid) {a:M} {~2}(?<p>a|per|each|every) (?<w>week|month|day|year)(?: {~2}as pocket money)?',
    '(?:gets?|earns?|receives?|makes?) {a:M} (?<w>week|month|dai)ly',
  );
  const out = peel.take(
    '(?:and |but |, )*(?:he |she |i |they )?(?:always |usually )?(?:spends?|spend|pays?) {b:M}(?: (?:of (?:it|this|that)|on {~3}))*(?: (?:a|per|each|every) (?<w>week|month|day|year))?',
  );
  const target = peel.take(
    '(?:how many|how long|after how many)(?: (?<w>weeks|months|days|years))? (?:will it take|does it take|until|before|to|til|till|will it be|must|does|do)(?: {~5})?(?:saved?|has|have|afford|reach|buy|save up)(?: up)? (?:for )?{~4}?{t:M}(?: {~4})?',
  );
  const after =
    target === null
      ? peel.take(
          'how much (?:money )?(?:does|will|has|have|would|do) (?:he|she|i|they|{~1}) ?(?:have )?(?:saved?|save up|left)? ?(?:up )?(?:in|after|over) {n:N} (?<w>weeks|months|days|years)',
          'how much (?:money )?(?:does|will|would|do) (?:he|she|i|they|{~1}) ?(?:have )?(?:saved?|save up|left) (?:after|in|over) {n:N} (?<w>weeks|months|days|years)',
        )
      : null;
  peel.all('until|saves? the rest|and saves? the rest|the rest is saved|saves? what is left|rest|left');
  const [a, b] = [income?.spot('a') ?? null, out?.spot('b') ?? null];
  const asked = target ?? after;
  if (a === null || b === null || asked === null || a.unit !== b.unit || !isMoney(a.unit) || !peel.done()) return null;
  const period = stem(income?.word('w') ?? '').replace('dai', 'day');
  if ((out?.word('w') ?? '') !== '' && out?.word('w') !== period) return null;
  if (stem(asked.word('w')) !== period && !(target !== null && asked.word('w') === '')) return null;
  const each = taken(`Find what is saved each ${period}.`, known(a.value), known(b.value));
  if (each.value.compare(0) <= 0) return null;
  const n = after?.value('n') ?? null;
  if (n !== null) {
    const all = times('Multiply.', n, each);
    return moneySolution(all.steps, writeQuantity(all.value, a.unit));
  }
  const t = target?.spot('t') ?? null;
  if (t === null || t.unit !== a.unit) return null;
  const count = t.value.div(each.value);
  const whole = count.ceil();
  const exact = whole.equals(count);
  const step = {
    reason: `Divide by what is saved each ${period}.`,
    expression: `${writeCoins(t.value)}\\div ${writeCoins(each.value)}${exact ? '=' : '\\approx '}${writeDecimal(exact ? count : new Fraction(count.round(2)))}`,
  };
  return moneySolution([...each.steps, step], `${writeDecimal(whole)}\\text{ ${period}s}`);
}

/** Packs bought at a price, the things in them sold one by one: the profit. */
export function workPacksSold(story: RoleStory): RuleSolution | null {
  if (!/\bprofit\b/.test(story.text) || /\b(?:sells?|sold)\b[^.]*⟩ (?:in total|altogether|in all)\b/.test(story.text))
    return null;
  const peel = peelOf(story);
  const pack = peel.take(
    '(?:buys?|bought|gets?) (?:{~4})?(?:in |an? |the )?(?<w>box|pack|packet|bag|case|crate|tray|carton|roll|sack)(?:e?s)? of {k:N}(?: {~3})? (?:for|at|costing) {c:M}(?: (?:a|per|each)(?: (?:box|pack|packet|bag|case|crate|tray|carton|roll|sack))?)?',
    '(?:an? |the )(?<w>box|pack|packet|bag|case|crate|tray|carton|roll|sack) of {k:N}(?: {~3})? (?:for|at|costs?) {c:M}',
  );
  const price = peel.take(
    '(?:and |she |he |they |it |the shop |are |is )*(?:sells?|sold|resells) (?:(?:them|each|all of them|every one|all|the {~2})(?: (?:one|{~2}))?)? ?(?:for|at) {s:M}(?: (?:each|apiece|a [a-z]+))?',
    'each {~1}(?:is|are) sold (?:for|at) {s:M}',
    '(?:for|at) {s:M} each',
  );
  const count = peel.take(
    '(?:if )?(?:every {w:n} in|all(?: of)?(?: the {w:n} in)?) (?:the )?{b:N} (?:box|pack|packet|bag|case|crate|tray|carton|roll|sack)(?:e?s)?(?: (?:is|are) sold)?',
    '(?:on|from|for|buys|bought|sells) {b:N} (?:whole |full )?(?:box|pack|packet|bag|case|crate|tray|carton|roll|sack)(?:e?s)?',
  );
  const ask = peel.take(
    '(?:what|how much|find|work out|calculate)(?: (?:is|was|does|do|did|will))?(?: (?:her|his|their|the|a|total|of a))* ?(?:{~2})?profit(?: {~5})?',
  );
  peel.all(
    'if (?:all|every {w:n})(?: of them| the {~1}| {~1})?(?: (?:is|are|get))?(?: sold)?|each|(?:on|from|for) (?:each|one|a|every) (?:box|pack|packet|bag|case|crate|tray)',
  );
  const [k, c, s] = [pack?.value('k') ?? null, pack?.spot('c') ?? null, price?.spot('s') ?? null];
  if (k === null || c === null || s === null || ask === null || c.unit !== s.unit || !isMoney(c.unit) || !peel.done())
    return null;
  const income = times('Find what a full one brings in.', k, known(s.value));
  const one = taken('Subtract what it costs.', income, known(c.value));
  const all = times('Multiply by their number.', count?.value('b') ?? new Fraction(1), one);
  return all.value.compare(0) <= 0 ? null : moneySolution(all.steps, writeQuantity(all.value, c.unit));
}

/** A fixed charge, a rate, and something besides in a bill: how many units it was. */
export function workBillBesides(story: RoleStory): RuleSolution | null {
  if (story.spots.length !== 4 || story.spots.some(({ kind }) => kind !== 'M')) return null;
  const peel = peelOf(story);
  const rate = peel.take('{r:M} (?:an|a|per|each|for each|for every|every) (?<v>hour|day|mile|km)(?: {~2})?');
  const total = peel.take(
    '(?:bill|total|invoice|charge|cost)(?: (?:for|of) {~4})? ?(?:came to|comes to|is|was|of) {t:M}',
  );
  const part = peel.take(
    '(?:with |of which |including |and )*{e:M} (?:of (?:that|this|it|which) )?(?:was |is |being )?(?:for|on) (?:the )?(?:new |spare )?{w:n}',
    '(?:with |including )+{e:M} (?:of )?{w:n}',
  );
  const fixed = peel.take(
    '(?:an? )?{f:M} (?:fixed |standing |call-?out |booking |basic )+(?:fee|charge|cost)?',
    '(?:fixed |standing |call-?out |booking |basic )+(?:fee|charge|cost)? ?(?:of |is )?{f:M}',
  );
  const ask = peel.take('how many (?<q>hours|days|miles|km) {~6}');
  peel.all('plus|including');
  const values = [rate?.value('r'), total?.value('t'), part?.value('e'), fixed?.value('f')];
  const [r, t, e, f] = values;
  if (!r || !t || !e || !f || ask === null || stem(ask.word('q')) !== rate?.word('v') || !peel.done()) return null;
  if (new Set(story.spots.map(({ unit }) => unit)).size > 1) return null;
  const besides = added('Add what is paid besides.', known(f), known(e));
  const rest = divided('Divide by the rate.', taken('Subtract it from the bill.', known(t), besides), r);
  if (rest.value.compare(0) <= 0 || !endsWithin(rest.value, 2)) return null;
  return moneySolution(rest.steps, `${writeDecimal(rest.value)}\\text{ ${ask.word('q')}}`);
}

/** "The meter went from 4320 to 4570": the units used, at a price. */
export function workMeterRun(story: RoleStory): RuleSolution | null {
  if (!/\bmeter\b|\breading/.test(story.text)) return null;
  const peel = peelOf(story);
  const run = peel.take('(?:from|was|read|is|of) {a:N} {~6}?(?:to|and|now|then) {~4}?{b:N}(?: units)?');
  const rate = peel.take(
    '(?:(?:each|one|a|every|per) unit (?:costs?|is|at) ){r:M}',
    '(?:units? (?:cost|are|is|costs) )?{r:M} (?:each|per unit|a unit|for each unit|for every unit)',
  );
  const ask = peel.take(
    '(?:how much|what|find|work out|calculate)(?: (?:is|was|does|did|will))? {~4}(?:bill|cost|pay|charge|charged)(?: {~4})?',
  );
  peel.all('then|after');
  const [a, b, r] = [run?.value('a') ?? null, run?.value('b') ?? null, rate?.spot('r') ?? null];
  if (a === null || b === null || r === null || ask === null || !isMoney(r.unit) || !peel.done() || b.compare(a) <= 0)
    return null;
  const used = b.sub(a);
  const bill = times('Multiply by the price of one.', used, known(r.value));
  const first = { reason: 'Find the units used.', expression: spellDifference(b, a) };
  return moneySolution([first, ...bill.steps], writeQuantity(bill.value, r.unit));
}

/** Bought at one price and sold at another: how many make a profit of so much. */
export function workCountForProfit(story: RoleStory): RuleSolution | null {
  if (!/\bprofit\b/.test(story.text)) return null;
  const peel = peelOf(story);
  const ask = peel.take('how many {~7}(?:profit of {p:M}|{p:M} (?:of |in )?profit)');
  const buy = peel.take('(?:buys?|bought|costs?|makes?|made) {~4}{b:M}(?: (?:each|apiece|to make(?: each)?))?');
  const sell = peel.take('(?:sells?|sold|selling) {~4}{s:M}(?: (?:each|apiece))?');
  peel.all('each');
  const [p, b, s] = [ask?.spot('p') ?? null, buy?.spot('b') ?? null, sell?.spot('s') ?? null];
  if (
    p === null ||
    b === null ||
    s === null ||
    new Set([p.unit, b.unit, s.unit]).size > 1 ||
    !isMoney(p.unit) ||
    !peel.done()
  )
    return null;
  const each = taken('Find the profit on one.', known(s.value), known(b.value));
  if (each.value.compare(0) <= 0) return null;
  const count = p.value.div(each.value);
  if (count.d !== 1n) return null;
  const step = {
    reason: 'Divide by the profit on one.',
    expression: `${writeCoins(p.value)}\\div ${writeCoins(each.value)}=${writeDecimal(count)}`,
  };
  return moneySolution([...each.steps, step], writeDecimal(count));
}
