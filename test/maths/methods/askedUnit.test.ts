import { describe, expect, it } from 'vitest';

import { hasOtherUnit } from '../../../electron/maths/methods/askedUnit.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('the unit a question asks for', () => {
  it.each([
    ['How far does it go in 4 hours, in miles?', '288\\text{ km}'],
    ['How many minutes does it take?', '2\\text{ h}'],
    ['Find its speed in kilometres per hour.', '15\\text{ m/s}'],
  ])('%s is not answered by %s', (problem, answer) => {
    expect(hasOtherUnit(problem, answer)).toBe(true);
  });

  it.each([
    ['How far does it go in 4 hours, in miles?', '288\\text{ miles}'],
    ['How far does it go in 4 hours?', '288\\text{ km}'],
    ['How many minutes does it take?', '90'],
    ['How many metres of fence are needed for 3 minutes?', '12\\text{ m}'],
    ['Find the area in square metres', '12\\text{ m}^2'],
    ['How long does it take in hours and minutes?', '2\\text{ h }5\\text{ min}'],
  ])('%s may be answered by %s', (problem, answer) => {
    expect(hasOtherUnit(problem, answer)).toBe(false);
  });

  it('is never lost: such a problem is left alone', () => {
    const story = 'A car travels 180 km in 2.5 hours. At the same speed how far does it go in 4 hours';
    expect(workByRule(`${story}?`)?.answer).toBe('288\\text{ km}');
    expect(workByRule(`${story}, in miles?`)).toBeNull();
  });
});
