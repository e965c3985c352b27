import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../../../electron/maths/checking/checkAnswer.ts';

const problem = 'Find $\\dfrac{d}{dx}\\left(\\dfrac{x}{x + 5}\\right)$, simplifying your answer.';

describe('a derivative that is to be simplified', () => {
  it('may be longer than what is differentiated', () => {
    expect(checkAnswer({ problem, answer: '$5/(x + 5)^2$' }).status).toBe('verified');
  });

  it.each(['\\frac{(x+5)-x}{(x+5)^2}', '\\frac{1}{x+5}-\\frac{x}{(x+5)^2}', '\\frac{d}{dx}(1-\\frac{5}{x+5})'])(
    'is not ticked where something is left to do: %s',
    (answer) => {
      expect(checkAnswer({ problem, answer: `$${answer}$` }).status).toBe('unchecked');
    },
  );

  it('is refuted where it is another', () => {
    expect(checkAnswer({ problem, answer: '$\\frac{4}{(x+5)^2}$' }).status).toBe('refuted');
  });

  it('is not ticked as an integral without its constant', () => {
    expect(checkAnswer({ problem: 'Simplify $\\int 2x\\,dx$.', answer: '$x^2$' }).status).toBe('unchecked');
  });
});
