import type { RuleSolution } from '../../outcomes.ts';

const MONEY = String.raw`[£$€₹]\s?\d[\d,]*(?:\.\d+)?`;
const NUMBER = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)';
const PEOPLE = '(?:other )?(?:friends|mates|people|children|sisters|brothers|cousins|colleagues|classmates|flatmates)';

/** What turns a story of money round so that nothing here would follow it. */
const TURNED: readonly RegExp[] = [
  // A price for all of them where others are told each.
  new RegExp(String.raw`\bat ${MONEY} (?:in total|altogether|in all)\b`, 'i'),
  new RegExp(String.raw`\b(?:buys?|bought) [a-z-]+s for ${MONEY} (?:in total|altogether)\b`, 'i'),
  new RegExp(String.raw`(?:^|[.;,]\s+)[a-z]+s (?:are|cost|were) ${MONEY} (?:in total|altogether)\b`, 'i'),
  /\b(?:will|would|do|does|did|can|could|must|should)(?: not|n['’]t|not)\b[^.?]*\?\s*$/i,
  new RegExp(String.raw`(?<!\d dozen [a-z]{3,12} at )${MONEY} (?:per|each|every|a) dozen\b`, 'i'),
  /\b(?:was|is|were|are) (?:an? )?(?:gifts?|free)\b/i,
  // A price that holds only for some.
  new RegExp(
    String.raw`${MONEY}(?: each| apiece)? (?:but only |only )?(?:if|unless) (?:he|she|they|you|we|i)\b(?![^.?!]*\?)`,
    'i',
  ),
  new RegExp(
    String.raw`(?:^|[.;,]\s+)(?:at least|at most|more than|fewer than|less than|about|around|up to) ${NUMBER} [a-z]+(?: [a-z]+)? (?:was|were|are) (?:sold|bought)\b`,
    'i',
  ),
];
/** Those who share are more than the number told. */
const SHARED = /\b(?:shar|split|divid)/i;
const MORE_SHARE: readonly RegExp[] = [
  new RegExp(`(?<![A-Za-z] )\\b(?:[A-Z][a-z]+|I) and (?:(?:his|her|their|my) )?${NUMBER} ${PEOPLE}\\b`),
  /\b(?:share|shares|shared|split|splits|divide|divides)\b[^.?]*\bwith (?:[A-Z][a-z]+|(?:his|her|their|my|an?|another|the) [a-z]+)/,
];
const DAY = /\b((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)s?\b/gi;
const MORE_PAY = /\b(?:half|double|overtime|rate|extra)\b[^.]*\bon (?:[A-Z][a-z]+day)/i;
const SIGNS: Readonly<Record<string, RegExp>> = {
  dollars: /\$|\bdollars?\b(?!\s*[?.]*\s*$)|\bUSD\b/i,
  euros: /€|\beuros?\b(?!\s*[?.]*\s*$)|\bEUR\b/i,
  pounds: /£|\bpounds?\b(?!\s*[?.]*\s*$)|\bGBP\b|\bp\b/i,
};

/** "£12 each … in dollars?": nothing tells what a dollar is worth. */
function inStrangeCurrency(text: string): boolean {
  const asked = /\bin (dollars|euros|pounds)\s*[?.]*\s*$/i.exec(text)?.[1]?.toLowerCase();
  return asked !== undefined && /[£$€₹]/.test(text) && SIGNS[asked]?.test(text) === false;
}

/** Has the story something that alters it and that the readers of money would pass over? */
export function isTurned(text: string): boolean {
  const days = new Set([...text.matchAll(DAY)].map(([, day]) => day?.toLowerCase()));
  return (
    TURNED.some((pattern) => pattern.test(text)) ||
    (SHARED.test(text) && MORE_SHARE.some((pattern) => pattern.test(text))) ||
    (days.size > 1 && MORE_PAY.test(text)) ||
    inStrangeCurrency(text)
  );
}

/** "A pen and a pencil cost £1.10": the price of both, which is told of neither. */
export function pricesBoth(text: string): boolean {
  return (
    new RegExp(String.raw`\b(?:an?|one) [a-z]+ and (?:an?|one) [a-z]+ (?:together )?costs? ${MONEY}`, 'i').test(text) &&
    !/\beach\b|\bone of each\b/i.test(text)
  );
}

const PERCENT_TURNED: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:buys?|bought) [a-z-]+s (?:for|at) ${MONEY} (?:in total|altogether)\b`, 'i'),
  /\bpercent(?:age)? of (?:the|its|his|her|their) (?:sell(?:ing)?|sale|sold|final|new) price\b|% of (?:the|its|his|her|their) selling price\b/i,
  /\boff (?:of )?(?:the|its) (?:original|first|full) (?:price|cost) (?:as well|too|also)\b/i,
  /\balready in\b/i,
  /\bbefore \d+ (?:years|months)\b/i,
  // "A price reduced by 20% is £36. By how much was it reduced?": taken of the price before.
  /\b(?:reduced|increased|raised|cut|lowered|discounted) by \d+(?:\.\d+)? ?% (?:is|are|was|gives|makes|comes to) [£$€₹]? ?\d[^?]*\bby how much\b/i,
  /\bbefore (?:an?|the|its|this) \d+(?:\.\d+)? ?(?:%|per ?cent)[^.?]*[£$€₹] ?\d[^?]*\b(?:before|original\w*|at first)\b/i,
];

/** Is something of a story of percentages said of another base, another time, or against itself? */
export function isPercentTurned(text: string): boolean {
  const simple = /\bsimple interest\b/i.test(text);
  const both = simple && /\bcompound(?:ed|s|ing)?\b(?! interest)/i.test(text) && !/\bcompound interest\b/i.test(text);
  const inSale = new RegExp(String.raw`${MONEY} in (?:the|a|this) (?:\d+ ?% (?:off )?)?sale\b`, 'i').test(text);
  const before = /\b(?:original|originally|before|normal|normally|usual|usually|full|regular)\b/i.test(text);
  return both || (inSale && !before) || PERCENT_TURNED.some((pattern) => pattern.test(text));
}

/** "What is the overall decrease?" of what has grown. */
export function isOtherWay(text: string, { steps }: RuleSolution): boolean {
  const asked =
    /\boverall (?:percentage |percent |% )?(?:(increase|rise|profit|gain)|decrease|reduction|fall|loss|discount)\b(?! or\b)/i.exec(
      text,
    );
  const found = steps.map(({ reason }) => /: it is an? (increase|decrease)\./.exec(reason)?.[1]).find(Boolean);
  return asked !== null && found !== undefined && (asked[1] !== undefined) !== (found === 'increase');
}
