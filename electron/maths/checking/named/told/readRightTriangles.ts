import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { clausesIn, type ClauseKind } from './clauses.ts';
import { counted } from './counted.ts';
import { sharedUnit } from './lengths.ts';
import { partOf, type Part, type RightTriangle } from './rightTriangle.ts';
import { PLAIN_CLAUSES, SCENE_CLAUSES, type TriangleClause } from './rightTriangleClauses.ts';
import { roundedQuestion, roundedReply, type Rounded } from './rounding.ts';

const CHEAP =
  /ladder|kite|string|ramp|slope|road|elevation|depression|shadow|north|south|diagonal|right|hypotenuse|\bhyp\b|opposite/;
const RIGHT = /right|hypotenuse|\bhyp\b|opposite|adjacent/;

/** Two parts of a right-angled triangle that a question tells of, plainly or as a ladder, a ramp, a kite, a walk. */
export function readRightTriangles(question: BareQuestion): NamedQuestion | null {
  if (!CHEAP.test(question.text)) return null;
  const rounded = roundedQuestion(question);
  if (rounded === null) return null;
  return ofClauses(SCENE_CLAUSES, rounded) ?? (RIGHT.test(rounded.text) ? ofClauses(PLAIN_CLAUSES, rounded) : null);
}

/** "The side opposite the 50° angle" where 40° is told, or opposite b where angle a is told, is another side. */
function speaksOfTwoAngles(text: string): boolean {
  const sizes = [...text.matchAll(/(\d+(?:\.\d+)?) ?(?:°|degrees?)/g)].map(([, size]) => size);
  const letters = [
    ...text.matchAll(
      /(?:angle|opposite|adjacent|to|sin|cos|tan|∠) ?(θ|theta|x|a|b)(?![a-z] ?[a-z]| (?!is|=)[a-z]{4})/g,
    ),
  ].map(([, letter]) => letter);
  return new Set(sizes).size > 1 || new Set(letters).size > 1;
}

/** "How far is it from the harbour?", of which nobody said that it started there. */
function asksFromElsewhere(text: string): boolean {
  const [, place] = /\bfrom (?:the |its |his |her )?(harbou?r|port)\b/.exec(text) ?? [];
  return place !== undefined && !new RegExp(`\\bleaves (?:the )?${place}\\b`).test(text);
}

function ofClauses(kinds: readonly ClauseKind<TriangleClause>[], rounded: Rounded): NamedQuestion | null {
  if (speaksOfTwoAngles(rounded.text) || asksFromElsewhere(rounded.text)) return null;
  const clauses = clausesIn(counted(rounded.text), kinds);
  if (clauses === null) return null;
  const wants = clauses.filter((one) => one.kind === 'wanted');
  const [wanted, another] = wants;
  const triangle = triangleOf(clauses);
  const unit = sharedUnit(clauses.flatMap((one) => (one.kind === 'side' || one.kind === 'legs' ? [one.unit] : [])));
  if (wanted === undefined || another !== undefined || triangle === null || unit === null) return null;
  const part = partWanted(wanted.part, triangle);
  const expression = part === null ? null : partOf(triangle, part);
  if (expression === null || part === null) return null;
  if (/sin|cos|tan/.test(part)) return roundedReply(expression, '', rounded);
  if (part === 'angle') return roundedReply(expression, '°', rounded);
  const own = part === 'area' && unit !== '' ? `${unit}^2` : unit;
  return wanted.unit !== null && wanted.unit !== unit
    ? null
    : roundedReply(expression, own, rounded, wanted.unit !== null);
}

/** null where a part is told twice, or a leg that could be either beside an angle. */
function triangleOf(clauses: readonly TriangleClause[]): RightTriangle | null {
  const told = new Map<'slope' | 'up' | 'along' | 'angle', Fraction>();
  const add = (part: 'slope' | 'up' | 'along' | 'angle', value: Fraction): boolean => {
    const isNew = !told.has(part);
    told.set(part, value);
    return isNew;
  };
  for (const one of clauses) {
    const isFine =
      one.kind === 'side'
        ? add(one.part === 'leg' ? (told.has('along') ? 'up' : 'along') : one.part, one.value)
        : one.kind === 'legs'
          ? add('along', one.value) && add('up', one.other)
          : one.kind !== 'angle' || add('angle', one.value);
    if (!isFine) return null;
  }
  const isOpen = clauses.some((one) => one.kind === 'legs' || (one.kind === 'side' && one.part === 'leg'));
  return isOpen && told.has('angle') ? null : Object.fromEntries(told);
}

/** "The other leg" is the one that is not told; of legs without names no angle or sine is asked. */
function partWanted(part: Part | 'leg', { up, along, slope, angle }: RightTriangle): Part | null {
  if (part !== 'leg') return part;
  if (angle !== undefined || slope === undefined || (up !== undefined && along !== undefined)) return null;
  return up === undefined ? 'up' : 'along';
}
