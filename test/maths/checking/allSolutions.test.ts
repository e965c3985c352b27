import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../../../electron/maths/checking/checkAnswer.ts';
import { usualLimits } from '../../../electron/maths/numeric/budget.ts';

// As long as it takes: what is tested is the verdict, not the time of a busy machine.
const patient = { ...usualLimits, milliseconds: 20_000 };

const statusOf = (problem: string, answer: string): string =>
  checkAnswer({ problem, answer: `$${answer}$` }, patient).status;

describe('solutions that a search along the line cannot miss or must not miss', () => {
  it.each([
    ['Solve \\cos x = 1', 'x=0'],
    ['Find the value of x if \\cos x = 1', 'x=0'],
    ['Solve \\sin x = 1', 'x=90^\\circ'],
    ['Solve \\sec x = 1', 'x=0'],
    ['Solve (x-5)(1-\\cos x)=0', 'x=5 \\text{ or } x=0'],
    ['Solve \\sin x + \\cos x = \\sqrt 2', 'x=\\frac{\\pi}{4}'],
  ])('touching zero without crossing it, again and again: %s is not only %s', (problem, answer) => {
    expect(statusOf(problem, answer)).not.toBe('verified');
  });

  it.each([
    ['Solve ((\\ln x)^2 - 4\\ln x + 4)(x-1) = 0', 'x=1'],
    ['Solve (4^x - 6 \\cdot 2^x + 9)(x-1)=0', 'x=1'],
    ['Solve (x-1)(\\ln x + 100) = 0', 'x=1'],
    ['Solve (x-1)(\\log_{10} x - 18) = 0', 'x=1'],
    ['Solve (x-\\frac13-\\ln(3x)\\cdot\\frac13)(x-4) = 0', 'x=4'],
    ['Solve (e^{3x-1} - 3x)(x-2) = 0', 'x=2'],
    ['Solve \\lfloor x\\rfloor = 2', 'x=2'],
    ['Solve 4^x - 6.0000001 \\cdot 2^x + 9.0000003 = 0', 'x=\\log_2 3'],
    ['Solve 4^x - 6.0000000001 \\cdot 2^x + 9.0000000003 = 0', 'x=\\log_2 3'],
  ])('one that is far away, or a double one, is not passed over: %s is not only %s', (problem, answer) => {
    expect(statusOf(problem, answer)).not.toBe('verified');
  });

  it.each([
    ['Solve e^{2x} + e^x - 6 = 0', 'x=\\ln 2 \\text{ or } x=\\ln(-3)'],
    ['Solve e^x - 6e^{-x} = 1', 'x=\\ln3\\text{ or }x=\\ln(-2)'],
  ])('a value that is no number does not stand beside them: %s, %s', (problem, answer) => {
    expect(statusOf(problem, answer)).not.toBe('verified');
  });

  it.each([
    ['Solve 4^x - 6\\cdot 2^x + 8 = 0', 'x=1 \\text{ or } x=2'],
    ['Solve e^{2x} - 4e^x + 4 = 0', 'x=\\ln 2'],
    ['Solve e^x + e^{-x} = \\frac{5}{2}', 'x=\\ln2\\text{ or }x=-\\ln2'],
    ['Solve e^{x^2} = 1', 'x=0'],
    ['Solve x^2e^x = 4e^x', 'x=\\pm2'],
    ['Solve (\\ln x)^2 - 3\\ln x + 2 = 0', 'x=e\\text{ or }x=e^2'],
    ['Solve \\ln(x-1)+\\ln(x+2)=\\ln 4', 'x=2'],
    ['Solve \\ln(x^2) = 0', 'x=\\pm 1'],
    ['Solve \\log_x 16 = 2', 'x=4'],
    ['Solve \\sqrt{x+5} - \\sqrt{x} = 1', 'x=4'],
    ['Solve x^{2/3} = 4', 'x=\\pm 8'],
    ['Solve |x+1| + |x-2| = 3', '-1\\le x\\le 2'],
    ['Solve 5^x = 7, giving your answer to 3 significant figures', 'x=1.21'],
    ['Solve \\cosh x = 1', 'x=0'],
    ['Solve x^2 - 4x + 4 > 0', 'x\\ne2'],
    ['Solve \\arcsin x = \\frac{\\pi}{6}', 'x=\\frac12'],
  ])('they are shown to be all, and ticked: %s, %s', (problem, answer) => {
    expect(statusOf(problem, answer)).toBe('verified');
  });

  it.each(['Solve 2^x = -4', 'Solve \\sqrt{x} = -3', 'Solve |2x+1| = x - 4'])(
    'that there are none is shown: %s',
    (problem) => {
      expect(statusOf(problem, '\\text{no solution}')).toBe('verified');
    },
  );
});
