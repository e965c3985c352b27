import { describe, expect, it } from 'vitest';

import { makeLine } from '../../electron/corpus/corpusLine.ts';
import { TOPICS } from '../../electron/corpus/topics.ts';
import { gradeAnswer } from '../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../electron/maths/methods/workByRule.ts';
import { createRandom } from '../../electron/maths/problems/random.ts';

const LINES = 60;

function boxed(solution: string): string {
  return /\\boxed\{(.*)\}\\\)$/.exec(solution)?.[1] ?? '';
}

describe.each(TOPICS)('the corpus lines of $topic', (topic) => {
  const random = createRandom(31);
  const lines = Array.from({ length: LINES }, (_item, index) => makeLine(topic, index % 4 === 0, random));

  it('leave no mark of a wording unfilled', () => {
    for (const { problem } of lines) expect(problem).not.toMatch(/(?<![\\^_}a-z])\{[a-z]+\}/);
  });

  it('mean the same to the rules, however they are worded', () => {
    for (const { problem, solution } of lines) {
      const worked = workByRule(problem);
      if (worked === null) continue;
      const given = boxed(solution);
      expect(
        gradeAnswer({ expected: given, given: worked.answer }).equal,
        `${problem} → ${worked.answer}, ${given}`,
      ).not.toBe(false);
    }
  });

  it('are worded in training as they are never worded where it is measured', () => {
    const training = new Set(Object.values(topic.wordings.training).flat());
    const shared = Object.values(topic.wordings.heldOut)
      .flat()
      .filter((wording) => training.has(wording));
    expect(shared).toEqual([]);
  });
});
