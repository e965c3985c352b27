import type { Expression } from '../expression/expression.ts';
import { someNode } from '../algebra/freeSymbols.ts';
import type { NumberDomain } from '../numeric/evaluate.ts';

/** Real numbers, as at school, unless i is written somewhere. */
export function numberDomainOf(expressions: readonly Expression[]): NumberDomain {
  const writesI = expressions.some((expression) =>
    someNode(expression, (node) => node.kind === 'constant' && node.name === 'i'),
  );
  return writesI ? 'complex' : 'real';
}
