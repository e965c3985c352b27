import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../../electron/maths/methods/workByRule.ts';

describe('journeys that look like ones that are known', () => {
  it.each([
    'A drone flies at 20 km/h for 30 minutes and then hovers for 10 minutes. What is its average speed for the flight?',
    'A tram 40 m long is a train that goes at 10 m/s. How long is it completely inside a tunnel of 240 m?',
    'A tap runs at 5 litres per minute. How long does it take to fill two 100 litre barrels?',
    'Max at 4 km/h is 10 minutes early; at 5 km/h he is 5 minutes late. How far does he walk?',
    'A van is 100 m in front of a bus. The van goes 30 m/s, the bus 20 m/s. How long until the bus catches up?',
    'A ride at 30 km/h takes 2 hours. How long would a third of it take at 20 km/h?',
    'Two hikers walk away from each other from huts 14 km apart at 4 km/h and 3 km/h. After how long do they meet?',
    'A bus goes 120 km in 3 hours. How long does it take to go 40 km less at the same speed?',
  ])('is left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('whose kin it is tells a he from a she', () => {
  it.each([
    ["Jo is half her brother's age. Six years ago he was 14. How old is Jo now?", '10'],
    ['Kim is twice as old as his sister. She is 6. How old is Kim?', '12'],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
