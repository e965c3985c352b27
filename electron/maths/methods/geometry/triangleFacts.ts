import type Fraction from 'fraction.js';

import type { Quantity } from '../facts/measures.ts';
import type { TriangleWish } from './triangle.ts';

export const IS = '(?: (?:is|are|of|measures|measuring|equals|equal to|has length|has size))* ?=? ?';
export const ASK = "(?:find|calculate|work out|determine|what is|what's|compute|write down|state|evaluate)";

/** What is told and asked of a triangle, while it is read: side and angle 0, 1, 2 lie opposite each other. */
export type TriangleFacts = {
  readonly sides: (Quantity | null)[];
  readonly angles: (Fraction | null)[];
  readonly wishes: TriangleWish[];
  /** The quantities that the marks `#0`, `#1` … in the text stand for. */
  readonly quantities: readonly Quantity[];
  /** Set once two facts do not go together, or one of them fits nowhere. */
  failed: boolean;
};

export function newTriangleFacts(quantities: readonly Quantity[]): TriangleFacts {
  return { sides: [null, null, null], angles: [null, null, null], wishes: [], quantities, failed: false };
}

export function quantityOf({ quantities }: TriangleFacts, mark: string): Quantity | undefined {
  return quantities[Number(mark.slice(1))];
}

/** Notes the quantity of a mark as the size of a side or angle. */
export function putSize(facts: TriangleFacts, kind: 'side' | 'angle', at: number, mark: string): void {
  const quantity = quantityOf(facts, mark);
  const slot = kind === 'side' ? facts.sides[at] : facts.angles[at];
  const plain = quantity !== undefined && !quantity.size.pi && quantity.size.value.compare(0) > 0;
  if (at < 0 || slot !== null || !plain || (quantity.unit === '°') !== (kind === 'angle') || quantity.dimension > 1)
    facts.failed = true;
  else if (kind === 'side') facts.sides[at] = quantity;
  else facts.angles[at] = quantity.size.value;
}
