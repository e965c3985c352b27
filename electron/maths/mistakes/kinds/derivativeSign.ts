import { someNode } from '../../algebra/freeSymbols.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { opposite, sumOf, termsOf } from '../terms.ts';

/** (cos x)' = sin x, (sin x)' = −cos x: the sign of the derivative of sine or cosine. */
export const derivativeSign = nodeKind('derivative-sign', 0.5, function* (node) {
  if (node.kind !== 'derivative' || node.order !== 1) return;
  const terms = termsOf(node.body);
  for (const [index, term] of terms.entries()) {
    if (!someNode(term, (part) => part.kind === 'call' && (part.name === 'sin' || part.name === 'cos'))) continue;
    const slopes = terms.map((one, at) => {
      const slope = { ...node, body: one } as const;
      return at === index ? opposite(slope) : slope;
    });
    yield {
      wrong: sumOf(slopes),
      why: () =>
        `The derivative of sin is cos, and that of cos is −sin: the sign of the derivative of ${spell(term)} is wrong.`,
    };
  }
});
