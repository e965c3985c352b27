import { quotient } from '../../expression/build.ts';
import { sameExpression } from '../../algebra/sameExpression.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, signedTerm, sumOf, termsOf, valueOf, withoutAt } from '../terms.ts';

/** (x + 3)/3 = x, (x + 6)/(x + 2) = 6/2: only factors cancel, terms do not. */
export const cancelledTerm = nodeKind('cancelled-term', 0.8, function* (node) {
  if (node.kind !== 'quotient' || (node.numerator.kind !== 'sum' && node.denominator.kind !== 'sum')) return;
  const [above, below] = [termsOf(node.numerator), termsOf(node.denominator)];
  for (const [i, a] of above.entries()) {
    for (const [j, b] of below.entries()) {
      const why = (): string =>
        `${spell(signedTerm(b).body)} is not a factor of ${above.length > 1 ? spell(node.numerator) : spell(node.denominator)}, so it cannot be cancelled there: only factors of the whole numerator and denominator cancel.`;
      const common = commonPart(signedTerm(a).body, signedTerm(b).body);
      if (common === null) continue;
      const [tops, bottoms] = [withoutAt(above, i), withoutAt(below, j)];
      const [left, right] = [restOf(a, common), restOf(b, common)];
      if (tops.length > 0) {
        yield { wrong: quotient(sumOf(tops), bottoms.length > 0 ? sumOf(bottoms) : right), why };
        yield {
          wrong: quotient(sumOf([left, ...tops]), sumOf(below.length === 1 ? [right] : [right, ...bottoms])),
          why,
        };
      } else if (bottoms.length > 0) yield { wrong: quotient(left, sumOf(bottoms)), why };
    }
  }
});

/** What the two terms share: the same term, or a common factor of it. */
function commonPart(a: ReturnType<typeof sumOf>, b: ReturnType<typeof sumOf>): ReturnType<typeof sumOf> | null {
  if (sameExpression(a, b)) return a;
  return factorsOf(a).find((factor) => factorsOf(b).some((other) => sameExpression(factor, other))) ?? divisorIn(a, b);
}

function divisorIn(a: ReturnType<typeof sumOf>, b: ReturnType<typeof sumOf>): ReturnType<typeof sumOf> | null {
  const [first] = factorsOf(a);
  const [one, two] = [first === undefined ? null : valueOf(first), valueOf(b)];
  return one !== null && two !== null && one.d === 1n && two.d === 1n && two.n > 1n && one.n % two.n === 0n ? b : null;
}

function restOf(term: ReturnType<typeof sumOf>, common: ReturnType<typeof sumOf>): ReturnType<typeof sumOf> {
  return productOf([quotient(term, common)]);
}
