import { number } from '../expression/build.ts';
import type { Statement } from '../expression/expression.ts';
import { symbolsIn } from '../expression/symbolsIn.ts';
import { type Understanding, understood } from './buildProblem.ts';
import type { Instruction } from './instructions.ts';
import {
  claims,
  expressionsOf,
  holds,
  namesOf,
  type Parts,
  relationsOf,
  solvedFor,
  symbolsOf,
} from './statementParts.ts';

/** Equations with no word of what to do with them. A definition alone asks nothing. */
export function buildUnasked(relations: readonly Statement[]): Understanding {
  const open = openLetter(relations);
  if (open !== null) return buildFindNames(relations, [open]);
  const unknowns = solvedFor(relations);
  const solvable = unknowns.length > 0 && relations.every(isSolvable);
  return solvable ? understood('solve', relations, unknowns) : understood('find', relations);
}

/** "v = u + at, u = 6, a = 2, t = 4": a formula with values for all its letters but one, which is then meant. */
function openLetter(relations: readonly Statement[]): string | null {
  const given = relations.flatMap((relation) => {
    const [left, right] = relation.kind === 'relation' && relation.signs.join() === '=' ? relation.sides : [];
    const isValue =
      left?.kind === 'symbol' &&
      right !== undefined &&
      symbolsIn({ kind: 'expression', expression: right }).length === 0;
    return isValue ? [left.name] : [];
  });
  if (relations.length !== given.length + 1 || given.length < 2 || new Set(given).size !== given.length) return null;
  const [open, ...more] = symbolsOf(relations).filter((name) => !given.includes(name));
  return more.length === 0 && relations.every(isSolvable) ? (open ?? null) : null;
}

/** Not a definition, nor an equation about functions, nor a chain a = b = c, which more often is two run together. */
function isSolvable(statement: Statement): boolean {
  if (statement.kind !== 'relation' || holds(statement, 'apply', 'derivative', 'integral', 'limit')) return false;
  return statement.signs.length === 1 || !statement.signs.includes('=');
}

export function buildSolve(instruction: Instruction, parts: Parts): Understanding | null {
  const { target } = instruction;
  const conditioned = buildConditioned(instruction, parts);
  if (conditioned !== null) return conditioned;
  const relations = relationsOf(parts.main);
  if (relations === null || !relations.every(isSolvable) || solvedFor(relations).length === 0)
    return solveLettersOnly(relations);
  const names = namesOf(parts.target);
  // "for 0 < x < 5" says where, not for what.
  if (parts.target.length > 0 && names === null) {
    return {
      ...understood('solve', relations, solvedFor(relations)),
      remainder: target.map((index) => `for #${index}`),
    };
  }
  if (names === null) return understood('solve', relations, solvedFor(relations));
  const known = symbolsOf(relations);
  if (!names.every((name) => known.includes(name) || name === 'e' || name === 'i')) return null;
  const others = known.filter((name) => !names.includes(name));
  return understood(others.length > 0 && relations.length === 1 ? 'rearrange' : 'solve', relations, names);
}

/**
 * "Solve for c: E = mc², with c > 0" and "solve E = mc² for c > 0": one formula with other letters in it, and what is
 * told of one letter alone, which is no second equation but a clause beside the first.
 */
function buildConditioned({ main, target }: Instruction, parts: Parts): Understanding | null {
  const isBound = (statement: Statement): boolean => boundedLetter(statement) !== null;
  const conditions = [...indicesOf(main, parts.main, isBound), ...indicesOf(target, parts.target, isBound)];
  const [equation, ...more] = parts.main.filter((statement) => !isBound(statement));
  const asked = parts.target.filter((statement) => !isBound(statement));
  const names = namesOf(asked) ?? (asked.length === 0 ? parts.target.flatMap((one) => boundedLetter(one) ?? []) : []);
  if (equation?.kind !== 'relation' || equation.signs.join() !== '=' || !isSolvable(equation)) return null;
  const letters = symbolsIn(equation);
  if (more.length > 0 || conditions.length === 0 || names.length !== 1 || letters.length < 2) return null;
  if (!names.every((name) => letters.includes(name))) return null;
  return { ...understood('rearrange', [equation], names), remainder: conditions.map((index) => `where #${index}`) };
}

function indicesOf(
  indices: readonly number[],
  statements: readonly Statement[],
  test: (statement: Statement) => boolean,
): readonly number[] {
  return indices.filter((_, k) => statements.slice(k, k + 1).some(test));
}

/** The letter of "c > 0" or "a ≠ 0". */
function boundedLetter(statement: Statement): string | null {
  if (statement.kind !== 'relation' || statement.signs.length !== 1 || statement.signs[0] === '=') return null;
  const [left, right] = statement.sides;
  return left?.kind === 'symbol' && right?.kind === 'number' ? left.name : null;
}

