import type { Expression, Statement } from '../../../electron/maths/expression/expression.ts';

type Change = (node: Expression) => readonly Expression[];

/** Every statement that comes of one change at one place. */
export function rewriteEach(statement: Statement, change: Change): readonly Statement[] {
  return changesIn(statement, change).filter(isNode<Statement>);
}

type Node = { readonly kind: string };

function isNode<Kind extends Node>(value: unknown): value is Kind {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

const statementKinds = new Set(
  'expression relation all any truth set tuple interval union member matrix words'.split(' '),
);

function changesIn(value: unknown, change: Change): readonly unknown[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, at) => changesIn(item, change).map((other) => items.with(at, other)));
  }
  if (!isNode(value)) return [];
  const here = statementKinds.has(value.kind) ? [] : change(value as Expression);
  const inside = Object.entries(value).flatMap(([key, part]) =>
    changesIn(part, change).map((other) => ({ ...value, [key]: other })),
  );
  return [...here, ...inside];
}
