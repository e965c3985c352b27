import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('A number that is told of something else than what is asked for', () => {
  it.each([
    'A diver is 14 m below the surface. She swims up 6 m. Then another diver swims up 2 m. Where is she now?',
    'It was -2 °C on Monday. On Tuesday it was 5 degrees warmer in the next village. What was it here on Tuesday?',
    'At dawn it was -6 °C. By noon it had risen 10 degrees, and at night it was back where it began. What was it at night?',
    'A gull is 20 m above the sea and a crab 6 m below. How much higher than the surface is the gull?',
    'A drone hovers 40 m above a submarine that is 15 m below the surface. How high above the surface is it?',
    'My account is £30 overdrawn. My brother pays £20 into his and my sister £10 into hers. What is my balance?',
    'It is 6 °C inside and 8 degrees colder outside. What is it inside?',
    'A diver at -25 m sends a float up 9 m. How deep is the diver?',
    'A submarine 90 m below sea level goes up 100 m in an hour. How deep is it now?',
    'Find the median of 14, 6, 20, 9, 2 after adding 3 to each.',
    "After 5 tests Noor's mean is 60. What must she get in the sixth to raise the mean by 3?",
    'A tack was dropped 90 times and landed point up 54 times. Give the relative frequency of point down.',
    'A bag has 6 red, 2 blue and 4 green counters. One is taken and it is not red. What is the probability that it is blue?',
    'A bag has 6 red, 2 blue and 4 green counters of which 3 are chipped. What is the probability of getting a chipped red?',
    'The chance of a win is 1 in 5. How many games must I play for an expected 4 wins?',
    'There are 30 pencils and 42 pens shared equally with 6 pens left over. What is the greatest number of children?',
    'A stand has 18 seats in the first row and 3 more in every second row. How many seats in row 6?',
    'A rope 6.4 m long is cut 4 times into equal pieces. How long is each piece?',
    'How many 12s are there in 250?',
    'Work out 18 − 8 ÷ 2 + 1 from left to right.',
    'Work out 2 squared plus 5, all squared',
    'Work out 5 + 2 × 4 in your head, then add the answer to itself.',
  ])('is not passed over: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    ['A submarine 90 m below sea level rises 40 m. How deep is it now?', '50\\text{ m}'],
    ['It is 6 °C inside and 8 degrees colder outside. What is it outside?', '-2^\\circ\\text{C}'],
    ['How many 12s are there in 252?', '21'],
    ['How many numbers between 20 and 30 are not prime?', '7'],
  ])('is heeded: %s gives %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
