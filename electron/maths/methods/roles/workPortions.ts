import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { writeNumber } from '../writeTerms.ts';
import { peelOf } from './peel.ts';
import type { RoleStory } from './roleStory.ts';

const PERIODS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { year: 1, month: 12, week: 52 },
  month: { month: 1 },
  week: { week: 1, day: 7 },
  day: { day: 1 },
};

/** "£8 a week, and a quarter of it is saved": what is saved, or what is spent, in so many weeks. */
export function workPortions(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const rate = peel.take('{m:M} (?:a|per|each|every) {u:w}(?: {~2})?');
  const part = peel.take(
    '(?<v>saves?|saved|saving|puts? away|spends?|spent|gives?) (?:{f:F}|{f:P}) (?:of )?(?:(?:it|this|that|them|his|her|their|my|the) ?(?:{~2})?)?(?:each {w:w}|every {w:w})?',
    '(?:{f:F}|{f:P}) (?:of (?:it|this|that|his {~1}|her {~1}|my {~1})) (?:is|goes|are) (?<v>saved|spent)',
  );
  const money = rate?.spot('m') ?? null;
  const share = part?.spot('f') ?? null;
  if (rate === null || part === null || money === null || share === null || !isMoney(money.unit)) return null;
  const unit = rate.word('u').replace(/s$/, '');
  const span = peel.take('(?:after|in|over|for|during|at the end of) {~1}{n:N} {p:w}', '{n:N} {p:w}');
  const year = peel.take(
    '(?:after|in|over|for|during|at the end of) (?:a|one|the|1) (?<p>year|month|week)(?: \\({n:N} {q:w}\\))?',
    '\\({n:N} {q:w}\\)(?<p>)',
  );
  const asks = peel.take('how much {~6}(?<v>saved?|put away|saving|savings|spent|spend|left)(?: {~3})?');
  peel.all('(?:pocket money|allowance)', 'altogether|in total|in all|total', 'each|every|save[sd]?');
  if (asks === null || !peel.done()) return null;
  const count = spanOf(unit, span, year);
  if (count === null) return null;
  const saves = /sav|put/.test(part.word('v'));
  const wantsSaved = /sav|put/.test(asks.word('v'));
  if (asks.word('v') === 'left' && saves) return null;
  const fraction = share.kind === 'P' ? share.value.div(100) : share.value;
  const own =
    asks.word('v') === 'left'
      ? new Fraction(1).sub(fraction)
      : saves === wantsSaved
        ? fraction
        : new Fraction(1).sub(fraction);
  if (own.compare(0) <= 0 || own.compare(1) >= 0) return null;
  const each = money.value.mul(own);
  const steps: RuleStep[] = [
    {
      reason: `Find the part for each ${unit}.`,
      expression: `${writeNumber(own)}\\times ${writeCoins(money.value)}=${writeCoins(each)}`,
    },
    { reason: `Multiply by the number of ${unit}s: $${writeDecimal(count)}$.`, expression: spellProduct(count, each) },
  ];
  return moneySolution(steps, writeQuantity(each.mul(count), money.unit));
}

type Found = { readonly value: (name: string) => Fraction | null; readonly word: (name: string) => string } | null;

function spanOf(unit: string, span: Found, year: Found): Fraction | null {
  const size = (word: string): number | null => PERIODS[word.replace(/s$/, '')]?.[unit] ?? null;
  const [told, named] = [span?.value('n') ?? null, span === null ? null : size(span.word('p'))];
  const inYear = year === null || year.word('p') === '' ? null : size(year.word('p'));
  const bracket = year?.value('n') ?? null;
  if (bracket !== null && (year === null || year.word('q').replace(/s$/, '') !== unit)) return null;
  if (told !== null && named !== null) {
    const value = told.mul(named);
    return inYear === null || value.equals(inYear) ? value : null;
  }
  return told !== null ? null : (bracket ?? (inYear === null ? null : new Fraction(inYear)));
}
