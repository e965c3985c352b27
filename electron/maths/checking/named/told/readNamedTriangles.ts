import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { typed } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { ANGLE, angleIn, LENGTH, lengthIn, sharedUnit } from './lengths.ts';
import { partOf, type Part } from './rightTriangle.ts';
import { roundedQuestion, roundedReply, type Rounded } from './rounding.ts';

/** `at` is the corner of an angle, or the corner that a side lies opposite, in small letters. */
type CornerClause =
  | { readonly kind: 'triangle'; readonly corners: string }
  | { readonly kind: 'side'; readonly name: string; readonly value: Fraction; readonly unit: string }
  | { readonly kind: 'angle'; readonly name: string; readonly value: Fraction }
  | {
      readonly kind: 'wanted';
      readonly what: 'side' | 'angle' | 'either' | 'area' | 'sin' | 'cos' | 'tan';
      readonly name: string;
    }
  | { readonly kind: 'idle' };

const ASK =
  "(?:find|what is|what's|whats|work out|calculate|determine|state|give|compute|to find|to calculate|to work out|find the value of|write)";
const CORNER = '(?<corner>[a-z]{3}|[a-z])';
const LENGTH_OF = '(?:the )?(?:length of )?(?:the )?(?:side )?';
const SIZE_OF = '(?:the )?(?:size of |measure of )?(?:the )?(?:acute )?(?:angle |∠ ?)';

function angle({ corner = '', angle: size }: Groups): CornerClause | null {
  const value = size === undefined ? new Fraction(90) : angleIn(size);
  return value === null ? null : { kind: 'angle', name: corner, value };
}

function wanted(what: Extract<CornerClause, { readonly kind: 'wanted' }>['what']): (groups: Groups) => CornerClause {
  return ({ name = '', corner }) => ({ kind: 'wanted', what, name: corner ?? name });
}

const CLAUSES: readonly ClauseKind<CornerClause>[] = [
  clause(
    '(?:in |for )?(?:a |the )?(?:right[- ]?(?:angled?[- ]?)?)?(?:triangle|△|∆) ?(?<corners>[a-z]{3})(?: has| with)?',
    ({ corners = '' }) => ({
      kind: 'triangle',
      corners,
    }),
  ),
  clause(`(?:(?:the )?side )?(?<name>[a-z]{1,2}) ?(?:=|is) ?(?<size>${LENGTH})(?: long)?`, ({ name = '', size }) => {
    const found = lengthIn(size);
    return found === null ? null : { kind: 'side', name, ...found };
  }),
  clause(`(?:the )?(?:angle |∠ ?)?${CORNER} ?(?:=|is) ?(?<angle>${ANGLE})`, angle),
  clause(`(?:a|the) right angle at ${CORNER}`, angle),
  clause(`(?:is )?right[- ]angled at ${CORNER}`, angle),
  clause(`(?:the )?(?:angle |∠ ?)${CORNER} is a right angle`, angle),
  clause('(?:use |using |by )?(?:the )?(?:sine rule|cosine rule|law of sines|law of cosines)', () => ({
    kind: 'idle',
  })),
  clause(`${ASK} ${LENGTH_OF}(?<name>[a-z]{2})`, wanted('side')),
  clause(`${ASK} (?:the )?(?:length of )?side (?<name>[a-z])`, wanted('side')),
  clause(`${ASK} (?:the )?length of (?<name>[a-z])`, wanted('side')),
  clause(`${ASK} ${SIZE_OF}${CORNER}`, wanted('angle')),
  clause(`${ASK} (?<name>[a-z])`, wanted('either')),
  clause(`(?<name>[a-z]{2})`, wanted('side')),
  clause(`${ASK} (?:the |its )area(?: of (?:the |this )?(?:triangle|△)?(?: [a-z]{3})?)?`, wanted('area')),
  clause(`${ASK} sin ?(?<name>[a-z])`, wanted('sin')),
  clause(`${ASK} cos ?(?<name>[a-z])`, wanted('cos')),
  clause(`${ASK} tan ?(?<name>[a-z])`, wanted('tan')),
];

