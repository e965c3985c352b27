import { joined } from './joined.ts';
import type { Wordings, Words } from './wordings.ts';

const HELD_BOTH: Words = ['State both.', 'Which numbers are meant?'];
const HELD_SMALLER: Words = ['State the smaller one.', 'How large is the smaller of them?'];
const HELD_LARGER: Words = ['State the larger one.', 'How large is the larger of them?'];
const HELD_SUM_OF: Words = [
  'Adding {count} consecutive {kind} I get {s}.',
  'My {count} consecutive {kind} make {s} in all.',
];
const HELD_MORE: Words = [
  'Of two numbers that make {s} together, one exceeds the other by {d}.',
  'Added up two numbers make {s}, and between them there is a gap of {d}.',
];
const HELD_DIFFERENCE: Words = [
  'Two numbers make {s} when added and {d} when subtracted.',
  'Sum {s}, difference {d}: two numbers are wanted.',
];
const HELD_TIMES: Words = [
  'Of two numbers that make {s} together, one is {times} the other one.',
  'Added up two numbers make {s}, and the first is {times} the second.',
];
const HELD_TIMES_DIFFERENCE: Words = [
  'Between two numbers there is a gap of {s}, and the first is {times} the second.',
  'The first number is {times} the second, which makes it {s} more.',
];
const HELD_TIMES_MORE: Words = [
  'Of two numbers that make {s} together, the first exceeds {times} the second by {d}.',
  'Added up two numbers make {s}, where the first is {d} over {times} the second.',
];

export const HELD_OUT_NUMBER_WORDS: Wordings = {
  thinkOf: [
    'Take a secret number and {list}: it comes to {n}. Which number is secret?',
    '{name} has a number in mind. First {list}, and it makes {n}. State the number.',
    'Guess my number! When you {list}, {n} comes out.',
  ],
  consecutive: joined(HELD_SUM_OF, ['State them all.', 'Which numbers are meant?']),
  consecutiveSmallest: joined(HELD_SUM_OF, ['State only the smallest.', 'Which one comes first?']),
  consecutiveLargest: joined(HELD_SUM_OF, ['State only the largest.', 'Which one comes last?']),
  consecutiveMiddle: joined(HELD_SUM_OF, ['State only the one in the middle.', 'Which one stands in the middle?']),
  product: [
    'Multiplying two positive {kind} that are consecutive I get {s}. State both.',
    'My two consecutive {kind}, both positive, multiply to {s}. Which numbers are meant?',
    '{s} is the product of two positive consecutive {kind}. Name them.',
  ],
  more: joined(HELD_MORE, HELD_BOTH),
  moreSmaller: joined(HELD_MORE, HELD_SMALLER),
  moreLarger: joined(HELD_MORE, HELD_LARGER),
  sumDifference: joined(HELD_DIFFERENCE, HELD_BOTH),
  sumDifferenceSmaller: joined(HELD_DIFFERENCE, HELD_SMALLER),
  sumDifferenceLarger: joined(HELD_DIFFERENCE, HELD_LARGER),
  times: joined(HELD_TIMES, HELD_BOTH),
  timesSmaller: joined(HELD_TIMES, HELD_SMALLER),
  timesLarger: joined(HELD_TIMES, HELD_LARGER),
  timesDifference: joined(HELD_TIMES_DIFFERENCE, HELD_BOTH),
  timesDifferenceSmaller: joined(HELD_TIMES_DIFFERENCE, HELD_SMALLER),
  timesDifferenceLarger: joined(HELD_TIMES_DIFFERENCE, HELD_LARGER),
  timesMore: joined(HELD_TIMES_MORE, HELD_BOTH),
  timesMoreSmaller: joined(HELD_TIMES_MORE, HELD_SMALLER),
  timesMoreLarger: joined(HELD_TIMES_MORE, HELD_LARGER),
  statement: [
    'Which number is meant when {statement}?',
    'For a certain number the following is true: {statement}. State it.',
    'They tell me that {statement}. So which number is it?',
  ],
  rectangle: [
    'The edge of a rectangle that is {relation} measures {s} {unit} in all. State its {wanted}.',
    'With {s} {unit} of fence we enclose a rectangle that is {relation}. Which {wanted} has it?',
  ],
  rectangleArea: [
    'The edge of a rectangle that is {relation} measures {s} {unit} in all. State its {wanted}.',
    'With {s} {unit} of fence we enclose a rectangle that is {relation}. Which {wanted} has it?',
  ],
  rectangleLength: [
    'The edge of a rectangle measures {s} {unit} in all; its length is {relation}. State its {wanted}.',
    'With {s} {unit} of fence we enclose a rectangle whose length is {relation}. Which {wanted} has it?',
  ],
  rectangleLengthArea: [
    'The edge of a rectangle measures {s} {unit} in all; its length is {relation}. State its {wanted}.',
    'With {s} {unit} of fence we enclose a rectangle whose length is {relation}. Which {wanted} has it?',
  ],
};
