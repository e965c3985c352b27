import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('amounts told by each other, and all of them together', () => {
  test.each([
    ['A ferry carries 4 times as many cars as a barge. Together they carry 60 cars. How many cars does the barge carry?', '12'],
    ['Oak has 8 more nests than Elm, Ash has twice as many as Elm, and that makes 48 nests in all. How many has Ash?', '20'],
    ['A shelter keeps 3 times as many cats as dogs. There are 36 animals altogether. How many cats are there?', '27'],
    ['28 campers are put into two tents so that one tent holds 3 times as many as the other. How many are in the larger tent?', '21'],
    ['A pipe 18 m long is sawn into two pieces. One piece is twice as long as the other. How long is the shorter piece?', '6\\text{ m}'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    ['the relation was once', 'Ira used to have 3 times as many cards as Ben. Together they have 48 cards. How many cards has Ben?'],
    ['legs are no animals', 'A farm has twice as many cows as hens. There are 60 legs altogether. How many hens are there?'],
    ['the total is of others', 'Ira has 3 times as many cards as Ben. Ira and Zoe have 48 cards together. How many cards has Ben?'],
    ['something was given', 'Ira has half as many cards as Ben. Ira gave 3 to Ben. Together they have 36. How many cards has Ben?'],
    ['the difference is asked', 'Ira has half as many cards as Ben. Together they have 36. How many more cards has Ben?'],
    ['nobody of that name', 'Oak has 8 more nests than Elm, Ash has twice as many as Elm, and that makes 48 in all. How many has Fir?'],
  ])('are left alone where %s', (_why, problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore
