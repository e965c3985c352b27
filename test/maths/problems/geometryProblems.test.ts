import { describe, expect, it } from 'vitest';

import { pythagoras } from '../../../electron/maths/methods/pythagoras.ts';
import { sequences } from '../../../electron/maths/methods/sequences.ts';
import { shapes } from '../../../electron/maths/methods/shapes.ts';
import { straightLines } from '../../../electron/maths/methods/straightLines.ts';
import { trigonometry } from '../../../electron/maths/methods/trigonometry.ts';
import { unitConversions } from '../../../electron/maths/methods/unitConversions.ts';
import { questionOf } from '../../../electron/maths/problems/problem.ts';
import type { MadeProblem } from '../../../electron/maths/problems/problem.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';
import { TOPICS } from '../../../electron/maths/problems/topics.ts';
import { understood } from '../methods/worked.ts';

const METHODS = {
  'perimeter-area-volume': shapes,
  circles: shapes,
  pythagoras,
  trigonometry,
  'straight-lines': straightLines,
  units: unitConversions,
  sequences,
} as const;
const DRAWN = 80;
/** Letters of the steps, as many as a small model can learn to write. */
const LONGEST_SOLUTION = 520;

function drawn(topic: string): readonly MadeProblem[] {
  const found = TOPICS.find((one) => one.topic === topic);
  const random = createRandom(17);
  const made: MadeProblem[] = [];
  while (found !== undefined && made.length < DRAWN) {
    const problem = found.make(random, random.pick(found.difficulties));
    if (problem !== null) made.push(problem);
  }
  return made;
}

describe.each(Object.entries(METHODS))('problems of %s', (topic, method) => {
  const problems = drawn(topic);

  it('are worked to the same answer when their question is read, nearly all of them', () => {
    const read = problems.flatMap((problem) => {
      const solution = method(understood([], 'words', questionOf(problem)));
      return solution === null
        ? []
        : [{ question: questionOf(problem), given: solution.answer, made: problem.solution.answer }];
    });
    for (const { question, given, made } of read) expect(given, question).toBe(made);
    const missed = problems.length - read.length;
    expect(missed).toBeLessThan(0.25 * problems.length);
  });

  it('have short solutions and no mark left in the question', () => {
    for (const { solution, question } of problems) {
      const letters = solution.steps.reduce(
        (sum, { reason, expression }) => sum + reason.length + expression.length,
        0,
      );
      expect(letters, question).toBeLessThan(LONGEST_SOLUTION);
      expect(solution.steps.length, question).toBeGreaterThan(0);
      expect(question).not.toMatch(/(?<![\\^_}a-z])\{[a-z]+\}/);
    }
  });
});
