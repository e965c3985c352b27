import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { spellDifference, spellProduct, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { peelOf } from './peel.ts';
import type { RoleStory } from './roleStory.ts';

const ONE = new Fraction(1);

/** "3 for the price of 2", "buy one get one free": only so many of each lot are paid for. */
export function workFreeOnes(story: RoleStory): RuleSolution | null {
  if (!/\bfor (?:the price of )?⟨N|\bget\b[^.]*\bfree\b|\bfor the price of\b/.test(story.text)) return null;
  const peel = peelOf(story);
  const deal =
    peel.take('{k:N} for (?:the price of )?{j:N}(?: (?:on|offer on|deal on) {~4})?') ??
    peel.take(
      'buy {j:N},? (?:and )?get {f:N}(?: (?:for )?free)?(?: (?:on|offer on) {~4})?',
      'buy {j:N},? (?:and )?get (?:the )?(?:next|second|third|another) (?:one )?(?:for )?free',
      'buy {j:N},? (?:and )?get one (?:for )?free(?: on {~2})?',
    );
  if (deal === null) return null;
  const paid = deal.value('j') ?? ONE;
  const lot = deal.value('k') ?? paid.add(deal.value('f') ?? ONE);
  const asks =
    peel.take(
      '(?:what|how much|find|work out|calculate)(?: (?:do|does|did|is|will|would|was))?(?: the)?(?: (?:total|cost|price|it))*(?: cost)?(?: (?:of|for|to buy|pay for|he pay for|she pay for|i pay for))? ?(?:me|her|him|us)? ?{n:N} {~3}(?:cost|come to)?(?: (?:me|her|him|us|in total|altogether))?',
    ) ??
    peel.take('(?:cost|price) (?:of|for) {n:N} {~3}') ??
    peel.take('(?:buys?|bought|needs?|wants?|gets?|takes?) {n:N} {~3}');
  const price = peel.take(
    '{~4}(?:is|are|costs?|at|normally|usually)? ?{m:M}(?: each| apiece| a pack| per [a-z]+| an? [a-z]+)?',
  );
  peel.all(
    '\\((?:so )?{q:N} (?:are|is) free\\)',
    'what (?:do|does|did) {~2}pay',
    'how much (?:do|does|did) {~2}pay',
    'each|free|pack|a single|deal|offer|cost of',
    'what (?:do|does|will) {~4}cost',
  );
  const [n, m] = [asks?.value('n') ?? null, price?.spot('m') ?? null];
  if (n === null || m === null || !isMoney(m.unit) || !peel.done() || lot.compare(paid) <= 0 || n.d !== 1n) return null;
  const lots = n.div(lot).floor();
  const over = n.sub(lots.mul(lot));
  const free = lots.mul(lot.sub(paid));
  if (lots.compare(1) < 0) return null;
  const count = n.sub(free);
  const steps: RuleStep[] = [
    ...(over.n === 0n ? [{ reason: 'Find how many times the offer counts.', expression: spellQuotient(n, lot) }] : []),
    { reason: 'Find how many are free.', expression: spellProduct(lots, lot.sub(paid)) },
    { reason: 'Find how many are paid for.', expression: spellDifference(n, free) },
    { reason: 'Multiply by the price.', expression: spellProduct(count, m.value) },
  ];
  return moneySolution(steps, writeQuantity(m.value.mul(count), m.unit));
}
