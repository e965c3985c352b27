import type { TopicProblems } from '../problem.ts';
import { ALGEBRA_KINDS } from './algebraKinds.ts';
import { CALCULUS_KINDS } from './calculusKinds.ts';
import type { FurtherKind } from './furtherKind.ts';
import { NUMBER_KINDS } from './numberKinds.ts';

const KINDS: Readonly<Record<string, readonly [FurtherKind, ...FurtherKind[]]>> = {
  ...NUMBER_KINDS,
  ...ALGEBRA_KINDS,
  ...CALCULUS_KINDS,
};

/** How often a problem is of one of the further kinds. */
const SHARE = 0.15;

/** A topic with its further kinds of questions: stories, shapes and rarer forms. */
export function withFurtherKinds(topic: TopicProblems): TopicProblems {
  const kinds = KINDS[topic.topic];
  if (kinds === undefined) return topic;
  return {
    ...topic,
    make: (random, difficulty) =>
      random.chance(SHARE) ? random.pick(kinds)(random, difficulty) : topic.make(random, difficulty),
  };
}
