import { describe, expect, it } from 'vitest';

import { writeSolution } from '../../electron/tutor/solutionText.ts';

describe('the text of a solution', () => {
  it('has a reason and one display a step, and the boxed answer last', () => {
    const steps = [
      { reason: 'Subtract $3$ from both sides.', expression: '2x=4' },
      { reason: 'Divide both sides by $2$.', expression: 'x=2' },
    ];
    expect(writeSolution({ steps, answer: 'x=2' })).toBe(
      'Subtract $3$ from both sides.\n\\[2x=4\\]\n\nDivide both sides by $2$.\n\\[x=2\\]\n\n**Answer:** \\(\\boxed{x=2}\\)',
    );
  });
});
