import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';

describe('an amount in units that are written otherwise', () => {
  it.each([
    ['1 hour 35 minutes', '$95\\text{ minutes}$'],
    ['12 noon', '$12{:}00\\text{ pm}$'],
    ['8.55 am', '$8{:}55\\text{ am}$'],
    ['45\\text{ min}', '$45\\text{ minutes}$'],
    ['88\\text{ ft/s}', '$88\\text{ feet/s}$'],
  ])('is the same answer: %s', (expected, given) => {
    expect(gradeAnswer({ expected, given }).equal).toBe(true);
  });

  it.each([
    ['1 hour 35 minutes', '$1.35\\text{ hours}$'],
    ['8.55 am', '$8{:}55\\text{ pm}$'],
    ['45\\text{ min}', '$45\\text{ seconds}$'],
    ['12 noon', '$12{:}00\\text{ am}$'],
  ])('is not another amount: %s', (expected, given) => {
    expect(gradeAnswer({ expected, given }).equal).not.toBe(true);
  });
});
