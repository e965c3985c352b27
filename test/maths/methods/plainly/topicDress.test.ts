import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  ['The volume of a sphere is $\\frac{4}{3}\\pi r^3$. Find the volume of a solid hemisphere of radius 3 cm, leaving π in your answer.', '18\\pi\\text{ cm}^3'],
  ['Find the volume of a cone of radius 3 cm and height 4 cm in terms of π. [Volume of a cone = ⅓πr²h]', '12\\pi\\text{ cm}^3'],
  ['The curved surface area of a cone with radius r and slant height l is πrl. Find the curved surface area of a cone with radius 3 cm and slant height 5 cm in terms of π.', '15\\pi\\text{ cm}^2'],
  ['A circle has centre (2, −5) and radius 4. Write its equation in the form (x − a)² + (y − b)² = r².', '(x-2)^2+(y+5)^2=16'],
  ['Two cards are dealt from a standard 52-card deck without replacement. What is the probability that both are spades? Simplify the fraction.', '\\frac{1}{17}'],
  ['P(A) = 0.6, P(B) = 0.3 and P(A and B) = 0.1. Calculate P(A or B), meaning at least one of the two happens.', '0.8'],
  ['On any given day the probability of rain is 0.2. If it rains, the probability that Noor is late is 0.4; if it does not rain, this probability is 0.1. Calculate the probability that Noor is late on a randomly chosen day.', '0.16'],
  ["What is the length of the longest straight stick that fits inside a box 2 ft by 3 ft by 6 ft? Ignore the stick's thickness.", '7\\text{ ft}'],
  ['A right-angled triangle has an angle of 38°, and the side next to it (not the hypotenuse) is 12 cm. Find the side opposite the 38° angle, to 1 d.p.', '9.4\\text{ cm}'],
  ['Simplify $\\dfrac{1-\\cos^2 x}{\\sin x}$ (assume sin x is not 0).', '\\sin x'],
  ['Find the interquartile range of 1, 4, 5, 7, 10, 12, 20. (The quartiles are the 2nd and 6th values.)', '8'],
  ['Find the interquartile range of 5, 8, 12, 13, 17, 20, 24, 30, taking Q1 and Q3 as the medians of the lower four and upper four values.', '12'],
]; // prettier-ignore

const ALONE: readonly string[] = [
  'The volume of a cone is 2/3 πr²h. Find the volume of a cone of radius 3 cm and height 4 cm in terms of π.',
  'P(A) = 0.6, P(B) = 0.3 and P(A and B) = 0.1. Calculate P(A or B), meaning exactly one of the two happens.',
  "What is the length of the longest straight stick 1 in thick that fits inside a box 2 ft by 3 ft by 6 ft? Ignore the stick's thickness.",
  'Simplify $\\dfrac{1-\\cos^2 x}{\\sin x}$ (assume sin x is 0).',
  'Find the interquartile range of 1, 4, 5, 7, 10, 12, 20. (The quartiles are the 3rd and 5th values.)',
  'Find the interquartile range of 5, 8, 12, 13, 17, 20, 24, taking Q1 and Q3 as the medians of the lower four and upper four values.',
];

describe('what teachers say beside a question', () => {
  it.each(READ)('is known and left out: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each(ALONE)('is no dress where it says something else: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
