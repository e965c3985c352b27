import { call, negative, number, product, quotient, sum } from '../expression/build.ts';
import type { Expression, Statement } from '../expression/expression.ts';
import { symbolsIn } from '../expression/symbolsIn.ts';
import type { Task } from '../outcomes.ts';
import {
  buildApproach,
  buildDerivativeOf,
  buildDifferentiate,
  buildIntegrate,
  derivativeTask,
} from './buildCalculus.ts';
import { buildFind, buildInTermsOf, buildRearrange, buildRoots, buildSolve, buildUnasked } from './buildEquations.ts';
import type { Instruction } from './instructions.ts';
import { rebindLetters } from './rebindLetters.ts';
import { claims, expressionsOf, holds, type Parts, relationsOf, solvedFor } from './statementParts.ts';

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

export function understood(
  task: Task,
  statements: readonly Statement[],
  unknowns: readonly string[] = [],
): Understanding {
  return { task, statements, unknowns, remainder: [] };
}

function buildByAsking(instruction: Instruction, parts: Parts): Understanding | null {
  switch (instruction.asks) {
    case 'bare':
      return buildBare(parts.main);
    case 'solve':
      return buildSolve(instruction, parts) ?? buildUnknownless(parts);
    case 'roots':
      return buildRoots(parts.main);
    case 'rearrange':
      return buildRearrange(parts);
    case 'inTermsOf':
      return buildInTermsOf(parts);
    case 'evaluate':
      return buildEvaluate(parts.main);
    case 'simplify':
    case 'expand':
    case 'factorise':
    case 'round':
      return buildRewriting(instruction, instruction.asks, parts.main);
    case 'differentiate':
      return buildDifferentiate(parts);
    case 'derivativeOf':
      return buildDerivativeOf(parts) ?? buildFind(parts);
    case 'integrate':
      return buildIntegrate(parts);
    case 'limit':
      return parts.main.every((statement) => statement.kind === 'expression' && statement.expression.kind === 'limit')
        ? understood('limit', parts.main)
        : null;
    case 'approach':
      return buildApproach(parts);
    case 'find':
      return buildFind(parts);
    case 'words':
      return null;
    default:
      return buildOperation(instruction.asks, parts);
  }
}

function buildBare(statements: readonly Statement[]): Understanding | null {
  const relations = relationsOf(statements);
  if (relations !== null) return buildUnasked(relations);
  const [only] = statements;
  return statements.length === 1 && only?.kind === 'expression' ? expressionTask(only.expression) : null;
}

/** What is asked by an expression alone: its value, its derivative, or a simpler form. */
function expressionTask(expression: Expression): Understanding | null {
  switch (expression.kind) {
    case 'derivative':
      return derivativeTask(expression);
    case 'integral':
      return understood('integrate', claims([expression]), [expression.variable]);
    case 'limit':
      return understood('limit', claims([expression]));
    case 'quantity':
    case 'symbol':
    case 'constant':
    case 'number':
    case 'apply':
      return null;
    case 'quotient':
      // "4:6" and no more is a ratio to be simplified, or a division: no value is asked for in so many words.
      return understood(
        expression.sign === ':' || symbolsIn(expression).length > 0 ? 'simplify' : 'evaluate',
        claims([expression]),
      );
    case 'product':
      return isJumble(expression)
        ? null
        : understood(symbolsIn(expression).length === 0 ? 'evaluate' : 'simplify', claims([expression]));
    default:
      return understood(symbolsIn(expression).length === 0 ? 'evaluate' : 'simplify', claims([expression]));
  }
}

/** "7ldj": a number and letters in no order that nobody asks anything about are no problem. */
function isJumble({ factors }: Extract<Expression, { kind: 'product' }>): boolean {
  const letters = factors.flatMap((factor) => (factor.kind === 'symbol' ? [factor.name] : []));
  const plain = factors.every(({ kind }) => kind === 'symbol' || kind === 'number');
  return plain && letters.length > 2 && letters.join('') !== letters.toSorted().join('');
}

/** "Solve 3/4 + 1/2" asks for a value. */
function buildUnknownless({ main, target }: Parts): Understanding | null {
  const [only] = main;
  if (main.length !== 1 || target.length > 0 || only?.kind !== 'expression') return null;
  return symbolsIn(only).length === 0 ? expressionTask(only.expression) : null;
}

