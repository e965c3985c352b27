import type { RuleSolution } from '../../outcomes.ts';
import type { MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { storyProblem } from './storyProblem.ts';

/** A story by its marks: what it asks, in the one wording that `read` surely reads. */
export type ReadStory = {
  readonly ask: string;
  readonly question: string;
  readonly marks: Readonly<Record<string, string>>;
};

/** Makes a problem of a story by working the app's own wording of it, so that problem and solution cannot part. */
export function byReading(
  random: Random,
  { ask, question, marks }: ReadStory,
  read: (problem: string) => RuleSolution | null,
): MadeProblem | null {
  const text = question.replace(/\{([a-z]+)\}/g, (mark, name: string) => marks[name] ?? mark);
  return storyProblem(random, { ask, question, marks, solution: read(text) });
}
