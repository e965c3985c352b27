import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('stories round one formula', () => {
  it('tells when something that grows or fades comes to an amount', () => {
    expect(answer('A culture has N = 30e^(0.5t) cells after t hours. When will there be 600 cells, to 1 decimal place?')).toBe(String.raw`6.0\text{ hours}`); // prettier-ignore
    expect(answer('The value of a van is V = 20000 × 0.8^t pounds after t years. After how many complete years is it first worth less than £5000?')).toBe(String.raw`7\text{ years}`); // prettier-ignore
  });

  it('leaves alone what is told in another unit, or is half of something', () => {
    expect(answer('A model gives m = 90e^(-0.05t) grams after t days. When is the mass 0.03 kg?')).toBeNull();
    expect(answer('A model gives m = 90e^(-0.05t) grams after t days. When has all but half of it gone?')).toBeNull();
  });

  it('tells the rate at one place', () => {
    expect(answer('After t minutes a barrel holds V = t³ + 4t litres. At what rate is it filling when t = 2?')).toBe(
      '16',
    );
    expect(answer('The cost of x lamps is C(x) = 2x² + 30x + 5. Find the marginal cost when 10 lamps are made.')).toBe('70'); // prettier-ignore
    expect(answer('After t minutes a barrel holds V = t³ + 4t litres. What is its average rate of filling from t = 0 to t = 2?')).toBeNull(); // prettier-ignore
  });

  it('integrates a rate', () => {
    expect(answer('A vine grows at dh/dt = 6 − t cm per week, and it was 9 cm tall when t = 0. Find a formula for its height h after t weeks.')).toBe(String.raw`h=6t-\frac{t^2}{2}+9`); // prettier-ignore
    expect(answer('Sand runs out at a rate of dV/dt = 3 + 2t litres per minute. How much runs out in the first 4 minutes?')).toBe('28'); // prettier-ignore
    expect(answer('Sand runs out at a rate of dV/dt = 3 + 2t litres per minute. How much runs out in the first 4 hours?')).toBeNull(); // prettier-ignore
  });

  it('tells the place of the greatest value where that is asked for', () => {
    expect(answer('The daily profit is P = 60n − 3n², where n is the number of pies made. Find the number of pies that gives the biggest profit.')).toBe('n=10'); // prettier-ignore
  });

  it('leaves alone another size, a rate of a rate, thousands and what is lost', () => {
    expect(answer('The side of a square is x = 5t cm. At what rate is its area growing when t = 2?')).toBeNull();
    expect(answer('After t minutes a tank holds V = t³ + 5t litres. At what rate is the rate changing when t = 2?')).toBeNull(); // prettier-ignore
    expect(answer('N is the number in thousands, N = 40e^(0.5t), after t hours. When will there be 800 cells, to 1 decimal place?')).toBeNull(); // prettier-ignore
    expect(
      answer('The value is V = 30000 × 0.8^t after t years. When has it lost £6000, to 1 decimal place?'),
    ).toBeNull();
  });

  it('tells the profit itself where that is asked for', () => {
    expect(answer('P = 60n − 3n² is the profit for n pies. Find the profit when the number of pies gives the biggest profit.')).toBe('300'); // prettier-ignore
  });
});
