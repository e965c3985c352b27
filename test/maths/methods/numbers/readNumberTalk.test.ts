import { describe, expect, it } from 'vitest';

import { readNumberTalk } from '../../../../electron/maths/methods/numbers/told/readNumberTalk.ts';

function answer(problem: string): string | undefined {
  return readNumberTalk(problem)?.answer;
}

describe('puzzles about one number in anybody’s words', () => {
  it('follows what is done to the number, in whatever form the doing is told', () => {
    expect(answer('My sister says pick a number, triple it, minus 4. She got 23 so what was it')).toBe('9');
    expect(answer('A number is halved and then 6 is added, giving 15. Which number was it?')).toBe('18');
    expect(answer('Start number × 4, then − 2, gives 26. Start number?')).toBe('7');
  });

  it('sets two sides equal when they give the same', () => {
    expect(answer('when i take 6 from my locker number i get the same as when i halve it. locker number?')).toBe('12');
    expect(answer('Five times a number, decreased by 8, is the same as 4 more than the number. What is it?')).toBe('3');
  });

  it('lets a comma bind less than "and"', () => {
    expect(answer('The quotient of a number and 3, increased by 2, equals 7. What is the number?')).toBe('15');
  });

  it('gives both values only where both are asked for, and one where its sign is told', () => {
    expect(answer('A number squared is 4 more than 3 times the number. Find all such numbers.')).toBe(
      '4\\text{ or }-1',
    );
    expect(answer('A number squared is 4 more than 3 times the number. What is the number?')).toBeUndefined();
    expect(answer('A positive number squared is 4 more than 3 times the number. What is it?')).toBe('4');
  });

  it('leaves alone what it does not know to the last word', () => {
    expect(answer('I think of a number and add 4. Then I give 2 back and get 20. What is my number?')).toBeUndefined();
    expect(answer('A number is not 5 but twice it is 12. What is the number?')).toBeUndefined();
    expect(answer('Twice a number is more than 10. What is the number?')).toBeUndefined();
    expect(answer('Twice 5 more than a number is 30. What is the number?')).toBeUndefined();
    expect(answer('If I double my number I get 8 more than 4. What is twice my number?')).toBeUndefined();
  });
});
