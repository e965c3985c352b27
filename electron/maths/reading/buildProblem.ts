import { call, number, product, quotient, sum, negative } from '../expression/build.ts';
import type { Expression, Statement } from '../expression/expression.ts';
import { symbolsIn } from '../expression/symbolsIn.ts';
import type { Task } from '../outcomes.ts';
import { rebindLetters } from './rebindLetters.ts';
import type { Instruction } from './instructions.ts';

export type Understanding = {
  readonly task: Task;
  readonly statements: readonly Statement[];
  readonly unknowns: readonly string[];
  /** Clauses with `#n` for formulas. */
  readonly remainder: readonly string[];
};

/** Puts the formulas into the parts an instruction gives them, or null when they do not fit it. */
export function buildProblem(instruction: Instruction, formulas: readonly Statement[]): Understanding | null {
  const pick = (indices: readonly number[]): readonly Statement[] => indices.flatMap((index) => formulas[index] ?? []);
  const parts: Parts = {
    main: pick(instruction.main),
    target: pick(instruction.target),
    given: pick(instruction.given),
  };
  if (parts.main.length !== instruction.main.length) return null;
  const built = buildByAsking(instruction, parts);
  return built === null ? null : rebindLetters({ ...built, remainder: [...instruction.remainder, ...built.remainder] });
}

type Parts = {
  readonly main: readonly Statement[];
  readonly target: readonly Statement[];
  readonly given: readonly Statement[];
};

function buildByAsking(instruction: Instruction, parts: Parts): Understanding | null {
  switch (instruction.asks) {
    case 'bare':
      return buildBare(parts.main);
    case 'solve':
      return buildSolve(instruction, parts);
    case 'roots':
      return buildRoots(parts.main);
    case 'rearrange':
      return buildRearrange(parts);
    case 'evaluate':
      return buildEvaluate(parts.main);
    case 'simplify':
    case 'expand':
    case 'factorise':
    case 'round':
      return buildRewriting(instruction.asks, parts.main);
    case 'differentiate':
      return buildDifferentiate(parts) ?? buildFind(parts);
    case 'integrate':
      return buildIntegrate(parts);
    case 'limit':
      return isOnly(parts.main, 'limit') ? plain('limit', parts.main) : null;
    case 'approach':
      return buildApproach(parts);
    case 'find':
      return buildFind(parts);
    case 'commonFactor':
      return buildFromNumbers(parts.main, (operands) => call('gcd', ...operands));
    case 'commonMultiple':
      return buildFromNumbers(parts.main, (operands) => call('lcm', ...operands));
    case 'add':
      return buildOperation(parts.main, (operands) => sum(...operands));
    case 'multiply':
      return buildOperation(parts.main, (operands) => product(...operands));
    case 'divide':
      return buildOperation(parts.main, ([top = number(0), bottom = number(1)]) => quotient(top, bottom));
    case 'subtract':
      return buildOperation([...parts.main, ...parts.given], ([from = number(0), what = number(0)]) =>
        sum(from, negative(what)),
      );
    case 'words':
      return null;
  }
}

function plain(task: Task, statements: readonly Statement[], unknowns: readonly string[] = []): Understanding {
  return { task, statements, unknowns, remainder: [] };
}

function expressionsOf(statements: readonly Statement[]): readonly Expression[] | null {
  const expressions = statements.flatMap((statement) =>
    statement.kind === 'expression' ? [statement.expression] : statement.kind === 'set' ? statement.elements : [],
  );
  return expressions.length >= statements.length &&
    statements.every(({ kind }) => kind === 'expression' || kind === 'set')
    ? expressions
    : null;
}

function isOnly(statements: readonly Statement[], kind: Expression['kind']): boolean {
  const [only] = statements;
  return statements.length === 1 && only?.kind === 'expression' && only.expression.kind === kind;
}

function claims(expressions: readonly Expression[]): readonly Statement[] {
  return expressions.map((expression) => ({ kind: 'expression', expression }));
}

