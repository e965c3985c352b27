import Fraction from 'fraction.js';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { withShares, withSpans } from './growthTimes.ts';
import { fractionOf, NUMBER, plainNumbers, ratioOfTimes, singleTime, TIME, withDigits } from './storyText.ts';

const TOPIC = { topic: 'exponentials-logarithms', method: 'growthRequests' };

/** What is multiplied by in each period of so many units of time. */
type Growth = {
  readonly factor: Fraction;
  readonly period: Fraction;
  readonly unit: string;
  readonly percent: Fraction | null;
};
type Target = { readonly value: Fraction; readonly test: 'above' | 'below' | 'reach' };

const UP =
  'grow(?:s|ing|n)?|grew|increas(?:es?|ing)|ris(?:es?|ing)|goes up|going up|gains?|gaining|appreciat(?:es?|ing)|expands?|multipl(?:y|ies)';
const DOWN =
  'los(?:es?|ing)|decreas(?:es?|ing)|fall(?:s|ing)?|drop(?:s|ping)?|shrink(?:s|ing)?|depreciat(?:es?|ing)|decay(?:s|ing)?|declin(?:es?|ing)|goes down|going down|reduc(?:es?|ing)|reduced|wears? off|fad(?:es?|ing)';
const OWN =
  '(?: of (?:its|their|his|her|the|what)(?: (?:current|previous|own|remaining|starting|present))?(?: (?:value|amount|mass|population|size|price|number|height|worth|people|weight|is left|was left|was there))?)?';
const EACH = `(?: ?,? ?(?:and )?(?:compound(?:ed)?|compounding))?(?: interest)?(?: ?,? ?(?:every|each|per|a|an|once (?:every|each|an?)) (?:single )?${TIME}| ?,? ?(annually|yearly|monthly|weekly|daily|hourly|p\\.?a\\.?|per annum))(?: (?:compounded|compound) (?:annually|yearly))?`;
const RATE = new RegExp(
  `\\b(${UP}|${DOWN})(?: in (?:value|size|number|price|population))?(?: (?:at|by|of|a|an|the|about|constant|steady|annual|yearly|fixed|rate|around|roughly|exactly|another))* ${NUMBER}(?:%| per ?cent)${OWN}${EACH}`,
  'g',
);
const INTEREST = new RegExp(
  `${NUMBER}(?:%| per ?cent)(?: (?:compound|annual|yearly))?(?: (?:interest|growth|compound interest))?(?: rate)?${EACH}`,
  'g',
);
const EVERY = new RegExp(
  `\\b(doubl|tripl|trebl|quadrupl|halv)(?:es?|ing|ed|e)?(?: (?:in|its|their) (?:size|numbers?|mass|value|population|amount|volume|weight|height|length|area))?(?: once)? (?:every|each|per|in every) (?:${NUMBER} )?${TIME}`,
  'g',
);
const HALF_LIFE = new RegExp(
  `\\bhalf[ -]life(?: of (?:the |an? |this |some |one )?(?:[a-z-]+ ?){1,3}?)?(?: (?:is|of|was|equals|being|=))? ${NUMBER} ${TIME}`,
  'g',
);
const FACTORS: Readonly<Record<string, Fraction>> = {
  doubl: new Fraction(2),
  tripl: new Fraction(3),
  trebl: new Fraction(3),
  quadrupl: new Fraction(4),
  halv: new Fraction(1, 2),
};
const AFTER = new RegExp(
  `\\b(?:after|in|for|over|at the end of|within|once) (?:exactly |another |the next |a total of )?(?:${NUMBER}|an?|a whole|a full|one|one whole|one full) (?:full |whole |more |complete )?${TIME}(?:'s?)?(?: (?:time|later|pass|have passed|have gone by))?|${NUMBER} ${TIME} (?:later|from now|on|after(?: (?:that|this|it was [a-z]+|the start))?)`,
  'g',
);
const ABOVE =
  'exceeds?|pass(?:es)?|be worth more than|(?:is|be|there are|are there|there be|have|has)? ?(?:first )?(?:more than|over|above|greater than)|goes? (?:over|above|past)|go past|top|tops';
const BELOW =
  '(?:is|be|falls?|drops?|goes?|worth|there are|are there|there be|have|has)? ?(?:first )?(?:worth )?(?:less than|below|under|fewer than)';
const REACH =
  'reach(?:es)?|at least|hits?|(?:until|till|before|when|leave|leaving|get to|gets to|down to|become|becomes|be)(?: (?:only|just|there (?:is|are|will be)|it is|it has|about|will|there|it|its|is|are|the population is|worth|to))*';
