import Fraction from 'fraction.js';

import type { Quantity } from '../facts/measures.ts';
import { takeAll } from './takeAll.ts';
import type { Taking } from './takeAll.ts';
import { ASK, IS, newTriangleFacts, putSize, quantityOf } from './triangleFacts.ts';
import type { TriangleFacts } from './triangleFacts.ts';

type Corners = readonly [string, string, string];
type NamedFacts = TriangleFacts & { readonly corners: Corners };

/** Where a name of a side (`ab`, `c`) or an angle (`abc`, `b`) belongs; -1 for none. */
function placeOf(name: string, corners: readonly string[], kind: 'side' | 'angle'): number {
  const letters = [...name];
  if (!letters.every((letter) => corners.includes(letter)) || new Set(letters).size !== letters.length) return -1;
  if (letters.length === 1) return corners.indexOf(name);
  if (kind === 'side' && letters.length === 2) return corners.findIndex((corner) => !letters.includes(corner));
  return kind === 'angle' && letters.length === 3 ? corners.indexOf(letters[1] ?? '') : -1;
}

function wish(facts: NamedFacts, kind: 'side' | 'angle', name: string): void {
  const at = placeOf(name, facts.corners, kind);
  if (at < 0) facts.failed = true;
  else facts.wishes.push({ kind, at });
}

function put(facts: NamedFacts, kind: 'side' | 'angle', name: string, mark: string): void {
  putSize(facts, kind, placeOf(name, facts.corners, kind), mark);
}

/** "Right-angled at b": said below as an angle of 90. */
const RIGHT_ANGLE =
  /\b(?:(?:is )?(?:a )?right[- ]?angled(?: triangle)?(?: with the right angle)? at|(?:has |with |there is )?(?:a |the )?right angle (?:is )?at(?: vertex)?) ([a-z])\b/g;

const AT_CORNER = /\b(?:the )?angle at(?: (?:vertex|corner|point))? ([a-z])\b/g;

const TAKINGS: readonly Taking<NamedFacts>[] = [
  [
    /\bangle ([a-z]{3}|[a-z]) ?(?:=|is) ?(?:a right angle|90°?(?!\d))/g,
    (facts, [name = '']) => {
      const at = placeOf(name, facts.corners, 'angle');
      if (at < 0 || facts.angles[at] !== null) facts.failed = true;
      else facts.angles[at] = new Fraction(90);
    },
  ],
  [
    new RegExp(`${ASK}(?: down)?(?: the)?(?: exact)? area(?: of)?(?: the| this)?(?: triangle(?: [a-z]{3})?)?`, 'g'),
    (facts) => {
      facts.wishes.push({ kind: 'area' });
    },
  ],
  [
    new RegExp(
      `${ASK}(?: the)?(?: (?:size|measure|value))?(?: of)?(?: the)?(?: (?:acute|obtuse))?(?: angle| ∠) ?([a-z]{3}|[a-z])\\b(?! ?(?:=|is) ?#)`,
      'g',
    ),
    (facts, [name = '']) => {
      wish(facts, 'angle', name);
    },
  ],
  [
    new RegExp(
      `${ASK}(?: the)?(?: exact)?(?: (?:length|value))?(?: of)?(?: the)?(?: side)? ([a-z]{2})\\b(?! ?(?:=|is) ?#)`,
      'g',
    ),
    (facts, [name = '']) => {
      wish(facts, 'side', name);
    },
  ],
  [
    new RegExp(
      `${ASK}(?: the)?(?: exact)?(?: (?:length|value))?(?: of)?(?: the)? ?side ([a-z])\\b(?! ?(?:=|is) ?#)`,
      'g',
    ),
    (facts, [name = '']) => {
      wish(facts, 'side', name);
    },
  ],
  [
    new RegExp(`\\bhow long is (?:side )?([a-z]{2})\\b`, 'g'),
    (facts, [name = '']) => {
      wish(facts, 'side', name);
    },
  ],
  [
    /\b(?:angle|∠) ?([a-z]{3}|[a-z])(?: (?:is|measures|of))* ?=? ?(#\d)/g,
    (facts, [name = '', mark = '']) => {
      put(facts, 'angle', name, mark);
    },
  ],
  [
    new RegExp(`\\b(?:side |length )?([a-z]{2})${IS}([a-z]{2}) ?= ?(#\\d)`, 'g'),
    (facts, [one = '', two = '', mark = '']) => {
      put(facts, 'side', one, mark);
      put(facts, 'side', two, mark);
    },
  ],
  [
    new RegExp(`\\b(?:side |length )?(?!is|of|at|to|in|an|by)([a-z]{2})${IS}(#\\d)`, 'g'),
    (facts, [name = '', mark = '']) => {
      put(facts, 'side', name, mark);
    },
  ],
  [
    /\b(?:side |length |angle )?([a-z]) ?= ?(#\d)/g,
    (facts, [name = '', mark = '']) => {
      put(facts, quantityOf(facts, mark)?.unit === '°' ? 'angle' : 'side', name, mark);
    },
  ],
  [
    new RegExp(`${ASK}(?: the)?(?: (?:length|value|size))?(?: of)?(?: the)? ([a-z])\\b`, 'g'),
    (facts, [name = '']) => {
      wish(facts, 'side', name);
    },
  ],
];

/** Facts about a triangle with named corners, what is asked of it, and the rest of the text. */
export function namedTriangleFacts(
  text: string,
  quantities: readonly Quantity[],
  corners: Corners,
): { readonly found: TriangleFacts; readonly rest: string } {
  const found: NamedFacts = { ...newTriangleFacts(quantities), corners };
  return {
    rest: takeAll(text.replace(AT_CORNER, 'angle $1').replace(RIGHT_ANGLE, 'angle $1 is 90'), TAKINGS, found),
    found,
  };
}
