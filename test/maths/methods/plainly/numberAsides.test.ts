import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a question about numbers with an aside that is so anyway', () => {
  it.each([
    ['Evaluate 90 - [40 - (11 - 5) x 3]. The x means times.', '68'],
    ['What is √(9 + 16) × 3 − 2² ? The square root covers the whole of 9 + 16.', '11'],
    ['Mind the minus signs! What is $-2^2 + 3\\cdot(-2)^2$ ?', '8'],
    ['Evaluate |4 − 9| + 3(6 − 8)². Treat the absolute value bars as grouping symbols.', '17'],
    ['Do not use a calculator for this one. Evaluate -3^2 + 4(-2), remembering that the exponent applies only to the 3.', '-17'],
    ['Write the recurring decimal $0.\\overline{36}$ (that is, 0.363636...) as a fraction in its lowest terms.', '4/11'],
    ['$(-3)^3 - (-1)^6 = {}$?', '-28'],
    ['Compute 5.07 + 12.8 − 3.995. Do not round.', '13.875'],
    ['Divide 5/12 by 10/9 and reduce the quotient to lowest terms.', '3/8'],
    ['Add $2\\frac{3}{5} + 1\\frac{9}{10}$. Express the sum as a mixed number in simplest form.', '4 1/2'],
    ['Convert 4/7 to a decimal. Round to the nearest thousandth.', '0.571'],
    ['Write the prime factorization of 540. Use exponents for repeated factors.', '2^2 × 3^3 × 5'],
    ['What is the smallest whole number by which $2^2 \\times 5 \\times 3^3$ must be multiplied to make a perfect square?', '15'],
    ['7 squared minus 3 times 5, then the whole lot divided by 2. Answer?', '17'],
    ['How many units apart are −12 and 19 on a number line?', '31'],
    ['A nail has a mass of 0.025 kg. What is the mass, in kilograms, of a box of 300 such nails? Ignore the box itself.', '7.5 kg'],
    ['A vat in the yard holds 360 litres when it is three-quarters full. How much does it hold when full?', '480 litres'],
    ['A baker finds the total cost, in dollars, of a party order by evaluating 8(2.50 + 1.25) − 5. What is the total cost of the order?', '$25'],
  ])('%s', (question, expected) => {
    const given = workByRule(question)?.answer ?? 'nothing';
    expect(gradeAnswer({ expected, given: `$${given}$` }).equal, given).toBe(true);
  });

  it.each([
    'Evaluate 90 - [40 - (11 - 5) x 3]. The x means plus.',
    'What is √(9 + 16) × 3 − 2² ? The square root covers only the 9.',
    'Evaluate -3^2 + 4(-2), remembering that the exponent applies to the -3.',
    'Work out 5/11 to 2 decimal places. Do not round.',
    'A nail has a mass of 0.025 kg and a box of 0.5 kg. What is the mass, in kilograms, of a box of 300 such nails? Ignore the box itself.',
    'A vat in the yard holds 360 litres when it is three-quarters full. How much more does it hold when full?',
    'A baker finds the total cost, in dollars, of a party order after a coupon by evaluating 8(2.50 + 1.25) − 5. What is the total cost of the order before the coupon?',
    'Ann works from left to right and says that 4 + 6 × 2 equals 20. What value does Ann get?',
    'A family drives from a valley, which has an elevation of −282 feet, up to a ridge with an elevation of 475 feet. By what factor does their elevation increase?',
    'A drone at a height of 20 m climbs to an altitude of 55 m, then drops 15 m. What is its height now?',
    'The temperature was 3 °C. It rose to a high of 12 °C and then fell 7 °C. What is the temperature now?',
    'The balance was £50. It went up to a total of £80 and then £20 was spent. What is the balance now?',
    '7 squared minus 3 times 5, then half of the whole lot divided by 2. Answer?',
  ])('leaves alone: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
}); // prettier-ignore
