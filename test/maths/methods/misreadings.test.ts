import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('a story whose question is about something else than its numbers', () => {
  it.each([
    'Freya buys 3 pens at 40p each and pays with £5. How much change does Ravi get?',
    'Ravi invests £200 at 5% simple interest for 3 years. How much interest does Freya get?',
    'Meg got 34 out of 40 in French and 42 out of 50 in German. By how many percentage points was her French mark better?',
    'How long does it take to go 150 miles at 80 mph? Give it in hours and minutes.',
    'Ravi has £20 and spends 20% of it. How much does Freya spend?',
    'A car loses 20% of its value each year. It is worth £6400 after 2 years. How much did it cost?',
    'The temperature at 6 am was -4°C. By noon it had risen 7 degrees and by midnight it had fallen 5 degrees. What was it at noon?',
    'The temperature at noon was 4°C. At midnight it was 9 degrees lower. What was the highest temperature?',
    '50 people go in cars with 4 seats. How many cars are needed?',
    'A shop sells pens at 40p and rulers at 30p. Tom buys 3 pens. How much do 2 rulers cost?',
    'The temperature in Oslo is -3°C. Moscow is 5 degrees colder. What is the temperature in Oslo?',
  ])('is left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('a story that says more of the one named last', () => {
  it.each([
    ['Tom is 3 years older than Ann, who is 12. How old is Tom?', '15'],
    ['Ann is 8 years younger than Ben, who is 20. How old is Ann?', '12'],
    ['Share £60 between Ann and Oscar in the ratio 2:3. What is the share of Oscar?', '\\text{£}36'],
    ['Tom is 3 years older than Ann, who is 8 years younger than Ben. Ben is 20. How old is Tom?', '15'],
    [
      'The temperature at 6 am was -4°C. By noon it had risen 7 degrees and by midnight it had fallen 5 degrees. What was it at midnight?',
      '-2^\\circ\\text{C}',
    ],
  ])('takes it for that one: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});

it('what is right is the rest of what is wrong', () => {
  expect(workByRule('She got 18 out of 48 wrong. What percentage did she get right?')?.answer).toBe('62.5\\%');
});
