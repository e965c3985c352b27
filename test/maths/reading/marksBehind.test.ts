import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { withoutMarksBehind } from '../../../electron/maths/reading/marksBehind.ts';
import { readProblem } from '../../../electron/maths/reading/readProblem.ts';
import { checkAnswer } from '../untimed.ts';

function status(problem: string, answer: string): string {
  return checkAnswer({ problem, answer: `$${answer}$` }).status;
}

describe('exam marks behind a question', () => {
  it.each([
    ['Work out 12 x 8 [2]', '96', '192'],
    ['Work out 12 x 8 [2].', '96', '192'],
    ['5 x 3 [2]', '15', '30'],
    ['3/4 + 1/2 [3]', '\\frac{5}{4}', '\\frac{9}{4}'],
    ['Work out 12 x 8 (2)', '96', '192'],
    ['Factorise 6x+12 (1)', '6(x+2)', '12(x+2)'],
    ['Expand 3(x+4) (2)', '3x+12', '6x+24'],
    ['Simplify 6/8 [1]', '\\frac{3}{4}', '\\frac{3}{8}'],
    ['Simplify 5a + 3a (2)', '8a', '11a'],
    ['Find 20% of 60 (2)', '12', '24'],
    ['Find the HCF of 12 and 18 [2]', '6', '12'],
  ])('are no factor: %s is %s, not %s', (problem, right, wrong) => {
    expect(workByRule(problem)?.answer).toBe(right);
    expect(status(problem, right)).toBe('verified');
    expect(status(problem, wrong)).toBe('refuted');
  });

  it.each([
    ['Round 4.567 to 1 dp (1)', '4.6'],
    ['Write 45% as a decimal (1)', '0.45'],
    ['Find the mean of 3, 5, 7 (2)', '5'],
    ['Convert 3.5 m to cm (1)', '350\\text{ cm}'],
    ['Work out 12 + 8   (2)', '20'],
  ])('do not stop a question in words: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    ['Work out 12 x 8 [96]', '96', '9216'],
    ['5 x 3 (2)', '15', '30'],
    ['3/4 + 1/2 (3)', '\\frac{5}{4}', '\\frac{9}{4}'],
    ['Work out 3/4 + 1/2 (3)', '\\frac{5}{4}', '\\frac{9}{4}'],
    ['Evaluate 2 + 3 (4)', '5', '14'],
    ['Evaluate 3^2 (4)', '9', '36'],
    ['Expand (x+1) (x+2) (3)', 'x^2+3x+2', '3x^2+9x+6'],
  ])('are not told from a factor in %s, so that nothing is worked or ticked', (problem, ...answers) => {
    expect(workByRule(problem)).toBeNull();
    expect(answers.map((answer) => status(problem, answer))).toEqual(['unchecked', 'unchecked']);
    const reading = readProblem(problem);
    expect(reading.kind === 'unreadable' && reading.why).toContain('It is not clear whether');
    expect(reading.kind === 'unreadable' && reading.position).toBe(problem.search(/[([]\d+[)\]]$/));
  });

  it.each([
    ['Expand 3(x+4)(2)', '6x+24'],
    ['(2)(3)', '6'],
    ['Work out 5 x (2)', '10'],
    ['f(x)=x^2. Find f (2)', '4'],
    ['f(x)=x^2. Find f(2)', '4'],
    ['Work out 2 to the power (3)', '8'],
  ])('are not what belongs to the formula: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(['Find the mean of 3, 5, (7)', 'x is in [2, 5]', 'Multiply 6 by (2)', 'Work out 12 x 8[2]', 'f (2)'])(
    'are not seen in %s',
    (text) => {
      expect(withoutMarksBehind(text)).toEqual({ text, doubt: null });
    },
  );
});
