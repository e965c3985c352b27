import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { askedText, writeDecimal } from './askedText.ts';
import { measuresIn, sharedUnit } from './measuresIn.ts';
import type { Measure } from './measuresIn.ts';
import type { Understood } from './method.ts';
import { isPositive } from './writeTerms.ts';

type Dimensions = Readonly<Record<string, Fraction>>;
/** `value · π^pi`, from a formula in LaTeX with the numbers put in. */
type Result = {
  readonly formula: string;
  readonly put: string;
  readonly value: Fraction;
  readonly pi: boolean;
  readonly power: 1 | 2 | 3;
};
type Rule = { readonly needs: readonly string[]; readonly work: (sizes: readonly Fraction[]) => Result };

const ZERO = new Fraction(0);

function rule(
  needs: readonly string[],
  formula: string,
  power: 1 | 2 | 3,
  put: (texts: readonly string[]) => string,
  value: (sizes: readonly Fraction[]) => Fraction,
  pi = false,
): Rule {
  return { needs, work: (sizes) => ({ formula, put: put(sizes.map(writeDecimal)), value: value(sizes), pi, power }) };
}

const at = (sizes: readonly Fraction[], index: number): Fraction => sizes[index] ?? ZERO;
const product = (sizes: readonly Fraction[]): Fraction =>
  sizes.reduce((total, size) => total.mul(size), new Fraction(1));

/** By quantity and shape; a circle's diameter is halved before. */
const RULES: Readonly<Record<string, Rule>> = {
  'area square': rule(
    ['side'],
    'A=s^2',
    2,
    ([s]) => `${s}^2`,
    (sizes) => at(sizes, 0).mul(at(sizes, 0)),
  ),
  'perimeter square': rule(
    ['side'],
    'P=4s',
    1,
    ([s]) => `4\\times ${s}`,
    (sizes) => at(sizes, 0).mul(4),
  ),
  'area rectangle': rule(['length', 'width'], 'A=lw', 2, ([l, w]) => `${l}\\times ${w}`, product),
  'perimeter rectangle': rule(
    ['length', 'width'],
    'P=2(l+w)',
    1,
    ([l, w]) => `2\\times (${l}+${w})`,
    (sizes) => at(sizes, 0).add(at(sizes, 1)).mul(2),
  ),
  'area triangle': rule(
    ['base', 'height'],
    'A=\\frac{bh}{2}',
    2,
    ([b, h]) => `\\frac{${b}\\times ${h}}{2}`,
    (sizes) => product(sizes).div(2),
  ),
  'area parallelogram': rule(['base', 'height'], 'A=bh', 2, ([b, h]) => `${b}\\times ${h}`, product),
  'area trapezium': rule(
    ['parallel', 'parallel2', 'height'],
    'A=\\frac{(a+b)h}{2}',
    2,
    ([a, b, h]) => `\\frac{(${a}+${b})\\times ${h}}{2}`,
    (sizes) => at(sizes, 0).add(at(sizes, 1)).mul(at(sizes, 2)).div(2),
  ),
  'volume cube': rule(
    ['side'],
    'V=s^3',
    3,
    ([s]) => `${s}^3`,
    (sizes) => at(sizes, 0).pow(3) ?? ZERO,
  ),
  'surface area cube': rule(
    ['side'],
    'A=6s^2',
    2,
    ([s]) => `6\\times ${s}^2`,
    (sizes) => at(sizes, 0).mul(at(sizes, 0)).mul(6),
  ),
  'volume cuboid': rule(
    ['length', 'width', 'height'],
    'V=lwh',
    3,
    ([l, w, h]) => `${l}\\times ${w}\\times ${h}`,
    product,
  ),
  'area circle': rule(
    ['radius'],
    'A=\\pi r^2',
    2,
    ([r]) => `\\pi\\times ${r}^2`,
    (sizes) => at(sizes, 0).mul(at(sizes, 0)),
    true,
  ),
  'circumference circle': rule(
    ['radius'],
    'C=2\\pi r',
    1,
    ([r]) => `2\\times \\pi\\times ${r}`,
    (sizes) => at(sizes, 0).mul(2),
    true,
  ),
  'volume cylinder': rule(
    ['radius', 'height'],
    'V=\\pi r^2h',
    3,
    ([r, h]) => `\\pi\\times ${r}^2\\times ${h}`,
    (sizes) => at(sizes, 0).mul(at(sizes, 0)).mul(at(sizes, 1)),
    true,
  ),
  'volume sphere': rule(
    ['radius'],
    'V=\\frac{4}{3}\\pi r^3',
    3,
    ([r]) => `\\frac{4}{3}\\times \\pi\\times ${r}^3`,
    (sizes) => (at(sizes, 0).pow(3) ?? ZERO).mul(4).div(3),
    true,
  ),
  'volume cone': rule(
    ['radius', 'height'],
    'V=\\frac{1}{3}\\pi r^2h',
    3,
    ([r, h]) => `\\frac{1}{3}\\times \\pi\\times ${r}^2\\times ${h}`,
    (sizes) => at(sizes, 0).mul(at(sizes, 0)).mul(at(sizes, 1)).div(3),
    true,
  ),
};

