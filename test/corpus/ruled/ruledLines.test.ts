import { describe, expect, it } from 'vitest';

import { fillNumbers } from '../../../electron/corpus/ruled/fillNumbers.ts';
import { ruledLines } from '../../../electron/corpus/ruled/ruledLines.ts';
import { RULED_TEXTS } from '../../../electron/corpus/ruled/ruledTexts.ts';
import { TOPICS } from '../../../electron/corpus/topics.ts';
import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';

describe('questions that the rules work for the corpus', () => {
  const random = createRandom(23);
  const lines = Array.from({ length: 60 }, () => ruledLines(2, random)).flat();

  it('belong to topics of the corpus and fill every mark', () => {
    const topics = TOPICS.map(({ topic }) => topic);
    for (const topic of Object.keys(RULED_TEXTS)) expect(topics).toContain(topic);
    expect(lines.length).toBeGreaterThan(60);
    for (const { problem } of lines) expect(problem).not.toMatch(/<[^<>]*\.\.|\{q[a-z]z*\}/);
  });

  it('mean the same in every style, as far as the rules read it', () => {
    for (const { problem, solution, kernel } of lines) {
      const worked = workByRule(problem);
      if (worked === null) continue;
      const given = /\\boxed\{(.*)\}\\\)$/.exec(solution)?.[1] ?? '';
      expect(gradeAnswer({ expected: given, given: worked.answer }).equal, `${kernel} → ${problem}`).not.toBe(false);
    }
  });
});

describe('the marks of a question', () => {
  const random = createRandom(24);

  it('are numbers in a range, choices, and sums of the numbers drawn', () => {
    for (let turn = 0; turn < 40; turn += 1) {
      const [, a = '', b = '', sign = ''] =
        /^(\d) (\d+) ([+-])$/.exec(fillNumbers('<a:2..9> <a*2+1> <+|->', random)) ?? [];
      expect(Number(b)).toBe(2 * Number(a) + 1);
      expect(sign).toMatch(/[+-]/);
    }
  });

  it('keep the decimal places of the range', () => {
    for (let turn = 0; turn < 40; turn += 1) expect(fillNumbers('<1.2..3.4>', random)).toMatch(/^[1-3](?:\.\d)?$/);
  });
});
