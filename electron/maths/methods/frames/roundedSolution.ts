import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeFixed } from '../amounts/spelledArithmetic.ts';

/** A single quantity: what stands before its number, the number, and its unit. */
const QUANTITY = /^((?:\\\$|\\text\{[£€]\})?)(\d+(?:\.\d+)?)((?:\\%|\\text\{[^{}]*\})?)$/;

/**
 * The number that is to be rounded: 12266.496 was written as 12266.50, which must not be rounded once more to 12267.
 * `null` where what was rounded before is not told and lies just half way.
 */
function unroundedOf({ steps }: RuleSolution, digits: string, places: number): string | null {
  const [, exact, written] = /^(\d+\.\d+)\\approx (\d+(?:\.\d+)?)$/.exec(steps.at(-1)?.expression ?? '') ?? [];
  if (exact !== undefined && written === digits) return exact;
  const isHalf = /^50*$/.test((digits.split('.')[1] ?? '').slice(places));
  return isHalf && steps.some(({ expression }) => expression.includes('\\approx')) ? null : digits;
}

/** The solution with its answer rounded to so many decimals, where that is asked; `null` where it is no single number. */
export function roundedSolution(solution: RuleSolution | null, places: number | null): RuleSolution | null {
  if (solution === null || places === null) return solution;
  const [, sign = '', digits, unit = ''] = QUANTITY.exec(solution.answer) ?? [];
  if (digits === undefined) return null;
  if ((digits.split('.')[1]?.length ?? 0) <= places) return solution;
  const unrounded = unroundedOf(solution, digits, places);
  if (unrounded === null) return null;
  const rounded = writeFixed(new Fraction(unrounded), places);
  const name = places === 0 ? 'a whole number' : places === 1 ? 'one decimal' : `$${places}$ decimals`;
  const step = { reason: `Round to ${name}.`, expression: `${unrounded}\\approx ${rounded}` };
  const before = unrounded === digits ? solution.steps : solution.steps.slice(0, -1);
  return { ...solution, steps: [...before, step], answer: `${sign}${rounded}${unit}` };
}
