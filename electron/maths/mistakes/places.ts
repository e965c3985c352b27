import type { Expression, Statement } from '../expression/expression.ts';
import { mapExpressions, mapParts } from '../algebra/substitute.ts';
import { expressionsIn } from '../algebra/freeSymbols.ts';
import type { NodeSlip } from './kind.ts';

type Rewritten = { readonly wrong: Expression };

export type Rewrite<Change extends Rewritten = NodeSlip> = (node: Expression) => Iterable<Change>;

/** Makes a mistake at each place of a line where it can be made, one place at a time. */
export function* atEveryPlace<Change extends Rewritten>(
  statement: Statement,
  rewrite: Rewrite<Change>,
): Generator<Change & { readonly statement: Statement }> {
  for (const [index, expression] of expressionsIn(statement).entries()) {
    for (const change of inExpression(expression, rewrite)) {
      yield { ...change, statement: replaceExpression(statement, index, change.wrong) };
    }
  }
}

function replaceExpression(statement: Statement, index: number, wrong: Expression): Statement {
  let at = -1;
  return mapExpressions(statement, (expression) => {
    at += 1;
    return at === index ? wrong : expression;
  });
}

/** The expression with one node rewritten, for every node and every way to rewrite it. */
export function* inExpression<Change extends Rewritten>(
  expression: Expression,
  rewrite: Rewrite<Change>,
): Generator<Change> {
  yield* rewrite(expression);
  for (const [index, part] of parts(expression).entries()) {
    for (const change of inExpression(part, rewrite)) {
      yield { ...change, wrong: replacePart(expression, index, change.wrong) };
    }
  }
}

/** In the order in which `mapParts` visits them. */
function parts(expression: Expression): readonly Expression[] {
  const found: Expression[] = [];
  mapParts(expression, (part) => {
    found.push(part);
    return part;
  });
  return found;
}

function replacePart(expression: Expression, index: number, wrong: Expression): Expression {
  let at = -1;
  return mapParts(expression, (part) => {
    at += 1;
    return at === index ? wrong : part;
  });
}
