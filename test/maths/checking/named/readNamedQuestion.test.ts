import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight, type TickedQuestion } from './itTicks.ts';

/** Questions whose words were once taken for others, or whose answers were ticked in another form, unit or order. */
const QUESTIONS: readonly TickedQuestion[] = [
  ['Write 60 as a product of powers of its prime factors', '2^2×3×5', '2×2×3×5'],
  ['Find the nth term of 5, 8, 11, 14', '3n+2', 'n=3n+2', 'u_{n+1}=3n+2'],
  ['Find the nth term of 20, 16, 12, 8', '24-4n', '24-4x'],
  ['Write 1/4 as an exact decimal', '0.25', '\\frac14'],
  ['Find 20% of £50', '£10', '£0.2×50', '£ 8+2'],
  ['Find the next term of 3, 7, 11', '15', '15, 19'],
  ['Find the sum to infinity of 8 + 4 + 2 + ...', '16', '14'],
  ['Find the midpoint of (1, 2) and (5, 8)', '(3,5)', 'y=3,x=5', '3\\text{ and }5'],
  ['Find the equation of the line through (1, 3) and (2, 5)', 'y=2x+1', '2x+1'],
  ['Share 45 kg in the ratio 2:3', '18\\text{ kg}, 27\\text{ kg}', '18\\text{ kg}, 27\\text{ g}', '18 g, 27 kg'],
  ['Share £45 in the ratio 2:7', '£10, £35', '£10, 35\\text{p}', '£10, €35'],
  ['Find the circumference of a circle 10 cm diameter', '10\\pi\\text{ cm}', '\\frac{10}{\\pi}\\text{ cm}'],
  ['Find the perimeter of a square 20 cm side', '80\\text{ cm}', '5\\text{ cm}'],
  ['The perimeter of a square is 20 cm. Find its side', '5\\text{ cm}', '80\\text{ cm}'],
  ['Put in ascending order: 0.5, 0.45, 1/3', '\\frac13, 0.45, 0.5', '0.45, 0.5, \\frac13'],
  ['What power of 3 makes 81?', '4', '\\log_3 81'],
  ['How many solutions does x² − 5x + 6 = 0 have?', '2', 'x=2'],
  ['lim x→3 of (x² − 9)/(x − 3)', '6', '0'],
];

describe('an answer like the right one', () => {
  itTicksOnlyRight(QUESTIONS);
});

describe('numbers, shapes and things that may be meant otherwise, or cannot be', () => {
  itLeaves([
    'What is the mean of 1 1/2 and 3?',
    'Find the mean of 12 000 and 14 000',
    'Find the mean of 1,5 and 2,5',
    'Find the mean of 1.200 and 3,5',
    'The mean of 4 numbers 3, 5, x is 6. Find x',
    'Which is larger, 0.5 or 1/2?',
    'Put in order: 1 1/2 2 3',
    'Find the 5th term of the arithmetic sequence 2, 4, 8',
    'Find the sum of the first 5 terms of the geometric series 2 + 4 + 6',
    'The nth term of a sequence is 1/2n. Find the 5th term',
    'What is the gradient of y = x(x-1)(x-3)',
    'y is proportional to the square of x². When x = 3, y = 8. Find y when x = 12',
    'half travels 100 km in 2 hours. What is the average speed?',
    'A circle of radius 5 cm is in a triangle. Find the area',
    'A rectangle has perimeter 8 cm and length 5 cm. Find its width',
    'A right triangle has hypotenuse 5 cm and a leg of 13 cm. Find the other leg',
    'What is the perimeter of a triangle with sides 1 cm, 2 cm and 10 cm?',
    'A bag contains 3 red balls and 5 blue cubes. What is the probability of getting a red cube?',
  ]);
});

describe('a formula in other letters than the question, from one side, or asked for what it has not', () => {
  itLeaves([
    'lim x→2- (x²−4)/(x−2)',
    'lim x→2π cos x',
    'integral of x^2 dy',
    'Find the integral of x y with respect to y',
    'derivative of x^2 y with respect to y',
    'x = y^3, find dy/dx',
    'y = t^2, find dy/dx',
    'Find the derivative of f(x) = t²',
    'Find the limit of x² as y → 3',
    'Find the gradient of y = x² at y = 4',
    'Find the gradient of the curve x = y² at (1, 1)',
    'Find the equation of the tangent to s = t² at t = 1',
    'Find the vertex of x = y² − 4y',
    'Find the smallest value of x² − 4x − 5 = 0',
    'Find the maximum point of y = x² − 4x + 9',
    'How many roots has x² + 1 = 0?',
    'How many roots has x² − 2x + 1 = 0?',
    'What is the minimum value of x² + sin(πx)?',
    'List the whole numbers that satisfy −3 < 2n ≤ 6',
    'y = 3 is a solution of 4x + k = 7. Find k.',
    'x = 3 is a solution of a x + b = 7. Find b.',
    'f(x) = 4x + 1 and f(k) = 21. Find x.',
    '2/3 of x is 18. Find y',
    'Which number goes in the box: 3□ + 4 = 40',
    'Which number goes in the box: 5 □ 3 = 15',
    'What power of 3 makes 82?',
  ]);
});
