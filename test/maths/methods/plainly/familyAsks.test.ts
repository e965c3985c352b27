import { describe, expect, it } from 'vitest';

import { withFamilyAsks } from '../../../../electron/maths/methods/plainly/familyAsks.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a question that a family was told and asked', () => {
  it.each([
    ['My daughter has been told f(x) = 4x − 9 and asked for f(6). What does that mean and what is it?', '15'],
    ["We've been asked for the inverse function of f(x) = 3x − 6. What's f⁻¹(x)?", 'f^{-1}(x)=\\frac{x+6}{3}'],
    ["I need log 5 + log 20 with both of them base 10. What's that equal?", '2'],
    ['We homeschool our 16 year old and the chain rule has us beat: differentiate (3x + 2)^4.', '12(3x+2)^3'],
    ["I use V = I × R at work (apprentice electrician). If I is 1.5 and R is 40, what's V in volts?", 'V=60'],
    ['How do I turn 68 °F into Celsius with the formula C = 5(F − 32)/9?', '20^{\\circ}\\text{C}'],
    ['The temperature in Fahrenheit is given by F = 1.8C + 32. One night it is −10 °C. What is this in degrees Fahrenheit?', '14^{\\circ}\\text{F}'],
    ['The recipe card says cooking time T = 30w + 15 minutes where w is the weight in pounds. How many minutes for a 4 pound joint?', '135'],
  ])('is worked without them: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'I need half of this: solve 2x = 8.',
    'We have to double the answer: differentiate (3x + 2)^4.',
    'My teacher says it is a minus: differentiate x^3.',
    'My daughter has been told f(x) = 4x − 9 and asked for x. What does that mean and what is it?',
    'The temperature in Fahrenheit is given by F = 1.8C + 32. One night it is −10 °C. What is this in kelvin?',
    'The recipe card says cooking time T = 30w + 15 minutes where w is the weight in pounds. How many minutes for a joint costing 4 pounds?',
    'The recipe card says cooking time T = 30w + 15 minutes where w is the weight in kilograms. How many minutes for a 4 pound joint?',
  ])('is left alone where a word may change it: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it('keeps a label that holds a number or something to be done', () => {
    for (const text of ['We take 3 from it: find 2 + 8.', 'I square it: find 2 + 8.'])
      expect(withFamilyAsks(text)).toBe(text);
  });
});

it('puts an amount in for the letter whose unit it has, however the units are told', () => {
  const formula = 'A taxi firm works out fares with F = 3.5 + 1.8m, F in pounds, m the number of miles.';
  expect(workByRule(`${formula} A fare came to £19.70. How many miles was it?`)?.answer).toBe('m=9');
  expect(
    workByRule(
      'Cost C = 20 + 15h, C in dollars, h the number of hours. The bill came to 95 dollars. How many hours was it?',
    )?.answer,
  ).toBe('h=5');
});
