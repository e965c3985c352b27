import { expect, test } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

const answerTo = (problem: string): string | null => workByRule(problem)?.answer ?? null;

test('a bracket with a factor shown in front wants that factor', () => {
  expect(answerTo('8a + 20 = 4( ___ )')).toBe('4(2a+5)');
  expect(answerTo('8a + 20 = 3( ___ )')).toBeNull();
});

test('a root shown beside the blank must be the root of the answer', () => {
  expect(answerTo('√98 = __√2')).toBe('7\\sqrt{2}');
  expect(answerTo('√98 = __√3')).toBeNull();
});

test('squares that are asked for are no products, and the other way round', () => {
  expect(answerTo('Write x² - 12x + 36 as a difference of two squares')).toBeNull();
  expect(answerTo('Write x² - 25 as a perfect square')).toBeNull();
  expect(answerTo('Write 9x² - 25 as a difference of two squares')).toBe('(3x-5)(3x+5)');
});

test('only the letters that are allowed stand in the answer', () => {
  expect(answerTo('Express x in terms of z if y = 4x + 1')).toBeNull();
  expect(answerTo('Express x in terms of y if y = 4x + 1')).toBe('x=\\frac{y-1}{4}');
});

test('numbers in two units of a kind are not put into a formula as they stand', () => {
  expect(answerTo('Use A = lw with l = 3 m and w = 20 cm')).toBeNull();
});

test('the first step and a number added are not the whole', () => {
  expect(answerTo('What is the first step to make x the subject of y = 4x + 1?')).toBeNull();
  expect(answerTo('A population of 300 doubles every 2 hours. How many more after 6 hours?')).toBeNull();
});

test('a sign said by the teacher chooses, and one said in brackets is no factor', () => {
  expect(answerTo('Solve x² = 16. My teacher said negative.')).toBeNull();
  expect(answerTo('Work out 7 × 2 (minus 3)')).toBeNull();
  expect(answerTo('What is the smallest factor of 21?')).not.toBe('1,3,7,21');
});

test.each([
  ['The value of a van is V = 20000 × 0.8^t. After how many years, to one decimal place, is it worth £5000?', 'ln'],
  ['Box A: 4 tins for £2.40. Box B: 9 tins for £4.50. Per tin, by how many pence is box B cheaper?', 'tin'],
])('%s is never answered with %s', (problem, unwanted) => {
  expect(answerTo(problem) ?? '').not.toContain(unwanted);
});
