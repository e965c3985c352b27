import { describe, expect, it } from 'vitest';

import { ageStories } from '../../../../electron/maths/methods/ageStories.ts';

function answer(text: string): string | null {
  return ageStories({ text } as Parameters<typeof ageStories>[0])?.answer ?? null;
}

describe('ages told in other words and another order', () => {
  it.each([
    ['In 2015 Ann was 3 times as old as Ben. In 2025 she was twice as old as Ben. How old is Ann in 2025?', '40'],
    ['In 2010 Joe was 12. How old was he in 2004?', '6'],
    ['My cat was 3 when I was 8. The cat is 20 now. How old am I?', '25'],
    ['Twenty years ago Gran was 3 times as old as Mum. Gran is 80 now, I forgot to say. How old is Mum now?', '40'],
    ['Half my age 6 years ago is the same as a third of my age now. How old am I?', '18'],
    ["Let t be Tia's age. Her dad is 4 years less than 3 times t, and the dad is 41. Find t.", 't=15'],
    ['Lou is 12 and Max is 8. £60 is shared in the ratio of their ages. How much does Max get?', '\\text{£}24'],
    ['The mean age of six cousins is 11. The oldest is 21. What is the mean age of the other five?', '9'],
    ['My age is a multiple of 7. Next year it will be a multiple of 5. I am under 40. How old am I?', '14'],
    [
      'The average age of a woman and her three daughters was 20 years four years ago. What is the sum of their present ages?',
      '96',
    ],
  ])('are read: %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  it.each([
    'Lou is 12 and Max is 8. £60 is shared in the ratio of their ages in 2 years. How much does Max get?',
    'My age is a prime number between 20 and 40. How old am I?',
    "Ann's age is not a square number. It is between 15 and 17. How old is Ann?",
    'Dan isnt 4 years older than Lee. Lee is 10. How old is Dan?',
  ])('are left alone where a word changes them or they fit several: %s', (text) => {
    expect(answer(text)).toBeNull();
  });
});
