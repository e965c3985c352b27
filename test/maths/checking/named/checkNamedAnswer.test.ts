import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../../untimed.ts';
import { readNamedQuestion } from '../../../../electron/maths/checking/named/readNamedQuestion.ts';

/** The question, its right answer, and answers that must never be ticked. */
const QUESTIONS: readonly (readonly [question: string, right: string, ...wrong: string[]])[] = [
  ['What is the mean of 12, 15 and 21?', '16', '15', '48', '24'],
  ['median of 8 3 11 6', '7', '6', '8', '7.5'],
  ['4, 9, 4, 7, 4. Find the mode.', '4', '7', '5.6'],
  ['Find the range of -6, 2 and 5', '11', '-1', '5'],
  ['The mean of 4, 9, k and 15 is 10. Find k.', 'k=12', 'k=2', '10'],
  ['Find the highest common factor of 42 and 70.', '14', '7', '210'],
  ['LCM of 8, 12', '24', '4', '48', '96'],
  [
    'Write 132 as a product of its prime factors.',
    '2^2\\times 3\\times 11',
    '4\\times 33',
    '132',
    '2\\times 3\\times 11',
  ],
  ['List the factors of 28', '1,2,4,7,14,28', '1,2,4,7,14,27+1', '1,2,4,7,14', '2,4,7,14'],
  ['Is 57 a prime number?', '\\text{no}', '\\text{yes}'],
  [
    'Share £45 in the ratio 2:7',
    '\\text{£}10\\text{ and }\\text{£}35',
    '\\text{£}35\\text{ and }\\text{£}10',
    '\\text{£}20\\text{ and }\\text{£}25',
    '10, 35',
  ],
  ['What is 35% off £80?', '\\text{£}52', '\\text{£}28', '52\\text{ kg}'],
  ['What percentage of 80 is 28?', '35\\%', '35', '28\\%', '286\\%'],
  ['45 is 18% of what number', '250', '8.1', '53.1'],
  ['Find the gradient of the line joining (2, -3) and (6, 5)', '2', '-2', '\\frac{1}{2}'],
  ['What is the midpoint of (-4, 7) and (10, 1)?', '(3,4)', '(4,3)', '(7,-3)'],
  ['Distance between (1, 2) and (7, 10)', '10', '\\sqrt{100}', '14'],
  ['Find the equation of the line through (2, 5) with gradient 4', 'y=4x-3', 'y=4x+5', 'y=-3x+4'],
  ['Write down the gradient of the line y = 7 - 2x', '-2', '7', '2'],
  [
    'Find the equation of the line parallel to y = 3x - 1 that passes through (2, 4)',
    'y=3x-2',
    'y=3x-1',
    'y=-\\frac{1}{3}x-2',
  ],
  ['Find the nth term of 6, 11, 16, 21, ...', '5n+1', '5n+6', 'n+5', '6n-1'],
  ['What are the next two terms of 3, 12, 48?', '192, 768', '192', '57, 66', '768, 192'],
  ['Find the sum of the first 10 terms of the arithmetic sequence 5, 8, 11, ...', '185', '32', '370'],
  [
    'A circle has radius 7 cm. Find its area in terms of π.',
    '49\\pi\\text{ cm}^2',
    '49\\pi\\text{ cm}',
    '14\\pi\\text{ cm}^2',
    '153.9\\text{ cm}^2',
  ],
  [
    'Find the circumference of a circle of diameter 9 m to 1 decimal place.',
    '28.3\\text{ m}',
    '28.27\\text{ m}',
    '56.5\\text{ m}',
    '28.3',
  ],
  [
    'A rectangle is 12 cm long and 5 cm wide. What is its perimeter?',
    '34\\text{ cm}',
    '17\\text{ cm}',
    '60\\text{ cm}',
    '34\\text{ cm}^2',
  ],
  [
    'A right-angled triangle has hypotenuse 25 cm and one leg 7 cm. Find the other leg.',
    '24\\text{ cm}',
    '26\\text{ cm}',
    '18\\text{ cm}',
  ],
  [
    'Work out the volume of a cuboid measuring 4 cm by 5 cm by 6 cm',
    '120\\text{ cm}^3',
    '148\\text{ cm}^3',
    '15\\text{ cm}^3',
  ],
  [
    'A bag contains 3 red, 5 blue and 4 green counters. A counter is picked at random. What is the probability that it is blue?',
    '\\frac{5}{12}',
    '\\frac{3}{12}',
    '\\frac{5}{7}',
    '\\frac{7}{12}',
  ],
  ['Where does the line 3x + 4y = 24 cross the x-axis?', '(8,0)', '(0,6)', '(6,0)', '6'],
  ['A line has gradient -2 and passes through (1, 5). Write down its equation.', 'y=-2x+7', 'y=-2x+5', 'y=2x+3'],
  ['The nth term of a sequence is n² − 2. Find the 9th term.', '79', '81', '16'],
  [
    'Put in ascending order: 3/4, 5/7, 2/3',
    '\\frac{2}{3},\\ \\frac{5}{7},\\ \\frac{3}{4}',
    '\\frac{3}{4},\\ \\frac{5}{7},\\ \\frac{2}{3}',
  ],
  ['How many prime numbers are there between 30 and 50?', '5', '4', '6'],
  [
    'Work out the length of the diagonal of a rectangle measuring 5 cm by 12 cm.',
    '13\\text{ cm}',
    '17\\text{ cm}',
    '13',
  ],
  [
    'A fair dice is rolled. Find the probability of getting a number greater than 4.',
    '\\frac{1}{3}',
    '\\frac{1}{2}',
    '\\frac{1}{6}',
  ],
  ['Write 0.875 as a fraction', '\\frac{7}{8}', '\\frac{8}{7}', '\\frac{875}{1000}', '0.875'],
  ['Round 0.05847 to 2 significant figures', '0.058', '0.06', '0.0585'],
  ['y is inversely proportional to x. When x = 3, y = 8. Find y when x = 12.', 'y=2', 'y=32', '8'],
  [
    'A car travels 210 km in 3 hours. What is its average speed?',
    '70\\text{ km/h}',
    '630\\text{ km/h}',
    '70\\text{ mph}',
    '70\\text{ km}',
  ],
];

