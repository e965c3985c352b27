import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const QUESTIONS: Readonly<Record<string, readonly (readonly [question: string, answer: string])[]>> = {
  'about a form and its letters': [
    ['Write √98 in the form a√2 and state the value of a.', 'a=7'],
    ['Given that √12 + √75 = k√3, find the value of k.', 'k=7'],
    ['Express √45 + √80 in the form a√b where a and b are integers and b is prime.', '7\\sqrt{5}'],
    ['Write (4 + √2)/(3 - √2) in the form p + q√2, where p and q are integers. State the value of q.', 'q=1'],
    ['Write x² − 12x + 5 in the form (x − p)² − q and write down the values of p and q.', 'p=6,q=31'],
    ['Given that 3x² + 12x + 7 = a(x + b)² + c for all x, find the values of a, b and c.', 'a=3,b=2,c=-5'],
    ['Write 4√5 as a single surd in the form √n.', '\\sqrt{80}'],
    ['Divide √54 by √2 and simplify.', '3\\sqrt{3}'],
    ['simplify root 48', '4\\sqrt{3}'],
  ],
  'about functions': [
    ['h(x) = 2x + 5, find h(1) + h(3).', '18'],
    ['Given f(x) = x² + 2 and g(x) = 3x, find f(3) - 2g(1).', '5'],
    ['For f(x) = x² - x, find and simplify \\frac{f(x+h)-f(x)}{h}.', '2x-1+h'],
    ['Find the difference quotient of f(x) = 5x + 2.', '5'],
    ['f(x)=3x-1 g(x)=x+2 whats fg(2)', '11'],
    ['Find (f ∘ g)(1) where f(x) = x^2 and g(x) = x - 4', '9'],
    ['f(x) = 3x + k and f(4) = 7. Find the value of k.', 'k=-5'],
    ['f(x) = ax + b. f(1) = 5 and f(3) = 9. Work out the values of a and b.', 'a=2,b=3'],
    ['g(x) = 4x + c. Given that g(2) = 3, work out g(5).', '15'],
    ['The curve y = x² + bx + c passes through (1, 0) and (2, 3). Find the values of b and c.', 'b=0,c=-1'],
    ['The functions f and g are such that f(x) = x + 7 and g(x) = 5x. Find g⁻¹(x).', '\\frac{x}{5}'],
    ['The cost C dollars of renting a bike for h hours is C = 6h + 4. Work out C when h = 3.', 'C=22'],
  ],
  'about roots and solutions': [
    ['One root of x² + px − 20 = 0 is 4. Find p.', 'p=1'],
    ['x = 3 is a solution of x² + bx − 6 = 0. Work out b and the other solution.', 'b=-1,x=-2'],
    ['The equation 4x + a = 9 has the solution x = 3. Find the value of a.', 'a=-3'],
    ['(x - 1) is a factor of x³ + kx - 4. Find k.', 'k=3'],
    ['Write down the product of the roots of 2x² − 5x + 8 = 0.', '4'],
    ['The roots of a quadratic equation are 2 and −5. Write down the equation in the form x² + bx + c = 0.', 'x^2+3x-10=0'],
    ['The equation kx² + 6kx + 18 = 0 has equal roots. Find k.', 'k=2'],
    ['x(x + 2) = 35. Find the positive value of x.', 'x=5'],
    ['If 3x + 1 = 13, find the value of 2x - 7.', '1'],
    ['2x + y = 8, x - y = 1. Find the value of x + y.', '5'],
    ['How many solutions does the system y = 3x + 2, y = 3x - 1 have?', '0'],
    ['4x + 1 = 4x + 9. How many solutions are there?', '0'],
    ['At what point do the graphs of y = 4x - 1 and y = x + 5 cross?', '(2,7)'],
    ['solve for x x/4 + 1 = 3', 'x=8'],
    ['Find k if the equation x² - 6x + k = 0 has a repeated root.', 'k=9'],
    ['x+y=7 and x-y=3 whats x', 'x=5'],
  ],
  'about figures': [
    ['Opposite angles of a parallelogram are (4x + 5)° and (6x − 35)°. Find x.', 'x=20'],
    ['Two supplementary angles measure (2x)° and (x + 30)°. What is the value of x?', 'x=50'],
    ['An isosceles triangle has equal sides (3x − 2) cm and (x + 8) cm. Find the value of x.', 'x=5'],
    ['The perimeter of a rectangle with sides x cm and (x + 6) cm is 40 cm. Find x.', 'x=7'],
  ],
  'told in operations': [
    ['Start with 7, add 5, then divide by 4. What do you get?', '3'],
    ['Multiply the sum of 2 and 9 by 3', '33'],
    ['Subtract the sum of 6 and 8 from 30', '16'],
    ['Insert one pair of brackets to make this correct: 18 − 6 ÷ 3 = 4', '(18-6)\\div 3=4'],
  ],
  'about limits': [
    ['Find lim_{x→0} (e^{3x} − 1)/(2x)', '\\frac{3}{2}'],
    ['Find \\lim_{x \\to 3^-} \\frac{2}{x-3}', '-\\infty'],
    ['What happens to (6n + 1)/(2n) as n gets larger and larger?', '3'],
    ['\\lim_{x\\to 0}\\frac{1-\\cos 2x}{x^2}', '2'],
    ['Find the limit of 7 - 2/n as n tends to infinity.', '7'],
    ['Given f(x) = x², find \\lim_{h\\to 0} \\frac{f(5+h)-f(5)}{h}.', '10'],
    ['\\lim_{x\\to 0}\\frac{1}{x}', '\\text{does not exist}'],
  ],
  'for an expression': [
    ['What must be added to 2x + 5 to get 6x − 1?', '4x-6'],
    ['A pen costs x cents and a ruler costs y cents. Maya buys 5 pens and 2 rulers, then another pen. Write an expression for the total cost.', '6x+2y'],
    ['Sam has 4n cards. He is given n + 2 more and then loses 3n. How many cards does he have now, in terms of n?', '2n+2'],
    ['Simplify m + m + m + n', '3m+n'],
    ['What is the coefficient of y in 7y + 2x − 3y?', '4'],
    ['What is the coefficient of x in the expansion of (x+2)(x+3)?', '5'],
  ],
}; // prettier-ignore

