import type { Expression, Statement } from '../expression/expression.ts';

/** Rebuilds a node with each direct part changed; the node itself stays as written. */
export function mapParts(expression: Expression, change: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'number':
    case 'symbol':
    case 'constant':
      return expression;
    case 'sum':
      return { ...expression, terms: expression.terms.map(change) };
    case 'product':
      return { ...expression, factors: expression.factors.map(change) };
    case 'quotient':
      return { ...expression, numerator: change(expression.numerator), denominator: change(expression.denominator) };
    case 'power':
      return { ...expression, base: change(expression.base), exponent: change(expression.exponent) };
    case 'negative':
    case 'plusMinus':
      return { ...expression, operand: change(expression.operand) };
    case 'mixed':
      return { ...expression, whole: change(expression.whole), part: change(expression.part) };
    case 'call':
    case 'apply':
      return { ...expression, operands: expression.operands.map(change) };
    case 'derivative':
      return { ...expression, body: change(expression.body) };
    case 'integral':
      return mapIntegral(expression, change);
    case 'limit':
      return { ...expression, body: change(expression.body), to: change(expression.to) };
    case 'series':
      return {
        ...expression,
        body: change(expression.body),
        from: change(expression.from),
        to: change(expression.to),
      };
    case 'quantity':
      return { ...expression, value: change(expression.value) };
  }
}

function mapIntegral(
  expression: Extract<Expression, { kind: 'integral' }>,
  change: (part: Expression) => Expression,
): Expression {
  const body = change(expression.body);
  if (expression.from === undefined || expression.to === undefined) return { ...expression, body };
  return { ...expression, body, from: change(expression.from), to: change(expression.to) };
}

/** Puts expressions in the place of letters; bound letters of ∫, Σ and lim are left alone. */
export function substitute(expression: Expression, values: ReadonlyMap<string, Expression>): Expression {
  if (values.size === 0) return expression;
  if (expression.kind === 'symbol') return values.get(expression.name) ?? expression;
  if ('variable' in expression && expression.kind !== 'derivative' && values.has(expression.variable)) {
    const rest = new Map(values);
    rest.delete(expression.variable);
    return mapParts(expression, (part) => substitute(part, rest));
  }
  return mapParts(expression, (part) => substitute(part, values));
}

/** The same statement with every expression in it changed. */
export function mapExpressions(statement: Statement, change: (expression: Expression) => Expression): Statement {
  switch (statement.kind) {
    case 'expression':
      return { kind: 'expression', expression: change(statement.expression) };
    case 'relation':
      return { ...statement, sides: statement.sides.map(change) };
    case 'all':
    case 'any':
    case 'union':
      return { ...statement, parts: statement.parts.map((part) => mapExpressions(part, change)) };
    case 'set':
    case 'tuple':
      return { ...statement, elements: statement.elements.map(change) };
    case 'interval':
      return { ...statement, from: change(statement.from), to: change(statement.to) };
    case 'member':
      return { ...statement, element: change(statement.element), of: mapExpressions(statement.of, change) };
    case 'matrix':
      return { ...statement, rows: statement.rows.map((row) => row.map(change)) };
    case 'truth':
    case 'words':
      return statement;
  }
}
