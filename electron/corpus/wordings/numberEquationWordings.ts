import { joined } from './joined.ts';
import type { TopicWordings, Wordings, Words } from './wordings.ts';

const NUMBERS: Words = [
  'Find the numbers.',
  'What are the numbers?',
  'Find the two numbers.',
  'what are they?',
  'Work out the two numbers.',
];
const NUMBER: Words = [
  'Find the number.',
  'What is the number?',
  'Work out the number.',
  "What's the number?",
  'what is it',
];
const FRACTION: Words = ['Find the fraction.', 'What is the original fraction?', 'Work out the fraction.'];

const TRAINING: Wordings = {
  sumAndProduct: [
    ...joined(
      [
        'The sum of two numbers is {s} and their product is {p}.',
        'Two numbers add up to {s} and multiply to {p}.',
        'The product of two numbers is {p}. Their sum is {s}.',
        'Two numbers have a sum of {s} and a product of {p}.',
      ],
      NUMBERS,
    ),
    'Find two numbers whose sum is {s} and whose product is {p}.',
    'What two numbers add up to {s} and multiply to {p}?',
    'Which two numbers have a sum of {s} and a product of {p}?',
  ],
  squareMore: joined(
    [
      'The square of a positive number is {d} more than the number.',
      'The square of a positive number is {d} greater than the number itself.',
      'A positive number is {d} less than its square.',
      'When a positive number is subtracted from its square, the result is {d}.',
    ],
    NUMBER,
  ),
  squareMoreThanTimes: joined(
    [
      'The square of a positive number is {d} more than {k} the number.',
      'The square of a positive number is equal to {k} the number plus {d}.',
      'The square of a positive number minus {k} the number is {d}.',
    ],
    NUMBER,
  ),
  partsOfNumber: joined(
    [
      '{begin} of a number is {d} more than {small} of the number.',
      '{begin} of a number is {d} more than {small} of the same number.',
      '{begin} of a number is {d} greater than {small} of it.',
      'The difference between {large} of a number and {small} of it is {d}.',
      '{begin} of a number minus {small} of the number is {d}.',
    ],
    NUMBER,
  ),
  digitsReversedMore: joined(
    [
      'The digits of a two-digit number add up to {s}. When the digits are reversed, the number increases by {d}.',
      'The sum of the digits of a two-digit number is {s}. If the digits are reversed, the new number is {d} more than the original number.',
      'A two-digit number has digits that add up to {s}. When the digits are swapped, the number increases by {d}.',
      'The sum of the digits of a 2-digit number is {s}. The number formed by reversing the digits is {d} more than the original number.',
    ],
    NUMBER,
  ),
  digitsReversedLess: joined(
    [
      'The digits of a two-digit number add up to {s}. When the digits are reversed, the number decreases by {d}.',
      'The sum of the digits of a two-digit number is {s}. If the digits are reversed, the new number is {d} less than the original number.',
      'A two-digit number has digits that add up to {s}. When the digits are swapped, the number decreases by {d}.',
      'The sum of the digits of a 2-digit number is {s}. The number formed by reversing the digits is {d} less than the original number.',
    ],
    NUMBER,
  ),
  digitsTimesSum: joined(
    [
      'A two-digit number is {k} times the sum of its digits. The units digit is {d} more than the tens digit.',
      'The units digit of a two-digit number is {d} more than the tens digit. The number is {k} times the sum of its digits.',
      'The tens digit of a two-digit number is {d} less than the units digit. The number is equal to {k} times the sum of its digits.',
      'In a two-digit number the ones digit is {d} more than the tens digit, and the number is {k} times the sum of its digits.',
    ],
    NUMBER,
  ),
  fractionChanged: joined(
    [
      'The numerator of a fraction is {d} less than its denominator. If {a} is added to both the numerator and the denominator, the fraction becomes {p}/{q}.',
      'The denominator of a fraction is {d} more than its numerator. When {a} is added to both the numerator and the denominator, the fraction becomes {p}/{q}.',
      'The denominator of a fraction is {d} more than the numerator. If {a} is added to the numerator and the denominator, the fraction is equal to {p}/{q}.',
      "A fraction's numerator is {d} less than its denominator. Adding {a} to both gives {p}/{q}.",
    ],
    FRACTION,
  ),
  threeNumbers: joined(
    [
      'The sum of three numbers is {s}. The second is {k} the first, and the third is {d} more than the second.',
      'Three numbers add up to {s}. The second is {k} the first and the third is {d} more than the second.',
      'There are three numbers. The second is {k} the first. The third is {d} more than the second. Their sum is {s}.',
      'The second of three numbers is {k} the first, and the third is {d} more than the second. The three numbers add up to {s}.',
    ],
    ['Find the three numbers.', 'What are the numbers?', 'Find the numbers.', 'Work out the three numbers.'],
  ),
  partsTimes: [
    'Divide {s} into two parts so that one part is {k} the other.',
    'Divide {s} into two parts such that one part is {k} the other.',
    'Split {s} into two parts so that one is {k} the other. Find the two parts.',
    'The number {s} is divided into two parts. One part is {k} the other. Find the parts.',
    'Two numbers add up to {s}. One is {k} the other. What are the numbers?',
    'Split {s} into two numbers so that one number is {k} the other.',
  ],
  partsMore: [
    'Divide {s} into two parts so that one part is {d} more than the other.',
    'Divide {s} into two parts such that one is {d} more than the other.',
    'Split {s} into two parts so that one is {d} more than the other. Find the two parts.',
    'The number {s} is divided into two parts. One part is {d} more than the other. Find the parts.',
    'Two numbers add up to {s}. One is {d} more than the other. What are the numbers?',
    'Split {s} into two numbers so that one number is {d} more than the other.',
  ],
  sumOfSquares: joined(
    [
      'The sum of the squares of two consecutive positive integers is {s}.',
      'The sum of the squares of two consecutive positive whole numbers is {s}.',
      'The squares of two consecutive positive integers add up to {s}.',
      'When the squares of two consecutive positive whole numbers are added, the result is {s}.',
    ],
    ['Find the integers.', 'Find the two numbers.', 'What are the numbers?', 'Find the numbers.'],
  ),
  riddleEven: joined(
    [
      'I am thinking of a number between {f} and {t}. It is a multiple of {k}, it is even and its digits add up to {s}.',
      "I'm thinking of a number between {f} and {t}. It is even. It is a multiple of {k}. Its digits add up to {s}.",
      'A number is between {f} and {t}. It is an even number and a multiple of {k}. The sum of its digits is {s}.',
      'My number is between {f} and {t}, it is even, its digits add up to {s} and it is divisible by {k}.',
    ],
    ['What is my number?', 'What is the number?', 'Find the number.', 'what number is it'],
  ),
  riddleOdd: joined(
    [
      'I am thinking of a number between {f} and {t}. It is a multiple of {k}, it is odd and its digits add up to {s}.',
      "I'm thinking of a number between {f} and {t}. It is odd. It is a multiple of {k}. Its digits add up to {s}.",
      'A number is between {f} and {t}. It is an odd number and a multiple of {k}. The sum of its digits is {s}.',
      'My number is between {f} and {t}, it is odd, its digits add up to {s} and it is divisible by {k}.',
    ],
    ['What is my number?', 'What is the number?', 'Find the number.', 'what number is it'],
  ),
};

