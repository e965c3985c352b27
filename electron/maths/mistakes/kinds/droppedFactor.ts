import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, withoutAt } from '../terms.ts';

/** A factor that was there is gone: 3(x + 2) = x + 2, 2 × 3 × 4 = 12. */
export const droppedFactor = nodeKind(
  'dropped-factor',
  2.2,
  function* (node) {
    if (node.kind !== 'product') return;
    const factors = factorsOf(node);
    for (const [index, factor] of factors.entries()) {
      yield {
        wrong: productOf(withoutAt(factors, index)),
        why: () => `The factor ${spell(factor)} of ${spell(node)} was left out.`,
      };
    }
  },
  true,
);
