import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import type { PiForm } from '../geometry/quantity.ts';
import { rounded } from '../roundNumber.ts';

function valueOf(answer: string): Fraction | null {
  const [, sign = '', top, bottom] = /^(-?)\\frac\{(-?\d+(?:\.\d+)?)\}\{(\d+)\}$/.exec(answer) ?? [];
  if (top !== undefined && bottom !== undefined) return new Fraction(`${sign}${top}`).div(new Fraction(bottom));
  return /^-?\d+(?:\.\d+)?$/.test(answer) ? new Fraction(answer) : null;
}

/** The answer rounded as the question asks; `null` where it asks for another form than decimals. */
export function roundedAverage(solution: RuleSolution, form: PiForm | null): RuleSolution | null {
  if (form === null || form.kind === 'exact') return solution;
  if (form.kind !== 'places' && form.kind !== 'figures') return null;
  const value = valueOf(solution.answer);
  if (value === null) return null;
  const answer =
    form.kind === 'places' ? rounded(value, { places: form.places }) : rounded(value, { figures: form.figures });
  if (answer === null || answer === solution.answer) return answer === null ? null : solution;
  const asked =
    form.kind === 'places'
      ? `${form.places} decimal ${form.places === 1 ? 'place' : 'places'}`
      : `${form.figures} significant ${form.figures === 1 ? 'figure' : 'figures'}`;
  const step = { reason: `Round to ${asked === '0 decimal places' ? 'a whole number' : asked}.`, expression: answer };
  return { ...solution, steps: [...solution.steps, step], answer };
}
