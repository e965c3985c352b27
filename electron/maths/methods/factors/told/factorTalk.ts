import type { RuleSolution } from '../../../outcomes.ts';
import type { Understood } from '../../method.ts';
import { factorRoles } from '../factorRoles.ts';
import { factorQuestions } from '../factorQuestions.ts';
import { primePowers } from '../primePowers.ts';
import { readSituations } from '../readSituations.ts';
import { factorFacts } from './factorFacts.ts';
import { plainFactors } from './plainFactors.ts';

/** Factors and multiples as people talk of them: the same question without the talk, put to the readers again. */
export function factorTalk(problem: Understood): RuleSolution | null {
  if (problem.text.length > 300) return null;
  const facts = factorFacts(problem.text);
  if (facts !== null) return facts;
  const text = plainFactors(problem.text);
  if (text === problem.text) return null;
  const plain: Understood = { ...problem, text };
  return factorQuestions(plain) ?? primePowers(plain) ?? readSituations(text) ?? factorRoles(text);
}
