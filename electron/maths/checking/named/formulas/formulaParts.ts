import { expressionsIn } from '../../../algebra/freeSymbols.ts';
import { freeSymbols } from '../../../algebra/freeSymbols.ts';
import type { Expression } from '../../../expression/expression.ts';
import { parseStatement } from '../../../reading/parseStatement.ts';

/** The expression that a formula is; null for an equation and for what cannot be read. */
export function expressionIn(text: string): Expression | null {
  const reading = parseStatement(text);
  return reading.kind === 'statement' && reading.statement.kind === 'expression' ? reading.statement.expression : null;
}

/** Every letter of a formula, of an equation's two sides too; null where it cannot be read. */
export function lettersIn(text: string): ReadonlySet<string> | null {
  const reading = parseStatement(text);
  return reading.kind === 'statement' ? new Set(expressionsIn(reading.statement).flatMap(freeSymbols)) : null;
}
