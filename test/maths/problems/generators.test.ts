import { describe, expect, it } from 'vitest';

import { solveLinearQuadratic } from '../../../electron/maths/methods/solveLinearQuadratic.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { workEquation } from '../../../electron/maths/methods/workEquation.ts';
import { workNumber } from '../../../electron/maths/methods/workNumber.ts';
import { workSystem } from '../../../electron/maths/methods/workSystem.ts';
import { makeTrainingLine } from '../../../electron/corpus/corpusLine.ts';
import { TOPICS } from '../../../electron/corpus/topics.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';
import { understood } from '../methods/worked.ts';

/** Words that tell the method what form of answer the question wants. */
const WORDS: Readonly<Record<string, string>> = {
  mixed: 'as a mixed number',
  toMixed: 'as a mixed number',
  toImproper: 'improper',
  formula: 'by the formula',
};

/** What is asked of these is said in words alone, not in the formula. */
const OF_WORDS = new Set(['completeSquare', 'bySquare', 'discriminant', 'rootCount', 'realRoots']);

const OF_FORMULAS = [
  'fractions',
  'order-of-operations',
  'linear-equations',
  'quadratic-equations',
  'simultaneous-equations',
];

describe.each(TOPICS.filter(({ topic }) => OF_FORMULAS.includes(topic)))(
  'generated $topic',
  ({ make, difficulties }) => {
    it('are worked to the same answer when read back from what is shown', () => {
      const random = createRandom(11);
      for (let made = 0; made < 120;) {
        const problem = make(random, random.pick(difficulties));
        // What a story asks is not in its formula.
        if (problem === null || problem.question !== undefined || OF_WORDS.has(problem.ask)) continue;
        made += 1;
        const read = understood(problem.latex, undefined, WORDS[problem.ask] ?? '');
        const solution =
          workNumber(read) ??
          workEquation(read) ??
          workSystem(read) ??
          solveLinearQuadratic(read) ??
          workByRule(problem.latex[0] ?? '');
        const sorted = (answer: string | undefined): readonly string[] | undefined =>
          answer?.split('\\text{ or }').toSorted();
        expect(sorted(solution?.answer), problem.latex.join(' ; ')).toEqual(sorted(problem.solution.answer));
      }
    });
  },
);

describe('the corpus', () => {
  it('is the same for the same seed, and another for another', () => {
    const draw = (seed: number): readonly string[] => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => makeTrainingLine(random).problem);
    };
    expect(draw(5)).toEqual(draw(5));
    expect(draw(5)).not.toEqual(draw(6));
  });
});
