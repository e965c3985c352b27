import type { TopicProblems } from '../problem.ts';
import { makeDerivativeProblem } from './derivativeProblems.ts';

export const CALCULUS_TOPICS: readonly TopicProblems[] = [
  { topic: 'derivatives', make: makeDerivativeProblem, difficulties: [1, 2, 2, 3] },
];
