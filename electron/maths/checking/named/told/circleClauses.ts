import Fraction from 'fraction.js';

import { NUMBER, numberIn } from '../numbersIn.ts';
import { clause, type ClauseKind, type Groups } from './clauses.ts';
import { ANGLE, LENGTH_UNIT, lengthUnit } from './lengths.ts';

export type CirclePart = 'radius' | 'diameter' | 'circumference' | 'area' | 'arc' | 'sector' | 'perimeter' | 'angle';

/** `size` is a formula: "18π" is a size too. */
export type CircleClause =
  | { readonly kind: 'shape'; readonly shape: 'circle' | 'semicircle' | 'quarter' | 'sector' }
  | { readonly kind: 'told'; readonly part: CirclePart; readonly size: string; readonly unit: string }
  | { readonly kind: 'wanted'; readonly part: CirclePart; readonly unit: string | null }
  | { readonly kind: 'pi'; readonly value: Fraction };

const SQUARE_UNIT = `(?:(?:square |sq\\.? )(?<squared>${LENGTH_UNIT})|(?<squaredB>${LENGTH_UNIT.replace('²³^', '³')}) ?(?:²|\\^\\{?2\\}?|squared))`;
const NUMBER_OF_PI = `(?<size>(?:${NUMBER}) ?(?:π|pi\\b)?|π)`;
const SIZE = `${NUMBER_OF_PI}(?:[ -]?(?<unit>${LENGTH_UNIT}))?(?!²|\\^|\\d|[.,]\\d|°| ?(?:squared|degrees))`;
const AREA = `${NUMBER_OF_PI}(?: ?${SQUARE_UNIT})?(?!\\d|[.,]\\d)`;
const IS = '(?: is| of|=| =|:| equal to| measures| being)?(?: (?:the )?length)?';
const ASK =
  "(?:find|what is|what's|whats|work out|calculate|determine|state|give|compute|how long is|how big is|enter|write down|what area)";
const ROUND =
  'circle|circular (?:pond|pool|field|garden|plot|flower ?-?bed|lawn|rug|table|plate|disc|track|mirror|clock face|pizza|window|park|wheel|fountain|oval|mat|tablecloth|arena)|round (?:pond|table|tabletop|flower bed|pool|trampoline|plate|cake|mirror|rug|garden)|(?:bicycle )?wheel|pizza|disc|coin|plate|tabletop|fountain';
const OF_SHAPE = `(?: of (?:a|the|this|its) (?:${ROUND}|semi-?circle|sector|mat|arc|quarter circle|shape))?`;
const UNIT = `(?:,? in (?<unit>${LENGTH_UNIT}))?`;

/** 18π as a formula; null for a number that is none. */
function sizeIn(text: string | undefined): string | null {
  const isPi = /(?:π|pi)$/.test(text ?? '');
  const digits = (text ?? '').replace(/ ?(?:π|pi)$/, '');
  const value = digits === '' && isPi ? new Fraction(1) : numberIn(digits);
  if (value === null || value.compare(0) <= 0) return null;
  return isPi ? `(${value.toFraction()} × π)` : `(${value.toFraction()})`;
}

function told(part: CirclePart): (groups: Groups) => CircleClause | null {
  return (groups) => {
    const size = sizeIn(groups['size']);
    const unit = lengthUnit(groups['unit'] ?? groups['squared'] ?? groups['squaredB'] ?? '');
    return size === null || unit === null ? null : { kind: 'told', part, size, unit };
  };
}

function wanted(part: CirclePart): (groups: Groups) => CircleClause {
  return ({ unit }) => ({ kind: 'wanted', part, unit: unit === undefined ? null : lengthUnit(unit) });
}

function shape(name: Extract<CircleClause, { readonly kind: 'shape' }>['shape']): () => CircleClause {
  return () => ({ kind: 'shape', shape: name });
}

function pi({ value = '' }: Groups): CircleClause | null {
  const found = numberIn(value);
  return found !== null && found.compare(3) > 0 && found.compare(3.2) < 0 ? { kind: 'pi', value: found } : null;
}

const WITH = '(?:(?:of|with|has|having|whose|is|which has|that has|the|its|a|an|measured|it has) )*';

