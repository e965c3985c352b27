import type { TopicProblems } from '../problem.ts';

export const GEOMETRY_TOPICS: readonly TopicProblems[] = [];
