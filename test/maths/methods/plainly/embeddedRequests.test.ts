import { describe, expect, it } from 'vitest';

import { withEmbeddedRequests } from '../../../../electron/maths/methods/plainly/embeddedRequests.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a question that somebody tells of', () => {
  it.each([
    ['My niece needs to find 3/7 of 56.', 'Find 3/7 of 56.'],
    ['Our son would like to know what three fifths of 65 is.', 'What is three fifths of 65?'],
    ['Could you please check what 9.1 − 2.46 comes to? We have different answers.', 'What is 9.1 − 2.46?'],
    [
      'The puzzle in her book says that 8 pens cost £6, and it asks how much 5 pens cost. Could you tell us, please?',
      '8 pens cost £6. Find how much 5 pens cost.',
    ],
    ["My son's teacher wants to know how many eggs are left. What should he answer?", 'Find how many eggs are left.'],
    ['Okay, so now multiply 0.4 by 0.6, and be careful with the point.', 'Multiply 0.4 by 0.6.'],
    ['So we have seven eighths minus a half. What does that come to?', 'Work out seven eighths minus a half.'],
  ])('is the question itself: %s', (told, asked) => {
    expect(withEmbeddedRequests(told).replace(/^now /, '')).toBe(asked);
  });

  it.each([
    ['My son must increase £240 by 15%. What is the new amount, please?', '\\text{£}276'],
    ['For homework she has to write 18 out of 25 as a percentage. Could you tell me what it is?', '72\\%'],
  ])('is worked: %s', (told, answer) => {
    expect(workByRule(told)?.answer).toBe(answer);
  });

  it.each([
    "My son's teacher is thinking of a number. When he doubles it he gets 14. What is his number, please?",
    'In 6 years Tom will be twice as old as he was last year. How old is he?',
    'The sides are doubled. What is the new area?',
  ])('keeps what is asked and compared: %s', (told) => {
    const kept = withEmbeddedRequests(told);
    expect(kept).toMatch(/his number|as he was|new area/);
  });

  it('never loses a number', () => {
    const told = 'My daughter has 12 pens and must work out how many she has when she gives 5 away. We think it is 7.';
    expect(withEmbeddedRequests(told)).toMatch(/12.*5.*7/);
  });
});
