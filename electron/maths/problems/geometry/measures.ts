import type Fraction from 'fraction.js';

import { writeDecimal } from '../../methods/askedText.ts';
import type { Random } from '../random.ts';

/** A unit of length: as answers write it, and as questions spell it. */
export type LengthUnit = {
  readonly short: string;
  readonly spelt: string;
  readonly square: string;
  readonly cube: string;
};

function unit(short: string, spelt: string, square: string, cube: string): LengthUnit {
  return { short, spelt, square, cube };
}

const CENTIMETRE = unit('cm', 'cm', 'cm²', 'cm³');
const METRE = unit('m', 'm', 'm²', 'm³');
const UNITS: readonly [LengthUnit, ...LengthUnit[]] = [
  CENTIMETRE,
  CENTIMETRE,
  CENTIMETRE,
  CENTIMETRE,
  METRE,
  METRE,
  METRE,
  unit('cm', 'cm', 'cm^2', 'cm^3'),
  unit('m', 'm', 'm^2', 'm^3'),
  unit('mm', 'mm', 'mm²', 'mm³'),
  unit('km', 'km', 'km²', 'km³'),
  unit('cm', 'centimetres', 'square centimetres', 'cubic centimetres'),
  unit('m', 'metres', 'square metres', 'cubic metres'),
  unit('m', 'meters', 'square meters', 'cubic meters'),
  unit('in', 'inches', 'square inches', 'cubic inches'),
  unit('in', 'in', 'sq in', 'in^3'),
  unit('ft', 'feet', 'square feet', 'cubic feet'),
  unit('ft', 'ft', 'ft²', 'ft³'),
  unit('', '', '', ''),
];

export function pickUnit(random: Random): LengthUnit {
  return random.pick(UNITS);
}

const FOR_LADDERS: readonly [LengthUnit, ...LengthUnit[]] = [
  METRE,
  METRE,
  unit('m', 'metres', 'square metres', 'cubic metres'),
  unit('ft', 'feet', 'square feet', 'cubic feet'),
];
const FOR_JOURNEYS: readonly [LengthUnit, ...LengthUnit[]] = [unit('km', 'km', 'km²', 'km³')];

/** Units of a story: no ladder is 5 cm long, and no ship sails 6 ft. */
export function pickStoryUnit(story: string, random: Random): LengthUnit {
  if (/\bladder\b/i.test(story)) return random.pick(FOR_LADDERS);
  return /\b(?:ship|sails?|walks?|drives?|flies|boat|plane)\b/i.test(story)
    ? random.pick(FOR_JOURNEYS)
    : pickUnit(random);
}

/** `7 cm`, `7cm`, `28 cm²`, `28π cm²`. Spelt-out units stand apart. */
export function measured(
  value: Fraction,
  { spelt, square, cube }: LengthUnit,
  dimension: 1 | 2 | 3,
  tight: boolean,
  pi = '',
): string {
  const name = dimension === 1 ? spelt : dimension === 2 ? square : cube;
  const number = pi !== '' && value.equals(1) ? pi : `${writeDecimal(value)}${pi}`;
  if (name === '')
    return dimension === 1 || pi !== ''
      ? number
      : `${number} square units`.replace('square', dimension === 2 ? 'square' : 'cubic');
  return `${number}${tight && name.length <= 4 ? '' : ' '}${name}`;
}
