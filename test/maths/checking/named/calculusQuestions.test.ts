import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from './itTicks.ts';

describe('a question of calculus in words', () => {
  itTicksOnlyRight([
    ['Given that y = (2x³ + x)/x, work out dy/dx, writing your answer as simply as possible', '4x', '6x^2+1'],
    ['f(x) = (2x + 5)⁴. Find f′(x).', '8(2x+5)^3', '4(2x+5)^3'],
    ['If y = 2x³ − 5x, work out the value of dy/dx when x = 2', '19', '6', '6x^2-5'],
    ['Given f(x) = x⁴ − 3x², find f″(x)', '12x^2-6', '4x^3-6x'],
    ['Find the x-coordinates of the stationary points of the curve y = x³ − 27x', 'x=3 \\text{ or } x=-3', 'x=3', '(3,-54)'],
    ['For what value of x does the graph of y = x² + 2x have gradient 8?', 'x=3', '18', '8'],
    ['Compute the definite integral: $$\\int_1^2 4x^3 \\, dx$$', '15', 'x^4', '16'],
    ['Evaluate the integral $\\int (2x - 7)\\,dx$.', 'x^2-7x+C', 'x^2-7x', '2'],
    ['definite integral of 3x^2 from 0 to 2', '8', '12'],
    ['By first factorising the numerator, work out $\\lim_{x \\to 4} \\frac{x^2 - 16}{x - 4}$', '8', '0'],
    ['As x → ∞, (5x + 2)/(x − 1) → ?', '5', '-2'],
    ['Find the limit, if it exists: lim (x→3) (x² − 9)/(x − 3)', '6', '0'],
  ]); // prettier-ignore

  itLeaves([
    'f(x) = (2x + 5)⁴. Find g′(x).',
    'Given f(x) = x⁴ − 3x², find f″(2)',
    'Find the coordinates of the stationary points of the curve y = x³ − 27x',
    'If y = 2x³ − 5x, work out the value of dy/dx when y = 2',
    'definite integral of a x^2 from 0 to 2',
    'As x → ∞, (5y + 2)/(y − 1) → ?',
  ]);
});

describe('areas, and curves told by their gradient', () => {
  itTicksOnlyRight([
    ['Find the area under the curve y = 3x² + 1 from x = 1 to x = 2', '8', '6', '10'],
    ['Find the area of the region bounded by the curve y = 8x − x² and the x-axis', '\\frac{256}{3}', '\\frac{128}{3}'],
    ['Work out the area enclosed between the curve y = x² and the line y = 3x', '\\frac{9}{2}', '\\frac{27}{2}', '9'],
    ['dy/dx = 6x − 1 and the curve passes through (2, 3). Find the equation of the curve.', 'y=3x^2-x-7', 'y=3x^2-x+3', 'y=3x^2-x', '6x-1'],
    ["Given f'(x) = 4x + 3 and f(1) = 2, find f(x)", 'f(x)=2x^2+3x-3', 'f(x)=2x^2+3x+2'],
  ]); // prettier-ignore

  itLeaves([
    'Find the area under y = x − 2 from x = 0 to x = 4',
    'Find the area under the curve y = x³ − x from x = 0 to x = 2',
    'Find the area enclosed between the curve y = x² + 1 and the line y = x',
    'dy/dx = 6t − 1 and the curve passes through (2, 3). Find the equation of the curve.',
    'dy/dx = 6x − 1 and the curve passes through (2, 3). Find its equation when it is doubled.',
    "Given f'(x) = 4x + 3 and g(1) = 2, find f(x)",
  ]);
});
