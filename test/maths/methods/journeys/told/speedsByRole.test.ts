import { describe, expect, it } from 'vitest';

import { speedsByRole } from '../../../../../electron/maths/methods/journeys/told/speedsByRole.ts';

function answer(text: string): string | null {
  return speedsByRole({ text } as Parameters<typeof speedsByRole>[0])?.answer ?? null;
}

describe('speeds read by the roles of what is told', () => {
  it.each([
    [
      'The tram rolls out of the depot at 6.40 am and trundles 9 km at 18 km/h. When does it get to the harbour?',
      '7{:}10\\text{ am}',
    ],
    [
      'Must be at the clinic, 60 km off, by 9:15 am. Expect to average 45 km/h. Latest time to set off?',
      '7{:}55\\text{ am}',
    ],
    [
      'The first 30 km of a 90 km ride took 1 hour. The average speed for all 90 km was 36 km/h. What was the average speed over the last 60 km?',
      '40\\text{ km/h}',
    ],
    [
      'ok so nan leaves hers at ten past nine and gets to bingo at 9:40, its 15 miles. her average speed?',
      '30\\text{ mph}',
    ],
    [
      'i jog for half an hour at 8 km/h, have a 10 minute breather stop, then do 3 km at 6 km/h. how long does the whole thing take',
      '1\\text{ hour }10\\text{ minutes}',
    ],
    [
      'Out to the lighthouse at 15 km/h, back the same way at 10 km/h. If the way there was 30 km, what was the average speed for the whole trip?',
      '12\\text{ km/h}',
    ],
  ])('reads one traveller in any words: %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  it.each([
    [
      'Two lorries 330 miles apart roll towards each other, one at 50 mph and one at 60. How long until they meet?',
      '3\\text{ hours}',
    ],
    [
      'my mate heads off at 6 km/h. 20 minutes later i go after him at 18 km/h. how many minutes do i take to catch him',
      '10\\text{ minutes}',
    ],
    [
      'If Bo cycles at 20 km/h instead of 15 km/h she saves 10 minutes getting to school. How many km is it?',
      '10\\text{ km}',
    ],
    ['A 400 m track: Ines runs 6 laps of it in 10 minutes. Average speed in m/min?', '240\\text{ m/min}'],
    [
      'Hose X gives 6 litres a minute. Filling a 150 litre trough with both hoses takes 10 minutes. At what rate does hose Y run?',
      '9\\text{ litres per minute}',
    ],
    ['Taking 5 miles = 8 km, what is 45 mph in km/h?', '72\\text{ km/h}'],
    [
      'A scooter speeds up steadily from rest to 8 m/s in 5 s, holds 8 m/s for 20 s, then brakes to rest in 3 s. How far does it go?',
      '192\\text{ m}',
    ],
  ])('reads two travellers, laps, flow and graphs: %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  it.each([
    'Ann drives 60 km at 30 km/h. Ben drives 40 km at 20 km/h. How long does Ben take?',
    'Driving at 60 mph, Tom covers half the journey of 180 miles. How long does he take?',
    'A plane flies 900 km in 1.5 hours. A helicopter flies half as fast. How long does it take for 600 km?',
    'A car uses 8 litres of petrol per 100 km. How far does it go in 2 hours at 60 km/h?',
    'A man walks 3 km north at 6 km/h and then 4 km east at 4 km/h. How far is he from his start?',
    'Di cycles away from home at 12 km/h for 1 hour and comes back at 9 km/h for 20 minutes. How far is she from home?',
    'Sound travels at 330 m/s. Ali hears the echo from a cliff after 2 seconds. How far away is the cliff?',
  ])('leaves alone what another fact changes: %s', (text) => {
    expect(answer(text)).toBeNull();
  });
});
