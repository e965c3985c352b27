import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import { takeForm } from '../../facts/answerForm.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { inFigures } from '../../words/numberWords.ts';
import { withUnit } from '../quantity.ts';

type Length = { readonly square: Fraction; readonly written: string; readonly unit: string };

const UNIT = '(?: ?-?(cm|mm|km|m|ft|feet|in|inches|yd|units?|miles)\\b)?';
const AMOUNT = new RegExp(`(?<![\\w.])(?:(\\d+(?:\\.\\d+)?)? ?√ ?\\(? ?(\\d+) ?\\)?|(\\d+(?:\\.\\d+)?))(?![\\d.]*\\d)${UNIT}`, 'g'); // prettier-ignore
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/\\d?frac|\\text\{ ?([a-z]+)\}|\$|\\\(|\\\)/g, ' $1'],
  [/\\sqrt\{?(\d+)\}?/g, '√$1'],
  [/\b(?:the )?(?:square )?root (?:of )?(?=\d)/g, '√'],
  [/\b(?:centimetres?|centimeters?)\b/g, 'cm'],
  [/\b(?:metres?|meters?)\b/g, 'm'],
  [/[’‘]/g, "'"],
  [/ ?\[\d\]|\(\d\)\s*$/g, ' '],
  [/\s+/g, ' '],
  [/,? ?\b(?:as|in) (?:the form )?(?:a ?√ ?\d+|simplest (?:radical|surd) form|a simplified (?:surd|radical)|an exact (?:surd|value)|surd form|simplified (?:surd|radical) form)(?: cm| m)?,?(?: where a is an? (?:integer|whole number))?/g, ' '],
  [/\b(?:two|2|three|3) (?=(?:shorter|short|equal|other|perpendicular|sides|legs)\b)/g, ''],
  [/\b45 ?°? ?[-–, ] ?45 ?°? ?[-–, ] ?90\b(?: special)?/g, 'isosceles right'],
]; // prettier-ignore
/** Anything that makes another figure of it, or asks for more than a side. */
const OTHERWISE = /\b(?:area|perimeter|height|altitude|median|mid-?point|radius|circle|cube|cuboid|box|pyramid|cone|twice|double|half|halved|not|isn't|longer|shorter than|less|more|times|ratio|angle \w+ is \d|equilateral|rectangle|both|sum|difference|bisect\w*|obtuse|then|each of two|another)\b|[%£~]/; // prettier-ignore
const RIGHT =
  /\b(?:right[- ]?(?:angled?)?(?: isosceles)? triangle|right-angled|hypotenuse|right isosceles|isosceles right)\b/;
const EQUAL = /\bisosceles\b|\b(?:legs|shorter sides|other sides|short sides)\b[^.;?]*\b(?:same length|equal|are the same|equally long)\b|\bequal (?:legs|shorter sides|sides)\b/; // prettier-ignore
const LONG = '(?:hypotenuse|longest side|longest one|longest)';
const SHORT = '(?:legs?|(?:shorter|short|other|equal|perpendicular) sides?|sides?|one (?:of (?:them|these))?)';

/** The place of a length by the name next to it. */
function named(text: string, name: string, at: number): boolean {
  const link = '(?: (?:of|is|are|has|have|with|length|lengths|a|an|the|its|this|that|measures?|measuring|each|triangle|isosceles|right|right-angled|square|equal|to|exactly|long|in))*[ =:]*'; // prettier-ignore
  return new RegExp(`\\b${name}${link}¤${at}(?!\\d)|¤${at}(?: (?:long|for the|as the|on the|the))* ${name}\\b`).test(
    text,
  );
}

function lengthsIn(text: string): { readonly marked: string; readonly lengths: readonly Length[] } {
  const lengths: Length[] = [];
  const marked = text.replace(AMOUNT, (_all, front?: string, root?: string, plain?: string, unit?: string) => {
    const size = new Fraction(front ?? plain ?? 1);
    const square = size.mul(size).mul(root ?? 1);
    const written = root === undefined ? writeDecimal(size) : `${front ?? ''}\\sqrt{${root}}`;
    return ` ¤${lengths.push({ square, written, unit: unit ?? '' }) - 1} `;
  });
  return { marked: marked.replace(/\s+/g, ' '), lengths };
}

function end(square: Fraction, unit: string, lead: Rewording['lead'] & object): Rewording | null {
  if (square.d !== 1n || square.compare(0) <= 0) return null;
  const root = Math.round(Math.sqrt(square.valueOf()));
  const whole = square.equals(root * root);
  const finish = (answer: string): { readonly steps: []; readonly answer: string } => ({ steps: [], answer: withUnit(answer, unit, 1) }); // prettier-ignore
  return { question: whole ? `Work out $\\sqrt{${square.n}}$` : `Simplify $\\sqrt{${square.n}}$`, lead, finish };
}

function squared({ written }: Length): string {
  return written.includes('\\') ? `(${written})^2` : `${written}^2`;
}

/** Right-angled triangles whose sides are roots, and those with two equal legs: the third side, exactly. */
export function surdTriangle(problem: string): Rewording | null {
  if (problem.length > 260 || !/√|sqrt|\broot\b|isosceles|same length|equal|diagonal|45/i.test(problem)) return null;
  const spelt = SPELT.reduce((text, [pattern, put]) => text.replace(pattern, put), inFigures(problem.toLowerCase()));
  const { text, form } = takeForm(spelt.replace(/\s+/g, ' '));
  const { marked, lengths } = lengthsIn(text);
  const square = /\bdiagonal of (?:a|the|this) square\b|\bsquare(?: (?:has|with|whose|of))*(?: (?:a|its|of))* diagonal/.test(marked); // prettier-ignore
  if ((form !== null && form.kind !== 'exact') || OTHERWISE.test(marked) || (!square && !RIGHT.test(marked))) return null; // prettier-ignore
  if (!/\b(?:find|what|how long|work out|calculate|give|determine|exact)\b/.test(marked)) return null;
  const [one, two, ...more] = lengths;
  if (one === undefined || more.length > 0 || (two !== undefined && two.unit !== one.unit)) return null;
  const long = lengths.filter((_length, at) => named(marked, square ? 'diagonal' : LONG, at));
  const asksLong = new RegExp(`\\b(?:find|what|how long|work out|calculate|give|determine|exact)\\b[^.;?¤]*\\b${LONG}\\b(?! (?:is|of length|measures|=) ?¤)`).test(marked); // prettier-ignore
  if (two === undefined) {
    if (!square && !EQUAL.test(marked)) return null;
    const [hypotenuse] = long;
    if (hypotenuse !== undefined && !asksLong) {
      const half = hypotenuse.square.div(2);
      return end(half, one.unit, [{ reason: 'Both short sides have the same square: together that of the longest side.', expression: `2x^2=${squared(one)}=${writeDecimal(one.square)}` }, { reason: 'Divide by $2$; then take the root.', expression: `x^2=${writeDecimal(half)}` }]); // prettier-ignore
    }
    if (square || !asksLong || long.length > 0 || !named(marked, SHORT, 0)) return null;
    return end(one.square.mul(2), one.unit, [{ reason: 'By Pythagoras, with both short sides alike.', expression: `c^2=2\\times ${squared(one)}=${writeDecimal(one.square.mul(2))}` }]); // prettier-ignore
  }
  if (!lengths.some(({ written }) => written.includes('\\')) || EQUAL.test(marked) || square) return null;
  return ofTwo([one, two], long, asksLong, marked);
}

function ofTwo(
  [one, two]: readonly [Length, Length],
  long: readonly Length[],
  asksLong: boolean,
  marked: string,
): Rewording | null {
  const [hypotenuse, ...others] = long;
  if (others.length > 0 || asksLong === (hypotenuse !== undefined)) return null;
  if (hypotenuse === undefined) {
    const sum = one.square.add(two.square);
    if (!/\b(?:legs|shorter sides|other sides|short sides|perpendicular sides)\b/.test(marked)) return null;
    return end(sum, one.unit, [{ reason: 'By Pythagoras the square of the longest side is', expression: `c^2=${squared(one)}+${squared(two)}=${writeDecimal(sum)}` }]); // prettier-ignore
  }
  const leg = hypotenuse === one ? two : one;
  const rest = hypotenuse.square.sub(leg.square);
  if (!/\b(?:other|third|missing|remaining|last|second) (?:(?:short|shorter) )?(?:side|leg|one)\b/.test(marked))
    return null;
  return end(rest, one.unit, [{ reason: 'By Pythagoras the square of the other side is', expression: `a^2=${squared(hypotenuse)}-${squared(leg)}=${writeDecimal(rest)}` }]); // prettier-ignore
}
