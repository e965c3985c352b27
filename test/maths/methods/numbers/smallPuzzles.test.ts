import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | undefined {
  return workByRule(problem)?.answer;
}

describe('puzzles of digits, divisors and numbers that follow each other', () => {
  it('puts digits in order, and leaves other wishes alone', () => {
    expect(answer('Using each of the digits 2, 9, 4 and 7 once, write down the largest possible odd number.')).toBe(
      '9427',
    );
    expect(
      answer('Using each of the digits 2, 9, 4 and 7 once, write down the number closest to 5000.'),
    ).toBeUndefined();
  });

  it('finds the number that another was divided by', () => {
    expect(
      answer(
        'When 75 is divided by a certain positive integer greater than 9, the quotient is 6 and the remainder is 3. What is the integer?',
      ),
    ).toBe('12');
    expect(
      answer('When 75 is divided by a certain number, the quotient is 7 and the remainder is 12. What is the number?'),
    ).toBeUndefined();
  });

  it('reads a question that no full stop parts from what is told', () => {
    expect(answer('three consecutive numbers add up to 48 what are they')).toBe('15,\\ 16,\\ 17');
    expect(
      answer('The page numbers on two facing pages of an open book add up to 205. What are the two page numbers?'),
    ).toBe('102\\text{ and }103');
    expect(
      answer(
        'The same number is added to the top and to the bottom of 2/5. The fraction is then equal to 4/7. What number was added?',
      ),
    ).toBe('2');
  });

  it('counts no seats that are empty by multiplying', () => {
    expect(answer('A hall has 12 rows of 20 seats. 150 people come. How many seats are empty?')).not.toBe('36000');
  });
});
