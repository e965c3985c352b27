import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from './namedQuestion.ts';
import { numberIn, typed } from './numbersIn.ts';
import { shapeFactsIn, type ShapeFacts } from './shapeFacts.ts';
import { roundedQuestion, roundedReply } from './told/rounding.ts';

/** How many lengths are multiplied in what is asked: 1 for cm, 2 for cm², 3 for cm³. */
type Rule = {
  readonly shape: RegExp;
  readonly asked: RegExp;
  /** The names of the facts it needs, all of them and no others. */
  readonly needs: readonly string[];
  readonly power: 1 | 2 | 3;
  readonly write: (sizes: readonly string[]) => string;
};

const CIRCUMFERENCE = /^(?:circumference|perimeter)$/;
const SURFACE = /^(?:total )?surface area$/;
const BLOCK = /^(?:cuboid|rectangular prism|box)$/;
/** "The diagonal of a box" may be that of a face. */
const SPACE_DIAGONAL = /^(?:space|longest|body|long|internal) diagonal$/;

/** "sides 2" are two numbers of one name. */
const RULES: readonly Rule[] = [
  rule(/^circle$/, /^area$/, ['radius'], 2, ([r]) => `π × ${r}^2`),
  rule(/^circle$/, /^area$/, ['diameter'], 2, ([d]) => `π × (${d}/2)^2`),
  rule(/^circle$/, CIRCUMFERENCE, ['radius'], 1, ([r]) => `2 × π × ${r}`),
  rule(/^circle$/, CIRCUMFERENCE, ['diameter'], 1, ([d]) => `π × ${d}`),
  rule(/^circle$/, /^radius$/, ['area'], 1, ([a]) => `√(${a}/π)`),
  rule(/^circle$/, /^diameter$/, ['area'], 1, ([a]) => `2 × √(${a}/π)`),
  rule(/^circle$/, /^radius$/, ['circumference'], 1, ([c]) => `${c}/(2 × π)`),
  rule(/^circle$/, /^diameter$/, ['circumference'], 1, ([c]) => `${c}/π`),
  rule(/^square$/, /^side$/, ['area'], 1, ([a]) => `√(${a})`),
  rule(/^square$/, /^(?:side|length)$/, ['perimeter'], 1, ([p]) => `${p}/4`),
  rule(/^square$/, /^area$/, ['perimeter'], 2, ([p]) => `(${p}/4)^2`),
  rule(/^square$/, /^perimeter$/, ['area'], 1, ([a]) => `4 × √(${a})`),
  rule(/^rectangle$/, /^width$/, ['area', 'length'], 1, ([a, l]) => `${a}/${l}`),
  rule(/^rectangle$/, /^length$/, ['area', 'width'], 1, ([a, w]) => `${a}/${w}`),
  rule(/^rectangle$/, /^width$/, ['perimeter', 'length'], 1, ([p, l]) => `${p}/2 - ${l}`),
  rule(/^rectangle$/, /^length$/, ['perimeter', 'width'], 1, ([p, w]) => `${p}/2 - ${w}`),
  rule(BLOCK, /^height$/, ['volume', 'length', 'width'], 1, ([v, l, w]) => `${v}/(${l} × ${w})`),
  rule(BLOCK, SPACE_DIAGONAL, ['length', 'width', 'height'], 1, spaceDiagonal),
  rule(BLOCK, SPACE_DIAGONAL, ['sides', 'sides', 'sides'], 1, spaceDiagonal),
  rule(/^cylinder$/, /^height$/, ['volume', 'radius'], 1, ([v, r]) => `${v}/(π × ${r}^2)`),
  rule(/^cylinder$/, /^radius$/, ['volume', 'height'], 1, ([v, h]) => `√(${v}/(π × ${h}))`),
  rule(/^sphere$/, /^radius$/, ['surface area'], 1, ([a]) => `√(${a}/(4 × π))`),
  rule(/^trape/, /^height$/, ['area', 'parallel sides', 'parallel sides'], 1, ([v, a, b]) => `2 × ${v}/(${a} + ${b})`),
  rule(/^cube$/, /^side$/, ['volume'], 1, ([v]) => `∛(${v})`),
  rule(/^cube$/, /^side$/, ['surface area'], 1, ([a]) => `√(${a}/6)`),
  rule(/^cube$/, SURFACE, ['volume'], 2, ([v]) => `6 × (∛(${v}))^2`),
  rule(/^parallelogram$/, /^height$/, ['area', 'base'], 1, ([a, b]) => `${a}/${b}`),
  rule(/^triangle$/, /^height$/, ['area', 'base'], 1, ([a, b]) => `2 × ${a}/${b}`),
  rule(/^right triangle$/, /^leg$/, ['hypotenuse', 'leg'], 1, ([c, a]) => `√(${c}^2 - ${a}^2)`),
  rule(/triangle$/, /^area$/, ['base', 'height'], 2, ([b, h]) => `1/2 × ${b} × ${h}`),
  rule(/^right triangle$/, /^area$/, ['legs', 'legs'], 2, ([a, b]) => `1/2 × ${a} × ${b}`),
  rule(/^right triangle$/, /hypotenuse$/, ['legs', 'legs'], 1, ([a, b]) => `√(${a}^2 + ${b}^2)`),
  rule(/^(?:isosceles )?triangle$/, /^area$/, ['sides', 'sides', 'sides'], 2, heron),
  rule(/^(?:isosceles )?triangle$/, /^perimeter$/, ['sides', 'sides', 'sides'], 1, ([a, b, c]) => `${a} + ${b} + ${c}`),
  rule(/^rectangle$/, /^area$/, ['length', 'width'], 2, ([a, b]) => `${a} × ${b}`),
  rule(/^rectangle$/, /^area$/, ['sides', 'sides'], 2, ([a, b]) => `${a} × ${b}`),
  rule(/^rectangle$/, /^perimeter$/, ['length', 'width'], 1, ([a, b]) => `2 × (${a} + ${b})`),
  rule(/^rectangle$/, /^perimeter$/, ['sides', 'sides'], 1, ([a, b]) => `2 × (${a} + ${b})`),
  rule(/^rectangle$/, /^diagonal$/, ['length', 'width'], 1, ([a, b]) => `√(${a}^2 + ${b}^2)`),
  rule(/^rectangle$/, /^diagonal$/, ['sides', 'sides'], 1, ([a, b]) => `√(${a}^2 + ${b}^2)`),
  rule(/^square$/, /^diagonal$/, ['side'], 1, ([a]) => `√(2 × ${a}^2)`),
  rule(/^square$/, /^side$/, ['diagonal'], 1, ([d]) => `√(${d}^2/2)`),
  rule(/^equilateral triangle$/, /^height$/, ['side'], 1, ([a]) => `√3/2 × ${a}`),
  rule(/^equilateral triangle$/, /^area$/, ['side'], 2, ([a]) => `√3/4 × ${a}^2`),
  rule(/^equilateral triangle$/, /^perimeter$/, ['side'], 1, ([a]) => `3 × ${a}`),
  rule(/^square$/, /^area$/, ['side'], 2, ([a]) => `${a}^2`),
  rule(/^square$/, /^perimeter$/, ['side'], 1, ([a]) => `4 × ${a}`),
  rule(/^parallelogram$/, /^area$/, ['base', 'height'], 2, ([b, h]) => `${b} × ${h}`),
  rule(
    /^trape/,
    /^area$/,
    ['parallel sides', 'parallel sides', 'height'],
    2,
    ([a, b, h]) => `1/2 × (${a} + ${b}) × ${h}`,
  ),
  rule(/^(?:rhombus|kite)$/, /^area$/, ['diagonals', 'diagonals'], 2, ([p, q]) => `1/2 × ${p} × ${q}`),
  rule(/^cube$/, /^volume$/, ['side'], 3, ([a]) => `${a}^3`),
  rule(/^cube$/, SURFACE, ['side'], 2, ([a]) => `6 × ${a}^2`),
  rule(BLOCK, /^volume$/, ['length', 'width', 'height'], 3, ([a, b, c]) => `${a} × ${b} × ${c}`),
  rule(BLOCK, /^volume$/, ['sides', 'sides', 'sides'], 3, ([a, b, c]) => `${a} × ${b} × ${c}`),
  rule(BLOCK, SURFACE, ['length', 'width', 'height'], 2, blockSurface),
  rule(BLOCK, SURFACE, ['sides', 'sides', 'sides'], 2, blockSurface),
  rule(/^cylinder$/, /^volume$/, ['radius', 'height'], 3, ([r, h]) => `π × ${r}^2 × ${h}`),
  rule(/^cylinder$/, /^volume$/, ['diameter', 'height'], 3, ([d, h]) => `π × (${d}/2)^2 × ${h}`),
  rule(/^cylinder$/, /^curved surface area$/, ['radius', 'height'], 2, ([r, h]) => `2 × π × ${r} × ${h}`),
  rule(/^square pyramid$/, /^volume$/, ['side', 'height'], 3, ([a, h]) => `1/3 × ${a}^2 × ${h}`),
  rule(/^cone$/, /^volume$/, ['radius', 'height'], 3, ([r, h]) => `1/3 × π × ${r}^2 × ${h}`),
  rule(/^sphere$/, /^volume$/, ['radius'], 3, ([r]) => `4/3 × π × ${r}^3`),
  rule(/^sphere$/, /^volume$/, ['diameter'], 3, ([d]) => `4/3 × π × (${d}/2)^3`),
  rule(/^hemisphere$/, /^volume$/, ['radius'], 3, ([r]) => `2/3 × π × ${r}^3`),
  rule(/^sphere$/, SURFACE, ['radius'], 2, ([r]) => `4 × π × ${r}^2`),
];

