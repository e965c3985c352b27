import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const answerOf = (problem: string): string | undefined => workByRule(problem)?.answer;

describe('a question of algebra in other words', () => {
  it.each([
    ['Solve the radical equation √(3x + 4) = x. Be sure to check for extraneous solutions.', 'x=4'],
    ['Solve the absolute value inequality |2x + 1| < 5.', '-3<x<2'],
    ['Solve the system in three variables: x + y + z = 9, 2x - y + z = 5, x + 2y - z = 3', 'x=\\frac{12}{7},y=\\frac{20}{7},z=\\frac{31}{7}'],
    ['Determine the zeros of the function g with g(x) = x² − 7x + 10.', 'x=5\\text{ or }x=2'],
    ['At which place x does the function f with f(x) = (x + 2)/3 take the value 4?', 'x=10'],
    ['Calculate the numerical value of the polynomial P(x) = x³ − 4x + 1 for x = −3.', '-14'],
    ['Calculate: 36 : 4 + 3 · (8 − 6)', '15'],
    ['Solve the system of equations: (I) x + 3y = 10 (II) 2x − y = 6', 'x=4,y=2'],
    ['If h(x + 2) = 5x − 1, what is the value of h(4)?', '9'],
    ['A function machine uses the rule y = 3x − 5. Which input gives an output of 10?', 'x=5'],
    ['Find the larger of the two solutions of $x^2 - 4x + 1 = 0$.', 'x=2+\\sqrt{3}'],
    ['The operation $\\star$ is defined by $a \\star b = 3a - b^2$. What is $(2 \\star 1) \\star 3$?', '6'],
    ['If m ∗ n is defined by m ∗ n = m² – 2n, evaluate (–3) ∗ 5', '-1'],
    ['State the integral values of x which satisfy the simultaneous inequalities 2x – 3 > 1 and x + 1 ≤ 6.', '3, 4, 5'],
    ['Express x² – 6x + 2 in the form (x – h)² + k.', '(x-3)^2-7'],
    ['The line y = 2 intersects the parabola y = x² − 4x + k at exactly one point. What is the value of k?', 'k=6'],
  ])('is worked as the usual one: %s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Share 40 in the ratio 3 : 5 + 2',
    'Which of the solutions of √(3x + 4) = x is extraneous?',
    'Solve x + y + z = 6, x + y + z = 7, x - y = 2',
  ])('is left alone where it asks for something else: %s', (problem) => {
    expect(answerOf(problem)).toBeUndefined();
  });
});
