import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [problem: string, answer: string])[] = [
  ['A pile of 200 cards is 6.2 cm high. How thick, in millimetres, is one card?', '0.31\\text{ mm}'],
  [
    'The length of a nail is 3.4 cm, correct to 1 decimal place. State the upper bound for the length.',
    '3.45\\text{ cm}',
  ],
  ['In the number 62.1548, which digit is in the hundredths place?', '5'],
  ['What number is one hundred times as large as 0.0207?', '2.07'],
  ['what do you multiply 0.04 by to get 3?', '75'],
  [
    'A jug holds 1.5 litres of milk. Ana fills 5 glasses, each holding 0.25 litres. How many litres are left in the jug?',
    '0.25\\text{ litres}',
  ],
  ['A spoon holds 5 ml and Ty has 4 spoons a day. How many days will a 100 ml bottle last him?', '5\\text{ days}'],
  ['Uma cut 0.6 m off a 2.5 m wire and then another 1.15 m. How much wire is left?', '0.75\\text{ m}'],
];

const LEFT_ALONE = [
  'A beam is 4.2 m long. Sam saws off 1.35 m and glues 0.5 m back on. How much is left?',
  'A jug holds 1.5 litres of milk. Ana fills 5 glasses, each holding 0.25 litres, and drinks half of one. How many litres are left?',
  'A field is 20.4 m by 10.2 m, correct to 1 decimal place. State the lower bound for its area.',
];

describe('decimals in everyday words', () => {
  it.each(READ)('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('leaves alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
