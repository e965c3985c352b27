import type { RuleSolution } from '../../../outcomes.ts';
import { roundedText } from '../../geometry/quantity.ts';

const FIGURES =
  /[,.;]? ?\(?\b(?:(?:give|giving|write|state)(?: your| the)? (?:answers? )?|correct |rounded )*to (\d|one|two|three|four|five) (?:significant figures?|sig\.? ?figs?\.?|s\.?f\.?)\)?(?=[.?,]|\s*$)/i;
const NAMES = ['zero', 'one', 'two', 'three', 'four', 'five'];

/** A speed, way or time to so many significant figures: worked to five decimals first. */
export function inFigures(problem: string, work: (question: string) => RuleSolution | null): RuleSolution | null {
  const found = FIGURES.exec(problem);
  if (found === null) return null;
  const figures = /\d/.test(found[1] ?? '') ? Number(found[1]) : NAMES.indexOf(found[1]?.toLowerCase() ?? '');
  const bare = problem.replace(found[0], '');
  const long = work(bare) ?? work(problem.replace(found[0], ' correct to 5 decimal places'));
  const value = /^(\d+(?:\.\d+)?)(\\text\{ [a-z/]+\})$/i.exec(long?.answer ?? '');
  const rounded = value === null ? null : roundedText(Number(value[1]), { kind: 'figures', figures });
  if (long === null || value === null || rounded === null) return null;
  if (Number(rounded) === Number(value[1])) return long;
  const step = { reason: 'Round.', expression: `${value[1] ?? ''}\\approx ${rounded}` };
  return { ...long, steps: [...long.steps, step], answer: `${rounded}${value[2] ?? ''}` };
}
