import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../../untimed.ts';
import { itLeaves, itTicksOnlyRight } from './itTicks.ts';

describe('calculus asked about at the kitchen table', () => {
  itTicksOnlyRight([
    ["solve e^x = 30, and I'd like it to 2 decimal places pls", 'x=3.40', 'x=3.41'],
    ["what is f'(x) if f(x) = 8/x ?", '-\\frac{8}{x^2}', '\\frac{8}{x^2}'],
    ['I need to know the area under y = 2x + 3 between x = 1 and x = 2, down to the x-axis.', '6', '8'],
    ["My daughter has to integrate 9x² + 2x with respect to x. What's the answer, with the + C?", '3x^3+x^2+C', '3x^3+x^2'],
    ['homeschool calculus: lim as h → 0 of ((3 + h)² − 9)/h, what is it?', '6', '0'],
    ['What do you get if you integrate e^(3x)? Include the constant please.', '\\frac{e^{3x}}{3}+C', '\\frac{e^{3x}}{3}'],
    ['What happens to 9/x as x goes to infinity? Give the limit.', '0', '9'],
    ["My daughter's doing A-level and has to differentiate y = 5x³ − 2x + 2. What is dy/dx?", '15x^2-2', '5x^2-2'],
    ['Can you tell me the gradient of y = x² + 5x at the point where x = 3?', '11', '24'],
    ["My son's homework says find the limit as x approaches 4 of (x² − 2x − 8)/(x − 4).", '6', '0'],
    ["My son has dy/dx = 4x − 5 and the curve goes through (1, 2). What's y in terms of x?", 'y=2x^2-5x+5', 'y=2x^2-5x'],
    ['Could you give me the nth term of 30, 25, 20, 15?', '-5n+35', '5n+35'],
  ]); // prettier-ignore

  itLeaves(["what is f'(x) if g(x) = 8/x ?"]);
});

describe('a word that turns such a question', () => {
  it.each([
    ["My daughter's doing A-level and has to differentiate y = 5x³ − 2x + 2. What is dx/dy?", '15x^2-2'],
    ["My daughter's doing A-level and has to differentiate y = 5x³ − 2x + 2 twice. What is dy/dx?", '15x^2-2'],
    ["My son's homework says find the limit as x approaches 4 of (x² − 2x − 8)/(x − 4) but from the left.", '6'],
    ["My son's sheet says differentiate x^3. His teacher wants it doubled.", '3x^2'],
    ['I need to know the area under y = 2x + 3 between x = 1 and x = 2, down to the line y = 1.', '6'],
    ['Can you tell me the gradient of y = x² + 5x where it is steepest?', '5'],
  ])('keeps its answer from being ticked: %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer: `$${answer}$` }).status).not.toBe('verified');
  });
});
