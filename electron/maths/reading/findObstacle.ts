import type { Expression } from '../expression/expression.ts';
import { makeBudget, withinBudget } from '../numeric/budget.ts';
import { isNoValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import type { UnderstoodProblem } from './understandProblem.ts';

/** Whole powers beyond this many digits are not written out by anybody. */
const mostDigits = 400;

/**
 * Why a problem that was understood has no answer to work out, in words for a pupil: it divides by zero, its number is
 * too large to write, it has more unknowns than equations. Null: nothing is known to stand in the way.
 */
export function findObstacle({ task, statements, unknowns, remainder }: UnderstoodProblem): string | null {
  const [first] = statements;
  if (first === undefined || remainder.length > 0) return null;
  if (task === 'solve') {
    const onlyEquations = statements.every((statement) => statement.kind === 'relation');
    return onlyEquations && unknowns.length > statements.length ? tooFewEquations(unknowns, statements.length) : null;
  }
  if (task !== 'evaluate' || statements.length > 1 || first.kind !== 'expression') return null;
  return isHuge(first.expression) ? hugeNumber : whyNoValue(first.expression);
}

const hugeNumber = 'This number is too large to write out. Try smaller powers.';

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
