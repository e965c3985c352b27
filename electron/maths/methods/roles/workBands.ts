import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { writeFixed, endsWithin } from '../amounts/spelledArithmetic.ts';
import { peelOf } from './peel.ts';
import type { Peel } from './peel.ts';
import type { RoleStory, Spot } from './roleStory.ts';

const OVER = '(?:over|above|beyond|more than|exceeding|in excess of|after)';
const FREE = '(?:tax[- ]free|free of(?: income)? tax|not taxed|untaxed|exempt(?: from tax)?|without tax|free)';
const YEARLY = '(?: (?:a|per|each|every) (?:year|annum)| annually| yearly| p\\.?a\\.?)?';

type Band = { readonly limit: Spot; readonly percent: Spot; readonly tax: boolean };

/** "the first £12 500 is tax free, 20% on the rest"; "5% on all sales above $20 000". */
function bandOf(peel: Peel): Band | null {
  const commission = peel.take(
    `(?:commission )?(?:of |at |is )?{p:P} (?:commission )?(?:on|of) {~3}(?:any )?${OVER} (?:the first )?{l:M}`,
    `{p:P} (?:commission )?(?:on|of) (?:any(?:thing)?|everything|all) {~3}${OVER} {l:M}`,
  );
  if (commission !== null) {
    const [limit, percent] = [commission.spot('l'), commission.spot('p')];
    return limit === null || percent === null ? null : { limit, percent, tax: peel.has('tax') };
  }
  const free = peel.take(
    `first {l:M} (?:of {~5})?(?:(?:is|are|being|was) )?${FREE}`,
    `{l:M} (?:of {~4})?(?:is|are) ${FREE}`,
    `(?:no|does not pay|doesn['’]t pay|not pay|pays? no)(?: income)? tax {~3}(?:on )?(?:the )?first {l:M}`,
    `(?:tax[- ]free|personal)(?: tax| personal)? allowance (?:of |is |: )?{l:M}`,
    `{l:M} (?:tax[- ]free|personal)(?: tax)? allowance`,
  );
  const rate =
    free === null
      ? null
      : peel.take(
          `(?:tax )?(?:at |of )?{p:P} (?:(?:income )?tax )?(?:{~3})?(?:on |of |for )?(?:all )?(?:the )?(?:rest|remainder|remaining {~1}|balance|anything {~1}${OVER} {~3}|any {~2}${OVER} {~2}|everything {~1}${OVER} {~3})`,
          `(?:rest|remainder|remaining {~1}|balance) {~4}(?:taxed at |at ){p:P}`,
          `(?:after|above|beyond) (?:that|this),? {~3}{p:P}(?: (?:income )?tax)?`,
          `(?:tax|taxed) (?:is )?(?:at )?(?:a rate of )?{p:P}`,
        );
  const [limit, percent] = [free?.spot('l') ?? null, rate?.spot('p') ?? null];
  return limit === null || percent === null ? null : { limit, percent, tax: true };
}

/** What a percentage of all above a limit comes to: tax, or commission on top of a basic pay. */
export function workBands(story: RoleStory): RuleSolution | null {
  if (!story.spots.some(({ kind }) => kind === 'P')) return null;
  const peel = peelOf(story);
  const band = bandOf(peel);
  if (band === null || !isMoney(band.limit.unit)) return null;
  const basic = band.tax
    ? null
    : peel.take(
        `(?:basic|base|fixed|flat|monthly|weekly) {~2}(?:of |is |: )?{b:M}(?: (?:a|per|each) (?:week|month|year))?`,
        `{b:M}(?: (?:a|per|each) (?:week|month|year))?(?: (?:basic|base))?(?: plus| and)`,
      );
  const amount = peel.take(
    `(?:earns?|earned|earnings|salary|income|wage|wages|pay|paid|sales|sells?|sold|gets?|makes?|made) {~4}{a:M}(?: (?:worth|of) {~3})?${YEARLY}`,
  );
  const monthly = peel.take('(?:each|every|per|a) month(?! in)|monthly');
  const asks = peel.take(
    '(?:how much|what) {~1}(?:income )?(?:tax|commission) {~6}(?:pay|pays|paid|owe|due|be|earn|earns|get)?',
    '(?:how much|what) {~6}(?:pay|pays|paid|earn|earns|get|gets|receive|make|take home|left|earnings|wage|salary)(?: (?:in|as) {~1}tax)?',
    '(?:work out|find|calculate|what (?:is|was|were|are)) {~3}(?:income )?(?:tax|pay|commission|earnings|wage|salary|income)(?: {~3}(?:pays|pay|paid|earns|gets))?',
  );
  peel.all(
    '(?:in|for) (?:a|the|that|one|this|which) (?:month|week|year)',
    'a (?:month|week|year)',
    'plus',
    'total|altogether',
    'his|her',
    'tax',
  );
  const value = amount?.spot('a') ?? null;
  if (asks === null || value === null || !peel.done() || value.unit !== band.limit.unit) return null;
  const wish = /[^.?]*(?:how much|what|work out|find|calculate)[^.?]*[.?]?\s*$/.exec(story.text)?.[0] ?? '';
  const base = basic?.spot('b') ?? null;
  const after = /take[- ]home|after tax|\bleft\b|\bnet\b/.test(wish);
  const own = band.tax ? /\btax\b/.test(wish) : true;
  if (after || !own) return null;
  const onlyPart = !band.tax && /commission/.test(wish);
  return work(
    value.value,
    band,
    onlyPart || base === null ? null : base.value,
    monthly === null ? null : new Fraction(12),
    story,
  );
}

function work(
  value: Fraction,
  { limit, percent }: Band,
  base: Fraction | null,
  parts: Fraction | null,
  { places }: RoleStory,
): RuleSolution | null {
  const over = value.sub(limit.value);
  if (over.compare(0) <= 0) return null;
  const part = over.mul(percent.value).div(100);
  const steps: RuleStep[] = [
    {
      reason: 'Find what lies above the limit.',
      expression: `${writeCoins(value)}-${writeCoins(limit.value)}=${writeCoins(over)}`,
    },
    {
      reason: 'Take the percentage of it.',
      expression: `${writeDecimal(percent.value.div(100))}\\times ${writeCoins(over)}=${writeCoins(part)}`,
    },
  ];
  let total = part;
  if (base !== null) {
    total = base.add(part);
    steps.push({
      reason: 'Add the basic pay.',
      expression: `${writeCoins(base)}+${writeCoins(part)}=${writeCoins(total)}`,
    });
  }
  if (parts !== null) {
    const each = total.div(parts);
    const exact = endsWithin(each, 2);
    if (!exact && places !== 2) return null;
    const rounded = exact ? each : new Fraction(writeFixed(each, 2));
    steps.push({
      reason: 'Divide by the twelve months.',
      expression: `${writeCoins(total)}\\div 12${exact ? '=' : '\\approx '}${writeCoins(rounded)}`,
    });
    total = rounded;
  }
  return moneySolution(steps, writeQuantity(total, limit.unit));
}
