import { CALCULATE, HELD_OUT_CALCULATE } from './common.ts';
import { joined } from './joined.ts';
import type { TopicWordings, Words } from './wordings.ts';

const NOW: Words = [
  'What is the temperature now?',
  'What is the new temperature?',
  'Find the new temperature.',
  'What is it now?',
  'What temperature is it now?',
  'Work out the new temperature.',
  'what is the temp now',
  'Calculate the temperature now.',
];
const RISES: Words = [
  'The temperature is {start}{unit}. It rises by {first} degrees.',
  'The temperature is {start}{unit}. It goes up by {first} degrees.',
  'The temperature in {place} is {start}{unit}. It increases by {first} degrees.',
  'At midnight the temperature was {start}{unit}. By noon it had risen by {first} degrees.',
  'The temperature at 6 am was {start}{unit}. It then rose {first} degrees.',
  'It is {start}{unit} outside and the temperature rises by {first} degrees.',
  'In {place} it was {start}{unit} in the morning. It got {first} degrees warmer.',
  'A freezer is at {start}{unit}. Its temperature rises {first} degrees.',
  'Yesterday it was {start}{unit} in {place}. Today it is {first} degrees warmer.',
];
const FALLS: Words = [
  'The temperature is {start}{unit}. It falls by {first} degrees.',
  'The temperature is {start}{unit}. It drops by {first} degrees.',
  'The temperature in {place} is {start}{unit}. It decreases by {first} degrees.',
  'At noon the temperature was {start}{unit}. By midnight it had fallen by {first} degrees.',
  'The temperature at 6 pm was {start}{unit}. It then fell {first} degrees.',
  'It is {start}{unit} outside and the temperature drops by {first} degrees.',
  'In {place} it was {start}{unit} in the evening. It got {first} degrees colder.',
  'Yesterday it was {start}{unit} in {place}. Today it is {first} degrees colder.',
];
const RISES_THEN: Words = [
  'The temperature is {start}{unit}. It rises by {first} degrees and then falls by {second} degrees.',
  'The temperature was {start}{unit}. It rose {first} degrees, then dropped {second} degrees.',
  'In {place} it was {start}{unit}. The temperature went up by {first} degrees and then down by {second} degrees.',
  'At 5 am it was {start}{unit}. By noon it was {first} degrees warmer, then by night it had fallen {second} degrees.',
  'The temperature is {start}{unit}. It increases by {first} degrees. Then it decreases by {second} degrees.',
];
const FALLS_THEN: Words = [
  'The temperature is {start}{unit}. It falls by {first} degrees and then rises by {second} degrees.',
  'The temperature was {start}{unit}. It dropped {first} degrees, then rose {second} degrees.',
  'In {place} it was {start}{unit}. The temperature went down by {first} degrees and then up by {second} degrees.',
  'At 9 pm it was {start}{unit}. By dawn it was {first} degrees colder, then by noon it had risen {second} degrees.',
  'The temperature is {start}{unit}. It decreases by {first} degrees. Then it increases by {second} degrees.',
];

const GAP: Words = [
  'What is the difference in temperature between {low}{unit} and {high}{unit}?',
  'What is the difference between {low}{unit} and {high}{unit}?',
  'Find the difference between {low}{unit} and {high}{unit}.',
  'Work out the difference between {high}{unit} and {low}{unit}',
  'The temperature in {place} is {low}{unit}. In {other} it is {high}{unit}. What is the difference between the two temperatures?',
  'It is {low}{unit} in {place} and {high}{unit} in {other}. How much warmer is it in {other}?',
  'It is {high}{unit} in {other} and {low}{unit} in {place}. How much colder is it in {place}?',
  'At night the temperature was {low}{unit}. During the day it was {high}{unit}. How many degrees did it rise?',
  'The temperature rose from {low}{unit} to {high}{unit}. By how many degrees did it rise?',
  'The temperature fell from {high}{unit} to {low}{unit}. By how many degrees did it fall?',
  'By how much does the temperature change from {low}{unit} to {high}{unit}?',
  'One day in {place} the lowest temperature was {low}{unit} and the highest was {high}{unit}. Find the difference.',
  'The temperature goes from {low}{unit} to {high}{unit}. What is the increase?',
  'how many degrees between {low}{unit} and {high}{unit}',
  'A freezer is at {low}{unit} and the room is at {high}{unit}. How many degrees warmer is the room?',
];

const BALANCE: Words = [
  'What is the new balance?',
  'What is the balance now?',
  'Find the new balance.',
  'What is in the account now?',
  'Work out the new balance.',
];

