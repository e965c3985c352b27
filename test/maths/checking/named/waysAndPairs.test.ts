import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from './itTicks.ts';

describe('equations with the way they are solved', () => {
  itTicksOnlyRight([
    ['Solve 3x² = 75 by taking square roots.', 'x=5\\text{ or }x=-5', 'x=5'],
    ['Complete the square to solve $x^2 + 8x + 3 = 0$. Leave your answers in simplest radical form.', 'x=-4\\pm \\sqrt{13}', 'x=-4+\\sqrt{13}'],
    ['Use the quadratic formula for x² + 6x + 2 = 0. Answers to 2 decimal places please', 'x=-0.35\\text{ or }x=-5.65', 'x=0.35\\text{ or }x=5.65'],
    ['Solve by cross multiplying: $\\frac{2x + 3}{5} = \\frac{x - 1}{2}$', 'x=11', 'x=-11'],
    ['Clear the fractions first, then solve for x: (2/3)x − 4 = (1/2)x + 1', 'x=30', 'x=18'],
    ['Solve for x. Be careful with the direction of the inequality symbol. $$-3x + 9 \\geq 3$$', 'x\\le 2', 'x\\ge 2'],
    ['For which x is x² − 7x + 10 < 0?', '2<x<5', 'x<2'],
  ]); // prettier-ignore
  itLeaves([
    'Solve for y. Be careful with the direction of the inequality symbol. $-2x + 9 \\geq 1$',
    'Solve x² = 9 by taking the positive square root.',
    'For which x is x² − 5x + 6 < 0 false?',
  ]);
});

describe('pairs that fit two equations', () => {
  itTicksOnlyRight([
    ['Find every pair (x, y) with x² + y² = 25 and y = x − 1.', 'x=4,y=3\\text{ or }x=-3,y=-4', 'x=4,y=3'],
    ['Find both pairs of values (x, y) that satisfy y = x² and y = x + 6.', 'x=3,y=9\\text{ or }x=-2,y=4', 'x=-3,y=9\\text{ or }x=2,y=4'],
    ['Solve x/2 + y/3 = 4 together with x - y = 3.', 'x=6,y=3', 'x=3,y=6'],
    ['At which points does the line y = x + 6 intersect the parabola y = x²?', '(3,9)\\text{ and }(-2,4)', '(3,9)'],
  ]); // prettier-ignore
  itLeaves([
    'Find every pair (x, y) of positive numbers with x² + y² = 25 and y = x − 1.',
    'Find every pair (y, x) with x² + y² = 25 and y = x − 1.',
    'At which points does the line y = x + 6 intersect the parabola y = x² in the first quadrant?',
  ]);
});

describe('sums of like terms and factors in other words', () => {
  itTicksOnlyRight([
    ['sqrt(12) + sqrt(75), write as one surd', '7\\sqrt{3}', '\\sqrt{12}+\\sqrt{75}', '7\\sqrt{5}'],
    ['Simplify each radical, and then combine: $3\\sqrt{12} + 2\\sqrt{27}$.', '12\\sqrt{3}', '5\\sqrt{39}'],
    ['Write as a single term: x/2 + x/3 + x/6', 'x', 'x/6'],
    ['Subtract (2y − 9) from (6y + 4). Simplify your answer.', '4y+13', '4y-5', '-4y-13'],
    ["Use the Binomial Theorem (or Pascal's Triangle) to expand $(x + 2)^4$.", 'x^4+8x^3+24x^2+32x+16', '(x+2)^4'],
    ['When (1 + 3x)⁵ is expanded, what is the coefficient of the x² term?', '90', '30'],
    ['Write x² − 14x + 49 as a bracket squared.', '(x-7)^2', '(x+7)^2'],
    ['Use the sum of cubes pattern to factor 8x^3 + 27.', '(2x+3)(4x^2-6x+9)', '(2x+3)^3'],
    ['Factor 3x² − 12 completely over the integers.', '3(x-2)(x+2)', '(3x-6)(x+2)'],
    ['Factor $x^4 - 13x^2 + 36$ completely into four linear factors.', '(x-3)(x+3)(x-2)(x+2)', '(x^2-9)(x^2-4)'],
  ]); // prettier-ignore
  itLeaves([
    'When (1 + 3x)⁵ is expanded, what is the sum of the coefficients?',
    'Multiply, then simplify: 2(x+1)(x+3)',
    'Factor $x^4 - 1$ completely into four linear factors.',
    'Factor 2x² + 10x + 12 into two linear factors.',
    'Write 2x² + 12x + 18 as a bracket squared.',
    'Write 3√2 as a single radical.',
    'Write 2√3 × √5 as a single radical.',
  ]);
});

describe('shapes told in letters', () => {
  itTicksOnlyRight([
    ['The sides of a triangle measure (2n + 3) cm, (5n − 1) cm and 4n cm. Write an expression, in its simplest form, for the perimeter of the triangle in centimetres.', '11n+2', '11n+4'],
    ['The sides of a triangular flower bed have lengths of (3n + 1) feet, (5n − 4) feet, and (2n + 8) feet. Write a simplified expression for the perimeter, in feet.', '10n+5', '10n+13'],
    ['Two angles on a straight line are (3x + 10)° and (5x − 6)°. What is x?', 'x=22', 'x=8'],
    ['Two complementary angles have measures of (4x + 6)° and (2x)°. Find the value of x.', 'x=14', 'x=29'],
  ]); // prettier-ignore
  itLeaves([
    'The sides of a triangle measure (2n + 3) cm, (5n − 1) cm and 4n cm. Write an expression for the perimeter of the triangle in metres.',
    'Two angles are (3x + 10)° and (5x − 6)°. What is x?',
    'Two angles on a straight line are (3x + 10)° and (5x − 6)°. What is the larger angle?',
    'The sides of a triangle are 2x in, 3x cm and 4x cm. Write the perimeter as simply as possible.',
  ]);
});
