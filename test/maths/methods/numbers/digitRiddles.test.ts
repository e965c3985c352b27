import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('two digits of a number', () => {
  test.each([
    ['My two-digit number has digits adding to 10. Swap the digits and it is 18 bigger. My number?', '46'],
    ['I am a two-digit number. The sum of my digits is 13 and my tens digit is 5 more than my units digit. What number am I?', '94'],
    ['A number of two digits has 9 for the sum of its digits; when 9 is added to the number the digits are interchanged. Find the number.', '45'],
    ['A two-digit number has tens digit 3 and units digit k. When its digits are reversed, the new number is 45 more than the original. Find k.', 'k=8'],
    ['A two-digit number has digits that add to 8, and it is 18 more than the number with its digits the other way round. What is it?', '53'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    ['two numbers fit', 'One digit of a two-digit number is twice the other. The sum of the digits is 6. Find the number.'],
    ['something else is said', 'A two-digit number has digits adding to 10. It is not 46. Swap the digits and it is 18 bigger. What is the number?'],
    ['there are three digits', 'A three-digit number has digits adding to 10. Swap the digits and it is 18 bigger. What is the number?'],
  ])('are left alone where %s', (_why, problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore

describe('the wrong step', () => {
  test.each([
    ['Mira multiplies a number by 5 instead of dividing it by 5 and gets 200. What answer should she have got?', '8'],
    ['A pupil should have added 12 to a number but subtracted 12 by mistake and got 30. What is the correct answer?', '54'],
    ['Instead of dividing a number by 4, Sam multiplied it by 4 and got 96. What was the number?', '24'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test('is left alone where nobody tells what was got', () => {
    expect(answer('Mira multiplies a number by 5 instead of dividing it by 5. What answer should she have got?')).toBeNull();
  });
}); // prettier-ignore

describe('numbers in other words', () => {
  test.each([
    ['What number is it which, when its fourth part is subtracted from it, leaves 27?', '36'],
    ['Divide 50 into two parts so that one part may be two-thirds of the other.', '20\\text{ and }30'],
    ['Multiply me by myself, take off four of me, and you have 45. I\'m positive. Who am I?', '9'],
    ['If to four times a number 6 be added, the result is 30. Find it.', '6'],
    ['If you double the number of plums in a bowl and take 7 away you get 29. How many plums are in the bowl?', '18'],
    ['Three house numbers next to each other, all odd ones, add up to 45. Which is the lowest?', '13'],
    ['The sum of the reciprocals of two numbers is 1/2 and one of the numbers is 6. What is the other?', '3'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test('"the number of plums" is no number alone where another kind is counted', () => {
    expect(answer('If you double the number of plums and take 7 away you get the number of figs. How many plums are there?')).toBeNull();
  });
}); // prettier-ignore
