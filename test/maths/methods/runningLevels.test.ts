import { describe, expect, it } from 'vitest';

import { readRunning } from '../../../electron/maths/methods/running/readRunning.ts';
import { readScoring } from '../../../electron/maths/methods/integers/readScoring.ts';

describe('levels that go up and down', () => {
  it.each([
    [
      'A plank is 5 m long. Kai saws off two pieces, one of 1.25 m and one of 0.7 m. What length is left?',
      '3.05\\text{ m}',
    ],
    ['got a lift question: start on floor 4, down 7, up 2. what floor am i on', '-1'],
    ['At 6 am it was −5°C. What is the temperature if it rises by 9 degrees?', '4^\\circ\\text{C}'],
    [
      'A bus has 31 passengers. At the first stop 9 get off and 4 get on. How many passengers are on the bus now?',
      '26',
    ],
    [
      "Lea's account is overdrawn by £30. She pays in £75 and then spends £12.50. What is her balance?",
      '\\text{£}32.50',
    ],
    ['After rising 6 degrees, the temperature was 2°C. What was it originally?', '-4^\\circ\\text{C}'],
    [
      'Over four plays a team gained 9 yards, lost 12, gained 5, and lost 6. What was the net change in yards?',
      '-4\\text{ yards}',
    ],
    ['A fish is 14 m below the surface and a gull is 22 m above it. How many metres apart are they?', '36\\text{ m}'],
    ['The temperature was 6°C and it dropped 2 degrees each hour for 5 hours. What is it now?', '-4^\\circ\\text{C}'],
    ['Ravi jogged 2 1/4 miles and then walked 5/8 mile. What total distance did he go?', '2\\frac{7}{8}\\text{ miles}'],
  ])('%s', (question, expected) => {
    expect(readRunning(question)?.answer).toBe(expected);
  });

  it.each([
    'It was 5 degrees at noon and fell 8 degrees by 6pm. What was the temperature at noon?',
    'The temperature was 12 degrees. It fell 5 degrees but then fell twice as much again. What is it?',
    'On Monday it was −3°C. It was 5 degrees lower than on Sunday. What was the temperature on Sunday?',
    'Tom has 20 cards. Ann buys 5. How many cards does Tom have now?',
    'A plank is 4 m long. Dan saws off three pieces of 0.8 m. What length is left?',
    'The temperature in Oslo is -3°C. Moscow is 5 degrees colder. What is the temperature in Oslo?',
    'Tom had 20 sweets. He gave 6 to Ann, but she gave 2 back. How many has he now?',
  ])('leaves alone: %s', (question) => {
    expect(readRunning(question)).toBeNull();
  });
});

describe('scores', () => {
  it('adds what right answers win and wrong ones lose', () => {
    const question =
      'A quiz gives 4 points for each right answer and takes away 3 for each wrong one. Mo got 6 right and 9 wrong. What was his score?';
    expect(readScoring(question)?.answer).toBe('-3');
  });

  it('leaves a bonus alone', () => {
    const question =
      'A quiz gives 4 points for each right answer and loses 3 for each wrong one, with a bonus of 10. Mo got 6 right and 9 wrong. What was his score?';
    expect(readScoring(question)).toBeNull();
  });
});

it.each([
  'A cable of 6 m is cut into 0.8 m pieces. How much is left?',
  'A 9 m pole is sawn into 2 m lengths. How much is left over?',
])('takes no piece of many for the only one: %s', (question) => {
  expect(readRunning(question)).toBeNull();
});