function orderWords(named: readonly string[]): Words {
  const all = named.flatMap((order) => [
    `Write in ${order}: {list}`,
    `Write these numbers in ${order}: {list}`,
    `Put these numbers in ${order}: {list}`,
    `Put in ${order}: {list}`,
    `Put {list} in ${order}.`,
    `Order these numbers in ${order}: {list}`,
    `Arrange in ${order}: {list}`,
    `Arrange the numbers {list} in ${order}.`,
    `Write the following in ${order}: {list}`,
    `Write {list} in ${order}`,
    `{list} in ${order}`,
    `Can you put {list} in ${order}?`,
    `List these numbers in ${order}: {list}`,
    `List {list} in ${order}.`,
  ]);
  const [first = '', ...rest] = all;
  return [first, ...rest];
}

function pickWords(adjectives: readonly string[]): Words {
  const all = adjectives.flatMap((most) => [
    `Which is the ${most} number: {list}?`,
    `Which is the ${most}: {list}?`,
    `Which of these numbers is the ${most}: {list}?`,
    `Which number is the ${most}? {list}`,
    `What is the ${most} of {list}?`,
    `Find the ${most} number: {list}`,
    `Circle the ${most} number: {list}`,
    `Which of {list} is the ${most}?`,
    `the ${most} of {list}`,
    `Pick the ${most} of these: {list}`,
  ]);
  const [first = '', ...rest] = all;
  return [first, ...rest];
}

/** Also for decimals and fractions. */
export const ORDER_WORDS = {
  ascending: orderWords([
    'ascending order',
    'order from smallest to largest',
    'order, smallest first',
    'order of size, smallest first',
    'order from least to greatest',
    'order from lowest to highest',
    'increasing order',
  ]),
  descending: orderWords([
    'descending order',
    'order from largest to smallest',
    'order, largest first',
    'order of size, largest first',
    'order from greatest to least',
    'order from highest to lowest',
    'decreasing order',
  ]),
  largest: pickWords(['largest', 'greatest', 'biggest', 'highest']),
  smallest: pickWords(['smallest', 'lowest', 'least']),
} as const;

export const HELD_OUT_ORDER_WORDS: Readonly<Record<keyof typeof ORDER_WORDS, Words>> = {
  ascending: [
    'Sort these from smallest to largest: {list}',
    'Rank {list} from least to greatest.',
    'Sort {list}, starting with the smallest.',
  ],
  descending: [
    'Sort these from largest to smallest: {list}',
    'Rank {list} from greatest to least.',
    'Sort {list}, starting with the largest.',
  ],
  largest: [
    'Name the largest number among {list}.',
    'Out of {list}, which one is the biggest?',
    'Tick the greatest value: {list}',
  ],
  smallest: [
    'Name the smallest number among {list}.',
    'Out of {list}, which one is the lowest?',
    'Tick the smallest value: {list}',
  ],
};

