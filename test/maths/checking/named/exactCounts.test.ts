import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../../untimed.ts';

function judge(problem: string, answer: string): string {
  return checkAnswer({ problem, answer }).status;
}

describe('a named question with large numbers', () => {
  it.each([
    ['What power of 3 gives 12157665459056928802', '40'],
    ['What power of 2 is 9007199254740993?', '53'],
    [
      'A fair spinner has 200 equal sections numbered 1 to 200. What is the probability of getting a multiple of 5?',
      '\\frac{1}{10}',
    ],
  ])('is counted to the last one: %s is not %s', (problem, answer) => {
    expect(judge(problem, answer)).not.toBe('verified');
  });

  it('has its power found exactly', () => {
    expect(judge('What power of 3 gives 12157665459056928801', '40')).toBe('verified');
  });
});

describe('terms that go on in two ways', () => {
  it('are called neither right nor wrong', () => {
    expect(judge('Find the next term: 1, 2, 4', '7')).toBe('unchecked');
    expect(judge('Find the next term: 1, 2, 4', '8')).toBe('unchecked');
    expect(judge('Find the next term: 1, 2, 4, 8', '15')).toBe('refuted');
  });
});
