import { describe, expect, it } from 'vitest';

import { understandProblem } from '../../../electron/maths/reading/understandProblem.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function read(text: string): readonly string[] | string {
  const reading = understandProblem(text);
  return reading.kind === 'unreadable' ? 'unreadable' : [reading.task, ...reading.given];
}

describe('a sentence whose words are all neutral', () => {
  it.each([
    ['Hi! Stuck on my homework: 3x + 5 = 20. What is x supposed to be?', ['solve', '3x+5=20']],
    ['We are told that \\(2(3y+1)=20\\). Find \\(y\\).', ['solve', '2(3y+1)=20']],
    ['our teacher wants us to work out 2(x - 3) = 10 on this sheet', ['solve', '2(x-3)=10']],
    ['which x and y fit both x + y = 5 and x - y = 1', ['solve', 'x+y=5', 'x-y=1']],
    ['PEMDAS question: 18 / (3 + 6) * 2', ['evaluate', '\\frac{18}{3+6}\\times 2']],
  ])('asks what its formula asks: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'My answer for 8 - 2 * 3 was 18, why is it wrong?',
    'What is half of the number 3 + 4',
    'How many solutions has 2x = 6',
    'Is 2x = 6 true?',
    'What is not the value of x in 2x = 6',
    'I got x = 4 for 5x - 3 = 2x + 12, find x',
    'Show that x + 4 = 0 has no positive solution',
    'what is x when 2x = 6 is doubled',
    'find the sum of the answers of x^2 = 4',
  ])('is left to words as soon as one word might matter: %s', (text) => {
    expect(['words', 'unreadable']).toContain(read(text)[0] === 'u' ? 'unreadable' : read(text)[0]);
  });

  it('keeps a formula in spaced brackets together', () => {
    expect(read('solve 5 - (x + 2) = 8')).toEqual(['solve', '5-(x+2)=8']);
    expect(read('Solve (x + 3)(x - 2) = 0 please')).toEqual(['solve', '(x+3)(x-2)=0']);
    expect(read('2) Solve x + 3 = 5')).toEqual(['solve', 'x+3=5']);
  });
});

describe('a sentence whose small words ask for something else', () => {
  it.each([
    'Which operations are in 3 + 4 × 2?',
    'What is the order of operations in 3 + 4 × 2?',
    'Write 12/18 as a sum of fractions',
    'Give an example of 3/4 × 2',
    'Write an equation for 3 + 4',
    'Find one root of x^2 = 9',
    'Give only one solution of x^2 = 9',
    'Tell me if 2x = 6 is true',
    'Determine if x^2 - 4 = 0 has real roots',
    'Say if x^2 = 9 has two solutions',
    'Write two equations with the solution of 2x = 6',
    'What letter is the unknown in 2x + 3 = 7?',
    'What form is x^2 - 4 = 0 in?',
    'What is the variable in 2x = 6',
    'Make a system from x + y = 5 and x - y = 1',
  ])('is left to words: %s', (text) => {
    const reading = understandProblem(text);
    expect(reading.kind === 'read' ? reading.task : 'words').toBe('words');
  });
});

describe('a problem that is only an example', () => {
  it.each([
    'Write a problem for Put x=-5 into (x-9)/3.',
    'Write a problem for We have f(x)=6-4x. Give f(9).',
    'Make up a word problem for 3/4 + 1/2',
    'Tell me if this is an equation: Get n by itself: S = 180(n - 2)',
    'Tell me if this is an equation: Turn 3x+8y=15 round so that x stands alone.',
    'Please say whether this is right: expand 3(x+2)',
  ])('is neither worked nor checked: %s', (text) => {
    expect(understandProblem(text)).toMatchObject({ task: 'words' });
    expect(workByRule(text)).toBeNull();
  });
});
