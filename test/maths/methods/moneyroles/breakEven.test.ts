import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('what must be sold to break even', () => {
  it.each([
    [
      'The Year 10 disco hall costs £300 to hire and food is £8 a head. Tickets sell at £14. How many tickets must be sold to break even?',
      '50',
    ],
    [
      'The band charges $450 and dinner costs $11 per guest. Tickets sell for $20. How many tickets must be sold to break even?',
      '50',
    ],
    [
      'Printing T-shirts has a set-up fee of £90 and costs £6.40 a shirt. Each shirt sells for £10. How many shirts must be sold to break even?',
      '25',
    ],
    [
      'The printer charges a $90 setup fee and $6.40 a shirt, and each shirt sells for $10. How many shirts must be sold to break even?',
      '25',
    ],
  ])('counts what each one costs: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'The hall costs £40 an hour to hire and food costs £8 per person. Tickets are £14. How many tickets must be sold to break even?',
    'The hall costs £300 to hire, food costs £6 per person and drinks cost £2 per person. Tickets are £14. How many tickets must be sold to break even?',
    'The hall costs £300 to hire and food costs £8 per person. Tickets are £14, or £10 for students. How many tickets must be sold to break even?',
    'The hall costs £300 to hire and food costs £8 per child. Tickets are £14. How many tickets must be sold to break even?',
    'The hall costs £120 to hire. Tickets sell at £5 but £1 of each ticket goes to charity. How many tickets must be sold to break even?',
    'The printer charges a $90 setup fee and $6.40 a shirt. Each shirt sells for $10. How many shirts must be sold to break even if 5 shirts are ruined?',
  ])('is left alone where another price or condition is told: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('bills told in other words', () => {
  it.each([
    [
      'Four folders at £2.25 each and one pen at £1.40 are paid for with a £20 note. How much change is due?',
      '\\text{£}9.60',
    ],
    [
      'Lena buys three pads at $2.50 each and a binder for $6.50. She pays with a $20 bill and there is no tax. How much change should she get back?',
      '\\$6',
    ],
    [
      'The bill for a meal is 120 dollars, to which a tip of 10% is added. Four friends share the total equally. How much does each of them pay?',
      '\\$33',
    ],
    ['Three friends split a $60 restaurant bill evenly after adding a 20% tip. How much does each one pay?', '\\$24'],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Three pads and one pen at £1.40 are paid for with a £20 note. How much change is due?',
    'Three friends split a $60 bill evenly after adding a 20% tip. One of them forgot his wallet. How much does each other one pay?',
  ])('is left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
