import Fraction from 'fraction.js';

import { writeDecimal } from '../askedText.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeScientific } from '../standardForm.ts';
import type { Work } from './requestWords.ts';

const POWER = String.raw`\d+(?:\.\d+)? ?(?:×|x|\\times|\*) ?10(?:\^\{?[-−]?\d+\}?|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)`;
const SIZE = String.raw`(${POWER}|\d[\d ,]*(?:\.\d+)?)`;
const UNIT = '([a-z]+)';
const PERIOD = '(second|minute|hour|day|year)';
/** "3 × 10⁸ metres per second", "2 × 10³ paper clips each minute" */
const RATE = new RegExp(
  `${SIZE} ?${UNIT}(?: (?!each\\b|per\\b|every\\b|in\\b)[a-z]+){0,2} (?:per|a|each|every|in (?:one|1|a|each|every)) ${PERIOD}\\b`,
  'i',
);
const TIME = new RegExp(`(?:in|for|during|over|takes?|after) ${SIZE} ?(seconds|minutes|hours|days|years)\\b`, 'i');
const WEIGHT = '(g|grams?|kg|mg|mm|cm|m|km|metres?|kilograms?|kilomet(?:re|er)s?|tonnes?)';
/** "a grain has a mass of about 6 × 10⁻⁵ grams … a 750 g packet" */
const ONE = new RegExp(`\\b(?:a|an|one|1|each|every|the)(?: (?!of\\b)[a-z]+)*?(?: of (?:a|an|one|1|each)(?: [a-z]+){1,4}?)? (?:has|have|weighs|with|is|of)(?: a| an)?(?: (?:mass|weight|thickness|length|width|diameter))?(?: of)? ?(?:about |roughly |approximately )?${SIZE} ?${WEIGHT}\\b`, 'i'); // prettier-ignore
const WHOLE = new RegExp(
  `\\b(?:in|make|makes|make up|into|along|across) (?:a |an |the |exactly )?${SIZE} ?${WEIGHT}\\b`,
  'i',
);
const FORM = /\b(?:standard form|scientific notation|standard index form)\b/i;
const STEERS = /\b(?:not|half|twice|double[ds]?|less|more|fewer|than|except|another|increase[ds]?|decrease[ds]?|per ?cent|return\w*|back|there and|faster|slower|difference|ratio|times as)\b|%/i; // prettier-ignore

const NAMED = /\b(?:write|express|give|put) (?:this|that|the|its) ?(?:distance|number|mass|length|figure|amount|population|time|speed|value|size|width|height|area|volume|cost|quantity|answer|diameter|radius|weight|count)?(?: (?!in\b)[a-z]+){0,3} in (?:standard form|scientific notation|standard index form)[.?]?$/i; // prettier-ignore
const ROUNDED = /,? ?(?:correct )?to (\d|two|three) (?:significant figures|s\.?f\.?|sig\.? figs?)/i;