const TARGET = new RegExp(`\\b(?:(${BELOW})|(${ABOVE})|(${REACH})) (?:[£$€]|rs\\.? ?|r(?=\\d))?${NUMBER}`, 'g');
const ASKS_TIME = new RegExp(
  `\\b(?:(?:after |in |for |over )?how many (?:full |whole |complete |more )*(?:${TIME})|how long|when will|at what time|number of (?:whole |full |complete )?(?:years|months|days|hours))\\b`,
);
/** What there was before all that is told. */
const ASKS_START =
  /\b(?:how (?:many|much)|what|find|work out|calculate)\b[^.?]*\b(?:at the (?:very )?(?:start|beginning|outset)|at first|to begin with|to start with|start(?:ed|ing)? with|began with|beforehand|before|originally|initial(?:ly)?|first (?:put|invested|bought)|invested|at time 0)\b|\b(?:did|was) [^.?]*\b(?:cost|worth|bought|paid)\b|\bhow much\b[^.?]*\bto (?:have|get|reach|end up|be worth)\b/;
const ASKS_AMOUNT =
  /\b(?:how (?:many|much)|what (?:is|will|was|would|mass|amount|number|value|size|population)|find|work out|calculate|estimate|predict|determine)\b/;
const STEERS =
  /\b(?:simple|then|but|however|except|unless|adds?|added|adding|deposits?|withdraws?|another \d|different|followed|twice|both|how much interest|interest (?:is )?(?:earned|made|paid)|interest does|profit|increase in|decrease in|by how|difference|percentage|percent (?:of|is)|fraction|proportion|ago|earlier|before that|originally|initial(?:ly)? (?:value|mass|amount)\?|not|die|dies|leave(?:s)? (?:the|each)|killed|sold|removed|tax|fee|less interest|how many (?:more|extra|additional|fewer|less|new)\b(?! (?:full |whole |complete )*(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?))|(?:how much )?extra|how much (?:more|less|has it lost|did it lose|value)|lost in total|total (?:increase|loss|decrease|interest)|average|half of it|second (?:year|hour|day)|first (?:year|hour|day|month|\d)|rate (?:is|of growth)|constant k|continuous(?:ly)?|formula|expression|equation)\b/;

/** All matches of a pattern; what they cover is blanked out. */
function taken(text: string, pattern: RegExp): { readonly found: readonly RegExpExecArray[]; readonly rest: string } {
  const found = [...text.matchAll(pattern)];
  return { found, rest: text.replace(pattern, (all) => ' '.repeat(all.length)) };
}

/** "How much of it has decayed?": what is gone, not what is left. */
const ASKS_GONE =
  /\b(?:how (?:much|many)|what)\b[^.?]*\b(?:has|have|had|been|is|are|will|did|does|do) (?:it |they |now |already |been )*(?:decay(?:ed)?|disappear(?:ed)?|gone|lost|lose|vanish(?:ed)?|evaporated?|broken down|worn off)\b/;

function growthIn(text: string): { readonly growth: Growth; readonly rest: string } | null {
  const times = taken(text, EVERY);
  const halves = taken(times.rest, HALF_LIFE);
  const rates = taken(halves.rest, RATE);
  const interest = taken(rates.rest, INTEREST);
  const all: Growth[] = [];
  for (const [, word = '', count, unit = ''] of times.found)
    all.push({
      factor: FACTORS[word] ?? new Fraction(1),
      period: fractionOf(count) ?? new Fraction(1),
      unit: singleTime(unit),
      percent: null,
    });
  for (const [, count, unit = ''] of halves.found)
    all.push({
      factor: new Fraction(1, 2),
      period: fractionOf(count) ?? new Fraction(1),
      unit: singleTime(unit),
      percent: null,
    });
  for (const [, verb = '', size, unit, adverb] of rates.found) {
    const percent = fractionOf(size) ?? new Fraction(0);
    const isDown = new RegExp(`^(?:${DOWN})$`).test(verb);
    all.push({
      factor: new Fraction(1).add(percent.div(100).mul(isDown ? -1 : 1)),
      period: new Fraction(1),
      unit: unitOf(unit, adverb),
      percent,
    });
  }
  const isInterest = /\b(?:interest|invest(?:s|ed|ing|ment)?|savings|saves|bank|account|growth|inflation)\b/.test(text);
  if (interest.found.length > 0 && !isInterest) return null;
  for (const [, size, unit, adverb] of interest.found) {
    const percent = fractionOf(size) ?? new Fraction(0);
    all.push({
      factor: new Fraction(1).add(percent.div(100)),
      period: new Fraction(1),
      unit: unitOf(unit, adverb),
      percent,
    });
  }
  const [only, ...more] = all;
  return only === undefined || more.length > 0 ? null : { growth: only, rest: interest.rest };
}

const ADVERBS: Readonly<Record<string, string>> = { monthly: 'month', weekly: 'week', daily: 'day', hourly: 'hour' };

