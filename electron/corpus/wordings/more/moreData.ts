/** Averages, chances and sequences. */
import type { Words } from '../wordings.ts';
import { told } from './told.ts';

export const AVERAGES: Readonly<Record<string, Words>> = {
  mean: [
    'mean of {list}',
    'the mean of {list}',
    'What is the mean of {list}?',
    'What is the average of {list}?',
    'Find the average of {list}.',
    'Find the mean of the numbers {list}.',
    'Calculate the mean of these numbers: {list}.',
    'Work out the mean of these values: {list}',
    'The marks of some pupils are {list}. Find the mean mark.',
    'The numbers on some cards are {list}. Work out the mean.',
    '{list} - find the mean',
    'Here is a list of numbers: {list}. Find the mean.',
  ],
  median: [
    'median of {list}',
    'the median of {list}',
    'What is the median of {list}?',
    'Find the median of the numbers {list}.',
    'Work out the median of these values: {list}',
    'Which number is in the middle when {list} are put in order?',
    'The marks of some pupils are {list}. Find the median mark.',
    'The ages in a club are {list}. Give the median age.',
    '{list} - find the median',
    'Here is a list of numbers: {list}. Find the median.',
  ],
  mode: [
    'mode of {list}',
    'What is the mode of {list}?',
    'Which number is the mode of {list}?',
    'Which number appears most often in {list}?',
    'The shoe sizes of some pupils are {list}. Write down the mode.',
    'Find the modal value of {list}.',
    '{list} - find the mode',
    'Here is a list of numbers: {list}. Write down the mode.',
  ],
  range: [
    'range of {list}',
    'What is the range of {list}?',
    'Find the range of these numbers: {list}.',
    'Work out the range of these values: {list}.',
    'The scores of some players are {list}. Find the range.',
    'What is the difference between the largest and the smallest of {list}?',
    '{list} - find the range',
    'Here is a list of numbers: {list}. Find the range.',
  ],
  total: [
    'The mean of {count} numbers is {mean}. What do they add up to?',
    'The mean of {count} numbers is {mean}. Find their sum.',
    '{count} numbers have a mean of {mean}. Find their total.',
  ],
  ofTotal: [
    'The sum of {count} numbers is {total}. Find the mean.',
    '{count} numbers add up to {total}. What is their mean?',
    'A total of {total} is made by {count} numbers. What is the mean?',
  ],
  letter: [
    'The numbers {list} have a mean of {mean}. Find the missing number.',
    'The mean of {list} is {mean}. Work out the unknown value.',
    'If the mean of {list} is {mean}, what is the unknown number?',
  ],
};

const BAGS = [
  'A bag holds {contents}. One {thing} is taken at random.',
  'A box contains {contents}. A {thing} is picked at random.',
  'There are {contents} in a bag. One {thing} is drawn without looking.',
  'A jar has {contents} in it. Someone takes out a {thing} at random.',
  'In a bag there are {contents}. A {thing} is chosen at random.',
];

