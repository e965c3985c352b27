import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('questions about numbers in other words', () => {
  it.each([
    ['Simplify using the Product Property of exponents: $y^4 \\cdot y^7$.', 'y^{11}'],
    ['Simplify, leaving only positive exponents: $\\dfrac{p^{9} q^{2}}{p^{4} q^{6}}$', '\\frac{p^5}{q^4}'],
    ['Simplify the cube root $\\sqrt[3]{24}$.', '2\\sqrt[3]{3}'],
    ['Find the prime factorization of $360$, using exponents for repeated factors.', '2^3\\times 3^2\\times 5'],
    ['What is the largest prime number that divides 330?', '11'],
    ['What is the smallest prime that goes into 91 exactly?', '7'],
    ['Which integer must be added to −23 to give a result of −9?', '14'],
    ['Evaluate 4.7 × 10⁻² and write the result in standard decimal form.', '0.047'],
    ['Translate the phrase "the difference of $-5$ and $17$" into an expression and simplify it.', '-22'],
    ['Subtract: $6\\frac{1}{4} - 2\\frac{1}{2}$. Express your answer as a mixed number in simplest form.', '3\\frac{3}{4}'],
    ['Which of the four numbers 0.54, 0.504, 0.6, and 0.0588 is the largest?', '0.6'],
    ['My daughter needs 84 as a product of prime factors, in index form.', '2^2\\times 3\\times 7'],
    ['I bought 1.8 metres of ribbon at £2.15 a metre. How much should the till say?', '\\text{£}3.87'],
    ['Dead Creek has an elevation of -120 feet, and the top of Bald Hill in Nevada has an elevation of 2,340 feet. What is the difference, in feet, between the two elevations?', '2460\\text{ ft}'],
  ])('are read: %s', (problem, expected) => {
    expect(workByRule(problem)?.answer).toBe(expected);
  }); // prettier-ignore

  it.each([
    'What is the largest prime number that does not divide 330?',
    'Which integer must be added to −23 to give a result greater than −9?',
    'Which of the three numbers 0.54, 0.504, 0.6, and 0.0588 is the largest?',
    'Evaluate 4.7 × 10⁻² and write the result in standard form and in words.',
    'How much should the till say if I pay with a £20 note for 1.8 metres at £2.15?',
    'Dead Creek has an elevation of -120 feet, and Bald Hill has an elevation of 700 metres. What is the difference between the two elevations?',
  ])('stay unread where another thing is asked: %s', (problem) => {
    expect(workByRule(problem)?.answer ?? null).toBeNull();
  });
});
