import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

type Case = { readonly topic: string; readonly problem: string; readonly answer: string };

const CASES = readFileSync(new URL('../../fixtures/algebra-phrasings.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

/** One word of each asks for something that the formula alone does not say. */
const LEFT_ALONE = [
  'Do not expand 3(x+2)',
  'What do you multiply x+2 by to get x^2-4?',
  'How many terms does the expansion of (x+2)(x+3) have?',
  'Expand the first bracket of (x+2)(x+3)',
  'What is the coefficient of the middle term of (x+2)(x+3)?',
  'What is a factor of x^2-9?',
  'Is x-3 a factor of x^2-9?',
  'Factorise only the first two terms of 2x+4+3y',
  'Simplify 3x+2y without collecting like terms',
  'Simplify 3x + 2x and then multiply by 4',
  'Find half of 3x+2 when x=4',
  'Find 3 less than 2x when x = 5',
  'Find the value of 3x+2 when x is not 4',
  'Find twice the value of 3x+2 when x=4',
  'f(x)=2x+1. Find the gradient of f(x)',
  'f(x)=x^2. Is f(3)=9?',
  'Which values of x do not satisfy 2x+1>5?',
  'Find the negative integers satisfying -3<x<4',
  'List the even integers that satisfy 1<x<9',
  'Find the sum of the integers that satisfy -1<x<4',
  'What is the smallest integer that does not satisfy x>3',
  'How many positive integers satisfy 2x<9?',
  'Make x the subject of y=3x+2 and find x when y=8',
  'Express x in terms of y and z if x+y=3 and y+z=4',
  'Solve 2^x=8 and write down 3x',
  'Write 2^3 × 3^2 as a single power',
  'Write 12 as a power of 2',
  'Write √50 in the form a√3',
  'How many real roots does x^3-x=0 have?',
  'How many rational roots does x^2-5x+6=0 have?',
  'Does x^2-5x+6=0 have two positive roots?',
  'Does x^2+3=0 have no real roots',
  'Is the discriminant of x^2+3x+1 positive?',
  'Rationalise the numerator of √3/6',
  'Simplify (x^2-9)/(x-3) at x=3',
  'Multiply 3x+2 by x=4',
  'Expand 3(x+2), then factorise the result',
];

describe('algebra as people ask it', () => {
  it('is worked by rule nearly always, and never to another answer', () => {
    const alone: string[] = [];
    const wrong = CASES.filter(({ problem, answer }) => {
      const worked = workByRule(problem);
      if (worked === null) alone.push(problem);
      return worked !== null && gradeAnswer({ expected: answer, given: worked.answer }).equal === false;
    });
    expect(wrong).toEqual([]);
    expect(alone.length / CASES.length, alone.join('\n')).toBeLessThan(0.06);
  }, 60_000);

  it.each(LEFT_ALONE)('is left alone where a word asks for more: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it('has another answer when one word makes it another question', () => {
    const answers = (problem: string): string | undefined => workByRule(problem)?.answer;
    expect(answers('What is the smallest integer with 2 < x < 9?')).toBe('3');
    expect(answers('What is the largest integer with 2 < x < 9?')).toBe('8');
    expect(answers('Factorise x^2 - 9')).not.toBe(answers('Expand x^2 - 9'));
    expect(answers('f(x)=2x+1, g(x)=x^2. Find fg(3)')).toBe('19');
    expect(answers('f(x)=2x+1, g(x)=x^2. Find gf(3)')).toBe('49');
    expect(answers('Subtract 2x + 3 from 5x + 7')).toBe('3x+4');
    expect(answers('Solve x^2+4x+1=0 to 1 decimal place')).toBe('x=-0.3\\text{ or }x=-3.7');
    expect(answers('Solve x^2+4x+1=0 to 2 decimal places')).toBe('x=-0.27\\text{ or }x=-3.73');
  });
});
