import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answerTo(problem: string): string | undefined {
  return workByRule(problem)?.answer;
}

describe('a pile that goes on to its last row', () => {
  it.each([
    ['A clerk piles boxes with 24 boxes in the bottom layer, 21 in the next, 18 in the next, and so on up to a top layer of 3. How many boxes are in the pile?', '108'],
    ['There are 14 logs in the bottom row, 13 in the second row, 12 in the third row, and so on until there is 1 log in the top row. How many logs are there altogether?', '105'],
    ['There are 14 logs in the bottom row, 13 in the second row, 12 in the third row, and so on until there is 1 log in the top row. How many rows are there?', '14'],
  ])('is added up, or its rows are counted: %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'A clerk piles boxes with 24 boxes in the bottom layer, 21 in the next, 18 in the next, and so on up to a top layer of 4. How many boxes are in the pile?',
    'A clerk piles boxes with 24 boxes in the bottom layer, 21 in the next, 18 in the next, and so on up to a top layer of 3. How many boxes are in the top 3 layers?',
    'A clerk piles boxes with 24 boxes in the bottom layer, 21 in the next, 18 in the next, and so on up to a top layer of 3. Nine boxes fall off. How many boxes are left?',
    'There were 30 people on the tram. 6 got off at the first stop, 5 at the next, 4 at the next and so on. How many are left after 4 stops?',
    'What is the sum of 1/3 + 1/9 + 1/27 and so on for ever, added to 5?',
  ])('is left alone where something else is asked: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('a value told beside what is asked', () => {
  it.each([
    ['Evaluate (m − n)/(m + 2n) for m = 9 and n = −2. Give your answer as a decimal.', '2.2'],
    ['Evaluate x/y for x = 5 and y = 8 as a decimal.', '0.625'],
    ['Solve 8x = 6. Give your answer as a decimal.', 'x=0.75'],
  ])('is put in, and the answer written as asked: %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    'Evaluate x/y for x = 1 and y = 3. Give your answer as a decimal.',
    'Solve x = 3 and y = 4.',
    "A ball's velocity is v = 20 − 10t m/s after t seconds. What's its height when t = 1?",
    "A car's speed is v = 3t + 2 after t seconds. What's its height when t = 4?",
  ])('is no answer by itself: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    ["My son kicks a ball up, its height is h = 15t − 5t² metres after t seconds. What's its speed upwards when t = 1, in m/s?", '5\\text{ m/s}'],
    ["A ball's height is h = 15t − 5t² metres after t seconds. What's its height when t = 1?", 'h=10'],
    ["A stone's height is h = 80 − 5t² metres after t seconds. How fast is it falling at t = 2?", '20\\text{ m/s}'],
  ])('is read with the quantity that is asked for: %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  }); // prettier-ignore
});
