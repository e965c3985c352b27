import { describe, expect, it } from 'vitest';

import { withNearestAsPlaces } from '../../../../electron/maths/methods/plainly/nearestUnit.ts';
import { withoutSchoolDress } from '../../../../electron/maths/methods/plainly/schoolDress.ts';
import { spokenFunctions } from '../../../../electron/maths/methods/requests/spokenFunctions.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('what schools put round a question', () => {
  it('leaves out marks, ways of working and names of lines', () => {
    expect(withoutSchoolDress('By using the substitution u = 2^x, or otherwise, solve 4^x - 5(2^x) + 4 = 0. [5]')).toBe('Solve 4^x - 5(2^x) + 4 = 0.'); // prettier-ignore
    expect(withoutSchoolDress('Algebra course, unit 3: solve 2x = 8.')).toBe('Solve 2x = 8.');
    expect(withoutSchoolDress('The straight line K passes through (1, 2) and (3, 8). Find an equation of K in the form y = mx + c.')).toBe('The straight line passes through (1, 2) and (3, 8). Find the equation of the line in the form y = mx + c.'); // prettier-ignore
  });

  it('takes log for the natural logarithm where that is said', () => {
    expect(workByRule('If y = x² log x, find dy/dx, where log x denotes the natural logarithm.')?.answer).toBe(String.raw`2x\ln x+x`); // prettier-ignore
  });

  it('rounds to a smaller unit by decimal places', () => {
    expect(withNearestAsPlaces('A pole 4 m long leans. How high is it, to the nearest centimetre?')).toBe('A pole 4 m long leans. How high is it, to 2 decimal places?'); // prettier-ignore
    expect(withNearestAsPlaces('A pole 4 m long and 30 cm wide. How high is it, to the nearest centimetre?')).toContain('nearest centimetre'); // prettier-ignore
    expect(withNearestAsPlaces('How long is it, to the nearest tenth of an hour?')).toBe('How long is it, to 1 decimal place?'); // prettier-ignore
  });

  it('writes functions, points and fractions that are said aloud', () => {
    expect(spokenFunctions('What is log to the base two of thirty-two?')).toContain(String.raw`\log_{2}(32)`);
    expect(spokenFunctions('The limit as x goes to three of x squared minus nine over x minus three.')).toContain('(x^2-9)/(x-3)'); // prettier-ignore
    expect(workByRule("It is, open brackets, two x plus one, close brackets, all to the power five. What's its derivative?")?.answer).toBe('10(2x+1)^4'); // prettier-ignore
    expect(workByRule('What is the integral from one to four of two x plus three, d x?')?.answer).toBe('24');
  });

  it('gives no exact value where an estimate or the number put in is asked for', () => {
    expect(workByRule('Using the trapezium rule, find ∫_0^2 x² dx.')).toBeNull();
    expect(
      workByRule('Solve 4^x - 5(2^x) + 4 = 0 using the substitution u = 2^x and give the values of u.'),
    ).toBeNull();
  });

  it('gives no centimetres where metres are the nearest', () => {
    expect(workByRule('A ramp is 500 cm long at 6° to the ground. How high is its top end to the nearest metre?')).toBeNull(); // prettier-ignore
  });
});
