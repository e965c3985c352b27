import { negative } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, opposite, productOf, sumOf, termsOf } from '../terms.ts';

/** 5 − (x − 3) = 5 − x − 3: the minus changed only the first sign in the bracket. */
export const minusBeforeBracket = nodeKind('minus-before-bracket', 0.9, function* (node) {
  if (node.kind !== 'negative') return;
  const factors = factorsOf(node.operand);
  const bracket = factors.at(-1);
  const [first, ...rest] = bracket?.kind === 'sum' ? termsOf(bracket) : [];
  if (bracket === undefined || first === undefined || rest.length === 0) return;
  const outside = factors.slice(0, -1);
  const times = (term: typeof first): typeof first => productOf([...outside, term]);
  const wrong = sumOf([opposite(times(first)), ...rest.map(times)]);
  const sign = outside.length === 0 ? 'The minus sign' : `The minus of −${spell(productOf(outside))}`;
  yield {
    wrong,
    why: () =>
      `${sign} before the bracket (${spell(bracket)}) changes the sign of every term in it, not only of the first.`,
    right: () => `${spell(rest[0] ?? first)} turns into ${spell(opposite(rest[0] ?? negative(first)))}.`,
  };
});
