import { describe, expect, it } from 'vitest';

import { makeLine } from '../../electron/corpus/corpusLine.ts';
import { excludedTexts, isExcluded } from '../../electron/corpus/excludedTexts.ts';
import { TOPICS } from '../../electron/corpus/topics.ts';
import { createRandom } from '../../electron/maths/problems/random.ts';

const LINE = { topic: 'decimals', solution: '', core: '', styles: [] };

describe('what a model is measured on', () => {
  const excluded = excludedTexts(['{"problem":"Solve $2x - 1 = 5$."}\n{"problem":"Find 3% of 40"}\n']);

  it('is known again in other case, spaces and dollars', () => {
    const problem = 'solve 2x−1=5';
    expect(isExcluded({ ...LINE, problem, kernel: problem }, excluded)).toBe(true);
  });

  it('is known again under a style', () => {
    const problem = 'Homework: find 3% of 40. Show your working.';
    expect(isExcluded({ ...LINE, problem, kernel: 'Find 3% of 40' }, excluded)).toBe(true);
  });

  it('is not confused with other numbers', () => {
    expect(isExcluded({ ...LINE, problem: 'Find 3% of 41', kernel: 'Find 3% of 41' }, excluded)).toBe(false);
  });

  it('is left out whatever style a line of training was given', () => {
    const random = createRandom(12);
    const lines = TOPICS.map((topic) => makeLine(topic, false, random));
    const own = excludedTexts([lines.map(({ kernel }) => JSON.stringify({ problem: kernel })).join('\n')]);
    for (const line of lines) expect(isExcluded(line, own)).toBe(true);
  });
});
