import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('sequences told in the words of people', () => {
  test.each([
    ['Omar saves 40p in the first week of term, 60p in the second week, 80p in the third, and carries on like this. In which week does he put away exactly £2?', '9'],
    ['Zoe saves 30p in the first week of the year, 40p in the second, 50p in the third, and so on. In which week does she first save £1 or more?', '8'],
    ['Noor saves £3 in week 1, £5 in week 2, £7 in week 3 and so on. How much does she put away in week 10?', '21'],
    ['"Pattern 1 takes 5 sticks, pattern 2 takes 9, pattern 3 takes 13, and it carries on like that. One group used 41 sticks, so which pattern number did they make?"', '10'],
    ['Stick triangles in a row: 1 triangle uses 3 sticks, 2 triangles 5 sticks, 3 triangles 7 sticks. How many sticks are needed for 20 triangles?', '41'],
    ['In a Fibonacci-type sequence every term after the second is the sum of the previous two. The third term is 7 and the fourth is 11. What is the first term?', '3'],
    ['x, 10, 50 are consecutive terms of a geometric sequence; what’s x?', 'x=2'],
    ['A rubber ball is dropped from 64 cm, and every bounce reaches three-quarters of the height before. Ida catches it at the top of its third bounce. How high is the ball then?', '27\\text{ cm}'],
    ['Which term of the sequence with $n$th term $4n + 3$ is equal to 83? State the value of $n$.', '20'],
    ['1+5+9+\\cdots \\text{ (12 terms)}', '276'],
    ['24 + 12 + 6 + … goes on for ever. Calculate its sum to infinity.', '48'],
    ['what number comes next 3 6 11 18 27', '38'],
    ['Each term is double the one before, minus three. The third term is 11. Tell me the first term.', '5'],
    ['Ama saves R30 in January. Each month after that she saves R10 more than the month before. How much has she saved altogether by the end of December?', '\\text{R}1020'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    'Noor saves £3 in week 1, £5 in week 2, £7 in week 3 and then doubles it. How much does she put away in week 10?',
    'Omar saves 40p in the first week, 60p in the second week, 85p in the third, and so on. In which week does he put away exactly £2?',
    'A rubber ball is dropped from 64 cm, and every bounce loses three-quarters of the height before. How high is the third bounce?',
    'x, 10, 50 are terms of a geometric sequence; what’s x?',
  ])('are left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore
