import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { questionOf } from '../../../electron/maths/problems/problem.ts';
import type { MadeProblem } from '../../../electron/maths/problems/problem.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';
import { TOPICS } from '../../../electron/maths/problems/topics.ts';

const MINE = new Set([
  'integers',
  'decimals',
  'factors-multiples-primes',
  'averages',
  'probability',
  'derivatives',
  'integrals',
  'limits',
]);
/** Characters of a solution's reasons and lines together. */
const LONGEST_SOLUTION = 700;

function drawn(topic: (typeof TOPICS)[number], count: number): readonly MadeProblem[] {
  const random = createRandom(23);
  const problems: MadeProblem[] = [];
  while (problems.length < count) {
    const made = topic.make(random, random.pick(topic.difficulties));
    if (made !== null) problems.push(made);
  }
  return problems;
}

describe.each(TOPICS.filter(({ topic }) => MINE.has(topic)))('made problems of $topic', (topic) => {
  it('have solutions of their own topic, short enough for a small model to learn', () => {
    for (const { solution, question } of drawn(topic, 150)) {
      const length = solution.steps.reduce((sum, { reason, expression }) => sum + reason.length + expression.length, 0);
      expect(length, question).toBeLessThan(LONGEST_SOLUTION);
      expect(solution.steps.length, question).toBeLessThan(11);
      expect(solution.topic, question).toBe(topic.topic);
    }
  });

  it('are worked to the same answer when the question that the app asks is read', () => {
    const problems = drawn(topic, 40);
    let read = 0;
    for (const made of problems) {
      const worked = workByRule(questionOf(made));
      if (worked === null) continue;
      read += 1;
      const { equal } = gradeAnswer({ expected: made.solution.answer, given: worked.answer });
      expect(equal, `${questionOf(made)} → ${worked.answer}, ${made.solution.answer}`).not.toBe(false);
    }
    expect(read / problems.length).toBeGreaterThanOrEqual(0.9);
  });
});
