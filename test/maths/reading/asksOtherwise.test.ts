import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { understandProblem } from '../../../electron/maths/reading/understandProblem.ts';
import { checkAnswer } from '../untimed.ts';

function taskOf(problem: string): string {
  const reading = understandProblem(problem);
  return reading.kind === 'read' ? reading.task : reading.kind;
}

describe('words that may ask for something beside the formula', () => {
  it.each([
    ['Expand (x+3)(x-4) and this?', 'x^2-x-12'],
    ['Expand (x+3)(x-4) and what?', 'x^2-x-12'],
    ['Expand this and (x+3)(x-4)', 'x^2-x-12'],
    ['Solve 3x+5=20 and this?', 'x=5'],
    ['Solve 3x+5=20 then', 'x=5'],
    ['Simplify 6/8 and that', '\\frac{3}{4}'],
    ['What is the mean of 3, 4, 5 and that?', '4'],
    ['what is -5 squared', '25'],
    ['What is -4 squared?', '-16'],
    ['what is minus 4 squared', '16'],
    ['Increase 20 by 3/4', '35'],
    ['Increase 20 by 3/4', '\\frac{83}{4}'],
    ['Decrease 20 by 1/4', '15'],
    ['Show that x = 3 is a solution of x^2 - 5x + 6 = 0', 'x=2 or x=3'],
    ['Please verify that 3x + 5 = 20 when x = 5', 'x=5'],
    ['Give a hint for 3x+5=20', 'x=5'],
    ['3x+5=20 in Roman numerals', 'x=5'],
    ['Solve 3x+5=20. Give the opposite of the answer.', 'x=5'],
    ['My password is x=3;y=4', 'x=3, y=4'],
    ['What do you do first in 30 - 4(2 + 3)?', '10'],
    ['Solve x + y = 12 or x - y = 2', 'x=7, y=5'],
    ['Is y = x^2 - 6x increasing at x = 2?', '-8'],
    ['What is the square root of 9 + 16?', '5'],
    ['What is the square root of 9 + 16?', '19'],
  ])('leaves %s alone, whether %s is given or not', (problem, answer) => {
    expect(taskOf(problem)).toBe('words');
    expect(workByRule(problem)).toBeNull();
    expect(checkAnswer({ problem, answer }).status).toBe('unchecked');
  });

  it.each([
    ['-5^2', '-25'],
    ['Show all your working: 3x + 5 = 20', 'x=5'],
    ['What is 10 - 4 squared', '-6'],
    ['Increase 20 by 3', '23'],
    ['3x+5=20 solve this', 'x=5'],
    ['2x=6, what is x?', 'x=3'],
    ['Solve 3x+5=20 please', 'x=5'],
  ])('still works %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
    expect(checkAnswer({ problem, answer }).status).toBe('verified');
  });
});
