import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { typed } from '../numbersIn.ts';
import { clausesIn } from './clauses.ts';
import { counted } from './counted.ts';
import { sharedUnit } from './lengths.ts';
import { roundedQuestion, roundedReply } from './rounding.ts';
import { HAS_SIZE, THINGS_TOLD, type Measure, type ThingClause, type ThingShape } from './thingClauses.ts';

type Rule = readonly [
  shapes: readonly ThingShape[],
  what: Measure,
  /** The names of the sizes in order, all of them and no others. */
  needs: string,
  write: (sizes: readonly [string, string, string]) => string,
];

const BLOCK: readonly ThingShape[] = ['box', 'cuboid'];

const RULES: readonly Rule[] = [
  [['rectangle'], 'area', 'length width', ([l, w]) => `${l} × ${w}`],
  [['rectangle'], 'area', 'side side', ([l, w]) => `${l} × ${w}`],
  [['rectangle'], 'perimeter', 'length width', ([l, w]) => `2 × (${l} + ${w})`],
  [['rectangle'], 'perimeter', 'side side', ([l, w]) => `2 × (${l} + ${w})`],
  [BLOCK, 'volume', 'height length width', ([h, l, w]) => `${l} × ${w} × ${h}`],
  [BLOCK, 'volume', 'side side side', ([a, b, c]) => `${a} × ${b} × ${c}`],
  [['cuboid'], 'surface area', 'height length width', ([h, l, w]) => `2 × (${l} × ${w} + ${l} × ${h} + ${w} × ${h})`],
  [['cylinder'], 'volume', 'height radius', ([h, r]) => `π × ${r}^2 × ${h}`],
  [['cylinder'], 'volume', 'diameter height', ([d, h]) => `π × (${d}/2)^2 × ${h}`],
  [['cone'], 'volume', 'height radius', ([h, r]) => `1/3 × π × ${r}^2 × ${h}`],
  [['cone'], 'volume', 'diameter height', ([d, h]) => `1/3 × π × (${d}/2)^2 × ${h}`],
  [['sphere'], 'volume', 'radius', ([r]) => `4/3 × π × ${r}^3`],
  [['sphere'], 'volume', 'diameter', ([d]) => `4/3 × π × (${d}/2)^3`],
  [['sphere'], 'surface area', 'radius', ([r]) => `4 × π × ${r}^2`],
  [['pyramid'], 'volume', 'base edge height', ([a, h]) => `1/3 × ${a}^2 × ${h}`],
  [['cube'], 'volume', 'edge', ([a]) => `${a}^3`],
  [['cube'], 'surface area', 'edge', ([a]) => `6 × ${a}^2`],
  [['triangle'], 'area', 'base height', ([b, h]) => `1/2 × ${b} × ${h}`],
  [['trapezium'], 'area', 'height parallel parallel', ([h, a, b]) => `1/2 × (${a} + ${b}) × ${h}`],
  [['circle'], 'area', 'radius', ([r]) => `π × ${r}^2`],
  [['circle'], 'area', 'diameter', ([d]) => `π × (${d}/2)^2`],
];

const POWERS: Readonly<Record<Measure, 1 | 2 | 3>> = { area: 2, 'surface area': 2, perimeter: 1, volume: 3, litres: 3 };
/** A base is never the one of two names: "base edges" are edges, and "the base of the tank" is another size. */
const CHEAP = /\b(?:area|perimeter|volume|capacity|fencing|fence|edging|ribbon|trim|border|wire|cubic|lit(?:re|er)s)\b/;

/** One measure of a thing that everybody knows the shape of: a can of soup, a rectangular garden, a trench. */
export function readThings(question: BareQuestion): NamedQuestion | null {
  if (!CHEAP.test(question.text) || !HAS_SIZE.test(question.text)) return null;
  const rounded = roundedQuestion(inTermsOfPi(question));
  const clauses = rounded === null ? null : clausesIn(counted(withoutComma(rounded.text)), THINGS_TOLD);
  if (rounded === null || clauses === null) return null;
  const shape = shapeOf(clauses);
  const [wanted, another] = clauses.filter((one) => one.kind === 'wanted');
  if (shape === null || wanted === undefined || another !== undefined) return null;
  const found = expressionOf(shape, clauses, wanted.what === 'litres' ? 'volume' : wanted.what);
  const unit = sharedUnit(lengthsIn(clauses).map((one) => one.unit));
  if (found === null || unit === null || (wanted.unit !== null && wanted.unit !== unit)) return null;
  if (wanted.what === 'litres') return inLitres(found, unit, rounded);
  const power = POWERS[wanted.what];
  const own = unit === '' || power === 1 ? unit : `${unit}^${power}`;
  return roundedReply(found, own, rounded, wanted.unit !== null);
}

