import type { TopicProblems } from '../problem.ts';
import { makeAgeProblem } from './ageProblems.ts';
import { makeMoneyProblem } from './moneyProblems.ts';
import { makeNumberWordProblem } from './numberWordProblems.ts';
import { makeSpeedProblem } from './speedProblems.ts';

export const STORIES_TOPICS: readonly TopicProblems[] = [
  { topic: 'words-ages', make: makeAgeProblem, difficulties: [1, 2, 2, 3, 3] },
  { topic: 'words-numbers', make: makeNumberWordProblem, difficulties: [1, 2, 2, 3, 3] },
  { topic: 'words-money', make: makeMoneyProblem, difficulties: [1, 1, 2, 2, 2, 3, 3] },
  { topic: 'words-speed', make: makeSpeedProblem, difficulties: [1, 2, 2, 3, 3] },
];
