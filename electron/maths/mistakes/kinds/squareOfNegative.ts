import { negative, power, product } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf } from '../terms.ts';

/** (−3)² = −9 and −3² = 9: the minus belongs to the square only when a bracket says so. */
export const squareOfNegative = nodeKind('square-of-negative', 0.5, function* (node) {
  if (node.kind === 'power' && isEven(node.exponent)) {
    const base = node.base.kind === 'sum' && node.base.terms.length === 1 ? node.base.terms[0] : node.base;
    const size = base?.kind === 'negative' ? base.operand : null;
    if (base !== undefined && size !== null) {
      yield {
        wrong: negative(power(size, node.exponent)),
        why: () => `${spell(node)} is ${spell(base)} times ${spell(base)}, and minus times minus makes plus.`,
      };
    }
  }
  if (node.kind !== 'negative') return;
  const factors = factorsOf(node.operand);
  const first = factors.find((factor) => factor.kind === 'power');
  if (first?.kind !== 'power' || !isEven(first.exponent)) return;
  const { base, exponent } = first;
  yield {
    wrong: productOf(factors.map((factor) => (factor === first ? power(negative(base), exponent) : factor))),
    why: () =>
      `Without a bracket the exponent belongs to ${spell(base)} alone: −${spell(first)} is minus the square, −(${spell(product(base, base))}).`,
  };
});

function isEven(exponent: Expression): boolean {
  return exponent.kind === 'number' && exponent.value.d === 1n && exponent.value.n % 2n === 0n && exponent.value.n > 0n;
}
