import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('speeds told and asked in further ways', () => {
  it.each([
    ['bus does 90 miles in 2.5 hours speed in mph?', '36\\text{ mph}'],
    ['Out: 18 km at 9 km/h. Back: same road at 6 km/h. Mean speed, whole trip?', '7.2\\text{ km/h}'],
    ['A van covers the first 80 km at 40 km h⁻¹ and the remaining 90 km at 30 km h⁻¹. Find the average speed for the whole journey.', '34\\text{ km/h}'],
    ['A runner does 200 m in 27 s. Find her average speed in m s⁻¹ correct to 3 significant figures.', '7.41\\text{ m/s}'],
    ['A mail train runs 98 miles in 3 hr. 30 min. Find its average speed in miles per hour.', '28\\text{ mph}'],
    ['A man rows 24 km down a river in 2 hours and returns in 4 hours. Find the speed of the stream.', '3\\text{ km/h}'],
  ])('works %s', (problem, expected) => expect(answer(problem)).toBe(expected)); // prettier-ignore

  it('takes no average for the speed of a current', () => {
    expect(answer('A boat goes 24 km in 2 hours and comes back in 4 hours. Find the speed of the current.')).toBeNull();
  });
});

describe('motion with a constant acceleration', () => {
  it.each([
    ['A trolley starts from rest and accelerates uniformly at 1.5 m s⁻² for 8 s. What speed does it reach?', '12\\text{ m/s}'],
    ['A tram moving at 18 m/s brakes uniformly and comes to rest in 6 s. Find the deceleration.', '3\\text{ m/s}^2'],
    ['A skater accelerates uniformly from 2 m/s to 6 m/s in 5 seconds. How far does she travel in this time?', '20\\text{ m}'],
  ])('works %s', (problem, expected) => expect(answer(problem)).toBe(expected)); // prettier-ignore

  it.each([
    'A trolley starts from rest and accelerates uniformly at 1.5 m s⁻² for 8 s, then moves at constant speed for 4 s. How far does it go?',
    'A trolley starts from rest and accelerates at 1.5 m/s². What speed does it reach?',
    'A trolley starts from rest and accelerates at 2 m/s² for 5 s, then brakes to rest in 3 s. How far does it travel?',
    'A trolley moving at 20 m/s accelerates at 2 m/s² for 5 s. By how much does its speed increase?',
  ])('leaves %s', (problem) => expect(answer(problem)).toBeNull());
});
