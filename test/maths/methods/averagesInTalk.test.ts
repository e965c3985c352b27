import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('A question about averages among talk', () => {
  it.each([
    // Numbers that only name something.
    [
      'In Form 8T there are 10 girls and 15 boys. The mean for the girls was 40 and the mean for the boys was 30. What is the mean for the form?',
      '34',
    ],
    ['Mr Osei notes how many minutes late the number 12 tram is on five days: 3, 0, 7, 4, 1. Find the median.', '3'],
    ['Warm-up 10/3: Find the range of the set {8, 3, 15, 6}.', '12'],
    ['Science marks, out of 30: 12, 25, 19, 28. What is the mean mark?', '21'],
    // A gap, a place, an order.
    [
      'Lin’s sheet got smudged. Her first three scores were 70, 85 and 94, and after the fourth quiz her mean was 82. What did she get on quiz 4?',
      '79',
    ],
    ['4, 7, y, 13 and 16 are in order. The mean is equal to the median. Find y.', 'y=10'],
    ['The values 3, 8, k, k + 4, 20, 25 are in ascending order and have a median of 14. Find k.', 'k=12'],
    ['The mean of n, n + 3 and 2n + 1 is 12. Find n.', 'n=8'],
    // What is told the other way round.
    [
      'Obi has an 80 average on 3 quizzes. The final counts as two quizzes. What does he need on the final to bring his average up to 84?',
      '90',
    ],
    ['The mean of 10 readings was 25. One of them was misread as 38 instead of 18. Find the correct mean.', '23'],
    ['My bag was 4.2 kg, Leo’s was 5.1 kg and Ada’s 3.9 kg. What is the mean weight?', '4.4'],
    [
      'Four judges have a mean of 7. When the guest is included, the mean of all 5 goes up to 7.4. What did the guest give?',
      '9',
    ],
    ['Find the mean of 1 m 40 cm, 80 cm and 2 m in metres.', '1.4'],
    ['Prices: £1.50, 80p, £2, 60p. Find the range.', '1.4'],
    ['We have 4 tiles. The mean is 6 and three of the tiles show 5. What number is on the other tile?', '9'],
  ])('%s comes to %s', (problem, expected) => {
    const given = workByRule(problem)?.answer ?? 'nothing';
    expect(gradeAnswer({ expected, given: `$${given}$` }).equal, given).toBe(true);
  });

  it.each([
    'My bag was 4.2 kg, Leo’s was 5.1 kg and Ada’s twice as much. What is the mean weight?',
    'The mean of two bags is 5 kg. Leo’s is 4 kg and Ada’s 3 kg. What does mine weigh?',
    'Mum weighed the puppies: 2 kg, 1.5 kg and 2.5 kg. The 2 kg one then grew by 1 kg. What is the mean?',
    'Last year the ages of three cousins were 4, 9 and 11. What is their mean age now?',
    'The mean of 6 numbers is 10. 9 is added to one of the numbers. What is the new mean?',
    'By 8 am 10 bikes had passed, by 9 am 25 bikes and by 10 am 31 bikes. What is the mean number of bikes?',
    'A bean measured 3 cm, 6 cm and 12 cm on three days. What is the mean daily growth?',
    'For 180, 195 and 240 (in thousands), what is the mean?',
  ])('%s is left alone', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
