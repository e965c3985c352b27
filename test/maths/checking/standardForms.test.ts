import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { checkAnswer } from '../untimed.ts';

const status = (problem: string, answer: string): string => checkAnswer({ problem, answer: `$${answer}$` }).status;

describe('the standard form of a polynomial', () => {
  it.each([
    ['Expand $(3x - 4)^2$. Write your answer in standard form.', '9x^2-24x+16'],
    ['Simplify 4x + 3x^2 - 9x + 2. Give your answer in standard form.', '3x^2-5x+2'],
    ['Write the polynomial $7x - 2x^2 + 3$ in standard form.', '-2x^2+7x+3'],
    ['What is 2x^2 - 7x + 4x^3 in standard form?', '4x^3+2x^2-7x'],
    ['Find the product (x + 2)(x^2 - 2x + 4) in standard form.', 'x^3+8'],
    ['Multiply (x + 7)(x − 2) and write the product in standard form.', 'x^2+5x-14'],
    ['Expand $(x - 3)(2x + 1)$ and write your answer as a trinomial in standard form.', '2x^2-5x-3'],
    ['Write (x + 2)(x − 1)(x + 5) as a polynomial in descending powers of x.', 'x^3+6x^2+3x-10'],
    ['Expand (1 + 2x)^3 in ascending powers of x', '1+6x+12x^2+8x^3'],
  ])('%s: %s', (problem, answer) => {
    expect(status(problem, answer)).toBe('verified');
  });

  it.each([
    ['Expand $(3x - 4)^2$. Write your answer in standard form.', '16-24x+9x^2', 'unchecked'],
    ['Expand $(3x - 4)^2$. Write your answer in standard form.', '9x^2-16', 'refuted'],
    ['Expand $(3x - 4)^2$. Write your answer in standard form.', '(3x-4)^2', 'refuted'],
    ['Write (x - 3)^2 + 1 in standard form.', '(x-3)^2+1', 'unchecked'],
    ['Expand (1 + 2x)^3 in ascending powers of x', '8x^3+12x^2+6x+1', 'unchecked'],
    ['Expand (1 + 2x)^3, giving the first three terms in ascending powers of x', '1+6x+12x^2+8x^3', 'unchecked'],
    ['Find the product of (x + 2)(x − 3) in standard form and give the constant term', 'x^2-x-6', 'unchecked'],
    ['Factorise x^2 - 5x + 6. Give your answer in standard form.', '(x-2)(x-3)', 'unchecked'],
    ['Write 5 - 2x + sin x in standard form.', '-2x+\\sin x+5', 'unchecked'],
  ])('%s: %s is %s', (problem, answer, wanted) => {
    expect(status(problem, answer)).toBe(wanted);
  });
});

describe('what else is called standard form', () => {
  it.each([
    ['Write 73000 in standard form', '7.3\\times 10^4', 'verified'],
    ['Write 73000 in standard form', '73000', 'refuted'],
    ['Write 5000 + 200 + 30 in standard form', '5230', 'unchecked'],
    ['Write 7.3 × 10^4 in standard form', '73000', 'unchecked'],
    ['Write -12/18 in standard form', '-\\frac{2}{3}', 'unchecked'],
    ['Write x^2 = 5x - 6 in standard form.', 'x=2 or x=3', 'unchecked'],
    ['Simplify (3 + 2i)(1 - i). Write your answer in standard form.', '5-i', 'unchecked'],
    ['Expand (3 × 10^4)(2 × 10^5)x in standard form', '6\\times 10^9x', 'unchecked'],
  ])('%s: %s is %s', (problem, answer, wanted) => {
    expect(status(problem, answer)).toBe(wanted);
  });

  it('is not guessed at for a sum of places', () => {
    expect(workByRule('Write 5000 + 200 + 30 in standard form')).toBeNull();
    expect(workByRule('Work out 3 × 10^4 × 2 × 10^5. Give your answer in standard form.')?.answer).toBe(
      '6\\times 10^9',
    );
  });
});