function buildEvaluate(statements: readonly Statement[]): Understanding | null {
  const [only] = statements;
  if (statements.length !== 1 || only === undefined) return null;
  if (only.kind === 'relation')
    return solvedFor([only]).length === 0 ? understood('find', [only]) : buildUnasked([only]);
  if (only.kind !== 'expression') return null;
  const task = expressionTask(only.expression);
  return task?.task === 'simplify' ? understood('find', [only]) : task;
}

function buildRewriting(
  { remainder }: Instruction,
  task: 'simplify' | 'expand' | 'factorise' | 'round',
  statements: readonly Statement[],
): Understanding | null {
  const expressions = expressionsOf(statements);
  const [only] = expressions ?? [];
  if (expressions?.length !== 1 || only === undefined) return null;
  // "Expand 2(3 + 4)" may want 2 × 3 + 2 × 4, and its value is no answer to that.
  if (task === 'expand' && holds(only, 'sum') && isPlainArithmetic(only) && remainder.length === 0) return null;
  return task === 'factorise' && symbolsIn(only).length === 0 ? null : understood(task, claims([only]));
}

/** Whole numbers and decimals with the four operations and brackets. */
function isPlainArithmetic(expression: Expression): boolean {
  return symbolsIn(expression).length === 0 && !holds(expression, 'call', 'constant', 'plusMinus');
}

function isPlainSum(expression: Expression): boolean {
  return expression.kind === 'sum' && isPlainArithmetic(expression);
}

type Operation = Exclude<Instruction['asks'], Task | 'bare' | 'roots' | 'approach' | 'derivativeOf' | 'inTermsOf'>;

/** "Add 2/3 and 1/4", "decrease 80 by 15 %", "the HCF of 12 and 18": a calculation put into words. */
function buildOperation(operation: Operation, { main, given }: Parts): Understanding | null {
  const operands = expressionsOf([...main, ...given]);
  const [first, second] = operands ?? [];
  if (operands === null || first === undefined || second === undefined) return null;
  if (operands.some((operand) => symbolsIn(operand).length > 0))
    return operands.length === 2 ? joinPolynomials(operation, first, second) : null;
  if (operation === 'commonFactor') return understood('evaluate', claims([call('gcd', ...operands)]));
  if (operation === 'commonMultiple') return understood('evaluate', claims([call('lcm', ...operands)]));
  // "Increase 20 by 3/4": by three quarters of 20, or by 0.75?
  if ((operation === 'increase' || operation === 'decrease') && isFraction(second)) return null;
  // "The product of 3 and 4 plus 2": 3 times 6, or 2 more than 12?
  if ((operation === 'multiply' || operation === 'divide') && operands.some(isPlainSum)) return null;
  const result = operands.length === 2 ? operate(operation, first, second) : null;
  return result === null ? null : understood('evaluate', claims([result]));
}

/** "Subtract 2x + 3 from 5x + 7", "multiply x + 2 by x + 5": what is left to be done is to write it without brackets. */
function joinPolynomials(operation: Operation, first: Expression, second: Expression): Understanding | null {
  if (first.kind !== 'sum' && second.kind !== 'sum') return null;
  if (operation === 'multiply') return understood('expand', claims([product(first, second)]));
  if (operation === 'add') return understood('simplify', claims([sum(first, second)]));
  return operation === 'subtract' ? understood('simplify', claims([sum(first, negative(second))])) : null;
}

function operate(
  operation: Exclude<Operation, 'commonFactor' | 'commonMultiple'>,
  first: Expression,
  second: Expression,
): Expression | null {
  switch (operation) {
    case 'add':
      return sum(first, second);
    case 'subtract':
      return sum(first, negative(second));
    case 'multiply':
      return product(first, second);
    case 'divide':
      return quotient(first, second);
    case 'increase':
      return isPercent(second) ? product(first, sum(number(1), second)) : sum(first, second);
    case 'decrease':
      return isPercent(second) ? product(first, sum(number(1), negative(second))) : sum(first, negative(second));
  }
}

function isFraction(expression: Expression): boolean {
  return expression.kind === 'quotient' || expression.kind === 'mixed';
}

function isPercent(expression: Expression): boolean {
  return expression.kind === 'call' && expression.name === 'percent';
}
