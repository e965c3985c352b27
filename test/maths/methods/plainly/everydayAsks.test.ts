import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const answerOf = (problem: string): string | null => workByRule(problem)?.answer ?? null;

describe('puzzles and journeys in everyday words', () => {
  it.each([
    ['My wife walks at 4 km/h and jogs at 9 km/h. If she walks for 30 minutes and jogs for 20 minutes how far does she get altogether, in km?', '5\\text{ km}'],
    ['The 09:50 ferry from Dover sails 96 km to Ostend at a steady 32 km/h. At what time does it arrive? Use the 24-hour clock.', '12{:}50'],
    ['Bo leaves home at 10:00 walking at 5 km/h. His sister sets off along the same route at 10:30 on a bike at 15 km/h. How many minutes after she starts does she catch him up?', '15\\text{ minutes}'],
    ["My son's riddle: two numbers with a sum of 40 and a difference of 14. Which is the larger one?", '27'],
    ["Can you solve this from our car game: a third of a number plus a quarter of that number is 14. What's the number?", '24'],
    ['The sum of a number and its reciprocal is $\\frac{10}{3}$. Find all such numbers.', '3\\text{ or }\\frac{1}{3}'],
    ["The ages of the two apprentices at my garage are in the ratio 4 : 5, and they're 4 years apart. How old's the younger one?", '16'],
  ])('%s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'My wife walks at 4 km/h and jogs at 9 km/h. If she walks for 30 minutes and jogs for 20 minutes how far does she jog?',
    'The ferry leaves at 9:50 pm and sails 96 km at 32 km/h. At what time does it arrive? Use the 24-hour clock.',
    'Ann leaves home at 10:00 walking at 5 km/h. Her brother sets off along the same route at 10:30 cycling at 15 km/h. How many minutes after she starts does he catch her up?',
    'Two numbers have a sum of 50 and a difference of 14. Which is the larger one, doubled?',
  ])('leaves alone what is meant otherwise: %s', (problem) => {
    expect(answerOf(problem)).toBeNull();
  });
});
