import type { Expression } from '../expression/expression.ts';
import { newCursor, peek, refuseToken, source } from './cursor.ts';
import { parseSum } from './parseSum.ts';
import { plainCharacters } from './plainCharacters.ts';
import { stripDelimiters } from './stripDelimiters.ts';
import { tokenise } from './tokenise.ts';
import { readOrRefuse, refuse, type Unreadable, vetted } from './unreadable.ts';

export type ExpressionReading = { readonly kind: 'expression'; readonly expression: Expression } | Unreadable;

/**
 * Reads one expression from keyboard maths, Unicode maths or LaTeX, in one grammar. Nothing is evaluated, so the size
 * of a number or power costs nothing. Never throws on any text.
 */
export function parseExpression(text: string): ExpressionReading {
  const { text: plain, place } = plainCharacters(text);
  const reading = vetted(readOnce(plain), readOnce);
  return reading.kind === 'expression' ? reading : { ...reading, position: place(reading.position) };
}

function readOnce(text: string): ExpressionReading {
  return readOrRefuse<ExpressionReading>(() => ({ kind: 'expression', expression: readExpression(text) }));
}

function readExpression(text: string): Expression {
  const formula = stripDelimiters(text);
  const cursor = newCursor(formula, tokenise(formula));
  if (peek(cursor).kind === 'end') refuse(0, 'there is nothing here to read');
  const expression = parseSum(cursor);
  const rest = peek(cursor);
  if (rest.kind === 'relation')
    refuse(rest.position, `${source(cursor, rest)} makes this a statement, not an expression`);
  if (rest.kind !== 'end') refuseToken(cursor, rest, `I cannot read on from ${source(cursor, rest).trim()} here`);
  return expression;
}
