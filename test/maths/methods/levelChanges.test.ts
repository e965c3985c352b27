import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | undefined {
  return workByRule(problem)?.answer;
}

describe('levels that go up and down', () => {
  it('follows accounts, yards, lifts and divers to where they end', () => {
    expect(
      answer(
        "Mia's account was at -$20. She was charged 3 fees of $10 each, then deposited $80. What is the new balance?",
      ),
    ).toBe('\\$30');
    expect(answer('The Bears gained 4 yards, lost 9, then gained 2. What was their net yardage?')).toBe(
      '-3\\text{ yards}',
    );
    expect(answer('A lift starts on floor 2. It goes down 4 floors, then up 1. Which floor is it on now?')).toBe('-1');
    expect(
      answer(
        'A submarine is 90 m below sea level. It climbs 25 m and then dives 40 m. How far below sea level is it now?',
      ),
    ).toBe('105\\text{ m}');
  });

  it('leaves alone what moves besides', () => {
    expect(
      answer('A team scores 12 points and loses 3 points. The other team gains 5 points. What is its score now?'),
    ).toBeUndefined();
    expect(
      answer('A diver at -12 m swims up 5 m and drops his torch, which falls 8 m. What is his position now?'),
    ).toBeUndefined();
  });

  it('leaves alone where it began, a level reached and a change that is undone', () => {
    expect(
      answer('A lift goes down 4 floors and then up 1 floor. Where did it start if it is now on floor 1?'),
    ).toBeUndefined();
    expect(
      answer('The temperature was -3°C. It rose to 5°C, then fell by 2°C each hour. What is it now?'),
    ).toBeUndefined();
  });
});

describe('short questions about whole numbers', () => {
  it('knows places, figures, middles and differences', () => {
    expect(answer('Write down the value of the 4 in the number 24 817')).toBe('4000');
    expect(answer('Write the number forty thousand and seventy-two in figures.')).toBe('40072');
    expect(answer('P is at -9 on a number line and Q is at 3. M is halfway between them. What number is at M?')).toBe(
      '-3',
    );
    expect(
      answer(
        'The difference between two temperatures is 11 degrees. The lower temperature is -4°C. What is the higher one?',
      ),
    ).toBe('7^\\circ\\text{C}');
  });

  it('takes no absolute value for a negative number', () => {
    expect(answer('Order from least to greatest: -2, 5, |-7|, 0')).not.toBe('-7,\\ -2,\\ 0,\\ 5');
  });
});

describe('scores', () => {
  it('finds the wrong answers from all of them or from the score', () => {
    expect(
      answer(
        'A test gives 4 points for a right answer and takes off 1 point for a wrong answer. Ada answers all 15 questions and gets 11 right. How many points does she get?',
      ),
    ).toBe('40');
    expect(
      answer(
        '(+4) marks are given for every correct answer and (-3) marks for every incorrect answer, with no marks for not attempting. Ravi scored 25 marks. If he got 10 correct answers, how many questions did he answer incorrectly?',
      ),
    ).toBe('5');
  });
});
