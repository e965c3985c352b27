import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('Chances in everyday words', () => {
  it.each([
    ['There are 6 red, 3 green and 3 yellow sweets left in the bag. If my son takes one without looking, what’s the chance it’s green? Simplest fraction please.', '\\frac{1}{4}'],
    ['I flip a fair coin 3 times. How likely is it to get tails all three?', '\\frac{1}{8}'],
    ['How do I work out the probability that two dice add up to 9? (fair ones, six sides)', '\\frac{1}{9}'],
    ['How do I find the chance of two dice adding up to 5?', '\\frac{1}{9}'],
    ['A tin contains 3 mint biscuits and 6 ginger biscuits. Ada takes two biscuits at random without putting either one back. Find the probability that both are mint.', '\\frac{1}{12}'],
    ['A box of 10 torches contains 3 that do not work. Mr. Hill randomly takes 2 torches from the box without replacing the first. What is the probability that both of them work?', '\\frac{7}{15}'],
    ['A box of 10 batteries contains 3 dead ones. Two batteries are taken at random without replacement. What is the probability that both are dead?', '\\frac{1}{15}'],
    ['The chance my train is late is 1/4 on any day, each day separate from the others. What is the chance that it’s late at least once over two days?', '\\frac{7}{16}'],
    ['The chance of rain in Leeds is 0.3 on Saturday and 0.5 on Sunday, independently. Work out the probability that it rains on at least one of the two days.', '0.65'],
    ['In a survey of 100 juniors, 50 play a sport, 40 are in a club, and 20 do both. If one junior is selected at random, what is the probability that the junior plays a sport or is in a club?', '\\frac{7}{10}'],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'I flip a fair coin 4 times. How likely is it to get heads all three?',
    'A box of 12 calculators contains 2 that do not work and 3 that are scratched. Two are taken at random without replacement. What is the probability that both work?',
    'The chance my bus is late is 1/5 on any day. If it’s late one day the chance doubles. What is the chance that it’s late at least once over two days?',
    'In a survey of 200 juniors, 90 play a sport, 70 are in a club, and 30 do both. If one junior who plays a sport is selected at random, what is the probability that the junior is in a club?',
    'There are 5 red, 3 green and 4 yellow sweets left in the bag after I ate 2 green ones. What’s the chance of green?',
  ])('leaves alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
