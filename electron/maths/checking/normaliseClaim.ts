import type { Expression, Statement } from '../expression/expression.ts';
import { equation } from './equationFactors.ts';

/** "x = 1 or 2", "x = 1, x = 2", {1, 2}, [0, 1) and 5 as claims about the unknown they must speak of. */
export function normaliseClaim(statement: Statement, unknowns: readonly string[]): Statement {
  const [only, second] = unknowns;
  switch (statement.kind) {
    case 'any':
      return { kind: 'any', parts: fillIn(statement.parts).map((part) => normaliseClaim(part, unknowns)) };
    case 'all':
      return normaliseAll(statement.parts, unknowns);
    case 'expression':
      return only === undefined || second !== undefined ? statement : equation(symbolOf(only), statement.expression);
    case 'set':
    case 'interval':
    case 'union':
      return only === undefined || second !== undefined ? statement : memberClaim(only, statement);
    case 'tuple':
      return tupleClaim(statement.elements, unknowns) ?? statement;
    default:
      return statement;
  }
}

function symbolOf(name: string): Expression {
  return { kind: 'symbol', name };
}

function memberClaim(unknown: string, of: Statement): Statement {
  return { kind: 'member', element: symbolOf(unknown), of };
}

function tupleClaim(elements: readonly Expression[], unknowns: readonly string[]): Statement | null {
  if (unknowns.length !== elements.length || elements.length < 2) return null;
  const parts = elements.map((element, k) => equation(symbolOf(unknowns[k] ?? ''), element));
  return { kind: 'all', parts };
}

/** A bare number after "or" belongs to the letter named before it. */
function fillIn(parts: readonly Statement[]): readonly Statement[] {
  let left: Expression | null = null;
  return parts.map((part) => {
    if (part.kind === 'relation' && part.sides.length === 2) left = part.sides[0] ?? null;
    if (part.kind !== 'expression' || left === null) return part;
    return equation(left, part.expression);
  });
}

/** "x = 1, x = 2" lists alternatives, since one number cannot be both. */
function normaliseAll(parts: readonly Statement[], unknowns: readonly string[]): Statement {
  const filled = indexedAsList(fillIn(parts), unknowns);
  const names = filled.map(assignedLetter);
  const [first] = names;
  const isList = first !== undefined && first !== null && filled.length > 1 && names.every((name) => name === first);
  return { kind: isList ? 'any' : 'all', parts: filled.map((part) => normaliseClaim(part, unknowns)) };
}

/** x₁ = 3, x₂ = −3 are two values of x. */
function indexedAsList(parts: readonly Statement[], unknowns: readonly string[]): readonly Statement[] {
  const [only] = unknowns;
  if (only === undefined || unknowns.length > 1) return parts;
  const names = parts.map(assignedLetter);
  if (!names.every((name) => name !== null && name.startsWith(`${only}_`))) return parts;
  return parts.map((part) =>
    part.kind === 'relation' ? { ...part, sides: [symbolOf(only), ...part.sides.slice(1)] } : part,
  );
}

/** The letter of "letter = number", else null. */
export function assignedLetter(statement: Statement): string | null {
  if (statement.kind !== 'relation' || statement.signs.length !== 1 || statement.signs[0] !== '=') return null;
  const [left] = statement.sides;
  return left?.kind === 'symbol' ? left.name : null;
}
