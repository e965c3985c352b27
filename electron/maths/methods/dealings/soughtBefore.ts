import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workBefore } from '../percent/stories/workChanges.ts';

const A = '(?:an?|some|my|his|her|the|this)(?: certain| mystery| secret)?';
const WAY = '(?<way>add|increas|rais|tak|knock|subtract|deduct|cut|decreas|reduc|lower)';
const P = String.raw`(?<p>\d+(?:\.\d+)?) ?(?:%|percent|per cent)(?: (?:vat|tax|tip))?`;
const NOUN = '(?<noun>[a-z]+)';
const TO = '(?<to>off|from|to|onto)';
const THEN =
  '(?:(?:,? )?\\b(?:and|then|so|the (?:answer|result|total)|it|this|that|which|you|i|we|he|she|they|to|will|would|now)\\b)*';
const MAKES =
  ' (?:gets?|gives?|leaves?|leaving|giving|have|has|comes? to|makes?|equals|becomes?|is left with|are left with|ends? up with|ends? up at|is|=)';
const VALUE = String.raw` (?<unit>[£$€]?) ?(?<value>\d[\d,]*(?:\.\d+)?)`;
const ASKS =
  "[.,;?]? (?:so )?(?:what(?:'s|s| is| was)?|find|work out|calculate|determine) (?:it|(?:the|my|his|her|this|that)(?: original| first| starting)? (?<asked>[a-z]+))(?: (?:i|you|he|she|they|we) (?:started with|thought of|had)| at first| originally| before)?[.?! ]*";

/** What is changed has no value of its own: it is told what comes of it. */
const FORMS = [
  `(?:[a-z]+ )?${WAY}(?:e|es|s|ing|ting)? ${P} ${TO} ${A} ${NOUN}`,
  `${P} (?:is |was )?(?:(?:${WAY}(?:n|ed) )?${TO}) ${A} ${NOUN}`,
  `(?:[a-z]+ )?${WAY}(?:e|es|s|ing|ting)? ${A} ${NOUN} by ${P}`,
  `${A} ${NOUN} (?:is |was |has been )?${WAY}(?:ed|d)? by ${P}`,
].map((change) => new RegExp(`^(?:if |when |after )?${change}${THEN}${MAKES}${VALUE}${ASKS}$`));

function tidy(problem: string): string {
  return problem
    .toLowerCase()
    .replace(/\\([%$£€])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "If you take 10% off a number you get 45. What is the number?": what there was before. */
export function workSoughtBefore(problem: string): RuleSolution | null {
  if (problem.length > 160) return null;
  const text = tidy(problem);
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const { p = '', noun = '', way = '', unit = '', value = '', asked = noun, to } = groups;
    // Only money and bare numbers; "take 10% to a number" is nothing.
    if (asked !== noun || (unit === '') !== (noun === 'number')) return null;
    const direction = /^(?:add|increas|rais)/.test(way) ? 'up' : 'down';
    if (to !== undefined && (direction === 'up') !== /to$/.test(to)) return null;
    return workBefore([{ direction, percent: new Fraction(p) }], new Fraction(value.replace(/,/g, '')), unit);
  }
  return null;
}

/** Is the changed amount one without a value, so that the one value told is none to begin with? */
function seeksWhatIsChanged(problem: string): boolean {
  const text = tidy(problem);
  if (/\bthan\b|(?:^|[.;:,] )(?:let )?an? number(?: [a-z])? (?:is|was|be|=) \d/.test(text)) return false;
  if (new RegExp(String.raw`\b${A} number\b(?! (?:of\b|[£$€]?\d))`).test(text)) return true;
  const asked =
    /\b(?:what(?:'s|s| is| was)?|find|work out|calculate) (?:the|my|his|her|this|that) ([a-z]+)[.?! ]*$/.exec(text);
  if (asked === null) return false;
  const told = text.slice(0, asked.index);
  const open = String.raw`\b(?:an?|some|my|his|her) ${asked[1] ?? ''}\b(?! (?:of |is |was |at |costs? |worth )?[£$€\d])`;
  return new RegExp(open).test(told);
}

const PERCENT = /(\d+(?:\.\d+)?) ?(?:%|percent|per cent)/g;

/** All that a value may become by some percentages, each up or down. */
function changed(value: Fraction, percents: readonly Fraction[]): readonly Fraction[] {
  return percents.reduce<readonly Fraction[]>(
    (all, percent) => all.flatMap((one) => [one.mul(percent.div(100).add(1)), one.mul(percent.div(-100).add(1))]),
    [value],
  );
}

/** Does an answer change the one value that is told, where that is what came of the change? */
export function changesTheResult(problem: string, { answer }: RuleSolution): boolean {
  if (!seeksWhatIsChanged(problem)) return false;
  const text = tidy(problem);
  const percents = [...text.matchAll(PERCENT)].map(([, percent = '']) => new Fraction(percent));
  const values = text.replace(PERCENT, ' ').match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const found = /\d+(?:\.\d+)?/.exec(answer.replace(/,/g, ''));
  const [value, ...more] = values;
  if (value === undefined || more.length > 0 || found === null || percents.length > 4) return false;
  const start = new Fraction(value.replace(/,/g, ''));
  return changed(start, percents).some((one) => one.equals(new Fraction(found[0])));
}
