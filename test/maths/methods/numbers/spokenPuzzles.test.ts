import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('puzzles about numbers as people say them', () => {
  it.each([
    ['Warm-up for everyone: three times a number, plus nine, all divided by two, gives fifteen. What was the number?', '7'],
    ['I squared a positive number, then I took away the number itself, and I was left with thirty. What number did I begin with?', '6'],
    ['I think of a number, multiply it by 6 and subtract 7. The result is the same as when I double the number and add 9. What number am I thinking of? (2 marks)', '4'],
    ['Noor puts a number into a machine. The machine adds 3, then divides by 2, then squares the result, and out comes 36. The number she put in was positive. What was it?', '9'],
    ['Guess my number, Year 7! I doubled it, added 6, then divided by 4, and ended up with 9.', '15'],
    ["Otis wrote a whole number on a card. His neighbour subtracted 4 from it and multiplied the result by 3. He got the same thing as adding 6 to Otis's number. What was on the card?", '9'],
    ['The number on Ines\'s locker was divided by 4, and 11 was added to the result. The answer came to 20. What number was on the locker?', '36'],
    ['What must I add to three quarters of forty to make fifty?', '20'],
    ['When a number is subtracted from 60 you get the same as when it is multiplied by 5. What number is it?', '10'],
    ['Multiply a number by itself and then by 2 and you get 98. It is a negative number. Which?', '-7'],
    ['Gus and Hal each choose the same number. Gus multiplies his by 5; Hal adds 28 to his. They get the same answer. What number did they choose?', '7'],
    ['Three even numbers that follow one another total 78. Write down the largest.', '28'],
  ])('works %s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  }); // prettier-ignore

  it.each([
    'What must I add to 4 to get 10 and then double it?',
    'I think of a number. I add 5 but then change my mind and add 6 instead. I get 10. What is my number?',
    'I squared a number and got 64. What was the number?',
    "The number on Sam's ticket was divided by 3. The number on Ann's was 12. What was on Sam's ticket?",
  ])('leaves alone %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
});
