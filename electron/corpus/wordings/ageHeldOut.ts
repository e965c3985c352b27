import { joined } from './joined.ts';
import type { Wordings, Words } from './wordings.ts';

const HELD_MORE: Words = [
  '{older} has {d} years more than {younger}.',
  'Between {older} and {younger} there are {d} years, {older} being the older one.',
];
const HELD_TIMES: Words = [
  'The age of {older} is {times} that of {younger}.',
  'Today {older} is exactly {times} as old as {younger}.',
];
const HELD_WHO: Words = ['Give the age of {who}.', 'State how many years old {who} is.'];
const HELD_BOTH: Words = ['Give both ages.', 'State how many years old each one is.'];
const HELD_SUM: Words = ['Added up, their ages make {s}.', 'They have {s} years between them.'];

export const AGES_HELD_OUT: Wordings = {
  moreAndSum: joined(joined(HELD_MORE, HELD_SUM), HELD_WHO),
  moreAndSumBoth: joined(joined(HELD_MORE, HELD_SUM), HELD_BOTH),
  moreAndLaterSum: joined(joined(HELD_MORE, ['Their ages will make {s} when {t} years have passed.']), HELD_WHO),
  moreAndEarlierSum: joined(joined(HELD_MORE, ['Their ages made {s} when it was {t} years earlier.']), HELD_WHO),
  timesAndSum: joined(joined(HELD_TIMES, HELD_SUM), HELD_WHO),
  timesAndSumBoth: joined(joined(HELD_TIMES, HELD_SUM), HELD_BOTH),
  timesAndLaterSum: joined(joined(HELD_TIMES, ['Their ages will make {s} when {t} years have passed.']), HELD_WHO),
  timesAndEarlierSum: joined(joined(HELD_TIMES, ['Their ages made {s} when it was {t} years earlier.']), HELD_WHO),
  timesAndLaterTimes: joined(
    joined(HELD_TIMES, ['When {t} years have passed, {older} will be just {again} as old as {younger}.']),
    HELD_WHO,
  ),
  timesAndLaterTimesBoth: joined(
    joined(HELD_TIMES, ['When {t} years have passed, {older} will be just {again} as old as {younger}.']),
    HELD_BOTH,
  ),
  timesAndEarlierTimes: joined(joined(HELD_TIMES, ['Back then, {t} years ago, it was {again} as old.']), HELD_WHO),
  timesAndEarlierTimesBoth: joined(joined(HELD_TIMES, ['Back then, {t} years ago, it was {again} as old.']), HELD_BOTH),
  moreAndTimes: joined(joined(HELD_MORE, ['That makes {older} {times} as old.']), HELD_WHO),
  moreAndTimesBoth: joined(joined(HELD_MORE, ['That makes {older} {times} as old.']), HELD_BOTH),
  moreAndLaterTimes: joined(
    joined(HELD_MORE, ['When {t} years have passed, {older} will be just {times} as old as {younger}.']),
    HELD_WHO,
  ),
  moreAndLaterTimesBoth: joined(
    joined(HELD_MORE, ['When {t} years have passed, {older} will be just {times} as old as {younger}.']),
    HELD_BOTH,
  ),
  moreAndEarlierTimes: joined(
    joined(HELD_MORE, ['Back then, {t} years ago, {older} was just {times} as old.']),
    HELD_WHO,
  ),
  moreAndEarlierTimesBoth: joined(
    joined(HELD_MORE, ['Back then, {t} years ago, {older} was just {times} as old.']),
    HELD_BOTH,
  ),
  later: [
    '{name}, who is {n}, wants to know {his} age in {t} years. Which is it?',
    'Give the age of {name} in {t} years; today {he} is {n}.',
    'Being {n} now, what age will {name} have reached {t} years later?',
  ],
  earlier: [
    '{name}, who is {n}, wants to know {his} age of {t} years ago. Which was it?',
    'Give the age of {name} {t} years ago; today {he} is {n}.',
    'Being {n} now, what age did {name} have {t} years earlier?',
  ],
  nowFromLater: [
    '{name} is going to be {n} when {t} years have passed. Give {his} age today.',
    'State how old {name} is, who will be {n} in {t} years.',
    'Wait {t} years and {name} is {n}. So how old today?',
  ],
  nowFromEarlier: [
    '{name} had {his} birthday number {n} exactly {t} years ago. Give {his} age today.',
    'State how old {name} is, who was {n} {t} years ago.',
    'Go back {t} years and {name} was {n}. So how old today?',
  ],
  timesAndAge: joined(HELD_TIMES, [
    'Given {n} as the age of {known}, state that of {who}.',
    'As {known} is {n}, what is the age of {who}?',
  ]),
  timesAndAgeLater: joined(HELD_TIMES, [
    'As {known} is {n}, what will be the age of {who} {t} years later?',
    'Given {n} as the age of {known}, state that of {who} in {t} years.',
  ]),
  moreAndAge: joined(HELD_MORE, [
    'Given {n} as the age of {known}, state that of {who}.',
    'As {known} is {n}, what is the age of {who}?',
  ]),
  moreAndAgeLater: joined(HELD_MORE, [
    'As {known} is {n}, what will be the age of {who} {t} years later?',
    'Given {n} as the age of {known}, state that of {who} in {t} years.',
  ]),
  whenWill: [
    'Today {older} is {a}, {younger} is {b}. How many years must pass until {older} is {times} as old?',
    'With ages {a} for {older} and {b} for {younger}, after what number of years is the first {times} the second?',
    '{first} is {a}, {second} {b}. State in how many years {older} is {times} as old as {younger}.',
  ],
  whenWas: [
    'Today {older} is {a}, {younger} is {b}. How many years have passed since {older} was {times} as old?',
    'With ages {a} for {older} and {b} for {younger}, what number of years ago was the first {times} the second?',
    '{first} is {a}, {second} {b}. State how many years ago {older} was {times} as old as {younger}.',
  ],
  ratioAndAge: [
    '{first} to {second} is as {r} in age. With {known} being {n}, how old is {who}?',
    'In age, {first} : {second} = {r}. {known} has {n} years. Give the age of {who}.',
    'Their ages, {first} first and {second} second, are as {r}; {known} is {n}. State the age of {who}.',
  ],
  ratioAndSum: [
    '{first} to {second} is as {r} in age. With {n} years together, how old is {who}?',
    'In age, {first} : {second} = {r}. They have {n} years between them. Give the age of {who}.',
    'Their ages, {first} first and {second} second, are as {r} and make {n} in all. State the age of {who}.',
  ],
  ratioAndDifference: [
    '{first} to {second} is as {r} in age. With {more} having {n} years more than {less}, how old is {who}?',
    'In age, {first} : {second} = {r}. {more} is ahead of {less} by {n} years. Give the age of {who}.',
    'Their ages, {first} first and {second} second, are as {r}, and {less} lacks {n} years to be as old as {more}. State the age of {who}.',
  ],
  letter: [
    'Let {name} be {u} years old, while {other} is {phrase}. If the ages make {s}, which number is {u}?',
    '{name} has {u} years; {other} is {phrase}. Added up the ages make {s}. State {u}.',
    'Age of {name}: {u}. {other} is {phrase}. Both ages together: {s}. Which {u}?',
  ],
  three: [
    'Of three friends, {b} is {d} years {older} than {a}, while {c} is {times} as old as {a}. They have {s} years between them. State the age of {who}.',
    'While {c} is {times} as old as {a}, {b} is {d} years {older} than {a}. Added up the ages make {s}. How old is {who}?',
    '{a}, {b} and {c} are {s} years old in all. {b} is {d} years {older} than {a}; {c} is {times} as old as {a}. Give the age of {who}.',
  ],
};