function unitOf(unit: string | undefined, adverb: string | undefined): string {
  return unit !== undefined ? singleTime(unit) : (ADVERBS[adverb ?? ''] ?? 'year');
}

function written(value: Fraction, places: number): string {
  return value.round(places).toString().includes('.') || places === 0
    ? value.round(places).valueOf().toFixed(places)
    : value.round(places).toString();
}

const NEAREST: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:to |correct to |rounded? to |give )?(?:the |your answer to the )?nearest (?:whole(?: number)?|integer|person|pound|dollar|euro|unit|gram|bird|fish|animal|rand|rupee|bacterium|one)\b/,
    0,
  ],
  [/\b(?:to |give )?(?:the )?nearest (?:penny|cent|hundredth)\b|\bto (?:2|two) (?:decimal places|dp|d\.p\.)/, 2],
  [/\b(?:to |give )?(?:the )?nearest tenth\b|\bto (?:1|one) (?:decimal place|dp|d\.p\.)/, 1],
  [/\bto (?:3|three) (?:decimal places|dp|d\.p\.)/, 3],
];

function finalAmount(
  start: Fraction,
  count: Fraction,
  growth: Growth,
  places: number | null,
  currency: string,
): RuleSolution | null {
  if (count.d !== 1n || count.n > 60n || count.compare(0) <= 0) return null;
  const exact = start.mul(growth.factor.pow(Number(count.n)) ?? 0);
  const money = currency !== '';
  const decimals = places ?? (money ? 2 : null);
  const plain = writeDecimal(exact);
  const isShort = !plain.includes('frac') && /^\d+(?:\.\d{1,4})?$/.test(plain);
  const rounded =
    decimals === null ? (isShort ? plain : null) : places === null && exact.d === 1n ? plain : written(exact, decimals);
  if (rounded === null) return null;
  const base =
    growth.factor.d === 1n || !writeDecimal(growth.factor).includes('frac')
      ? writeDecimal(growth.factor)
      : growth.factor.toFraction();
  const power = count.n === 1n ? base : `${base}^{${count.toString()}}`;
  const near = plain.includes('frac') || plain.length > 14 ? exact.valueOf().toPrecision(9).replace(/0+$/, '') : plain;
  const sign = near === plain && !plain.includes('frac') ? '=' : '\\approx ';
  const unit = currency === '' ? '' : currency === '$' ? '\\$' : `\\text{${currency}}`;
  const steps: RuleStep[] = [
    ...reasonOf(growth, base),
    {
      reason: `This happens ${count.toString()} time${count.n === 1n ? '' : 's'}.`,
      expression: `${writeDecimal(start)}\\times ${power}${sign}${near}`,
    },
  ];
  if (rounded !== plain) steps.push({ reason: 'Round.', expression: rounded });
  return { ...TOPIC, steps, answer: `${unit}${rounded}` };
}

function reasonOf({ factor, percent, period, unit }: Growth, base: string): readonly RuleStep[] {
  if (percent === null) return [];
  const sign = factor.compare(1) < 0 ? '-' : '+';
  return [
    {
      reason: `Each ${period.equals(1) ? unit : `${period.toString()} ${unit}s`} it is multiplied by the same number.`,
      expression: `1${sign}\\frac{${percent.toString()}}{100}=${base}`,
    },
  ];
}

function timeUntil(start: Fraction, target: Target, growth: Growth): RuleSolution | null {
  const grows = growth.factor.compare(1) > 0;
  const up = target.value.compare(start) > 0;
  if (grows !== up || target.value.equals(start)) return null;
  if ((target.test === 'above' && !grows) || (target.test === 'below' && grows)) return null;
  let value = start;
  const values: Fraction[] = [start];
  for (let count = 1; count <= 200; count += 1) {
    value = value.mul(growth.factor);
    values.push(value);
    const side = value.compare(target.value);
    const done =
      target.test === 'reach' ? (grows ? side >= 0 : side <= 0) : target.test === 'above' ? side > 0 : side < 0;
    if (!done) continue;
    // A time between two periods is only told where whole periods are asked for.
    if (target.test === 'reach' && side !== 0 && growth.percent === null) return null;
    return inPeriods(count, values, growth);
  }
  return null;
}