describe.each(Object.entries(QUESTIONS))('A question %s', (_kind, questions) => {
  it.each(questions)('%s comes to %s', (problem, expected) => {
    const given = workByRule(problem)?.answer ?? 'nothing';
    expect(given === expected || gradeAnswer({ expected, given: `$${given}$` }).equal, given).toBe(true);
  });
});

describe('A question that says one thing more, or asks another', () => {
  it.each([
    'Sam has 3n marbles. He gives 2n marbles to Tom. How many marbles did he give away?',
    'Sam has 3n marbles. He gives 2n to Tom. How many marbles does Tom have now?',
    'A pen costs x cents. Mia buys 3 pens. Tom buys 2 pens. Write an expression for the amount Tom spends.',
    'A pen costs x cents and a ruler costs y cents. Maya buys 5 pens and returns 2 rulers. Write an expression for the total cost.',
    'Start with 7, add 5, then divide by a number. What do you get?',
    'Insert one pair of brackets to make this wrong: 18 − 6 ÷ 3 = 4',
    'Show that the limit of 1/x as x approaches 0 from both the left and the right exists.',
    'The equation kx² + 4x + 1 = 0 has two distinct real roots. Find the range of values of k.',
    'Opposite angles of a quadrilateral are (4x + 5)° and (6x − 35)°. Find x.',
    'The cost C dollars of renting a bike for h hours is C = 6h + 4. There is a 10% discount. Work out C when h = 3.',
    'One root of x² + px − 20 = 0 is twice the other. Find p.',
  ])('is left alone: %s', (problem) => {
    expect(workByRule(problem)?.answer).toBeUndefined();
  });
});
