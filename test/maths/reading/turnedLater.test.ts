import { describe, expect, it } from 'vitest';

import { isTurnedLater, keepsTooMany } from '../../../electron/maths/reading/turnedLater.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('a later sentence that makes another question of it', () => {
  it.each([
    'Expand (x + 4)(x − 1). My uncle says to double it afterwards.',
    'Expand (x + 4)(x − 1). It is multiplied by 3.',
    'Differentiate x^5 + 2x. My tutor said to do it twice.',
    'Factorise x^2 + 7x + 10. My sister says the 10 should be a 6.',
    'Simplify √18 + √8. My cousin says it should be minus.',
    'Solve 2x + 9 = 15. The plus is a minus.',
    'Differentiate x^6. No, integrate it.',
    'Factorise x^2 − 25. I do not want that, just the roots.',
    'Make x the subject of y = 4x − 3. Sorry, y = 4x + 3.',
    'Solve 4x = 28. My brother thinks it is 4x = 36.',
    'Expand (x + 6)^2 without the middle term.',
    'If a = 5 and b = 2, swap a and b and find a^2 − b.',
    'Where does y = 3x − 9 cross the y-axis? And the x-axis?',
    'A scarf costs £50 and is 20% off. What is the price? Sorry, 30% off.',
    'Solve 6x + 1 = 19. The 1 has been rubbed out.',
    'Solve 3x − 2 > 7. What is the smallest integer that does not work?',
    'int y = 9 / 2; in Java, what is stored in y?',
  ])('%s is left alone', (problem) => {
    expect(isTurnedLater(problem)).toBe(true);
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    ['Expand (x + 4)(x − 1). My uncle says it is easy.', 'x^2+3x-4'],
    ['Solve 4x = 28. I keep getting 8.', 'x=7'],
    ['My tutor says x^2 − 7x + 10 = 0 is a friendly one. What are the solutions?', 'x=5\\text{ or }x=2'],
  ])('%s is talk, and is worked', (problem, answer) => {
    expect(isTurnedLater(problem)).toBe(false);
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it('gives no two solutions where one is wanted, and no constant where limits are told', () => {
    expect(keepsTooMany('Solve x^2 = 25. x is a length.', 'x=5\\text{ or }x=-5')).toBe(true);
    expect(keepsTooMany('Solve x^2 = 25. Only one of them, please.', 'x=5\\text{ or }x=-5')).toBe(true);
    expect(keepsTooMany('Solve x^2 = 25. The smaller one.', 'x=5\\text{ or }x=-5')).toBe(true);
    expect(keepsTooMany('Differentiate 2x^3 − 5x. At what x is it 1?', '6x^2-5')).toBe(true);
    expect(keepsTooMany('Solve x^2 = 25.', 'x=5\\text{ or }x=-5')).toBe(false);
    expect(keepsTooMany('Integrate 4x^3. He wants it from 0 to 2.', 'x^4+C')).toBe(true);
  });

  it('reads bc before a word for a person as because', () => {
    expect(workByRule('sum of the prime numbers between 10 and 20? i got 69 bc i added 9 lol')?.answer).toBe('60');
  });
});
