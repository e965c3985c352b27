/** Back from a percentage, or from what stands after a change, to the amount itself. */
import { joined } from './joined.ts';
import type { Wordings } from './wordings.ts';

export const PERCENTAGE_BACK_TRAINING: Wordings = {
  whole: [
    '{p} of a number is {n}. Find the number.',
    '{p} of a number is {n}. What is the number?',
    '{p} of a number is {n}. Work out the number.',
    'If {p} of a number is {n}, what is the number?',
    'If {p} of a number is {n}, find the number.',
    '{p} of what number is {n}?',
    '{n} is {p} of what number?',
    '{n} is {p} of a number. Find the number.',
    '{n} is {p} of a number. What is the number?',
    'Find the number if {p} of it is {n}.',
    '{p} of x is {n}. Find x.',
    'What number has {p} equal to {n}?',
    'Of which number is {n} {p}?',
    '{n} is {p} of which number?',
    'Find the number of which {p} is {n}.',
    'Given that {p} of a number is {n}, find the number.',
    '{p} of something is {n}. What is the whole?',
    'i know {p} of a number is {n}, what is the number',
    '{n} is {p} of the whole. Find the whole.',
    'If {n} is {p}, what is 100%?',
    '{p} is {n}. Find 100%.',
  ],
  wholeAmount: [
    '{p} of an amount is {n}. Find the amount.',
    '{p} of an amount is {n}. What is the amount?',
    'If {p} of an amount is {n}, what is the full amount?',
    '{n} is {p} of an amount. Find the amount.',
    '{n} is {p} of the total. What is the total?',
    '{p} of the total is {n}. Find the total.',
    '{p} of a quantity is {n}. Work out the whole quantity.',
    'If {n} is {p}, what is 100%?',
    '{p} is {n}. Find 100%.',
    '{p} of what amount is {n}?',
    '{n} is {p} of what amount?',
    'Find the whole amount if {p} of it is {n}.',
    'If {p} of the amount is {n}, find the whole amount.',
    'Given that {p} is {n}, find the whole amount.',
    'What is the total if {p} of it is {n}?',
  ],
  beforeRise: [
    ...joined(
      [
        'After a {p} increase the price of a {thing} is {n}.',
        'The price of a {thing} increased by {p} to {n}.',
        'The price of a {thing} rose by {p}. It now costs {n}.',
        'A {thing} costs {n} after a {p} increase.',
        'A {thing} costs {n} after its price went up by {p}.',
        'The price of a {thing} goes up by {p}. The new price is {n}.',
      ],
      [
        'What was the original price?',
        'Find the original price.',
        'What was the price before the increase?',
        'Work out the original price.',
        'How much did it cost before?',
      ],
    ),
    'The price of a {thing} including {p} tax is {n}. What was the price before tax?',
    'A {thing} costs {n} including {p} VAT. What is the price without VAT?',
    'A {thing} costs {n} including VAT at {p}. Find the price before VAT.',
  ],
  beforeFall: [
    ...joined(
      [
        'After a {p} reduction the price of a {thing} is {n}.',
        'A {thing} costs {n} after a {p} reduction.',
        'A {thing} costs {n} after a {p} discount.',
        'In a sale all prices are reduced by {p}. The sale price of a {thing} is {n}.',
        'The price of a {thing} is reduced by {p}. It now costs {n}.',
        'The price of a {thing} fell by {p} to {n}.',
        'A {thing} is sold for {n} after {p} off.',
      ],
      [
        'What was the original price?',
        'Find the original price.',
        'What was the price before the reduction?',
        'Work out the original price.',
        'How much did it cost before?',
      ],
    ),
    'The sale price of a {thing} is {n} after a {p} discount. Find the normal price.',
    'With {p} off, a {thing} costs {n}. What did it cost before the sale?',
  ],
};

export const PERCENTAGE_BACK_HELD_OUT: Wordings = {
  whole: [
    'I have a number in mind and {p} of it is {n}. Which number is it?',
    'Which number gives {n} when you take {p} of it?',
    '{n} makes up {p} of my number. What is my number?',
  ],
  wholeAmount: [
    '{n} makes up {p} of an amount. How large is the amount?',
    'Which amount gives {n} when you take {p} of it?',
    'We have {n}, which is only {p} of everything. How much is everything?',
  ],
  beforeRise: [
    'Since its price was raised by {p}, a {thing} costs {n}. What did it cost earlier?',
    'You pay {n} for a {thing} now that it is {p} dearer. What was the old price?',
    'A {thing} went up {p} and is {n} today. How much was it at first?',
  ],
  beforeFall: [
    'Since its price was lowered by {p}, a {thing} costs {n}. What did it cost earlier?',
    'You pay {n} for a {thing} now that it is {p} cheaper. What was the old price?',
    'A {thing} went down {p} and is {n} today. How much was it at first?',
  ],
};
