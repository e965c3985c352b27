import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from './itTicks.ts';

describe('a formula to be expanded, factorised or written in another form', () => {
  itTicksOnlyRight([
    ['Use the distributive property to expand 4(3x − 2)', '12x-8', '12x-2'],
    ['Write (x + 2)(x − 5) as a polynomial in standard form', 'x^2-3x-10', 'x^2+3x-10', '(x+2)(x-5)'],
    ['Expand (x − 3)(x + 1)², giving your answer in the form ax³ + bx² + cx + d', 'x^3-x^2-5x-3', '(x-3)(x^2+2x+1)'],
    ['Use the GCF to factor 18x + 45', '9(2x+5)', '3(6x+15)'],
    ['Write x² + 3x − 40 as the product of two brackets', '(x+8)(x-5)', '(x-8)(x+5)', 'x(x+3)-40'],
    ['Given that (x − 2) is a factor of x³ − 7x + 6, factorise the cubic', '(x-2)(x-1)(x+3)', '(x-2)(x^2+2x-3)'],
    ['What is the coefficient of x² in the expansion of (x − 4)³?', '-12', '12', '48', '-12x^2'],
    ['What must be subtracted from 5a + 2b to get 3a − b?', '2a+3b', '2a+b', '-2a-3b'],
    ['By how much does x(x + 3) exceed x²?', '3x', '-3x'],
    ['Simplify √108 + √12, giving your answer in the form k√3', '8\\sqrt{3}', '\\sqrt{192}', '4\\sqrt{12}'],
    ['Expand (1 + √5)², and write your answer in the form a + b√5', '6+2\\sqrt{5}', '6', '1+5+2\\sqrt{5}'],
  ]);

  itLeaves([
    'What is the coefficient of x² in the expansion of then (x − 4)³?',
    'Given that (x − 1) is a factor of x² − 4, factorise the quadratic',
    'Write 2 + √48 in the form a + b√12',
    'Expand and double (x + 2)(x − 5)',
    'Write (x + 2)(x − 5) as a polynomial in standard form and give the constant term',
    'What is the sum of the coefficients in the expansion of (x − 4)³?',
  ]);
});

describe('an equation in other words', () => {
  itTicksOnlyRight([
    ['What are the two solutions of x² − 9x + 14 = 0?', 'x=2 \\text{ or } x=7', 'x=2', 'x=-2 \\text{ or } x=-7'],
    ['What is the positive solution of x² + x − 12 = 0?', 'x=3', 'x=-4', 'x=3 \\text{ or } x=-4'],
    ['For which values of x is x² − 16 ≥ 0?', 'x\\le -4 \\text{ or } x\\ge 4', 'x\\ge 4', '-4\\le x\\le 4'],
    ['For which k is 4k − 3 equal to k + 12?', 'k=5', 'k=3'],
    ['Find the ordered pair (x, y) that satisfies both x + y = 7 and 2x − y = 5', '(4,3)', '(3,4)'],
    ['Use the quadratic formula to solve x² − 3x − 5 = 0, answers to 2 d.p.', 'x=4.19 \\text{ or } x=-1.19', 'x=4.19'],
    ['Find, correct to one decimal place, the roots of x² + 5x + 1 = 0', 'x=-0.2 \\text{ or } x=-4.8', 'x=-0.21 \\text{ or } x=-4.79'],
    ['For which values of k does x² + kx + 25 = 0 have equal roots?', 'k=10 \\text{ or } k=-10', 'k=10', 'k=5'],
    ['Find the values of k for which x² + 6x + k = 0 has no real roots', 'k>9', 'k<9', 'k=9'],
  ]); // prettier-ignore

  itLeaves([
    'Find the values of k for which x² + 6x + k = 0 has two roots',
    'For which values of k does kx² + 6x + 1 = 0 have equal roots?',
    'What is the sum of the solutions of x² − 9x + 14 = 0?',
    'What is the positive solution of x² + ax − 12 = 0?',
    'For which values of y is x² − 16 ≥ 0?',
  ]);
});

describe('functions whose rules are told', () => {
  itTicksOnlyRight([
    ['f(x) = 5x − 4. Find f⁻¹(x).', 'f^{-1}(x)=\\frac{x+4}{5}', '\\frac{x-4}{5}', '\\frac{1}{5x-4}'],
    ['If $g(x)=2x+9$, what is $g^{-1}(15)$?', '3', '39', '\\frac{1}{39}'],
    ['f(x) = x² + 1 and g(x) = 2x. Find fg(3).', '37', '20', '60'],
    ['The function f is defined by f(x) = 3x − 1. What is the value of f(f(2))?', '14', '5', '25'],
    ['Given h(x) = 7 − 2x, for what value of x does h(x) = 1?', 'x=3', '5'],
  ]);

  itLeaves([
    'f(x) = x². Find f⁻¹(9).',
    'f(x) = x². Find f⁻¹(x).',
    'f(x) = 5x − 4. Find g⁻¹(x).',
    'f(x) = 3x + 1 and g(x) = 2x. Find fg(x) when g is doubled.',
    'f(x) = 3a + 1. Find f⁻¹(x).',
  ]);
});

