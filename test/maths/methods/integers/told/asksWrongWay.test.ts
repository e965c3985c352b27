import { describe, expect, it } from 'vitest';

import { asksWrongWay } from '../../../../../electron/maths/methods/integers/told/asksWrongWay.ts';
import { workByRule } from '../../../../../electron/maths/methods/workByRule.ts';

describe('asksWrongWay', () => {
  it.each([
    'A cold store at −18 °C later reads −3 °C; how many degrees has it fallen?',
    'It was 5 °C at noon and is now −3 °C. By how much has it risen?',
    'The thermometer shows −9 °C. Yesterday it was −4 °C. By how many degrees did it rise?',
  ])('notices a way that does not lead there: %s', (problem) => {
    expect(asksWrongWay(problem)).toBe(true);
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    'It was −2 °C and is now −9 °C. By how much has it fallen?',
    'The temperature is now 6 °C. Yesterday it was −1 °C. By how much has it risen?',
    'It fell from 4° above zero to 7° below zero. By how many degrees did it fall?',
  ])('lets the way that was gone pass: %s', (problem) => {
    expect(asksWrongWay(problem)).toBe(false);
  });
});

describe('what changes the numbers told', () => {
  it.each([
    'The mean of 25 marks is 60. The teacher adds 5% to every mark. What is the new mean?',
    'My average on 3 tests is 70. What must I get on the next two tests to average 76?',
    'In a class of 30, 17 play chess only, 6 play cards only and 5 play neither. What is the probability that a pupil plays chess?',
    'The exterior angles of a triangle are in the ratio 2:3:4. Find the smallest interior angle.',
    'Ann swims every 4 days and Bob every 6 days. Ann went today, Bob yesterday. In how many days will they meet?',
    'A submarine is at −150 m. It rises 20 m every minute for 3 minutes, then dives at the same rate for 5 minutes. Where is it?',
    'Two integers have sum 9 and difference 5, and neither is positive. What are they?',
  ])('is left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it('expects a bus on time where it is not late', () => {
    expect(
      workByRule(
        'The probability that a bus is late is 0.1. In 60 days how many times would you expect it to be on time?',
      )?.answer,
    ).toBe('54');
  });
});
