import type { TopicProblems } from '../problem.ts';

export const DATA_TOPICS: readonly TopicProblems[] = [];