/** An equation in e or i alone, which the letters' rebinding makes one with an unknown. */
function solveLettersOnly(relations: readonly Statement[] | null): Understanding | null {
  const [only] = relations ?? [];
  return relations?.length === 1 && only !== undefined && holds(only, 'constant') && isSolvable(only)
    ? understood('solve', [only])
    : null;
}

/** "The roots of x² − 5x + 6" and "the zeros of f(x) = x² − 4" are those of the equation with 0. */
export function buildRoots(statements: readonly Statement[]): Understanding | null {
  const [only] = statements;
  if (statements.length !== 1 || only === undefined) return null;
  const equation = only.kind === 'expression' ? only : undefinedSide(only);
  if (equation.kind === 'relation')
    return isSolvable(equation) ? understood('solve', [equation], solvedFor([equation])) : null;
  if (equation.kind !== 'expression' || symbolsIn(equation).length !== 1) return null;
  const withZero: Statement = { kind: 'relation', sides: [equation.expression, number(0)], signs: ['='] };
  return understood('solve', [withZero], symbolsIn(equation));
}

/** The right side of f(x) = … or y = …; any other statement as it is. */
function undefinedSide(statement: Statement): Statement {
  if (statement.kind !== 'relation' || statement.signs.length !== 1 || statement.signs[0] !== '=') return statement;
  const [left, right] = statement.sides;
  if (left === undefined || right === undefined) return statement;
  const names =
    left.kind === 'apply' ||
    (left.kind === 'symbol' && left.name === 'y' && !symbolsIn(right).includes('y') && symbolsIn(right).length > 0);
  return names ? { kind: 'expression', expression: right } : statement;
}

export function buildRearrange({ main, target }: Parts): Understanding | null {
  const relations = relationsOf(main);
  const names = namesOf(target);
  if (relations?.length !== 1 || names?.length !== 1 || !names.every((name) => symbolsOf(relations).includes(name)))
    return null;
  return understood('rearrange', relations, names);
}

/** "Solve 2x + y = 6 in terms of x": the other letter is what is wanted. */
export function buildInTermsOf({ main, target }: Parts): Understanding | null {
  const relations = relationsOf(main);
  const given = namesOf(target);
  if (relations?.length !== 1 || given === null || !relations.every(isSolvable)) return null;
  const letters = symbolsOf(relations);
  const others = letters.filter((name) => !given.includes(name));
  return others.length === 1 && letters.length > 1 ? understood('rearrange', relations, others) : null;
}

/** "Find x if …", "find the value of 3x + 2 when x = 4", "find f(3) if f(x) = …". */
export function buildFind({ main, target, given }: Parts): Understanding | null {
  const relations = relationsOf([...main, ...given]);
  const targets = expressionsOf(target);
  if (relations === null || targets === null || targets.length === 0) return buildSubstitution(main, target);
  const names = namesOf(target);
  const [only] = targets;
  if (names !== null && names.every((name) => symbolsOf(relations).includes(name)))
    return buildFindNames(relations, names);
  if (targets.length !== 1 || only === undefined || only.kind === 'derivative') return null;
  return understood(relations.every(isKnown) ? 'evaluate' : 'find', [...claims(targets), ...relations]);
}

function buildFindNames(relations: readonly Statement[], names: readonly string[]): Understanding {
  const others = symbolsOf(relations).filter((name) => !names.includes(name));
  const solvable = relations.every(isSolvable);
  if (others.length === 0 && solvable) return understood('solve', relations, names);
  // With other letters about, only a single equation says plainly what to do.
  if (relations.length === 1 && names.length === 1 && solvable) return understood('rearrange', relations, names);
  return understood(
    'find',
    [...names.map((name): Statement => ({ kind: 'expression', expression: { kind: 'symbol', name } })), ...relations],
    names,
  );
}

/** "Substitute x = 4 into 3x + 2": the parts the other way round. */
function buildSubstitution(main: readonly Statement[], target: readonly Statement[]): Understanding | null {
  const values = relationsOf(target) ?? relationsOf(main);
  const expressions = expressionsOf(main) ?? expressionsOf(target);
  if (values === null || expressions?.length !== 1 || !values.every(isKnown)) return null;
  return understood('evaluate', [...claims(expressions), ...values]);
}

/** x = 3, or f(x) = …: a value or definition given, not an equation to be solved. */
function isKnown(statement: Statement): boolean {
  if (statement.kind !== 'relation' || statement.signs.length !== 1 || statement.signs[0] !== '=') return false;
  const [left, right] = statement.sides;
  if (left === undefined || right === undefined) return false;
  if (left.kind === 'apply') return left.operands.every(({ kind }) => kind === 'symbol') && !holds(right, 'apply');
  return left.kind === 'symbol' && symbolsIn(right).length === 0;
}