/** Sides and angles by the corner they belong to. */
type Triangle = {
  readonly corners: string;
  readonly sides: Map<string, Fraction>;
  readonly angles: Map<string, Fraction>;
};

/** A triangle whose corners have letters: "In triangle ABC, AB = 7 cm, BC = 9 cm and angle ABC = 60°. Find AC." */
export function readNamedTriangles(question: BareQuestion): NamedQuestion | null {
  if (!/triangle|△|∆|rule|law of/.test(question.text)) return null;
  const rounded = roundedQuestion(question);
  const text = rounded?.text.replace(/\\(?=(?:sin|cos|tan) )/g, '');
  const clauses = text === undefined ? null : clausesIn(counted(text), CLAUSES);
  if (rounded === null || clauses === null) return null;
  const [wanted, another] = clauses.filter((one) => one.kind === 'wanted');
  const triangle = triangleOf(clauses);
  const unit = sharedUnit(clauses.flatMap((one) => (one.kind === 'side' ? [one.unit] : [])));
  if (wanted === undefined || another !== undefined || triangle === null || unit === null) return null;
  return answer(triangle, wanted, unit, rounded);
}

function triangleOf(clauses: readonly CornerClause[]): Triangle | null {
  const [named, another] = clauses.flatMap((one) => (one.kind === 'triangle' ? [one.corners] : []));
  const corners = named ?? 'abc';
  if (another !== undefined || new Set(corners).size !== 3) return null;
  const triangle: Triangle = { corners, sides: new Map(), angles: new Map() };
  for (const one of clauses) {
    if (one.kind !== 'side' && one.kind !== 'angle') continue;
    const corner = one.kind === 'side' ? oppositeOf(one.name, corners) : cornerOf(one.name, corners);
    const told = one.kind === 'side' ? triangle.sides : triangle.angles;
    if (corner === null || told.has(corner)) return null;
    told.set(corner, one.value);
  }
  return triangle;
}

/** The side a, or BC, lies opposite A. */
function oppositeOf(name: string, corners: string): string | null {
  if (name.length === 1) return corners.includes(name) ? name : null;
  const rest = [...corners].filter((corner) => !name.includes(corner));
  return rest.length === 1 && new Set(name).size === 2 ? (rest[0] ?? null) : null;
}

/** Angle ABC is at B. */
function cornerOf(name: string, corners: string): string | null {
  const corner = name.length === 3 ? name[1] : name;
  const fits = name.length === 1 || [...name].sort().join('') === [...corners].sort().join('');
  return fits && corner !== undefined && corners.includes(corner) ? corner : null;
}

function answer(
  triangle: Triangle,
  { what, name }: Extract<CornerClause, { readonly kind: 'wanted' }>,
  unit: string,
  rounded: Rounded,
): NamedQuestion | null {
  const { corners, sides, angles } = triangle;
  if (what === 'area') return areaOf(triangle, unit, rounded);
  const corner = what === 'side' ? oppositeOf(name, corners) : cornerOf(name, corners);
  if (corner === null) return null;
  // "Find c": the side where the angle is told, the angle where the side is.
  const open = sides.has(corner) ? 'angle' : angles.has(corner) ? 'side' : null;
  const meant = what === 'either' ? open : what;
  if (meant === null || (meant === 'side' && sides.has(corner)) || (meant === 'angle' && angles.has(corner)))
    return null;
  const right = [...angles].find(([, size]) => size.equals(90))?.[0];
  if (right !== undefined) return ofRight(triangle, right, corner, meant, unit, rounded);
  if (meant === 'side') {
    const side = cosineRule(triangle, corner) ?? sineRule(triangle, corner);
    return side === null ? null : labelled(roundedReply(side, unit, rounded), corner, name);
  }
  const size = meant === 'angle' ? fromSides(triangle, corner) : null;
  return size === null ? null : labelled(roundedReply(size, '°', rounded), corner, name);
}

