import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../../electron/maths/methods/workByRule.ts';

const answerOf = (problem: string): string | null => workByRule(problem)?.answer ?? null;

describe('one of the ways told', () => {
  it.each([
    ['We drove out at 50 mph, taking 2 hours, and coming back the same way it took 4 hours. What was our average speed coming back?', '25\\text{ mph}'],
    ['A van goes out at 80 km/h for 3 hours and returns along the same road in 4 hours. What is the average speed for the return journey?', '60\\text{ km/h}'],
    ['We drove there at 50 mph in 3 hours and home again in 2 hours. What was our average speed for the drive home?', '75\\text{ mph}'],
    ['It takes Jo 20 minutes to walk to school at 6 km/h and she cycles back along the same road at 15 km/h. How long does it take her to cycle back?', '8\\text{ minutes}'],
    ['We drove to the lake at 60 mph in 2 hours and drove home in 3 hours. What was our average speed for the whole trip?', '48\\text{ mph}'],
    ['Tim cycled for 2 hours at 15 km/h and walked for 1 hour at 6 km/h. How far did he travel altogether?', '36\\text{ km}'],
  ])('is the one that %s asks about', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'A train travels 120 km at 60 km/h and returns in 3 hours. What was its average speed home?',
    'A train travels 120 km at 60 km/h and returns in 3 hours. What was its average speed going out?',
    'Amy walks to school at 6 km/h taking 20 minutes. She gets a lift home, which takes 5 minutes. What is the average speed on the way to school?',
    'Tim cycles 15 km in 1 hour and walks 5 km in 1 hour. How fast did he walk?',
    'Tim cycled for 2 hours at 15 km/h and walked for 1 hour at 6 km/h. How far did he cycle?',
    'Tim runs 6 km at 12 km/h and walks 2 km at 4 km/h. How long does he run for?',
  ])('is never answered by all of them: %s', (problem) => {
    expect(answerOf(problem)).toBeNull();
  });
});
