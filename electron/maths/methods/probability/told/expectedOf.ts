import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { workExpected } from '../workProbability.ts';

/** How often something is expected in so many trials, from the worked probability of one. */
export function expectedOf(one: RuleSolution | null, trials: number | undefined): RuleSolution | null {
  const [, top, bottom] = /^\\frac\{(\d+)\}\{(\d+)\}$/.exec(one?.answer ?? '') ?? [];
  if (one === null || top === undefined || bottom === undefined || trials === undefined || trials < 2) return null;
  const last = workExpected({ value: new Fraction(Number(top), Number(bottom)), form: 'fraction' }, trials);
  return last === null ? null : { ...last, steps: [...one.steps, ...last.steps] };
}
