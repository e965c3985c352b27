import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeFixed } from '../amounts/spelledArithmetic.ts';

/** A single quantity: what stands before its number, the number, and its unit. */
const QUANTITY = /^((?:\\\$|\\text\{[£€]\})?)(\d+(?:\.\d+)?)((?:\\%|\\text\{[^{}]*\})?)$/;

/** The solution with its answer rounded to so many decimals, where that is asked; `null` where it is no single number. */
export function roundedSolution(solution: RuleSolution | null, places: number | null): RuleSolution | null {
  if (solution === null || places === null) return solution;
  const [, sign = '', digits, unit = ''] = QUANTITY.exec(solution.answer) ?? [];
  if (digits === undefined) return null;
  if ((digits.split('.')[1]?.length ?? 0) <= places) return solution;
  const rounded = writeFixed(new Fraction(digits), places);
  const name = places === 0 ? 'a whole number' : places === 1 ? 'one decimal' : `$${places}$ decimals`;
  const step = { reason: `Round to ${name}.`, expression: `${digits}\\approx ${rounded}` };
  return { ...solution, steps: [...solution.steps, step], answer: `${sign}${rounded}${unit}` };
}
