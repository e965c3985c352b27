import { number } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import type { NodeSlip } from '../kind.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, opposite, productOf, signedTerm, sumOf, termsOf } from '../terms.ts';

/** (−3)(−4) = −12, −2(x − 5) = −2x − 10, 7 − (−3) = 7 − 3: two minus signs make a plus. */
export const negativeTimesNegative = nodeKind('negative-times-negative', 0.8, function* (node) {
  if (node.kind === 'negative' && isNegative(node.operand)) yield doubleMinus(node, node.operand);
  if (node.kind === 'quotient' && isNegative(node.numerator) && isNegative(node.denominator)) {
    yield {
      wrong: opposite(node),
      why: () => `In ${spell(node)} two minus signs meet: minus divided by minus makes plus.`,
    };
  }
  const minus = node.kind === 'negative';
  const factors = factorsOf(minus ? node.operand : node);
  if (factors.length < 2) return;
  const numbers = factors.filter(isNegative).length + (minus ? 1 : 0);
  if (numbers > 1)
    yield { wrong: opposite(node), why: () => `In ${spell(node)} two minus signs meet: minus times minus makes plus.` };
  yield* throughBracket(node, minus, factors);
});

function isNegative(node: Expression): boolean {
  if (node.kind === 'sum' && node.terms.length === 1) return node.terms.some(isNegative);
  return signedTerm(node).minus;
}

function doubleMinus(node: Expression, inner: Expression): NodeSlip {
  return {
    wrong: inner,
    why: () => `In ${spell(node)} a negative number is taken away, and that is adding.`,
    right: () => `${spell(node)} is +${spell(signedTerm(inner).body)}.`,
  };
}

/** −2(x − 5): the term with the minus of its own comes out positive. */
function* throughBracket(node: Expression, minus: boolean, factors: readonly Expression[]): Generator<NodeSlip> {
  const bracket = factors.at(-1);
  const outer = factors.slice(0, -1);
  const isMinus = outer.filter(isNegative).length % 2 === (minus ? 0 : 1);
  if (bracket?.kind !== 'sum' || !isMinus || outer.length === 0) return;
  const size = productOf(outer.map((factor) => signedTerm(factor).body));
  const terms = termsOf(bracket);
  for (const [index, term] of terms.entries()) {
    if (!isNegative(term)) continue;
    const wrong = sumOf(
      terms.map((one, at) => {
        const right = productOf([number(-1), size, one]);
        return at === index ? opposite(right) : right;
      }),
    );
    yield {
      wrong,
      why: () => `In ${spell(node)} the ${spell(term)} is multiplied by −${spell(size)}: minus times minus makes plus.`,
    };
  }
}