export const INTEGER_WORDINGS: TopicWordings = {
  training: {
    calculate: CALCULATE,
    rises: joined(RISES, NOW),
    falls: joined(FALLS, NOW),
    risesThen: joined(RISES_THEN, NOW),
    fallsThen: joined(FALLS_THEN, NOW),
    gap: GAP,
    pays: joined(
      [
        "Sam's bank balance is -{c}{start}. {c}{paid} is paid in.",
        'An account has a balance of -{c}{start}. {c}{paid} is paid in.',
        'A bank account is overdrawn by {c}{start}. Then {c}{paid} is paid in.',
        'My bank balance is -{c}{start}. I pay in {c}{paid}.',
        'Mia is overdrawn by {c}{start}. She pays {c}{paid} into her account.',
        'Ben owes the bank {c}{start}. He pays in {c}{paid}.',
        'The balance of an account is -{c}{start}. Then {c}{paid} is deposited.',
      ],
      BALANCE,
    ),
    owes: joined(
      [
        "Sam's bank balance is -{c}{start}. {c}{paid} is taken out.",
        'An account has a balance of -{c}{start}. {c}{paid} is taken out.',
        'A bank account is overdrawn by {c}{start}. Then another {c}{paid} is withdrawn.',
        'My bank balance is -{c}{start}. I spend {c}{paid} more.',
        'Mia is overdrawn by {c}{start}. She takes out {c}{paid}.',
        'The balance of an account is -{c}{start}. Then {c}{paid} is withdrawn.',
      ],
      BALANCE,
    ),
    ...ORDER_WORDS,
    subtract: [
      'Subtract {a} from {b}.',
      'Subtract {a} from {b}',
      'Take {a} away from {b}.',
      'Take {a} from {b}',
      'What do you get when you subtract {a} from {b}?',
      'What is {b} take away {a}?',
      'What is {b} minus {a}?',
      '{b} minus {a}',
      '{b} take away {a}',
      '{b} subtract {a}',
      'Work out {b} minus {a}.',
      'Find the result of subtracting {a} from {b}.',
      'whats {b} minus {a}',
      'Calculate {b} subtract {a}.',
      'How much is {b} minus {a}?',
    ],
    add: [
      'Add {a} and {b}.',
      'Add {a} to {b}.',
      'Find the sum of {a} and {b}.',
      'What is the sum of {a} and {b}?',
      'What is {a} plus {b}?',
      '{a} plus {b}',
      '{a} add {b}',
      'Work out {a} plus {b}.',
      'Work out the sum of {a} and {b}',
      'whats {a} plus {b}',
      'Calculate the sum of {a} and {b}.',
      'sum of {a} and {b}',
      'Add together {a} and {b}.',
      'What do you get when you add {a} and {b}?',
      'How much is {a} plus {b}?',
    ],
    multiply: [
      'Multiply {a} by {b}.',
      'Multiply {a} and {b}.',
      'Find the product of {a} and {b}.',
      'What is the product of {a} and {b}?',
      'What is {a} times {b}?',
      '{a} times {b}',
      '{a} multiplied by {b}',
      'Work out {a} times {b}.',
      'Work out the product of {a} and {b}',
      'whats {a} times {b}',
      'Calculate {a} multiplied by {b}.',
      'product of {a} and {b}',
      'What do you get when you multiply {a} by {b}?',
      'How much is {a} times {b}?',
      'What is {a} multiplied by {b}?',
    ],
    lessThan: [
      'What number is {a} less than {b}?',
      'What is {a} less than {b}?',
      'Find the number that is {a} less than {b}.',
      'Which number is {a} less than {b}?',
      'Which number is {a} below {b}?',
      'What number is {a} smaller than {b}?',
      'Write down the number that is {a} less than {b}.',
      '{a} less than {b}',
      'which integer is {a} less than {b}',
    ],
    moreThan: [
      'What number is {a} more than {b}?',
      'What is {a} more than {b}?',
      'Find the number that is {a} more than {b}.',
      'Which number is {a} greater than {b}?',
      'Which number is {a} above {b}?',
      'What number is {a} bigger than {b}?',
      'Write down the number that is {a} more than {b}.',
      '{a} more than {b}',
      'which integer is {a} more than {b}',
    ],
  },
  heldOut: {
    calculate: HELD_OUT_CALCULATE,
    rises: [
      'A thermometer shows {start}{unit}. After lunch it shows {first} degrees more. What does it show then?',
      'It was {start}{unit} this morning and has warmed up by {first} degrees since. How warm is it now?',
      'Starting at {start}{unit}, the temperature climbs {first} degrees. Where does it end?',
    ],
    falls: [
      'A thermometer shows {start}{unit}. Overnight it drops {first} degrees. What does it show then?',
      'It was {start}{unit} this evening and has cooled by {first} degrees since. How cold is it now?',
      'Starting at {start}{unit}, the temperature sinks {first} degrees. Where does it end?',
    ],
    risesThen: [
      'A thermometer shows {start}{unit}. It climbs {first} degrees, and later drops {second} degrees. What does it show then?',
      'From {start}{unit} it warms up by {first} degrees and cools by {second} degrees. What temperature is reached?',
    ],
    fallsThen: [
      'A thermometer shows {start}{unit}. It drops {first} degrees, and later climbs {second} degrees. What does it show then?',
      'From {start}{unit} it cools by {first} degrees and warms up by {second} degrees. What temperature is reached?',
    ],
    gap: [
      'How far apart are {low}{unit} and {high}{unit}?',
      'By how many degrees is {high}{unit} warmer than {low}{unit}?',
      '{place} had {low}{unit} and {other} had {high}{unit}. How many degrees lie between them?',
    ],
    pays: ['After {c}{paid} goes into an account that stood at -{c}{start}, how much is in it?'],
    owes: ['After {c}{paid} leaves an account that stood at -{c}{start}, how much is in it?'],
    ...HELD_OUT_ORDER_WORDS,
    subtract: [
      'From {b}, subtract {a}.',
      'How much is left when {a} is taken from {b}?',
      'Subtracting {a} from {b} gives what?',
    ],
    add: ['What does {a} added to {b} make?', 'Adding {a} and {b} gives what?', 'Total of {a} and {b}'],
    multiply: ['What does {a} multiplied with {b} make?', 'Multiplying {a} by {b} gives what?', 'Product: {a} and {b}'],
    lessThan: ['Go {a} down from {b}. Which number is that?', 'By {a} less than {b} is which number?'],
    moreThan: ['Go {a} up from {b}. Which number is that?', 'By {a} more than {b} is which number?'],
  },
};
