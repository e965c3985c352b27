import type { Expression } from '../../expression/expression.ts';
import { product, sum } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, signedTerm, sumOf, termsOf, valueOf } from '../terms.ts';

/** 3x² + 5x² = 8x⁴, x + x = x², 3x + 5x = 15x: like terms multiplied where they are added. */
export const likeTerms = nodeKind('like-terms', 0.95, function* (node) {
  if (node.kind !== 'sum') return;
  const terms = termsOf(node);
  if (terms.length > 2 && terms.every((term) => valueOf(term) === null))
    yield { wrong: productOf(terms), why: () => explain(node) };
  for (const [i, a] of terms.entries()) {
    for (const [j, b] of terms.entries()) {
      if (j <= i || valueOf(a) !== null || lettersOf(a) !== lettersOf(b)) continue;
      const others = terms.filter((_, index) => index !== i && index !== j);
      const [one, two] = [sizeOf(a), sizeOf(b)];
      const letters = lettersIn(a);
      const wrongs: Expression[] = [
        product(sum(one, two), letters, letters),
        product(one, two, letters),
        product(one, two, letters, letters),
      ];
      if (letters.kind === 'call')
        wrongs.push(
          product(sum(one, two), { ...letters, operands: letters.operands.map((inside) => sum(inside, inside)) }),
        );
      for (const wrong of wrongs) yield { wrong: sumOf([wrong, ...others]), why: () => explain(sum(a, b)) };
    }
  }
});

function explain(terms: Expression): string {
  return `In ${spell(terms)} like terms are added: the numbers in front are added, and the letters with their powers stay as they are.`;
}

function lettersIn(term: Expression): Expression {
  return productOf(factorsOf(signedTerm(term).body).filter((factor) => valueOf(factor) === null));
}

function lettersOf(term: Expression): string {
  return spell(lettersIn(term));
}

function sizeOf(term: Expression): Expression {
  const { minus, body } = signedTerm(term);
  const size = productOf(factorsOf(body).filter((factor) => valueOf(factor) !== null));
  return minus ? { kind: 'negative', operand: size } : size;
}
