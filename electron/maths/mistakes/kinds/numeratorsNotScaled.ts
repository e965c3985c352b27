import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { product, quotient } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { sumOf, termsOf, valueOf } from '../terms.ts';
import { writeNumber } from '../writePolynomial.ts';
import { asFraction, type FractionTerm } from './fractions.ts';

/** 1/2 + 1/3 = 2/6: the common denominator was found, but a numerator was not multiplied along with it. */
export const numeratorsNotScaled = nodeKind('numerator-not-scaled', 1, function* (node) {
  if (node.kind !== 'sum') return;
  const terms = termsOf(node);
  const fractions = terms.map(asFraction);
  if (!fractions.every((fraction) => fraction !== null) || !fractions.some(({ written }) => written)) return;
  const bottoms = fractions.map(({ bottom }) => valueOf(bottom));
  if (!bottoms.every((bottom) => bottom !== null && bottom.n !== 0n) || terms.length > 4) return;
  const below = bottoms.filter((bottom) => bottom !== null);
  const commons = [below.reduce((a, b) => a.lcm(b)), below.reduce((a, b) => a.mul(b))];
  for (const common of commons) {
    for (const unscaled of choices(fractions.length)) {
      const parts = fractions.map((one, index) => overCommon(one, common, unscaled.has(index)));
      if (parts.some((part) => part === null)) continue;
      const why = (): string => {
        const missed = terms.find((_, index) => unscaled.has(index) && !below[index]?.equals(common)) ?? node;
        return `When ${spell(missed)} is written over ${common.toFraction()}, its numerator must be multiplied by the same number as its denominator.`;
      };
      const known = parts.filter((part) => part !== null);
      const over = writeNumber(common);
      yield { wrong: quotient(sumOf(known), over), why };
      yield { wrong: sumOf(known.map((part) => quotient(part, over))), why };
    }
  }
});

function choices(count: number): readonly ReadonlySet<number>[] {
  const all = new Set(Array.from({ length: count }, (_, index) => index));
  return [...[...all].map((index) => new Set([index])), all];
}

function overCommon(one: FractionTerm, common: Fraction, unscaled: boolean): Expression | null {
  const bottom = valueOf(one.bottom);
  if (bottom === null) return null;
  const factor = common.div(bottom);
  return unscaled || factor.equals(1) ? one.top : product(writeNumber(factor), one.top);
}
