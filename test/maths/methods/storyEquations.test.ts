import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { ageStories } from '../../../electron/maths/methods/ageStories.ts';
import type { Understood } from '../../../electron/maths/methods/method.ts';
import { numberPuzzles } from '../../../electron/maths/methods/numberPuzzles.ts';
import { speedStories } from '../../../electron/maths/methods/speedStories.ts';

const Row = z.object({ id: z.string(), topic: z.string(), problem: z.string(), answer: z.string() });

function worked(problem: string): string | undefined {
  const understood: Understood = { task: 'words', statements: [], unknowns: [], text: problem };
  return (ageStories(understood) ?? speedStories(understood) ?? numberPuzzles(understood))?.answer;
}

describe('stories of ages, numbers and journeys that need an equation', () => {
  const rows = readFileSync(new URL('../../fixtures/story-equations.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
  const given = rows.map((row) => ({ ...row, given: worked(row.problem) }));

  it('are never answered wrongly', () => {
    const wrong = given.filter(
      (row) => row.given !== undefined && gradeAnswer({ expected: row.answer, given: row.given }).equal === false,
    );
    expect(wrong).toEqual([]);
  });

  it.each(['words-ages', 'words-numbers', 'words-speed'])('are answered mostly: %s', (topic) => {
    const own = given.filter((row) => row.topic === topic);
    const missed = own.filter((row) => row.given === undefined).map(({ problem }) => problem);
    expect(missed.length, missed.join('\n')).toBeLessThan(0.25 * own.length);
  });
});

describe('a word that changes the story', () => {
  it.each([
    [
      'A mother is 30 years older than her daughter. In 5 years she will be 3 times as old as her daughter will be. How old is the daughter?',
      '10',
    ],
    [
      'A mother is 20 years older than her daughter. In 4 years she will be 4 times as old as her daughter is now. How old is the daughter?',
      '8',
    ],
    ["In 6 years Tom will be twice Ben's present age. Ben is 10. How old is Tom now?", '14'],
    ['5 minus a number is 12. Find the number.', '-7'],
    ['5 subtracted from a number is 12. Find the number.', '17'],
    ['Twice the sum of a number and 5 is 30. Find the number.', '10'],
    ['The sum of twice a number and 5 is 31. Find the number.', '13'],
    [
      'A boat travels at 9 km/h in still water. The current flows at 3 km/h. How long does it take to travel 24 km downstream?',
      '2\\text{ hours}',
    ],
    [
      'A boat travels at 9 km/h in still water. The current flows at 3 km/h. How long does it take to travel 24 km upstream?',
      '4\\text{ hours}',
    ],
    [
      'A boat travels downstream at 15 km/h. The current flows at 3 km/h. What is its speed in still water?',
      '12\\text{ km/h}',
    ],
    [
      'Two cars start from the same place and drive in opposite directions at 40 mph and 60 mph. How far apart are they after 2 hours?',
      '200\\text{ miles}',
    ],
    [
      'Two cars start from the same place and drive in the same direction at 40 mph and 60 mph. How far apart are they after 2 hours?',
      '40\\text{ miles}',
    ],
  ])('changes the answer: %s', (problem, answer) => {
    expect(worked(problem)).toBe(answer);
  });
});

describe('a story that is not surely understood', () => {
  it.each([
    'Tom is not twice as old as Ben. Together they are 30. How old is Tom?',
    'Tom is almost twice as old as Ben. Together they are 30. How old is Tom?',
    'Tom is twice as old as Ben. Together they are not 30. How old is Tom?',
    "The sum of Tom's age and his sister's age is 20. He is at least 4 years older. How old is Tom?",
    "Lily's age in 10 years will be three times Max's age. Max is 6. How old is Lily?",
    'The sum of two numbers is at least 20. Their difference is 4. Find the numbers.',
    'I think of a number, add 3 and multiply by 2. The answer is more than 20. What is my number?',
    'The square of a number is 49. Find the number.',
    'The difference between two numbers is 5. The first is 12. Find the second number.',
    'Tom walks 3 km in 30 minutes and then runs 5 km in 25 minutes. How long does he run?',
    'A car travels 100 km in 2 hours. A van travels 150 km in 2 hours. What is the speed of the van?',
    'A car travels 100 km in 2 hours, excluding a 30 minute stop. What is its average speed?',
    'Mia runs at 8 km/h for 30 minutes and Zoe runs at 10 km/h for 24 minutes. How far does Mia run?',
    'A train leaves at 9 am at 60 mph. Another leaves at 10 am at 80 mph in the opposite direction. When are they 300 miles apart?',
  ])('is left alone: %s', (problem) => {
    expect(worked(problem)).toBeUndefined();
  });
});
