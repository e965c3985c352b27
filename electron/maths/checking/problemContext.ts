import type { Expression, Statement } from '../expression/expression.ts';
import type { Task } from '../outcomes.ts';
import { dependsOn, freeSymbols, statementSymbols } from '../algebra/freeSymbols.ts';
import { substitute } from '../algebra/substitute.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { namesOtherOperation } from './otherOperation.ts';
import { understandProblem } from '../reading/understandProblem.ts';
import { definitionsIn, expandDefinitions, type Definitions } from './definitions.ts';

/** A problem as the checker uses it. */
export type ProblemContext = {
  readonly task: Task;
  readonly statements: readonly Statement[];
  readonly unknowns: readonly string[];
  readonly definitions: Definitions;
  /** What the equations of the problem claim together; null where it has none. */
  readonly claim: Statement | null;
  /** The expression to work on, with given values put in; null where the problem has none. */
  readonly expression: Expression | null;
  /** Clauses of the problem that are in no statement; where there are any, no answer can be called right. */
  readonly remainder: readonly string[];
  /** The question says that all letters of its expression are positive. */
  readonly arePositive?: boolean;
};

/** null when the text cannot be read as a problem. */
export function readContext(problem: string): ProblemContext | null {
  const reading = understandProblem(problem);
  if (reading.kind !== 'read') return null;
  const context = makeContext(reading.task, reading.statements, reading.unknowns, reading.remainder);
  return namesOtherOperation(problem, context.expression) ? null : context;
}

export function makeContext(
  task: Task,
  statements: readonly Statement[],
  unknowns: readonly string[],
  remainder: readonly string[] = [],
): ProblemContext {
  const definitions = definitionsIn(statements);
  const claims = asksForSolutions.has(task) ? statements.filter((statement) => isClaim(statement)) : [];
  const [only, second] = claims;
  const claim: Statement | null =
    only === undefined ? null : second === undefined ? only : { kind: 'all', parts: claims };
  const expression = expressionOf(task, statements, definitions);
  return { task, statements, unknowns, definitions, claim, expression, remainder };
}

const asksForSolutions: ReadonlySet<Task> = new Set(['solve', 'rearrange', 'find']);

/** Definitions of functions are no equations to solve. */
function isClaim(statement: Statement): boolean {
  if (statement.kind === 'relation') return statement.sides[0]?.kind !== 'apply';
  return statement.kind === 'all' || statement.kind === 'any' || statement.kind === 'member';
}

function expressionOf(task: Task, statements: readonly Statement[], definitions: Definitions): Expression | null {
  const found = statements.find((statement) => statement.kind === 'expression');
  const [first] = statements;
  if (task === 'differentiate' && first?.kind === 'relation') return first.sides[1] ?? null;
  if (found === undefined || found.kind !== 'expression') return null;
  return putValuesIn(expandDefinitions(found.expression, definitions), definitions);
}

/** "3x + 2 when x = 4": letters given a plain number are replaced by it. */
export function putValuesIn(expression: Expression, definitions: Definitions): Expression {
  const values = new Map<string, Expression>();
  for (const [name, value] of definitions.letters) {
    if (freeSymbols(value).length === 0 && dependsOn(expression, name)) values.set(name, value);
  }
  return values.size === 0 ? expression : substitute(expression, values);
}

/** Statements that can be read, in order; what cannot be read is left out. */
export function readLines(lines: readonly string[]): readonly Statement[] {
  return lines.flatMap((line) => {
    const reading = parseStatement(line);
    return reading.kind === 'statement' ? [reading.statement] : [];
  });
}

export function sameLetters(a: Statement, b: Statement): boolean {
  return statementSymbols(a).join(' ') === statementSymbols(b).join(' ');
}
