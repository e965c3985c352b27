import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('ages in a ratio', () => {
  it.each([
    [
      "The ages of my two sisters are in the ratio 3 : 5. The older one is 6 years older than the younger. What is the younger sister's age?",
      '9',
    ],
    ["The ratio of Ana's age to Ben's age is 3 to 5. If Ben is 6 years older, how old is Ana?", '9'],
    ["The ratio of Ana's age to Ben's age is 3 to 5. Ana is 6 years younger than Ben. How old is Ben?", '15'],
    [
      'The ages of two colleagues are at present in the ratio 3 : 5. In 8 years the ratio will be 5 : 7. Find the present age of the older colleague.',
      '20',
    ],
    ['Ty is two-thirds as old as Mia. In 5 years the sum of their ages will be 40. How old is Ty now?', '12'],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    "The ages of my two sisters are in the ratio 3 : 5. The older one is 6 years older than me. What is the younger sister's age?",
    "The ages of my two sisters are in the ratio 3 : 5. The older one was 6 years older than the younger. What is the younger sister's age?",
    "The ratio of Ana's age to Ben's age is 3 to 5. If Ana is 6 years older, how old is Ana?",
  ])('is left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
