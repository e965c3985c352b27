import type { Expression, Statement } from '../expression/expression.ts';
import { negative } from '../expression/build.ts';
import { someNode, expressionsIn } from '../algebra/freeSymbols.ts';
import { mapExpressions, mapParts } from '../algebra/substitute.ts';

export function hasPlusMinus(expression: Expression): boolean {
  return someNode(expression, (node) => node.kind === 'plusMinus');
}

/** One reading of an expression with ±: all signs up, or all signs down (so ∓ goes the other way). */
export function chooseSign(expression: Expression, sign: 'upper' | 'lower'): Expression {
  if (expression.kind === 'plusMinus') {
    const operand = chooseSign(expression.operand, sign);
    return sign === 'upper' ? operand : negative(operand);
  }
  return mapParts(expression, (part) => chooseSign(part, sign));
}

/** "x = 1 ± √2" as the two alternatives it stands for; lists get both elements. */
export function expandPlusMinus(statement: Statement): Statement {
  if (!expressionsIn(statement).some(hasPlusMinus)) return statement;
  switch (statement.kind) {
    case 'all':
    case 'any':
    case 'union':
      return { ...statement, parts: statement.parts.map(expandPlusMinus) };
    case 'set':
      return { ...statement, elements: statement.elements.flatMap(bothSigns) };
    case 'member':
      return { ...statement, of: expandPlusMinus(statement.of) };
    case 'relation':
    case 'expression':
      return {
        kind: 'any',
        parts: [
          mapExpressions(statement, (expression) => chooseSign(expression, 'upper')),
          mapExpressions(statement, (expression) => chooseSign(expression, 'lower')),
        ],
      };
    default:
      return statement;
  }
}

export function bothSigns(expression: Expression): readonly Expression[] {
  if (!hasPlusMinus(expression)) return [expression];
  return [chooseSign(expression, 'upper'), chooseSign(expression, 'lower')];
}
