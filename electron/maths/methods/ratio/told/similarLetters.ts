import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { writeNumber } from '../../writeTerms.ts';
import { ratioSolution } from '../workSharing.ts';

const TRIANGLE = String.raw`(?:[Tt]riangles?|△|\\triangle) ?`;
const SIMILAR = [
  String.raw`^(?:[Gg]iven that |[Ii]f )?${TRIANGLE}(?<one>[A-Z]{3}) (?:is similar to|~|∼|\\sim) ${TRIANGLE}(?<two>[A-Z]{3})`,
  String.raw`^(?:[Gg]iven that |[Ii]f )?(?:[Tt]he )?${TRIANGLE}(?<one>[A-Z]{3}) and (?:${TRIANGLE})?(?<two>[A-Z]{3}) are similar`,
].map((source) => new RegExp(source));
const SIDE = String.raw`(?<s>[A-Z]{2}) ?(?:=|is|measures) ?(?<v>\d+(?:\.\d+)?)(?: ?(?<u>mm|cm|m|km|inches|in|feet|ft|units))?`;
const PAIR =
  /(?:,? (?:with|where|and|so that))? ?(?:sides? )?([A-Z]{2}) (?:corresponding|corresponds|matching) to ([A-Z]{2})/g;
const ASKED =
  /(?:find|what is|calculate|work out|determine|how long is)(?: the)?(?: length(?: of)?)?(?: side)? ?([A-Z]{2})[?. ]*$/i;
const IDLE = /^(?:\b(?:if|and|given|that|with|suppose|in|side|the|length|of|where)\b|[\s.,;:])*$/i;

type Side = { readonly name: string; readonly value: Fraction; readonly unit: string };

function sorted(name: string): string {
  return [...name].toSorted().join('');
}

/** The side of the other triangle that belongs to a side of this one: their corners stand in the same order. */
function partnerOf(name: string, from: string, to: string): string {
  return sorted([...name].map((corner) => to[from.indexOf(corner)] ?? '').join(''));
}

/** "Triangle ABC is similar to triangle DEF": three sides are told by their corners, the fourth is asked for. */
export function similarLetters(problem: string): RuleSolution | null {
  if (!/\bsimilar\b|~|∼|\\sim/.test(problem) || problem.length > 300) return null;
  const text = problem.replace(/\$/g, '').replace(/\s+/g, ' ').trim();
  const similar = SIMILAR.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  const { one = '', two = '' } = similar?.groups ?? {};
  const asked = ASKED.exec(text);
  if (similar === null || similar === undefined || asked === null || new Set(one + two).size !== 6) return null;
  let told = text.slice(similar[0].length, asked.index);
  for (const [all, left = '', right = ''] of [...told.matchAll(PAIR)]) {
    if (partnerOf(left, one, two) !== sorted(right) && partnerOf(left, two, one) !== sorted(right)) return null;
    told = told.replace(all, ' ');
  }
  const sides: Side[] = [...told.matchAll(new RegExp(SIDE, 'g'))].map(({ groups }) => ({
    name: sorted(groups?.['s'] ?? ''),
    value: new Fraction(groups?.['v'] ?? 0),
    unit: groups?.['u'] ?? '',
  }));
  if (!IDLE.test(told.replace(new RegExp(SIDE, 'g'), ' ')) || sides.length !== 3) return null;
  return workSides(sides, sorted(asked[1] ?? ''), one, two);
}

function workSides(sides: readonly Side[], wanted: string, one: string, two: string): RuleSolution | null {
  const inOne = [...wanted].every((corner) => one.includes(corner));
  const [own, other] = inOne ? [one, two] : [two, one];
  if (new Set(wanted).size !== 2 || ![...wanted].every((corner) => own.includes(corner))) return null;
  const across = sides.find(({ name }) => name === partnerOf(wanted, own, other));
  const left = sides.filter((side) => side !== across);
  const mine = left.find(({ name }) => [...name].every((corner) => own.includes(corner)));
  const theirs = left.find((side) => side !== mine);
  if (across === undefined || mine === undefined || theirs === undefined) return null;
  if (partnerOf(mine.name, own, other) !== theirs.name || mine.name === wanted) return null;
  if (theirs.value.equals(0) || new Set(sides.map(({ unit }) => unit)).size !== 1) return null;
  const value = writeNumber(across.value.mul(mine.value).div(theirs.value));
  const unit = across.unit === '' || across.unit === 'units' ? '' : `\\text{ ${across.unit}}`;
  const [top, bottom, length] = [mine, theirs, across].map((side) => writeDecimal(side.value));
  return ratioSolution(
    [
      {
        reason: 'Sides that belong together have one ratio: multiply by it.',
        expression: `${length ?? ''}\\times\\frac{${top ?? ''}}{${bottom ?? ''}}=${value}`,
      },
    ],
    `${value}${unit}`,
  );
}
