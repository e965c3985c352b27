import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answers(problem: string): string | undefined {
  return workByRule(problem)?.answer;
}

describe('one amount as a fraction of another', () => {
  it.each([
    ['What fraction of a week is 2 days?', '\\frac{2}{7}'],
    ['Express 35p as a fraction of £2.', '\\frac{7}{40}'],
    ['Write 40 minutes as a fraction of 3 hours, giving your answer in its simplest form.', '\\frac{2}{9}'],
    ['What fraction of a mile is 440 yards? (1 mile = 1,760 yards.)', '\\frac{1}{4}'],
  ])('is found in one unit: %s', (problem, answer) => {
    expect(answers(problem)).toBe(answer);
  });

  it.each(['What fraction of 2 hours is 30 metres?', 'What fraction of 3 kg is not 500 g?'])(
    'is left alone where the two do not fit: %s',
    (problem) => {
      expect(answers(problem)).toBeUndefined();
    },
  );
});

describe('a rate told in fractions', () => {
  it.each([
    ['A recipe needs 2/3 of a cup of rice to make 6 bowls. How many cups of rice for 15 bowls?', '1\\frac{2}{3}'],
    [
      'A machine covers 3/8 of the field in 1 hour. How much of the field will it cover in 1 1/3 hours?',
      '\\frac{1}{2}',
    ],
  ])('is multiplied up: %s', (problem, answer) => {
    expect(answers(problem)).toBe(answer);
  });

  it.each([
    'A recipe needs 2/3 of a cup of rice to make 6 bowls. How many cups of rice are left for 15 bowls?',
    'A recipe needs 2/3 of a cup of rice to make 6 bowls. How many cups of milk for 15 bowls?',
  ])('is left alone where something else is asked: %s', (problem) => {
    expect(answers(problem)).toBeUndefined();
  });
});

describe('a sum set in other words', () => {
  it.each([
    ['Put these decimals in order, smallest first.\n0.31, 0.3, 0.303, 0.033', '0.033,\\ 0.3,\\ 0.303,\\ 0.31'],
    ['You are told that 2.4 × 31.5 = 75.6\n\nUse this result to write down the value of 7.56 ÷ 0.24', '31.5'],
    ['Calculate and simplify:\n1/2 − 1/4 : 3/2', '\\frac{1}{3}'],
    [
      'Express 0.5777... (only the 7 is repeated) in the form p/q, where p and q are integers and q ≠ 0.',
      '\\frac{26}{45}',
    ],
    ['Multiply 1·25 by 0·4, giving the exact product as a decimal.', '0.5'],
    ['A school has 90 teachers and 2/5 of them cycle to school. How many teachers do not cycle to school?', '54'],
    ['A jug holds 4 1/2 cups of milk. How many 3/4-cup servings are in the jug?', '6'],
    ['Evaluate 2 1/2 ÷ (1 1/4 − 1/2), giving your answer as a mixed number.', '3\\frac{1}{3}'],
    ['Express the product of 0.04 and 0.07 in standard form.', '2.8\\times 10^{-3}'],
    ['Round 3.14159265358 to 5 significant figures.', '3.1416'],
  ])('is worked: %s', (problem, answer) => {
    expect(answers(problem)).toBe(answer);
  });

  it('keeps ratios as they are', () => {
    expect(answers('Simplify the ratio 3/4 : 1/2.')).not.toBe('\\frac{3}{2}');
  });
});
