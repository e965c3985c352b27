import { describe, expect, it } from 'vitest';

import { adversarialCase } from './adversarialAnswers.ts';
import { seededRandom } from './seededRandom.ts';
import { checkAnswer } from '../untimed.ts';

function status(problem: string, answer: string): string {
  return checkAnswer({ problem, answer }).status;
}

describe('a final answer put back into its problem', () => {
  it.each([
    ['2x+3=7', 'x=2'],
    ['2x+3=7', '**Answer:** \\(\\boxed{x=2}\\)'],
    ['x^2+5x+6=0', 'x=-2 \\text{ or } x=-3'],
    ['x^2+x+6=0', 'No real solutions'],
    ['x^2-2x-1=0', 'x=1\\pm\\sqrt{2}'],
    ['3/4+1/2', '1\\frac14'],
    ['3/4+1/2', '1.25'],
    ['Solve x+y=10, x-y=4', '(7,3)'],
    ['Factorise 2x^2+10x+12', '2(x+2)(x+3)'],
    ['Factorise 9x^2-4y^2', '(3x-2y)(3x+2y)'],
    ['Simplify sqrt(50)', '5\\sqrt{2}'],
    ['Integrate 3x^2 between 1 and 2', '7'],
    ['Integrate 6x+2', '3x^2+2x+C'],
    ["Find f'(2) if f(x)=x^3", '12'],
    ["f(x)=x^3. Find f''(2).", '12'],
    ['2x+1>5', '(2,\\infty)'],
    ['(x^2-4)/(x-2)=0', 'x=-2'],
    ['2(x+1)=2x+2', 'all real numbers'],
    ['\\int_0^{\\pi} \\sin x dx', '2'],
    ['Solve 2x+1>7', 'x&gt;3'],
  ])('of “%s”: %s is verified', (problem, answer) => {
    expect(status(problem, answer)).toBe('verified');
  });

  it.each([
    ['x^2+5x+6=0', 'x=-2'],
    ['x^2=2', 'x=1.41421356'],
    ['3/4+1/2', '3/4+1/2'],
    ['3/4+1/2', '\\frac{10}{8}'],
    ['Solve x+y=10, x-y=4', 'x=7'],
    ['Expand (x+2)(x+3)', '(x+2)(x+3)'],
    ['Factorise x^4-1', '(x^2-1)(x^2+1)'],
    ['Factorise 2x^2+10x+12', '(2x+4)(x+3)'],
    ['Integrate 2x', 'x^2'],
    ['2x+1>5', 'x\\ge 2'],
    ['(x^2-4)/(x-2)=0', 'x=2, x=-2'],
    ['2x+3=7', '2x+3=7'],
    ['Solve 2^x = x^2', 'x=2 or x=4'],
    ['Solve (e^x-3)^2 (x-1) = 0', 'x=1'],
    ['Solve sqrt(x) = x/1000000', 'x=0'],
    ['2 + 3 x 4', '20=14'],
    ['Differentiate 3x^2+2x', 'y=6x+2'],
    ['Simplify \\sqrt{50}', '\\sqrt{25\\times2}'],
  ])('of “%s”: %s is refuted', (problem, answer) => {
    expect(status(problem, answer)).toBe('refuted');
  });

  it.each([
    ['Solve 2x=6', 'x=3 cm'],
    ['Solve 2x=6', 'It is not \\boxed{3}'],
    ['Solve 2x=6', '\\boxed{x=4}\\text{ not }\\boxed{x=3}'],
    ['Solve x^2=9', 'x=3\\text{ and }x=-3'],
    ['Integrate 6x+2', '3x^2+2x+y'],
    ['100 + 10%', '110'],
    ['Solve 2x=4, 3x=9', 'no solution'],
    ['Solve 2x+3=7 where x is the number of apples', 'x=2'],
    ['1/3', '0.33'],
    ['How many apples are 3 apples and 4 apples?', '7'],
  ])('of “%s”: %s is left open', (problem, answer) => {
    expect(status(problem, answer)).toBe('unchecked');
  });

  it.each([
    ['Round 3.456 to 2 decimal places', '3.46', 'verified'],
    ['Round 3.456 to 2 decimal places', '3.45', 'refuted'],
    ['Work out 22/7 to 2 decimal places', '3.140', 'unchecked'],
    ['Round 0.045678 to 2 significant figures', '0.046', 'verified'],
    ['Round 3456 to the nearest hundred', '3500', 'verified'],
    ['Work out 3/4+1/2 as a mixed number', '1\\frac14', 'verified'],
    ['Work out 3/4+1/2 as a mixed number', '\\frac54', 'refuted'],
    ['Write 3/4 as a percentage', '75\\%', 'verified'],
    ['Write 3/4 as a percentage', '75', 'unchecked'],
    ['What percent of 80 is 20?', '25', 'unchecked'],
    ['What percent of 80 is 20?', '20', 'refuted'],
    ['Find 20% of 50', '1000', 'refuted'],
    ['Write 60 as a product of prime factors', '2^2\\times 3\\times 5', 'verified'],
    ['Write 60 as a product of prime factors', '4\\times 15', 'refuted'],
    ['Write 52000 in standard form', '5.2\\times 10^4', 'verified'],
    ['Write 0.00047 in scientific notation', '4.7\\times 10^{-4}', 'verified'],
    ['Write 52000 in standard form', '52\\times 10^3', 'refuted'],
    ['Write 52000 in standard form', '52000', 'refuted'],
    ['Write 52000 in standard form', '5.2\\times 10^5', 'refuted'],
    ['Solve x^2-3x+1=0 to 2 decimal places', 'x=2.62 or x=0.38', 'verified'],
    ['Solve x^2-3x+1=0 to 2 decimal places', 'x=2.62', 'refuted'],
    ['Solve x^2=9 where x is positive', 'x=3', 'verified'],
    ['Solve x^2=9 where x is positive', 'x=3 or x=-3', 'refuted'],
    ['Solve 2x+3=7 where x is a negative number', 'x=2', 'refuted'],
    ['Solve sin x = 1/2 for 0<x<360', 'x=30', 'unchecked'],
  ])('keeps to the conditions of “%s”: %s is %s', (problem, answer, expected) => {
    expect(status(problem, answer)).toBe(expected);
  });

  it('to “find … if …” is the value at the one solution of what is known', () => {
    const problem = 'Find the value of 2a + b if a + b = 5 and a - b = 1';
    expect(status(problem, '8')).toBe('verified');
    expect(status(problem, '7')).toBe('refuted');
    expect(status(problem, '16/2')).toBe('unchecked');
    expect(status('Find the value of 2a + b if a^2 = 9 and b = 1', '7')).toBe('unchecked');
  });

  it('is not verified when a tiny number is hidden in it', () => {
    expect(status('Solve 2x=6', 'x=3\\pm10^{-60}')).not.toBe('verified');
    expect(status('\\int_0^{\\pi} \\sin x dx', '2.0000000001')).not.toBe('verified');
  });

  it('is never verified when wrong, and never refuted when right', () => {
    const random = seededRandom(7);
    for (let index = 0; index < 45; index += 1) {
      const { problem, right, wrong } = adversarialCase(random, index);
      expect([problem, right, status(problem, right)]).toEqual([problem, right, 'verified']);
      for (const answer of wrong) expect([problem, answer, status(problem, answer)]).not.toContain('verified');
    }
  });
});

