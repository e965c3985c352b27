import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('journeys, ages and numbers told in full sentences', () => {
  it.each([
    ['Ruth cycles along North Bay Drive at a steady 15 km/h. How far does she go in 20 minutes?', '5\\text{ km}'],
    [
      'Mark leaves home driving at a constant 40 miles per hour. One hour later, his sister leaves the same house and follows the same route at a constant 60 miles per hour. How many hours after she leaves does his sister catch up with Mark?',
      '2\\text{ hours}',
    ],
    [
      'dad leaves home at 50 mph. half an hour later mum leaves on the same road going 75 mph. how long after mum sets off does she catch him up?',
      '1\\text{ hour}',
    ],
    [
      'With a steady tailwind, a plane flies 1,200 miles in 3 hours. In still air, the plane would fly at 370 miles per hour. What is the speed of the wind?',
      '30\\text{ mph}',
    ],
    [
      "A truck is traveling at 30 miles per hour. Use the fact that 1 mile = 5,280 feet to find the truck's speed in feet per second.",
      '44\\text{ ft/s}',
    ],
    ['Convert 44 feet per second to miles per hour. (1 mile = 5280 feet)', '30\\text{ mph}'],
    [
      'Sound travels at 340 m/s. I hear the thunder 5 seconds after I see the lightning. How far away is the storm? (Count the light as instant.)',
      '1700\\text{ m}',
    ],
    [
      'Dan is 4 years older than his sister, and the product of their ages (in whole years) is 60. How old is Dan?',
      '10',
    ],
    ['Five cousins were born at two-year intervals, and their ages now total 60. How old is the youngest?', '8'],
    [
      "The ratio of Ada's age to Ben's age is 2 to 3. In five years, the ratio of Ada's age to Ben's age will be 3 to 4. How old is Ada now?",
      '10',
    ],
    [
      'Two sisters were born exactly 4 years apart. The product of their current ages, in whole years, is 96. What is the age of the older sister?',
      '12',
    ],
    ['Ages of Ada and Ben: ratio 3 : 5 now. Ben is 8 years older than Ada. How old is Ada?', '12'],
    [
      'When a number is decreased by 12, the result is one-third of the original number. Write and solve an equation to find the number.',
      '18',
    ],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Mark leaves home at 40 mph. One hour later, his sister follows at 60 mph. How many hours after Mark leaves does his sister catch up with him?',
    'Ann leaves at 45 mph. One hour later, Ben leaves at 60 mph. How long after he leaves does Carl catch up with her?',
    'Four brothers were born at two-year intervals. Their ages add up to 60. How old is the second oldest?',
    '5 friends share a bill equally. One forgot her purse, so the others each pay £3. What was the bill?',
    'Luis leaves home walking at 4 km/h. One hour later his sister leaves home at 6 km/h. How many hours after he leaves does his sister catch up with Luis?',
    'With a tailwind, a plane flies 900 miles in 3 hours and stops for an hour. In still air it flies at 280 mph. What is the speed of the wind?',
    'Convert 1 mile per hour to feet per second. (1 mile = 5000 feet)',
    'Sound travels at 340 m/s. I hear the thunder 5 seconds after I see the lightning. How far away is the storm? (Count the light as taking 1 second.)',
    'A number decreased by 10 is half of the number. Write an equation.',
    'A number decreased by 10 is one third of the number. Write and solve an equation to find twice the number.',
    'Three times a number plus 4 is 19. Write an equation to find the number.',
  ])('is left alone where a word changes what is asked: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it('takes no amount that is added or subtracted for a part of the number', () => {
    const problem = 'A number decreased by 10 is half of the number. Use an equation and find the number.';
    expect(workByRule(problem)?.answer).not.toBe('20');
  });
});
