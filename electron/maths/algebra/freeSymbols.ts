import type { Expression, Statement } from '../expression/expression.ts';

/** The direct parts of a node, in the order written; bound variables' bodies included. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'symbol':
    case 'constant':
      return [];
    case 'sum':
      return expression.terms;
    case 'product':
      return expression.factors;
    case 'quotient':
      return [expression.numerator, expression.denominator];
    case 'power':
      return [expression.base, expression.exponent];
    case 'negative':
    case 'plusMinus':
      return [expression.operand];
    case 'mixed':
      return [expression.whole, expression.part];
    case 'call':
    case 'apply':
      return expression.operands;
    case 'derivative':
      return [expression.body];
    case 'integral':
      return [expression.body, expression.from, expression.to].filter((part) => part !== undefined);
    case 'limit':
      return [expression.body, expression.to];
    case 'series':
      return [expression.body, expression.from, expression.to];
    case 'quantity':
      return [expression.value];
  }
}

/** The variable a node binds, if it binds one (∫, Σ, lim). A derivative leaves its variable free. */
function boundVariable(expression: Expression): string | null {
  if (expression.kind === 'series' || expression.kind === 'limit') return expression.variable;
  return expression.kind === 'integral' && expression.from !== undefined ? expression.variable : null;
}

/** Letters whose value the expression depends on, in alphabetical order. */
export function freeSymbols(expression: Expression): readonly string[] {
  const found = new Set<string>();
  collect(expression, new Set(), found);
  return [...found].sort();
}

function collect(expression: Expression, bound: ReadonlySet<string>, found: Set<string>): void {
  if (expression.kind === 'symbol') {
    if (!bound.has(expression.name)) found.add(expression.name);
    return;
  }
  if (expression.kind === 'derivative') found.add(expression.variable);
  const variable = boundVariable(expression);
  const inner = variable === null ? bound : new Set([...bound, variable]);
  for (const part of partsOf(expression)) collect(part, inner, found);
}

export function dependsOn(expression: Expression, name: string): boolean {
  return freeSymbols(expression).includes(name);
}

/** Whether any node of the tree satisfies the test. */
export function someNode(expression: Expression, test: (node: Expression) => boolean): boolean {
  return test(expression) || partsOf(expression).some((part) => someNode(part, test));
}

/** Every expression a statement is made of. */
export function expressionsIn(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case 'expression':
      return [statement.expression];
    case 'relation':
      return statement.sides;
    case 'all':
    case 'any':
    case 'union':
      return statement.parts.flatMap(expressionsIn);
    case 'set':
    case 'tuple':
      return statement.elements;
    case 'interval':
      return [statement.from, statement.to];
    case 'member':
      return [statement.element, ...expressionsIn(statement.of)];
    case 'matrix':
      return statement.rows.flat();
    case 'truth':
    case 'words':
      return [];
  }
}

export function statementSymbols(statement: Statement): readonly string[] {
  return [...new Set(expressionsIn(statement).flatMap(freeSymbols))].sort();
}
