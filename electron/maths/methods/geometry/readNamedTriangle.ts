import Fraction from 'fraction.js';

import { takeQuantities } from '../facts/measures.ts';
import type { Quantity } from '../facts/measures.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { Triangle, TriangleWish } from './solveTriangle.ts';

export type TriangleReading = { readonly triangle: Triangle; readonly wish: TriangleWish };

const IS = '(?: (?:is|are|of|measures|measuring|equals|equal to|has length|has size))* ?=? ?';
const ASK = "(?:find|calculate|work out|determine|what is|what's|compute|write down|state|evaluate)";
const IDLE =
  /^(?:[\s.,;:&]|\b(?:in|the|a|an|of|with|has|have|and|is|are|where|given|that|if|then|triangle|for|side|sides|length|lengths|angle|angles|side's|its|use|using|by|rule|to|which|it|let|this|respectively|size|value|exact|acute|scalene|corresponding|opposite|figure|diagram|shown|below|not|drawn|scale|has|two|exactly)\b)*$/;

/** The letters of the triangle: said, or else those that its sides and angles are named by. */
function cornersOf(text: string): readonly [string, string, string] | null {
  const said = /\btriangle ?(?!are|has|the|and|its|for|can|was|not|let|one|two)([a-z])([a-z])([a-z])\b/.exec(text);
  const letters =
    said?.slice(1) ??
    [...new Set((/\b(?:angle|∠) ?([a-z]{3})\b/.exec(text)?.[1] ?? '').split(''))].filter((letter) => letter !== '');
  const used =
    letters.length === 3 ? letters : /\b[abc] ?= ?#|\bangle [abc]\b|\bside [abc]\b/.test(text) ? ['a', 'b', 'c'] : [];
  const [a, b, c] = used;
  if (a === undefined || b === undefined || c === undefined || new Set(used).size !== 3) return null;
  return [a, b, c];
}

/** Where a name of a side (`ab`, `c`) or an angle (`abc`, `b`) belongs; -1 for none. */
function placeOf(name: string, corners: readonly string[], kind: 'side' | 'angle'): number {
  const letters = [...name];
  if (!letters.every((letter) => corners.includes(letter)) || new Set(letters).size !== letters.length) return -1;
  if (letters.length === 1) return corners.indexOf(name);
  if (kind === 'side' && letters.length === 2) return corners.findIndex((corner) => !letters.includes(corner));
  return kind === 'angle' && letters.length === 3 ? corners.indexOf(letters[1] ?? '') : -1;
}

type Found = { readonly sides: (Quantity | null)[]; readonly angles: (Fraction | null)[]; failed: boolean };

function put(found: Found, kind: 'side' | 'angle', at: number, quantity: Quantity | undefined): void {
  const slot = kind === 'side' ? found.sides[at] : found.angles[at];
  const plain = quantity !== undefined && !quantity.size.pi && quantity.size.value.compare(0) > 0;
  if (at < 0 || slot !== null || !plain || (quantity.unit === '°') !== (kind === 'angle') || quantity.dimension > 1)
    found.failed = true;
  else if (kind === 'side') found.sides[at] = quantity;
  else found.angles[at] = quantity.size.value;
}

/** Facts about a triangle with named corners, and what is asked of it. */
function named(text: string, quantities: readonly Quantity[], corners: readonly [string, string, string]) {
  const found: Found = { sides: [null, null, null], angles: [null, null, null], failed: false };
  const wishes: TriangleWish[] = [];
  const of = (mark: string): Quantity | undefined => quantities[Number(mark.slice(1))];
  const wish = (kind: 'side' | 'angle', name: string): string => {
    const at = placeOf(name, corners, kind);
    if (at < 0) found.failed = true;
    else wishes.push({ kind, at });
    return ' ';
  };
  const rest = text
    .replace(
      /\b(?:(?:is )?(?:a )?right[- ]?angled(?: triangle)?(?: with the right angle)? at|(?:has |with |there is )?(?:a |the )?right angle (?:is )?at(?: vertex)?) ([a-z])\b/g,
      'angle $1 is 90',
    )
    .replace(/\bangle ([a-z]{3}|[a-z]) ?(?:=|is) ?(?:a right angle|90°?(?!\d))/g, (_all, name: string) => {
      const at = placeOf(name, corners, 'angle');
      if (at < 0 || found.angles[at] !== null) found.failed = true;
      else found.angles[at] = new Fraction(90);
      return ' ';
    })
    .replace(
      new RegExp(`${ASK}(?: down)?(?: the)?(?: exact)? area(?: of)?(?: the| this)?(?: triangle(?: [a-z]{3})?)?`, 'g'),
      () => {
        wishes.push({ kind: 'area' });
        return ' ';
      },
    )
    .replace(
      new RegExp(
        `${ASK}(?: the)?(?: (?:size|measure|value))?(?: of)?(?: the)?(?: (?:acute|obtuse))?(?: angle| ∠) ?([a-z]{3}|[a-z])\\b(?! ?(?:=|is) ?#)`,
        'g',
      ),
      (_all, name: string) => wish('angle', name),
    )
    .replace(
      new RegExp(
        `${ASK}(?: the)?(?: exact)?(?: (?:length|value))?(?: of)?(?: the)?(?: side)? ([a-z]{2})\\b(?! ?(?:=|is) ?#)`,
        'g',
      ),
      (_all, name: string) => wish('side', name),
    )
    .replace(
      new RegExp(
        `${ASK}(?: the)?(?: exact)?(?: (?:length|value))?(?: of)?(?: the)? ?side ([a-z])\\b(?! ?(?:=|is) ?#)`,
        'g',
      ),
      (_all, name: string) => wish('side', name),
    )
    .replace(new RegExp(`\\bhow long is (?:side )?([a-z]{2})\\b`, 'g'), (_all, name: string) => wish('side', name))
    .replace(
      /\b(?:angle|∠) ?([a-z]{3}|[a-z])(?: (?:is|measures|of))* ?=? ?(#\d)/g,
      (_all, name: string, mark: string) => {
        put(found, 'angle', placeOf(name, corners, 'angle'), of(mark));
        return ' ';
      },
    )
    .replace(
      new RegExp(`\\b(?:side |length )?([a-z]{2})${IS}([a-z]{2}) ?= ?(#\\d)`, 'g'),
      (_all, one: string, two: string, mark: string) => {
        put(found, 'side', placeOf(one, corners, 'side'), of(mark));
        put(found, 'side', placeOf(two, corners, 'side'), of(mark));
        return ' ';
      },
    )
    .replace(
      new RegExp(`\\b(?:side |length )?(?!is|of|at|to|in|an|by)([a-z]{2})${IS}(#\\d)`, 'g'),
      (_all, name: string, mark: string) => {
        put(found, 'side', placeOf(name, corners, 'side'), of(mark));
        return ' ';
      },
    )
    .replace(/\b(?:side |length |angle )?([a-z]) ?= ?(#\d)/g, (_all, name: string, mark: string) => {
      const kind = of(mark)?.unit === '°' ? 'angle' : 'side';
      put(found, kind, placeOf(name, corners, kind), of(mark));
      return ' ';
    })
    .replace(
      new RegExp(`${ASK}(?: the)?(?: (?:length|value|size))?(?: of)?(?: the)? ([a-z])\\b`, 'g'),
      (_all, name: string) => wish('side', name),
    );
  return { found, wishes, rest };
}

/** Two sides with the angle between them, or three sides, of a triangle without names. */
function unnamed(text: string, quantities: readonly Quantity[]) {
  const found: Found = { sides: [null, null, null], angles: [null, null, null], failed: false };
  const wishes: TriangleWish[] = [];
  const of = (mark: string): Quantity | undefined => quantities[Number(mark.slice(1))];
  let extreme: 'largest' | 'smallest' | null = null;
  const rest = text
    .replace(
      /\b(?:sides?(?: of (?:a|the) triangle)?|lengths?)(?: (?:of|are|have|has|with|length|lengths|measuring|measure|its))*:? ?(#\d), ?(#\d),? and (#\d)/,
      (_all, ...marks: string[]) => {
        marks.slice(0, 3).forEach((mark, index) => {
          put(found, 'side', index, of(mark));
        });
        return ' ';
      },
    )
    .replace(
      /\b(?:two )?(?:adjacent )?sides(?: of (?:a|the) triangle)?(?: (?:of|are|have|has|with|length|lengths|measuring|measure))*:? ?(#\d) and (#\d)/,
      (_all, one: string, two: string) => {
        put(found, 'side', 1, of(one));
        put(found, 'side', 2, of(two));
        return ' ';
      },
    )
    .replace(
      /\b(?:the |an |with )*(?:included )?angle(?: (?:of (?=#\d (?:between|in))|(?:in )?between (?:them|these(?: two)? sides|the(?: two)? sides|those(?: two)? sides)))?(?: (?:is|of|=|measures))* ?(#\d)(?: (?:in )?between (?:them|these(?: two)? sides|the(?: two)? sides))?/,
      (all, mark: string) => {
        if (!/between|included/.test(all)) found.failed = true;
        put(found, 'angle', 0, of(mark));
        return ' ';
      },
    )
    .replace(
      new RegExp(
        `(?:${ASK}|how long is|what is) ?(?:the )?(?:length of )?(?:the )?(?:third|other|remaining|missing) side|${ASK} (?:the )?(?:length of )?(?:the )?side opposite (?:this|the) angle`,
      ),
      () => {
        wishes.push({ kind: 'side', at: 0 });
        return ' ';
      },
    )
    .replace(new RegExp(`${ASK}(?: the)?(?: exact)? area(?: of)?(?: the| this| a)?(?: triangle)?`), () => {
      wishes.push({ kind: 'area' });
      return ' ';
    })
    .replace(
      new RegExp(
        `(?:${ASK})?(?: the)?(?: size of)?(?: the| its)? (largest|biggest|smallest) angle(?: of| in)?(?: the| this| a)?`,
      ),
      (_all, which: string) => {
        extreme = which === 'smallest' ? 'smallest' : 'largest';
        return ' ';
      },
    );
  if (extreme !== null && found.sides.every((side) => side !== null)) {
    const sizes = found.sides.map((side) => side?.size.value ?? new Fraction(0));
    const order = [0, 1, 2].toSorted((one, two) =>
      (sizes[one] ?? new Fraction(0)).compare(sizes[two] ?? new Fraction(0)),
    );
    wishes.push({ kind: 'angle', at: (extreme === 'largest' ? order[2] : order[0]) ?? 0 });
  }
  return { found, wishes, rest };
}

/** Reads a triangle told by its sides and angles; `null` unless every word and number of the question has its place. */
export function readNamedTriangle(problem: string): TriangleReading | null {
  if (!/triangle|∠|\\angle|sine rule|cosine rule/i.test(problem)) return null;
  const plain = plainQuestion(problem.replace(/\\angle|∠/g, ' angle ').replace(/\\triangle|△/g, ' triangle '));
  const tidy = plain.text
    .replace(
      /\b(?:use|using|by|apply|with)(?: the)? (?:sine|cosine|area|law of sines|law of cosines|sin|cos) ?(?:rule|formula)?(?: to)?\b/g,
      ' ',
    )
    .replace(/\bright[- ]angle at\b/g, 'right angle at')
    .replace(/ +/g, ' ');
  const taken = takeQuantities(tidy.replace(/\b90°(?= ?(?:at|$))/g, 'right angle'));
  if (taken === null || plain.form?.kind === 'with') return null;
  const corners = cornersOf(taken.text);
  const read = corners === null ? unnamed(taken.text, taken.quantities) : named(taken.text, taken.quantities, corners);
  const { found, wishes, rest } = read;
  const [wish, ...more] = wishes;
  const left = rest.replace(/\btriangle [a-z]{3}\b/g, ' ');
  if (found.failed || wish === undefined || more.length > 0 || /#\d/.test(left) || !IDLE.test(left)) return null;
  const units = new Set(found.sides.flatMap((side) => (side === null || side.unit === '' ? [] : [side.unit])));
  if (units.size > 1) return null;
  const unit = [...units][0] ?? '';
  const degrees = wish.kind === 'angle';
  const fits =
    plain.nearest === null ||
    /^(?:whole|integer|tenth|hundredth)/.test(plain.nearest) ||
    plain.nearest.startsWith(degrees ? 'degree' : unit === '' ? '?' : unit);
  if (!fits) return null;
  const names = corners ?? ['a', 'b', 'c'];
  const obtuse = /\bobtuse\b/.test(tidy) ? true : /\bacute\b/.test(tidy) ? false : null;
  return {
    wish,
    triangle: {
      names: [names[0].toUpperCase(), names[1].toUpperCase(), names[2].toUpperCase()],
      sides: found.sides.map((side) => side?.size.value ?? null),
      angles: found.angles,
      unit,
      form: plain.form ?? { kind: 'exact' },
      obtuse,
    },
  };
}
