import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

const Row = z.object({
  id: z.string(),
  problem: z.string(),
  answer: z.string().optional(),
  wrong: z.array(z.string()).optional(),
  right: z.string().optional(),
});

function rowsOf(name: string): readonly z.infer<typeof Row>[] {
  const text = readFileSync(new URL(`../../fixtures/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
}

describe('problems phrased by hand', () => {
  it.each([
    ['five-topics', 0.8],
    ['thirty-topics', 0.6],
  ])('of %s are never answered wrongly by rule, and mostly answered', (name, share) => {
    const rows = rowsOf(name);
    const worked = rows.flatMap((row) => {
      const answer = workByRule(row.problem)?.answer;
      return answer === undefined
        ? []
        : [{ row, answer, grade: gradeAnswer({ expected: row.answer ?? '', given: answer }).equal }];
    });
    expect(worked.filter(({ grade }) => grade === false)).toEqual([]);
    expect(worked.filter(({ grade }) => grade === true).length).toBeGreaterThan(share * rows.length);
  });

  it('whose small words change the answer are not answered as if they were not there', () => {
    for (const { problem, wrong, right } of rowsOf('meaning-traps')) {
      const answer = workByRule(problem)?.answer;
      if (answer === undefined) continue;
      const grade = (expected: string): boolean | null => gradeAnswer({ expected, given: answer }).equal;
      if (right !== undefined) expect([problem, grade(right)]).toEqual([problem, true]);
      else expect([problem, answer, (wrong ?? []).filter((one) => grade(one) === true)]).toEqual([problem, answer, []]);
    }
  });

  it('that are outside every topic are left alone', () => {
    for (const { problem } of rowsOf('out-of-scope')) expect(workByRule(problem), problem).toBeNull();
  });
});

describe('a problem of another topic', () => {
  it.each([
    ['What is 15% of 80?', '12'],
    ['Increase 60 by 20%', '72'],
    ['12 as a percentage of 48', '25\\%'],
    ['20% of a number is 30. Find the number.', '150'],
    ['2.5% of 40', '1'],
    ['Share 40 in the ratio 3:5', '15\\text{ and }25'],
    ['A coat costs £45 after a 10% reduction. What was the original price?', '\\text{£}50'],
    ['Simplify the ratio 1.5 : 2', '3:4'],
    ['Find the HCF of 12 and 18', '6'],
    ['find the lcm of 4, 6 and 10', '60'],
    ['Write 72 as a product of its prime factors.', '2^3\\times 3^2'],
    ['Find the mean of 3, 5, 7 and 9', '6'],
    ['What is the median of 4, 1, 9, 6?', '5'],
    ['find the mode of 2,3,3,5', '3'],
    ['range of 12 5 7 -3', '15'],
    ['2.5 + 3.75', '6.25'],
    ['0.4 × 0.3', '0.12'],
    ['4.5 ÷ 0.5', '9'],
    ['Write 0.35 as a fraction', '\\frac{7}{20}'],
    ['0.125 as a percentage', '12.5\\%'],
    ['12.5% as a fraction', '\\frac{1}{8}'],
    ['Simplify √50', '5\\sqrt{2}'],
    ['√12 + √27', '5\\sqrt{3}'],
    ['6/√3', '2\\sqrt{3}'],
    ['Simplify 3a + 2b - a + 5b', '2a+7b'],
    ['Expand (x + 2)(x - 3)', 'x^2-x-6'],
    ['Factorise 6x + 9', '3(2x+3)'],
    ['Factorise x^3 - 4x', 'x(x-2)(x+2)'],
    ['Factorise 2x^2 + 7x + 3', '(2x+1)(x+3)'],
    ['Solve 5 - 2x ≥ 1', 'x\\le 2'],
    ['Solve 2x + 1 < 2x + 5', '\\text{all real numbers}'],
    ['Solve x^2 - 5x + 6 > 0', 'x<2\\text{ or }x>3'],
    ['Solve x^2 + x ≤ 6', '-3\\le x\\le 2'],
    ['Simplify (2x+6)/(x^2+5x+6)', '\\frac{2}{x+2}'],
    ['Simplify (2-x)/(x-2)', '-1'],
    ['Work out (1/2 + 1/3) × 3/5', '\\frac{1}{2}'],
    ['(2/3)^2', '\\frac{4}{9}'],
    ['Round 2.675 to 2 decimal places', '2.68'],
    ['round 99.96 to 3 significant figures', '100'],
    ['Round 1250 to the nearest hundred', '1300'],
    ['What is the y-intercept of 2x + 3y = 12?', '4'],
    ['Where does the line y = 3x - 6 cross the x-axis?', '(2,0)'],
    ['List all the factors of 18.', '1,2,3,6,9,18'],
    ['Is 51 a prime number?', '\\text{no}'],
    ['Convert 3.5 km to m', '3500\\text{ m}'],
    ['Convert 72 km/h to m/s', '20\\text{ m/s}'],
    ['convert 3 m² to cm²', '30000\\text{ cm}^2'],
    ['A bag contains 4 green and 6 yellow balls. What is the probability of getting a yellow ball?', '\\frac{3}{5}'],
    ['The probability that it rains is 0.35. What is the probability that it does not rain?', '0.65'],
    ['Find the area of a rectangle 7 cm long and 4 cm wide.', '28\\text{ cm}^2'],
    ['What is the area of a circle of diameter 12 m? Leave π in your answer.', '36\\pi\\text{ m}^2'],
    ['The perimeter of a rectangle is 26 cm and its length is 8 cm. Find its width.', '5\\text{ cm}'],
    ['A car travels 150 km in 2.5 hours. What is its average speed?', '60\\text{ km/h}'],
    ['A cyclist rides at 18 km/h for 40 minutes. How far does he ride?', '12\\text{ km}'],
    ['How far does a train going at 80 mph go in 3 hours?', '240\\text{ miles}'],
    ['How long will a car take to travel 120 km at 60 km/h?', '2\\text{ hours}'],
    ['Find the speed of a car that travels 150 km in 3 hours.', '50\\text{ km/h}'],
    ['1/3+0.5', '\\frac{5}{6}'],
    ['0.75 × 2/3', '\\frac{1}{2}'],
    ['1 1/2 + 0.25', '1\\frac{3}{4}'],
    ['0.5 + 0.25', '0.75'],
    ['Calculate 3 1/4 − 1 2/3, giving your answer as a mixed number.', '1\\frac{7}{12}'],
    ['I think of a number, double it and add 7. The result is 31. What is my number?', '12'],
    ['The sum of three consecutive numbers is 72. Find the numbers.', '23,\\ 24,\\ 25'],
    ['A $250 bike is reduced by 15%. Find the new price.', '\\$212.50'],
    ['cos 60° + tan 45°', '\\frac{3}{2}'],
    ['16^{1/2} + 27^{1/3}', '7'],
    ['log_2(1/8)', '-3'],
    ['(2 + √5)(2 - √5)', '-1'],
    ['4/(3+√5)', '3-\\sqrt{5}'],
    ['Solve 1 ≤ 3 - 2x < 7', '-2<x\\le 1'],
    ['\\lim_{x\\to\\infty} \\frac{3x+1}{x-2}', '3'],
    ['Solve e^x = 7', 'x=\\ln 7'],
    ['Solve 2^x = 0', '\\text{no real solutions}'],
    ['Solve 4^x = 8', 'x=\\frac{3}{2}'],
    ['log_3(2x+1) = 2', 'x=4'],
    ['Solve 2^x = 5', 'x=\\frac{\\ln 5}{\\ln 2}'],
    ['Make t the subject of v = u + at', 't=\\frac{v-u}{a}'],
    ['Find the value of 3a + 2b when a = 2 and b = -5', '-4'],
    ['f(x) = 2x^2 - 1. Find f(3).', '17'],
    ['Differentiate 3x^4 - 2x + 5', '12x^3-2'],
    ['Differentiate x^2 e^x', '2xe^x+x^2e^x'],
    ['Find the derivative of (x^2+1)^3', '6x(x^2+1)^2'],
    ['Integrate 3x^2 + 2x', 'x^3+x^2+C'],
    ['\\int_0^3 (x^2+1)\\,dx', '12'],
    ['\\lim_{x\\to 2} \\frac{x^2-4}{x-2}', '4'],
    ['Find the gradient of the line through (1, 2) and (3, 8)', '3'],
    ['Find the distance between (0,0) and (2, 4)', '2\\sqrt{5}'],
    ['What is the midpoint of (1,2) and (4,-6)?', '(\\frac{5}{2},-2)'],
    ['Find the equation of the line through (1, 2) and (3, 8)', 'y=3x-1'],
    ['What is the nth term of 5, 8, 11, 14, ...?', '3n+2'],
    ['Find the next term: 3, 6, 12, 24', '48'],
    ['A right-angled triangle has legs 3 cm and 4 cm. Find the hypotenuse.', '5\\text{ cm}'],
  ])('%s gives %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'What is 15% of 80 plus 3?',
    'area of a triangle with side 4 and height 3',
    'A car travels 150 km in 2 hours. What is its speed in m/s?',
    'A car goes at 60 km/h for 2 hours. How far does it go if it stops for 30 minutes?',
    'A bike is $200 after 10% off. What is the price?',
    'mean of 1,200 and 300',
    'The probability that it rains is 0.35. What is the probability that it does not snow?',
    'Convert 5 feet to m',
    'Solve 3 < 2x + 1 < 3',
    '0^x = 0',
    '12/05/2024',
    'Differentiate x^3 with respect to y',
    'increase 50 by 10% then 20%',
    'The mean of 3 numbers is 5. What is their product?',
    'nth term of 1, 4, 9, 17',
    'Find the next term that is not prime: 3, 5, 7',
    'Factorise x^2 + x + 1',
    'Factorise x^4 + x^2 + 1',
    'Integrate x e^x',
    'Differentiate tan x',
    'Solve x^3 = 8x - 1',
    'Solve 2x + 3 = 7 and round your answer to 1 decimal place',
    'How many solutions has x^2 = 4 between 0 and 1?',
    'Write 1/3 as a decimal',
    'Find the third derivative of x^3',
    'Do not do this one: A car travels 150 km in 2.5 hours. What is its average speed?',
    'Give a hint for: A car travels 150 km in 2.5 hours. What is its average speed?',
    'Who wrote this question? A car travels 150 km in 2.5 hours. What is its average speed?',
    'How far does a train going at 80 mph NOT go in 3 hours?',
    'A car travels 150 km in 2.5 hours. What is the square of its average speed?',
    'Solve 8x + 3 = 3x + 5 and leave your answer as a fraction Then double your answer.',
    'Solve $e^x = 7$, giving your answer in exact form. What is the sum of the solutions?',
    'Calculate 3 1/4 − 1 2/3, giving your answer as a mixed number. in words',
    '1/3 + 0.5 as a decimal',
    'Hello',
    '',
  ])('%s is left alone', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('hostile texts', () => {
  it.each([
    ['a huge coefficient', `x^2+${'9'.repeat(60)}x+1=0`],
    ['towers of powers', '9^9^9^9'],
    ['a huge power', 'expand (x+1)^20(x-1)^20'],
    ['many brackets', `${'('.repeat(500)}x${')'.repeat(500)}=1`],
    ['many terms', `${'1+'.repeat(1900)}1`],
    ['a long list', `Find the mean of ${'1 '.repeat(2000)}`],
    ['a huge root', `√${'9'.repeat(40)}`],
    ['a long puzzle', `I think of a number${', add 1'.repeat(600)}. The answer is 3. What is my number?`],
    ['large primes', 'HCF of 9999991 and 9999973'],
  ])('are answered or left alone without a fault: %s', (_name, text) => {
    const answer = workByRule(text)?.answer;
    expect(answer === undefined || answer.length > 0).toBe(true);
  });
});
