import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('what is asked beside the formula shown', () => {
  it.each([
    'Mia wrote 2x + 5 = 11. She should have written a 9. Solve 2x + 5 = 11.',
    'The sign in 7 - 3x < 13 should be >. Solve it.',
    'Ignore the brackets: 3(x + 2) = 12. Find x.',
    'Find the coordinates of the points where the line y = x + 6 does not meet the curve y = x².',
    'List the values of 3n if n is an integer and -2 < n <= 1.',
    'y = 4x + 3. What happens to y when x goes up by 2?',
    'a = 4 or b = 6. Find a + b.',
    "Kim's homework - does the sign flip in 9 - 4x < 17?",
  ])('leaves alone that %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it('solves what is shown where nothing is wrong with it', () => {
    expect(workByRule('Mia wrote 2x + 5 = 11. Solve it.')?.answer).toBe('x=3');
  });
});

describe('answers of another quantity, unit or time', () => {
  it.each([
    'A ball is thrown upwards so that its height after t seconds is h = 30t − 5t² metres. Find its velocity after 1 minute.',
    'A particle has acceleration a = 8t. Find its velocity at t = 3.',
    'If f′(x) = 6x + 1 and f(1) = 7, find f(3).',
    'The sides of a regular hexagon are each x + 2 cm, and its perimeter is 42 mm. Find x.',
    'Two whole numbers add up to 35 and their difference is 6. Find the numbers.',
    'A number is increased by 10% and then decreased by 10%. The result is 198. What was the number?',
    'Nora is 6 months older than her brother Jim. The sum of their ages is 26 years. How old is Nora?',
    'A father is 30 years older than his son. In 6 years he will be three times his present age. How old is the son?',
    'A farm has ducks and cows: 15 heads and 42 legs. One cow is sold. How many cows are left?',
    'A cuboid measures 3 cm by 6 cm by 7 cm. What is the total length of its edges?',
    'The difference of two numbers is 8 and their sum is less than 30. Find them.',
    'Half of a number, plus a quarter of a different number, is 12. Find the number.',
    'Given (x + 5)(x - 1) = x² + bx + c, find c.',
    'tan x = 0.6 find x in radians to 2dp, x is acute',
  ])('are not given: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it('are not suspected where the unit is the one told', () => {
    expect(workByRule('Two whole numbers add up to 35 and their difference is 7. Find the numbers.')?.answer).toContain('21'); // prettier-ignore
    expect(workByRule('tan x = 0.6 find x in degrees to 1dp, x is acute')?.answer).toContain('31');
  });
});
