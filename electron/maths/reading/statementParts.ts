import type { Expression, Statement } from '../expression/expression.ts';
import { symbolsIn } from '../expression/symbolsIn.ts';

/** The formulas of a problem by the part they play; see `Instruction`. */
export type Parts = {
  readonly main: readonly Statement[];
  readonly target: readonly Statement[];
  readonly given: readonly Statement[];
};

/** The expressions of a list of claims, lists taken apart; null when anything else is among them. */
export function expressionsOf(statements: readonly Statement[]): readonly Expression[] | null {
  const expressions = statements.flatMap((statement) =>
    statement.kind === 'expression' ? [statement.expression] : statement.kind === 'set' ? statement.elements : [],
  );
  return statements.every(({ kind }) => kind === 'expression' || kind === 'set') ? expressions : null;
}

export function claims(expressions: readonly Expression[]): readonly Statement[] {
  return expressions.map((expression) => ({ kind: 'expression', expression }));
}

/** Equations and inequalities, systems taken apart; null when anything else is among them. */
export function relationsOf(statements: readonly Statement[]): readonly Statement[] | null {
  const flat = statements.flatMap((statement) =>
    statement.kind === 'all' || isSystem(statement) ? statement.parts : [statement],
  );
  return flat.length > 0 && flat.every(({ kind }) => kind === 'relation') ? flat : null;
}

/** "y = 4x + 6; y = x − 3" gives two lines in two letters: as a problem they hold together. */
function isSystem(statement: Statement): statement is Extract<Statement, { kind: 'any' }> {
  return statement.kind === 'any' && statement.parts.every((part) => symbolsIn(part).length === 2);
}

export function symbolsOf(statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.flatMap(symbolsIn))];
}

/** The names asked for, where nothing but letters is; e and i are letters here. */
export function namesOf(statements: readonly Statement[]): readonly string[] | null {
  const expressions = expressionsOf(statements);
  const names = expressions?.flatMap(letterName) ?? [];
  return names.length > 0 && names.length === expressions?.length ? names : null;
}

function letterName(expression: Expression): readonly string[] {
  if (expression.kind === 'symbol') return [expression.name];
  return expression.kind === 'constant' && (expression.name === 'e' || expression.name === 'i')
    ? [expression.name]
    : [];
}

/** True when any part of the tree is of one of these kinds. */
export function holds(tree: Expression | Statement, ...kinds: readonly Expression['kind'][]): boolean {
  const search = (node: unknown): boolean => {
    if (Array.isArray(node)) return node.some(search);
    if (typeof node !== 'object' || node === null) return false;
    if ('kind' in node && kinds.some((kind) => kind === node.kind)) return true;
    return Object.values(node).some(search);
  };
  return search(tree);
}

/** The letters an equation is solved for: all in a system, x (or the only one) in a single equation. */
export function solvedFor(relations: readonly Statement[]): readonly string[] {
  const names = symbolsOf(relations);
  if (names.length < 2) return names;
  const usual = names.filter((name) => /^[xyz](?:_|$)/.test(name));
  return relations.length === 1 && usual.length > 0 ? usual.toSorted() : names.toSorted();
}
