import type { Expression, RelationSign, Statement } from '../expression/expression.ts';
import { bracketed, glue } from './glue.ts';
import { toLatex } from './toLatex.ts';

const signs: Readonly<Record<RelationSign, string>> = {
  '=': '=',
  '≠': '\\ne',
  '<': '<',
  '≤': '\\le',
  '>': '>',
  '≥': '\\ge',
  '≈': '\\approx',
};

/** One statement as one line of LaTeX, which `parseStatement` reads back. */
export function statementToLatex(statement: Statement): string {
  switch (statement.kind) {
    case 'expression':
      return toLatex(statement.expression);
    case 'relation':
      return latexRelation(statement.sides, statement.signs);
    case 'all':
      return statement.parts
        .map((part) => (part.kind === 'any' ? `(${statementToLatex(part)})` : statementToLatex(part)))
        .join('\\text{ and }');
    case 'any':
      return statement.parts
        .map((part) => (part.kind === 'any' ? `(${statementToLatex(part)})` : statementToLatex(part)))
        .join('\\text{ or }');
    case 'truth':
      return statement.value ? '\\text{all real numbers}' : '\\text{no solution}';
    case 'set':
      return `\\{${list(statement.elements)}\\}`;
    case 'tuple':
      return bracketed(list(statement.elements));
    case 'interval':
      return latexInterval(statement);
    case 'union':
      return statement.parts.map(statementToLatex).reduce((left, right) => glue(left, '\\cup', right));
    case 'member':
      return glue(
        toLatex(statement.element),
        statement.of.kind === 'tuple' ? '=' : '\\in',
        statementToLatex(statement.of),
      );
    case 'matrix':
      return `\\begin{pmatrix}${statement.rows.map((row) => row.map(toLatex).join('&')).join('\\\\')}\\end{pmatrix}`;
    case 'words':
      return `\\text{${statement.text.replace(/[\\$%&#{}_]/g, '\\$&')}}`;
  }
}

function list(elements: readonly Expression[]): string {
  return elements.map(toLatex).join(',');
}

function latexRelation(sides: readonly Expression[], between: readonly RelationSign[]): string {
  return sides
    .map(toLatex)
    .reduce((left, side, index) => glue(endedFactorial(left), signs[between[index - 1] ?? '='], side));
}

/** "x! =" with a space, since != is an unequal sign. */
function endedFactorial(left: string): string {
  return left.endsWith('!') ? `${left} ` : left;
}

function latexInterval({ from, to, closedFrom, closedTo }: Extract<Statement, { kind: 'interval' }>): string {
  const inner = `${toLatex(from)},${toLatex(to)}`;
  const tall = bracketed(inner).startsWith('\\left');
  return `${tall ? '\\left' : ''}${closedFrom ? '[' : '('}${inner}${tall ? '\\right' : ''}${closedTo ? ']' : ')'}`;
}
