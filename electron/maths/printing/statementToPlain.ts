import type { Statement } from '../expression/expression.ts';
import { toPlain } from './toPlain.ts';

/** One statement as keyboard text: `x = 1 or x = 2`, `[0, 1)`. */
export function statementToPlain(statement: Statement): string {
  switch (statement.kind) {
    case 'expression':
      return toPlain(statement.expression);
    case 'relation':
      return statement.sides
        .map(toPlain)
        .reduce((left, side, index) => `${left} ${statement.signs[index - 1] ?? '='} ${side}`);
    case 'all':
    case 'any':
      return statement.parts
        .map((part) => (part.kind === 'any' ? `(${statementToPlain(part)})` : statementToPlain(part)))
        .join(statement.kind === 'all' ? ' and ' : ' or ');
    case 'truth':
      return statement.value ? 'all real numbers' : 'no solution';
    case 'set':
      return `{${statement.elements.map(toPlain).join(', ')}}`;
    case 'tuple':
      return `(${statement.elements.map(toPlain).join(', ')})`;
    case 'interval':
      return `${statement.closedFrom ? '[' : '('}${toPlain(statement.from)}, ${toPlain(statement.to)}${statement.closedTo ? ']' : ')'}`;
    case 'union':
      return statement.parts.map(statementToPlain).join(' ∪ ');
    case 'member':
      return `${toPlain(statement.element)} ${statement.of.kind === 'tuple' ? '=' : '∈'} ${statementToPlain(statement.of)}`;
    case 'matrix':
      return `[${statement.rows.map((row) => `[${row.map(toPlain).join(', ')}]`).join(', ')}]`;
    case 'words':
      return statement.text;
  }
}