const HELD_OUT: Wordings = {
  sumAndProduct: [
    'Added, two numbers make {s}; multiplied, they make {p}. Which ones?',
    'Name the pair of numbers with the sum {s} and the product {p}.',
  ],
  squareMore: [
    'By {d} the square of some positive number goes beyond the number. Which number?',
    'Squaring a positive number makes it grow by {d}. State the number.',
  ],
  squareMoreThanTimes: [
    'By {d} the square of some positive number goes beyond {k} the number. Which number?',
    'A positive number squared, less {k} the number, leaves {d}. State it.',
  ],
  partsOfNumber: [
    'Between {large} and {small} of some number lie {d}. Which number?',
    'Taking {small} of a number from {large} of it leaves {d}. State the number.',
  ],
  digitsReversedMore: [
    'Two digits with the sum {s} form a number; the other way round it is {d} larger. Which number?',
    'Turning round the digits of a number of two digits, their sum being {s}, adds {d} to it. State it.',
  ],
  digitsReversedLess: [
    'Two digits with the sum {s} form a number; the other way round it is {d} smaller. Which number?',
    'Turning round the digits of a number of two digits, their sum being {s}, takes {d} off it. State it.',
  ],
  digitsTimesSum: [
    'Of a number of two digits the last is {d} above the first, and the digits, added, go into it {k} times. Which number?',
    'Adding its two digits and taking {k} times that gives the number back; the last digit is {d} above the first. State it.',
  ],
  fractionChanged: [
    'Below the line of a fraction stands {d} more than above; with {a} more on both it is {p}/{q}. Which fraction?',
    'With {a} put on top and bottom a fraction turns into {p}/{q}; its bottom is {d} above its top. State it.',
  ],
  threeNumbers: [
    'Of three numbers with the sum {s}, number two is {k} number one, and number three is {d} above number two. Which are they?',
    'Number one, {k} that, and {d} above the last: together {s}. State all three.',
  ],
  partsTimes: [
    'Cut {s} in two, the one piece being {k} the other piece.',
    'Write {s} as a sum of two, where one is {k} the other.',
  ],
  partsMore: [
    'Cut {s} in two, the one piece being {d} above the other piece.',
    'Write {s} as a sum of two, where one is {d} above the other.',
  ],
  sumOfSquares: [
    'Square two neighbouring positive integers and add: {s}. Which integers?',
    'Two positive whole numbers, one after the other, have squares that make {s}. State them.',
  ],
  riddleEven: [
    'Which even number from {f} to {t} is in the table of {k} and has the digit sum {s}?',
    'Seek an even number above {f} and below {t}, {k} going into it, digits making {s}.',
  ],
  riddleOdd: [
    'Which odd number from {f} to {t} is in the table of {k} and has the digit sum {s}?',
    'Seek an odd number above {f} and below {t}, {k} going into it, digits making {s}.',
  ],
};

/** Puzzles about numbers that need an equation of their own, or a list. */
export const NUMBER_EQUATION_WORDINGS: TopicWordings = { training: TRAINING, heldOut: HELD_OUT };
