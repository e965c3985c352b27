import { describe, expect, it } from 'vitest';

import { withoutTalk } from '../../../../electron/maths/checking/named/talk/withoutTalk.ts';
import { checkAnswer } from '../../untimed.ts';
import { itTicksOnlyRight } from './itTicks.ts';

describe('a question with a title, with thanks, or told by a parent', () => {
  itTicksOnlyRight([
    ['Challenge! Multiply out (4y − 1)².', '16y^2-8y+1', '16y^2-1', '(4y-1)^2'],
    ['Warm-up 3: 7x − 2 = 19', 'x=3', 'x=4'],
    ['EXIT TICKET   Simplify √72', '6\\sqrt{2}', '\\sqrt{72}', '2\\sqrt{18}'],
    ['Non-calculator: 18 − 4 × 3', '6', '42'],
    ['My son has been asked to expand 3(2x − 5). Could you tell me what he should get?', '6x-15', '6x-5'],
    ['We need to factorise 16a² − 25. Thanks in advance!', '(4a-5)(4a+5)', '(4a-5)^2'],
    ['Could you kindly simplify 9x + 2 − 4x + 5? It is for my daughter in Year 7.', '5x+7', '5x+3'],
    ['Solve x² = 49/16. Write both solutions.', 'x=\\frac74 \\text{ or } x=-\\frac74', 'x=\\frac74'],
    ['5 − 2x > 1. Show your working.', 'x<2', 'x>2'],
  ]);

  it.each([
    ['I have to solve 2x = 8. Is this right?', 'x=4'],
    ['Solve 2x = 8. Why is it 4?', 'x=4'],
    ['My son has been asked to expand 3(2x − 5) and halve it. What should he get?', '6x-15'],
    ['Expand 3(2x − 5) as my son did. What did he do wrong?', '6x-15'],
    ['My son has 3 apples. What should he get?', '3'],
  ])('“%s” is not answered by %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer: `$${answer}$` }).status).not.toBe('verified');
  });
});

describe('what is said beside a question', () => {
  it.each(['What is it? 3x = 9', 'Solve 2x = 8. Then double the answer.', 'Solve 2x = 8. Give me half of the answer.'])(
    'stays where it may matter: “%s”',
    (problem) => {
      expect(withoutTalk(problem)).toBe(problem);
    },
  );
});

describe('a mark behind a title', () => {
  itTicksOnlyRight([
    ['Warm-up: –5 + 3', '-2', '8'],
    ['Practice: 3.5 + 2', '5.5', '7'],
    ['Task 2 – Solve 3x = 12', '4', '2'],
  ]);

  it.each([
    ['Drill 12.5 × 2', '10'],
    ['Bonus 2.5 + 1', '6'],
    ['Starter.5 + 3', '8'],
    ['Starter –5 + 3', '8'],
    ['Starter - 5 + 3', '8'],
    ['Drill 8 – 3 + 2', '5'],
    ['Challenge – 4 × 3', '12'],
    ['Quiz 3:5 = 6:x', '10'],
    ['What is 3 + 4? What is it for one?', '7'],
  ])('is none where it may be a sign or part of a number: “%s” is not %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer: `$${answer}$` }).status).not.toBe('verified');
  });

  it('does not call one of two solutions wrong where one is asked for', () => {
    const problem = 'Solve x^2 = 9. I just need one answer.';
    expect(checkAnswer({ problem, answer: '$3$' }).status).not.toBe('refuted');
  });
});