const SHAPES =
  /\b(square|rectangle|triangle|parallelogram|trapezium|trapezoid|cube|cuboid|circle|cylinder|sphere|cone)s?\b/g;
const QUANTITIES = /\b(surface area|area|perimeter|volume|circumference)\b/g;
const QUANTITY = /^(?:area|perimeter|volume|circumference)$/;
const NAMES: Readonly<Record<string, string>> = {
  side: 'side',
  sides: 'side',
  edge: 'side',
  edges: 'side',
  length: 'length',
  long: 'length',
  width: 'width',
  wide: 'width',
  breadth: 'width',
  base: 'base',
  height: 'height',
  high: 'height',
  tall: 'height',
  radius: 'radius',
  diameter: 'diameter',
};
/** Every word that may stand in such a question besides shapes, quantities and the names of lengths. */
const NEUTRAL = new Set(
  (
    'a an the of with and has is are its it what find calculate work out determine in terms pi π leave your answer exact give as multiple by measuring measures whose each ' +
    'that which how big large right-angled right angled isosceles parallel perpendicular vertical length lengths dimensions'
  ).split(' '),
);

function named(measure: Measure): string | null {
  return NAMES[measure.after] !== undefined && /^(?:long|wide|high|tall)$/.test(measure.after)
    ? (NAMES[measure.after] ?? null)
    : (NAMES[measure.before] ?? null);
}

/** Gives each number its name. Numbers joined by "by" or "and" alone take the names still free, in order. */
function dimensionsOf(measures: readonly Measure[], needs: readonly string[]): Dimensions | null {
  const found: Record<string, Fraction> = {};
  const unnamed: Fraction[] = [];
  for (const measure of measures) {
    const name = named(measure);
    const listed = name === 'side' && (needs.includes('parallel') || needs.join() === 'length,width');
    if (name === 'side' && !listed && !needs.includes('side')) return null;
    if (listed || name === null) unnamed.push(measure.value);
    else if (found[name] !== undefined) return null;
    else found[name] = measure.value;
  }
  if (found['diameter'] !== undefined && found['radius'] === undefined) found['radius'] = found['diameter'].div(2);
  const free = needs.filter((need) => found[need] === undefined);
  // Unnamed numbers are only sure where their order cannot matter, or where "3 by 4 by 5" says so.
  const sure =
    unnamed.length === 0 ||
    needs.includes('parallel') ||
    (needs.length === unnamed.length && !needs.some((need) => need === 'radius' || need === 'base'));
  if (!sure || free.length !== unnamed.length) return null;
  free.forEach((need, index) => (found[need] = unnamed[index] ?? ZERO));
  return found;
}

function understood(rest: string): boolean {
  const words =
    rest
      .replace(SHAPES, ' ')
      .replace(QUANTITIES, ' ')
      .match(/[a-zπ-]+/g) ?? [];
  return words.every((word) => NEUTRAL.has(word) || NAMES[word] !== undefined);
}

function onlyMatch(pattern: RegExp, text: string): string | null {
  const found = new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Works areas, perimeters, circumferences and volumes of single shapes with all their lengths given. */
export function shapes(problem: Understood): RuleSolution | null {
  const { whole } = askedText(problem.text.replace(/\\pi/g, 'π'));
  const read = measuresIn(whole);
  if (read === null || read.measures.length === 0 || !understood(read.rest)) return null;
  // What is asked stands in the last question; before it a quantity would be something known.
  const asked = read.rest.split(/\b(?:find|what|calculate|work out|determine)\b/).at(-1) ?? '';
  const [shape, quantity] = [onlyMatch(SHAPES, read.rest), onlyMatch(QUANTITIES, read.rest)];
  if (quantity === null || !asked.includes(quantity) || read.measures.some(({ before }) => QUANTITY.test(before)))
    return null;
  if (shape === null) return null;
  const known = RULES[`${quantity} ${shape === 'trapezoid' ? 'trapezium' : shape}`];
  const unit = sharedUnit(read.measures);
  const sizes = known === undefined ? null : dimensionsOf(read.measures, known.needs);
  if (known === undefined || sizes === null || unit === null || Object.values(sizes).some((size) => !isPositive(size)))
    return null;
  const halved = sizes['diameter'] !== undefined;
  if (Object.keys(sizes).length !== known.needs.length + (halved ? 1 : 0)) return null;
  const result = known.work(known.needs.map((need) => sizes[need] ?? ZERO));
  const written = writeDecimal(result.value);
  const value = !result.pi ? written : written === '1' ? '\\pi' : `${written}\\pi`;
  const answer = unit === '' ? value : `${value}\\text{ ${unit}}${result.power === 1 ? '' : `^${result.power}`}`;
  const steps: RuleStep[] = [];
  if (halved)
    steps.push({
      reason: 'The radius is half the diameter.',
      expression: `r=\\frac{${writeDecimal(sizes['diameter'] ?? ZERO)}}{2}=${writeDecimal(sizes['radius'] ?? ZERO)}`,
    });
  steps.push({
    reason: `Use $${result.formula}$.`,
    expression: `${result.formula.slice(0, 1)}=${result.put}=${value}`,
  });
  return { topic: result.pi ? 'circles' : 'area-and-volume', method: 'shapes', steps, answer };
}
