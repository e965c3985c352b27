import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answerTo(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('stories that lead to an equation or inequality', () => {
  it.each([
    [
      'A van can carry at most 500 kg. The driver weighs 80 kg and each sack weighs 30 kg. What is the greatest number of sacks?',
      '14',
    ],
    [
      'Mia has £40 saved and adds £6 a week. The bike she wants costs £95. What is the least number of weeks she must save?',
      '10',
    ],
    ['On a farm there are hens and goats: 25 heads and 70 legs. How many goats?', '10'],
    [
      'Five pens and two rulers weigh 90 g, and three pens and four rulers weigh 110 g. Find the weight of one pen.',
      '10\\text{ g}',
    ],
    ['A lawn is 6 m longer than it is wide and its area is 91 m². How wide is it?', '7\\text{ m}'],
    ['For which k does x² − 10x + k = 0 have equal roots?', 'k=25'],
  ])('is worked: %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    'A van can carry at most 500 kg. The driver weighs 80 kg and each sack weighs 30 kg. He takes 2 sacks out. What is the greatest number of sacks?',
    'Mia has £40 saved and spends £6 a week. The bike she wants costs £95. What is the least number of weeks she must save?',
    'On a farm there are hens and goats: 25 heads and 70 legs, but one goat has three legs. How many goats?',
    'A lawn is 6 m longer than it is wide and its area without the pond is 91 m². How wide is it?',
  ])('is left alone where something unusual is told: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });
});
