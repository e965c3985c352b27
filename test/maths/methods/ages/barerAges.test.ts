import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('ages told among other things', () => {
  it.each([
    [
      "Zofia is 15 and her brother is 4 years younger, though he's already taller. How old will he be in 5 years' time?",
      '16',
    ],
    [
      "The vet's card says our dog Pixel is 2 years older than the cat, and the ages of the two add up to 16. How old is the cat?",
      '7',
    ],
    [
      'My gran is five times as old as me, and there are 52 years between us. She still swims every morning. How old am I?',
      '13',
    ],
    ['Nine years ago our caretaker Olga was 38. What will her age be in four years?', '51'],
    ["In how many years' time will a father, who is now 41, be three times as old as his son, now 9?", '7'],
    ['The sycamore will be 1½ times as old as it is now in 40 years. How old is it?', '80'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it.each([
    "Zofia is 15 and her brother is 4 years younger, though he's not her only brother. How old will her brother be?",
    'My gran is five times as old as me, and there are 52 years between her and my dad. How old am I?',
    'Ana is 12. Her sister is half her age, her dog died at 9. How old is her sister when she dies?',
  ])('is left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
});

describe('ages in short forms', () => {
  it.each([
    ["Ivo = half of Carla's age. Carla = Dev + 6. Dev is 20. Ivo?", '13'],
    ["Mum: 4 × Ella's age. Sum 60. Ella is ___", '12'],
    ["Kai's 16 and his cousin is 6. In how many yrs will Kai be double the cousin?", '4'],
    ["A is twice as old as B, and B is 4 years younger than C. Their total age is 52 years. Find A's age.", '24'],
    ["If a man's age is doubled and 8 taken from the result, we obtain 72. What is his age?", '40'],
    ["Our coach said, 'Add 6 to my age, halve it and you have 20.' Work out the coach's age.", '34'],
    ["Ada's age six years from now will be twice what it was 5 years ago. Find her age now.", '16'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it('reads a ratio only in the order that the words say', () => {
    const told = (ratio: string): string =>
      `sum of ages of Ada and Obi is 42, ratio ${ratio}, Ada being the younger. How old is Ada`;
    expect(answer(told('3:4'))).toBe('18');
    expect(answer(told('4:3'))).toBeNull();
  });
});

describe('ages at equal steps', () => {
  it.each([
    [
      'The combined ages of three sisters come to 42, each being 5 years older than the next. What age is the youngest?',
      '9',
    ],
    ['four cousins, each born 3 years apart, ages add to 50. oldest one is?', '17'],
    ['Ages of three brothers are consecutive even numbers and total 48. The eldest?', '18'],
    ['The product of the ages of two sisters, born exactly 2 years apart, is 120. What is the age of the elder?', '12'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it.each([
    'The combined ages of three sisters came to 42 two years ago, each being 5 years older than the next. How old is the youngest?',
    'Four brothers have ages that are consecutive odd numbers and total 52. Find the age of the eldest.',
  ])('is left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
});

describe('an age from two means', () => {
  it("is nobody's where it would be less than nothing", () => {
    expect(answer('The average age of 4 kids is 9. their coach joins & it becomes 15. so coachs age is')).toBe('39');
    expect(answer('The average age of 4 kids is 9. It becomes 15. How old is the teacher?')).toBeNull();
  });
});