export const PROBABILITY: Readonly<Record<string, Words>> = {
  bag: told(BAGS, [
    'What is the probability that it is {colour}?',
    'What is the probability of getting a {colour} {thing}?',
    'Find the probability that the {thing} is {colour}.',
    'Write down the probability that it is {colour}.',
    'What are the chances of a {colour} one?',
    'Find P({colour}).',
  ]),
  bagNot: told(BAGS, [
    'What is the probability that it is not {colour}?',
    'Find the probability that the {thing} is not {colour}.',
    'How likely is it that the {thing} is not {colour}?',
    'Find P(not {colour}).',
  ]),
  bagEither: told(BAGS, [
    'What is the probability that it is {colour} or {other}?',
    'Find the probability that the {thing} is either {colour} or {other}.',
    'Find P({colour} or {other}).',
  ]),
  die: [
    'You roll a fair die once. Find the probability of {wish}.',
    'A fair dice is thrown. What is the probability of {wish}?',
    'I roll a fair dice. What is the chance of getting {wish}?',
    'What is the probability of getting {wish} on one roll of a fair die?',
    'fair die, P({wish})?',
  ],
  twoDice: [
    'Two fair six-sided dice are rolled. Find the probability of {wish}.',
    'Two dice are thrown together. What is the probability of {wish}?',
    'I roll two fair dice. What is the chance of getting {wish}?',
  ],
  card: [
    'Somebody draws a card from a pack of 52. What is the probability that it is {wish}?',
    'A card is drawn at random from a full pack. What is the chance of {wish}?',
    'You take one card from an ordinary deck of 52 cards. Find the probability of getting {wish}.',
  ],
  letters: [
    'A letter is chosen at random from the word {word}. What is the probability that it is {wish}?',
    'The letters of {word} are put in a bag and one is taken out. What is the probability of {wish}?',
    'Someone picks a letter of the word {word} at random. Find the probability that it is {wish}.',
  ],
  numbered: [
    'Cards numbered 1 to {largest} are shuffled and one is picked. What is the probability that it is {wish}?',
    'A number from 1 to {largest} is chosen at random. Find the probability that it is {wish}.',
    'Balls numbered from 1 to {largest} are in a bag. One is taken out at random. What is the chance of {wish}?',
  ],
  coins: [
    'A fair coin is tossed {count} times. What is the probability of {wish}?',
    '{count} fair coins are thrown. Find the probability of {wish}.',
  ],
  complement: [
    'A team wins with probability {p}. What is the probability that it does not win?',
    'The probability of winning is {p}. What is the probability of not winning?',
    'P(A) = {p}. Find P(not A).',
    'The chance that a bus is late is {p}. What is the chance that it is not late?',
  ],
  independent: [
    'P(A) = {p} and P(B) = {q}, and A and B are independent. Find P(A and B).',
    'A and B are independent events with P(A) = {p} and P(B) = {q}. What is P(A and B)?',
  ],
  expected: [
    'The probability of a win is {p}. A game is played {trials} times. How many wins do you expect?',
    'The probability that a biased coin lands on heads is {p}. It is thrown {trials} times. Estimate how many times it lands on heads.',
  ],
};

export const SEQUENCES: Readonly<Record<string, Words>> = {
  'nth term': [
    'Find the nth term of {terms}',
    'Find the nth term of the sequence {terms}',
    'What is the nth term rule for the sequence {terms}?',
    'nth term of {terms}',
    '{terms} nth term?',
    'Here are the first terms of a sequence: {terms}. Find an expression for the nth term.',
    'A sequence begins {terms}. Write down a formula for the nth term.',
    'Find a rule for the nth term: {terms}',
    'Work out the nth term: {terms}',
  ],
  'next two': [
    'Write down the next two terms of the sequence {terms}',
    'What are the next two terms? {terms}',
    '{terms} next two terms?',
    'A sequence begins {terms}. What are the next two terms?',
    'Continue the sequence for two more terms: {terms}',
  ],
  next: [
    'What comes next: {terms}',
    'What number comes next? {terms}',
    '{terms} next term?',
    'A sequence begins {terms}. What is the next term?',
    'Continue the sequence: {terms}',
  ],
  'formula term': [
    'The nth term of a sequence is {m}. Work out the {ordinal} term.',
    'The nth term is {m}. What is the {ordinal} term?',
    'nth term {m}, {ordinal} term?',
    'A sequence has nth term {m}. Find its {ordinal} term.',
    'The rule of a sequence is {m}. Find the {ordinal} term.',
  ],
  'formula terms': [
    'Find the first {count} terms of the sequence with nth term {m}.',
    'The nth term of a sequence is {m}. Write down the first {count} terms.',
    'nth term {m}, first {digit} terms?',
    'What are the first {count} terms if the nth term is {m}?',
  ],
  term: [
    'Find the {ordinal} term of {terms}',
    'A sequence begins {terms}. What is the {ordinal} term?',
    '{terms} find the {ordinal} term',
    'What is the {ordinal} term of this sequence: {terms}',
  ],
  'arithmetic term': [
    'An arithmetic sequence has first term {first} and common difference {by}. Find the {ordinal} term.',
    'first term {first}, common difference {by}, {ordinal} term?',
    'a = {first}, d = {by}. Find the {ordinal} term of the arithmetic sequence.',
  ],
  'geometric term': [
    'A geometric sequence has first term {first} and common ratio {by}. Find the {ordinal} term.',
    'first term {first}, common ratio {by}, {ordinal} term?',
    'a = {first}, r = {by}. Find the {ordinal} term of the geometric sequence.',
  ],
  'arithmetic sum': [
    'An arithmetic sequence has first term {first} and common difference {by}. Find the sum of the first {number} terms.',
    'a = {first}, d = {by}. Find the sum of the first {number} terms of the arithmetic series.',
  ],
  'geometric sum': [
    'A geometric series has first term {first} and common ratio {by}. Find the sum of the first {number} terms.',
    'a = {first}, r = {by}. Find the sum of the first {number} terms of the geometric series.',
  ],
};
