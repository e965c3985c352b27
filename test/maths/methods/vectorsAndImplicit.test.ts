import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('A question about vectors', () => {
  it.each([
    ['Find the magnitude of the vector (3, 4)', '5'],
    ['Find the magnitude of 2i - 6j', '2\\sqrt{10}'],
    ['a = (2, 3) and b = (-1, 4). Find 2a - b', '(5,2)'],
    ['If a = 3i + 4j and b = i - 2j, find |a + b|', '2\\sqrt{5}'],
    ['Vectors a = (1,2,3) and b = (4,-5,6). Find a · b', '12'],
    [
      'Given $\\mathbf{a}=\\begin{pmatrix}2\\\\5\\end{pmatrix}$ and $\\mathbf{b}=\\begin{pmatrix}-1\\\\3\\end{pmatrix}$, work out $\\mathbf{a}+2\\mathbf{b}$.',
      '\\begin{pmatrix}0\\\\11\\end{pmatrix}',
    ],
  ])('%s comes to %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'a = (2, 3) and b = (-1, 4, 5). Find a + b',
    'a = (2, 3). Find a + c',
    'Find the direction of the vector (3, 4)',
  ])('%s is left alone', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('A curve that is not solved for y', () => {
  it.each([
    ['Find dy/dx for x^2 + y^2 = 25', '-\\frac{x}{y}'],
    ['Given that x^2 + 3xy + y^3 = 7, find dy/dx in terms of x and y.', '\\frac{-2x-3y}{3y^2+3x}'],
    ['Use implicit differentiation to find dy/dx if x^2y = 5', '-\\frac{2y}{x}'],
  ])('%s has the slope %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it('is differentiated as it stands where y stands alone', () => {
    expect(workByRule('Find dy/dx if y = x^2')?.answer).toBe('2x');
  });
});
