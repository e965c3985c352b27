import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { ALGEBRA_TOPICS } from '../../../electron/maths/problems/algebra/algebraTopics.ts';
import { questionOf } from '../../../electron/maths/problems/problem.ts';
import type { MadeProblem } from '../../../electron/maths/problems/problem.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';

const OURS = ALGEBRA_TOPICS.filter(({ topic }) => topic !== 'sequences');
const LONGEST_SOLUTION = 620;

function drawn(topic: (typeof OURS)[number], count: number): readonly MadeProblem[] {
  const random = createRandom(17);
  const made: MadeProblem[] = [];
  while (made.length < count) {
    const one = topic.make(random, random.pick(topic.difficulties));
    if (one !== null) made.push(one);
  }
  return made;
}

describe.each(OURS)('made problems of $topic', (topic) => {
  it('ask in words that the rules read to the same answer', () => {
    const problems = drawn(topic, 16);
    const alone: string[] = [];
    for (const made of problems) {
      const worked = workByRule(questionOf(made));
      if (worked === null) alone.push(questionOf(made));
      else
        expect(
          gradeAnswer({ expected: made.solution.answer, given: worked.answer }).equal,
          `${questionOf(made)} → ${worked.answer}`,
        ).not.toBe(false);
    }
    expect(alone.length, alone.join('\n')).toBeLessThanOrEqual(2);
  }, 60_000);

  it('have solutions short enough for a small model to learn', () => {
    for (const { solution, question } of drawn(topic, 150)) {
      const text = solution.steps.map(({ reason, expression }) => reason + expression).join('');
      expect(text.length, question).toBeLessThan(LONGEST_SOLUTION);
      expect(solution.steps.length, question).toBeGreaterThan(0);
    }
  });
});
