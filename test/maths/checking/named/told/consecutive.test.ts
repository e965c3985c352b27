import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('one of several consecutive numbers', () => {
  itTicksOnlyRight([
    ['Three consecutive integers add up to 75. Find the largest of them.', '26', '24', '25'],
    ['The product of two consecutive positive integers is 110. Find the smaller one.', '10', '11'],
    ['The product of two consecutive positive integers is 110. Find the larger one.', '11', '10'],
  ]);
  itLeaves([
    'The product of two consecutive integers is 110. Find the smaller one.',
    'The sum of three consecutive integers is 84. What is the larger of them?',
    'The sum of three consecutive integers is 84. What is twice the largest of them?',
    'The sum of three consecutive integers is 84. What is the largest of four of them?',
    'The product of two consecutive positive integers is 110. Find the smaller one and its square.',
  ]);
});
