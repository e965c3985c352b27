import { MORE_ALGEBRA } from './moreAlgebra.ts';
import { MORE_CALCULUS } from './moreCalculus.ts';
import { MORE_GEOMETRY } from './moreGeometry.ts';
import { MORE_NUMBER } from './moreNumber.ts';
import { MORE_STORIES } from './moreStories.ts';
import type { TopicWordings, Words, Wordings } from '../wordings.ts';

const MORE: Readonly<Record<string, Wordings>> = {
  ...MORE_NUMBER,
  ...MORE_ALGEBRA,
  ...MORE_GEOMETRY,
  ...MORE_CALCULUS,
  ...MORE_STORIES,
};

/** The topics that have further wordings, and those. */
export const FURTHER_WORDINGS: readonly (readonly [string, Wordings])[] = Object.entries(MORE);

function both(first: Words | undefined, second: Words, heldOut: ReadonlySet<string>): Words {
  const [one = '{m}', ...more] = [...(first ?? []), ...second].filter((words) => !heldOut.has(words));
  return [one, ...more];
}

/** The wordings of a topic with the further ones for training; whatever is held out stays out. */
export function withFurtherWordings(topic: string, { training, heldOut }: TopicWordings): TopicWordings {
  const kept = new Set(Object.values(heldOut).flat());
  const added = Object.entries(MORE[topic] ?? {}).filter(([ask]) => ask in training);
  const merged = added.map(([ask, words]) => [ask, both(training[ask], words, kept)] as const);
  return { training: { ...training, ...Object.fromEntries(merged) }, heldOut };
}
