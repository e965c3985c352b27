import { expect, test } from 'vitest';

import { scaleNumbers, varyNumbers } from '../../../electron/maths/problems/varyNumbers.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';

function many(text: string): readonly string[] {
  const random = createRandom(7);
  return Array.from({ length: 60 }, () => varyNumbers(text, random) ?? text);
}

test('keeps the words and what says how to answer', () => {
  const varied = many('Work out 12.5 ÷ 7. Give your answer to 2 decimal places.');
  expect(new Set(varied).size).toBeGreaterThan(20);
  for (const text of varied) expect(text).toMatch(/^Work out \d+\.\d ÷ \d+\. Give your answer to 2 decimal places\.$/);
});

test('leaves exponents, indices and ordinals alone', () => {
  for (const text of many('The 4th term of x^3 + 5x^{2} + u_2 is 60')) {
    expect(text).toMatch(/^The 4th term of x\^3 \+ \d+x\^\{2\} \+ u_2 is \d+$/);
  }
});

test('changes a number alike in both places', () => {
  for (const text of many('Sam has 24 pens. All 24 pens cost £8.')) {
    const [, one, other] = /has (\d+) pens. All (\d+) pens/.exec(text) ?? [];
    expect(one).toBe(other);
  }
});

test('keeps round numbers round, and thousands written with a comma', () => {
  for (const text of many('A car costs £12,500')) expect(text).toMatch(/^A car costs £\d{1,2},\d00$/);
});

test('leaves times of day, years and what a unit holds', () => {
  for (const text of many('In 2019 a train left at 9:40 and ran 24 hours a day, 7 days a week: 840 km')) {
    expect(text).toMatch(/^In 2019 a train left at 9:40 and ran 24 hours a day, 7 days a week: \d+ km$/);
  }
});

test('makes no coins and notes that nobody has', () => {
  for (const text of many('Tia has 17 coins, only 20p and 50p coins, and 30 notes, each of ₹50 or ₹20')) {
    expect(text).toMatch(/^Tia has \d+ coins, only 20p and 50p coins, and \d+ notes, each of ₹50 or ₹20$/);
  }
});

test('makes all numbers larger alike', () => {
  expect(scaleNumbers('A ship sails 20 km north and 2.5 km east at 9:40 am', 2)).toBe(
    'A ship sails 40 km north and 5 km east at 9:40 am',
  );
});

test('has nothing to say where nothing can change', () => {
  expect(varyNumbers('Find the size of each angle of a square: is it 90°?', createRandom(1))).toBeNull();
});
