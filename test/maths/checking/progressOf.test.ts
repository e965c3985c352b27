import { describe, expect, it } from 'vitest';

import { checkArgument } from '../untimed.ts';

const rectangle = 'A rectangle is 7 cm long and 4 cm wide. Find its area.';
const coat = 'A coat costs £80 after a 20% discount. What was the original price?';
const train = 'A train goes 150 km in 2.5 hours. What is its average speed?';

describe('lines below a question in words', () => {
  it.each([
    ['Write 360 as a product of primes', ['360']],
    ['Write 360 as a product of primes', ['360 = 8×45']],
    ['Write 5.2 x 10^4 as an ordinary number', ['5.2 x 10^4']],
    ['What is the exact value of sin 30°?', ['sin 30°']],
    ['Find the mean of 4, 7, 9, 12', ['(4+7+9+12)/4']],
    ['Find the 10th term of 5, 8, 11, 14', ['5+9×3']],
    [rectangle, ['7×4']],
    ['Simplify the ratio 18 : 24', ['18/24']],
    ['What is the probability of rolling a number greater than 4 with a fair die?', ['2/6']],
  ])('are not finished in another form than the answer: %s %j', (problem, lines) => {
    expect(checkArgument({ problem, lines }).complete).toBeUndefined();
  });

  it.each([
    ['Write 360 as a product of primes', ['360 = 2×2×2×3×3×5']],
    ['Write 5.2 x 10^4 as an ordinary number', ['52000']],
    ['What is the exact value of sin 30°?', ['1/2']],
    ['Find the mean of 4, 7, 9, 12', ['(4+7+9+12)/4 = 32/4 = 8']],
    [rectangle, ['28 cm²']],
    [coat, ['80 / 0.8 = 100', '£100']],
    [train, ['60 km/h']],
  ])('are finished in the form of the answer: %s %j', (problem, lines) => {
    expect(checkArgument({ problem, lines })).toMatchObject({ valid: true, complete: true });
  });

  it.each([
    [coat, ['80 × 1.2 = 96', '£96']],
    ['Find the nth term of 5, 8, 11, 14', ['n+3']],
    [train, ['60 m/s']],
    [rectangle, ['28 cm']],
  ])('are not called right where they end in another value: %s %j', (problem, lines) => {
    const report = checkArgument({ problem, lines });
    expect(report).toMatchObject({ valid: null, firstWrong: null });
    expect(report.nudge).toBeUndefined();
  });
});
