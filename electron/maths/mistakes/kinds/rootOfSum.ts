import { call } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { signedTerm, sumOf, termsOf } from '../terms.ts';

/** √(a² + b²) = a + b: a root of a sum is not the sum of the roots. */
export const rootOfSum = nodeKind('root-of-sum', 0.7, function* (node) {
  if (node.kind !== 'call' || node.name !== 'sqrt') return;
  const [inside] = node.operands;
  if (inside?.kind !== 'sum') return;
  const terms = termsOf(inside);
  const roots = terms.map((term) => {
    const { minus, body } = signedTerm(term);
    const isSquare = body.kind === 'power' && body.exponent.kind === 'number' && body.exponent.value.equals(2);
    const root = isSquare ? body.base : call('sqrt', body);
    return minus ? ({ kind: 'negative', operand: root } as const) : root;
  });
  yield {
    wrong: sumOf(roots),
    why: () =>
      `The root of a sum is not the sum of the roots: ${spell(inside)} must be worked out under the root first.`,
  };
});
