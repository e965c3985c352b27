import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a part of a part that somebody has', () => {
  it.each([
    ['Ann has 3/4 of a cake. She eats 2/5 of what she has. What fraction of the cake did she eat?', '\\frac{3}{10}'],
    [
      'There was 2/3 of a cake left. Ben ate half of what was left. What fraction of the cake did Ben eat?',
      '\\frac{1}{3}',
    ],
    [
      'Mum has 5/6 of a sack of rice. She cooks 3/10 of what she has. What fraction of a sack does she have left?',
      '\\frac{7}{12}',
    ],
    [
      'Mum has 3/4 of a sack of flour. She uses 2/5 of what she has to bake. What fraction of a full sack did she use?',
      '\\frac{3}{10}',
    ],
    [
      'Lily has 1/2 of a bottle of juice. She drinks 1/4 of what she has. How much of the bottle is left?',
      '\\frac{3}{8}',
    ],
  ])('is multiplied: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    [
      'Ann has 3/4 of a cake. She eats 2/5 of what she has. What fraction of the cake did her brother eat?',
      '\\frac{3}{10}',
    ],
    [
      'Ann has 3/4 of a cake. She does not eat 2/5 of what she has. What fraction of the cake did she eat?',
      '\\frac{3}{10}',
    ],
    ['Ann has 3/4 of a cake. She eats 2/5 of what she has. What fraction of the pie did she eat?', '\\frac{3}{10}'],
    [
      'Lily has 1/2 of a bottle of juice. She drinks 1/4 of what she has. How much of the bottle is left?',
      '\\frac{1}{4}',
    ],
  ])('is not guessed at: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).not.toBe(answer);
  });

  it('is no part of what somebody else has', () => {
    const problem = 'Sam gets 1/3 of the money and Tom gets 1/2 of what is left. What fraction does Tom get?';
    expect(workByRule(problem)?.answer).toBe('\\frac{1}{3}');
  });
});
