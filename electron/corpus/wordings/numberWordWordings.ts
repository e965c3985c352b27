import { joined } from './joined.ts';
import { NUMBER_EQUATION_WORDINGS } from './numberEquationWordings.ts';
import { HELD_OUT_NUMBER_WORDS } from './numberWordHeldOut.ts';
import type { TopicWordings, Wordings, Words } from './wordings.ts';

const SUM_OF: Words = [
  'The sum of {count} consecutive {kind} is {s}.',
  '{count} consecutive {kind} add up to {s}.',
  'If the sum of {count} consecutive {kind} is {s},',
  'When {count} consecutive {kind} are added the result is {s}.',
  '{count} consecutive {kind} have a sum of {s}.',
  'The total of {count} consecutive {kind} is {s}.',
  '{count} consecutive {kind} sum to {s}.',
];
const PAIR_MORE: Words = [
  'One number is {d} more than another. Their sum is {s}.',
  'One number is {d} more than another and their sum is {s}.',
  'The sum of two numbers is {s}. One number is {d} more than the other.',
  'One number is {d} greater than another. The sum of the numbers is {s}.',
  'Two numbers add up to {s}. One is {d} larger than the other.',
  'The sum of two numbers is {s}. The larger is {d} more than the smaller.',
];
const PAIR_DIFFERENCE: Words = [
  'The sum of two numbers is {s} and their difference is {d}.',
  'The sum of two numbers is {s}. Their difference is {d}.',
  'Two numbers have a sum of {s} and a difference of {d}.',
  'Two numbers add up to {s} and differ by {d}.',
  'The difference between two numbers is {d} and their sum is {s}.',
  'The difference of two numbers is {d}. The sum is {s}.',
];
const PAIR_TIMES: Words = [
  'One number is {times} another. Their sum is {s}.',
  'One number is {times} another and their sum is {s}.',
  'The sum of two numbers is {s}. One number is {times} the other.',
  'Two numbers add up to {s}. One is {times} the other.',
  'The sum of two numbers is {s}. The larger is {times} the smaller.',
  'One number is {times} as large as another. The sum of the numbers is {s}.',
];
const PAIR_TIMES_DIFFERENCE: Words = [
  'One number is {times} another. Their difference is {s}.',
  'One number is {times} another and their difference is {s}.',
  'The difference between two numbers is {s}. One number is {times} the other.',
  'Two numbers differ by {s}. One is {times} the other.',
  'The difference of two numbers is {s}. The larger is {times} the smaller.',
];
const PAIR_TIMES_MORE: Words = [
  'One number is {d} more than {times} another. Their sum is {s}.',
  'One number is {d} more than {times} another and their sum is {s}.',
  'The sum of two numbers is {s}. One number is {d} more than {times} the other.',
  'Two numbers add up to {s}. One is {d} more than {times} the other.',
  'The sum of two numbers is {s}. The larger is {d} more than {times} the smaller.',
];
const BOTH: Words = [
  'Find the two numbers.',
  'What are the numbers?',
  'Find the numbers.',
  'What are they?',
  'Find them.',
  'Work out the two numbers.',
];
const SMALLER: Words = [
  'What is the smaller number?',
  'Find the smaller number.',
  'Work out the smaller number.',
  'What is the smaller of the two numbers?',
];
const LARGER: Words = [
  'What is the larger number?',
  'Find the larger number.',
  'Work out the larger number.',
  'What is the bigger number?',
];

