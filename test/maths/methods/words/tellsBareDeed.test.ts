import { describe, expect, it } from 'vitest';

import { tellsBareDeed } from '../../../../electron/maths/methods/words/tellsBareDeed.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a deed told without a number', () => {
  it.each([
    'There are 30 plums and 2/5 of them are ripe. Nan eats a ripe plum. How many plums are ripe?',
    'A car travels at 60 km/h. Its speed halves. How long does it take to go 120 km?',
    'A recipe for 4 people needs 200 g of flour. The cook spills some flour. How much flour is needed for 6 people?',
    'There are 24 red and 36 blue beads. A red bead is lost. What is the greatest number of identical bags with none left over?',
  ])('leaves %s alone', (question) => {
    expect(tellsBareDeed(question)).toBe(true);
    expect(workByRule(question)).toBeNull();
  });

  it.each([
    'A car travels at 60 km/h. How long does it take to go 120 km?',
    'I lost marks on this question. A car goes 90 km in 2 hours. What is its speed?',
    'Share 40 sweets in the ratio 3:5. Give the answer in order.',
    'Nan eats 3 plums. How many plums are left of 8?',
  ])('finds none in %s', (question) => {
    expect(tellsBareDeed(question)).toBe(false);
  });
});
