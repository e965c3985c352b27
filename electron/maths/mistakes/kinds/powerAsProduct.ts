import { product } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { valueOf } from '../terms.ts';

/** 4² = 8: base times exponent. */
export const powerAsProduct = nodeKind('power-as-product', 0.8, function* (node) {
  if (node.kind !== 'power') return;
  const { base, exponent } = node;
  const value = valueOf(exponent);
  if (value !== null && value.d !== 1n && value.s > 0n) {
    const why = (): string =>
      `The denominator of the exponent in ${spell(node)} asks for a root, the numerator for a power; nothing is multiplied by ${spell(exponent)}.`;
    yield { wrong: product(base, exponent), why };
  }
  if (exponent.kind !== 'number' || exponent.value.n < 2n || exponent.value.d !== 1n) return;
  yield {
    wrong: product(base, exponent),
    why: () => `${spell(node)} is ${spell(base)} multiplied by itself, not ${spell(base)} × ${spell(exponent)}.`,
  };
});
