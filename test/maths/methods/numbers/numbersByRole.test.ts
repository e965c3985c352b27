import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('several numbers by their sum, product and difference', () => {
  it.each([
    ['I am stuck on two numbers whose sum is 41 and whose difference is 9. I have to find both of them.', '16\\text{ and }25'],
    ['The product of two consecutive odd numbers is 143, both being positive. Find the larger one, says the card.', '13'],
    ['Two positive numbers: difference 5, product 84. Find both.', '7\\text{ and }12'],
    ['When four consecutive whole numbers are added together, the total is 30 more than twice the greatest of the four numbers. Find the greatest of the numbers.', '18'],
    ['Locker keys with consecutive numbers are handed out for three cousins, and the numbers on the keys add up to 144. What is the smallest of the numbers?', '47'],
    ['The sum of a number and its reciprocal is 10/3. Find the number, given that it exceeds 1.', '3'],
    ["Our neighbour's parrot is thinking of a number. If you double it and add 5, it becomes 31. What is the number?", '13'],
  ])('works %s', (problem, expected) => expect(answer(problem)).toBe(expected)); // prettier-ignore

  it.each([
    'Two numbers add up to 15 and differ by 3. What is the cube of each?',
    'Two numbers, one of them negative, differ by 4 and multiply to give 96. What is the smaller?',
    'Two prime numbers add up to 16 and multiply to 40. What are they?',
    'Three consecutive numbers add up to 30 and four others add up to 50. What are they?',
    'A number exceeds its reciprocal by 3/2. Is there a largest number?',
  ])('leaves %s', (problem) => expect(answer(problem)).toBeNull());

  it('keeps to the sign that is asked for', () => {
    expect(answer('A number exceeds its reciprocal by 8/3. Find the positive number.')).toBe('3');
  });
});

describe('fractions told by top and bottom', () => {
  it.each([
    ['The numerator of a fraction is 4 less than its denominator. If 3 is added to both the numerator and the denominator, the fraction becomes 2/3. Find the fraction.', '\\frac{5}{9}'],
    ['The denominator of a fraction exceeds the numerator by 7. When the numerator is doubled and 1 is subtracted from the denominator the fraction equals 2/3. What is the fraction?', '\\frac{3}{10}'],
  ])('works %s', (problem, expected) => expect(answer(problem)).toBe(expected)); // prettier-ignore

  it('leaves what is done to it in another way', () => {
    expect(answer('The numerator of a fraction is 4 less than its denominator. If the fraction is turned upside down and 3 is added to both the numerator and the denominator, the fraction becomes 2/3. Find the fraction.')).toBeNull(); // prettier-ignore
  });
});

describe('two kinds of things that are compared', () => {
  it.each([
    ['A stable has 14 more horses than ponies. There are 62 animals in total. How many ponies are there?', '24'],
    ['The gym has 20 more lockers on the upper floor than in the basement. There are 180 lockers altogether. How many are in the basement?', '80'],
    ['A kiosk sold 75 tickets. It sold four times as many day tickets as night tickets. How many night tickets were sold?', '15'],
  ])('works %s', (problem, expected) => expect(answer(problem)).toBe(expected)); // prettier-ignore

  it.each([
    'A stable has 14 more horses than ponies and 8 donkeys. There are 62 animals in total. How many ponies are there?',
    'A stable has 14 more horses than ponies. There are 62 horses. How many animals are there?',
    'A stable has 14 more horses than ponies. The vet saw 62 dogs. How many ponies are there?',
    'A stable has 62 hens. There are 14 more horses than ponies. How many ponies are there?',
    'Tom has 12 more marbles than Sam. There are 84 marbles in the shop. How many marbles does Tom have?',
  ])('leaves %s', (problem) => expect(answer(problem)).toBeNull());
});
