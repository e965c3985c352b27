import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { NAME } from './nameable.ts';
import { reply } from './reply.ts';
import { areToldOf } from './things.ts';

type Side = 'length' | 'width';
type SideClause =
  /** The length is `factor` times the width, and `more`. */
  | { readonly kind: 'longer'; readonly factor: Fraction; readonly more: Fraction; readonly unit: string }
  | { readonly kind: 'area' | 'perimeter'; readonly value: Fraction; readonly unit: string }
  | { readonly kind: 'wanted'; readonly side: Side }
  | { readonly kind: 'idle' };

const UNITS: Readonly<Record<string, string>> = { metre: 'm', meter: 'm', centimetre: 'cm', centimeter: 'cm', foot: 'ft', feet: 'ft', inch: 'in', inche: 'in', yard: 'yd', millimetre: 'mm', millimeter: 'mm' }; // prettier-ignore
const UNIT =
  '(?:centimet(?:re|er)s?|millimet(?:re|er)s?|met(?:re|er)s?|feet|foot|inch(?:es)?|yards?|cm|mm|km|m|ft|in|yd)';
const LENGTH = `(?<value>${NUMBER}) ?(?<unit>${UNIT})`;
const SQUARED = `(?<value>${NUMBER}) ?(?:(?:square|sq\\.?) (?<square>${UNIT})|(?<unit>${UNIT}) ?(?:²|\\^\\{?2\\}?|squared))`;
/** "A rectangular lawn", "the netball practice area", told again as "the lawn". */
const OBJECT = `(?:(?:an?|the|this) )?(?:(?:rectangle|rectangular (?:${NAME} )?${NAME})|(?:${NAME} ){0,2}(?:${NAME}|area) is an? rectangle(?: that| which)?)`;
const AGAIN = `(?:it|its|the ${NAME})`;
const IS = '(?:is|measures)';

function unitOf(text: string): string {
  const bare = text.replace(/(?<=.)s$/, '');
  return UNITS[bare] ?? UNITS[text] ?? text;
}

function sized(kind: 'area' | 'perimeter'): (groups: Groups) => SideClause | null {
  return ({ value, unit, square }) => {
    const size = numberIn(value ?? '');
    const name = unit ?? square;
    return size === null || name === undefined || size.compare(0) <= 0
      ? null
      : { kind, value: size, unit: unitOf(name) };
  };
}

const FACTORS: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  '2 times': 2,
  '3 times': 3,
  '4 times': 4,
  '5 times': 5,
};

function longer({ value, unit, factor, turn }: Groups): SideClause | null {
  const size = value === undefined ? new Fraction(0) : numberIn(value);
  const times = factor === undefined ? 1 : FACTORS[factor];
  if (size === null || times === undefined) return null;
  const more = /less|shorter|smaller/.test(turn ?? '') ? size.neg() : size;
  return { kind: 'longer', factor: new Fraction(times), more, unit: unit === undefined ? '' : unitOf(unit) };
}

function narrower(groups: Groups): SideClause | null {
  const found = longer(groups);
  return found?.kind === 'longer' && found.more.compare(0) > 0 ? found : null;
}

function wanted(side: Side): () => SideClause {
  return () => ({ kind: 'wanted', side });
}

const TIMES = '(?<factor>twice|double|[2-5] times)';
const OF = `(?: of (?:the|an?|this) (?:rectangle|(?:rectangular )?(?:${NAME} )?${NAME}))?`;
const THE = '(?:the|its|whose)';
const TURN = '(?<turn>more|longer|greater|less|shorter|smaller) than';
const WORK =
  '(?:(?:write|form|set up|make) (?:and solve (?:an?|a quadratic) equation (?:and |to )|(?:an?|a quadratic) equation (?:and (?:hence |use it to |solve it to )?|hence )))?(?:find|work out|calculate|determine|what is|state)';

/** What "the" may stand before without having been told of. */
const OWN = /^(?:length|width|area|perimeter|rectangle|equation)$/;