function labelled(named: ReturnType<typeof roundedReply>, corner: string, name: string): NamedQuestion | null {
  return named === null
    ? null
    : { ...named, label: name.length === 1 ? corner : `(?:${name}|${[...name].reverse().join('')})` };
}

/** The right-angled triangle seen from one of its other corners. */
function ofRight(
  { corners, sides, angles }: Triangle,
  right: string,
  corner: string,
  what: string,
  unit: string,
  rounded: Rounded,
): NamedQuestion | null {
  const acute = [...angles.keys()].find((one) => one !== right);
  const seen = what === 'side' ? (acute ?? [...corners].find((one) => one !== right) ?? '') : corner;
  if (angles.size > 2 || seen === right) return null;
  const parts = [...corners].map(
    (one) => [one === right ? 'slope' : one === seen ? 'up' : 'along', sides.get(one)] as const,
  );
  const told = Object.fromEntries(parts.filter(([, value]) => value !== undefined));
  const size = angles.get(seen);
  const part: Part = what === 'side' ? (corner === right ? 'slope' : corner === seen ? 'up' : 'along') : (what as Part);
  const expression = partOf(size === undefined ? told : { ...told, angle: size }, part);
  const own = what === 'side' ? unit : what === 'angle' ? '°' : '';
  return expression === null || (acute !== undefined && what !== 'side')
    ? null
    : roundedReply(expression, own, rounded);
}

/** Two sides and the angle between them. */
function cosineRule({ corners, sides, angles }: Triangle, corner: string): string | null {
  const [a, b] = [...corners].filter((one) => one !== corner).map((one) => sides.get(one));
  const angle = angles.get(corner);
  if (a === undefined || b === undefined || angle === undefined || angles.size !== 1) return null;
  return `√(${typed(a)}^2 + ${typed(b)}^2 - 2 × ${typed(a)} × ${typed(b)} × cos(${typed(angle)}π/180))`;
}

/** Two angles and one side. */
function sineRule({ corners, sides, angles }: Triangle, corner: string): string | null {
  const [[base, side] = ['', undefined], another] = [...sides];
  if (side === undefined || another !== undefined || angles.size !== 2) return null;
  const sum = [...angles.values()].reduce((total, size) => total.add(size), new Fraction(0));
  if (sum.compare(180) >= 0) return null;
  const third = [...corners].find((one) => !angles.has(one)) ?? '';
  const sizes = new Map([...angles, [third, new Fraction(180).sub(sum)]]);
  const [own, other] = [sizes.get(corner), sizes.get(base)];
  if (own === undefined || other === undefined) return null;
  return `${typed(side)} × sin(${typed(own)}π/180)/sin(${typed(other)}π/180)`;
}

/** Three sides that make a triangle. */
function fromSides({ corners, sides, angles }: Triangle, corner: string): string | null {
  const [a, b] = [...corners].filter((one) => one !== corner).map((one) => sides.get(one));
  const c = sides.get(corner);
  if (a === undefined || b === undefined || c === undefined || angles.size > 0) return null;
  if (a.add(b).compare(c) <= 0 || a.add(c).compare(b) <= 0 || b.add(c).compare(a) <= 0) return null;
  return `180/π × arccos((${typed(a)}^2 + ${typed(b)}^2 - ${typed(c)}^2)/(2 × ${typed(a)} × ${typed(b)}))`;
}

function areaOf({ corners, sides, angles }: Triangle, unit: string, rounded: Rounded): NamedQuestion | null {
  const [[at, size] = ['', undefined], another] = [...angles];
  const [a, b] = [...corners].filter((one) => one !== at).map((one) => sides.get(one));
  if (size === undefined || another !== undefined || a === undefined || b === undefined || sides.size > 2) return null;
  const own = unit === '' ? '' : `${unit}^2`;
  return roundedReply(`1/2 × ${typed(a)} × ${typed(b)} × sin(${typed(size)}π/180)`, own, rounded);
}
