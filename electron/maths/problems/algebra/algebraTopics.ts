import type { TopicProblems } from '../problem.ts';
import { makeAlgebraicFractionProblem } from './algebraicFractionProblems.ts';
import { makeExpandingProblem } from './expandingProblems.ts';
import { makeFactorisingProblem } from './factorisingProblems.ts';
import { makeFunctionProblem } from './functionProblems.ts';
import { makeInequalityProblem } from './inequalityProblems.ts';
import { makeLikeTermsProblem } from './likeTermsProblems.ts';
import { makeLinearProblem } from './linearProblems.ts';
import { makeLogarithmProblem } from './logarithmProblems.ts';
import { makePowerProblem } from './powerProblems.ts';
import { makeQuadraticProblem } from './quadraticProblems.ts';
import { makeSubjectProblem } from './subjectProblems.ts';
import { makeSurdProblem } from './surdProblems.ts';
import { makeSequenceProblem } from './sequenceProblems.ts';
import { makeSimultaneousProblem } from './simultaneousProblems.ts';

export const ALGEBRA_TOPICS: readonly TopicProblems[] = [
  { topic: 'like-terms', make: makeLikeTermsProblem, difficulties: [1, 2, 3] },
  { topic: 'expanding', make: makeExpandingProblem, difficulties: [1, 2, 2, 3] },
  { topic: 'factorising', make: makeFactorisingProblem, difficulties: [1, 2, 2, 3, 3] },
  { topic: 'inequalities', make: makeInequalityProblem, difficulties: [1, 2, 2, 3, 3] },
  { topic: 'substitution-functions', make: makeFunctionProblem, difficulties: [1, 2, 2, 3, 3] },
  { topic: 'algebraic-fractions', make: makeAlgebraicFractionProblem, difficulties: [1, 2, 3] },
  { topic: 'changing-the-subject', make: makeSubjectProblem, difficulties: [1, 1, 2, 3] },
  { topic: 'exponentials-logarithms', make: makeLogarithmProblem, difficulties: [1, 2, 2, 3, 3] },
  { topic: 'powers-roots', make: makePowerProblem, difficulties: [1, 2, 2, 3, 3] },
  { topic: 'surds', make: makeSurdProblem, difficulties: [1, 2, 2, 3, 3] },
  { topic: 'linear-equations', make: makeLinearProblem, difficulties: [1, 2, 2, 2, 3, 3, 3, 3] },
  { topic: 'quadratic-equations', make: makeQuadraticProblem, difficulties: [1, 2, 2, 3] },
  { topic: 'simultaneous-equations', make: makeSimultaneousProblem, difficulties: [1, 2, 2, 3] },
  { topic: 'sequences', make: makeSequenceProblem, difficulties: [1, 2, 2, 3, 3] },
];
