import { joined } from './joined.ts';
import { PROBABILITY_HELD_OUT } from './probabilityHeldOut.ts';
import type { TopicWordings, Words } from './wordings.ts';

const BAGS: Words = [
  'A bag contains {contents}. One {thing} is taken at random.',
  'A bag contains {contents}. A {thing} is picked at random.',
  'A bag has {contents}. One {thing} is chosen at random.',
  'A box contains {contents}. A {thing} is drawn at random.',
  'There are {contents} in a bag. One {thing} is picked at random.',
  'There are {contents} in a box. Sam takes a {thing} at random.',
  'A jar holds {contents}. A {thing} is selected at random.',
  'Mia has a bag with {contents}. She takes out one {thing} without looking.',
  'In a bag there are {contents}. A {thing} is taken out at random.',
  'Bag: {contents}. One is picked.',
];

/** Ways to ask for the probability `that` something holds. */
function chanceThat(that: string): Words {
  return [
    `What is the probability that ${that}?`,
    `Find the probability that ${that}.`,
    `Work out the probability that ${that}.`,
    `Calculate the probability that ${that}`,
    `What's the probability that ${that}?`,
    `What is the chance that ${that}?`,
  ];
}

function chanceOf(getting: readonly string[], wish: string): Words {
  const all = getting.flatMap((verb) => [
    `What is the probability of ${verb}${wish}?`,
    `Find the probability of ${verb}${wish}.`,
    `Work out the probability of ${verb}${wish}.`,
    `What are the chances of ${verb}${wish}?`,
  ]);
  const [first = '', ...rest] = all;
  return [first, ...rest];
}

const DIE = joined(
  [
    'A fair die is rolled.',
    'A fair dice is rolled.',
    'A fair six-sided die is rolled.',
    'A fair six-sided dice is thrown.',
    'A fair 6-sided die is rolled once.',
    'A die is thrown.',
    'An ordinary dice is rolled.',
    'You roll a fair die.',
    'I roll a fair dice.',
  ],
  [...chanceOf(['getting ', 'rolling ', ''], '{wish}'), 'P({wish})?'],
);

const NUMBERED = joined(
  [
    'Cards are numbered from 1 to {largest}. One card is chosen at random.',
    'There are {largest} cards numbered 1 to {largest}. One card is picked at random.',
    'A card is picked at random from cards numbered 1 to {largest}.',
    'A number is chosen at random from 1 to {largest}.',
    'A whole number from 1 to {largest} is chosen at random.',
    'A bag holds {largest} balls numbered from 1 to {largest}. One ball is drawn.',
    'A fair spinner has {largest} equal sections numbered 1 to {largest}. It is spun once.',
    'Tickets are numbered from 1 to {largest}. One is taken at random.',
  ],
  [...chanceThat('it is {wish}'), ...chanceOf(['getting ', 'choosing '], '{wish}')],
);

const COINS = joined(
  [
    '{count} fair coins are tossed.',
    '{count} coins are tossed.',
    '{count} fair coins are flipped.',
    'A fair coin is tossed {count} times.',
    'A coin is flipped {count} times.',
    'You toss {count} fair coins.',
    'I throw {count} fair coins.',
  ],
  chanceOf(['getting ', ''], '{wish}'),
);

const TWO_DICE = joined(
  [
    'Two fair dice are rolled.',
    'Two dice are rolled and the scores are added.',
    'Two ordinary dice are thrown and their scores are added.',
    'Two fair six-sided dice are rolled.',
    'A fair dice is rolled twice and the scores are added.',
    'You roll two dice.',
    'A pair of dice is rolled.',
  ],
  chanceOf(['getting ', ''], '{wish}'),
);

const PACK: Words = [
  'A card is drawn from a pack of 52 cards.',
  'A card is drawn at random from a standard deck of 52 cards.',
  'One card is drawn from a standard deck of 52.',
  'A card is picked at random from an ordinary pack of 52 playing cards.',
  'A card is chosen from a well-shuffled deck of 52 cards.',
  'You draw one card from a standard deck.',
  'One card is taken at random from a normal pack of cards.',
];

const LETTERS = joined(
  [
    'A letter is chosen at random from the word {word}.',
    'A letter is picked at random from the word {word}.',
    'The letters of the word {word} are put in a bag. One letter is taken at random.',
    'Each letter of {word} is written on a card. One card is picked at random.',
    'One letter is selected at random from the letters of {word}.',
    'Someone picks a random letter from the word "{word}".',
  ],
  [...chanceThat('it is {wish}'), ...chanceOf(['getting ', 'choosing '], '{wish}')],
);

