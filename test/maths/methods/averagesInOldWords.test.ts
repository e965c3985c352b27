import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('averages as examiners and card writers tell them', () => {
  test.each([
    ['The mean of six numbers is 20. If one number is excluded, the mean of those remaining is 18. Find the excluded number.', '30'],
    ['A bowler’s average for 9 completed spells is 30. What must he concede in his next spell in order to lower the average to 28?', '10'],
    ['Lerato wrote four papers with a mean of 70%. What must she score in a fifth paper if her mean is to rise to 72%?', '80\\%'],
    ['In a class of 20 learners the 12 girls averaged 65% in a test and the boys averaged 60%. What was the average mark of the whole class?', '63\\%'],
    ['8Y sat a quiz. The 10 girls averaged 16 marks and the boys, of whom there were 15, averaged 11. Mean mark for the whole class?', '13'],
    ['Phones survey: 3 families said no tablets, 5 said one tablet, 8 said two and 4 said three. Mean number of tablets per family?', '1.65'],
    ['The mean of {4, 9, k, 12, 15} equals 10. k = ?', 'k=10'],
    ['Modal hat size: 5, 6, 4, 6, 7, 6, 8 →', '6'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    ['a number goes that is told', 'The mean of six numbers is 20. One number, 30, is excluded. Find the mean of those remaining.', '18'],
  ])('%s', (_why, problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    ['two go at once', 'The mean of six numbers is 20. If the two smallest numbers are removed, the mean of those remaining is 23. Find the product of the removed numbers.'],
    ['some were absent', 'In a class of 20 learners the 12 girls averaged 65% and the boys who were there averaged 60%. Two were absent. What was the average of the whole class?'],
  ])('are left alone where %s', (_why, problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore
