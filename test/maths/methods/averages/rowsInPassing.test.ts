import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const GRADES = 'Homework counts 20%, quizzes 30%, and tests 50%.';
const LEAVES = '0 < h ≤ 10: 6 leaves, 10 < h ≤ 20: 8 leaves, 20 < h ≤ 30: 6 leaves';

describe('data told in passing', () => {
  it.each([
    ['In a season of 20 matches a team scored no goals in 4 matches, one goal in 6, two goals in 5, three goals in 3 and four goals in 2. Calculate the mean number of goals per match.', '1.65'],
    ['Over 10 weeks Mia read one book in 5 weeks, two books in 3 and three books in 2. Find the mean number of books per week.', '1.7'],
    [`Lengths h in cm of 20 leaves: ${LEAVES}. Estimate the mean length using the midpoints of the intervals.`, '15\\text{ cm}'],
    [`In my class homework counts 20%, quizzes 30%, and tests 50%. Ana has a 90 homework average, an 80 quiz average, and a 70 test average. What is her course grade?`, '77'],
    ['Period 1 has 10 students with a mean of 60 on the midterm. Period 3 has 30 students with a mean of 80. Find the mean for all 40 students.', '75'],
  ])('is worked: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    // 21 matches are not the 20 of the rows.
    'In a season of 21 matches a team scored no goals in 4 matches, one goal in 6, two goals in 5, three goals in 3 and four goals in 2. Calculate the mean number of goals per match.',
    // One letter a week is a row too, though no reader knows posting.
    'Over 10 weeks Mia posted one letter in 5 weeks, two letters in 3 and three letters in 2. Find the mean number of letters per week.',
    `${GRADES} Ana has a 90 homework average, an 80 quiz average, and a 70 project average. What is her final grade?`,
    'Homework counts 20%, quizzes 30%, and tests 40%. Ana has a 90 homework average, an 80 quiz average, and a 70 test average. What is her final grade?',
    'Period 1 has 10 students with a mean of 60. Period 3 has 30 students. The mean for all 40 students is 75. Find the median of period 3.',
  ])('is left alone: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
