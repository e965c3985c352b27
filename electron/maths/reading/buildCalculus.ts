import type { Expression, Statement } from '../expression/expression.ts';
import { symbolsIn } from '../expression/symbolsIn.ts';
import { type Understanding, understood } from './buildProblem.ts';
import { claims, expressionsOf, holds, namesOf, type Parts } from './statementParts.ts';

/** A derivative written as an operator asks for that of its body. */
export function derivativeTask(expression: Extract<Expression, { kind: 'derivative' }>): Understanding | null {
  if (expression.body.kind === 'symbol' || expression.body.kind === 'apply') return null;
  const inner: Expression = expression.order === 1 ? expression.body : expression;
  return understood('differentiate', claims([inner]), [expression.variable]);
}

/** y = …, f(x) = …, an expression; with respect to the letter named, or the only one. */
export function buildDifferentiate({ main, target }: Parts): Understanding | null {
  const [only] = main;
  const variable = namesOf(target)?.[0];
  if (main.length !== 1 || only === undefined || (target.length > 0 && variable === undefined)) return null;
  return differentiated(only, variable, null);
}

/** "Find dy/dx if y = …": what is asked for must be a derivative, and of the function that is given. */
export function buildDerivativeOf({ main, target }: Parts): Understanding | null {
  const [only] = main;
  const [asked] = target;
  if (main.length !== 1 || only === undefined || asked?.kind !== 'expression' || asked.expression.kind !== 'derivative')
    return null;
  const { body, variable, order } = asked.expression;
  return order === 1 ? differentiated(only, variable, body) : null;
}

/** `named` is the function whose derivative was asked for, dy/dx or f'(x); it must be the one that is given. */
function differentiated(only: Statement, variable: string | undefined, named: Expression | null): Understanding | null {
  if (only.kind === 'expression') return named === null ? withRespectTo(only, only.expression, variable) : null;
  const [left, right] = only.kind === 'relation' && only.signs.length === 1 && only.signs[0] === '=' ? only.sides : [];
  if (left === undefined || right === undefined || (left.kind !== 'symbol' && left.kind !== 'apply')) return null;
  if (named !== null && nameOf(named) !== nameOf(left)) return null;
  return left.kind === 'symbol' && symbolsIn(right).includes(left.name) ? null : withRespectTo(only, right, variable);
}

function nameOf(expression: Expression): string {
  return expression.kind === 'symbol' || expression.kind === 'apply' ? expression.name : '';
}

function withRespectTo(statement: Statement, body: Expression, variable: string | undefined): Understanding | null {
  const chosen = variable ?? usualVariable(body);
  if (chosen === undefined || holds(body, 'apply', 'derivative')) return null;
  return understood('differentiate', [statement], [chosen]);
}

function usualVariable(body: Expression): string | undefined {
  const names = symbolsIn(body);
  return names.length === 1 ? names[0] : names.includes('x') ? 'x' : undefined;
}

/** An integral written out, or an expression that becomes one; `given` are the bounds. */
export function buildIntegrate({ main, target, given }: Parts): Understanding | null {
  const [only] = main;
  if (main.length !== 1 || only?.kind !== 'expression') return null;
  const { expression } = only;
  // A dx that was read as d·x.
  if (symbolsIn(expression).includes('d')) return null;
  if (expression.kind === 'integral')
    return given.length === 0 && target.length === 0 ? understood('integrate', main, [expression.variable]) : null;
  const variable = target.length > 0 ? namesOf(target)?.[0] : usualVariable(expression);
  const bounds = expressionsOf(given);
  if (variable === undefined || bounds === null || (bounds.length !== 0 && bounds.length !== 2)) return null;
  const [from, to] = bounds;
  const integral: Expression = {
    kind: 'integral',
    body: expression,
    variable,
    ...(from === undefined || to === undefined ? {} : { from, to }),
  };
  return understood('integrate', claims([integral]), [variable]);
}

/** "The limit of … as x approaches 1". */
export function buildApproach({ main, target, given }: Parts): Understanding | null {
  const [body] = expressionsOf(main) ?? [];
  const [to] = expressionsOf(given) ?? [];
  const variable = namesOf(target)?.[0];
  if (body === undefined || to === undefined || variable === undefined) return null;
  return understood('limit', claims([{ kind: 'limit', body, variable, to }]));
}