describe('a question that names what it asks for', () => {
  it.each(QUESTIONS)('%s is answered by %s', (problem, right) => {
    expect(checkAnswer({ problem, answer: `$${right}$` })).toMatchObject({ status: 'verified' });
  });

  it.each(QUESTIONS.flatMap(([problem, , ...wrong]) => wrong.map((answer) => [problem, answer] as const)))(
    '%s is not answered by %s',
    (problem, answer) => {
      expect(checkAnswer({ problem, answer: `$${answer}$` }).status).not.toBe('verified');
    },
  );
});

describe('a word or number more', () => {
  it.each([
    'What is the mean of the even numbers in 12, 15 and 21?',
    'What is the mean of 12, 15 and 21 when each is doubled?',
    'The mean of 4, 9, k and 15 is not 10. Find k.',
    'Find the highest common factor of 42 and 70 that is odd.',
    'Share £45 in the ratio 2:7 and give the larger part',
    'What is 35% off £80 with 10% tax?',
    'Find the gradient of the line perpendicular to the line joining (2, -3) and (6, 5)',
    'Find the midpoint of the midpoints of (1, 2) and (3, 4)',
    'A circle has radius 7 cm. Find the area of half of it.',
    'A semi-circle has radius 7 cm. Find its area.',
    'Find the area of a circle of radius 7 cm inside a square.',
    'A circle has radius 7 cm and is doubled in size. What is its area?',
    'A rectangle is 12 cm long and 5 m wide. What is its perimeter?',
    'A rectangle is 12 cm long and 5 cm wider than long. What is its perimeter?',
    'Find the 5th even term of 6, 11, 16',
    'A car travels 210 km in 3 hours and rests for 1 hour. What is its average speed?',
    'A car travels 90 km in 45 minutes. What is its average speed?',
    'Find the circumference of a circle of diameter 9 m using π = 3.',
    'y is not proportional to x. When x = 3, y = 8. Find y when x = 12.',
    'mean of 1,200, 3',
    'A bag contains 3 red and 5 blue counters. Two counters are picked at random. What is the probability that it is blue?',
    'A bag contains 3 red and 5 blue counters. A red one is added. One is picked at random. What is the probability that it is blue?',
    'Put in order of how often they occur: 3, 5, 5, 7',
    'How many prime numbers are there between 30 and 50 that end in 1?',
    'How many prime numbers are there between 31 and 50?',
    'Where does the line 3x + 4y = 24 cross the line y = x?',
    'A biased dice is rolled. Find the probability of getting a 6.',
    'Two dice are rolled. Find the probability of getting a 6.',
  ])('leaves “%s” to others', (question) => {
    expect(readNamedQuestion(question)).toBeNull();
  });
});