const TRAINING: Wordings = {
  thinkOf: joined(
    [
      'I think of a number, {list}.',
      'I think of a number. I {list}.',
      'I am thinking of a number. I {list}.',
      'Think of a number, {list}.',
      "I'm thinking of a number. If you {list},",
      'I choose a number, {list}.',
      '{name} thinks of a number. If you {list},',
    ],
    [
      'The result is {n}. What is my number?',
      'The answer is {n}. What is the number?',
      'My answer is {n}. What number did I think of?',
      'I get {n}. What was my number?',
      'you get {n}. What is the number?',
      'The answer is {n}. Find the number.',
      'The result is {n}. Find the original number.',
      'My answer is {n}. Find the number I started with.',
    ],
  ),
  consecutive: joined(SUM_OF, [
    'Find the numbers.',
    'What are the numbers?',
    'what are they?',
    'find them.',
    'Work out the numbers.',
    'Find the integers.',
    'find the {count} numbers.',
  ]),
  consecutiveSmallest: joined(SUM_OF, [
    'What is the smallest number?',
    'find the smallest number.',
    'What is the smallest of them?',
    'Find the first number.',
    'what is the smallest?',
    'Work out the smallest one.',
  ]),
  consecutiveLargest: joined(SUM_OF, [
    'What is the largest number?',
    'find the largest number.',
    'What is the largest of them?',
    'Find the last number.',
    'what is the largest?',
    'Find the greatest of these numbers.',
  ]),
  consecutiveMiddle: joined(SUM_OF, [
    'What is the middle number?',
    'find the middle number.',
    'What is the middle one?',
    'what is the number in the middle?',
  ]),
  product: joined(
    [
      'The product of two consecutive positive {kind} is {s}.',
      'Two consecutive positive {kind} have a product of {s}.',
      'When two consecutive positive {kind} are multiplied the result is {s}.',
      'If the product of two consecutive positive {kind} is {s},',
    ],
    [
      'Find the numbers.',
      'What are the numbers?',
      'find them.',
      'what are they?',
      'Work out the two numbers.',
      'Find the integers.',
    ],
  ),
  more: joined(PAIR_MORE, BOTH),
  moreSmaller: joined(PAIR_MORE, SMALLER),
  moreLarger: joined(PAIR_MORE, LARGER),
  sumDifference: joined(PAIR_DIFFERENCE, BOTH),
  sumDifferenceSmaller: joined(PAIR_DIFFERENCE, SMALLER),
  sumDifferenceLarger: joined(PAIR_DIFFERENCE, LARGER),
  times: joined(PAIR_TIMES, BOTH),
  timesSmaller: joined(PAIR_TIMES, SMALLER),
  timesLarger: joined(PAIR_TIMES, LARGER),
  timesDifference: joined(PAIR_TIMES_DIFFERENCE, BOTH),
  timesDifferenceSmaller: joined(PAIR_TIMES_DIFFERENCE, SMALLER),
  timesDifferenceLarger: joined(PAIR_TIMES_DIFFERENCE, LARGER),
  timesMore: joined(PAIR_TIMES_MORE, BOTH),
  timesMoreSmaller: joined(PAIR_TIMES_MORE, SMALLER),
  timesMoreLarger: joined(PAIR_TIMES_MORE, LARGER),
  statement: [
    '{statement}. Find the number.',
    '{statement}. What is the number?',
    '{statement}. Work out the number.',
    '{statement}. What is the value of the number?',
    '{statement}, find the number',
    '{statement}, what is the number?',
    'If {statement}, what is the number?',
    'If {statement}, find the number.',
    'Given that {statement}, find the number.',
    '{statement}. Form an equation and solve it to find the number.',
    '{statement}. Write an equation and solve it.',
    'Find the number if {statement}.',
    'What is the number if {statement}?',
    "{statement}. What's the number?",
    'help: {statement}. Find the number',
    'Find a number such that {statement}.',
    'Find the number: {statement}.',
    'I know that {statement}. What is the number?',
    '{statement}. Calculate the number.',
    'Suppose {statement}. Find the number.',
    '{statement}. Determine the number.',
  ],
  rectangle: joined(
    [
      'A rectangle is {relation}.',
      'A rectangular garden is {relation}.',
      'A rectangular field is {relation}.',
      'A picture frame in the shape of a rectangle is {relation}.',
    ],
    [
      'Its perimeter is {s} {unit}. Find its {wanted}.',
      'The perimeter is {s} {unit}. What is its {wanted}?',
      'Its perimeter is {s} {unit}. Find the {wanted}.',
      'If the perimeter is {s} {unit}, find the {wanted}.',
      'The perimeter is {s} {unit}. Work out the {wanted}.',
    ],
  ),
  rectangleArea: joined(
    [
      'A rectangle is {relation}.',
      'A rectangular garden is {relation}.',
      'A rectangular field is {relation}.',
      'A rectangular card is {relation}.',
    ],
    [
      'Its perimeter is {s} {unit}. Find its {wanted}.',
      'The perimeter is {s} {unit}. What is its {wanted}?',
      'Its perimeter is {s} {unit}. Find the {wanted}.',
      'If the perimeter is {s} {unit}, find the {wanted}.',
      'The perimeter is {s} {unit}. Work out the {wanted}.',
    ],
  ),
  rectangleLength: joined(
    [
      'The length of a rectangle is {relation}.',
      "A rectangle's length is {relation}.",
      'The length of a rectangular field is {relation}.',
      'In a rectangle the length is {relation}.',
    ],
    [
      'Its perimeter is {s} {unit}. Find its {wanted}.',
      'The perimeter is {s} {unit}. What is its {wanted}?',
      'The perimeter is {s} {unit}. Find the {wanted}.',
      'If the perimeter is {s} {unit}, find the {wanted}.',
    ],
  ),
  rectangleLengthArea: joined(
    [
      'The length of a rectangle is {relation}.',
      "A rectangle's length is {relation}.",
      'The length of a rectangular field is {relation}.',
      'In a rectangle the length is {relation}.',
    ],
    [
      'Its perimeter is {s} {unit}. Find its {wanted}.',
      'The perimeter is {s} {unit}. What is its {wanted}?',
      'The perimeter is {s} {unit}. Find the {wanted}.',
      'If the perimeter is {s} {unit}, find the {wanted}.',
    ],
  ),
};

export const NUMBER_WORD_WORDINGS: TopicWordings = {
  training: { ...TRAINING, ...NUMBER_EQUATION_WORDINGS.training },
  heldOut: { ...HELD_OUT_NUMBER_WORDS, ...NUMBER_EQUATION_WORDINGS.heldOut },
};
