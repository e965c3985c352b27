import { joined } from './joined.ts';
import type { TopicWordings, Wordings, Words } from './wordings.ts';

const HOW_MANY_SOLD: Words = [
  'How many {wanted} were sold?',
  'Find the number of {wanted} sold.',
  'Work out how many {wanted} were sold.',
  'how many {wanted} were there',
];
const PRICE_OF_ONE: Words = [
  'How much does one {wanted} cost?',
  'Find the cost of one {wanted}.',
  'What is the price of a {wanted}?',
  'Work out the cost of a {wanted}.',
  'how much is one {wanted}',
];

const TRAINING: Wordings = {
  twoKinds: joined(
    [
      '{first} cost {p} each and {second} cost {q} each. {n} {all} were sold for {s}.',
      '{first} are {p} each and {second} are {q} each. A total of {n} {all} were sold for {s} altogether.',
      '{n} {all} were sold. {first} cost {p} and {second} cost {q}. The total takings were {s}.',
      'On one day {n} {all} were sold and {s} was taken. {first} cost {p} each, {second} {q} each.',
      '{first} sell for {p}, {second} for {q}. {n} {all} brought in {s}.',
    ],
    HOW_MANY_SOLD,
  ),
  twoCoins: joined(
    [
      '{name} has {n} coins, some {a} and some {b} coins. They are worth {s} in total.',
      '{name} has {n} coins. They are all {a} or {b} coins. The total value is {s}.',
      'A jar contains {n} coins, all {a} and {b} coins. The coins are worth {s}.',
      'A purse holds {n} coins, {a} coins and {b} coins only, worth {s} altogether.',
      'There are {n} coins in a box, some {a} coins and some {b} coins, with a total value of {s}.',
    ],
    [
      'How many {c} coins does {name} have?',
      'How many {c} coins are there?',
      'Find the number of {c} coins.',
      'how many of them are {c} coins',
    ],
  ),
  twoBundles: joined(
    [
      '{a} {things} and {b} {others} cost {s}. {c} {things} and {d} {others} cost {t}.',
      'The cost of {a} {things} and {b} {others} is {s}. The cost of {c} {things} and {d} {others} is {t}.',
      'Amy pays {s} for {a} {things} and {b} {others}. Ben pays {t} for {c} {things} and {d} {others}.',
      '{a} {things} and {b} {others} come to {s}, while {c} {things} and {d} {others} come to {t}.',
      'One person buys {a} {things} and {b} {others} for {s}. Another buys {c} {things} and {d} {others} for {t}.',
    ],
    PRICE_OF_ONE,
  ),
  twoRelated: joined(
    [
      '{a} and {b} have {s} altogether. {b} has {d} more than {a}.',
      'Together {a} and {b} have {s}. {b} has {d} more than {a}.',
      '{a} and {b} have {s} between them. {a} has {d} less than {b}.',
      '{b} has {d} more than {a}. Together they have {s}.',
      '{a} and {b} share {s} so that {b} has {d} more than {a}.',
    ],
    [
      'How much does {who} have?',
      'How much money does {who} have?',
      'Find how much {who} has.',
      'how much has {who} got',
    ],
  ),
  threeRelated: joined(
    [
      '{a}, {b} and {c} share {s}. {b} gets {times} as much as {a}. {c} gets {d} more than {b}.',
      '{s} is shared between {a}, {b} and {c}. {b} gets {times} as much as {a} and {c} gets {d} more than {b}.',
      'Three friends, {a}, {b} and {c}, share {s}. {c} gets {d} more than {b}, and {b} gets {times} as much as {a}.',
      '{b} gets {times} as much as {a}. {c} gets {d} more than {b}. They share {s} altogether.',
    ],
    [
      'How much does {who} get?',
      'How much money does {who} get?',
      'Find how much {who} gets.',
      "Work out {who}'s share.",
    ],
  ),
};

const HELD_OUT: Wordings = {
  twoKinds: [
    'For {first} at {p} and {second} at {q}, {n} {all} in all, the money was {s}. State the number of {wanted}.',
    '{n} {all}, {first} at {p} and {second} at {q}, earned {s}. What number of {wanted} was that?',
  ],
  twoCoins: [
    'State the number of {c} coins among {n} coins of {a} and {b} that make {s}.',
    '{name} counts {n} coins of only two sorts, {a} and {b}, and gets {s}. What number of them is {c}?',
  ],
  twoBundles: [
    'For {a} {things} with {b} {others} one pays {s}, for {c} {things} with {d} {others} {t}. State what a {wanted} is.',
    '{a} {things} + {b} {others} = {s}; {c} {things} + {d} {others} = {t}. Price of a {wanted}?',
  ],
  twoRelated: [
    'The money of {a} and {b} adds up to {s}; that of {b} is greater by {d}. State what {who} has.',
    'With {d} more than {a}, {b} and {a} reach {s} when they put all together. What is the amount of {who}?',
  ],
  threeRelated: [
    'Of {s}, {b} takes {times} the part of {a}, and {c} takes {d} beyond the part of {b}. State the part of {who}.',
    'To {a}, {b} and {c} goes {s}: to {b} {times} what goes to {a}, to {c} {d} beyond {b}. What goes to {who}?',
  ],
};

export const MONEY_PAIR_WORDINGS: TopicWordings = { training: TRAINING, heldOut: HELD_OUT };
