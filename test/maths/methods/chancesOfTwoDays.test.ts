import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

const TOLD = 'The chance of rain is 0.2 on Saturday and 0.5 on Sunday.';

describe('rain on two days that do not depend on each other', () => {
  it.each([
    [`${TOLD} If the two days are independent, find the probability of no rain all weekend.`, '0.4'],
    [`${TOLD} The days are independent. Find the probability that it rains on both days.`, '0.1'],
    [`${TOLD} The events are independent. What is the probability that it rains on at least one of the two days?`, '0.6'],
    ['The probability that it rains on Friday is 0.2 and the probability that it rains on Monday is 0.5. Assuming independence, find the probability that it rains on exactly one of the days.', '0.5'],
    ["the probability of rain on any day is 0.4 and days are independent. what's the probability that it doesnt rain on saturday and doesnt rain on sunday", '0.36'],
  ])('is worked: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    `${TOLD} Find the probability of no rain all weekend.`,
    `${TOLD} The days are not independent. Find the probability that it rains on both days.`,
    `${TOLD} The days are independent. Find the probability of no rain on Saturday and Monday.`,
    `${TOLD} The days are independent. Find the probability that it does not rain on both days.`,
    `${TOLD} The days are independent. Find the probability that it snows on both days.`,
    'The chance of rain is 0.3 each day. The days are independent. Find the probability that it rains on exactly two of the days Friday, Saturday and Sunday.',
  ])('is left alone: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
