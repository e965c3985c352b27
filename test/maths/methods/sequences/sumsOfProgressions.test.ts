import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('progressions by their sums', () => {
  it('counts the terms of a sum', () => {
    expect(answer('How many terms of the AP 5, 8, 11, … must be taken to give a sum of 258?')).toBe('12');
    expect(answer('The first term of a G.P. is 2 and the common ratio is 3. How many terms add up to 728?')).toBe('6');
    expect(answer('Find the least number of terms of 3 + 7 + 11 + ... whose sum exceeds 200.')).toBe('10');
  });

  it('leaves a last term alone, and a sum that two counts give', () => {
    expect(answer('How many terms of the AP 5, 8, 11, …, 38 are there and what is the sum?')).not.toBe('12');
    expect(answer('How many terms of the AP 24, 21, 18, ... must be taken so that their sum is 78?')).toBeNull();
  });

  it('finds three numbers by sum and product', () => {
    expect(answer('Three numbers in AP add up to 21 and their product is 280. Find the numbers.')).toBe('4, 7, 10');
    expect(answer('The sum of the first three terms of a GP is 26 and their product is 216. If the common ratio is greater than 1, find the common ratio.')).toBe('3'); // prettier-ignore
    expect(answer('The sum of the first three terms of a GP is 26 and their product is 216. Find the common ratio.')).toBeNull(); // prettier-ignore
  });
});

describe('sequences in stories', () => {
  it('counts all seats, those of the last row, and what doubles', () => {
    expect(answer('A hall has 16 seats in the first row, and each row after the first has 3 more seats than the row in front of it. There are 12 rows. How many seats are there?')).toBe('390'); // prettier-ignore
    expect(answer('A hall has 16 seats in the first row, and each row has 3 more seats than the row in front. There are 12 rows. How many seats are in the last row?')).toBe('49'); // prettier-ignore
    expect(answer('Ines saves £1 in the first week, £2 in the second, £4 in the third and carries on doubling. How much has she saved in total after 6 weeks?')).toBe(String.raw`\text{£}63`); // prettier-ignore
  });

  it('finds the height of a bounce, not the way run', () => {
    expect(answer('A ball is dropped from 64 cm. Every bounce is three quarters as high as the one before. How high is the third bounce?')).toBe(String.raw`27\text{ cm}`); // prettier-ignore
    expect(answer('A ball is dropped from 64 cm. Every bounce is three quarters as high as the one before. What total distance has it travelled when it hits the ground the third time?')).not.toBe(String.raw`27\text{ cm}`); // prettier-ignore
  });

  it('puts a place into any formula', () => {
    expect(answer('The nth term of a sequence is 5 × 2^(n – 1). Find the fourth term.')).toBe('40');
  });

  it('leaves closed rows and terms left out alone', () => {
    expect(answer('A hall has 16 seats in the first row and each row has 3 more seats than the row in front. There are 12 rows but the last row is closed. How many seats are there?')).toBeNull(); // prettier-ignore
    expect(
      answer('How many terms of the AP 5, 8, 11, ... give a sum of 258, if the first term is left out?'),
    ).toBeNull();
  });
});
