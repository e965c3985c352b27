import { describe, expect, it } from 'vitest';

import { factorRoles } from '../../../electron/maths/methods/factors/factorRoles.ts';
import { readSituations } from '../../../electron/maths/methods/factors/readSituations.ts';

describe('common multiples and factors in situations', () => {
  it.each([
    [
      'A siren sounds every 14 minutes and a horn every 21 minutes. They go off together at noon. After how many minutes will they next go off together?',
      '42\\text{ minutes}',
    ],
    [
      'Three lamps flash every 4, 6 and 9 seconds. They flash together now. In how many seconds do they flash together again?',
      '36\\text{ seconds}',
    ],
    [
      'Lou swims every third day and Kim swims every fifth day. Today they both swim. In how many days will they both swim again?',
      '15\\text{ days}',
    ],
    [
      'Pencils come in packs of 12 and rubbers come in packs of 8. What is the smallest number of packs of rubbers to buy to have the same number of each?',
      '3',
    ],
    [
      'Mr Hill has 54 pens and 72 pads to split into identical kits with nothing left over. What is the greatest number of kits he can make?',
      '18',
    ],
    [
      'Ribbons of 36 cm and 84 cm are cut into equal pieces with no waste. What is the greatest possible length of each piece?',
      '12\\text{ cm}',
    ],
    [
      'A gardener can plant her bulbs in rows of 6, rows of 8 or rows of 9 with none left over. Find the smallest number of bulbs.',
      '72',
    ],
  ])('%s', (question, expected) => {
    expect(readSituations(question)?.answer).toBe(expected);
  });

  it.each([
    'A light flashes every 6 seconds. Another flashes every 10 seconds. How many times do they flash together in a minute?',
    'A siren sounds every 14 minutes and a horn every 21 minutes, but the horn starts 7 minutes late. They go off together. When will they next go off together?',
  ])('leaves alone: %s', (question) => {
    expect(readSituations(question)).toBeNull();
  });
});

describe('facts of two numbers in any order', () => {
  it.each([
    ['Their HCF is 4 and their LCM is 60. One of the numbers is 12; what is the other?', '20'],
    ['Two numbers multiply to give 240. Their HCF is 4. What is their LCM?', '60'],
    ['whats the smallest number you can multiply 28 by to get a square number', '7'],
    ['What is the least number by which 54 should be divided so that the result is a perfect cube?', '2'],
    ['The prime factorisation of 200 is 2^a × 5^b. State a and b.', 'a=3,\\ b=2'],
    ['Find the greatest number which divides 65 and 81 leaving remainders 5 and 6 respectively.', '15'],
  ])('%s', (question, expected) => {
    expect(factorRoles(question)?.answer).toBe(expected);
  });

  it('leaves alone what does not fit together', () => {
    expect(
      factorRoles('Two numbers have an HCF of 7 and an LCM of 60. One of them is 12. What is the other?'),
    ).toBeNull();
  });
});
