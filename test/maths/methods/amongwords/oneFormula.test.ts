import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  ['the caretaker came in and i saw (3x+1)(x-4), it says multiplied out', '3x^2-11x-4'],
  ['last one on the sheet was 5y(2y - 3) and it says expand', '10y^2-15y'],
  ['expand nd simplify 2(a+4)+5(a-1)', '7a+3'],
  ['9m² - 6m factorise, my cat sat on the book', '3m(3m-2)'],
  ['fully factorise 6pq - 15p  (i only took out p and lost a mark)', '3p(2q-5)'],
  ['Homework 3 #12) y^4 - 81, factor as far as it goes (real numbers only)', '(y-3)(y+3)(y^2+9)'],
  ['Perfect square trinomial: 25k² + 20k + 4 = ( ? )²', '(5k+2)^2'],
  ['t + t + t + w + w + w + w, short way to write it', '3t+4w'],
  ['bodmas one: 30 - 18 ÷ 6 x 4', '18'],
  ['7{10 − [2 + 3(1 + 1)]}', '14'],
  ['simplify (sqrt 10)(sqrt 15)', '5\\sqrt{6}'],
  ['whats (3√2)^2, i put 12 and its not', '18'],
  ['Using only positive exponents, rewrite $\\frac{8a^{-3}b^4}{2a^2b}$.', '\\frac{4b^{3}}{a^{5}}'],
  ['Take out whatever 15b and 20 have in common: 15b + 20', '5(3b+4)'],
  ['5ab − 3a + 2ab + 4a, as few terms as it will go', '7ab+a'],
  ['What do you have once 3y(y² − 4y + 2) is opened out?', '3y^3-12y^2+6y'],
  ['px + py – qx – qy. Factorise.', '(p-q)(x+y)'],
  ['81 to the power of −1/4', '\\frac{1}{3}'],
  ['Eight to the power two thirds, worked out exactly', '4'],
  ['3/4 of the desks in a hall are taken. If 30 desks are empty, how many desks does the hall have?', '120'],
  ['Use factorising, not a calculator, to find 58² – 42²', '1600'],
];

const LEFT_ALONE = [
  'the caretaker came in and i saw (3x+1)(x-4), how many terms is it multiplied out',
  'last one was 5y(2y - 3) and it says expand then put 2 for y',
  'expand (x+2)(x+3) but with 5 where the 3 is',
  '9m² - 6m factorise, my cat sat on the 6 and made it an 8',
  '30 - 18 ÷ 6 x 4 do it backwards',
  'expand (x+2)(x+3) with the 3 rubbed out',
  '6x² - x - 2 dont factorise just tell me what x is',
  'Every sign in 5x - 3x + 2x is flipped. Simplify',
  'x^4 - 16 over the complex numbers factorise',
];

const NO_SUM = ['We lost 4-2 on Saturday', 'Part number 20-14-6', 'What animal is 3 + 5?'];

describe('one formula among words', () => {
  it.each(NO_SUM)('is no sum where nothing of it is asked: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });

  it.each(READ)('is worked whatever is told around it: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('is left alone where a word or number may change what is asked: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
