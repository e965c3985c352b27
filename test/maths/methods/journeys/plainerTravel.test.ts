import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('journeys in everyday words', () => {
  it.each([
    ['speed 150 km in 3 hours', '50\\text{ km/h}'],
    ['time 240 km at 80 km/h', '3\\text{ hours}'],
    ['distance 50 km/h for 3 hours', '150\\text{ km}'],
    ['A coach leaves York at 08 20 and reaches Bath, 210 miles away, at 12 20. What is its average speed in miles per hour?', '52.5\\text{ mph}'],
    ["We need to be at Aunt Jo's by two o'clock. It's 60 miles and I'll average 40 miles an hour. What's the latest we can set off?", '12{:}30\\text{ pm}'],
    ['If sound travels 340 metres in one second, how many seconds does it take to travel 1020 metres?', '3\\text{ seconds}'],
    ['The night bus leaves Rome at 22:30 and gets in at 05:30 the next morning. Its route is 490 km long. What is its average speed?', '70\\text{ km/h}'],
    ['The car read 31 200 miles when we left and 31 380 when we got there, 4 hours later. What was our average speed?', '45\\text{ mph}'],
  ])('%s → %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  }); // prettier-ignore
});

describe('one way gone twice, and a boat in a current', () => {
  it.each([
    ["It's 120 miles to the coast and it normally takes us 3 hours. By how many miles an hour would we have to speed up to do it in 2 and a half hours?", '8\\text{ mph}'],
    ['Walking at 3 mph, Una reaches the library in 20 minutes. On her bike she gets there in 5 minutes. What is the speed of the bike?', '12\\text{ mph}'],
    ['A canoe covers 24 km downstream in 3 hours. The current flows at 2 km/h. What would its speed be in still water?', '6\\text{ km/h}'],
  ])('%s → %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Walking at 3 mph, Una reaches the library in 20 minutes. On her bike she gets to the station in 5 minutes. What is the speed of the bike?',
    'Walking at 3 mph, Una reaches the library in 20 minutes. On her bike she gets there 5 minutes sooner. What is the speed of the bike?',
    "School is 3 miles from your house, it starts at 8:30, and you cycle at 9 miles an hour. What's the latest time you can leave to be 5 minutes early?",
    'A bus leaves Rome at 9:00 and arrives at 10:00 the next day. Its route is 500 km long. What is its average speed?',
  ])('leaves alone: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
