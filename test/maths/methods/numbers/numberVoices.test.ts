import { describe, expect, it } from 'vitest';

import type { Understood } from '../../../../electron/maths/methods/method.ts';
import { ageStories } from '../../../../electron/maths/methods/ageStories.ts';
import { numberPuzzles } from '../../../../electron/maths/methods/numberPuzzles.ts';

function understood(text: string): Understood {
  return { task: 'words', statements: [], unknowns: [], text };
}

function answerOf(problem: string): string | null {
  return numberPuzzles(understood(problem))?.answer ?? null;
}

describe('puzzles about numbers in many voices', () => {
  it.each([
    [
      'Digits turned round in one breath',
      'A two-digit number has digits that total 10. Swapping them makes the number 36 bigger. What is it?',
      '37',
    ],
    [
      'Three digits',
      'The three digits of a number add to 12. The tens digit is three times the hundreds digit and the units digit is 2 more than the hundreds digit. What is the number?',
      '264',
    ],
    ['What a number must be', 'What number must be added to 17 to give 5 less than 40?', '18'],
    ['Both halves of a distance', 'Which number is as much greater than 12 as it is less than 40?', '26'],
    ['Operators for words', 'Think of a number, ×4, -3, get 25. Number = ___', '7'],
    ['A number told by a letter', 'If you take 5 from m and treble the result, you get 3 more than m. m is?', 'm=9'],
    [
      'Everything changed alike',
      'One number is 3 times another. Add 12 to each and the bigger is then only twice the smaller. Find the two numbers.',
      '36\\text{ and }12',
    ],
    [
      'All values where all are asked for',
      'The sum of a number and its reciprocal is 3 1/3. Find the two possible numbers.',
      null,
    ],
    ['A quotient with a remainder', 'Divide my number by 8 and you get 6 remainder 5. Which number is it?', '53'],
    ['The smallest of its kind', 'What is the smallest three-digit number that is exactly divisible by 9?', '108'],
    [
      'Both parts of a fraction changed',
      'Adding the same number to the numerator and the denominator of 2/7 gives 1/2. Which number was added?',
      '3',
    ],
    ['A riddle without the word number', 'I am a 2-digit prime below 30 whose digits add to 11. What am I?', '29'],
    [
      'An aside changes nothing',
      'Two consecutive numbers add up to 61. The book is about birds. What is the larger number?',
      '31',
    ],
    ['No question but one number', 'A third of a number is 4 more than a fifth of it. Help??', '30'],
  ])('%s', (_why, problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  });

  it('reads an age that is a riddle', () => {
    expect(
      ageStories(
        understood(
          "Mr Hay's age is a two-digit number. It is four times the sum of its digits, and the units digit is 4 more than the tens digit. How old is he?",
        ),
      )?.answer,
    ).toBe('48');
  });

  it.each([
    'Think of a number, double it and do not add 7. The result is 31. What is the number?',
    'A two-digit number has digits that total 10. Swapping them does not make the number bigger. What is it?',
    'One number is 3 times another. Add 12 to one and the bigger is then only twice the smaller. Find the two numbers.',
  ])('leaves alone: %s', (problem) => {
    expect(answerOf(problem)).toBeNull();
  });
});
