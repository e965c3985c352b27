import type { Expression, Statement } from '../expression/expression.ts';
import { mapExpressions, mapParts, substitute } from '../algebra/substitute.ts';
import { differentiate } from '../algebra/differentiate.ts';
import { dependsOn } from '../algebra/freeSymbols.ts';
import { stepBudget } from '../numeric/budget.ts';

/** What f(x) = … and y = … have been said to be. */
export type Definitions = {
  readonly functions: ReadonlyMap<string, { readonly parameters: readonly string[]; readonly body: Expression }>;
  readonly letters: ReadonlyMap<string, Expression>;
};

export const noDefinitions: Definitions = { functions: new Map(), letters: new Map() };

/** Collects definitions from a problem's statements; a letter counts only if its own value does not use it. */
export function definitionsIn(statements: readonly Statement[]): Definitions {
  const functions = new Map<string, { parameters: readonly string[]; body: Expression }>();
  const letters = new Map<string, Expression>();
  for (const statement of statements.flatMap(topParts)) {
    if (statement.kind !== 'relation' || statement.signs.length !== 1 || statement.signs[0] !== '=') continue;
    const [left, body] = statement.sides;
    if (left === undefined || body === undefined) continue;
    if (left.kind === 'apply') {
      const parameters = left.operands.flatMap((operand) => (operand.kind === 'symbol' ? [operand.name] : []));
      if (parameters.length === left.operands.length) functions.set(left.name, { parameters, body });
    }
    if (left.kind === 'symbol' && !dependsOn(body, left.name)) letters.set(left.name, body);
  }
  return { functions, letters };
}

function topParts(statement: Statement): readonly Statement[] {
  return statement.kind === 'all' ? statement.parts.flatMap(topParts) : [statement];
}

/** Puts function definitions in: f(2) becomes the body at 2. Also y under d/dx, where y is a defined letter. */
export function expandDefinitions(expression: Expression, known: Definitions, depth = 0): Expression {
  if (depth > 6) return expression;
  const inner = mapParts(expression, (part) => expandDefinitions(part, known, depth));
  if (inner.kind === 'apply') {
    const definition = known.functions.get(inner.name) ?? derivedFunction(inner.name, known);
    if (definition === undefined || definition.parameters.length !== inner.operands.length) return inner;
    const values = new Map(definition.parameters.map((name, k) => [name, inner.operands[k] ?? inner] as const));
    return expandDefinitions(substitute(definition.body, values), known, depth + 1);
  }
  if (inner.kind === 'derivative' && inner.body.kind === 'symbol' && inner.body.name !== inner.variable) {
    const body = known.letters.get(inner.body.name);
    return body === undefined ? inner : { ...inner, body };
  }
  return inner;
}

/** `f'` and `f''` of a function of one letter that is defined. */
function derivedFunction(
  name: string,
  known: Definitions,
): { readonly parameters: readonly string[]; readonly body: Expression } | undefined {
  const [, base = '', primes = ''] = /^([a-zA-Z]+)('{1,3})$/.exec(name) ?? [];
  const definition = known.functions.get(base);
  const [parameter, ...more] = definition?.parameters ?? [];
  if (definition === undefined || parameter === undefined || more.length > 0) return undefined;
  let body: Expression | null = definition.body;
  for (let order = 0; order < primes.length && body !== null; order += 1)
    body = differentiate(body, parameter, stepBudget());
  return body === null ? undefined : { parameters: definition.parameters, body };
}

export function expandStatement(statement: Statement, known: Definitions): Statement {
  return mapExpressions(statement, (expression) => expandDefinitions(expression, known));
}
