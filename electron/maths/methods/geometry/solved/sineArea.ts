import type { RuleSolution } from '../../../outcomes.ts';
import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import { takeForm } from '../../facts/answerForm.ts';
import { spelt } from '../figures/figureText.ts';
import { restIsIdle } from '../figures/figureWords.ts';
import { roundedText } from '../quantity.ts';

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const IS = String.raw`(?: ?(?:=|is|are|of|has|have|an?|the|equals|measures|length|lengths|with))* ?`;
const UNIT = '(?: ?(cm|mm|m|km|ft|in|units)\\b)?';
const SQUARE = '(?: ?(?:square )?(cm|mm|m|km|ft|in|units)(?:\\^?2|²)?)?';

const AREA = new RegExp(
  `(?:the |its |an |with |has )*\\barea(?: of (?:the |this )?(?:triangle|△)? ?[A-Z]{0,3})?${IS}${NUMBER}${SQUARE}`,
);
const LETTERED = new RegExp(`(?:side |length )?\\b([A-Z])([A-Z])\\b${IS}${NUMBER}${UNIT}`, 'g');
const PAIR = new RegExp(
  `(?:two |adjacent |its |the |with |of )*\\bsides(?: of a triangle)?${IS}${NUMBER}${UNIT},? and ${NUMBER}${UNIT}`,
);
const KIND = /\b(acute|obtuse)\b/;
const ANGLE = /(?:angle |∠ ?)([A-Z]{3}|[A-Z])\b/g;

type Told = { readonly sides: readonly [Fraction, Fraction]; readonly corner: string; readonly rest: string };

/** The two sides, and the corner at which they meet; `null` where they do not meet at the angle that is asked for. */
function sidesOf(text: string): Told | null {
  const found = [...text.matchAll(LETTERED)];
  const [one, two, ...more] = found;
  if (one !== undefined && two !== undefined && more.length === 0) {
    const [first, second] = [new Set([one[1], one[2]]), [two[1], two[2]]];
    const common = second.filter((letter) => first.has(letter));
    const corners = new Set([...text.matchAll(ANGLE)].map(([, name = '']) => (name.length === 3 ? name[1] : name)));
    if (common.length !== 1 || one[4] !== two[4] || corners.size !== 1 || !corners.has(common[0])) return null;
    const rest = text.replace(LETTERED, ' ').replace(ANGLE, ' ');
    return { sides: [new Fraction(one[3] ?? '0'), new Fraction(two[3] ?? '0')], corner: common[0] ?? '', rest };
  }
  const pair = PAIR.exec(text);
  if (pair === null || pair[4] !== (pair[2] ?? pair[4]) || !/\bangle (?:included )?between\b|\bincluded angle\b|\bangle (?:that )?(?:they|these sides) (?:make|form|include)/.test(text)) return null; // prettier-ignore
  const rest = text
    .replace(pair[0], ' ')
    .replace(
      /\b(?:included )?angle(?: included)?(?: between| that)?(?: them| they| these| the| two| sides| make| form)*/g,
      ' ',
    );
  return { sides: [new Fraction(pair[1] ?? '0'), new Fraction(pair[3] ?? '0')], corner: 'C', rest };
}

/** The angle between two sides of a triangle, from its area: acute or obtuse, as the question says. */
export function sineArea(problem: string): RuleSolution | null {
  if (!/area/i.test(problem) || !/angle/i.test(problem) || !KIND.test(problem)) return null;
  const formed = takeForm(spelt(problem));
  const area = AREA.exec(formed.text);
  const told = area === null ? null : sidesOf(formed.text.replace(area[0], ' '));
  const kind = KIND.exec(formed.text)?.[1];
  if (area === null || told === null || kind === undefined) return null;
  const rest = told.rest.toLowerCase().replace(/\b(?:acute|obtuse|triangle|size|given that|angle)\b/g, ' ').replace(/\b[a-z]{3}\b(?=\s*(?:,|\.|has|is|$))/g, (word) => (/[aeiou]/.test(word) ? word : ' ')).replace(/[.,;:?!()=]/g, ' ; '); // prettier-ignore
  if (/\d/.test(rest) || /\b(?:not|possible|both|two|other)\b/.test(rest) || !restIsIdle(rest)) return null;
  const [one, two] = told.sides;
  const size = new Fraction(area[1] ?? '0');
  const sine = size.mul(2).div(one.mul(two));
  if (sine.compare(0) <= 0 || sine.compare(1) >= 0) return null;
  const acute = (Math.asin(sine.valueOf()) * 180) / Math.PI;
  const { form } = formed;
  const whole = Math.abs(acute - Math.round(acute)) < 1e-9;
  const degrees = kind === 'acute' ? acute : 180 - acute;
  const rounded = form?.kind === 'places' || form?.kind === 'figures' ? roundedText(degrees, form) : null;
  const answer = whole ? String(Math.round(degrees)) : rounded;
  if (answer === null) return null;
  const angle = told.corner;
  const steps = [
    { reason: 'The area is half of the product of two sides and the sine of the angle between them.', expression: `${writeDecimal(size)}=\\frac{1}{2}\\times ${writeDecimal(one)}\\times ${writeDecimal(two)}\\times\\sin ${angle}` }, // prettier-ignore
    {
      reason: 'Divide.',
      expression: `\\sin ${angle}=${writeDecimal(size)}\\div ${writeDecimal(one.mul(two).div(2))}=${writeDecimal(sine)}`,
    },
    ...(kind === 'acute'
      ? []
      : [{ reason: 'The acute angle with this sine is', expression: `${Number(acute.toFixed(4))}^\\circ` }]),
    { reason: kind === 'acute' ? 'Take the acute angle with this sine.' : 'The obtuse one is the rest to $180^\\circ$.', expression: `${angle}${whole ? '=' : '\\approx '}${answer}^\\circ` }, // prettier-ignore
  ];
  return { topic: 'trigonometry', method: 'trigonometry', steps, answer: `${answer}^\\circ` };
}
