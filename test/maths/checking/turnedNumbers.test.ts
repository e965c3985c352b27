import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../untimed.ts';

describe('words beside a number that make another of it', () => {
  it.each([
    ['5', 'minus 5'],
    ['$2$ in', '$2$ to 3'],
    ['1 7/8 cups', '$1\\frac{7}{8}\\text{ pints}$'],
    ['$5$', 'half of $5$'],
    ['$5$', 'twice $5$'],
    ['5', 'the reciprocal of 5'],
    ['$5$', '$5$ squared'],
    ['$5$', '$5$ or less'],
    ['$5$', 'up to $5$'],
    ['$5$', '$5$ million'],
    ['$5$', '−$5$'],
    ['$5$', '2$5$'],
    ['$5$', '$5$/2'],
    ['x = 4', 'x = minus 4'],
    ['5', '1 over 5'],
    ['$5$ cm', '$5$ m'],
    ['$5$ cm', '$5$ cm²'],
    ['$5$ cm', '5 inches'],
    ['£5', '$5$ euros'],
    ['12 apples', '12 pears'],
    ['$30^\\circ$', '$30\\text{ rad}$'],
    ['$30^\\circ$', '$30$ minutes'],
  ])('does not call %s and %s equal, either way', (one, other) => {
    expect(gradeAnswer({ expected: one, given: other }).equal).not.toBe(true);
    expect(gradeAnswer({ expected: other, given: one }).equal).not.toBe(true);
  });

  it.each([
    ['5', 'The answer is 5.'],
    ['$5$', 'So we get $5$.'],
    ['$5$', 'Step 2: the total is $5$ apples.'],
    ['5 cm', '$5$ cm'],
    ['12 apples', '12 red apples'],
    ['12 apples', '12'],
    ['$-3^\\circ$C', '-3°C'],
    ['$5$', '$x = 5$'],
  ])('still calls %s and %s equal', (expected, given) => {
    expect(gradeAnswer({ expected, given }).equal).toBe(true);
  });
});
