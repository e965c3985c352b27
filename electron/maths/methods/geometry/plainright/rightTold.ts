import type Fraction from 'fraction.js';

import type { Quantity } from '../../facts/measures.ts';
import type { Ratio } from '../exactAngles.ts';
import type { Side } from '../workTrigonometry.ts';

/** Which acute angle is meant: by the leg it is seen from, by its size, by its letter, or the one that was told of. */
export type AngleName =
  | { readonly by: 'opposite' | 'adjacent'; readonly leg: string }
  | { readonly by: 'smaller' | 'larger' }
  | { readonly by: 'letter'; readonly letter: string };

export type RightWish =
  | { readonly kind: 'angle'; readonly angle: AngleName }
  | { readonly kind: 'ratio'; readonly ratio: Ratio; readonly angle: AngleName }
  /** A side as seen from the angle that was told of, by its letter where it has one. */
  | { readonly kind: 'side'; readonly side: Side; readonly letter: string }
  | { readonly kind: 'leg'; readonly leg: 'shorter' | 'longer' | 'other' };

/** What a question tells of one right-angled triangle without names, and what it asks. */
export type RightTold = {
  readonly quantities: readonly Quantity[];
  readonly legs: Fraction[];
  readonly sides: Fraction[];
  readonly units: Set<string>;
  /** Sides as seen from the one angle that the question speaks of. */
  readonly seen: Partial<Record<Side, Fraction>>;
  /** The letters by which it calls that angle; '' where it has none. */
  readonly letters: Set<string>;
  shorter: Fraction | null;
  longer: Fraction | null;
  angle: Fraction | null;
  /** The triangle with angles of 30°, 60° and 90°. */
  readonly special: boolean;
  /** A side that is only "one side" is a leg where the hypotenuse is told besides. */
  needsLong: boolean;
  readonly wishes: RightWish[];
  failed: boolean;
};

export function nothingTold(quantities: readonly Quantity[], special: boolean): RightTold {
  return {
    quantities,
    legs: [],
    sides: [],
    units: new Set(),
    seen: {},
    letters: new Set(),
    shorter: null,
    longer: null,
    angle: null,
    special,
    needsLong: false,
    wishes: [],
    failed: false,
  };
}

function quantityAt(told: RightTold, mark: string | undefined): Quantity | null {
  return told.quantities[Number(mark?.slice(1) ?? -1)] ?? null;
}

/** The length at a mark; what is no length spoils the reading. */
export function lengthAt(told: RightTold, mark: string | undefined): Fraction | null {
  const quantity = quantityAt(told, mark);
  if (
    quantity === null ||
    quantity.unit === '°' ||
    quantity.dimension > 1 ||
    quantity.size.pi ||
    quantity.size.value.compare(0) <= 0
  ) {
    // prettier-ignore
    told.failed = true;
    return null;
  }
  if (quantity.unit !== '') told.units.add(quantity.unit);
  return quantity.size.value;
}

export function putAngle(told: RightTold, mark: string | undefined, letter = ''): void {
  const quantity = quantityAt(told, mark);
  const value = quantity?.unit === '°' && !quantity.size.pi ? quantity.size.value : null;
  if (value === null || (told.angle !== null && !told.angle.equals(value))) told.failed = true;
  told.angle = value;
  told.letters.add(letter);
}

export function putSeen(told: RightTold, side: Side, mark: string | undefined): void {
  const length = lengthAt(told, mark);
  if (length === null || told.seen[side] !== undefined) told.failed = true;
  else told.seen[side] = length;
}

export function putLegs(told: RightTold, marks: readonly (string | undefined)[]): void {
  for (const mark of marks) {
    const length = lengthAt(told, mark);
    if (length !== null) told.legs.push(length);
  }
}