const BACK: Words = [
  'A bag contains {contents}. Two {thing}s are taken at random with replacement.',
  'A bag contains {contents}. A {thing} is taken at random and put back. Then a second {thing} is taken.',
  'A box has {contents}. A {thing} is picked, replaced, and another {thing} is picked.',
  'There are {contents} in a bag. Sam takes a {thing}, puts it back, and takes another.',
  'A bag contains {contents}. One {thing} is drawn and replaced, then a second one is drawn.',
  'A jar has {contents}. Two {thing}s are drawn with replacement.',
];
const KEPT: Words = [
  'A bag contains {contents}. Two {thing}s are taken at random without replacement.',
  'A bag contains {contents}. A {thing} is taken at random and not put back. Then a second {thing} is taken.',
  'A box has {contents}. Two {thing}s are picked at random without replacement.',
  'There are {contents} in a bag. Sam takes a {thing}, does not put it back, and takes another.',
  'A bag contains {contents}. One {thing} is drawn and not replaced, then a second one is drawn.',
  'A jar has {contents}. Two {thing}s are drawn without replacement.',
  'A bag contains {contents}. Two {thing}s are taken at the same time.',
];

const BOTH: Words = [
  ...chanceThat('both are {colour}'),
  'What is the probability that both {thing}s are {colour}?',
  'Find the probability of getting two {colour} {thing}s.',
  'Work out P(both {colour}).',
];
const EACH: Words = [
  ...chanceThat('they have different colours'),
  'Find the probability that they are different colors.',
  'What is the probability of getting one {colour} and one {other}?',
  'Find the probability of getting one of each colour.',
];
const SAME: Words = [
  ...chanceThat('they have the same colour'),
  'Find the probability that both are the same color.',
  'What is the probability of getting two of the same colour?',
];
const FIRST: Words = chanceThat('the first is {colour} and the second is {other}');
const AT_LEAST: Words = [
  ...chanceThat('at least one is {colour}'),
  'Find the probability of getting at least one {colour} {thing}.',
];

