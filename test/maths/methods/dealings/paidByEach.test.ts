import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('prices that hold for each of several', () => {
  it.each([
    'A hall costs £300 to hire and food is £8 a head. 60 tickets are sold at £14. How much profit is made?',
    'A hall costs £40 an hour to hire and tickets sell at £5. How many tickets must be sold to break even?',
    'A fair charges £3 entry and £1.50 a ride. Ed and his sister have £20. How many rides can they have in total?',
    'A fair charges £3 entry and £1.50 a ride. Two friends have £20. How many rides can they have in total?',
    'A gym charges £20 to join and £15 a month. Tom and Ann join for 6 months. How much do they pay altogether?',
    'Buses hold 50 pupils and cost £180 each. How much does it cost to take 120 pupils?',
    'Rooms sleep 3 people and cost £60 a night. What do 7 people pay for a night?',
  ])('are not passed over: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    ['A fair charges £3 entry and £1.50 a ride. Ed has £20. How many rides can he have?', '11'],
    ['The hall costs £300 to hire and food is £8 a head. 60 people come. What is the total cost?', '\\text{£}780'],
    ['A taxi charges £3 plus £2 a mile. Ann and Ben travel 5 miles. What do they pay?', '\\text{£}13'],
  ])('count once for one: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