function plain(size: string): string {
  return size.replace(/(?<=\d)[ ,](?=\d{3})/g, '');
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** The number that a size is. */
function valueOf(size: string): Fraction | null {
  const typed = plain(size).trim().replace(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/, (power) => `^${[...power].map((sign) => (sign === '⁻' ? '-' : String(RAISED.indexOf(sign)))).join('')}`); // prettier-ignore
  const [, front, power] = /^(\d+(?:\.\d+)?)(?: ?(?:×|x|\\times|\*) ?10\^\{?([-−]?\d+)\}?)?$/.exec(typed) ?? [];
  if (front === undefined) return null;
  const exponent = Number((power ?? '0').replace('−', '-'));
  return Math.abs(exponent) > 40 ? null : new Fraction(front).mul(new Fraction(10).pow(exponent) ?? 1);
}

const WORTH: Readonly<Record<string, readonly [kind: string, worth: Fraction]>> = { mg: ['mass', new Fraction(1, 1000)], g: ['mass', new Fraction(1)], gram: ['mass', new Fraction(1)], kg: ['mass', new Fraction(1000)], kilogram: ['mass', new Fraction(1000)], tonne: ['mass', new Fraction(1_000_000)], mm: ['length', new Fraction(1, 1000)], cm: ['length', new Fraction(1, 100)], m: ['length', new Fraction(1)], metre: ['length', new Fraction(1)], km: ['length', new Fraction(1000)], kilometre: ['length', new Fraction(1000)], kilometer: ['length', new Fraction(1000)] }; // prettier-ignore

function unitOf(unit: string): readonly [string, Fraction] | null {
  return WORTH[unit.toLowerCase()] ?? WORTH[unit.toLowerCase().replace(/s$/, '')] ?? null;
}

/** The value as `a × 10^n`, rounded to so many figures where that is asked; `null` where it does not end. */
function scientific(value: Fraction, figures: number | null): string | null {
  let [front, power] = [value, 0];
  while (front.compare(10) >= 0) [front, power] = [front.div(10), power + 1];
  while (front.compare(1) < 0) [front, power] = [front.mul(10), power - 1];
  if (figures === null) return writeDecimal(front).includes('\\') ? null : writeScientific({ front, power });
  const scale = 10n ** BigInt(figures - 1);
  let near = front.mul(scale).add(new Fraction(1, 2)).floor().div(scale);
  if (near.compare(10) >= 0) [near, power] = [near.div(10), power + 1];
  const written = Number(near.valueOf()).toFixed(figures - 1);
  return `${written}\\times 10^${power >= 0 && power < 10 ? String(power) : `{${power}}`}`;
}

const asLatex = (size: string): string => plain(size).trim().replace(/ ?(?:×|x|\*) ?10/, '\\times 10').replace(/10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/, (_all, power: string) => `10^{${[...power].map((sign) => (sign === '⁻' ? '-' : String(RAISED.indexOf(sign)))).join('')}}`); // prettier-ignore

type Sum = { readonly one: string; readonly sign: '\\times ' | '\\div '; readonly two: string; readonly value: Fraction; readonly lead: readonly RuleStep[] }; // prettier-ignore

function worked({ one, sign, two, value, lead }: Sum, figures: number | null): RuleSolution | null {
  const answer = scientific(value, figures);
  if (answer === null) return null;
  const line = { reason: sign === '\\div ' ? 'Divide the whole by one of them.' : 'Multiply the rate by the time.', expression: `(${asLatex(one)})${sign}(${asLatex(two)})` }; // prettier-ignore
  const last = { reason: figures === null ? 'Numbers and powers of ten apart.' : `Round to ${figures} significant figures.`, expression: answer }; // prettier-ignore
  return { topic: 'powers-roots', method: 'standardStories', steps: [...lead, line, last], answer };
}

/** How many of one make up the whole, both brought to one unit. */
function shared(text: string): Sum | null {
  const [one, whole] = [ONE.exec(text), WHOLE.exec(text)];
  if (one === null || whole === null || !/\bhow many\b/i.test(text) || one.index === whole.index) return null;
  const [small, large] = [unitOf(one[2] ?? ''), unitOf(whole[2] ?? '')];
  const [size, total] = [valueOf(one[1] ?? ''), valueOf(whole[1] ?? '')];
  if (small === null || large === null || small[0] !== large[0] || size === null || total === null) return null;
  const factor = large[1].div(small[1]);
  const scaled = total.mul(factor);
  const lead = factor.equals(1) ? [] : [{ reason: `Write both in ${one[2] ?? ''}.`, expression: `${asLatex(whole[1] ?? '')}\\text{ ${whole[2] ?? ''}}=${writeDecimal(scaled)}\\text{ ${one[2] ?? ''}}` }]; // prettier-ignore
  return { one: factor.equals(1) ? (whole[1] ?? '') : writeDecimal(scaled), sign: '\\div ', two: one[1] ?? '', value: scaled.div(size), lead }; // prettier-ignore
}

/** Numbers of a story that are written in, multiplied in or divided in standard form. */
export function standardStories(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 260 || !FORM.test(problem) || STEERS.test(problem)) return null;
  const round = ROUNDED.exec(problem);
  const figures = round === null ? null : ({ two: 2, three: 3 }[(round[1] ?? '').toLowerCase()] ?? Number(round[1]));
  const text = problem
    .replace(ROUNDED, '')
    .replace(/\$/g, '')
    .replace(/\\text\{([^{}]*)\}/g, '$1');
  const sizes = text.match(new RegExp(SIZE, 'g')) ?? [];
  const numbers = text.replace(/\b(?:in )?(?:one|1) (?=second|minute|hour)/gi, ' ').match(new RegExp(`${POWER}|\\d[\\d,. ]*\\d|\\d`, 'g')) ?? []; // prettier-ignore
  const [only] = sizes;
  if (numbers.length === 1 && only !== undefined && NAMED.test(text) && /[.;] /.test(text))
    return work(`Write ${plain(numbers[0] ?? '').trim()} in standard form`);
  if (numbers.length !== 2) return null;
  const [rate, time] = [RATE.exec(text), TIME.exec(text)];
  const [per, span] = [valueOf(rate?.[1] ?? ''), valueOf(time?.[1] ?? '')];
  if (
    per !== null &&
    span !== null &&
    `${rate?.[3] ?? ''}s`.toLowerCase() === time?.[2]?.toLowerCase() &&
    /\bhow (?:far|many|much)\b|\bdistance\b/i.test(text)
  )
    return worked(
      { one: rate?.[1] ?? '', sign: '\\times ', two: time[1] ?? '', value: per.mul(span), lead: [] },
      figures,
    );
  const sum = shared(text);
  return sum === null ? null : worked(sum, figures);
}
