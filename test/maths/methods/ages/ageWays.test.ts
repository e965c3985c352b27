import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const answerOf = (problem: string): string | undefined => workByRule(problem)?.answer;

describe('a story of ages told in another way', () => {
  it.each([
    ['Grandpa is four and a half times as old as Nina. Together they are 77. How old is Nina?', '14'],
    ['Tom 12, Dad 40. Years until Dad is double Tom?', '16'],
    ['Ages add to 48; one is three times the other. Younger age?', '12'],
    ['Uncle and nephew have together 63 years. The uncle has six times the age of the nephew. What age has the nephew?', '9'],
    ['A mother is today 41 years old and her son 9. After how many years will the age of the mother be the triple of that of the son?', '7'],
    ['Mei Lin, Omar and Zoe have a total age of 43 years. Omar is twice as old as Mei Lin, and Zoe is 2 years younger than Omar. Find the age of Zoe.', '16'],
    ['In 5 years, Lea will be twice as old as she was 4 years ago. Let a represent her age now. Write an equation and solve it to find her age.', '13'],
    ["The ages of a husband and wife together amount to 81 years, the wife's age being four-fifths of the husband's. How old is the wife?", '36'],
    ['Mia was 11 three years ago. How old in seven years?', '21'],
  ])('is read: %s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Ages add to 48; one is not three times the other. Younger age?',
    'Tom 12, Dad 40, Gran 70. Years until Dad is double Tom or Gran?',
    'Uncle and nephew have together 63 euros. The uncle has six times the money of the nephew. What age has the nephew?',
  ])('is left alone where it says something else: %s', (problem) => {
    expect(answerOf(problem)).toBeUndefined();
  });
});
