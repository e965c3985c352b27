import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | undefined {
  return workByRule(problem)?.answer;
}

describe('letters that could be pence', () => {
  it.each([
    ['Write as simply as possible: 4pq + 3p - pq - 5p', '3pq-2p'],
    ['Find the sum of 6pq, 2p and 7p', '6pq+9p'],
    ['Sum up 12p, 3r and 5p', '17p+3r'],
    ['A pen is 12p and a ruler is 30p. What do 2 pens and a ruler cost?', '\\text{£}0.54'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });
});

describe('a number at the start of a story of levels', () => {
  it.each([
    ['On three straight plays the Rams gain 7 yards, lose 12 yards and lose 2 yards. What is the net yardage?', '-7\\text{ yards}'],
    ['During a 4 play drive the Rams gain 8 yards, lose 9 yards, lose 3 yards and gain 6 yards. What is the net yardage?', '2\\text{ yards}'],
    ['From floor 12 of a building a lift goes down 5 floors and up 2 floors. What floor is it on?', '9'],
    ['A diver is at a depth of 12 m. He rises 5 m. What is his depth now?', '7\\text{ m}'],
  ])('is a level or a count of moves: %s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  }); // prettier-ignore

  it.each([
    'A lift has 12 people. It goes up 3 floors and then down 5 floors. Which floor is it on now?',
    'A team of 11 players gains 5 yards, then loses 8 yards. What is the net gain?',
    'In a game to 21 points Ann gains 4 points and loses 6 points. What is her net score?',
    'A 4-person team gains 3 points and loses 5 points. What is their net score?',
    'In 6 questions a team gains 8 points, loses 15 points. What is the final score?',
  ])('is no level where it counts or measures something else: %s', (problem) => {
    expect(answer(problem)).toBeUndefined();
  });
});

describe('a change that is asked for', () => {
  it.each([
    'A town of 20000 people grows by 10% each year. By how many people has it grown after 2 years?',
    'A car worth £20000 depreciates by 10% each year. What is the fall in its value over 2 years?',
    'A car bought for £20000 loses 10% of its value each year. Find how much its value has fallen after 2 years',
    'A population of 400 rises by 10% and then by 20%. How many more are there now?',
  ])('is not answered with the value at the end: %s', (problem) => {
    expect(answer(problem) ?? '').not.toMatch(/24200|16200|528/);
  });

  it('is answered where it was worked', () => {
    expect(answer('A price of £40 is increased by 20%. What is the increase in price?')).toBe('\\text{£}8');
    expect(
      answer('A car worth £20000 loses 10% of its value every year. Work out the loss in value after 2 years.'),
    ).toBe('\\text{£}3800');
  });

  it('is rounded once', () => {
    const car = 'A car bought for $18 000 loses 12% of its value each year. Find its value after 3 years';
    expect(answer(`${car}, correct to the nearest dollar.`)).toBe('\\$12266');
    expect(answer(`${car}.`)).toBe('\\$12266.50');
  });
});

describe('marks of two tests', () => {
  const told = 'Priya got 18 out of 20 points on one quiz and 36 out of 40 on another.';

  it('are put together where that is asked', () => {
    expect(answer(`${told} Combining all the points, what percent did she earn?`)).toBe('90\\%');
    expect(
      answer(
        'Sam got 18 out of 20 on one test and 40 out of 50 on another. By how many percentage points was the first better?',
      ),
    ).not.toBe('90\\%');
  });

  it('are left alone where they were missed', () => {
    expect(
      answer('Sam missed 8 out of 20 on one test and 7 out of 40 on another. Combining both, what percent did he get?'),
    ).toBeUndefined();
    expect(answer(`${told} What percent of all the points did she miss?`)).toBeUndefined();
  });
});

describe('powers of primes in letters', () => {
  it.each([
    ['Given 540 = 2^a × 3^b × 5, find the value of a + b', '5'],
    ['Given 540 = 2^a × 3^b × 5, find the values of a and b', 'a=2,\\ b=3'],
    ['360 = 2^a × 3^b × 5. Find 2a - b', '4'],
    ['360 = 2^a × 3^b × 5. What is the product of a and b?', '6'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it.each(['the value of a + 1', 'a/b', 'b', '2(a + b)'])('leaves alone: %s', (asked) => {
    expect(answer(`360 = 2^a × 3^b × 5. Find ${asked}`)).toBeUndefined();
  });
});

describe('a letter times a root, equal to several roots', () => {
  it.each([
    ['Solve the equation $x\\sqrt{3} = \\sqrt{48} + \\sqrt{12}$.', 'x=6'],
    ['Solve x√2 = √50 - √8', 'x=3'],
    ['Solve x√3 + √12 = √75', 'x=3'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it('is left alone where they make no single root', () => {
    expect(answer('Solve x√2 = √50 + √3')).toBeUndefined();
  });
});
