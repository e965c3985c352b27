import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('what stands before a question and is not known to be idle', () => {
  it.each([
    'Double this: Find the HCF of 24 and 36',
    'Find the first solution: x^2 - 8x + 15 = 0',
    'What mistake is in this: 3x + 4 = 19',
    'Translate into French: solve 3x + 4 = 19',
    'Not this: 0.4 × 0.06',
    'Correct this: Work out -4 × -9',
    'Half of I need the LCM for 4 and 6',
    'Treat × as ÷. What is (8 - 3)^2 - 4*3?',
    'There is a misprint: the last number is one too small. Solve 3x + 4 = 19.',
    'Which number is NOT a solution? Solve 3x + 4 = 19.',
  ])('leaves alone: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});

describe('what stands behind a question or in brackets and is not known to be idle', () => {
  it.each([
    'Solve sin x = 1/2 for 0° ≤ x ≤ 180°. Give one solution only.',
    'Which numbers x make x(x+8)=-12 true? (the unknown is negative)',
    'Get x by itself in 2(x - 8) - 5(2x + 1) = 67. and add 1 to the answer',
    'Make x the subject of y = 3x + 2. Now change every 2 to a 3 first.',
    'Work out -4 × -9 (not the answer)',
    'What is the cube root of 64? (wrong)',
    'Find 35% of 240. Give an answer that is wrong.',
    'Carry out -9+13+31. Give an answer that is wrong.',
    '8 + 5(6 - 9) What rule did you use?',
    'Simplify 3x × 4y What rule did you use?',
    'Simplify sqrt(12) + sqrt(27). Do not answer this.',
    'Simplify sqrt(12) + sqrt(27). What rule did you use?',
    'Solve 3x + 4 = 19. The signs are all the wrong way round.',
  ])('leaves alone: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});

describe('ordinary talk, headings, conditions and forms round a question', () => {
  it.each([
    ['Brackets first: (17 − 5) ÷ (2 + 1) × 5', '20'],
    ['Line up those decimal points: 4.07 + 12.8 + 0.365', '17.235'],
    ['got this one for hw: 3x + 4 = 19', 'x=5'],
    ['Make r the subject: A = πr² (r is positive)', 'r=\\sqrt{\\frac{A}{\\pi}}'],
    ['Write log 2 + log 5 as a single number (base 10).', '1'],
    ['12 - 3y = 27 i keep getting 5 but the book says no', 'y=-5'],
    ['Simplify 84/126 (3 marks)', '\\frac{2}{3}'],
  ])('is read over: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });
});
