import type { Expression } from '../expression/expression.ts';
import { plainSymbol, toPlain } from './toPlain.ts';

type Calculus = Extract<Expression, { kind: 'derivative' | 'integral' | 'limit' | 'series' }>;

/** Derivatives, integrals, limits and sums as functions with commas, since a keyboard has no better form. */
export function plainCalculus(expression: Calculus): string {
  const { body } = expression;
  const variable = plainSymbol(expression.variable);
  switch (expression.kind) {
    case 'derivative': {
      const raised = expression.order === 1 ? '' : `^${expression.order}`;
      if (body.kind === 'symbol' && /^[a-np-zA-Z]$/.test(body.name))
        return `d${raised}${body.name}/d${variable}${raised}`;
      return `diff(${toPlain(body)}, ${variable}${expression.order === 1 ? '' : `, ${expression.order}`})`;
    }
    case 'integral': {
      const bounds = expression.from && expression.to ? `, ${toPlain(expression.from)}, ${toPlain(expression.to)}` : '';
      return `integrate(${toPlain(body)}, ${variable}${bounds})`;
    }
    case 'limit': {
      const side = expression.side === undefined ? '' : expression.side === 'right' ? '^+' : '^-';
      return `lim_(${variable}->${target(expression.to)}${side}) (${toPlain(body)})`;
    }
    case 'series':
      return `${expression.of}(${toPlain(body)}, ${variable}, ${toPlain(expression.from)}, ${toPlain(expression.to)})`;
  }
}

function target(to: Expression): string {
  const text = toPlain(to);
  return /^-?(?:[a-zA-Z]|\d+|infinity|pi)$/.test(text) ? text : `(${text})`;
}
