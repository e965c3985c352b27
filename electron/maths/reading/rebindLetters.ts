import type { Expression, Statement } from '../expression/expression.ts';
import { symbolsIn } from '../expression/symbolsIn.ts';
import type { Understanding } from './buildProblem.ts';

/**
 * In "2e + 3 = 7" and "solve for i" the letter is an unknown, not Euler's number or √−1: it is one when it is asked
 * for, or when a statement to be solved has no other.
 */
export function rebindLetters(understanding: Understanding): Understanding {
  const { task, statements, unknowns } = understanding;
  if (task !== 'solve' && task !== 'rearrange' && task !== 'find') return understanding;
  const asked = unknowns.filter((name) => name === 'e' || name === 'i');
  const lone = statements.length === 1 && statements.flatMap(symbolsIn).length === 0 ? loneConstant(statements) : null;
  const names = lone === null ? asked : [lone];
  if (names.length === 0) return understanding;
  const rebound = statements.map((statement) => rebind(statement, names));
  return {
    ...understanding,
    task: task === 'find' ? 'solve' : task,
    statements: rebound,
    unknowns: unknowns.length > 0 ? unknowns : names,
  };
}

function loneConstant(statements: readonly Statement[]): string | null {
  const [only] = statements;
  const text =
    only?.kind === 'relation'
      ? JSON.stringify(only, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
      : '';
  const names = ['e', 'i'].filter((name) => text.includes(`"kind":"constant","name":"${name}"`));
  return names.length === 1 ? (names[0] ?? null) : null;
}

function rebind<Tree extends Statement | Expression>(tree: Tree, names: readonly string[]): Tree {
  return rebuild(tree, names) as Tree;
}

function rebuild(node: unknown, names: readonly string[]): unknown {
  if (Array.isArray(node)) return node.map((item) => rebuild(item, names));
  if (typeof node !== 'object' || node === null || !('kind' in node)) return node;
  if (node.kind === 'number') return node;
  if (node.kind === 'constant' && 'name' in node && names.includes(String(node.name)))
    return { kind: 'symbol', name: node.name };
  return Object.fromEntries(Object.entries(node).map(([field, value]) => [field, rebuild(value, names)]));
}
