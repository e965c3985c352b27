import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import { workPriceAfter } from '../stories/workMoney.ts';
import { workChangeInPercent, workOriginal } from '../percent/workPercent.ts';
import type { RoleStory } from './roleStory.ts';

/** What makes more of two values, or of a value and a percentage, than a before and an after. */
const OTHERWISE =
  /\b(?:each|every|per|then|again|another|further|twice|half|double|interest|commission|deposit|average|ratio|error|deposit|simple|compound|both|between|left|rest|remain\w*|profit|loss)\b/;
const UP =
  'up|rises?|rose|risen|increase[ds]?|increasing|grew|grown|grows?|climb(?:s|ed)?|jump(?:s|ed)?|raised?|raises|rise|gain(?:s|ed)?|growth|hike|increase';
const DOWN =
  'down|falls?|fell|fallen|decrease[ds]?|drop(?:s|ped)?|reduced?|reduces|cut|cuts|lowered|shrank|shrunk|sank|slipped|decline[ds]?|off|discount|reduction|sale|drop|fall|dip|dropping';

/** "from £1600 to £1680", "250 pupils down to 235": the change in percent. */
export function workFromTo(story: RoleStory): RuleSolution | null {
  const [one, two, ...more] = story.spots;
  if (
    one === undefined ||
    two === undefined ||
    more.length > 0 ||
    one.kind === 'P' ||
    one.kind !== two.kind ||
    one.unit !== two.unit
  )
    return null;
  if (one.kind === 'F' || OTHERWISE.test(story.text)) return null;
  const joined =
    new RegExp(
      `\\bfrom (?:just |about |only )?⟨[MN]\\d+⟩(?: [a-z]+){0,3},? (?:(?:${UP}|${DOWN}) )?to (?:just |only )?⟨[MN]\\d+⟩`,
    ).test(story.text) ||
    new RegExp(`⟨[MN]\\d+⟩(?: [a-z]+){0,3},? (?:${UP}|${DOWN}) to (?:just |only )?⟨[MN]\\d+⟩`).test(story.text);
  if (!joined || !/\b(?:percent(?:age)?)\b|%/.test(story.text)) return null;
  const ask = new RegExp(
    `\\b(?:what|find|calculate|work out|by what|give|state)\\b[^.?⟨]*(?:percent(?:age)?|%)[^.?⟨]*[.? ]*$|(?:^|[.;,:] ?)(?:the )?(?:percent(?:age)?|%) (?:increase|decrease|change|rise|fall|drop|reduction|growth)(?: is| was)?(?: ?=)?[.? ]*$`,
  ).exec(story.text);
  if (ask === null || /\b(?:percent(?:age)?|%) of\b|\bpoints?\b|\bnot\b|\bstill\b/.test(ask[0])) return null;
  const units = [...story.text.matchAll(/⟨N\d+⟩ ([a-z]+)/g)]
    .map(([, word = '']) => word)
    .filter((word) => /^(?:g|kg|m|cm|km|mm|ml|litres?|hours?|minutes?|seconds?|days?)$/.test(word));
  if (new Set(units).size > 1) return null;
  const rises = two.value.compare(one.value) > 0;
  const says = new RegExp(
    `\\b(?:${rises ? 'decrease|fall|drop|reduction|loss|discount' : 'increase|rise|growth|gain'})\\b`,
  );
  if (says.test(ask[0])) return null;
  return workChangeInPercent(one.value, two.value, rises ? 'increase' : 'decrease', story.places);
}

const BEFORE =
  /\b(?:what|how much|how many|find|calculate|work out)\b[^.?⟨]*\b(?:before(?: (?:the|this|that|its|it))?(?: (?:sale|rise|increase|price rise|fall|cut|drop|reduction|discount|change|offer|went (?:up|down)|was (?:raised|reduced|cut)))?|originally|original|used to|at first|beforehand|old price|normal(?:ly)?|usual(?:ly)?|full price)\b[^.?⟨]*[.? ]*$/;

/** "had gone up 12% and stood at £95.20. What was it before?", "£51 in a 40% off sale": the value before the change. */
export function workBeforeChange(story: RoleStory): RuleSolution | null {
  const [one, two, ...more] = story.spots;
  if (one === undefined || two === undefined || more.length > 0 || story.places !== null) return null;
  const percent = one.kind === 'P' ? one : two;
  const value = percent === one ? two : one;
  if (percent.kind !== 'P' || (value.kind !== 'M' && value.kind !== 'N')) return null;
  const ask = BEFORE.exec(story.text);
  if (ask === null) return null;
  const told = story.text.slice(0, ask.index).replace(/\b(?:a|per|each|every) (?:week|month|year|kg|litre|day)\b/g, '');
  if (
    OTHERWISE.test(told) ||
    /\b(?:vat|tax|tip|before|was|were|originally|used to|from|normal(?:ly)?|usual(?:ly)?)\b[^.;]{0,20}⟨[MN]/.test(
      told,
    ) ||
    /\b(?:vat|tax|tip)\b(?! went| rose| had| has| was| is| bill)/.test(told.replace(/\bcouncil tax\b/g, ''))
  )
    return null;
  const after =
    new RegExp(
      `\\b(?:${UP}|${DOWN})(?: by| of)? ⟨P\\d+⟩[^.;]*?(?:,| and| so| to)(?: [a-z]+){0,3}? (?:stood|stands|is|are|now|came|comes|reached|to|costs?|at)(?: [a-z]+){0,2}? ⟨[MN]`,
    ).test(told) ||
    new RegExp(
      `⟨[MN]\\d+⟩[^.;]{0,30}\\b(?:in|after|at|thanks to|with) (?:a|an|the|its)? ?⟨P\\d+⟩ (?:${UP}|${DOWN})\\b`,
    ).test(told);
  const up = new RegExp(`\\b(?:${UP})\\b`).test(told);
  const down = new RegExp(`\\b(?:${DOWN})\\b`).test(told);
  if (!after || up === down) return null;
  return workOriginal(up ? 'up' : 'down', percent.value, value.value, value.kind === 'M' ? value.unit : '');
}

/** "£850 without VAT. VAT is 20%. What do we pay?": the tax comes on top. */
export function workAddedTax(story: RoleStory): RuleSolution | null {
  const [one, two, ...more] = story.spots;
  if (one === undefined || two === undefined || more.length > 0) return null;
  const [money, percent] = one.kind === 'M' ? [one, two] : [two, one];
  if (money.kind !== 'M' || percent.kind !== 'P' || !isMoney(money.unit)) return null;
  const bare =
    /⟨M\d+⟩ (?:\()?(?:without|before|plus|excluding|exclusive of|not including|ex|net of|excl\.?|\+) (?:the )?(?:vat|tax|gst|sales tax)\b/.test(
      story.text,
    );
  const ask =
    /\b(?:what|how much)\b[^.?⟨]*\b(?:pay|paid|bill|total|altogether|cost|price|charged?|owe)\b[^.?⟨]*[.? ]*$/.exec(
      story.text,
    );
  if (
    !bare ||
    ask === null ||
    /\b(?:without|before|excluding|how much (?:vat|tax))\b/.test(ask[0]) ||
    /\b(?:vat|tax|gst)\b/.test(ask[0].replace(/\b(?:with|including|inclusive of|after)(?: the)? (?:vat|tax|gst)\b/, ''))
  )
    return null;
  if (/\b(?:discount|off|deposit|half|each|per|tip|then|split|share)\b/.test(story.text)) return null;
  return workPriceAfter('up', money.value, new Fraction(percent.value), 'price', money.unit);
}
