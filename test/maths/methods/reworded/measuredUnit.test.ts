import { describe, expect, it } from 'vitest';

import { inMeasuredUnit } from '../../../../electron/maths/methods/reworded/measuredUnit.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('the mean of what is measured', () => {
  it.each([
    ['Find the range of these temperatures: −3 °C, 6 °C, 1 °C, −8 °C', '14^\\circ\\text{C}'],
    [
      'The high temperatures, in degrees Fahrenheit, for four days were 57, 70, 66 and 48. Find the range.',
      '22^\\circ\\text{F}',
    ],
    [
      'The mean height of 10 boys is 150 cm and the mean height of 15 girls is 145 cm. Find the mean height of all 25 children.',
      '147\\text{ cm}',
    ],
    [
      'The mean mass of 5 boys is 40 kg. A sixth boy joins and the mean becomes 41 kg. Find the mass of the sixth boy.',
      '46\\text{ kg}',
    ],
  ])('is told in its unit: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Find the mean of 4, 6 and 8.',
    'Plants with a height of 10 cm and a mass of 2 kg had 4, 6 and 8 flowers. Find the mean.',
    'On a distance of 3 km and a height of 20 m there were 4, 6 and 8 posts. Find the mean.',
    'Plants with a height of 10 cm had 4, 6 and 8 flowers. How many flowers had they?',
    'Bags of a mass of 2 kg cost 4, 6 and 8 pounds. Find the mean cost.',
  ])('and nothing else is: %s', (problem) => {
    const worked = { topic: 'averages', method: 'statistics', steps: [], answer: '6' };
    expect(inMeasuredUnit(problem, worked)).toBe(worked);
  });
});
