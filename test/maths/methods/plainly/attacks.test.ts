import { describe, expect, it } from 'vitest';

import { saidPlainly } from '../../../../electron/maths/methods/plainly/saidPlainly.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('what looks like talk and matters', () => {
  it.each([
    'Next prime after 31 ...',
    'Solve x² = 9, only positive answers please',
    'expand (x+1)(x+2), but not the last term',
    'Find 10% of 50, then do it again',
    'k² = 9, k is negative.',
    'Solve 2x = 6 but with 5 instead of 6',
    'I have 5 less than Tom and together we have 21',
  ])('is never dropped: %s', (text) => {
    const words = (one: string): readonly string[] =>
      one.toLowerCase().match(/\d+|prime|next|only|not|again|negative|less/g) ?? [];
    for (const said of saidPlainly(text)) expect(words(said)).toEqual(words(text));
  });

  it.each([
    'A tank holds 36 litres. What is its height to 2 decimal places?',
    'I turn a number round and get 27. Find the number to 1 decimal place.',
    'A barrel holds 36 litres. Find its height, rounded to 2 decimal places.',
  ])('is not a number to be rounded: %s', (text) => {
    expect(workByRule(text)).toBeNull();
  });

  it('keeps letters that are also short forms', () => {
    expect(saidPlainly('Find v when u = 5 and v = 3u pls').join(' ')).not.toMatch(/you/);
  });

  it.each([
    ['got a quiz tomorrow. x + 4 = 9, i said 13 but sir says no', 'x=5'],
    ['got a quiz tomorrow. x - 4 = 9, i said 13 but sir says no', 'x=13'],
    ['find the range of 3, 9 and 14, my mate thinks its 12', '11'],
  ])('a remark does not change the answer: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
