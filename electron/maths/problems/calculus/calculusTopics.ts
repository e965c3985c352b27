import type { TopicProblems } from '../problem.ts';
import { makeDerivativeProblem } from './derivativeProblems.ts';
import { makeIntegralProblem } from './integralProblems.ts';
import { makeLimitProblem } from './limitProblems.ts';

export const CALCULUS_TOPICS: readonly TopicProblems[] = [
  { topic: 'derivatives', make: makeDerivativeProblem, difficulties: [1, 2, 2, 3] },
  { topic: 'integrals', make: makeIntegralProblem, difficulties: [1, 2, 2, 3] },
  { topic: 'limits', make: makeLimitProblem, difficulties: [1, 2, 2, 3] },
];