it('does not say of a question in words that it lacks the unit it names', () => {
  const problem = 'A coat has a label on which £80 was put in place of £16 more. What was on the label first?';
  const { status: verdict, why } = checkAnswer({ problem, answer: '\\text{£}96' });
  expect(verdict).toBe('unchecked');
  expect(why).not.toContain('not in the question');
});

it('calls a logarithm of a product as a sum neither simpler nor wrong', () => {
  expect(checkAnswer({ problem: 'Simplify ln(ab)', answer: '\\ln a+\\ln b' }).status).toBe('unchecked');
});

it.each([
  ['Solve x² = −4 where x is real', 'x=\\pm 2i'],
  ['lim_x→2- x^2', '-4'],
  ['Given y = t³, find dy/dx', '0'],
  ['Factorise 6x + 9', '6(x+\\frac32)'],
])('does not tick for “%s” the answer %s', (problem, answer) => {
  expect(checkAnswer({ problem, answer }).status).not.toBe('verified');
});

it('counts π beside a number for a letter where something is factorised', () => {
  expect(checkAnswer({ problem: 'Factorise 2πrh + 2πr²', answer: '2\\pi r(h+r)' }).status).toBe('verified');
  expect(checkAnswer({ problem: 'Factorise 2πrh + 2πr²', answer: '\\pi r(2h+2r)' }).status).toBe('refuted');
});

describe('rounded answers', () => {
  it('of one letter are no answers about another', () => {
    const linear = 'Solve 3x = 4 to 2 decimal places';
    expect(checkAnswer({ problem: linear, answer: 'x=1.33' }).status).toBe('verified');
    expect(checkAnswer({ problem: linear, answer: 'w=1.33' }).status).toBe('unchecked');
  });

  const problem = 'Solve x^2 - 6x + 4 = 0, giving your answers to 2 decimal places.';

  it.each(['x=5.24 or x=0.76', '5.24 and 0.76', 'x≈5.24 or x≈0.76'])('are verified: %s', (answer) => {
    expect(checkAnswer({ problem, answer }).status).toBe('verified');
  });

  it.each(['w=5.24 or x=0.76', 'w≈5.24 or w≈0.76', 'x=5.23 or x=0.76'])(
    'are not verified of another letter: %s',
    (answer) => {
      expect(checkAnswer({ problem, answer }).status).not.toBe('verified');
    },
  );
});
