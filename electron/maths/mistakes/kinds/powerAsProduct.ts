import { product } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';

/** 4² = 8: base times exponent. */
export const powerAsProduct = nodeKind('power-as-product', 0.8, function* (node) {
  if (node.kind !== 'power' || node.exponent.kind !== 'number' || node.exponent.value.n < 2n) return;
  const { base, exponent } = node;
  yield {
    wrong: product(base, exponent),
    why: () => `${spell(node)} is ${spell(base)} multiplied by itself, not ${spell(base)} × ${spell(exponent)}.`,
  };
});
