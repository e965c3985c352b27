import type { Expression } from '../expression/expression.ts';
import { partsOf } from './freeSymbols.ts';

/** Written the same way, node for node; 0.50 and 1/2 are different writings. */
export function sameExpression(a: Expression, b: Expression): boolean {
  if (a.kind !== b.kind || !sameLabel(a, b)) return false;
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.length !== right.length) return false;
  return left.every((part, index) => {
    const other = right[index];
    return other !== undefined && sameExpression(part, other);
  });
}

function sameLabel(a: Expression, b: Expression): boolean {
  if (a.kind === 'number') return b.kind === 'number' && a.value.equals(b.value) && a.decimals === b.decimals;
  return labelOf(a) === labelOf(b);
}

function labelOf(node: Expression): string {
  switch (node.kind) {
    case 'symbol':
    case 'constant':
    case 'call':
    case 'apply':
      return node.name;
    case 'derivative':
      return `${node.variable} ${node.order}`;
    case 'integral':
      return `${node.variable} ${node.from === undefined}`;
    case 'limit':
      return `${node.variable} ${node.side ?? ''}`;
    case 'series':
      return `${node.of} ${node.variable}`;
    case 'quantity':
      return node.unit;
    default:
      return '';
  }
}
