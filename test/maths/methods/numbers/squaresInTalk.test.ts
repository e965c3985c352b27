import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('numbers and their squares, told the other way round', () => {
  it.each([
    ['The squares of two consecutive positive integers differ by 31. Find the smaller integer.', '15'],
    ['The squares of two consecutive positive integers have a sum of 61. Find the two integers.', '5\\text{ and }6'],
    ['When a positive number is added to its square the result is 42. Find the number.', '6'],
    [
      'A number is squared and then 3 times the number is taken away; 28 is left. The number is positive. What is it?',
      '7',
    ],
    [
      'Of four consecutive even integers, the first and the last have a sum of 34. Write down the second of the four integers.',
      '16',
    ],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'The squares of two positive integers differ by 31. Find the smaller integer.',
    'The squares of two consecutive positive integers have a product of 36. Find the integers.',
  ])('is left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('journeys with their whole time named', () => {
  it.each([
    [
      'A car drives for 2 hours at 40 mph and then 1 hour at 70 mph. Work out the mean speed over the three hours.',
      '50\\text{ mph}',
    ],
    [
      'A train departs at 09:40 and arrives at 12:10 on the same day, travelling at an average speed of 80 km/h. How far does it travel?',
      '200\\text{ km}',
    ],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'A car drives for 2 hours at 40 mph and then 2 hours at 70 mph. Work out the mean speed over the three hours.',
    'A train departs at 09:40 and arrives at 12:10 the next day, travelling at an average speed of 80 km/h. How far does it travel?',
  ])('is left alone where it is another time: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