describe('a formula with one letter to be found from the others', () => {
  itTicksOnlyRight([
    ['If y = 5x² (x positive), what is x in terms of y?', 'x=\\sqrt{\\frac{y}{5}}', 'x=\\pm\\sqrt{\\frac{y}{5}}', 'x=\\frac{\\sqrt y}{5}'],
    ['Given ax − b = cx + d with a ≠ c, isolate x', 'x=\\frac{b+d}{a-c}', 'x=\\frac{d-b}{a-c}'],
    ['Rearrange $V=\\pi r^2 h$ for $h$', 'h=\\frac{V}{\\pi r^2}', 'h=V-\\pi r^2'],
  ]); // prettier-ignore

  itLeaves([
    'If y = 5x² (y positive), what is x in terms of y?',
    'Given ax − b = cx + d with a = 2c, isolate x',
    'If y = 5x², what is x in terms of z?',
    'Solve 9x² = 25 for x',
  ]);
});

describe('shapes with letters for their sides, and whole numbers of an inequality', () => {
  itTicksOnlyRight([
    ['The sides of a triangle are 2p cm, (3p + 1) cm and (p − 4) cm. Write the perimeter as simply as possible.', '6p-3', '6p+5'],
    ['A rectangle has length (x + 9) cm and width (x − 2) cm. Write an expression for its area without brackets.', 'x^2+7x-18', '(x+9)(x-2)', '4x+14'],
    ['The angles of a triangle are x, 3x and x + 30 degrees. Find x.', 'x=30', 'x=66', 'x=\\frac{330}{5}'],
    ['n is an integer such that −5 < 2n + 1 ≤ 8. Write down the greatest possible value of n.', '3', '4', '3.5', '-2'],
    ['Given that x is an integer such that −1 ≤ x − 2 < 3, list all the possible values of x', '1, 2, 3, 4', '1, 2, 3, 4, 5', '2, 3, 4'],
    ['Find the points of intersection of the curve y = x² + 1 and the line y = 3x − 1', '(1,2)\\text{ and }(2,5)', '(1,2)', '(2,1)\\text{ and }(5,2)'],
  ]); // prettier-ignore

  itLeaves([
    'The sides of a triangle are 2p cm, (3p + 1) m and (p + 2) cm. Write the perimeter as simply as possible.',
    'The angles of a quadrilateral are x, 3x and x + 30 degrees. Find x.',
    'The angles of a triangle are x, 3x and y + 30 degrees. Find x.',
    'n is an odd integer such that −5 < 2n + 1 ≤ 8. Write down the greatest possible value of n.',
    'Find the points of intersection of the curve y = x² + 1 and the line y = x',
  ]);
});

describe('a constant of an identity, and the point of two lines', () => {
  itTicksOnlyRight([
    ['Given that (x + p)(x + 4) = x² + 6x + 8 for all values of x, find p', '2', '4', '6'],
    ['(x + a)(x + 7) expands to x² + 9x + 14. State the value of a.', 'a=2', 'a=7'],
    ['When Dana multiplied (x + k)(x − 3), she got x² + 2x − 15. What number is k?', 'k=5', 'k=-5'],
    ['Find the coordinates of the point where the lines x + y = 5 and 2x − y = 4 cross', '(3,2)', '(2,3)'],
    ['At what point do the lines y = 2x − 1 and y = x + 3 intersect?', '(4,7)', '(7,4)', '(2,3)'],
    ['Write an equation of the line tangent to the graph of $y=x^2-5x$ at the point $(2,-6)$.', 'y=-x-4', 'y=-x-6', '-1'],
    ['What is the coefficient of x once (x + 3)² has been expanded?', '6', '9', '6x'],
    ['9a² − 16 in factored form is', '(3a-4)(3a+4)', '(3a-4)^2'],
  ]); // prettier-ignore

  itLeaves([
    'Given that (x + p)(x + 4) = x² + 6x + 9 for all values of x, find p',
    'Given that (x + p)(x + 4) = x² + 6x + 8, find p',
    '(x + a)(x + 7) expands to x² + 9x + 14. State the value of x.',
    'At what point do the lines y = 2x − 1 and y = 2x + 3 intersect?',
    'Write an equation of the line tangent to the graph of y = x² − 5x at the point (2, 6).',
  ]);
});

describe('what is asked in an order, in a unit, from a side or in so many factors', () => {
  itTicksOnlyRight([
    ['Find the pair (x, y) that satisfies x + y = 5 and x − y = 1', '(3,2)', '(2,3)'],
    ['A rectangle has length 5 m and width x m. Find its perimeter.', '2x+10', '7x'],
    ['Given that V = 4r²h, find h in terms of V and r', '\\frac{V}{4r^2}', '4Vr^2'],
    ['A = R/r, express r in terms of A and R', '\\frac{R}{A}', 'AR', 'R=\\frac{R}{A}', 'R=Ar'],
    ['Solve x² − 2x = 8 in ℝ', 'x=4 \\text{ or } x=-2', 'x=4'],
    ['Write x² − 9 as a product of two linear factors', '(x-3)(x+3)', '(x-3)^2'],
    ['Write x³ − 4x as a product of three linear factors', 'x(x-2)(x+2)', 'x(x^2-4)'],
  ]);

  itLeaves([
    'Find the ordered pair (y, x) that satisfies x + y = 5 and x − y = 1',
    'A rectangle has length 3m and width 2n. Find its perimeter.',
    'Triangle with sides 3 m, 4n and 5n. Find its perimeter',
    'lim as x → 2- (x+1)',
    'lim_x→2- x^2',
    'Express x² − 5 as a product of two linear factors',
    'Split x⁴ − 1 as a product of two factors',
    'Solve x² = −4 where x is real',
    'Find the real solutions of x² + 4 = 0',
    'Find the limit of [x] as x → 2',
  ]);
});
