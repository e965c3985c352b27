import { describe, expect, it } from 'vitest';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('an answer that the figure or the facts do not allow', () => {
  it.each([
    'A triangle has sides 2 cm, 5 cm and 8 cm. Find its perimeter.',
    'In triangle KLM, KL = 8 cm, LM = 5 cm, angle K = 90°. Find sin M.',
    'A crate measures 4 cm by 5 cm by 6 cm. It has no lid. What is its surface area?',
    'The legs of a right-angled triangle are 8 and 15. Find the altitude to the hypotenuse.',
    'A regular octagon has perimeter 40 cm. How long are three of its sides together?',
    'A circle has radius 4 cm. Its radius is increased by 3 cm. By how much does its area grow?',
    'A disc of radius 3 cm has a sector of 420°. Find its area.',
    'Interpret r = −0.91 in context.',
    'Mia has 4 hens and 3 ducks. What is the probability that she has a hen?',
    'A number from 1 to 30 is chosen. What is the chance that it is a multiple of 5 but not of 2?',
    'A jar has 12 sweets, 5 of them green. Tom eats one green. What is the chance that the next is green?',
    'Goals: 0 (2 games), 1 (5 games), 2 (1 game). What was the mean per game in which a goal was scored?',
  ])('is not given: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });

  it.each([
    ['A triangle has sides 6 cm, 5 cm and 8 cm. Find its perimeter.', '19\\text{ cm}'],
    ['A crate measures 4 cm by 5 cm by 6 cm. What is its surface area?', '148\\text{ cm}^2'],
    ['In triangle KLM, KL = 3 cm, LM = 5 cm, angle K = 90°. Find sin M.', '\\frac{3}{5}'],
    ['A jar has 12 sweets, 5 of them green. What is the chance that the next is green?', '\\frac{5}{12}'],
    ['The mean of three consecutive odd numbers is 15. What is the smallest?', '13'],
    ['The mean of five consecutive even numbers is 20. What is the largest?', '24'],
  ])('is given where they do: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });
});

it('is a volume where a radius and a height are told, and not the radius and the height', () => {
  expect(workByRule('cylinder r = 2 h = 7, vol?')?.answer).toBe('28\\pi');
});
