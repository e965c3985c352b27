import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a difference beside a ratio', () => {
  it.each([
    'The ages of my two brothers are in the ratio 2 : 3. The younger is 4 years younger than me. How old is the older?',
    "The ages of two brothers are in the ratio 2 : 3. The older is 4 years younger than their father's age. How old is the younger?",
    'Ann and Bea share sweets in the ratio 2 : 3. Bea gets 4 more than Cal. How many does Ann get?',
    'Ann and Bea share sweets in the ratio 2 : 3. Bea has 4 more than me. How many does Ann get?',
  ])('is not that of the parts where it is to somebody else: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    ['Ann and Bea share sweets in the ratio 2 : 3. Bea gets 4 more than Ann. How many does Ann get?', '8'],
    ['Tom and I share sweets in the ratio 3 : 2. Tom gets 4 more than me. How many do I get?', '8'],
  ])('is that of the parts where both have one: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
