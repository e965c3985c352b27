import type { TopicProblems } from '../problem.ts';

export const CALCULUS_TOPICS: readonly TopicProblems[] = [];