export const CIRCLE_CLAUSES: readonly ClauseKind<CircleClause>[] = [
  clause(`(?:for |in |of |has )?(?:(?:a|the|this) )?(?:${ROUND})(?: has| is| with)?`, shape('circle')),
  clause(
    '(?:for |in )?(?:(?:a|the|this) )?(?:semi-?circle|semi-?circular (?:rug|garden plot|garden|plot|window|flower bed|protractor|table|pond|lawn))(?: has| is| with)?',
    shape('semicircle'),
  ),
  clause('(?:for |in )?(?:(?:a|the|this) )?quarter[- ]circle(?: has| with)?', shape('quarter')),
  clause('(?:for |in )?(?:(?:a|the|this) )?(?:circular )?sector(?: of a circle)?(?: has| with)?', shape('sector')),
  clause(`${WITH}(?:radius|r)${OF_SHAPE}${IS} ${SIZE}`, told('radius')),
  clause(`${SIZE} radius`, told('radius')),
  clause(`${WITH}(?:diameter|d)${OF_SHAPE}${IS} ${SIZE}`, told('diameter')),
  clause(`(?:is )?${SIZE} (?:in )?diameter`, told('diameter')),
  clause(`(?:is )?${SIZE} (?:across|wide)`, told('diameter')),
  clause(`${WITH}(?:circumference|distance around)(?: of a ${'circle'})?${IS} ${SIZE}`, told('circumference')),
  clause(
    `the (?:circumference|distance around)${OF_SHAPE.replace('(?: of', '(?: (?:of|around)')}${IS} ${SIZE}`,
    told('circumference'),
  ),
  clause(`${WITH}area${OF_SHAPE}${IS} ${AREA}`, told('area')),
  clause(
    `${WITH}(?:an )?(?:central |sector )?angle(?: of the sector| at the (?:centre|center))?${IS} (?<angle>${ANGLE})`,
    (groups) => toldAngle(groups),
  ),
  clause(`(?:which |that )?subtends an angle of (?<angle>${ANGLE})(?: at the (?:centre|center)(?: of)?)?`, (groups) =>
    toldAngle(groups),
  ),
  clause(
    `(?:[(\\[])?(?:use|using|take|taking)? ?(?:π|pi)(?: as| to be|=| =|≈| ≈) ?(?<value>3\\.14|3\\.142|22/7)[)\\]]?`,
    pi,
  ),
  clause(`(?:[(\\[])?(?:use|using|take|taking) (?<value>3\\.14|3\\.142|22/7) (?:for|as) (?:π|pi)[)\\]]?`, pi),
  clause(`(?:${ASK} )?(?:the |its |exact |approximate )*radius${OF_SHAPE}${UNIT}`, wanted('radius')),
  clause(
    `(?:${ASK} )?(?:the |its |exact |approximate |length of )*(?:the |a )?diameter${OF_SHAPE}${UNIT}`,
    wanted('diameter'),
  ),
  clause(
    `(?:${ASK} )?(?:the |its |exact |approximate )*(?:circumference|distance around)${OF_SHAPE.replace('(?: of', '(?: (?:of|around)')}${UNIT}`,
    wanted('circumference'),
  ),
  clause(`(?:${ASK} )?(?:the |its |exact |approximate )*area${OF_SHAPE}`, wanted('area')),
  clause(`(?:${ASK} )?(?:the |its |exact )*perimeter${OF_SHAPE}${UNIT}`, wanted('perimeter')),
  clause(`${ASK} (?:the )?length of (?:the|an) arc (?:intercepted|cut off|subtended) by`, wanted('arc')),
  clause(
    `(?:${ASK} )?(?:the |its |exact )*(?:length of )?(?:the |an |its )?arc(?: length)?${OF_SHAPE}${UNIT}`,
    wanted('arc'),
  ),
];

function toldAngle({ angle = '' }: Groups): CircleClause | null {
  const value = numberIn(angle.replace(/ ?(?:°|degrees?)$/, ''));
  if (value === null || value.compare(0) <= 0 || value.compare(360) >= 0) return null;
  return { kind: 'told', part: 'angle', size: `(${value.toFraction()})`, unit: '°' };
}
