import { describe, expect, it } from 'vitest';

import { plainerText } from '../../../electron/maths/methods/reworded/plainerText.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('a request in other words', () => {
  it.each([
    ['Divide: 8.4 ÷ 0.7', '12'],
    ['Find the quotient: -96 ÷ 8', '-12'],
    ['Find the product using a suitable identity: (2x + 5)(2x - 5)', '4x^2-25'],
    ['Write (3x - 2)(x + 5) in the form ax² + bx + c', '3x^2+13x-10'],
    ['What must be added to -15 to get 9?', '24'],
    ['Given that f(x) = x³ − 2x, find f ′(3).', '25'],
    ['whats the 4th term if the nth term is 5n - 2', '18'],
    ['d/dx of sin(3x) pls', '3\\cos(3x)'],
  ])('is worked: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(['Divide: 8.4 × 0.7', 'What must be added to 5 cm to get 3 m?'])(
    'is left alone where the words say something else: %s',
    (problem) => {
      expect(workByRule(problem)).toBeNull();
    },
  );

  it('keeps what it does not know', () => {
    expect(plainerText('What is the gradient? Give it to 2 d.p.')).toBe(
      'What is the gradient? Give it to 2 decimal places',
    );
    expect(plainerText('Solve 3x = 12')).toBe('Solve 3x = 12');
  });
});
