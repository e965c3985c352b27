import type { Expression } from '../../expression/expression.ts';
import { product, sum } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, sumOf, termsOf, withoutAt } from '../terms.ts';

/** (x + 2)(x + 5) = x² + 10: some products between the brackets were left out. */
export const productOfBrackets = nodeKind('product-of-brackets', 1.3, function* (node) {
  if (node.kind !== 'product') return;
  const factors = factorsOf(node);
  const brackets = factors.filter((factor) => factor.kind === 'sum' && termsOf(factor).length === 2);
  const [left, right] = brackets;
  if (left === undefined || right === undefined || brackets.length !== 2) return;
  const rest = factors.filter((factor) => factor !== left && factor !== right);
  const pairs = termsOf(left).flatMap((a) => termsOf(right).map((b): Expression => product(a, b)));
  const [first, outer, inner, last] = pairs;
  if (first === undefined || outer === undefined || inner === undefined || last === undefined) return;
  const why = (): string =>
    `In (${spell(left)})(${spell(right)}) every term of the first bracket multiplies every term of the second: that makes four products.`;
  yield { wrong: productOf([...rest, sum(first, last)]), why };
  for (const index of pairs.keys()) yield { wrong: productOf([...rest, sumOf(withoutAt(pairs, index))]), why };
});
