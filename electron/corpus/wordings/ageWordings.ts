/* eslint-disable max-lines -- a list of wordings, one a line: parts of it would only be harder to find */
import { joined } from './joined.ts';
import type { TopicWordings, Wordings, Words } from './wordings.ts';

const MORE: Words = [
  '{start} is {d} years older than {other}.',
  '{start} is older than {other} by {d} years.',
  'The difference between the ages of {older} and {younger} is {d} years and {older} is older.',
  '{start} was born {d} years before {other}.',
];
const MORE_YOUNGER: Words = [
  '{start} is {d} years older than {other}.',
  '{younger} is {d} years younger than {older}.',
  '{start} is {d} years older than {other}.',
  '{start} is older than {other} by {d} years.',
];
const TIMES: Words = [
  '{start} is {times} as old as {other}.',
  '{start} is {times} as old as {other} is now.',
  '{start} is now {times} as old as {other}.',
];
const SUM: Words = [
  'The sum of their ages is {s}.',
  'Together they are {s} years old.',
  'Together they are {s}.',
  'Their ages add up to {s}.',
  'The total of their ages is {s} years.',
  'Their combined age is {s}.',
];
const LATER_SUM: Words = [
  'In {t} years the sum of their ages will be {s}.',
  'In {t} years their ages will add up to {s}.',
  'The sum of their ages in {t} years will be {s}.',
  '{t} years from now the sum of their ages will be {s}.',
];
const EARLIER_SUM: Words = [
  '{t} years ago the sum of their ages was {s}.',
  '{t} years ago their ages added up to {s}.',
  'The sum of their ages {t} years ago was {s}.',
];
const LATER_TIMES: Words = [
  'In {t} years {older} will be {again} as old as {younger}.',
  'In {t} years, {older} will be {again} as old as {younger} will be.',
  '{t} years from now {older} will be {again} as old as {younger}.',
  'After {t} years {older} will be {again} as old as {younger}.',
];
const EARLIER_TIMES: Words = [
  '{t} years ago {older} was {again} as old as {younger}.',
  '{t} years ago, {older} was {again} as old as {younger} was then.',
  '{t} years ago {older} was {again} as old as {younger} was.',
];
const LATER_ONCE: Words = [
  'In {t} years {older} will be {times} as old as {younger}.',
  '{t} years from now {older} will be {times} as old as {younger}.',
  'After {t} years {older} will be {times} as old as {younger}.',
];
const EARLIER_ONCE: Words = [
  '{t} years ago {older} was {times} as old as {younger}.',
  '{t} years ago, {older} was {times} as old as {younger} was then.',
];
const NOW_ONCE: Words = [
  '{older} is {times} as old as {younger}.',
  '{older} is also {times} as old as {younger}.',
  "{older}'s age is {times} {younger}'s age.",
];
const WHO: Words = [
  'How old is {who}?',
  "What is {who}'s age?",
  "Find {who}'s age.",
  'How old is {who} now?',
  'Find the age of {who}.',
  'Work out how old {who} is.',
  'What is the present age of {who}?',
];
const BOTH: Words = [
  'How old are they?',
  'How old is each of them?',
  'Find their ages.',
  'What are their ages?',
  'How old are they now?',
  'Find their present ages.',
];

