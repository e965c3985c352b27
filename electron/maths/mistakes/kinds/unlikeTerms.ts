import type { Expression } from '../../expression/expression.ts';
import { number, product, power, sum } from '../../expression/build.ts';
import { freeSymbols } from '../../algebra/freeSymbols.ts';
import type { NodeSlip } from '../kind.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, signedTerm, sumOf, termsOf } from '../terms.ts';
import { valueOf } from '../terms.ts';

/** 2x + 3 = 5x, 3a + 2b = 5ab, x² + x = x³: only like terms can be put together. */
export const unlikeTerms = nodeKind('unlike-terms', 1.4, function* (node) {
  if (node.kind !== 'sum') return;
  const terms = termsOf(node);
  for (const [i, a] of terms.entries()) {
    for (const [j, b] of terms.entries()) {
      if (j <= i) continue;
      const others = terms.filter((_, index) => index !== i && index !== j);
      for (const { wrong, why } of joined(a, b)) yield { wrong: sumOf([wrong, ...others]), why };
    }
  }
});

type Parts = { readonly size: Expression; readonly letters: readonly Expression[] };

function partsOfTerm(term: Expression): Parts {
  const { minus, body } = signedTerm(term);
  const factors = factorsOf(body);
  const numbers = factors.filter((factor) => valueOf(factor) !== null);
  const size = productOf(numbers);
  return {
    size: minus ? product(number(-1), size) : size,
    letters: factors.filter((factor) => valueOf(factor) === null),
  };
}

function* joined(a: Expression, b: Expression): Generator<NodeSlip> {
  const [one, two] = [partsOfTerm(a), partsOfTerm(b)];
  const keys = [spell(productOf(one.letters)), spell(productOf(two.letters))];
  if (keys[0] === keys[1]) return;
  const text = `${spell(sum(a, b))}`;
  const why = (): string =>
    `${text} cannot be put together: ${spell(a)} and ${spell(signedTerm(b).body)} are not like terms.`;
  const total = sum(one.size, two.size);
  if (one.letters.length === 0 || two.letters.length === 0) {
    yield { wrong: productOf([total, ...one.letters, ...two.letters]), why };
    const isOne = [one.size, two.size].some((size) => valueOf(size)?.abs().equals(1) === true);
    if (!isOne) yield { wrong: productOf([one.size, two.size, ...one.letters, ...two.letters]), why };
    return;
  }
  yield { wrong: productOf([total, ...one.letters, ...two.letters]), why };
  if (freeSymbols(productOf(one.letters)).join() !== freeSymbols(productOf(two.letters)).join()) return;
  yield { wrong: productOf([total, ...one.letters]), why };
  yield { wrong: productOf([total, ...two.letters]), why };
  yield { wrong: power(productOf([total, ...one.letters]), number(1)), why };
}
