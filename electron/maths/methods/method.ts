import type { Expression, Statement } from '../expression/expression.ts';
import type { RuleSolution, Task } from '../outcomes.ts';

/** A problem as a method sees it. Words such as "mixed number" are looked for in `text`. */
export type Understood = {
  readonly task: Task;
  readonly statements: readonly Statement[];
  readonly unknowns: readonly string[];
  /** The question as asked. */
  readonly text: string;
};

/** A method looks at a problem and works it, or says `null`: not mine, or not surely mine. */
export type Method = (problem: Understood) => RuleSolution | null;

/** The two sides of a plain equation. */
export type Equation = { readonly left: Expression; readonly right: Expression };

export function asEquation(statement: Statement | undefined): Equation | null {
  if (statement?.kind !== 'relation' || statement.signs.length !== 1 || statement.signs[0] !== '=') return null;
  const [left, right] = statement.sides;
  return left === undefined || right === undefined ? null : { left, right };
}

/** The equations of a system, however they were put together. */
export function asEquations(statements: readonly Statement[]): readonly Equation[] | null {
  const flat = statements.flatMap((statement) => (statement.kind === 'all' ? statement.parts : [statement]));
  const equations = flat.map(asEquation);
  return equations.every((equation) => equation !== null) ? equations : null;
}

/** The single expression of a problem that is nothing but one. */
export function asExpression(problem: Understood): Expression | null {
  const [only, ...more] = problem.statements;
  return only?.kind === 'expression' && more.length === 0 ? only.expression : null;
}
