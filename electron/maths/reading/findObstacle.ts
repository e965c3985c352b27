import { freeSymbols, someNode, statementSymbols } from '../algebra/freeSymbols.ts';
import { judgeChain } from '../checking/checkCalculation.ts';
import { expandedForm } from '../checking/forms/expandedForm.ts';
import type { Expression, Statement } from '../expression/expression.ts';
import { makeBudget, withinBudget } from '../numeric/budget.ts';
import { isNoValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import type { UnderstoodProblem } from './understandProblem.ts';

/** Whole powers beyond this many digits are not written out by anybody. */
const mostDigits = 400;

/**
 * Why a problem that was understood has no answer to work out, in words for a pupil: it divides by zero, its number is
 * too large to write, it has more unknowns than equations, or no unknown, or nothing is left to simplify. Null: nothing is known to stand in the way.
 */
export function findObstacle({ task, statements, unknowns, remainder }: UnderstoodProblem): string | null {
  const [first] = statements;
  if (first === undefined || remainder.length > 0) return null;
  if (task === 'solve') {
    const onlyEquations = statements.every((statement) => statement.kind === 'relation');
    return onlyEquations && unknowns.length > statements.length ? tooFewEquations(unknowns, statements.length) : null;
  }
  if (statements.length > 1) return null;
  if (task === 'find') return noUnknown(first);
  if (task === 'simplify' && first.kind === 'expression') return isSimplest(first.expression) ? nothingToDo : null;
  if (task !== 'evaluate' || first.kind !== 'expression') return null;
  return isHuge(first.expression) ? hugeNumber : whyNoValue(first.expression);
}

const hugeNumber = 'This number is too large to write out. Try smaller powers.';

const nothingToDo =
  'Nothing is left to simplify here. Say what is to be done with it, such as “factorise …” or “… when x = 2”, or make it an equation, such as 2x + 3 = 7.';

/** A polynomial whose brackets are multiplied out and whose like terms are collected. */
function isSimplest(expression: Expression): boolean {
  const holdsOther = someNode(expression, ({ kind }) => kind === 'quotient' || kind === 'call' || kind === 'apply');
  return !holdsOther && freeSymbols(expression).length > 0 && expandedForm(expression, makeBudget()).ok;
}

/** "3 × 4 = 13": a calculation that is finished, rightly or wrongly. */
function noUnknown(statement: Statement): string | null {
  if (statement.kind !== 'relation' || statement.signs.some((sign) => sign !== '=')) return null;
  if (statementSymbols(statement).length > 0) return null;
  const { status } = judgeChain(statement, makeBudget());
  if (status === 'unclear') return null;
  const said = status === 'true' ? 'This is true as it stands' : 'The two sides are not equal';
  return `${said}, and there is no unknown to find. Leave out what stands behind = to have it worked out.`;
}

function whyNoValue(expression: Expression): string | null {
  const given = { environment: new Map(), domain: 'real', budget: makeBudget() } as const;
  const value = withinBudget(() => evaluate(expression, given), null);
  if (value === null) return hugeNumber;
  return isNoValue(value) && value.kind === 'undefined' ? `This has no value: ${value.why}.` : null;
}

function isHuge(expression: Expression): boolean {
  if (expression.kind !== 'power') return false;
  if (isHuge(expression.exponent)) return true;
  if (expression.exponent.kind === 'power')
    return digits(expression.base) > 0 && exponentOf(expression.exponent) > mostDigits;
  return digits(expression.base) * exponentOf(expression.exponent) > mostDigits;
}

/** Decimal digits a factor of this base adds; 0 for bases whose powers stay small. */
function digits(base: Expression): number {
  return base.kind === 'number' ? Math.log10(Math.max(1, Math.abs(base.value.valueOf()))) : 0;
}

function exponentOf(exponent: Expression): number {
  if (exponent.kind === 'number') return Math.abs(exponent.value.valueOf());
  return exponent.kind === 'power' ? exponentOf(exponent.base) ** exponentOf(exponent.exponent) : 0;
}

function tooFewEquations(unknowns: readonly string[], count: number): string {
  const letters = `${unknowns.slice(0, -1).join(', ')} and ${unknowns.at(-1) ?? ''}`;
  const have = count === 1 ? 'This is one equation' : `These are ${count} equations`;
  return `${have} for ${unknowns.length} unknowns, ${letters}, so there are many solutions. Add another equation, or say which letter to solve for.`;
}
