import { describe, expect, it } from 'vitest';

import { spellCounts } from '../../../electron/corpus/style/numberWords.ts';
import { swapNouns } from '../../../electron/corpus/style/swapNouns.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';

describe('a story told of other people and things', () => {
  const random = createRandom(5);

  it('names the same people in the facts and in the solution', () => {
    for (let turn = 0; turn < 50; turn += 1) {
      const { marks, solution } = swapNouns(
        { older: 'Nina', younger: 'Ali' },
        "$x$ is Ali's age, Nina's $x+2$",
        random,
      );
      const { older = '', younger = '' } = marks;
      expect(solution).toBe(`$x$ is ${younger}'s age, ${older}'s $x+2$`);
      expect(older).not.toBe(younger);
    }
  });

  it('keeps singular and plural together', () => {
    for (let turn = 0; turn < 50; turn += 1) {
      const { marks } = swapNouns({ thing: 'pencil', things: 'pencils', other: 'ruler', others: 'rulers' }, '', random);
      expect(marks['things']).toBe(`${marks['thing'] ?? ''}s`);
      expect(marks['other']).not.toBe(marks['thing']);
    }
  });

  it('leaves the colours of a pack of cards and every command of LaTeX alone', () => {
    const cards = { wish: 'a red card' };
    expect(swapNouns(cards, '\\text{red}', random)).toEqual({ marks: cards, solution: '\\text{red}' });
    expect(swapNouns({ name: 'Tom' }, '2\\times 3', random).solution).toBe('2\\times 3');
  });
});

describe('counts in words', () => {
  it('stand for small numbers of things', () => {
    expect(spellCounts('3 red and 12 blue discs')).toBe('three red and twelve blue discs');
  });

  it.each(['3 : 4', '3 to 4', '2x + 3 is small', '3.5 hours', '£4 each', '5 percent', '3 times as old', '15 pens'])(
    'never stand in %s',
    (text) => {
      expect(spellCounts(text)).toBe(text);
    },
  );
});
