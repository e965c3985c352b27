import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('stories of ages told in any order', () => {
  it.each([
    ['The parrot at the harbour is 6 years older than three times the age of its owner. If the parrot is 75, what age is the owner?', '23'],
    ['The chestnut by our gate is 4 times as old as the lime next to it. In 12 years it will be only twice as old as the lime. How old is the chestnut?', '24'],
    ['Mr Okoro had his first son when he was 31, and the twins arrived 3 years later. The twins turn 7 this year. How old is Mr Okoro this year?', '41'],
    ['Twins Jo and Kit have a sister who is 5 years older than they are. All three ages total 38. How old is each twin?', '11'],
    ['Here is what my uncle texted me: "Six years ago I was 5 times as old as you. Now I\'m 46." How old am I now?', '14'],
    ['Ida, Joss and Max have a mean age of 12. Ida is 9 and Joss is 4 years older than Ida. How old is Max?', '14'],
    ['Guess my age. Double it, take away nine, and you have forty-one.', '25'],
    ['Let Yusuf\'s present age be m years. Twice his age three years ago is 6 less than his age in twelve years. Form an equation and solve it for m.', 'm=12'],
    ['The total of three brothers\' ages is 33. Ned is 3 years older than Olly, who is twice as old as Pip. Work out Ned\'s age.', '15'],
    ['Two brothers were born 4 years apart. Six years ago the elder was three times the age of the younger. How old are they now?', '8\\text{ and }12'],
    ['Mrs Bell said, "Next year I\'ll be exactly three times as old as my son is then." He is 12 today. How old is she today?', '38'],
  ])('works %s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  }); // prettier-ignore

  it.each([
    'The parrot at the harbour is not 6 years older than its owner. The owner is 23. How old is the parrot?',
    "Ann's brother is 5. Tom's brother is 9. How old is his brother?",
    'If Lena were 5 years older she would be twice as old as Max. Max is 10. How old is Lena?',
    'The oak at the mill is twice as old as the ash. The ash is 40. How old is the miller?',
    'Lily, who has a 7 year old dog, is twice as old as Max. Max is 12. How old is Lily?',
  ])('leaves alone %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
});
