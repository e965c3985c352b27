import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a mean that is not of the data told', () => {
  it.each([
    ['Number of goals: 0, 1, 2. Frequency: 4, 7, 6. Find the mean number of goals.', '\\frac{19}{17}'],
    ['The mean mark of 10 boys is 62. The mean score of 15 girls is 58. Find the mean mark of everyone.', '59.6'],
    ['The lengths are 3 m, 4 m, 5 m. Find the mean length in metres.', '4\\text{ m}'],
    ['Three boxes weigh 2 kg, 4 kg and 500 g. Find the mean mass in kg.', '\\frac{13}{6}'],
    ['Tom scored 62, 71 and 58. What does he need in the fourth test to raise his average to 65?', '69'],
  ])('is worked where it is: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each([
    // How often each number of goals occurs is another row.
    'Number of goals: 0, 1, 2. Frequency: 4, 7, 6. Find the mean frequency.',
    'Score: 0, 1, 2. Frequency: 4, 7, 6. What is the median frequency?',
    'The mean age of 10 boys is 12. The mean score of 15 girls is 60. Find the mean of everyone.',
    'The mean score of 10 boys is 62. The mean score of 15 girls is 58. Find the mean height of everyone.',
    // In another unit than the one they are told in.
    'The lengths are 3 m, 4 m, 5 m. Find the mean length in cm.',
    'The lengths are 1 m 20 cm, 1 m 40 cm. Find the mean length in cm.',
    'The weights in pounds are 3, 4, 5. Find the mean weight in kg.',
    'The temperatures in °F are 30, 40, 50. Find the mean temperature in °C.',
    // By five, not to five.
    'Tom scored 62, 71 and 58. What does he need in the fourth test to raise his average 5 marks?',
  ])('is left alone: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
