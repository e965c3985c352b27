import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('Averages in everyday words', () => {
  it.each([
    ['In Mrs. Ortiz’s class, homework counts for 20% of the grade, quizzes for 30%, and tests for 50%. Ian has a 90 homework average, an 80 quiz average, and an 86 test average. What is his grade in the class?', '85'],
    ['Find the interquartile range of 2, 4, 5, 6, 9, 11, 12. (Do not include the median when finding the quartiles.)', '7'],
    ['The mean age of the 5 players on a darts team is 30. When a 38-year-old player retires from the team, what is the mean age of the 4 players who remain?', '28'],
    ['Six friends count the shells they have collected: 8, 14, 5, 21, 10, 8. Work out the mean number of shells.', '11'],
    ['Nina’s mean score over her first 5 rounds of golf is 80. After her sixth round the mean drops to 79. What did she score in the sixth round?', '74'],
    ['How do I get the median when there’s an even number of them? Mine are 3.5, 1.2, 4.7, 2.9, 6.1, 4.1', '3.8'],
    ['A striker scored 12, 18, 15 and 11 goals in four seasons. What is her mean number of goals per season?', '14'],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Homework counts 20% of the grade, quizzes 30% and tests 40%. Lia has 90 in homework, 80 in quizzes and 70 in tests. What is her grade?',
    'Find the interquartile range of 3, 5, 6, 8, 10, 13, 14. (Include the median when finding the quartiles.)',
    'Five friends count the shells they have collected: 8, 13, 5, 21, 10, 9. Work out the mean number of shells.',
    'Nina’s mean score over her first 5 rounds of golf is 80. After her eighth round the mean drops to 79. What did she score in the eighth round?',
    'The mean age of the 6 players on a darts team is 24. When a 34-year-old player retires from the team, what is the total age of the 5 players who remain?',
    // One of the numbers went missing here.
    'Four friends counted shells: 8, 13, 5 and 9. Find the total number of shells.',
  ])('leaves alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
