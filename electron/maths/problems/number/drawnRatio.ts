import Fraction from 'fraction.js';

import { writeDecimal } from '../../methods/askedText.ts';
import { greatestDivisor } from '../../methods/writeTerms.ts';
import type { Random } from '../random.ts';

/** Whole parts with no common divisor, not all alike. */
export function parts(random: Random, count: number, largest: number): readonly Fraction[] {
  for (;;) {
    const drawn = Array.from({ length: count }, () => random.whole(1, largest));
    const divisor = drawn.reduce((common, part) => greatestDivisor(common, BigInt(part)), 0n);
    if (divisor === 1n && new Set(drawn).size > 1) return drawn.map((part) => new Fraction(part));
  }
}

/** `3:4`, `3 : 4`. */
export function typedRatio(values: readonly Fraction[], random: Random): string {
  return values.map(writeDecimal).join(random.chance(0.3) ? ' : ' : ':');
}
