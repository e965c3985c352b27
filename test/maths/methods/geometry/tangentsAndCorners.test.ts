import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a circle with a tangent or a cyclic quadrilateral', () => {
  it.each([
    ['From a point P, a tangent is drawn to a circle with centre O and radius 6 cm, touching the circle at T. Given that OP = 10 cm, find the length PT.', '8\\text{ cm}'],
    ['PT is a tangent to a circle, centre O, at T. OT = 5 cm and OP = 13 cm. Find the length of PT.', '12\\text{ cm}'],
    ['PT is a tangent to a circle, centre O, radius 5 cm. PT = 12 cm. Find OP.', '13\\text{ cm}'],
    ['Points A, B and C lie on a circle with centre O. C lies on the major arc AB, and angle AOB = 130°. State the size of angle ACB.', '65^\\circ'],
    ['ABCD is a cyclic quadrilateral in which angle B = 82°. Work out angle D.', '98^\\circ'],
  ])('is worked: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'PT is a tangent to a circle, centre O, radius 5 cm. PT = 12 cm. Find angle OPT.',
    'PT is a tangent to a circle, centre O, at T. OT = 5 cm and OP = 13 cm. Find the area of triangle OPT.',
    'PT is a tangent to a circle with centre O, touching it at P. OT = 13 cm and OP = 5 cm. Find the length of PT.',
    'TP is a tangent to a circle, centre O, at P. The tangent has length 12 cm and OT = 13 cm. Find OP.',
    'ABCD is a cyclic quadrilateral in which angle A = 82°. Work out angle B.',
  ])('is left alone: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});

describe('a figure with four corners', () => {
  it.each([
    ['In the cyclic quadrilateral PQRS angle P = 75° and angle Q = 80°. Find angle R.', '105^\\circ'],
    ['In triangle ABC, angle A = 75° and angle B = 80°. Find angle C.', '25^\\circ'],
  ])('has the angles that its kind gives: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each([
    'In quadrilateral PQRS angle P = 75° and angle Q = 80°. Find angle R.',
    'ABCD is a trapezium. Angle A = 75° and angle B = 80°. Find angle C.',
    'ABCD is a cyclic quadrilateral. Angle ABC = 70° and angle BAC = 30°. Find angle ADC.',
  ])('is no triangle: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
