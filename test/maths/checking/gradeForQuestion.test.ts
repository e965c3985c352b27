import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { gradeForQuestion } from '../../../electron/maths/checking/gradeForQuestion.ts';

describe('an intercept', () => {
  it.each([
    ['What is the y-intercept of 2x + 3y = 18?', '(0, 6)', '6'],
    ['What is the x-intercept of 3x - 5y = 15?', '(5, 0)', 'x=5'],
    ['Find the $y$-intercept of y = 4x - 3/2.', '-3/2', '\\left(0,-\\frac{3}{2}\\right)'],
  ])('is a number or the point on its axis: %s %s, %s', (problem, expected, given) => {
    expect(gradeForQuestion({ problem, expected, given: `$${given}$` }).equal).toBe(true);
  });

  it.each([
    ['What is the y-intercept of 2x + 3y = 18?', '(6, 0)', '6'],
    ['What is the y-intercept of 2x + 3y = 18?', '(0, 6)', 'x=6'],
    ['Find the x-intercept and the y-intercept of x + y = 5.', '(5, 0)', '5'],
    ['Where does the line through (0, 6) begin?', '(0, 6)', '6'],
    ['What is the slope of the line with y-intercept 3 through (1, 5)?', '2', '(0, 2)'],
    ['Write the equation of the horizontal line with y-intercept 3.', 'y = 3', '(0, 3)'],
  ])('is no point elsewhere, nor half of two: %s %s, %s', (problem, expected, given) => {
    expect(gradeForQuestion({ problem, expected, given: `$${given}$` }).equal).not.toBe(true);
  });
});

describe('money of other countries', () => {
  it.each([
    ['R13 996.80', '$\\text{R}13996.80$'],
    ['R120', '$120$'],
    ['-$A27', '$-27$'],
    ['$A4243.60', '$4243.6$'],
    ['₹1,20,000', '$120000$'],
  ])('is the same amount: %s, %s', (expected, given) => {
    expect(gradeAnswer({ expected, given }).equal).toBe(true);
  });

  it.each([
    ['$A5', '$6$'],
    ['₹1,20,000', '$12000$'],
    ['R = 5', '$R=6$'],
  ])('is another amount: %s, %s', (expected, given) => {
    expect(gradeAnswer({ expected, given }).equal).not.toBe(true);
  });
});

describe('a unit that only one answer writes', () => {
  it.each([
    ['2x^2 + 13x + 15 square feet', '$2x^2+13x+15$'],
    ['(2x^2 + 13x + 15) cm^2', '$2x^2+13x+15$'],
    ['$4x+6$ units', '$2(2x+3)$ units'],
    ['3π/4 radians', '$\\frac{3\\pi}{4}$'],
    ['10√2 m', '$10\\sqrt{2}$'],
    ['324π square units', '$324\\pi$'],
    ['(6x + 5) m', '$6x+5$'],
    ['50√3/3 m', '$\\frac{50\\sqrt{3}}{3}\\text{ m}$'],
    ['(50√3)/3 m', '$\\frac{50\\sqrt{3}}{3}$'],
    ['(6x + 5) m', '$(6x+5)\\text{ m}$'],
  ])('changes nothing of a formula: %s, %s', (expected, given) => {
    expect(gradeAnswer({ expected, given }).equal).toBe(true);
  });

  it.each([
    ['2x^2 + 13x + 15 square feet', '$2x^2+13x+15$ square metres'],
    ['4x + 6 cm', '$4x+6$ mm'],
    ['10√2 m', '$10\\sqrt{2}\\text{ cm}$'],
    ['10√2 m', '$20\\sqrt{2}$'],
    ['100π m', '$100\\pi\\text{ cm}$'],
    ['(6x + 5) m', '$m(6x+4)$'],
    ['π/6 radians', '30 degrees'],
    ['3 radians', '3 degrees'],
    ['2x + 3 feet', '$2x+4$'],
    ['x cents', '$x dollars$'],
    ['3x + 2 km', '3x + 2 km/h'],
    ['60', '$60 rad$'],
    ['5', '5 eighths'],
    ['5', '5 thousands'],
  ])('two different units are not passed over: %s, %s', (expected, given) => {
    expect(gradeAnswer({ expected, given }).equal).not.toBe(true);
  });
});