type Written = readonly [string, string, string];

function rule(
  shape: RegExp,
  asked: RegExp,
  needs: readonly string[],
  power: 1 | 2 | 3,
  write: (sizes: Written) => string,
): Rule {
  return { shape, asked, needs, power, write: ([a = '', b = '', c = '']) => write([a, b, c]) };
}

function spaceDiagonal([a, b, c]: Written): string {
  return `√(${a}^2 + ${b}^2 + ${c}^2)`;
}

/** Of its three sides alone. */
function heron([a, b, c]: Written): string {
  return `1/4 × √((${a} + ${b} + ${c}) × (${b} + ${c} - ${a}) × (${a} + ${c} - ${b}) × (${a} + ${b} - ${c}))`;
}

function blockSurface([a, b, c]: Written): string {
  return `2 × (${a} × ${b} + ${a} × ${c} + ${b} × ${c})`;
}

/** One measure of one shape whose sizes are all named: area, circumference, volume, hypotenuse. */
export function readShapes(question: BareQuestion): NamedQuestion | null {
  const rounded = roundedQuestion(question);
  const facts = rounded === null ? null : shapeFactsIn(rounded.text);
  if (rounded === null || facts === null) return null;
  for (const one of RULES) {
    const sizes = one.shape.test(facts.shape) && one.asked.test(facts.asked) ? sizesFor(one, facts) : null;
    if (sizes !== null) return roundedReply(one.write(sizes), unitOf(facts.unit, one.power) ?? '', rounded);
  }
  return null;
}

