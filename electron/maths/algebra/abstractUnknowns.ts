import type { Expression } from '../expression/expression.ts';
import { mapParts } from './substitute.ts';
import { sameExpression } from './sameExpression.ts';

export type Abstracted = {
  readonly expressions: readonly Expression[];
  /** The letters brought in. */
  readonly names: readonly string[];
  /** Two uses of one function with different operands: their values may be related in ways not known. */
  readonly ambiguous: boolean;
};

/** Replaces f(x), y′(x) of functions nothing is known about by fresh letters, the same one for the same writing. */
export function abstractUnknowns(expressions: readonly Expression[]): Abstracted {
  const found: Expression[] = [];
  function replace(expression: Expression): Expression {
    if (!isUnknownFunction(expression)) return mapParts(expression, replace);
    let index = found.findIndex((known) => sameExpression(known, expression));
    if (index < 0) index = found.push(expression) - 1;
    return { kind: 'symbol', name: letterFor(index) };
  }
  const replaced = expressions.map(replace);
  const labels = found.map((node) => (node.kind === 'apply' ? node.name : node.kind));
  return {
    expressions: replaced,
    names: found.map((_, index) => letterFor(index)),
    ambiguous: new Set(labels).size < labels.length,
  };
}

function letterFor(index: number): string {
  return `\u0004${index}`;
}

function isUnknownFunction(expression: Expression): boolean {
  return expression.kind === 'apply' || (expression.kind === 'derivative' && containsApply(expression.body));
}

function containsApply(expression: Expression): boolean {
  if (expression.kind === 'apply') return true;
  let found = false;
  mapParts(expression, (part) => {
    found ||= containsApply(part);
    return part;
  });
  return found;
}
