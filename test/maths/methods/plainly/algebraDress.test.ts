import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  ['8x^2 + 2x - 3 has to go in 2 brackets', '(2x-1)(4x+3)'],
  ['Solve for the pronumeral: 4y – 9 = 15', 'y=6'],
  ['Factorise by splitting the middle term: 2x² + 7x + 3', '(2x+1)(x+3)'],
  ['Put the greatest common factor before the bracket: 12a²b − 8ab²', '4ab(3a-2b)'],
  ['Summarise as far as possible: 5c − [d − (2c + 3d)]', '7c+2d'],
  ['Now a few more terms, so four p minus two q, plus p, plus five q. Collect them up.', '5p+3q'],
  ['The speed formula s = d/t uses a distance d and a time t. Rewrite the formula so that it can be used to find the time.', 't=\\frac{d}{s}'],
  ['A cook charges $30 plus $18 per hour, so the charge C for h hours is C = 30 + 18h. Express h in terms of C.', 'h=\\frac{C-30}{18}'],
]; // prettier-ignore

describe('questions about one formula in the words of other lessons', () => {
  it.each(READ)('are read without their dress: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });
});