/** In the order the rule names them; null unless the question tells just these. */
function sizesFor({ needs }: Rule, { shape, sizes }: ShapeFacts): readonly string[] | null {
  const told = [...sizes.values()].reduce((count, all) => count + all.length, 0);
  if (told !== needs.length) return null;
  const taken = new Map<string, number>();
  const found = needs.map((name) => {
    const place = taken.get(name) ?? 0;
    taken.set(name, place + 1);
    const value = numberIn(sizes.get(name)?.[place] ?? '');
    return value === null || value.compare(0) <= 0 ? null : typed(value);
  });
  return found.every((one) => one !== null) && isPossible(shape, needs, found) ? found : null;
}

/** No side is longer than the way round the rest, and no leg longer than the hypotenuse. */
function isPossible(shape: string, needs: readonly string[], sizes: readonly string[]): boolean {
  const [first, second, third] = sizes.map((size) => new Fraction(size.replace(/[()]/g, '')));
  if (first === undefined || second === undefined) return true;
  switch (needs.join()) {
    case 'perimeter,length':
    case 'perimeter,width':
      return first.compare(second.mul(2)) > 0;
    case 'hypotenuse,leg':
      return first.compare(second) > 0;
    case 'sides,sides,sides':
      return (
        !shape.endsWith('triangle') ||
        (third !== undefined && isTriangle(first, second, third) && hasTwins(shape, sizes))
      );
    default:
      return true;
  }
}

/** Two sides of an isosceles triangle are alike. */
function hasTwins(shape: string, sizes: readonly string[]): boolean {
  return !shape.startsWith('isosceles') || new Set(sizes).size < sizes.length;
}

function isTriangle(a: Fraction, b: Fraction, c: Fraction): boolean {
  return a.add(b).compare(c) > 0 && b.add(c).compare(a) > 0 && a.add(c).compare(b) > 0;
}

function unitOf(unit: string | null, power: 1 | 2 | 3): string | null {
  return unit === null || power === 1 ? unit : `${unit}^${power}`;
}
