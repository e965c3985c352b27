import { describe, expect, it } from 'vitest';

import { speedStories } from '../../../../electron/maths/methods/speedStories.ts';

function answerOf(problem: string): string | null {
  return speedStories({ task: 'words', statements: [], unknowns: [], text: problem })?.answer ?? null;
}

describe('stories of journeys in many voices', () => {
  it.each([
    ['Names in small letters, a question without a verb', 'lena jogs 300 m in 75 s. speed in m/s?', '4\\text{ m/s}'],
    [
      'Any place, any vehicle',
      'A zeppelin drifts past the lighthouse at 40 km/h for 90 minutes. How far does it go?',
      '60\\text{ km}',
    ],
    [
      'The rest of the way has its own speed',
      'A lorry covers the first 80 km of a journey in 1 hour 30 minutes and the remaining 120 km in 2 hours 30 minutes. Find its average speed for the whole journey.',
      '50\\text{ km/h}',
    ],
    [
      'Time saved',
      'Driving at 60 mph, a journey takes 2 hours. How many minutes would be saved by driving at 80 mph?',
      '30\\text{ minutes}',
    ],
    [
      'A speed to be raised',
      'Mr. Cole normally takes 40 minutes to drive 24 miles to work. By how many miles per hour must he increase his average speed to get there in 30 minutes?',
      '12\\text{ mph}',
    ],
    [
      'The time of whoever follows',
      'Ina sets off walking at 5 km/h and half an hour later her brother cycles after her at 15 km/h. How many minutes does he take to catch her?',
      '15\\text{ minutes}',
    ],
    [
      'Late and early',
      'Walking at 4 km/h Bina reaches school 10 minutes late; at 6 km/h she is 5 minutes early. How far is the school from her house?',
      '3\\text{ km}',
    ],
    [
      'Sooner at another speed',
      'If Ned drives at 60 mph rather than 40 mph he gets to the coast half an hour sooner. How far away is the coast, in miles?',
      '60\\text{ miles}',
    ],
    [
      'Whoever comes back goes against the current',
      'A canoe goes 24 km downstream in 3 hours and needs 4 hours to come back. Find the speed of the current.',
      '1\\text{ km/h}',
    ],
    ['Two speeds compared', 'Which is faster, 20 m/s or 70 km/h?', '20\\text{ m/s}'],
    ['A blank for the answer', '120 km in 1.5 h. Speed = ___ km/h', '80\\text{ km/h}'],
    [
      'A pace for each kilometre',
      'A runner takes 4 min 30 s for each km. At that pace how long for 8 km?',
      '36\\text{ minutes}',
    ],
    [
      'The same way again',
      'The train takes 30 minutes at 80 km/h. How long would it take at 100 km/h?',
      '24\\text{ minutes}',
    ],
    [
      'An aside',
      'Kim cycles at 12 km/h for 40 minutes. The weather is lovely. How far does she cycle?',
      '8\\text{ km}',
    ],
  ])('%s', (_why, problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  });

  it.each([
    'A car drives at 50 km/h for half of the way and at 70 km/h for 2 hours. How far does it go?',
    'Kim cycles at 12 km/h for 40 minutes but gets a puncture. How far does she cycle?',
    'Five cars drive 20 km each in 15 minutes. What is the speed of the slowest?',
  ])('leaves alone what it does not surely read: %s', (problem) => {
    expect(answerOf(problem)).toBeNull();
  });
});
