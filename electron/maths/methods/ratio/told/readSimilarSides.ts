import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { plainStory } from '../../words/plainStory.ts';
import { spellProduct, spellQuotient } from '../../amounts/spelledArithmetic.ts';
import { ratioSolution } from '../workSharing.ts';

const LIST =
  /((?:\d+(?:\.\d+)?(?: ?[a-z]{1,2})?(?:, and |, ?| and )){2,}\d+(?:\.\d+)?)(?: ?(mm|cm|m|km|ft|feet|in|inches|units))?/;
const EXTREME =
  /\b(longest|shortest|middle|perimeter)(?: side)?(?: of (?:the |a )?[a-z]+(?: [a-z]+)?)? (?:is|has length|measures|=|are) (\d+(?:\.\d+)?)/; // prettier-ignore

function sideOf(sides: readonly Fraction[], name: string): Fraction | null {
  const ordered = sides.toSorted((one, two) => one.compare(two));
  if (name === 'perimeter') return sides.reduce((sum, side) => sum.add(side), new Fraction(0));
  return (name === 'longest' ? ordered.at(-1) : name === 'shortest' ? ordered[0] : ordered[1]) ?? null;
}

/** Two similar triangles: all sides of one, one side of the other by its rank, and another of those asked for. */
export function readSimilarSides(problem: string): RuleSolution | null {
  if (!/\bsimilar\b/i.test(problem) || !/\btriangles?\b/i.test(problem)) return null;
  const plain = plainStory(problem).text.replace(/\b(?:smaller|larger|bigger|other|second|first|similar)(?: (?:triangle|one))?'s /g, ''); // prettier-ignore
  const list = LIST.exec(plain);
  const rest = list === null ? plain : plain.replace(list[0], ' ');
  const known = EXTREME.exec(rest);
  const asked = /\b(?:how long|what|find|calculate|work out|determine)\b[^.?]*\b(longest|shortest|middle|perimeter)\b[^.?]*[.?]*$/.exec(rest); // prettier-ignore
  if (list === null || known === null || asked === null || /\barea|ratio|factor|difference/.test(rest)) return null;
  const sides = (list[1] ?? '').match(/\d+(?:\.\d+)?/g)?.map((digits) => new Fraction(digits)) ?? [];
  if (sides.length !== 3 || /\d/.test(rest.replace(known[0], '').replace(/\b2 (?=similar|triangle)/g, ''))) return null;
  const [from, to] = [sideOf(sides, known[1] ?? ''), sideOf(sides, asked[1] ?? '')];
  if (from === null || to === null || known[1] === asked[1]) return null;
  // What is told and what is asked must be of the triangle whose sides are not listed.
  const owner = /\b(?:smaller|larger|bigger|second|other|another)\b/;
  if (!owner.test(plain)) return null;
  const length = new Fraction(known[2] ?? '0');
  const scale = length.div(from);
  const value = to.mul(scale);
  const unit = list[2] === undefined || list[2] === 'units' ? '' : `\\text{ ${list[2]}}`;
  return ratioSolution(
    [
      {
        reason: 'Divide the sides that belong together for the scale factor.',
        expression: spellQuotient(length, from),
      },
      { reason: 'Multiply the other side by it.', expression: spellProduct(to, scale) },
    ],
    `${writeDecimal(value)}${unit}`,
  );
}
