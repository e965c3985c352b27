import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';
import { makePercentageProblem } from '../../../electron/maths/problems/number/percentageProblems.ts';
import { makeRatioProblem } from '../../../electron/maths/problems/number/proportionProblems.ts';
import { questionOf } from '../../../electron/maths/problems/problem.ts';
import { STORIES_TOPICS } from '../../../electron/maths/problems/stories/storiesTopics.ts';

const Row = z.object({ id: z.string(), topic: z.string(), problem: z.string(), answer: z.string() });

describe('word problems as school books put them', () => {
  const rows = readFileSync(new URL('../../fixtures/word-problems.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
  const worked = rows.map((row) => ({ ...row, given: workByRule(row.problem)?.answer }));

  it('are never answered wrongly', () => {
    const wrong = worked.filter(
      ({ answer, given }) => given !== undefined && gradeAnswer({ expected: answer, given }).equal !== true,
    );
    expect(wrong).toEqual([]);
  });

  it('are answered nine times in ten', () => {
    const missed = worked.filter(({ given }) => given === undefined).map(({ problem }) => problem);
    expect(missed.length, missed.join('\n')).toBeLessThan(0.1 * rows.length);
  });
});

describe('a small word that changes the question', () => {
  it.each([
    ['Tom is 5 years older than Anna. Together they are 31. How old is Tom?', '18'],
    ['Tom is 5 years younger than Anna. Together they are 31. How old is Tom?', '13'],
    ['A coat costs £45. It is reduced by 10%. What is the sale price?', '\\text{£}40.50'],
    ['A coat costs £45 after a 10% reduction. What was the original price?', '\\text{£}50'],
    ['Share £60 in the ratio 2:3. How much is the smallest share?', '\\text{£}24'],
    ['Share £60 in the ratio 2:3. How much is the largest share?', '\\text{£}36'],
    ['£800 is invested at 10% simple interest per year. How much interest is earned in 2 years?', '\\text{£}160'],
    ['£800 is invested at 10% compound interest per year. How much interest is earned in 2 years?', '\\text{£}168'],
    ['In 6 years Ravi will be 20. How old was he 3 years ago?', '11'],
    ['Which is greater: 30% of 50 or 20% of 80?', '20% of 80'],
    ['Which is larger, 3/4 of 20 or 2/3 of 30?', '2/3 of 30'],
  ])('changes the answer: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});

describe('a story that is not surely understood', () => {
  it.each([
    'Tom is not 5 years older than Anna. Together they are 31. How old is Tom?',
    'A mother is 3 times as old as her son. In 12 years she will be twice as old as her son is now. How old is the son?',
    'Tom buys 3 pens at £2 each. Anna buys 2 pens at £3 each. How much does Tom pay?',
    'Tom has £5. Anna has £8. How much does Anna have?',
    '5 pens cost $4. How much do 12 pencils cost?',
    'A recipe for 4 people needs 200 g of flour. How much sugar is needed for 6 people?',
    'Three friends share a bill of £52.50 equally. How much do two of them pay?',
    'A taxi charges $3 plus $2 per mile. A ride costs $17. How many km was it?',
    'A car travels 60 km in 1 hour and then 40 miles in 1 hour. What is the average speed for the whole journey?',
    'The ratio of boys to girls is 3:4. There are 12 girls. How many teachers are there?',
    'y is inversely proportional to the cube root of x. When x = 8, y = 10. Find z when x = 64.',
    'Sam has $10. He buys 3 sandwiches at $4.50 each. How much change does he get?',
    'A coat is reduced from £80 to £60. What is the percentage increase?',
    'Two consecutive odd numbers add up to 46. What are they?',
    '£500 is invested at 4% per year. How much interest is earned in 3 years?',
    'I think of a number, double it and do not add 7. The result is 31. What is my number?',
    'The ratio of boys to girls is 3:4. There are 12 tall boys. How many girls are there?',
    'The ratio of boys to girls is 3:4. 12 boys wear glasses. How many girls are there?',
    'The ratio of men to women is 3:5. There are 16 more women than children. How many men are there?',
    'Concrete is made from cement, sand and gravel in the ratio 1:2:3. How much gravel is needed with 10 kg of water?',
    'The angles of a quadrilateral are in the ratio 1:2:3. Find the largest.',
    'Ann and Bob share £60 in the ratio 2:3. What fraction does Ann get?',
    '6 taps fill a tank in 12 minutes. How long do 4 taps take to empty it?',
    'The sum of two odd numbers is 31. The difference is 5. Find them.',
  ])('is left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe.each([
  ...STORIES_TOPICS,
  { topic: 'percentages', make: makePercentageProblem },
  { topic: 'ratio-proportion', make: makeRatioProblem },
])('the questions that the app makes about $topic', ({ make }) => {
  it('are read by the rules and worked to the same answer, nearly all of them', () => {
    const random = createRandom(17);
    const made = Array.from({ length: 60 }, (_item, index) => make(random, ((index % 3) + 1) as 1 | 2 | 3)).filter(
      (problem) => problem !== null,
    );
    const read = made.map((problem) => ({ problem, answer: workByRule(questionOf(problem))?.answer }));
    for (const { problem, answer } of read)
      if (answer !== undefined)
        expect([questionOf(problem), answer]).toEqual([questionOf(problem), problem.solution.answer]);
    expect(read.filter(({ answer }) => answer !== undefined).length).toBeGreaterThan(0.85 * made.length);
  });
});
