import type { RuleSolution } from '../../outcomes.ts';
import type { Work } from './requestWords.ts';

const POWER = String.raw`\d+(?:\.\d+)? ?(?:×|x|\\times|\*) ?10(?:\^\{?[-−]?\d+\}?|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)`;
const SIZE = String.raw`(${POWER}|\d[\d ,]*(?:\.\d+)?)`;
const UNIT = '([a-z]+)';
/** "3 × 10⁸ metres per second", "3 × 10⁸ metres in one second" */
const RATE = new RegExp(
  `${SIZE} ?${UNIT} (?:per|a|each|every|in (?:one|1|a|each|every)) (second|minute|hour|day|year)\\b`,
  'i',
);
const TIME = new RegExp(`(?:in|for|during|over|takes?|after) ${SIZE} ?(seconds|minutes|hours|days|years)\\b`, 'i');
/** "a grain has a mass of about 6 × 10⁻⁵ grams … a 750 g packet" */
const ONE = new RegExp(`\\b(?:a|an|one|each|every|the) [a-z ]+? (?:has|have|weighs|with) (?:a |an )?(?:mass|weight|thickness|length|width)?(?: of)? ?(?:about |roughly |approximately )?${SIZE} ?(?:g|grams?|kg|mm|cm|m|metres?|kilograms?)\\b`, 'i'); // prettier-ignore
const WHOLE = new RegExp(
  `\\b(?:in|make|makes|make up|into) (?:a |an |the )?${SIZE} ?(g|grams?|kg|mm|cm|m|metres?|kilograms?)\\b`,
  'i',
);
const FORM = /\b(?:standard form|scientific notation|standard index form)\b/i;
const STEERS = /\b(?:not|half|twice|double[ds]?|less|more|fewer|than|except|another|increase[ds]?|decrease[ds]?|per ?cent|return\w*|back|there and|faster|slower|difference|ratio|times as)\b|%/i; // prettier-ignore

const NAMED = /\b(?:write|express|give|put) (?:this|that|the|its) ?(?:distance|number|mass|length|figure|amount|population|time|speed|value|size|width|height|area|volume|cost|quantity|answer|diameter|radius|weight|count)?(?: (?!in\b)[a-z]+){0,3} in (?:standard form|scientific notation|standard index form)[.?]?$/i; // prettier-ignore

function plain(size: string): string {
  return size.replace(/(?<=\d)[ ,](?=\d{3})/g, '');
}

function singular(unit: string): string {
  const word = unit.toLowerCase().replace(/s$/, '');
  return word === 'gram' ? 'g' : word === 'kilogram' ? 'kg' : word === 'metre' ? 'm' : word;
}

/** Numbers of a story that are written in, multiplied in or divided in standard form. */
export function standardStories(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 260 || !FORM.test(problem) || STEERS.test(problem)) return null;
  const text = problem.replace(/\$/g, '').replace(/\\text\{([^{}]*)\}/g, '$1');
  const sizes = text.match(new RegExp(SIZE, 'g')) ?? [];
  const numbers = text.replace(/\b(?:in )?(?:one|1) (?=second|minute|hour)/gi, ' ').match(new RegExp(`${POWER}|\\d[\\d,. ]*\\d|\\d`, 'g')) ?? []; // prettier-ignore
  const [only] = sizes;
  if (numbers.length === 1 && only !== undefined && NAMED.test(text) && /[.;] /.test(text))
    return work(`Write ${plain(numbers[0] ?? '').trim()} in standard form`);
  if (numbers.length !== 2) return null;
  const [rate, time] = [RATE.exec(text), TIME.exec(text)];
  if (
    rate !== null &&
    time !== null &&
    `${rate[3] ?? ''}s`.toLowerCase() === time[2]?.toLowerCase() &&
    /\bhow (?:far|many|much)\b|\bdistance\b/i.test(text)
  )
    // prettier-ignore
    return work(`Calculate $(${plain(rate[1] ?? '')}) × (${plain(time[1] ?? '')})$, giving your answer in standard form`);
  const [one, whole] = [ONE.exec(text), WHOLE.exec(text)];
  if (one === null || whole === null || !/\bhow many\b/i.test(text)) return null;
  const unit = /(g|grams?|kg|mm|cm|m|metres?|kilograms?)$/i.exec(one[0])?.[1] ?? '';
  if (singular(unit) !== singular(whole[2] ?? '')) return null;
  return work(`Calculate $(${plain(whole[1] ?? '')}) ÷ (${plain(one[1] ?? '')})$, giving your answer in standard form`);
}
