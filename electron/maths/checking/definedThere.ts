import type { Expression } from '../expression/expression.ts';
import { freeSymbols, someNode } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { isNoValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import { expandDefinitions, type Definitions } from './definitions.ts';
import { putValuesIn, type ProblemContext } from './problemContext.ts';

/**
 * Whether every function that the question defines has a real value where it asks for one: of f(x) = ln x there is no
 * f′(−1), although 1/x has a value there, and √x has none at −9, although 3i is one among complex numbers.
 */
export function isDefinedThere({ statements, definitions, expression }: ProblemContext, budget: Budget): boolean {
  if (definitions.functions.size === 0 && definitions.letters.size === 0) return true;
  const asked = statements.flatMap((statement) => (statement.kind === 'expression' ? [statement.expression] : []));
  if (expression === null || [...asked, expression].some(isComplex)) return true;
  return hasRealValue(expression, budget) && asked.every((one) => areFunctionsDefined(one, definitions, budget));
}

/** Whether a derivative is asked for, whose rule may divide by 0 where there is one all the same: x|x| at 0. */
export function asksSlope({ statements }: ProblemContext): boolean {
  return statements.some(
    (statement) =>
      statement.kind === 'expression' &&
      someNode(statement.expression, (node) => node.kind === 'derivative' || isSlope(node)),
  );
}

function isSlope(node: Expression): boolean {
  return node.kind === 'apply' && node.name.includes("'");
}

function isComplex(expression: Expression): boolean {
  return someNode(expression, (node) => node.kind === 'constant' && node.name === 'i');
}

function hasRealValue(expression: Expression, budget: Budget): boolean {
  if (freeSymbols(expression).length > 0) return true;
  const value = evaluate(expression, { environment: new Map(), domain: 'real', budget });
  return isNoValue(value) ? value.kind !== 'undefined' : value.imaginary === null;
}

/** Whether the functions that an expression applies, or takes the slopes of, have real values where it does. */
export function areFunctionsDefined(asked: Expression, definitions: Definitions, budget: Budget): boolean {
  if (isComplex(asked)) return true;
  return !someNode(asked, (node) => {
    if (node.kind !== 'apply') return false;
    const itself: Expression = { ...node, name: node.name.replace(/'+$/, '') };
    return !hasRealValue(putValuesIn(expandDefinitions(itself, definitions), definitions), budget);
  });
}
