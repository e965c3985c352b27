import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const answerOf = (problem: string): string | undefined => workByRule(problem)?.answer;

describe('mathematics said in words', () => {
  it.each([
    ['f of x is x minus two and g of x is x squared. Write down g of f of x, expanded out.', 'x^2-4x+4'],
    ['h of x equals five x plus one. What is h of four?', '21'],
    ['Now f of x equals two x minus nine. For what value of x is f of x equal to eleven?', 'x=10'],
    ['Open bracket, nine minus four, close bracket, times three squared. What does it come to?', '45'],
    ['Twenty, minus three times two cubed, plus one. What do you get?', '-3'],
    ['b to the power five, all raised to the power two. Write that as a single power of b.', 'b^{10}'],
    ['We have minus three is less than two x plus one, which is less than or equal to nine. What are the possible values of x?', '-2<x\\le 4'],
    ['twenty-five to the power of three over two', '125'],
    ['Solve minus four x equals twenty.', 'x=-5'],
    ['thirty-two to the power of 2/5', '4'],
  ])('is read as it is written: %s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Twelve minus two, all squared. What do you get?',
    'Dan has ten minus two plus three sweets. He eats four. How many are left?',
  ])('is left alone where it might be bracketed in two ways, or more is told: %s', (problem) => {
    expect(answerOf(problem)).toBeUndefined();
  });
});

describe('functions of functions', () => {
  it.each([
    ['f(x) = 3x - 2 and g(x) = x + 4. Solve fg(x) = 25.', 'x=5'],
    ['Given f(x) = 2x + 1 and g(x) = x², work out gf(2) - fg(2).', '16'],
    ['f(x) = x² and g(x) = 3x. Find (f + g)(x).', 'x^2+3x'],
    ['Find the inverse of f(x) = ln(x + 1).', 'f^{-1}(x)=e^x-1'],
    ['f(x) = 3e^x - 2. Find f^{-1}(x).', 'f^{-1}(x)=\\ln\\frac{x+2}{3}'],
  ])('are worked: %s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  });
});
