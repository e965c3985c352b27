import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('one ratio of an angle from another', () => {
  it.each([
    ['If $\\cos\\theta = -\\frac{5}{13}$ and θ is in Quadrant II, find $\\sin\\theta$.', '\\frac{12}{13}'],
    ['If $\\cos\\theta = -\\frac{5}{13}$ and θ is in Quadrant III, find $\\sin\\theta$.', '-\\frac{12}{13}'],
    ['Given sin x = -3/5 and x is in the Fourth Quadrant, find cos x.', '\\frac{4}{5}'],
  ])('knows the quadrant by its number: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each([
    // No angle of that quadrant has this cosine.
    'If $\\cos\\theta = -\\frac{5}{13}$ and θ is in Quadrant IV, find $\\sin\\theta$.',
    'If $\\cos\\theta = -\\frac{5}{13}$ and θ is not in Quadrant II, find $\\sin\\theta$.',
    'If $\\cos\\theta = -\\frac{5}{13}$ and θ is in Quadrant II or III, find $\\sin\\theta$.',
    'Given cos x = -5/13 and x is in the second or third quadrant, find sin x.',
  ])('is left alone: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
