import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { sum } from '../../expression/build.ts';
import type { NodeSlip } from '../kind.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { productOf, valueOf, withoutAt } from '../terms.ts';
import { writeNumber } from '../writePolynomial.ts';

/** 2 1/3 taken for 2 × 1/3, for (2 + 1)/3, or for 21/3: a mixed number is a sum. */
export const mixedNumber = nodeKind('mixed-number', 0.8, function* (node): Generator<NodeSlip> {
  if (node.kind === 'product') yield* onlyWholeMultiplied(node);
  if (node.kind !== 'mixed' || node.part.kind !== 'quotient') return;
  const [whole, top, bottom] = [node.whole, node.part.numerator, node.part.denominator].map(valueOf);
  if (!whole || !top || !bottom || bottom.n === 0n) return;
  const why = (): string =>
    `${spell(node)} means ${spell(node.whole)} + ${spell(node.part)}: multiply ${spell(node.whole)} by the denominator and add the numerator.`;
  const tops = [whole.mul(top), whole.add(top), new Fraction(`${whole.n}${top.n}`), whole.mul(top).add(bottom)];
  for (const wrongTop of tops) yield { wrong: writeNumber(wrongTop.div(bottom)), why };
});

/** 3 1/2 × 2 = 6 1/2: only the whole number was multiplied. */
function* onlyWholeMultiplied(node: Extract<Expression, { kind: 'product' }>): Generator<NodeSlip> {
  for (const [index, mixed] of node.factors.entries()) {
    if (mixed.kind !== 'mixed') continue;
    const others = withoutAt(node.factors, index);
    yield {
      wrong: sum(productOf([...others, mixed.whole]), mixed.part),
      why: () => `In ${spell(node)} both parts of ${spell(mixed)} are multiplied, the whole number and the fraction.`,
    };
  }
}
