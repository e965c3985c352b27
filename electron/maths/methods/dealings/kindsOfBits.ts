import Fraction from 'fraction.js';

import type { PercentBit } from './percentBits.ts';

export const HUNDRED = new Fraction(100);

export function counted(bits: readonly PercentBit[], kinds: Partial<Record<PercentBit['kind'], number>>): boolean {
  const idle = new Set<PercentBit['kind']>(['now', 'sold', 'bought']);
  const told = bits.filter(({ kind }) => !idle.has(kind));
  const wanted = Object.entries(kinds).reduce((sum, [, count]) => sum + count, 0);
  return (
    told.length === wanted &&
    Object.entries(kinds).every(([kind, count]) => told.filter((bit) => bit.kind === kind).length === count)
  );
}

type OfKind<Kind extends PercentBit['kind']> = PercentBit & { readonly kind: Kind };
export function ofKind<Kind extends PercentBit['kind']>(
  bits: readonly PercentBit[],
  kind: Kind,
): readonly OfKind<Kind>[] {
  return bits.filter((bit): bit is OfKind<Kind> => bit.kind === kind);
}
