import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { workNextQuadratic, workQuadraticTerm, workTerms } from '../workFormulaTerms.ts';
import type { SequenceAsk } from './sequencePhrases.ts';

/** A list whose second differences are the same: its general, its next or a later term. */
export function ofList(terms: readonly Fraction[], ask: SequenceAsk): RuleSolution | null {
  if (ask.what === 'general') return workQuadraticTerm(terms);
  if (ask.what === 'next') return workNextQuadratic(terms, ask.count);
  if (ask.what !== 'term' || ask.place > 60) return null;
  const general = workQuadraticTerm(terms);
  if (general === null) return null;
  const [one, two, three] = terms;
  if (one === undefined || two === undefined || three === undefined) return null;
  const square = three.sub(two.mul(2)).add(one).div(2);
  const linear = two.sub(one).sub(square.mul(3));
  const worked = workTerms({ square, linear, rest: one.sub(square).sub(linear) }, ask.place, ask.place);
  return worked === null ? null : { ...worked, steps: [...general.steps, ...worked.steps] };
}
