import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { opposite, replaceAt, signedTerm, sumOf, termsOf } from '../terms.ts';

/** The sign of one term was lost or turned. */
export const sign = nodeKind(
  'sign',
  1.5,
  function* (node) {
    if (node.kind === 'sum') {
      const terms = termsOf(node);
      for (const [index, term] of terms.entries()) {
        const { minus, body } = signedTerm(term);
        yield {
          wrong: sumOf(replaceAt(terms, index, opposite(term))),
          why: () => `The sign of ${spell(body)} was ${minus ? 'lost' : 'changed'}.`,
          right: () => `It is ${minus ? '−' : '+'}${spell(body)}, not ${minus ? '+' : '−'}${spell(body)}.`,
        };
      }
      return;
    }
    if (node.kind === 'negative') {
      const { operand } = node;
      yield { wrong: operand, why: () => `The minus sign of ${spell(node)} was lost.` };
      return;
    }
    if (node.kind === 'number' && node.value.n === 0n) return;
    yield {
      wrong: opposite(node),
      why: () => `The sign of ${spell(node)} was changed.`,
      right: () => `It is ${spell(node)}, not −${spell(node)}.`,
    };
  },
  true,
);
