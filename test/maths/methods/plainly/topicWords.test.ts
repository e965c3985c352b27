import { describe, expect, it } from 'vitest';

import { withTopicWords } from '../../../../electron/maths/methods/plainly/topicWords.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('words of other countries and sites', () => {
  it('says them in the words of the readers', () => {
    expect(withTopicWords('Determine the abscissas of the extreme points of f(x) = x³ − 12x.')).toBe('Determine the x-coordinates of the stationary points of f(x) = x³ − 12x.'); // prettier-ignore
    expect(withTopicWords('Enrichment: Find ∫x² dx. Include the constant of integration.')).toBe('Find ∫x² dx.');
    expect(answer('Enter the gradient of the line through A(1 | 3) and B(3 | 11).')).toBe('4');
    expect(answer('Determine the limit of the sequence (aₙ) with aₙ = (5n + 1)/(n + 2) for n → ∞.')).toBe('5');
  });

  it('leaves a plain question as it is', () => {
    expect(withTopicWords('Find the gradient of y = 3x + 1.')).toBe('Find the gradient of y = 3x + 1.');
    expect(withTopicWords('Enter the room and count 3 chairs.')).toContain('3 chairs');
  });
});
