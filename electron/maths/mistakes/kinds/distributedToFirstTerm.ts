import type { Expression } from '../../expression/expression.ts';
import { negative, sum } from '../../expression/build.ts';
import type { NodeSlip } from '../kind.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, signedTerm, sumOf, termsOf, withoutAt } from '../terms.ts';

/** 3(x + 2) = 3x + 2: the factor reached the first term in the bracket only (or, rarer, only the last). */
export const distributedToFirstTerm = nodeKind('distributed-to-first-term', 1, function* (node) {
  if (node.kind === 'quotient') yield* dividedFirstTerm(node);
  if (node.kind !== 'product') return;
  const factors = factorsOf(node);
  for (const [index, bracket] of factors.entries()) {
    const terms = termsOf(bracket);
    const others = withoutAt(factors, index);
    if (bracket.kind !== 'sum' || terms.length < 2 || others.length === 0) continue;
    if (others.some((other) => other.kind === 'sum' && termsOf(other).length > 1)) continue;
    yield* reachedOnly(productOf(others), terms);
  }
});

function* reachedOnly(factor: Expression, terms: readonly Expression[]): Generator<NodeSlip> {
  for (const reached of new Set([0, terms.length - 1])) {
    const wrong = sumOf(terms.map((term, index) => (index === reached ? times(factor, term) : term)));
    const [first, ...rest] = terms.filter((_, index) => index !== reached);
    if (first === undefined) continue;
    const missed = spell(first);
    const more = rest.length > 0 ? ' (and every other term)' : '';
    yield {
      wrong,
      why: () =>
        `${spell(factor)} multiplies every term in the bracket ${spell(sumOf(terms))}: ${missed}${more} must be multiplied by ${spell(factor)} as well.`,
    };
  }
}

function times(factor: Expression, term: Expression): Expression {
  const { minus, body } = signedTerm(term);
  const multiplied = productOf([factor, body]);
  return minus ? negative(multiplied) : multiplied;
}

/** (4x + 6)/2 = 2x + 6. */
function* dividedFirstTerm(node: Extract<Expression, { kind: 'quotient' }>): Generator<NodeSlip> {
  const terms = termsOf(node.numerator);
  if (terms.length < 2) return;
  const below = node.denominator;
  for (const reached of terms.keys()) {
    const wrong = sum(
      ...terms.map((term, index): Expression =>
        index === reached ? { kind: 'quotient', numerator: term, denominator: below } : term,
      ),
    );
    yield {
      wrong,
      why: () =>
        `Every term of ${spell(node.numerator)} must be divided by ${spell(below)}, not only ${spell(terms[reached] ?? below)}.`,
    };
  }
}
