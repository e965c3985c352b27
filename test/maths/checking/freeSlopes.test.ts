import { describe, expect, it } from 'vitest';

import { checkLine } from '../../../electron/maths/checking/checkLine.ts';

describe('dy/dx in a question that is not read as formulas', () => {
  const problem = 'A beetle walks along y = x² − 5x, and somebody asks for the gradient at x = 4.';

  it('is not known, so that a right line is no false alarm', () => {
    expect(checkLine({ problem, earlier: [], line: '\\frac{dy}{dx}=2x-5' }).status).toBe('unchecked');
  });

  it('earns a wrong line no tick either', () => {
    expect(checkLine({ problem, earlier: [], line: '\\frac{dy}{dx}=0' }).status).not.toBe('verified');
  });
});