function inPeriods(count: number, values: readonly Fraction[], growth: Growth): RuleSolution {
  const base = writeDecimal(growth.factor).includes('frac') ? growth.factor.toFraction() : writeDecimal(growth.factor);
  const near = (value: Fraction): string =>
    writeDecimal(value).includes('frac') || writeDecimal(value).length > 9
      ? `\\approx ${value.valueOf().toFixed(2)}`
      : `=${writeDecimal(value)}`;
  const line = (times: number): string =>
    `${writeDecimal(values[0] ?? new Fraction(0))}\\times ${base}^{${times}}${near(values[times] ?? new Fraction(0))}`;
  const time = growth.period.mul(count);
  const answer = `${writeDecimal(time)}\\text{ ${growth.unit}${time.equals(1) ? '' : 's'}}`;
  const steps: RuleStep[] = [...reasonOf(growth, base)];
  if (count > 1)
    steps.push({
      reason: `After ${count - 1} time${count === 2 ? '' : 's'} it is not yet there.`,
      expression: line(count - 1),
    });
  steps.push({ reason: `After ${count} time${count === 1 ? '' : 's'} it is.`, expression: line(count) });
  if (!growth.period.equals(1))
    steps.push({
      reason: `Each time takes ${growth.period.toString()} ${growth.unit}s.`,
      expression: `${count}\\times ${growth.period.toString()}=${writeDecimal(time)}`,
    });
  return { ...TOPIC, steps, answer };
}

/** "It is worth £6400 after 2 years.": told, so that what it was before is asked for. */
const TOLD_AT_END =
  /\b(?:is|was|are|were|has|had|became) (?:now |only )?(?:worth |valued at )?[£$€₹]?\d[\d.,]*[^.?]* after (?:\d+|two|three|four|five|ten) \w+\.\s[^?]*\?/i;

/** What is multiplied by the same number again and again: the amount after a time, or the time until an amount. */
export function growthRequests(problem: string): RuleSolution | null {
  if (TOLD_AT_END.test(problem)) return null;
  if (problem.length > 400 || !/doubl|tripl|trebl|halv|half.life|%|per ?cent/i.test(problem)) return null;
  const text = withShares(withSpans(withDigits(plainNumbers(problem)).toLowerCase()))
    .replace(/\b(?:an? )?(?:whole|full) day\b/g, '24 hours')
    .replace(/\bhalf an hour\b/g, '30 minutes');
  const found = growthIn(text);
  if (found === null || STEERS.test(text) || ASKS_GONE.test(text) || ASKS_START.test(text)) return null;
  const { growth } = found;
  let { rest } = found;
  let places: number | null = null;
  for (const [pattern, count] of NEAREST) {
    if (!pattern.test(rest)) continue;
    places = count;
    rest = rest.replace(pattern, ' ');
    break;
  }
  if (/\b(?:nearest|decimal|significant|round)/.test(rest)) return null;
  const asksTime = ASKS_TIME.exec(rest);
  const years = [...rest.matchAll(/\b(?:in|by|since|of|from) (?:the year )?((?:19|20)\d\d)\b(?! [a-z]*s\b)/g)].map(
    (one) => Number(one[1]),
  );
  rest = rest.replace(/\b(?:in|by|since|from) (?:the year )?(?:19|20)\d\d\b/g, ' ');
  const target = asksTime === null ? null : taken(rest, TARGET);
  const after = asksTime === null ? taken(rest, AFTER) : null;
  const numbers = [...(target ?? after ?? { rest }).rest.matchAll(/(£|\$|€|\br(?=\d)|\brs\.? ?)?(\d+(?:\.\d+)?)/g)];
  const [start, ...others] = numbers;
  const value = fractionOf(start?.[2]);
  if (value === null || others.length > 0 || value.equals(0)) return null;
  const currency =
    (start?.[1] ?? '')
      .trim()
      .replace(/^r$/, 'R')
      .replace(/^rs\.?$/, 'Rs ') || (/\bpounds\b/.test(text) ? '£' : /\bdollars\b/.test(text) ? '$' : '');
  if (target !== null) {
    const [goal, ...more] = target.found;
    if (goal === undefined || more.length > 0 || years.length > 1 || places !== null) return null;
    const size = fractionOf(goal.at(-1));
    const test = goal[1] !== undefined ? 'below' : goal[2] !== undefined ? 'above' : 'reach';
    const unit = singleTime(asksTime?.[1] ?? growth.unit);
    return size === null || unit !== growth.unit ? null : timeUntil(value, { value: size, test }, growth);
  }
  if (!ASKS_AMOUNT.test(rest) || after === null) return null;
  const spans = after.found.map((one) => ({
    count: fractionOf(one[1] ?? one[3]) ?? new Fraction(1),
    unit: singleTime(one[2] ?? one[4] ?? ''),
  }));
  const [from, to, ...tooMany] = years;
  if (tooMany.length > 0) return null;
  const span =
    to !== undefined && from !== undefined && spans.length === 0
      ? { count: new Fraction(to - from), unit: 'year' }
      : spans[0];
  if (span === undefined || spans.length > 1 || (to !== undefined && spans.length > 0)) return null;
  const ratio = ratioOfTimes(span.unit, growth.unit);
  return ratio === null ? null : finalAmount(value, span.count.mul(ratio).div(growth.period), growth, places, currency);
}
