import type { Expression, Statement } from '../expression/expression.ts';
import { mapExpressions, mapParts } from '../algebra/substitute.ts';
import type { Definitions } from './definitions.ts';

/** In a question about one expression, dy/dx and f′(x) mean the derivative of that expression. */
export function nameDerivative(line: Statement, asked: Expression, variable: string, known: Definitions): Statement {
  function replace(expression: Expression): Expression {
    if (expression.kind !== 'derivative' || expression.variable !== variable) return mapParts(expression, replace);
    const { body } = expression;
    const isFree = body.kind === 'symbol' && body.name !== variable && !known.letters.has(body.name);
    const isUnknown = body.kind === 'apply' && !known.functions.has(body.name);
    return isFree || isUnknown ? { ...expression, body: asked } : mapParts(expression, replace);
  }
  return mapExpressions(line, replace);
}
