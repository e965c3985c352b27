import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('where a tangent is flat', () => {
  it.each([
    ['Where on the curve y = x² − 8x + 3 is the tangent flat? I need the x-coordinate.', 'x=4'],
    ['Where on the curve y = x² − 8x + 3 is the tangent horizontal?', '(4,-13)'],
    ['For which x is the tangent to the curve y = x² − 8x + 3 parallel to the x-axis?', 'x=4'],
  ])('is worked as a place or as a point: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Where is the tangent to y = x² − 8x + 3 not flat?',
    'Where on the curve y = x² − 8x + 3 is the normal flat?',
    'Where on the curve y = x² − 8x + 3 is the tangent as steep as y = 2x?',
  ])('is left alone where another line is meant: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('an amount from its rate, told in everyday words', () => {
  it('takes "6t litres a minute" for a rate', () => {
    expect(
      workByRule("Water runs into a pond at 4t litres a minute, t minutes after the tap's opened. How many litres have gone in over the first 6 minutes?")?.answer,
    ).toBe('72');
  }); // prettier-ignore

  it.each([
    "Water runs into a pond at 4t litres a minute, t minutes after the tap's opened. How many litres have gone in over the first 6 hours?",
    'Water runs into a tank at 4t litres a minute. The tank holds 20 litres already. How many litres are in it after the first 5 minutes?',
  ])('leaves other units and other amounts alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it('finds the greatest area of a pen that a wall closes', () => {
    expect(
      workByRule('A gardener makes a pen against a long straight wall, using 60 m of fencing for the other three sides. The area is A = 60x − 2x², where x m is the width. Use differentiation to find the maximum area.')?.answer,
    ).toBe('450');
  }); // prettier-ignore
});