/** Equations and inequalities, systems taken apart; null when anything else is among them. */
function relationsOf(statements: readonly Statement[]): readonly Statement[] | null {
  const flat = statements.flatMap((statement) =>
    statement.kind === 'all' || isSystem(statement) ? statement.parts : [statement],
  );
  return flat.length > 0 && flat.every(({ kind }) => kind === 'relation') ? flat : null;
}

/** "y = 4x + 6; y = x − 3" gives two lines in two letters: as a problem they hold together. */
function isSystem(statement: Statement): statement is Extract<Statement, { kind: 'any' }> {
  return statement.kind === 'any' && statement.parts.every((part) => symbolsIn(part).length === 2);
}

function symbolsOf(statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.flatMap(symbolsIn))];
}

/** The names asked for, where nothing but letters is. */
function namesOf(statements: readonly Statement[]): readonly string[] | null {
  const expressions = expressionsOf(statements);
  const names = expressions?.flatMap((expression) =>
    expression.kind === 'symbol'
      ? [expression.name]
      : expression.kind === 'constant' && (expression.name === 'e' || expression.name === 'i')
        ? [expression.name]
        : [],
  );
  return names !== undefined && names.length > 0 && names.length === expressions?.length ? names : null;
}

function buildBare(statements: readonly Statement[]): Understanding | null {
  const relations = relationsOf(statements);
  if (relations !== null) return buildBareRelations(relations);
  const [only] = statements;
  if (statements.length !== 1 || only?.kind !== 'expression') return null;
  return expressionTask(only.expression);
}

function buildBareRelations(relations: readonly Statement[]): Understanding | null {
  const [only] = relations;
  const left = only?.kind === 'relation' ? only.sides[0] : undefined;
  // A definition alone asks nothing.
  if (relations.length === 1 && left?.kind === 'apply') return plain('find', relations);
  const unknowns = solvedFor(relations);
  return unknowns.length === 0 ? plain('find', relations) : plain('solve', relations, unknowns);
}

/** What is asked by an expression alone: its value, its derivative, or a simpler form. */
function expressionTask(expression: Expression): Understanding | null {
  const asked: readonly Statement[] = [{ kind: 'expression', expression }];
  switch (expression.kind) {
    case 'derivative':
      return derivativeTask(expression);
    case 'integral':
      return plain('integrate', asked, [expression.variable]);
    case 'limit':
      return plain('limit', asked);
    case 'symbol':
    case 'constant':
      return null;
    case 'number':
      return null;
    default:
      return plain(symbolsIn(expression).length === 0 ? 'evaluate' : 'simplify', asked);
  }
}

function derivativeTask(expression: Extract<Expression, { kind: 'derivative' }>): Understanding | null {
  if (expression.body.kind === 'symbol' || expression.body.kind === 'apply') return null;
  const inner: Expression = expression.order === 1 ? expression.body : expression;
  return plain('differentiate', [{ kind: 'expression', expression: inner }], [expression.variable]);
}

/** The letters an equation is solved for: all in a system, x (or the only one) in a single equation. */
function solvedFor(relations: readonly Statement[]): readonly string[] {
  const names = symbolsOf(relations);
  if (relations.length > 1 || names.length < 2) return names;
  const usual = names.filter((name) => /^[xyz](?:_|$)/.test(name));
  return usual.length > 0 ? usual : names;
}

function buildSolve({ target }: Instruction, parts: Parts): Understanding | null {
  const relations = relationsOf(parts.main);
  if (relations === null) return buildSolveExpression(parts);
  const names = namesOf(parts.target);
  // "for 0 < x < 5" says where, not for what.
  if (parts.target.length > 0 && names === null) {
    return { ...plain('solve', relations, solvedFor(relations)), remainder: target.map((index) => `for #${index}`) };
  }
  if (names === null) return plain('solve', relations, solvedFor(relations));
  const others = symbolsOf(relations).filter((name) => !names.includes(name));
  if (!names.every((name) => symbolsOf(relations).includes(name) || name === 'e' || name === 'i')) return null;
  return plain(others.length > 0 && relations.length === 1 ? 'rearrange' : 'solve', relations, names);
}

