import type { Expression, FunctionName } from '../../expression/expression.ts';
import { call, negative, product, quotient, sum } from '../../expression/build.ts';
import type { NodeSlip } from '../kind.ts';
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
  if (node.kind === 'sum') yield* joinedLogarithms(termsOf(node));
  if (node.kind === 'product') yield* factorDrawnIn(node);
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

/** log a + log b = log(a + b), log a − log b = log(a − b) or log a / log b. */
function* joinedLogarithms(terms: readonly Expression[]): Generator<NodeSlip> {
  const [a, b] = terms.map(signedTerm);
  if (a?.body.kind !== 'call' || b?.body.kind !== 'call' || terms.length !== 2 || a.body.name !== b.body.name) return;
  const [first, second] = [a.body.operands[0], b.body.operands[0]];
  if (first === undefined || second === undefined || (a.body.name !== 'log' && a.body.name !== 'ln')) return;
  const joined = {
    ...a.body,
    operands: [sum(first, b.minus ? negative(second) : second), ...a.body.operands.slice(1)],
  };
  const why = (): string =>
    `The sum of two logarithms is the logarithm of the product, their difference that of the quotient: look at ${spell(sumOf(terms))} again.`;
  yield { wrong: joined, why };
  if (b.minus) yield { wrong: quotient(a.body, b.body), why };
  else yield { wrong: product(a.body, b.body), why };
}

/** 2 log 3 = log 6: the number in front was multiplied in. */
function* factorDrawnIn(node: Extract<Expression, { kind: 'product' }>): Generator<NodeSlip> {
  const [size, logarithm, ...more] = node.factors;
  if (size === undefined || logarithm?.kind !== 'call' || more.length > 0 || valueOf(size) === null) return;
  const [inside, ...base] = logarithm.operands;
  if (inside === undefined || (logarithm.name !== 'log' && logarithm.name !== 'ln')) return;
  yield {
    wrong: call(logarithm.name, product(size, inside), ...base),
    why: () => `The number in front of the logarithm in ${spell(node)} is an exponent inside it, not a factor.`,
  };
}
