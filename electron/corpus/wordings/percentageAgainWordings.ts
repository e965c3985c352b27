/** Changes by a percentage, one after the other. */
import { joined } from './joined.ts';
import type { Wordings } from './wordings.ts';

export const PERCENTAGE_AGAIN_TRAINING: Wordings = {
  compound: [
    ...joined(
      [
        '{n} is invested at {p} compound interest per year for {years} years.',
        '{name} invests {n} for {years} years at {p} per annum compound interest.',
        '{name} puts {n} in a bank for {years} years. The bank pays {p} compound interest per year.',
        '{n} is put in an account that pays {p} compound interest each year for {years} years.',
        '{name} invests {n} at {p} interest compounded annually for {years} years.',
      ],
      [
        'What is it worth at the end?',
        'Find the total amount at the end.',
        'How much is in the account at the end?',
        'Work out the value of the investment.',
        'What is the final amount?',
      ],
    ),
    'Find the value of {n} invested at {p} compound interest for {years} years.',
    'What is the value of {n} after {years} years at {p} compound interest per year?',
    '{n} at {p} compound interest for {years} years',
  ],
  compoundInterest: joined(
    [
      '{n} is invested at {p} compound interest per year for {years} years.',
      '{name} invests {n} for {years} years at {p} per annum compound interest.',
      '{name} puts {n} in a bank for {years} years. The bank pays {p} compound interest per year.',
      '{name} invests {n} at {p} interest compounded annually for {years} years.',
    ],
    [
      'How much interest is earned?',
      'Find the compound interest.',
      'How much interest does {he} get?',
      'Work out the total interest.',
      'Calculate the interest earned.',
    ],
  ),
  depreciation: joined(
    [
      'A {vehicle} costs {n}. Its value falls by {p} each year.',
      'A {vehicle} is bought for {n}. It loses {p} of its value every year.',
      'The value of a {vehicle} is {n}. It depreciates by {p} per year.',
      '{name} buys a {vehicle} for {n}. Its value decreases by {p} each year.',
      'A new {vehicle} costs {n} and depreciates at {p} per annum.',
    ],
    [
      'What is it worth after {years} years?',
      'Find its value after {years} years.',
      'Work out the value of the {vehicle} after {years} years.',
      'How much is it worth after {years} years?',
      'Calculate its value at the end of {years} years.',
    ],
  ),
  upDown: joined(
    [
      'The price of a {thing} is {n}. It rises by {p} and then falls by {q}.',
      'A {thing} costs {n}. The price goes up by {p} and then goes down by {q}.',
      'A {thing} costs {n}. Its price is increased by {p}. Later it is reduced by {q}.',
      'A shop increases the price of a {n} {thing} by {p}, then reduces it by {q} in a sale.',
    ],
    [
      'What is the final price?',
      'Find the final price.',
      'What is the price now?',
      'Work out the new price.',
      'How much does it cost now?',
    ],
  ),
  downDown: joined(
    [
      'The price of a {thing} is {n}. It falls by {p} and then falls by {q}.',
      'A {thing} costs {n}. The price is reduced by {p} and then by a further {q}.',
      'A {thing} costs {n}. In a sale it is reduced by {p}. Later it is reduced by another {q}.',
      'A {n} {thing} has {p} off and then another {q} off.',
    ],
    [
      'What is the final price?',
      'Find the final price.',
      'What is the price now?',
      'Work out the new price.',
      'How much does it cost now?',
    ],
  ),
};

export const PERCENTAGE_AGAIN_HELD_OUT: Wordings = {
  compound: [
    '{name} saves {n} at a rate of {p} a year, compounded yearly. How much will {he} have after {years} years?',
    'Savings of {n} grow by {p} every year. What are they after {years} years?',
    'After {years} years at {p} compound interest, what has {n} become?',
  ],
  compoundInterest: [
    '{name} saves {n} at {p} a year, compounded yearly. How much interest will that bring in {years} years?',
    'State the compound interest on {n} at {p} over {years} years.',
    'How much compound interest does {n} earn at {p} per year in {years} years?',
  ],
  depreciation: [
    'Every year a {vehicle} loses {p} of what it is worth. It was bought for {n}; what is it worth {years} years later?',
    'A {vehicle} worth {n} drops by {p} in value yearly. State its value in {years} years.',
    'How much will a {n} {vehicle} be worth in {years} years if it depreciates by {p} a year?',
  ],
  upDown: [
    'First {p} is added to the {n} price of a {thing}, and afterwards {q} is taken off. What do you pay?',
    'A {n} {thing} becomes {p} dearer and afterwards {q} cheaper. What does it cost in the end?',
    'The cost of a {thing}, {n}, went up {p} in May and down {q} in June. What was it then?',
  ],
  downDown: [
    'First {p} is taken off the {n} price of a {thing}, and afterwards {q} off that. What do you pay?',
    'A {n} {thing} becomes {p} cheaper and afterwards {q} cheaper again. What does it cost in the end?',
    'The cost of a {thing}, {n}, went down {p} in May and down {q} in June. What was it then?',
  ],
};