const TRAINING: Wordings = {
  moreAndSum: joined(joined(MORE_YOUNGER, SUM), WHO),
  moreAndSumBoth: joined(joined(MORE, SUM), BOTH),
  moreAndLaterSum: joined(joined(MORE_YOUNGER, LATER_SUM), WHO),
  moreAndEarlierSum: joined(joined(MORE_YOUNGER, EARLIER_SUM), WHO),
  timesAndSum: joined(joined(TIMES, SUM), WHO),
  timesAndSumBoth: joined(joined(TIMES, SUM), BOTH),
  timesAndLaterSum: joined(joined(TIMES, LATER_SUM), WHO),
  timesAndEarlierSum: joined(joined(TIMES, EARLIER_SUM), WHO),
  timesAndLaterTimes: joined(joined(TIMES, LATER_TIMES), WHO),
  timesAndLaterTimesBoth: joined(joined(TIMES, LATER_TIMES), BOTH),
  timesAndEarlierTimes: joined(joined(TIMES, EARLIER_TIMES), WHO),
  timesAndEarlierTimesBoth: joined(joined(TIMES, EARLIER_TIMES), BOTH),
  moreAndTimes: joined(joined(MORE_YOUNGER, NOW_ONCE), WHO),
  moreAndTimesBoth: joined(joined(MORE_YOUNGER, NOW_ONCE), BOTH),
  moreAndLaterTimes: joined(joined(MORE_YOUNGER, LATER_ONCE), WHO),
  moreAndLaterTimesBoth: joined(joined(MORE_YOUNGER, LATER_ONCE), BOTH),
  moreAndEarlierTimes: joined(joined(MORE_YOUNGER, EARLIER_ONCE), WHO),
  moreAndEarlierTimesBoth: joined(joined(MORE_YOUNGER, EARLIER_ONCE), BOTH),
  later: [
    '{name} is {n} years old. How old will {he} be in {t} years?',
    '{name} is {n}. How old will {he} be in {t} years?',
    '{name} is {n} now. How old will {name} be in {t} years?',
    '{name} is {n} years old now. What will {his} age be in {t} years?',
    "{name} is {n} years old. What will {name}'s age be {t} years from now?",
    'How old will {name} be in {t} years if {he} is {n} now?',
    'If {name} is {n} years old, how old will {he} be in {t} years?',
    '{name} is {n}. Find {his} age in {t} years.',
    '{name} is {n} years old today. Work out how old {he} will be in {t} years.',
    'Now {name} is {n}. How old will {he} be after {t} years?',
    "{name}'s age is {n}. What will {his} age be in {t} years?",
    '{name} is {n} years old. How old will {he} be {t} years from now?',
    '{name} is {n} this year. How old will {he} be in {t} years?',
    "{name} turned {n} today. How old will {he} be in {t} years' time?",
    'hi, {name} is {n}, how old will {he} be in {t} years',
  ],
  earlier: [
    '{name} is {n} years old. How old was {he} {t} years ago?',
    '{name} is {n}. How old was {he} {t} years ago?',
    '{name} is {n} now. How old was {name} {t} years ago?',
    '{name} is {n} years old now. What was {his} age {t} years ago?',
    'How old was {name} {t} years ago if {he} is {n} now?',
    'If {name} is {n} years old, how old was {he} {t} years ago?',
    '{name} is {n}. Find {his} age {t} years ago.',
    '{name} is {n} years old today. Work out how old {he} was {t} years ago.',
    "{name}'s age is {n}. What was {his} age {t} years ago?",
    '{name} is {n} this year. How old was {he} {t} years ago?',
    'Now {name} is {n}. How old was {he} {t} years ago?',
    '{name} is {n} years of age. How old was {name} {t} years ago?',
    "What was {name}'s age {t} years ago if {he} is {n} years old now?",
    '{name} is {n} years old. Calculate {his} age {t} years ago.',
    'hi, {name} is {n}, how old was {he} {t} years ago',
  ],
  nowFromLater: [
    'In {t} years {name} will be {n}. How old is {he} now?',
    'In {t} years, {name} will be {n} years old. How old is {he} now?',
    'In {t} years {name} will be {n}. How old is {name}?',
    '{name} will be {n} in {t} years. How old is {he} now?',
    '{name} will be {n} years old in {t} years. What is {his} age now?',
    '{t} years from now {name} will be {n}. How old is {he} now?',
    'If {name} will be {n} in {t} years, how old is {he} now?',
    "In {t} years' time {name} will be {n}. How old is {he} today?",
    'How old is {name} now if {he} will be {n} in {t} years?',
    'After {t} years {name} will be {n} years old. Find {his} present age.',
    'In {t} years {name} will be {n}. Find {his} age now.',
    'In {t} years {name} will be {n} years old. What is {his} present age?',
    'In {t} years {name} turns {n}. How old is {he} now?',
    "{name}'s age in {t} years will be {n}. How old is {name} now?",
    'Work out how old {name} is now if {he} will be {n} in {t} years.',
  ],
  nowFromEarlier: [
    '{t} years ago {name} was {n}. How old is {he} now?',
    '{t} years ago, {name} was {n} years old. How old is {he} now?',
    '{t} years ago {name} was {n}. How old is {name}?',
    '{name} was {n} {t} years ago. How old is {he} now?',
    '{name} was {n} years old {t} years ago. What is {his} age now?',
    'If {name} was {n} {t} years ago, how old is {he} now?',
    'How old is {name} now if {he} was {n} {t} years ago?',
    '{t} years ago {name} was {n} years old. Find {his} present age.',
    '{t} years ago {name} was {n}. Find {his} age now.',
    '{t} years ago {name} was {n} years old. What is {his} present age?',
    "{name}'s age {t} years ago was {n}. How old is {name} now?",
    'Work out how old {name} is now if {he} was {n} {t} years ago.',
    '{t} years ago {name} turned {n}. How old is {he} today?',
    '{name} was {n} {t} years ago. Work out {his} age now.',
    'It is {t} years since {name} was {n}. How old is {he} now?',
  ],
  timesAndAge: joined(TIMES, [
    '{known} is {n} years old. How old is {who}?',
    '{known} is {n}. How old is {who}?',
    "{known} is {n}. What is {who}'s age?",
    'If {known} is {n} years old, how old is {who}?',
    "{known} is {n} years old. Find {who}'s age.",
    'Given that {known} is {n}, work out the age of {who}.',
  ]),
  timesAndAgeLater: joined(TIMES, [
    '{known} is {n} years old. How old will {who} be in {t} years?',
    '{known} is {n}. How old will {who} be in {t} years?',
    "{known} is {n}. What will {who}'s age be in {t} years?",
    'If {known} is {n} years old, how old will {who} be in {t} years?',
    '{known} is {n} years old. Find the age of {who} in {t} years.',
  ]),
  moreAndAge: joined(MORE_YOUNGER, [
    '{known} is {n} years old. How old is {who}?',
    '{known} is {n}. How old is {who}?',
    "{known} is {n}. What is {who}'s age?",
    'If {known} is {n} years old, how old is {who}?',
    "{known} is {n} years old. Find {who}'s age.",
    'Given that {known} is {n}, work out the age of {who}.',
  ]),
  moreAndAgeLater: joined(MORE_YOUNGER, [
    '{known} is {n} years old. How old will {who} be in {t} years?',
    '{known} is {n}. How old will {who} be in {t} years?',
    "{known} is {n}. What will {who}'s age be in {t} years?",
    'If {known} is {n} years old, how old will {who} be in {t} years?',
  ]),
  whenWill: joined(
    [
      '{first} is {a} years old and {second} is {b}.',
      '{first} is {a} and {second} is {b}.',
      '{first} is {a} years old and {second} is {b} years old.',
      '{first} is {a} now and {second} is {b}.',
    ],
    [
      'In how many years will {older} be {times} as old as {younger}?',
      'In how many years will {he} be {times} as old as {younger}?',
      'How many years from now will {older} be {times} as old as {younger}?',
      'After how many years will {older} be {times} as old as {younger}?',
      'When will {older} be {times} as old as {younger}?',
      'How many years will it be until {older} is {times} as old as {younger}?',
    ],
  ),
  whenWas: joined(
    [
      '{first} is {a} years old and {second} is {b}.',
      '{first} is {a} and {second} is {b}.',
      '{first} is {a} years old and {second} is {b} years old.',
      '{first} is {a} now and {second} is {b}.',
    ],
    [
      'How many years ago was {older} {times} as old as {younger}?',
      'How many years ago was {he} {times} as old as {younger}?',
      'Find how many years ago {older} was {times} as old as {younger}.',
      'How long ago was {older} {times} as old as {younger}?',
    ],
  ),
  ratioAndAge: joined(
    [
      'The ages of {first} and {second} are in the ratio {r}.',
      "The ratio of {first}'s age to {second}'s age is {r}.",
      'The ratio of the ages of {first} and {second} is {r}.',
      'The ages of {first} and {second} have the ratio {r}.',
    ],
    [
      '{known} is {n} years old. How old is {who}?',
      '{known} is {n}. How old is {who}?',
      'If {known} is {n}, how old is {who}?',
      "{known} is {n} years old. Find {who}'s age.",
      "{known} is {n}. What is {who}'s age?",
    ],
  ),
  ratioAndSum: joined(
    [
      'The ages of {first} and {second} are in the ratio {r}.',
      "The ratio of {first}'s age to {second}'s age is {r}.",
      'The ratio of the ages of {first} and {second} is {r}.',
    ],
    [
      'The sum of their ages is {n}. How old is {who}?',
      'Together they are {n} years old. How old is {who}?',
      "The sum of their ages is {n} years. Find {who}'s age.",
      'Their ages add up to {n}. How old is {who}?',
      "The total of their ages is {n}. What is {who}'s age?",
    ],
  ),
  ratioAndDifference: joined(
    [
      'The ages of {first} and {second} are in the ratio {r}.',
      "The ratio of {first}'s age to {second}'s age is {r}.",
      'The ratio of the ages of {first} and {second} is {r}.',
    ],
    [
      '{more} is {n} years older than {less}. How old is {who}?',
      '{less} is {n} years younger than {more}. How old is {who}?',
      "{more} is {n} years older than {less}. Find {who}'s age.",
      'The difference between their ages is {n} years. How old is {who}?',
      "{more} is {n} years older than {less}. What is {who}'s age?",
    ],
  ),
  letter: joined(
    [
      '{name} is {u} years old. {other} is {phrase}.',
      '{name} is {u} years old and {other} is {phrase}.',
      "{name}'s age is {u}. {other} is {phrase}.",
    ],
    [
      'The sum of their ages is {s}. Find {u}.',
      'The sum of their ages is {s}. Find the value of {u}.',
      'Together they are {s}. Work out {u}.',
      'Their ages add up to {s}. What is {u}?',
      'The total of their ages is {s}. Find {u}.',
      'The sum of their ages is {s} years. Form an equation and solve it to find {u}.',
    ],
  ),
  three: joined(
    [
      '{b} is {d} years {older} than {a}. {c} is {times} as old as {a}.',
      '{c} is {times} as old as {a}, and {b} is {d} years {older} than {a}.',
      '{b} is {d} years {older} than {a} and {c} is {times} as old as {a}.',
    ],
    [
      'The sum of their ages is {s}. How old is {who}?',
      'Together they are {s} years old. How old is {who}?',
      "The total of the three ages is {s}. Find {who}'s age.",
      'Their ages add up to {s}. How old is {who}?',
      "The sum of their three ages is {s}. What is {who}'s age?",
    ],
  ),
};

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

const HELD_OUT: Wordings = {
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

export const AGE_WORDINGS: TopicWordings = { training: TRAINING, heldOut: HELD_OUT };
