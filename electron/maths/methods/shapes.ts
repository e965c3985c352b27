import type { RuleSolution } from '../outcomes.ts';
import { readShape } from './geometry/readShape.ts';
import { workShape } from './geometry/workShape.ts';
import type { Understood } from './method.ts';

/** Rounding is asked of a number that is exact: right only where it has no more decimals than are wanted. */
function fitsRounding(answer: string, places: number): boolean {
  return (/^\d+(?:\.(\d+))?/.exec(answer)?.[1] ?? '').length <= places;
}

/** Works questions about one shape: areas, perimeters, surfaces, volumes, and lengths found from them. */
export function shapes(problem: Understood): RuleSolution | null {
  const question = readShape(problem.text);
  const solution = question === null ? null : workShape(question);
  if (question === null || solution === null) return null;
  const { form } = question;
  if (form.kind === 'places' && !fitsRounding(solution.answer, form.places)) return null;
  return solution;
}
