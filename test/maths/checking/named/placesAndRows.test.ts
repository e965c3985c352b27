import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from './itTicks.ts';

describe('places and sums of terms', () => {
  itTicksOnlyRight([
    ['Which term of 3, 7, 11, … is 43?', '11th', '12th'],
    ['Which term of the arithmetic sequence 9, 13, 17, … is equal to 101?', '24', '25', '23'],
    ['The nth term of a sequence is n² + 3n. Which term of the sequence is equal to 130?', '10', '11', '-13'],
    ['What comes next in 5, 10, 20, 40, ...?', '80', '60'],
    ['What is 1 + 2 + 3 + ... + 60?', '1830', '66', '1800'],
    ['Find the sum of the first 12 terms of the arithmetic sequence whose general term is $a_n = 3n + 1$.', '246', '37', '210'],
    ['A geometric sequence has $a_1 = 5$ and common ratio $r = 2$. Find $a_7$.', '320', '640'],
    ['Write a formula for the general term $a_n$ of the sequence $4, 9, 14, 19, \\ldots$', '5n-1', '5n+4'],
    ['The nth term of a sequence is 6n − 1. Can you tell me the 30th term?', '179', '185'],
    ['Evaluate the partial sum $\\sum_{i=1}^{4} (5i - 1)$.', '46', '19'],
  ]); // prettier-ignore

  itLeaves([
    'Which term of the sequence 9, 13, 17, … is the first over 101?',
    'Which term of the sequence 9, 13, 17, … is 102?',
    'The nth term of a sequence is (n - 5)². Which term is 4?',
    'What comes next but one in 5, 10, 20, 40, ...?',
    'What is 2 + 4 + 6 + ... + 63?',
    'What is 2 + 4 + 8 + ... + 64?',
    'Find the sum of the first 3 terms of the arithmetic sequence whose general term is a_n = n^2.',
    'A geometric sequence has a_2 = 3 and common ratio r = 2. Find S_8.',
  ]);
});

describe('rows of seats', () => {
  itTicksOnlyRight([
    ['An auditorium has 24 seats in the first row, and each row after that has 2 more seats than the row in front of it. How many seats are there in the first 10 rows altogether?', '330', '42', '420'],
    ['The first row of a college auditorium has 16 seats, and every row after that has 3 more seats than the row in front of it. If there are 20 rows, how many seats are in the last row?', '73', '76', '890'],
    ['A theatre in Leeds has 16 seats in the front row, and every row behind has 3 more seats than the row in front of it. How many seats are in the 12th row?', '49\\text{ seats}', '49\\text{ rows}', '52'],
  ]); // prettier-ignore

  itLeaves([
    'A theatre has 16 seats in the front row, and every other row has 3 more seats than the row in front of it. How many seats are in the 12th row?',
    'A theatre has 16 seats in the front row, and every row behind has 3 more seats than the row in front of it. 5 seats are broken. How many seats are in the 12th row?',
    'A theatre has 16 seats in the front row, and every row behind has 3 more seats than the row in front of it. How many chairs are in the 12th row?',
    'A theatre has 16 seats in the front row, and every row behind has 3 times more seats than the row in front of it. How many seats are in the 5th row?',
    'A theatre has 16 seats in the front row, and every row behind has 3 more seats than the row in front of it. How many seats are in the middle row?',
  ]);
});

describe('calculus and functions in other usual words', () => {
  itTicksOnlyRight([
    ["Find f''(x) if f(x) = x^4 - 3x^2 + 5x.", '12x^2-6', '4x^3-6x+5'],
    ['Find the second derivative of y = x^3 - 5x^2 + 9.', '6x-10', '3x^2-10x'],
    ['At what value of x does the function f(x) = x² − 8x + 3 have a horizontal tangent line?', 'x=4', '(4,-13)', 'x=8'],
    ['Find the area of the region bounded by y = x^2, the x-axis, x = 0, and x = 3.', '9', '27'],
    ['What value does 7 + 5/x approach as x gets larger and larger?', '7', '12'],
    ['What value does 4/(x² + 1) approach as x increases without bound?', '0', '4'],
    ['Find the general antiderivative of f(x) = cos x + e^x.', '\\sin x+e^x+C', '\\sin x+e^x', '-\\sin x+e^x+C'],
    ['What is the exact value of the integral of 1/x from x = 1 to x = 7?', '\\ln 7', '1.946'],
    ["Find the function $F(x)$ for which $F'(x) = 3x^2 - 4$ and $F(1) = 5$.", 'F(x)=x^3-4x+8', 'F(x)=x^3-4x'],
    ['Factor and simplify to find the limit $\\lim_{x \\to -1} \\frac{x^2 + 4x + 3}{x + 1}$.', '2', '0'],
    ['Find the base $x$ if $\\log_x 49 = 2$.', 'x=7', 'x=-7', '49'],
    ['Solve $5^x = 20$. Round the solution to three decimal places.', 'x=1.861', 'x=1.86'],
    ['Given f(x) = 4x − 1, write ff(x) as simply as possible.', '16x-5', '4(4x-1)-1'],
  ]); // prettier-ignore

  itLeaves([
    "Find f''(x) if g(x) = x^4 - 3x^2 + 5x.",
    'Find the second derivative of y = x^3 - 5x^2 + 9 at x = 1.',
    'Find the area of the region bounded by y = x^2, the y-axis, x = 0, and x = 3.',
    'Find the area of the region bounded by y = x^2 - 4, the x-axis, x = 0, and x = 3.',
    'What value does 7 + 5/x approach as x gets smaller and smaller?',
    'What value does 4/(x² + 1) approach as t increases without bound?',
    "Find the function F(x) for which F'(x) = 3x^2 - 4 and G(1) = 5.",
    'Find the base $y$ if $\\log_x 49 = 2$.',
  ]);
});
