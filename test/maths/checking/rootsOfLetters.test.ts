import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { checkAnswer } from '../untimed.ts';

function status(problem: string, answer: string): string {
  return checkAnswer({ problem, answer: `$${answer}$` }).status;
}

const POSITIVE = 'Simplify √(50x^2y). Assume that all variables represent positive real numbers.';

describe('a root with letters under it', () => {
  it.each([
    ['Simplify √(48x⁵)', '4x^2\\sqrt{3x}'],
    ['Simplify √(18x^3)', '3x\\sqrt{2x}'],
    ['Simplify ∛(54x^4)', '3x\\sqrt[3]{2x}'],
    ['Simplify √(9x^2)', '3|x|'],
    [POSITIVE, '5x\\sqrt{2y}'],
    ['Simplify √(50x^2y), assuming x and y are positive.', '5x\\sqrt{2y}'],
  ])('is simple when nothing is left to be taken out: %s %s', (problem, answer) => {
    expect(status(problem, answer)).toBe('verified');
  });

  it.each([
    ['Simplify √(48x⁵)', '2x^2\\sqrt{12x}'],
    ['Simplify √(18x^3)', '3x\\sqrt{2x^3}'],
    ['Simplify √(50x^2y)', '7x\\sqrt{y}'],
    [POSITIVE, '7x\\sqrt{y}'],
    [POSITIVE, '5xy\\sqrt{2}'],
  ])('is not answered by what is left half done or has another value: %s %s', (problem, answer) => {
    expect(status(problem, answer)).toBe('refuted');
  });

  it.each([
    ['Simplify √(50x^2y)', '5x\\sqrt{2y}'],
    ['Simplify √(9x^2)', '3x'],
    ['Simplify √(50x^2y), where x > 0.', '5x\\sqrt{2y}'],
    ['Simplify √(9x^2) where x < 0', '3x'],
  ])('is called neither right nor wrong where only positive letters make it so: %s %s', (problem, answer) => {
    expect(status(problem, answer)).toBe('unchecked');
  });

  it('is worked where all letters are said to be positive', () => {
    expect(workByRule('Simplify √(50x^2y), where all letters are positive')?.answer).toBe('5x\\sqrt{2y}');
    expect(workByRule('Simplify √(50x^2y)')).toBeNull();
    expect(workByRule('Simplify √(50x^2y). Assume all variables are negative.')).toBeNull();
  });
});
