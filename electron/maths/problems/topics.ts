import { ALGEBRA_TOPICS } from './algebra/algebraTopics.ts';
import { CALCULUS_TOPICS } from './calculus/calculusTopics.ts';
import { DATA_TOPICS } from './data/dataTopics.ts';
import { GEOMETRY_TOPICS } from './geometry/geometryTopics.ts';
import { NUMBER_TOPICS } from './number/numberTopics.ts';
import { STORIES_TOPICS } from './stories/storiesTopics.ts';
import { withFurtherKinds } from './further/withFurtherKinds.ts';
import type { TopicProblems } from './problem.ts';

const ALL: readonly TopicProblems[] = [
  ...NUMBER_TOPICS,
  ...ALGEBRA_TOPICS,
  ...GEOMETRY_TOPICS,
  ...CALCULUS_TOPICS,
  ...DATA_TOPICS,
  ...STORIES_TOPICS,
];

/** Every topic that problems can be made of, one generator each. */
export const TOPICS: readonly TopicProblems[] = ALL.map(withFurtherKinds);
