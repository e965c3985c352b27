import { freeSymbols } from '../algebra/freeSymbols.ts';
import type { Expression, Statement } from '../expression/expression.ts';

/** What an answer to "what is …" claims to be the value: every side of its chain of equalities but a name in front. */
export type AnswerSides = {
  /** What the value was called: dy/dx, f(2), A; null when nothing. */
  readonly label: Expression | null;
  /** All must have the value asked for; the last is the answer itself. */
  readonly sides: readonly Expression[];
};

/** null for answers that are no chain of equalities. */
export function answerSides(answer: Statement): AnswerSides | null {
  if (answer.kind === 'expression') return { label: null, sides: [answer.expression] };
  if (answer.kind !== 'relation' || answer.signs.some((sign) => sign !== '=')) return null;
  const [first, ...others] = answer.sides;
  const [last, more] = others;
  if (first === undefined) return null;
  // "35 = y": turned round, as some write it.
  if (last !== undefined && more === undefined && isLabel(last) && freeSymbols(first).length === 0)
    return { label: last, sides: [first] };
  return isLabel(first) ? { label: first, sides: others } : { label: null, sides: answer.sides };
}

function isLabel(expression: Expression): boolean {
  if (expression.kind === 'derivative') return expression.body.kind === 'symbol' || expression.body.kind === 'apply';
  return expression.kind === 'symbol' || expression.kind === 'apply';
}
