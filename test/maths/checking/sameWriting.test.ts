import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';

function equal(expected: string, given: string): boolean | null {
  return gradeAnswer({ expected, given }).equal;
}

describe('answers that only look different', () => {
  it('takes units within the words or beside them', () => {
    expect(equal(String.raw`12\text{ km/h and }3\text{ km/h}`, String.raw`$12\text{ km/h}\text{ and }3\text{ km/h}$`)).toBe(true); // prettier-ignore
    expect(equal(String.raw`12\text{ km/h and }3\text{ km/h}`, String.raw`$12\text{ km/h}\text{ and }4\text{ km/h}$`)).not.toBe(true); // prettier-ignore
  });

  it('takes a time of day with a gap for one with a colon', () => {
    expect(equal('14 05', '$14{:}05$')).toBe(true);
    expect(equal('14 05', '$14{:}50$')).not.toBe(true);
  });

  it('takes a centre and a radius with other words between them', () => {
    const given = String.raw`$\text{centre }(2,-5),\ \text{radius }7$`;
    expect(equal('centre (2, −5) and radius 7', given)).toBe(true);
    expect(equal('centre (2, -5), radius 49', given)).not.toBe(true);
    expect(equal('centre (2, 5), radius 7', given)).not.toBe(true);
  });

  it('takes a gradient and an intercept for the letters of y = mx + c', () => {
    expect(equal('gradient 5, y-intercept -2', '$m=5,c=-2$')).toBe(true);
    expect(equal('first term 4, common ratio 3', '$a=4,r=3$')).toBe(true);
    expect(equal('gradient 5, y-intercept -2', '$m=-2,c=5$')).not.toBe(true);
  });
});
