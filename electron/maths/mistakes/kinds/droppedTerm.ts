import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { signedTerm, sumOf, termsOf, withoutAt } from '../terms.ts';

/** A term that was there is gone. */
export const droppedTerm = nodeKind(
  'dropped-term',
  1.4,
  function* (node) {
    if (node.kind !== 'sum') return;
    const terms = termsOf(node);
    for (const [index, term] of terms.entries()) {
      const { minus, body } = signedTerm(term);
      yield {
        wrong: sumOf(withoutAt(terms, index)),
        why: () => `The term ${minus ? '−' : '+'}${spell(body)} was left out.`,
      };
    }
  },
  true,
);
