import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import { number, product } from '../expression/build.ts';
import { partsOf, someNode } from '../algebra/freeSymbols.ts';
import { mapParts } from '../algebra/substitute.ts';

/** Worth of a unit in the base unit of its kind; kinds that differ cannot be compared. */
const unitWorth: Readonly<Record<string, readonly [kind: string, worth: Fraction]>> = {
  mm: ['length', new Fraction(1, 1000)],
  cm: ['length', new Fraction(1, 100)],
  dm: ['length', new Fraction(1, 10)],
  m: ['length', new Fraction(1)],
  km: ['length', new Fraction(1000)],
  mg: ['mass', new Fraction(1, 1000)],
  g: ['mass', new Fraction(1)],
  kg: ['mass', new Fraction(1000)],
  tonnes: ['mass', new Fraction(1_000_000)],
  t: ['mass', new Fraction(1_000_000)],
  ml: ['volume', new Fraction(1, 1000)],
  mL: ['volume', new Fraction(1, 1000)],
  cl: ['volume', new Fraction(1, 100)],
  litres: ['volume', new Fraction(1)],
  l: ['volume', new Fraction(1)],
  L: ['volume', new Fraction(1)],
  s: ['time', new Fraction(1)],
  minutes: ['time', new Fraction(60)],
  hours: ['time', new Fraction(3600)],
  h: ['time', new Fraction(3600)],
  days: ['time', new Fraction(86_400)],
  weeks: ['time', new Fraction(604_800)],
  cents: ['dollars', new Fraction(1, 100)],
  $: ['dollars', new Fraction(1)],
  pence: ['pounds', new Fraction(1, 100)],
  '£': ['pounds', new Fraction(1)],
  '€': ['euros', new Fraction(1)],
  '₹': ['rupees', new Fraction(1)],
  '₦': ['naira', new Fraction(1)],
  '₵': ['cedis', new Fraction(1)],
  '¥': ['yen', new Fraction(1)],
  'mm^2': ['area', new Fraction(1, 1_000_000)],
  'cm^2': ['area', new Fraction(1, 10_000)],
  'm^2': ['area', new Fraction(1)],
  'km^2': ['area', new Fraction(1_000_000)],
  'cm^3': ['volume', new Fraction(1, 1000)],
  'm^3': ['volume', new Fraction(1000)],
  'km/h': ['speed', new Fraction(5, 18)],
  'm/s': ['speed', new Fraction(1)],
};

export type UnitFree = {
  readonly expressions: readonly Expression[];
  /** The units could be brought to one kind, so that values may be compared. */
  readonly comparable: boolean;
};

/**
 * Takes the units off so that values can be compared: one common unit is dropped, units of one kind are converted.
 * Sides with no unit beside sides with one are compared by their numbers alone.
 */
export function withoutUnits(expressions: readonly Expression[]): UnitFree {
  const units = [...new Set(expressions.flatMap(unitsIn))];
  if (units.length === 1 && areOfOtherDimensions(expressions))
    return { expressions: expressions.map(dropUnits), comparable: false };
  if (units.length <= 1) return { expressions: expressions.map(dropUnits), comparable: true };
  const kinds = new Set(units.map((unit) => unitWorth[unit]?.[0] ?? `other ${unit}`));
  const everySideIsOne = expressions.every((expression) => dimensionOf(expression) === 1);
  if (kinds.size > 1 || !everySideIsOne) return { expressions: expressions.map(dropUnits), comparable: false };
  return { expressions: expressions.map(convertUnits), comparable: true };
}

/** 5 cm × 3 cm = 15 cm: a length is no area. A side without any unit may have left it out. */
function areOfOtherDimensions(expressions: readonly Expression[]): boolean {
  const dimensions = expressions.filter(hasUnits).map(dimensionOf);
  return dimensions.some((one) => one !== null && dimensions[0] !== null && one !== dimensions[0]);
}

/** How often a unit is a factor: 1 for 5 km − 300 m and for 2 × 3 m, 2 for 3 m × 4 m; null where terms differ. */
function dimensionOf(expression: Expression): number | null {
  switch (expression.kind) {
    case 'quantity':
      return unitsIn(expression.value).length === 0 ? 1 : null;
    case 'negative':
      return dimensionOf(expression.operand);
    case 'sum': {
      const [first, ...others] = expression.terms.map(dimensionOf);
      return first === undefined || others.some((other) => other !== first) ? null : first;
    }
    case 'product':
      return expression.factors
        .map(dimensionOf)
        .reduce<number | null>((total, one) => (total === null || one === null ? null : total + one), 0);
    case 'quotient': {
      const [top, bottom] = [dimensionOf(expression.numerator), dimensionOf(expression.denominator)];
      return top === null || bottom === null ? null : top - bottom;
    }
    default:
      return unitsIn(expression).length === 0 ? 0 : null;
  }
}

/** 100 + 10 %: to a pupil 110, to the letter 100.1 (1 + 10 % is 1.1 to both). */
export function addsPercent(expression: Expression): boolean {
  return someNode(expression, (node) => {
    if (node.kind !== 'sum') return false;
    const percents = node.terms.filter(isPercent);
    const others = node.terms.filter((term) => !isPercent(term));
    const isFactor = others.length === 1 && others[0]?.kind === 'number' && others[0].value.equals(1);
    return percents.length > 0 && others.length > 0 && !isFactor;
  });
}

function isPercent(term: Expression): boolean {
  return term.kind === 'negative' ? isPercent(term.operand) : term.kind === 'call' && term.name === 'percent';
}

export function hasUnits(expression: Expression): boolean {
  return someNode(expression, (node) => node.kind === 'quantity');
}

/** 60 for 30 cm × 2: the right number, and not the length asked for. 20 m ÷ 4 m is a mere number. */
export function lacksUnit(given: Expression, asked: Expression): boolean {
  return hasUnits(asked) && !hasUnits(given) && dimensionOf(asked) !== 0;
}

/** 12 cm × 5 cm as 12 × 5 cm²; any other expression as it is. */
export function withRaisedUnit(asked: Expression): Expression {
  const [unit, another] = new Set(unitsIn(asked));
  const power = dimensionOf(asked);
  const raised = unit === undefined || another !== undefined ? '' : `${unit}^${power ?? 0}`;
  return Object.hasOwn(unitWorth, raised) ? { kind: 'quantity', value: dropUnits(asked), unit: raised } : asked;
}

export function unitsIn(expression: Expression): readonly string[] {
  const inner = partsOf(expression).flatMap(unitsIn);
  return expression.kind === 'quantity' ? [expression.unit, ...inner] : inner;
}

export function dropUnits(expression: Expression): Expression {
  return expression.kind === 'quantity' ? dropUnits(expression.value) : mapParts(expression, dropUnits);
}

function convertUnits(expression: Expression): Expression {
  if (expression.kind !== 'quantity') return mapParts(expression, convertUnits);
  const worth = unitWorth[expression.unit]?.[1];
  return worth === undefined ? expression : product(convertUnits(expression.value), number(worth));
}
