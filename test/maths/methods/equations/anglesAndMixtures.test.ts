import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('two angles, two solutions and two kinds of wheels', () => {
  it.each([
    [
      'Two angles are complementary. The measure of the larger angle is 15 degrees more than twice the measure of the smaller angle. Find the measures of both angles.',
      '25^\\circ\\text{ and }65^\\circ',
    ],
    [
      'Two angles are supplementary. The larger angle is 30 degrees less than twice the smaller angle. Find the two angles.',
      '70^\\circ\\text{ and }110^\\circ',
    ],
    [
      'Two angles are supplementary. The first angle is 30° less than twice the second. What is the measure of the first angle?',
      '110^\\circ',
    ],
    [
      'A lab technician needs 40 liters of a 30% saline solution. He will mix a 10% solution with a 50% solution. How many liters of the 50% solution does he need?',
      '20\\text{ liters}',
    ],
    [
      'A chemist mixes a 15% acid solution with a 45% acid solution to make 30 litres of a 35% solution. How many litres of the 45% solution are needed?',
      '20\\text{ litres}',
    ],
    [
      'A yard holds only motorcycles and cars. There are 30 vehicles with a total of 100 wheels. How many cars are there? (Each motorcycle has 2 wheels and each car has 4 wheels.)',
      '20',
    ],
  ])('are worked: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each([
    'Two angles are complementary. The smaller angle is 18 degrees more than twice the larger angle. Find both angles.',
    'Two angles are not complementary. The larger angle is 18 degrees more than twice the smaller angle. Find both angles.',
    'Two angles are complementary. The larger angle is 18 degrees more than twice the smaller angle. Find their difference.',
    'A chemist mixes 10 liters of a 20% acid solution with a 50% acid solution. How many liters of the 50% solution are needed to make a 40% solution?',
    'A lab assistant needs 30 liters of a 40% alcohol solution. She has already made 5. She will mix a 20% solution with a 50% solution. How many liters of the 50% solution does she need?',
    'A chemist mixes a 20% acid solution with a 50% acid solution to make 30 liters of a 40% solution. How many liters of acid are there?',
    'A yard holds only tricycles and cars. There are 30 vehicles with a total of 100 wheels. How many cars are there? (Each tricycle has 2 wheels and each car has 4 wheels.)',
  ])('are left alone where something else is told or asked: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
