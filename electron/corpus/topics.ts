import type { TopicProblems } from '../maths/problems/problem.ts';
import { TOPICS as GENERATORS } from '../maths/problems/topics.ts';
import { ALGEBRA_WORDINGS } from './wordings/algebraWordings.ts';
import { CALCULUS_WORDINGS } from './wordings/calculusWordings.ts';
import { DATA_WORDINGS } from './wordings/dataWordings.ts';
import { GEOMETRY_WORDINGS } from './wordings/geometryWordings.ts';
import { NUMBER_WORDINGS } from './wordings/numberWordings.ts';
import { STORIES_WORDINGS } from './wordings/storiesWordings.ts';
import { withFurtherKindWordings } from './wordings/furtherKindWordings.ts';
import { withFurtherWordings } from './wordings/more/moreWordings.ts';
import type { TopicWordings } from './wordings/wordings.ts';

/** A topic of the corpus: its generator, its wordings, and its share of the training lines in relation to the others'. */
export type Topic = TopicProblems & { readonly wordings: TopicWordings; readonly weight: number };

const WORDINGS: Readonly<Record<string, TopicWordings>> = {
  ...NUMBER_WORDINGS,
  ...ALGEBRA_WORDINGS,
  ...GEOMETRY_WORDINGS,
  ...CALCULUS_WORDINGS,
  ...DATA_WORDINGS,
  ...STORIES_WORDINGS,
};

/** Weights lean towards what small models find hard; a topic not named here weighs 1. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'linear-equations': 2,
  fractions: 2,
  'quadratic-equations': 2,
  'simultaneous-equations': 2,
  'order-of-operations': 1.5,
};

/** The topics that have both a generator and wordings. */
export const TOPICS: readonly Topic[] = GENERATORS.flatMap((generator) => {
  const wordings = WORDINGS[generator.topic];
  if (wordings === undefined) return [];
  const more = withFurtherKindWordings(generator.topic, withFurtherWordings(generator.topic, wordings));
  return [{ ...generator, wordings: more, weight: WEIGHTS[generator.topic] ?? 1 }];
});
