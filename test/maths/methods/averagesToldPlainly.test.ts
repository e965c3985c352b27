import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('averages told in the words of people', () => {
  test.each([
    ['The form has 18 girls and 12 boys. In the last quiz the girls averaged 70 points and the boys averaged 65 points, so what was the average for the whole form?', '68'],
    ['In a rowing club there are 6 women with a mean age of 30 and 4 men with a mean age of 40. Find the mean age of all 10 members.', '34'],
    ['Six climbers have a mean mass of 70 kg. The leader, who is 80 kg, goes off injured. What is the mean mass of the five who are left?', '68\\text{ kg}'],
    ['i have 5 numbers n there mean is 12. if i take away the number 20 from the list what is the mean of the ones left', '10'],
    ['Ola scored 50, 64 and 58 in her first three quizzes. What must she get in the fourth so that her average over all four is 60?', '68'],
    ['Over the first 3 tests his average was 12 out of 20. What must he score on the fourth test to bring his average up to 13?', '16'],
    ['From Monday to Friday the stall sold an average of 20 pies a day. It opened on Saturday as well, and the average for all six days came to 22. How many pies did it sell on the Saturday?', '32'],
    ['The mean of 5 readings was found to be 30. It was later discovered that one reading, 12, had been wrongly copied as 22. What is the correct mean?', '28'],
    ['Coach timed her five runners. Their mean time was 60 seconds. When she replaced the slowest runner, who took 72 seconds, with one who took 62 seconds, what did the mean time become?', '58'],
    ['The mean height of 4 saplings is 35 cm. What do their heights add up to?', '140'],
    ['A boat crew of eight has total mass 600 kg. How heavy is each rower on average?', '75\\text{ kg}'],
    ['Maximum temperatures this week, in °C: 31, 28, 35.5, 30, 27. State the range.', '8.5^\\circ\\text{C}'],
    ['The numbers a, a + 3 and a + 9 have mean 24. Find the value of a.', 'a=20'],
    ['The marks of eight Form 3 pupils are 4, 9, 6, 7, 5, 8, 6 and 3. Determine the median mark. (2 marks)', '6'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    'Six climbers have a mean mass of 70 kg. Two of them, who are 80 kg and 66 kg, nearly go off injured. What is the mean mass of the men?',
    'The mean of 5 readings was found to be 30. It was later discovered that two readings had been wrongly copied. What is the correct mean?',
    'From Monday to Friday the stall sold an average of 20 pies a day, and none on Saturday. How many pies did it sell on the Sunday?',
  ])('are left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore
