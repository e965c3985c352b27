import { differentiate } from '../../algebra/differentiate.ts';
import { freeSymbols } from '../../algebra/freeSymbols.ts';
import type { Budget } from '../../numeric/budget.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { compareExpressions } from '../compareExpressions.ts';

/** The body of "… + C", out of its formula signs; null where no constant of an integral stands at the end. */
function bodyOf(text: string): string | null {
  const bare = text.replace(/^\s*(?:\$|\\\()|(?:\$|\\\))\s*$/g, '').trim();
  return /^(.+?)\s*\+\s*[CcKk]$/s.exec(bare)?.[1] ?? null;
}

/** (x² + 3)⁵/5 + C and the same multiplied out differ by a number, which belongs to C. */
export function areSameUpToConstant(expected: string, given: string, budget: Budget): boolean {
  const [one, other] = [bodyOf(expected), bodyOf(given)].map((body) => (body === null ? null : parseExpression(body)));
  if (one?.kind !== 'expression' || other?.kind !== 'expression') return false;
  const letters = new Set([...freeSymbols(one.expression), ...freeSymbols(other.expression)]);
  const [variable, another] = letters;
  if (variable === undefined || another !== undefined) return false;
  const [a, b] = [one, other].map(({ expression }) => differentiate(expression, variable, budget));
  if (a === undefined || a === null || b === undefined || b === null) return false;
  return compareExpressions(a, b, budget).status === 'equal';
}
