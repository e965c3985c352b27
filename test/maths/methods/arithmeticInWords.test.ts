import { describe, expect, it } from 'vitest';

import { withNumerals } from '../../../electron/maths/methods/arithmetic/numerals.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answer(question: string): string | null {
  return workByRule(question)?.answer ?? null;
}

describe('numbers in words', () => {
  it.each([
    ['three hundred and six', '306'],
    ['add three and four', 'add 3 and 4'],
    ['two thirds of it', '2/3 of it'],
    ['five and a half', '5 1/2'],
    ['nought point two five', '0.25'],
    ['one of them', 'one of them'],
    ['the fifth term', 'the fifth term'],
  ])('%s is %s', (words, figures) => {
    expect(withNumerals(words)).toBe(figures);
  });
});

describe('calculations told in words', () => {
  it.each([
    ['The sum of 8 and 13 is divided by 7, and the result is taken from 20. What is the final answer?', '17'],
    ['Nia doubles 9, adds 6 and then divides by 4. What number does she end up with?', '6'],
    ['What is 5 more than twice 11?', '27'],
    ['8 less than the square root of 49', '-1'],
    ['By how much is 4.05 greater than 3.978?', '0.072'],
    ['How many 0.4s make 6?', '15'],
    ['Find the difference between the squares of 9 and 4.', '65'],
    ['What is the remainder when 350 is divided by 17?', '10'],
    ['Halfway between −13 and 5 lies which number?', '-4'],
    ['Sum of the prime numbers between 20 and 30', '52'],
    ['What is the seventh multiple of 13?', '91'],
    ['Name the largest prime factor of 210.', '7'],
    ['Find the smallest number greater than 150 that is divisible by both 8 and 12.', '168'],
  ])('%s', (question, expected) => {
    expect(answer(question)).toBe(expected);
  });

  it.each([
    ['−17 + □ = 6. Which number goes in the box?', '23'],
    ['something times 0.6 makes 4.2. what is the number', '7'],
    ['What number do you have to subtract from 12 to get −9?', '21'],
    ['When a number is multiplied by 6 and 7 is subtracted, the answer is 29. What is the number?', '6'],
    ['The product of two numbers is 9. One of them is 1.5. Find the other number.', '6'],
    ['Find the missing numerator: ?/18 = 20/24', '15'],
  ])('finds the missing number: %s', (question, expected) => {
    expect(answer(question)).toBe(expected);
  });

  it.each([
    'The sum of 5 and 7 is not 13. What is it?',
    'Start with 5, add 3 and stop before multiplying by 4. What do you get?',
    'Add 5 to each of 3 and 4',
    'Double 5 and double 6. What do you get?',
    'How much is 5 greater than 3?',
    'How many primes are there between 31 and 50?',
  ])('leaves alone: %s', (question) => {
    expect(answer(question)).toBeNull();
  });
});

describe('a calculation among chatter', () => {
  it.each([
    ['Zara typed 40 − 6 × 5 + 2 into her calculator. What did it display?', '12'],
    ['-4^2 + 20, i think its 36 but the app says no', '4'],
    ['my brother says 6 + 18 / 6 is 4 and i say its not. whats the right answer', '9'],
    ['Omar works out 5 × (2 + 6). What answer would he get if he left out the brackets?', '16'],
    ['Multiply and give your answer in scientific notation: (4 × 10^3)(6 × 10^5)', '2.4\\times 10^9'],
  ])('%s', (question, expected) => {
    expect(answer(question)).toBe(expected);
  });

  it.each(['Ali says 3 + 4 × 2 is 14. Is he right?', 'Which operation do you do first in 3 + 4 × 2?'])(
    'leaves alone: %s',
    (question) => {
      expect(answer(question)).toBeNull();
    },
  );
});

describe('riddles and requests about one number', () => {
  it.each([
    ['I am thinking of a number. It is a multiple of 8, a factor of 72 and between 20 and 50. What is it?', '24'],
    ['A two-digit prime number less than 50 has digits that add up to 10. It ends in 7. Which number is it?', '37'],
    ['Round the 27,481 fans at the match to the nearest thousand.', '27000'],
    ['Between which two whole numbers next to each other does √90 lie?', '9\\text{ and }10'],
    ['Estimate √30 to the nearest tenth.', '5.5'],
    ['What fraction in simplest form equals 0.45?', '\\frac{9}{20}'],
  ])('%s', (question, expected) => {
    expect(answer(question)).toBe(expected);
  });

  it('does not choose between several numbers that fit', () => {
    expect(answer('I am a multiple of 6 between 20 and 50 and I am even. What number am I?')).toBeNull();
  });
});
