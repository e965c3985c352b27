import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import type { PiForm } from '../geometry/quantity.ts';
import { rounded } from '../roundNumber.ts';

/** The value of `\frac{3}{8}`, `0.25` or `30\%`. */
function valueOf(answer: string): Fraction | null {
  const [, top, bottom] = /^\\frac\{(\d+)\}\{(\d+)\}$/.exec(answer) ?? [];
  if (top !== undefined && bottom !== undefined) return new Fraction(`${top}/${bottom}`);
  return /^\d+(?:\.\d+)?$/.test(answer) ? new Fraction(answer) : null;
}

/** A probability rounded as asked; `null` where that cannot be done. */
export function inChanceForm(solution: RuleSolution, form: PiForm | null): RuleSolution | null {
  if (form === null || form.kind === 'exact') return solution;
  const value = valueOf(solution.answer);
  if (value === null || form.kind === 'with') return null;
  const answer =
    form.kind === 'places' ? rounded(value, { places: form.places }) : rounded(value, { figures: form.figures });
  if (answer === null || answer === solution.answer) return answer === null ? null : solution;
  return { ...solution, steps: [...solution.steps, { reason: 'Round.', expression: answer }], answer };
}
