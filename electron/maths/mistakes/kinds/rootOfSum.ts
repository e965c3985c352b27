import type { Expression } from '../../expression/expression.ts';
import type { NodeSlip } from '../kind.ts';
import { call } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { signedTerm, sumOf, termsOf } from '../terms.ts';

/** √(a² + b²) = a + b: a root of a sum is not the sum of the roots. */
export const rootOfSum = nodeKind('root-of-sum', 0.7, function* (node) {
  if (node.kind === 'sum') yield* rootsTogether(termsOf(node));
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

/** √9 + √16 = √25. */
function* rootsTogether(terms: readonly Expression[]): Generator<NodeSlip> {
  const insides = terms.map((term) => (term.kind === 'call' && term.name === 'sqrt' ? term.operands[0] : undefined));
  const known = insides.filter((inside) => inside !== undefined);
  if (known.length < 2 || known.length < terms.length) return;
  const root = call('sqrt', sumOf(known));
  yield {
    wrong: root,
    why: () => `A sum of roots is not the root of the sum: ${spell(sumOf(terms))} is not ${spell(root)}.`,
  };
}
