import type { RuleSolution } from '../outcomes.ts';
import { readAgeEquations } from './ages/readAgeEquations.ts';
import { readAges } from './ages/readAges.ts';
import type { Understood } from './method.ts';

/** Works stories of ages: now, later and earlier. */
export function ageStories(problem: Understood): RuleSolution | null {
  return readAges(problem.text) ?? readAgeEquations(problem.text);
}
