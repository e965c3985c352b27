import type { Statement } from '../../../electron/maths/expression/expression.ts';
import { statementToLatex } from '../../../electron/maths/printing/statementToLatex.ts';
import { parseStatement } from '../../../electron/maths/reading/parseStatement.ts';
import { nodeCorruptions } from './corruptNode.ts';
import { meaningOf, withoutPlusMinus } from './meaning.ts';
import { isNear, plainValue, type Letters } from './plainValue.ts';
import { rewriteEach } from './rewriteEach.ts';
import { wrongAnswers } from './wrongAnswers.ts';

export type WrongLine = { readonly kind: string; readonly text: string };

/**
 * Lines of a solution with one thing changed, such that a solution of the problem makes the line false, or a
 * calculation in it is false, or its value is no longer the one asked for. `answer` is the right answer.
 */
export function wrongLines(line: string, answer: string): readonly WrongLine[] {
  const [reading, answered] = [parseStatement(line), parseStatement(answer)];
  if (reading.kind !== 'statement' || answered.kind !== 'statement') return [];
  const { statement } = reading;
  const solutions = solutionsIn(answered.statement);
  const isFalse = (wrong: Statement): boolean =>
    statement.kind === 'expression'
      ? changesValue(statement, wrong)
      : solutions.some((letters) => truth(wrong, letters) === false) || truth(wrong, new Map()) === false;
  // Beside letters a tiny change may be lost (0.000000001x is 0 at x = 0, 2/x is 0 in the limit), and floating point
  // cannot tell.
  const isValue = statement.kind === 'expression' && !/(?<!\d)0|\\lim/.test(line);
  const changed = nodeCorruptions.flatMap(({ kind, change, tiny }) =>
    rewriteEach(statement, change)
      .filter((wrong) => (tiny ? isValue : isFalse(wrong)))
      .map((wrong) => ({ kind, text: statementToLatex(wrong) })),
  );
  return [...changed, ...wrongAnswers(line).filter(({ kind }) => alsoWrongAsLines.has(kind))];
}

/** Changes of a whole line after which it follows from nothing above; x = 3 or x = 4, say, still follows from x = 3. */
const alsoWrongAsLines: ReadonlySet<string> = new Set([
  'no solution',
  'denied in words',
  'hostile',
  'in percent',
  'unknowns exchanged',
]);

function changesValue(before: Statement, after: Statement): boolean {
  const [a, b] = [meaningOf(before), meaningOf(after)];
  return a !== null && b !== null && a !== b;
}

/** The values of the letters in each solution an answer names. */
function solutionsIn(answer: Statement): readonly Letters[] {
  if (answer.kind === 'any') return answer.parts.flatMap(solutionsIn);
  if (answer.kind === 'all') {
    const points = answer.parts.map((part) => solutionsIn(part)[0]);
    return [new Map(points.flatMap((point) => [...(point ?? [])]))];
  }
  if (answer.kind !== 'relation' || answer.signs[0] !== '=' || answer.sides.length !== 2) return [];
  const [left, right] = answer.sides;
  if (left?.kind !== 'symbol' || right === undefined) return [];
  return withoutPlusMinus(right).flatMap((side) => {
    const value = plainValue(side, new Map());
    return Number.isNaN(value) ? [] : [new Map([[left.name, value]])];
  });
}

/** Whether a claim holds; null where that is not known (letters without a value, say). */
function truth(claim: Statement, letters: Letters): boolean | null {
  if (claim.kind === 'any' || claim.kind === 'all') {
    const parts = claim.parts.map((part) => truth(part, letters));
    if (parts.includes(null)) return null;
    return claim.kind === 'any' ? parts.includes(true) : !parts.includes(false);
  }
  if (claim.kind !== 'relation' || claim.signs.some((sign) => sign !== '=')) return null;
  const choices = claim.sides.map((side) => withoutPlusMinus(side).map((one) => plainValue(one, letters)));
  if (choices.flat().some((value) => Number.isNaN(value))) return null;
  return choices.every((values, at) => {
    const next = choices[at + 1] ?? values;
    return values.some((value) => next.some((other) => isNear(value, other)));
  });
}
