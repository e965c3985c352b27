import type { RuleSolution } from '../outcomes.ts';
import { readAgeEquations } from './ages/readAgeEquations.ts';
import { readAges } from './ages/readAges.ts';
import type { Understood } from './method.ts';

/** "Tom is 3 years older than Ann, who is 12": it is Ann who is 12, the one named last. */
const WHO_IS =
  /\b(than|as|of|to|twice|half) ((?:(?:his|her|my|their|the|our) )?(?:[A-Za-z-]+'s )?(?!he\b|she\b|him\b|her\b|hers\b)[A-Za-z-]+),? who (?=(?:is|was|will be) )/g;

/** Anybody else that "who" goes on about may not be the one the sentence began with. */
const WHO_ELSE = /\b(?:is|was|will|has|are|than|as|of)\b[^.?!]*[a-z],? (?:who|which) (?:is|was|will|has)\b/i;

/** Works stories of ages: now, later and earlier. */
export function ageStories(problem: Understood): RuleSolution | null {
  const text = problem.text.replace(WHO_IS, '$1 $2, and $2 ');
  return text !== problem.text && WHO_ELSE.test(text) ? null : (readAges(text) ?? readAgeEquations(text));
}
