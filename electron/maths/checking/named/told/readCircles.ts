import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { typed } from '../numbersIn.ts';
import { clausesIn } from './clauses.ts';
import { CIRCLE_CLAUSES, type CircleClause, type CirclePart } from './circleClauses.ts';
import { counted } from './counted.ts';
import { sharedUnit } from './lengths.ts';
import { roundedQuestion, roundedReply } from './rounding.ts';

type Shape = Extract<CircleClause, { readonly kind: 'shape' }>['shape'];

const CHEAP = /radius|diameter|circumference|circle|circular|round|sector|arc|across|wheel|pizza/;

/** One measure of a circle, a half, a quarter or a sector of one, from another. */
export function readCircles(question: BareQuestion): NamedQuestion | null {
  if (!CHEAP.test(question.text) || /[xy]\s*(?:²|\^)/.test(question.text)) return null;
  const rounded = roundedQuestion(inTermsOfPi(question));
  const clauses = rounded === null ? null : clausesIn(counted(rounded.text), CIRCLE_CLAUSES);
  if (rounded === null || clauses === null) return null;
  const shape = shapeOf(clauses, rounded.text);
  const told = clauses.filter((one) => one.kind === 'told');
  const lengths = told.filter(({ part }) => part !== 'angle');
  const [wanted, another] = clauses.filter((one) => one.kind === 'wanted');
  const unit = sharedUnit(lengths.map((one) => one.unit));
  if (shape === null || wanted === undefined || another !== undefined || unit === null) return null;
  const pies = clauses.filter((one) => one.kind === 'pi');
  const hasOwnPi = pies.length === 1 && rounded.form !== 'in exact form';
  if (pies.length > 1 || (pies.length === 1 && !hasOwnPi)) return null;
  const plain = expressionFor(shape, told, wanted.part);
  if (plain === null || (wanted.unit !== null && wanted.unit !== unit)) return null;
  const value = pies[0];
  const expression = value === undefined ? plain : plain.replaceAll('π', typed(value.value));
  const isArea = wanted.part === 'area' || wanted.part === 'sector';
  const own = isArea && unit !== '' ? `${unit}^2` : unit;
  return roundedReply(expression, own, rounded, wanted.unit !== null);
}

/** "The circumference, in terms of π, of a circle": taken from the midst of a question. */
function inTermsOfPi(question: BareQuestion): BareQuestion {
  const text = question.text.replace(/,? (?:exactly )?in terms of (?:π|pi),?(?= )/, '');
  return text === question.text || question.form !== '' ? question : { text, form: 'in exact form' };
}

/** "A circle has radius 5. Find the area of a semicircle": of which, nobody said. */
const OF_ANOTHER = /\bcircle\b.*\ban? (?:semi-?circle|quarter(?:-| of a )circle|sector)\b/;

/** A sector, half or quarter may be called one of a circle; nothing else may stand beside another. */
function shapeOf(clauses: readonly CircleClause[], text: string): Shape | null {
  const shapes = new Set(clauses.flatMap((one) => (one.kind === 'shape' ? [one.shape] : [])));
  const hasAngle = clauses.some((one) => one.kind === 'told' && one.part === 'angle');
  const parts = [...shapes].filter((shape) => shape !== 'circle');
  const [part, another] = parts;
  // "The area of a semicircle is 20": the shape stands within what is told.
  const named = text.includes('semi')
    ? 'semicircle'
    : /quarter/.test(text)
      ? 'quarter'
      : /sector/.test(text)
        ? 'sector'
        : null;
  if (another !== undefined || OF_ANOTHER.test(text)) return null;
  if (named !== null) return named === 'sector' || !hasAngle ? named : null;
  if (part === undefined) return hasAngle ? 'sector' : 'circle';
  return part === 'sector' || !hasAngle ? part : null;
}

type Told = readonly Extract<CircleClause, { readonly kind: 'told' }>[];

function expressionFor(shape: Shape, told: Told, wanted: CirclePart): string | null {
  const [size, more] = told.filter(({ part }) => part !== 'angle');
  const [angle, another] = told.filter(({ part }) => part === 'angle');
  if (size === undefined || more !== undefined || another !== undefined || size.part === wanted) return null;
  if ((shape === 'sector') !== (angle !== undefined)) return null;
  if (shape === 'circle') return ofCircle(size.part, size.size, wanted);
  // Of a part of a circle only the radius or diameter may be told.
  const radius = size.part === 'radius' ? size.size : size.part === 'diameter' ? `(${size.size}/2)` : null;
  const share = shape === 'semicircle' ? '1/2' : shape === 'quarter' ? '1/4' : `(${angle?.size ?? ''}/360)`;
  return radius === null ? null : ofPart(share, radius, wanted);
}

function ofCircle(part: CirclePart, size: string, wanted: CirclePart): string | null {
  const radius = {
    radius: size,
    diameter: `${size}/2`,
    circumference: `${size}/(2 × π)`,
    // "The area is 36π": its own root, where π goes out.
    area: `√(${/^\((\S+) × π\)$/.exec(size)?.[1] ?? `${size}/π`})`,
  }[part as 'radius' | 'diameter' | 'circumference' | 'area'];
  if (radius === undefined) return null;
  switch (wanted) {
    case 'radius':
      return radius;
    case 'diameter':
      return `2 × (${radius})`;
    case 'circumference':
    case 'perimeter':
      return `2 × π × (${radius})`;
    case 'area':
      return `π × (${radius})^2`;
    default:
      return null;
  }
}

function ofPart(share: string, radius: string, wanted: CirclePart): string | null {
  switch (wanted) {
    case 'area':
      return `${share} × π × ${radius}^2`;
    case 'arc':
      return `${share} × 2 × π × ${radius}`;
    case 'perimeter':
      return `${share} × 2 × π × ${radius} + 2 × ${radius}`;
    default:
      return null;
  }
}
