import { describe, expect, it } from 'vitest';

import { isRemark, withoutChatter } from '../../../../electron/maths/methods/plainly/chatter.ts';

describe('a remark about the work', () => {
  it.each([
    'i keep getting 7 but the book says 9',
    'i put 3.5 and its wrong',
    'got a maths test tomorrow',
    "I don't get this at all",
    'do i flip the sign',
    'tried for ages',
    'my teacher said change it to powers',
    'please help',
    'true answer only',
    'so confused lol',
  ])('tells nothing: %s', (clause) => {
    expect(isRemark(clause)).toBe(true);
  });

  it.each([
    'i got 8 right and 12 wrong',
    'I got 34 out of 40 in maths',
    'its positive',
    'x is positive',
    'except 3',
    'it is not a square',
    'I think of a number',
    'she gives 2 back',
    'the test has 20 questions',
    'i keep 5 of them',
    'in words',
    'I got 5 but my friend got 3',
    'one is 5 but the other is not',
    'it keeps 4 of them',
    'twice',
  ])('is none where it may tell a fact: %s', (clause) => {
    expect(isRemark(clause)).toBe(false);
  });
});

describe('a question in the middle of talk', () => {
  it.each([
    ['hi, can you help me with 3x + 4 = 19? i keep getting 4', '3x + 4 = 19?'],
    ['got a test tomorrow: how do i find the mean of 3, 5 and 10', 'find the mean of 3, 5 and 10'],
    ['Starter 4: 7 × 8', '7 × 8'],
    ['our teacher gave us 2x - 9 = 5 and i got 2 which is wrong apparently', '2x - 9 = 5'],
    ['expand (x+2)(x-5), tried it twice but got it wrong', 'expand (x+2)(x-5).'],
  ])('stands alone: %s', (text, question) => {
    expect(withoutChatter(text)).toBe(question);
  });

  it.each([
    'Tom got 8 right and 3 wrong. How many did he get right?',
    'Right-angled triangle, legs 3 cm and 4 cm. Find the hypotenuse.',
    'In a test Ana scored 40 out of 50. What percentage is that?',
  ])('keeps what is no talk: %s', (text) => {
    expect(withoutChatter(text)).toBe(text);
  });
});
