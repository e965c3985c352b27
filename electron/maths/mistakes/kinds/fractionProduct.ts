import { product, quotient, sum } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, sumOf } from '../terms.ts';
import { asFraction } from './fractions.ts';

/** 2/3 × 4/5 = 10/12 (crosswise), 3 × 2/5 = 6/15 (top and bottom), 1/4 × 3/4 = 3/4 (bottoms kept). */
export const fractionProduct = nodeKind('fraction-product', 0.9, function* (node) {
  if (node.kind !== 'product') return;
  const factors = factorsOf(node);
  for (const [i, a] of factors.entries()) {
    const b = factors[i + 1];
    const [one, two] = [asFraction(a), b === undefined ? null : asFraction(b)];
    if (b === undefined || one === null || two === null || (!one.written && !two.written)) continue;
    const others = factors.filter((_, index) => index !== i && index !== i + 1);
    const rest = (
      wrong: typeof node | ReturnType<typeof quotient>,
    ): typeof node | ReturnType<typeof quotient> | ReturnType<typeof productOf> => productOf([wrong, ...others]);
    if (one.written && two.written) {
      const why = (): string =>
        `${spell(product(a, b))}: multiply numerator by numerator and denominator by denominator.`;
      yield { wrong: rest(quotient(product(one.top, two.bottom), product(one.bottom, two.top))), why };
      yield { wrong: rest(quotient(product(one.bottom, two.top), product(one.top, two.bottom))), why };
      yield { wrong: rest(quotient(product(one.top, two.top), one.bottom)), why };
      yield { wrong: rest(quotient(sumOf([one.top, two.top]), product(one.bottom, two.bottom))), why };
      yield { wrong: rest(quotient(product(one.top, two.top), sum(one.bottom, two.bottom))), why };
      continue;
    }
    const [whole, fraction] = one.written ? [two, one] : [one, two];
    yield {
      wrong: rest(quotient(product(whole.top, fraction.top), product(whole.top, fraction.bottom))),
      why: () =>
        `A whole number times a fraction multiplies only the numerator: in ${spell(product(a, b))} the denominator stays ${spell(fraction.bottom)}.`,
    };
    yield {
      wrong: rest(quotient(fraction.top, product(whole.top, fraction.bottom))),
      why: () =>
        `Multiplying by ${spell(whole.top)} multiplies the numerator, not the denominator: in ${spell(product(a, b))} the denominator stays ${spell(fraction.bottom)}.`,
    };
  }
});
