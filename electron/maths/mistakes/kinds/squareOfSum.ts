import type { Expression } from '../../expression/expression.ts';
import { number, power, product, sum } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, opposite, productOf, signedTerm, sumOf, termsOf, valueOf } from '../terms.ts';
import { sameExpression } from '../../algebra/sameExpression.ts';

/** (a + b)² = a² + b², and its kin with a wrong middle term or sign. */
export const squareOfSum = nodeKind('square-of-sum', 0.7, function* (node) {
  const square = asSquare(node);
  if (square === null) return;
  const { terms, exponent } = square;
  const [a, b] = terms;
  if (a === undefined || b === undefined) return;
  const powers = terms.map((term) => power(term, exponent));
  const last = signedTerm(b);
  const isSquare = exponent.kind === 'number' && exponent.value.equals(2);
  const why = (): string =>
    isSquare
      ? `(${spell(sumOf(terms))})² means (${spell(sumOf(terms))})(${spell(sumOf(terms))}): the middle term, two times ${spell(a)} times ${spell(last.body)}, belongs there too.`
      : `A power of a sum is not the sum of the powers: (${spell(sumOf(terms))})${exponentText(exponent)} must be multiplied out.`;
  yield { wrong: sumOf(powers), why };
  if (terms.length !== 2 || !isSquare) return;
  const squares = [power(a, exponent), power(last.body, exponent)] as const;
  if (last.minus) yield { wrong: sum(squares[0], opposite(squares[1])), why };
  const [size, ...letters] = factorsOf(a);
  if (size !== undefined && letters.length > 0 && valueOf(size) !== null) {
    const squared = product(size, power(productOf(letters), exponent));
    const wrong = sum(squared, product(number(2), a, b), squares[1]);
    yield { wrong, why: () => `${spell(a)} is squared as a whole: its number, too.` };
  }
  const middle = product(a, b);
  yield { wrong: sum(squares[0], middle, squares[1]), why };
  yield { wrong: sum(squares[0], opposite(product(number(2), middle)), squares[1]), why };
  yield { wrong: sum(squares[0], product(number(2), middle), opposite(squares[1])), why };
});

function exponentText(exponent: Expression): string {
  return `^${spell(exponent)}`;
}

function asSquare(node: Expression): { readonly terms: readonly Expression[]; readonly exponent: Expression } | null {
  if (
    node.kind === 'power' &&
    node.base.kind === 'sum' &&
    node.exponent.kind === 'number' &&
    node.exponent.value.d === 1n
  ) {
    const { n } = node.exponent.value;
    return n > 1n && n < 6n ? { terms: termsOf(node.base), exponent: node.exponent } : null;
  }
  const [one, two, ...more] = factorsOf(node);
  if (one?.kind !== 'sum' || two === undefined || more.length > 0 || !sameExpression(one, two)) return null;
  return { terms: termsOf(one), exponent: number(2) };
}
