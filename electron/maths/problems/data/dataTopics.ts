import type { TopicProblems } from '../problem.ts';
import { makeAverageProblem } from './averageProblems.ts';
import { makeProbabilityProblem } from './probabilityProblems.ts';

export const DATA_TOPICS: readonly TopicProblems[] = [
  { topic: 'averages', make: makeAverageProblem, difficulties: [1, 2, 2, 3] },
  { topic: 'probability', make: makeProbabilityProblem, difficulties: [1, 2, 2, 3] },
];
