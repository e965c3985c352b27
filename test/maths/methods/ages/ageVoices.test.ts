import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

/** The answer of a question, `null` where it is left alone. */
function answerOf(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('stories of ages in many voices', () => {
  it.each([
    [
      'Short forms: im, hes going to be, yrs',
      'bill is 4 times as old as his niece. in 10 yrs hes going to be twice as old as her. how old is bill now',
      '20',
    ],
    [
      'Speech is told of the speaker',
      '"I am 5 years older than my sister," says Priya, "and the sum of our ages is 31." How old is Priya?',
      '18',
    ],
    ['Facts without verbs', "Mum 41, son 9. In how many years is Mum three times the son's age?", '7'],
    ['A blank is what is asked', "Cy is 8. Dot is twice as old. Dot's age in 3 years: ___", '19'],
    ['An age in brackets', "Aunt Bea (38) is 2 years less than 5 times Omar's age. How old is Omar?", '8'],
    [
      'An age as an adjective',
      'Twins and their 7-year-old sister have ages adding to 29. Find the age of each twin.',
      '11',
    ],
    [
      'Places change nothing',
      "The oak in the churchyard is 30 years older than the school's lime. In 6 years the oak will be three times as old as the lime will be. How old is the lime now?",
      '9',
    ],
    [
      'A mean that changes when somebody joins',
      'The average age of 5 players is 14. When their coach joins them, the average becomes 18. How old is the coach?',
      '38',
    ],
    [
      'Then, not now',
      'A dad is 37 and his daughter is 9. In how many years will he be three times as old as she is?',
      '5',
    ],
    [
      'Ages of two people at one time',
      "When Bluebell was 3, Rex was 9. Now Rex is twice Bluebell's age. How old is Bluebell now?",
      '6',
    ],
  ])('%s', (_why, problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  });

  it('takes "what is added" and its sum together, not the sum of all', () => {
    expect(
      answerOf(
        "If three times the son's age is added to the father's age, the sum is 66. The father is 30 years older than the son. Find the son's age.",
      ),
    ).toBe('9');
  });

  it.each([
    'Ann is 5 years older than Ben or Cat. Their ages add up to 30. How old is Ann?',
    'The average age of 5 players is 14. When two coaches join them, the average becomes 18. How old is the older coach?',
    'Tom is nearly twice as old as Sue. Together they are 30. How old is Tom?',
  ])('leaves alone what it does not surely read: %s', (problem) => {
    expect(answerOf(problem)).toBeNull();
  });
});
