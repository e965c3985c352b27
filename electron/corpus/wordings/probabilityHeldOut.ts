import type { Wordings } from './wordings.ts';

/** Questions about probability as training never words them. */
export const PROBABILITY_HELD_OUT: Wordings = {
  bag: [
    'Inside a sack are {contents}. You grab one. How likely is a {colour} one?',
    'From {contents}, one is pulled out blindly. Give the probability of {colour}.',
  ],
  bagNot: [
    'Inside a sack are {contents}. You grab one. How likely is it that it is not {colour}?',
    'From {contents}, one is pulled out blindly. Give the probability of any colour but {colour}.',
  ],
  bagEither: ['Inside a sack are {contents}. You grab one. How likely is it that it is {colour} or {other}?'],
  die: [
    'How likely is {wish} when a fair die is thrown?',
    'With one throw of a fair dice, give the probability of {wish}.',
  ],
  numbered: [
    'From the whole numbers 1 to {largest} one is drawn. How likely is {wish}?',
    'Out of 1, 2, 3, ..., {largest} a number is picked at random. Give the probability of {wish}.',
  ],
  coins: [
    'How likely is it to see {wish} when {count} coins are thrown?',
    'With {count} fair coins, give the probability of {wish}.',
  ],
  twoDice: ['How likely is {wish} with a pair of dice?', 'With two fair dice, give the probability of {wish}.'],
  card: [
    'How likely is {wish} when one card is taken from a full deck of 52?',
    'From 52 shuffled playing cards I take one. Give the probability of {wish}.',
  ],
  cardNot: ['From 52 shuffled playing cards I take one. Give the probability that it is anything but {wish}.'],
  letters: [
    'How likely is {wish} if I point at a letter of {word} at random?',
    'From the letters in {word} one is drawn. Give the probability of {wish}.',
  ],
  complement: [
    'With probability {p} a machine stops today. How likely is it that it does not stop?',
    'An event has probability {p}. Give the probability of its complement.',
    'The probability that a shop is open is {p}. How likely is it that the shop is not open?',
  ],
  missing: ['{pairs}; what is left is {colour}. Give P({colour}).'],
  independent: [
    'Events A and B do not affect each other. With P(A) = {p} and P(B) = {q}, how likely are both?',
    'P(A) is {p}, P(B) is {q}; independent. Both together?',
  ],
  expected: [
    'With P(success) = {p}, what number of successes should {trials} tries bring?',
    'In {trials} tries, each a success with probability {p}, how many successes are to be expected?',
  ],
  expectedDie: ['Out of {trials} rolls of a fair die, how many should show {wish}?'],
  relative: ['{times} times in {trials} tries a cup landed on its side. Give an estimate of the probability of that.'],
  tickets: ['One of {all} tickets wins. With {bought} of them, how likely is a win?'],
  bothBack: [
    'Inside a sack are {contents}. You draw one, return it, and draw again. How likely is {colour} both times?',
  ],
  bothKept: ['Inside a sack are {contents}. You draw two and keep them. How likely is it that both are {colour}?'],
  eachBack: [
    'Inside a sack are {contents}. You draw one, return it, and draw again. How likely are two different colours?',
  ],
  eachKept: ['Inside a sack are {contents}. You draw two and keep them. How likely are two different colours?'],
  sameBack: [
    'Inside a sack are {contents}. You draw one, return it, and draw again. How likely is the same colour twice?',
  ],
  sameKept: ['Inside a sack are {contents}. You draw two and keep them. How likely is it that they match in colour?'],
  firstThenBack: [
    'Inside a sack are {contents}. You draw one, return it, and draw again. How likely is {colour} and then {other}?',
  ],
  firstThenKept: [
    'Inside a sack are {contents}. You draw one, keep it, and draw again. How likely is {colour} and then {other}?',
  ],
  atLeastBack: [
    'Inside a sack are {contents}. You draw one, return it, and draw again. How likely is at least one {colour}?',
  ],
  atLeastKept: ['Inside a sack are {contents}. You draw two and keep them. How likely is at least one {colour}?'],
};