const CLAUSES: readonly ClauseKind<SideClause>[] = [
  clause(`${OBJECT}`, () => ({ kind: 'idle' })),
  clause(`(?:(?:${OBJECT}|${AGAIN}) )?(?:that )?is ${LENGTH} longer than it is wide`, longer),
  clause(`(?:(?:${OBJECT}|${AGAIN}) )?(?:that )?is ${TIMES} as long as (?:it is )?wide`, longer),
  clause(`(?:${OBJECT} (?:has|with) a )?(?:${THE} )?length${OF}(?: that)? (?:${IS} )?${LENGTH} ${TURN} (?:its|the) width`, longer),
  clause(`(?:${OBJECT} (?:has|with) a )?(?:${THE} )?length${OF}(?: that)? (?:${IS} )?${LENGTH} ${TURN} ${TIMES} (?:its|the) width`, longer),
  clause(`${THE} length${OF} ${IS} ${TIMES} (?:its|the) width`, longer),
  clause(`${THE} length${OF} exceeds (?:its|the) width by ${LENGTH}`, longer),
  clause(`${THE} width${OF} ${IS} ${LENGTH} (?:less|shorter|smaller) than (?:its|the) length`, narrower),
  clause(`(?:(?:${OBJECT}|${AGAIN}) )?(?:has |with )?(?:an |its |the )?area${OF}(?: of| is| =|) ${SQUARED}`, sized('area')),
  clause(`(?:(?:${OBJECT}|${AGAIN}) )?(?:has |with )?(?:a |its |the )?perimeter${OF}(?: of| is| =|) ${LENGTH}`, sized('perimeter')),
  clause(`how wide is (?:it|the (?:rectangle|${NAME}))`, wanted('width')),
  clause(`how long is (?:it|the (?:rectangle|${NAME}))`, wanted('length')),
  clause(`${WORK} (?:its|the) width${OF}`, wanted('width')),
  clause(`${WORK} (?:its|the) length${OF}`, wanted('length')),
]; // prettier-ignore

/** A rectangle by how much longer than wide it is, and its area or its perimeter. */
export function readSides({ text, form }: BareQuestion): NamedQuestion | null {
  if (form !== '' || !/rectang/.test(text)) return null;
  // One shape, and nothing beside it: "how wide is the path?"
  if ((text.match(/\ba rectang/g) ?? []).length > 1 || !areToldOf(text, OWN) || isOfTwo(text)) return null;
  const clauses = clausesIn(counted(text), CLAUSES) ?? [];
  const facts = clauses.filter(({ kind }) => kind !== 'idle');
  const [told, size, asked] = ['longer', 'size', 'wanted'].map((kind) =>
    facts.find((one) => one.kind === kind || (kind === 'size' && (one.kind === 'area' || one.kind === 'perimeter'))),
  );
  if (facts.length !== 3 || told?.kind !== 'longer' || asked?.kind !== 'wanted' || facts.at(-1) !== asked) return null;
  if (size?.kind !== 'area' && size?.kind !== 'perimeter') return null;
  if (told.unit !== '' && told.unit !== size.unit) return null;
  const width =
    size.kind === 'area' ? ofArea(told, size.value) : size.value.div(2).sub(told.more).div(told.factor.add(1));
  const length = width?.mul(told.factor).add(told.more);
  if (!width || !length || width.compare(0) <= 0 || length.compare(width) <= 0) return null;
  return reply(`${(asked.side === 'width' ? width : length).toFraction()} + 0`, { unit: size.unit });
}

/** The positive root of w(kw + d) = A where it is rational. */
function ofArea(
  { factor, more }: { readonly factor: Fraction; readonly more: Fraction },
  area: Fraction,
): Fraction | null {
  const root = more.mul(more).add(factor.mul(area).mul(4)).pow(new Fraction(1, 2));
  return root === null ? null : root.sub(more).div(factor.mul(2));
}

/** "A rectangular room …, the area of a rug": two things, or one that has more than two sides to it. */
function isOfTwo(text: string): boolean {
  const told = text.replace(/\bis an? rectangle\b/g, '').matchAll(/\b(?:an?|this) (?:rectangular )?([a-z]+)/g);
  const things = [...told].flatMap(([, name = '']) => (/^(?:length|width|area|perimeter|quadratic|equation)$/.test(name) ? [] : [name])); // prettier-ignore
  return new Set(things).size > 1 || /\b(?:box|tank|cuboid|prism|block|brick)\b/.test(text);
}
