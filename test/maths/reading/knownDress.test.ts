import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { isTamperedWith } from '../../../electron/maths/reading/knownDress.ts';

describe('what is told of a formula behind it', () => {
  it.each([
    'y = x² + 5x. Later it was lowered a bit. Differentiate it.',
    'y = x² + 5x. The teacher wiped the last term away. Differentiate it.',
    'Our twins double the function y = x² and have to differentiate it.',
    '6, 10, 14, 18. One of them is wrong. Find the next term.',
    'y = 4x + 1. Somebody tipped it over. Find the y-intercept.',
    '√45 + √20. The sign has turned. Simplify it.',
    'My niece adds 4 to each of 3, 7, 11 and must find the nth term.',
  ])('is no dress unless it is known: %s', (problem) => {
    expect(isTamperedWith(problem)).toBe(true);
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    ['y = x² + 5x. My teacher says this is easy but I am stuck. Differentiate it.', '2x+5'],
    ['My daughter has y = x² and has to differentiate it.', '2x'],
    ['Simplify √45 + √20. My exam is tomorrow.', '5\\sqrt{5}'],
  ])('is left out where it is known: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});

describe('words beside a formula that ask for something else', () => {
  it.each([
    'The curve y = x² + 3x is shifted up. Differentiate it.',
    'Differentiate y = x² + 3x. Actually integrate it.',
    'Simplify √50 + √8. Ignore the √8.',
    'Find dx/dy if y = x².',
    'Find the minimum of y = x² − 4x where x ≥ 3.',
    'Find the greatest value of y = 5x − x² for integer x.',
    'Find k if y = x² + kx has a maximum at x = 3.',
    's = t³ − 3t². When is the particle at rest for the second time?',
    'Find the limit of the sum of the sequence 1/2^n.',
    'Find the limit of sin(x)/x as x tends to 0, x in degrees.',
    'Integrate both x^2 and x from 0 to 1.',
    'T = 20 + 60·2^(−t). By how much has it cooled after t = 2?',
    'A ladder 5 m long leans at 60° to the wall. How high does it reach?',
    'In a triangle the longest side is 10 and one angle is 30°. Find the opposite side.',
    'A line passes through (1,2) and (3,8). Another is perpendicular to it. Find its gradient.',
    'Find the sum of the odd-numbered terms of 3, 7, 11, ..., 99.',
    'Solve 2^(2x) − 5·2^x + 4 = 0 and add the solutions.',
    'A bank pays 5% a year. £100 is put in each year. How much after 3 years?',
  ])('%s is left alone', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
