import type { FunctionName } from '../../expression/expression.ts';
import { call, negative, product } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, signedTerm, sumOf, termsOf, valueOf } from '../terms.ts';

const functions: ReadonlySet<FunctionName> = new Set([
  'sin',
  'cos',
  'tan',
  'ln',
  'log',
  'exp',
  'arcsin',
  'arccos',
  'arctan',
]);

/** log(a + b) = log a + log b, sin 2x = 2 sin x: a function is no factor that could be multiplied in. */
export const functionOfSum = nodeKind('function-of-sum', 0.8, function* (node) {
  if (node.kind !== 'call' || !functions.has(node.name)) return;
  const [inside, ...base] = node.operands;
  if (inside === undefined) return;
  const of = (part: typeof inside): typeof inside => call(node.name, part, ...base);
  const why = (): string =>
    `${node.name} is a function, not a factor: ${spell(node)} cannot be taken apart like a bracket.`;
  const terms = termsOf(inside);
  if (terms.length > 1) {
    const parts = terms.map((term) => (signedTerm(term).minus ? negative(of(signedTerm(term).body)) : of(term)));
    yield { wrong: sumOf(parts), why };
    return;
  }
  const [first, ...rest] = factorsOf(inside);
  if (first === undefined || rest.length === 0) return;
  if (valueOf(first) !== null) yield { wrong: product(first, of(productOf(rest))), why };
  else yield { wrong: productOf([first, ...rest].map(of)), why };
});