export const PROBABILITY_WORDINGS: TopicWordings = {
  training: {
    bag: joined(BAGS, [
      ...chanceThat('it is {colour}'),
      ...chanceOf(['picking a {colour} ', 'getting a {colour} '], '{thing}'),
      'P({colour})?',
    ]),
    bagNot: joined(BAGS, [
      ...chanceThat('it is not {colour}'),
      "What is the probability that it isn't {colour}?",
      'What is the probability of not getting {colour}?',
    ]),
    bagEither: joined(BAGS, [
      ...chanceThat('it is {colour} or {other}'),
      ...chanceThat('it is either {colour} or {other}'),
    ]),
    die: DIE,
    numbered: NUMBERED,
    coins: COINS,
    twoDice: TWO_DICE,
    card: joined(PACK, [...chanceThat('it is {wish}'), ...chanceOf(['getting ', 'drawing '], '{wish}')]),
    cardNot: joined(PACK, [...chanceThat('it is not {wish}'), ...chanceOf(['not getting ', 'not drawing '], '{wish}')]),
    letters: LETTERS,
    complement: [
      'The probability that it rains is {p}. What is the probability that it does not rain?',
      'The probability that it will rain tomorrow is {p}. Find the probability that it will not rain tomorrow.',
      'The probability of rain is {p}. What is the probability of no rain?',
      'The probability that a bus is late is {p}. What is the probability that it is not late?',
      'The probability that a train is late is {p}. Work out the probability that the train is not late.',
      'The probability that a team wins is {p}. What is the probability that the team does not win?',
      'The probability of winning a game is {p}. Find the probability of not winning.',
      'The probability that Sam is late for school is {p}. What is the probability that Sam is not late for school?',
      'The probability that a seed grows is {p}. Find the probability that it does not grow.',
      'P(A) = {p}. Find P(not A).',
      "If P(A) = {p}, find P(A').",
      'P(rain) = {p}. What is P(no rain)?',
      'If the probability of an event is {p}, what is the probability that it does not happen?',
      'The chance of snow is {p}. What is the chance that it does not snow?',
      'The probability that a light bulb is faulty is {p}. Find the probability that it is not faulty.',
      'The probability that Mia passes her test is {p}. Work out the probability that she does not pass.',
      'probability of losing is {p}, what is the probability of not losing?',
      'Given that the probability of an event happening is {p}, find the probability of it not happening.',
    ],
    missing: [
      'A spinner has four colours. The probabilities are {list}. Find the probability of {colour}, the only other colour.',
      'The probabilities of the colours on a spinner are {list}. The only other colour is {colour}. Find the probability of {colour}.',
      'A bag holds counters of several colours. The probabilities are {list}, and the rest are {colour}. What is the probability of {colour}?',
      'A spinner can land on {colour} or on other colours with probabilities {list}. Work out the probability that it lands on {colour}.',
      '{pairs}. The only other outcome is {colour}. Find P({colour}).',
      'Given {pairs} and that the rest is {colour}, find P({colour}).',
      'A biased spinner: {pairs}. It can only otherwise land on {colour}. What is P({colour})?',
      'The table gives {pairs}. The remaining colour is {colour}. Work out P({colour}).',
      'The probability of each colour is {list}; all others are {colour}. Calculate the probability of {colour}.',
    ],
    independent: [
      'P(A) = {p}, P(B) = {q}, A and B independent. Find P(A and B).',
      'A and B are independent events. P(A) = {p} and P(B) = {q}. Find P(A and B).',
      'A and B are independent. P(A) = {p} and P(B) = {q}. Work out P(A and B).',
      'Given independent events with P(A) = {p} and P(B) = {q}, find P(A and B).',
      'Two independent events have probabilities {p} and {q}. Find the probability that both happen.',
      'Two independent events have probabilities {p} and {q}. What is the probability that both occur?',
      'The probability that Amy wins is {p} and the probability that Ben wins is {q}. The events are independent. Find the probability that both win.',
      'The probability that it rains is {p} and the probability that the bus is late is {q}. These are independent. What is the probability of both?',
      'If P(A) = {p} and P(B) = {q} and the events are independent, what is P(A and B)?',
      'If A and B are independent with P(A) = {p}, P(B) = {q}, find P(A ∩ B).',
      'independent events P(A) = {p}, P(B) = {q}, P(A and B) = ?',
      'Sam hits a target with probability {p} and Mia with probability {q}, independently. Find the probability that both hit it.',
    ],
    expected: [
      'A spinner lands on red with probability {p}. It is spun {trials} times. How many times do you expect red?',
      'A spinner lands on green with probability {p}. It is spun {trials} times. How many greens would you expect?',
      'The probability of winning a game is {p}. The game is played {trials} times. How many wins would you expect?',
      'The probability that a biased coin lands on heads is {p}. It is thrown {trials} times. Estimate the number of heads.',
      'The probability that a seed grows is {p}. {trials} seeds are planted. How many are expected to grow?',
      'The probability that a bulb is faulty is {p}. How many faulty bulbs would you expect in {trials}?',
      'The probability of an event is {p}. How many times is it expected in {trials} trials?',
      'A biased dice lands on six with probability {p}. It is rolled {trials} times. Work out the expected number of sixes.',
      'P(win) = {p}. Find the expected number of wins in {trials} games.',
      'If the probability of success is {p}, how many successes would you expect in {trials} trials?',
      'A machine makes faulty parts with probability {p}. Out of {trials} parts, how many are expected to be faulty?',
      'Expected number of heads in {trials} throws if P(head) = {p}?',
    ],
    expectedDie: [
      'A fair die is rolled {trials} times. How many times would you expect {wish}?',
      'A fair dice is rolled {trials} times. How many times would you expect to get {wish}?',
      'A fair six-sided dice is thrown {trials} times. Estimate how many times it lands on {wish}.',
      'I roll a fair die {trials} times. Work out the expected number of times I get {wish}.',
      'If you roll a fair die {trials} times, how many times do you expect {wish}?',
      'A fair die is thrown {trials} times. Find the expected number of times it shows {wish}.',
      'An ordinary dice is rolled {trials} times. How often would you expect {wish}?',
    ],
    relative: [
      'A drawing pin is dropped {trials} times and lands point up {times} times. Estimate the probability that it lands point up.',
      'A coin is tossed {trials} times and lands on heads {times} times. Find the relative frequency of heads.',
      'A spinner is spun {trials} times. It lands on red {times} times. Estimate the probability of red.',
      'A dice is rolled {trials} times and shows a six {times} times. Find the experimental probability of a six.',
      'In {trials} games a team won {times}. Estimate the probability that the team wins the next game.',
      'Out of {trials} buses, {times} were late. Estimate the probability that a bus is late.',
      'A bottle top is thrown {trials} times and lands the right way up {times} times. What is the relative frequency of the right way up?',
      'In a survey of {trials} people, {times} like tea. Estimate the probability that a person likes tea.',
    ],
    tickets: [
      'There are {all} tickets in a raffle. Amy buys {bought}. What is the probability that she wins?',
      '{all} raffle tickets are sold. Ben buys {bought} tickets. What is the probability that he wins the prize?',
      'A raffle has {all} tickets and one prize. Mia has {bought} tickets. Find the probability that she wins.',
      'I bought {bought} of the {all} tickets in a raffle with one prize. What is the probability that I win?',
      'Sam buys {bought} out of {all} raffle tickets. What is the chance that he wins the only prize?',
      'In a lottery with {all} tickets and one winner, a man has {bought} tickets. Work out the probability that he wins.',
    ],
    bothBack: joined(BACK, BOTH),
    bothKept: joined(KEPT, BOTH),
    eachBack: joined(BACK, EACH),
    eachKept: joined(KEPT, EACH),
    sameBack: joined(BACK, SAME),
    sameKept: joined(KEPT, SAME),
    firstThenBack: joined(BACK, FIRST),
    firstThenKept: joined(
      [
        'A bag contains {contents}. Two {thing}s are taken one after the other without replacement.',
        'A bag contains {contents}. A {thing} is taken at random and not put back. Then a second {thing} is taken.',
        'A box has {contents}. One {thing} is drawn and not replaced, then a second one is drawn.',
      ],
      FIRST,
    ),
    atLeastBack: joined(BACK, AT_LEAST),
    atLeastKept: joined(KEPT, AT_LEAST),
  },
  heldOut: PROBABILITY_HELD_OUT,
};
