import type { TopicProblems } from '../problem.ts';

export const STORIES_TOPICS: readonly TopicProblems[] = [];