/** "Solve 3/4 + 1/2" and "solve x² − 5x + 6" (which only lacks its = 0, and is left to words). */
function buildSolveExpression({ main, target }: Parts): Understanding | null {
  const [only] = main;
  if (main.length !== 1 || target.length > 0 || only?.kind !== 'expression') return null;
  return symbolsIn(only).length === 0 ? expressionTask(only.expression) : null;
}

/** "The roots of x² − 5x + 6" are those of the equation with 0. */
function buildRoots(statements: readonly Statement[]): Understanding | null {
  const relations = relationsOf(statements);
  if (relations !== null) return plain('solve', relations, solvedFor(relations));
  const [only] = statements;
  if (statements.length !== 1 || only?.kind !== 'expression' || symbolsIn(only).length !== 1) return null;
  const equation: Statement = { kind: 'relation', sides: [only.expression, number(0)], signs: ['='] };
  return plain('solve', [equation], symbolsIn(only));
}

function buildRearrange({ main, target }: Parts): Understanding | null {
  const relations = relationsOf(main);
  const names = namesOf(target);
  if (relations?.length !== 1 || names?.length !== 1 || !names.every((name) => symbolsOf(relations).includes(name)))
    return null;
  return plain('rearrange', relations, names);
}

function buildEvaluate(statements: readonly Statement[]): Understanding | null {
  const [only] = statements;
  if (statements.length !== 1 || only === undefined) return null;
  if (only.kind === 'relation')
    return solvedFor([only]).length === 0 ? plain('find', [only]) : buildBareRelations([only]);
  if (only.kind !== 'expression') return null;
  const task = expressionTask(only.expression);
  if (only.expression.kind === 'number') return null;
  return task?.task === 'simplify' ? plain('find', [only]) : task;
}

function buildRewriting(
  task: 'simplify' | 'expand' | 'factorise' | 'round',
  statements: readonly Statement[],
): Understanding | null {
  const expressions = expressionsOf(statements);
  if (expressions === null || expressions.length !== 1) return null;
  const [only] = expressions;
  if (task === 'factorise' && only !== undefined && symbolsIn(only).length === 0) return null;
  return plain(task, claims(expressions));
}

/** y = …, f(x) = …, an expression; with respect to the letter named, or the only one. */
function buildDifferentiate({ main, target }: Parts): Understanding | null {
  const [only] = main;
  const [asked] = target;
  if (main.length !== 1 || only === undefined) return null;
  const derivative =
    asked?.kind === 'expression' && asked.expression.kind === 'derivative' ? asked.expression : undefined;
  if (derivative !== undefined && derivative.order !== 1) return null;
  const variable = derivative?.variable ?? (asked === undefined ? undefined : namesOf([asked])?.[0]);
  if (asked !== undefined && variable === undefined) return null;
  if (
    asked !== undefined &&
    derivative === undefined &&
    symbolsOf(main).length > 1 &&
    !symbolsOf(main).includes(variable ?? '')
  )
    return null;
  return differentiated(only, variable, derivative !== undefined);
}

function differentiated(only: Statement, variable: string | undefined, named: boolean): Understanding | null {
  if (only.kind === 'expression')
    return variable === undefined || !named
      ? withRespectTo(only, only.expression, variable)
      : withRespectTo(only, only.expression, variable);
  const [left, right] = only.kind === 'relation' && only.signs.length === 1 && only.signs[0] === '=' ? only.sides : [];
  if (left === undefined || right === undefined || (left.kind !== 'symbol' && left.kind !== 'apply')) return null;
  return withRespectTo(only, right, variable);
}

function withRespectTo(statement: Statement, body: Expression, variable: string | undefined): Understanding | null {
  const names = symbolsIn(body);
  const chosen = variable ?? (names.length === 1 ? names[0] : names.includes('x') ? 'x' : undefined);
  return chosen === undefined ? null : plain('differentiate', [statement], [chosen]);
}

