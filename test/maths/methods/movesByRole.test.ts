import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { movesByRole } from '../../../electron/maths/methods/integers/told/movesByRole.ts';

function answer(problem: string): string | null {
  return movesByRole(problem)?.answer ?? null;
}

describe('levels that go up and down, in any words', () => {
  test.each([
    ['I start at −6 on the number line, jump 9 to the right, then 5 to the left. Where do I land?', '-2'],
    ['A submarine at a depth of 90 m rises 30 m and then dives 45 m. How many metres below the surface is it now?', '105\\text{ m}'],
    ['It was 4 °C at dusk in Bergen. By 3 a.m. the thermometer had dropped 9 degrees. What did it read then?', '-5^\\circ\\text{C}'],
    ['im on floor 2 of a garage and go down 4 floors then up 1 what floor am i on', '-1'],
    ['The lift went down 6 floors, then up 2, and that left me at floor −1. Which floor did I get in at?', '3'],
    ['Thandi’s bank balance stood at −R200. She paid in R500 and then two debit orders of R120 each went off. What is her balance now?', '\\text{R}60'],
    ['A back gained 6 yards, lost 9 yards and then gained 5 yards. What was his total gain in yards?', '2\\text{ yards}'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    'I start at −6 on the number line, jump 9 to the right, then half as far to the left. Where do I land?',
    'The lift went down 6 floors, then up 2, and that left me at floor −1. How many floors did I go down?',
    'It was 4 °C at dusk. By midnight the thermometer had dropped 9 degrees. How much lower than −1 is that?',
    'A submarine at a depth of 90 m is 30 m from another at a depth of 45 m. Where is it now?',
  ])('are left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore

describe('what was told before the last change', () => {
  test.each([
    'It was 6 °C at dusk. By 3 a.m. it had dropped 8 degrees. What was the temperature at dusk?',
    'It was −12 °C at 6 am. By noon it had risen 7 degrees. What was the temperature at 6 am?',
    'The lift went down 7 floors, then up 2, and that left me at floor −1. How many floors below the start am I?',
    'I start at −4 on the number line, jump 6 to the right, then 3 to the left. How far did I jump altogether?',
  ])('is no question for where it ended: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