function inLitres(volume: string, unit: string, rounded: Parameters<typeof roundedReply>[2]): NamedQuestion | null {
  if (rounded.form !== '' || (unit !== 'cm' && unit !== 'm')) return null;
  return roundedReply(unit === 'cm' ? `${volume} ÷ 1000` : `${volume} × 1000`, 'litres', rounded, true);
}

/** "Find the exact volume, in terms of π, of a cylinder", "leaving π in the answer". */
function inTermsOfPi(question: BareQuestion): BareQuestion {
  const text = question.text
    .replace(/,? ?(?:give your answer )?in terms of (?:π|pi)(?=,? of |[.?]?$),?/, '')
    .replace(/,? (?:leaving|leave|keeping|and leave) (?:π|pi) in (?:the|your) answer(?=[.?]?$)/, '');
  return text === question.text || question.form !== '' ? question : { text, form: 'in exact form' };
}

/** "The volume of a cylinder with": the thing and what is asked of it stand in one clause. */
function withoutComma(text: string): string {
  return text.replace(/\b(volume|area|surface area|perimeter),? ?,? of (?=(?:an?|my|our) )/, '$1. ');
}

/** The one shape of one thing: "a can of soup is a cylinder … the can" and "a shoebox … the box" are one. */
function shapeOf(clauses: readonly ThingClause[]): ThingShape | null {
  const things = clauses.filter((one) => one.kind === 'thing');
  const shapes = new Set(things.map(({ shape }) => shape));
  // "A fish tank is a cuboid"; only a trapezium has sizes called its parallel sides.
  if (shapes.has('cuboid')) shapes.delete('box');
  if (things.length === 0 && clauses.some((one) => one.kind === 'sizes' && one.name === 'parallel')) shapes.add('trapezium'); // prettier-ignore
  const [shape, another] = [...shapes];
  if (shape === undefined || another !== undefined || things.length > 2) return null;
  const names = things.map(({ name }) => name);
  const asked = clauses.flatMap((one) => (one.kind === 'wanted' && one.of !== null ? [one.of] : []));
  const last = (name: string): string => name.split(' ').at(-1) ?? name;
  if (things.length === 2 && !isOne(names.map(last), shape)) return null;
  return asked.every((name) => names.some((one) => last(one).endsWith(name)) || name === shape || isPlain(name, shape)) ? shape : null; // prettier-ignore
}

function isOne([one = '', two = '']: readonly string[], shape: ThingShape): boolean {
  return one === two || one.endsWith(two) || isPlain(two, shape);
}

/** The word for the shape itself. */
function isPlain(name: string, shape: ThingShape): boolean {
  return name === shape || (name === 'prism' && shape === 'cuboid') || (name === 'trapezoid' && shape === 'trapezium');
}

function lengthsIn(clauses: readonly ThingClause[]) {
  return clauses.flatMap((one) => (one.kind === 'sizes' ? one.lengths : []));
}

function expressionOf(shape: ThingShape, clauses: readonly ThingClause[], what: Measure): string | null {
  const told = clauses
    .flatMap((one) => (one.kind === 'sizes' ? one.lengths.map(({ value }) => ({ name: one.name, value })) : []))
    .toSorted((one, two) => (one.name < two.name ? -1 : one.name > two.name ? 1 : 0));
  const names = told.map(({ name }) => name).join(' ');
  const rule = RULES.find(([shapes, asked, needs]) => shapes.includes(shape) && asked === what && needs === names);
  const [a = '', b = '', c = ''] = told.map(({ value }) => typed(value));
  return rule === undefined ? null : rule[3]([a, b, c]);
}
