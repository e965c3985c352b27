import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { spellProduct, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { percentSolution } from '../percent/workPercent.ts';
import { asksOtherPeriod } from '../roles/asksOtherPeriod.ts';
import { peelOf } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { added, known, taken } from './moneySteps.ts';
import type { Worked } from './moneySteps.ts';
import { answered, partOf } from './workMorePercent.ts';

/** The whole of which so many percent are this much. */
function wholeOf(percent: Fraction, part: Worked): Worked {
  const one = part.value.div(percent);
  return {
    value: one.mul(100),
    steps: [
      ...part.steps,
      {
        reason: `Divide by $${writeDecimal(percent)}$ to find $1\\%$.`,
        expression: spellQuotient(part.value, percent),
      },
      { reason: 'Multiply by $100$ to find the whole.', expression: spellProduct(new Fraction(100), one) },
    ],
  };
}

/** "45% are red and a third of the others are yellow": a part of the rest. */
export function workPartOfRest(story: RoleStory): RuleSolution | null {
  if (!/\b(?:others?|rest|remaining|remainder)\b/.test(story.text)) return null;
  const peel = peelOf(story);
  const part = peel.take(
    '(?:and )?(?:{f:F}|{q:P}) (?:of )?(?:the |those )?(?:others?|rest|remaining(?: {w:n})?|remainder)(?: of (?:the|them){~2})? (?:are|is|were|was|have|has|had|go|goes|went|came|come|walk|cycle|like|chose|choose|play)? ?(?<x>[a-z]+)?',
  );
  const first = peel.take(
    '{p:P} (?:of (?:the |them|these|his|her|those)?)?{~3}?(?:are|is|were|was|have|has|had|go|goes|went|came|come|walk|cycle|like|chose|choose|play)? ?(?<a>[a-z]+)?',
  );
  const whole = peel.take('{n:N} {w:n}(?: {~5}?(?=[.,;]))?', '{n:M}');
  const ask = peel.take('how many (?<z>[a-z ]*)');
  const question = /how many ([a-z' ]*)/.exec(story.text)?.[1] ?? '';
  peel.all('and the rest [a-z ]*');
  const [n, p] = [whole?.spot('n') ?? null, first?.value('p') ?? null];
  const share = part?.value('f') ?? part?.value('q')?.div(100) ?? null;
  if (n === null || p === null || share === null || ask === null || part === null || !peel.done()) return null;
  const named = part.word('x');
  if (named === '' || !new RegExp(`\\b${named}\\b`).test(question) || /\b(?:not|neither|more|left)\b/.test(question))
    return null;
  const rest = taken('Find what is left.', known(n.value), partOf(p, known(n.value)));
  const value = rest.value.mul(share);
  const percent = part.value('q');
  const last =
    percent === null
      ? {
          value,
          steps: [
            ...rest.steps,
            {
              reason: 'Take that part of it.',
              expression: `${writeDecimal(rest.value)}\\div ${writeDecimal(share.inverse())}=${writeDecimal(value)}`,
            },
          ],
        }
      : partOf(percent, rest);
  if (percent === null && share.inverse().d !== 1n) return null;
  return answered(last, n);
}

/** "110 girls are 25% of all girls, and girls are 55% of the pupils": from a part of a part to the whole. */
export function workWholeOfWhole(story: RoleStory): RuleSolution | null {
  const [n, p, q, ...more] = story.spots;
  if (n?.kind !== 'N' || p?.kind !== 'P' || q?.kind !== 'P' || more.length > 0) return null;
  const found =
    /⟨N0⟩ ([a-z]+)\b[^⟨?]*⟨P1⟩ of (?:all )?(?:the |her |his |their |our )?([a-z]+)\b[^⟨?]*?\b([a-z]+) (?:are|is|were|make up|makes up|form|forms|account for) ⟨P2⟩ of (?:all )?(?:the |her |his |their |our )?([a-z]+)\b[^⟨?]*(?:how many|total number of|what is the number of) ([a-z]+)\b([^⟨]*)$/.exec(
      story.text,
    );
  if (found === null) return null;
  const [, counted = '', middle = '', again = '', all = '', asked = '', rest = ''] = found;
  if (middle !== again || asked !== all || all === middle || counted === '') return null;
  if (/\b(?:not|other|more|left|rest|are|were|who)\b/.test(rest) || /\b(?:not|except|half|each)\b/.test(story.text))
    return null;
  return answered(wholeOf(q.value, wholeOf(p.value, known(n.value))), n);
}

/** A commission, or a tip, that is told with its rate: what it was taken of. */
export function workFromCommission(story: RoleStory): RuleSolution | null {
  if (!/\bcommission\b|\broyalt/.test(story.text) || story.spots.length !== 2) return null;
  const peel = peelOf(story);
  const sum = peel.take(
    '(?:earned|earns|received|receives|got|gets|was paid|is paid|made|makes|earn) (?:an? )?{m:M} (?:in |as )?(?:an? )?(?:commission|royalties)(?: (?:for|on|from|by) {~4})?',
    '(?:commission|royalties) (?:was|is|were|came to|of) {m:M}',
  );
  const rate = peel.take(
    '(?:commission |royalty )?(?:rate )?(?:is|was|of|at) {p:P}(?: (?:commission|of {~4}))?',
    '{p:P} (?:commission|royalties)(?: on {~4})?',
  );
  const ask = peel.take(
    '(?:what|how much|find|work out|calculate)(?: (?:was|is|did|were|does))?(?: the)? {~4}?(?:price|value|sales?|worth|sell|sold)(?: {~6})?',
  );
  peel.all('if');
  const [m, p] = [sum?.spot('m') ?? null, rate?.value('p') ?? null];
  if (m === null || p === null || p.n === 0n || ask === null || !isMoney(m.unit) || !peel.done()) return null;
  return answered(wholeOf(p, known(m.value)), m);
}

/** A wage and a commission on sales in any order of words. */
export function workWageAndCommission(story: RoleStory): RuleSolution | null {
  if (!/\bcommission\b/.test(story.text) || story.spots.length !== 3) return null;
  if (asksOtherPeriod(story.text)) return null;
  const peel = peelOf(story);
  const base = peel.take(
    '(?:earns?|paid|gets?|receives?|wage of|salary of|basic (?:pay|wage|salary) of) (?:an? )?(?:basic )?{b:M}(?: (?:a|per|each|every) (?:week|month|day))?(?: basic)?',
  );
  const rate = peel.take(
    '(?:plus |and |with |together with )*(?:an? )?{p:P} (?:commission|of commission)(?: (?:on|of))?',
    'commission (?:of|at) {p:P}(?: (?:of|on))?',
  );
  const sales = peel.take(
    '(?:(?:her|his|their|the|any|all) )?(?:sales|goods|cars|takings)? ?(?:of|worth|sold|sells|selling|totalling|is|are|were|was|amount to)? ?{s:M}(?: (?:of|worth of|in) (?:sales|goods))?',
  );
  const ask = peel.take(
    '(?:what|how much|find|work out|calculate)(?: (?:is|was|does|did|do|will|were))? {~5}(?:earn|earnings|pay|paid|wage|salary|income|get|receive|make)(?: {~6})?',
  );
  peel.all('total|in total|plus|last|each|if');
  const [b, p, s] = [base?.spot('b') ?? null, rate?.value('p') ?? null, sales?.spot('s') ?? null];
  if (b === null || p === null || s === null || ask === null || b.unit !== s.unit || !isMoney(b.unit) || !peel.done())
    return null;
  if (
    /\b(?:over|above|more than|exceed\w*|first|beyond)\b/.test(story.text) ||
    /\bcommission\b/.test(story.text.slice(story.text.search(/\b(?:what|how much)\b/)).replace(/\bincluding\b.*/, ''))
  )
    return null;
  const all = added('Add the basic pay.', known(b.value), partOf(p, known(s.value)));
  return moneySolution(all.steps, writeQuantity(all.value, b.unit));
}

/** Tax of so many percent on what is earned above an amount. */
export function workTaxAbove(story: RoleStory): RuleSolution | null {
  if (!/\btax\b/.test(story.text) || story.spots.length !== 3) return null;
  const peel = peelOf(story);
  const free = peel.take(
    '(?:on|of) (?:all |any |the )?(?:earnings|income|money|pay|what {~4}|anything|everything|salary|wages)? ?(?:earned )?(?:over|above|more than|beyond) {f:M}',
    '(?:the )?first {f:M}(?: (?:of|a year|per year) ?{~3})?(?: (?:is|are))? (?:tax[- ]free|not taxed|free of tax|untaxed)',
    '(?:personal |tax[- ]free )+(?:allowance|amount|limit) (?:of|is) {f:M}',
  );
  const rate = peel.take(
    '(?:(?:income )?tax (?:is|at|of|is paid at|is charged at|rate (?:is|of)) )?(?:a rate of )?{p:P}(?: (?:income )?tax)?',
  );
  const income = peel.take(
    '(?:earns?|earned|on|of|salary of|income of|makes?|has|paid|gets?) {e:M}(?: (?:a|per|each) year)?',
  );
  const ask = peel.take(
    '(?:how much|what)(?: (?:is|does|will|must|should))? {~2}?(?:income )?tax(?: (?:does|do|will|must|should|is|would) {~2}(?:pay|paid))?(?: (?:on|due|owed))?',
    '(?:find|work out|calculate) (?:the|his|her|their) (?:income )?tax(?: {~3})?',
  );
  peel.all('tax(?: is paid)?|the rest is taxed(?: at)?|rest|over');
  const [f, p, e] = [free?.spot('f') ?? null, rate?.value('p') ?? null, income?.spot('e') ?? null];
  if (f === null || p === null || e === null || ask === null || e.unit !== f.unit || !isMoney(e.unit) || !peel.done())
    return null;
  if (e.value.compare(f.value) <= 0 || /\b(?:left|after tax|take home|take-home)\b/.test(story.text)) return null;
  const part = partOf(p, taken('Find what is taxed.', known(e.value), known(f.value)));
  return percentSolution(part.steps, writeQuantity(part.value, e.unit));
}