function buildIntegrate({ main, target, given }: Parts): Understanding | null {
  const [only] = main;
  if (main.length !== 1 || only?.kind !== 'expression') return null;
  const { expression } = only;
  if (expression.kind === 'integral')
    return given.length === 0 && target.length === 0 ? plain('integrate', main, [expression.variable]) : null;
  const names = symbolsIn(expression);
  const variable =
    target.length > 0 ? namesOf(target)?.[0] : names.length === 1 ? names[0] : names.includes('x') ? 'x' : undefined;
  const bounds = expressionsOf(given);
  if (variable === undefined || bounds === null || (bounds.length !== 0 && bounds.length !== 2)) return null;
  const [from, to] = bounds;
  const integral: Expression = {
    kind: 'integral',
    body: expression,
    variable,
    ...(from === undefined || to === undefined ? {} : { from, to }),
  };
  return plain('integrate', claims([integral]), [variable]);
}

function buildApproach({ main, target, given }: Parts): Understanding | null {
  const [body, to] = [expressionsOf(main), expressionsOf(given)];
  const variable = namesOf(target)?.[0];
  if (body?.[0] === undefined || to?.[0] === undefined || variable === undefined) return null;
  return plain('limit', claims([{ kind: 'limit', body: body[0], variable, to: to[0] }]));
}

/** "Find x if …", "find the value of 3x + 2 when x = 4", "find f(3) if f(x) = …". */
function buildFind({ main, target }: Parts): Understanding | null {
  const relations = relationsOf(main);
  const targets = expressionsOf(target);
  if (relations === null || targets === null || targets.length === 0) return buildSubstitution(main, target);
  const names = namesOf(target);
  const [only] = targets;
  if (names !== null && names.every((name) => symbolsOf(relations).includes(name)))
    return buildFindNames(relations, names);
  if (targets.length !== 1 || only === undefined || only.kind === 'derivative') return null;
  const known = relations.every(isKnown);
  return plain(known ? 'evaluate' : 'find', [...claims(targets), ...relations]);
}

function buildFindNames(relations: readonly Statement[], names: readonly string[]): Understanding {
  const others = symbolsOf(relations).filter((name) => !names.includes(name));
  if (others.length === 0) return plain('solve', relations, names);
  // With other letters about, only a single equation says plainly what to do.
  if (relations.length === 1 && names.length === 1) return plain('rearrange', relations, names);
  return plain('find', [
    ...names.map((name): Statement => ({ kind: 'expression', expression: { kind: 'symbol', name } })),
    ...relations,
  ]);
}

/** "Evaluate 3x + 2 at x = 4" with the parts the other way round. */
function buildSubstitution(main: readonly Statement[], target: readonly Statement[]): Understanding | null {
  const values = relationsOf(target);
  const expressions = expressionsOf(main);
  if (values === null || expressions?.length !== 1 || !values.every(isKnown)) return null;
  return plain('evaluate', [...claims(expressions), ...values]);
}

/** x = 3, or f(x) = …: a value or definition given, not an equation to be solved. */
function isKnown(statement: Statement): boolean {
  if (statement.kind !== 'relation' || statement.signs.length !== 1 || statement.signs[0] !== '=') return false;
  const [left, right] = statement.sides;
  if (left === undefined || right === undefined) return false;
  if (left.kind === 'apply') return left.operands.every(({ kind }) => kind === 'symbol');
  return left.kind === 'symbol' && symbolsIn(right).length === 0;
}

function buildFromNumbers(
  statements: readonly Statement[],
  build: (operands: readonly Expression[]) => Expression,
): Understanding | null {
  const expressions = expressionsOf(statements);
  if (expressions === null || expressions.length < 2) return null;
  return plain(
    expressions.some((expression) => symbolsIn(expression).length > 0) ? 'find' : 'evaluate',
    claims([build(expressions)]),
  );
}

function buildOperation(
  statements: readonly Statement[],
  build: (operands: readonly Expression[]) => Expression,
): Understanding | null {
  const expressions = expressionsOf(statements);
  if (expressions?.length !== 2 || expressions.some((expression) => symbolsIn(expression).length > 0)) return null;
  return plain('evaluate', claims([build(expressions)]));
}
