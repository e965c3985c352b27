import type { Expression, Statement } from './expression.ts';

/** The free variables of an expression or statement, in the order they first occur. Constants are no variables. */
export function symbolsIn(tree: Expression | Statement): readonly string[] {
  const found = new Set<string>();
  collect(tree, found);
  return [...found];
}

function collect(node: unknown, found: Set<string>): void {
  if (Array.isArray(node)) {
    for (const item of node) collect(item, found);
    return;
  }
  if (typeof node !== 'object' || node === null || !('kind' in node)) return;
  if (node.kind === 'symbol' && 'name' in node && typeof node.name === 'string') found.add(node.name);
  const bound = boundVariable(node);
  const knownBefore = bound !== null && found.has(bound);
  for (const [field, value] of Object.entries(node))
    if (field !== 'value' || node.kind === 'quantity') collect(value, found);
  if (bound !== null && !knownBefore) found.delete(bound);
}

/** The variable that belongs to a sum, definite integral or limit and to nothing outside it. */
function boundVariable(node: { readonly kind: unknown }): string | null {
  const own = node.kind === 'series' || node.kind === 'limit' || (node.kind === 'integral' && 'from' in node);
  return own && 'variable' in node && typeof node.variable === 'string' ? node.variable : null;
}
