import { joined } from './joined.ts';
import type { TopicWordings, Wordings } from './wordings.ts';

const TRAINING: Wordings = {
  chain: joined(
    joined(
      [
        '{a} is {d} years older than {b}. {b} is {times} as old as {c}.',
        '{a} is {d} years older than {b} and {b} is {times} as old as {c}.',
        '{b} is {times} as old as {c}. {a} is {d} years older than {b}.',
        '{b} is {times} as old as {c} and {d} years younger than {a}.',
        "{b}'s age is {times} {c}'s age. {a} is older than {b} by {d} years.",
      ],
      [
        'The sum of their ages is {s}.',
        'Altogether they are {s}.',
        'Their ages add up to {s}.',
        'The total of the three ages is {s}.',
        'The sum of their three ages is {s} years.',
      ],
    ),
    ['How old is {who}?', "Find {who}'s age.", 'Work out the age of {who}.', 'How old is {who} now?'],
  ),
  productOfAges: joined(
    [
      '{a} is {d} years older than {b}. The product of their ages is {p}.',
      '{b} is {d} years younger than {a}. The product of their ages is {p}.',
      'The product of the ages of {a} and {b} is {p}. {a} is {d} years older than {b}.',
      "{a} is {d} years older than {b}, and the product of {a}'s age and {b}'s age is {p}.",
      'When the ages of {a} and {b} are multiplied you get {p}. {b} is {d} years younger than {a}.',
    ],
    ['How old is {who}?', "Find {who}'s age.", 'Work out the age of {who}.', 'how old is {who}'],
  ),
  ratioAndLaterRatio: joined(
    joined(
      [
        'The ages of {a} and {b} are in the ratio {r}.',
        "The ratio of {a}'s age to {b}'s age is {r}.",
        'The present ages of {a} and {b} are in the ratio {r}.',
      ],
      [
        'In {t} years their ages will be in the ratio {q}.',
        'In {t} years the ratio of their ages will be {q}.',
        "In {t} years' time the ratio will be {q}.",
        '{t} years from now, their ages will be in the ratio {q}.',
      ],
    ),
    ['How old is {who}?', 'How old is {who} now?', "Find {who}'s present age."],
  ),
  ratioAndEarlierRatio: joined(
    joined(
      [
        'The ages of {a} and {b} are in the ratio {r}.',
        "The ratio of {a}'s age to {b}'s age is {r}.",
        'The present ages of {a} and {b} are in the ratio {r}.',
      ],
      [
        '{t} years ago their ages were in the ratio {q}.',
        '{t} years ago the ratio of their ages was {q}.',
        'The ratio of their ages {t} years ago was {q}.',
      ],
    ),
    ['How old is {who}?', 'How old is {who} now?', "Find {who}'s present age."],
  ),
  averageAge: joined(
    [
      'The average age of {a}, {b} and {c} is {m}. {a} is {x} and {b} is {y}.',
      'The mean age of {a}, {b} and {c} is {m}. {a} is {x} years old and {b} is {y} years old.',
      'The average of the ages of {a}, {b} and {c} is {m} years. {a} is {x} and {b} is {y}.',
      '{a} is {x} and {b} is {y}. The average age of {a}, {b} and {c} is {m}.',
      'The mean of the ages of {a}, {b} and {c} is {m}. {b} is {y} and {a} is {x}.',
    ],
    ['How old is {c}?', "Find {c}'s age.", "What is {c}'s age?", 'Work out how old {c} is.'],
  ),
  timesOneself: [
    'In {t} years {name} will be {times} as old as {he} is now. How old is {name} now?',
    '{t} years from now, {name} will be {times} as old as {he} is today. How old is {he} now?',
    'In {t} years {name} will be {times} as old as now. How old is {he}?',
    "In {t} years' time {name} will be {times} {his} present age. What is {his} present age?",
    "{name}'s age in {t} years will be {times} {his} age now. How old is {name}?",
    'How old is {name} if in {t} years {he} will be {times} as old as {he} is now?',
    'In {t} years {name} will be {times} as old as {he} is today. Find {his} age.',
  ],
  timesEarlierSelf: [
    'In {t} years {name} will be {times} as old as {he} was {e} years ago. How old is {name} now?',
    "{name}'s age in {t} years will be {times} {his} age {e} years ago. How old is {he} now?",
    '{t} years from now, {name} will be {times} as old as {he} was {e} years ago. Find {his} present age.',
    "In {t} years' time {name} will be {times} as old as {he} was {e} years ago. How old is {he}?",
    'How old is {name} if in {t} years {he} will be {times} as old as {he} was {e} years ago?',
    "{name}'s age {t} years from now will be {times} {his} age {e} years ago. Work out {name}'s age.",
  ],
  bornWhen: [
    "{name}'s {parent} was {n} when {name} was born. Now {he} is {times} as old as {name}. How old is {name}?",
    "When {name} was born, {name}'s {parent} was {n} years old. {name}'s {parent} is now {times} as old as {name}. How old is {name}?",
    "{name} was born when {name}'s {parent} was {n}. Today {name}'s {parent} is {times} as old as {name}. How old is {name} now?",
    "{name}'s {parent} was {n} years old when {name} was born. {name}'s {parent} is {times} as old as {name}. Find {name}'s age.",
    "When {name} was born {name}'s {parent} was {n}. Now {name}'s {parent} is {times} as old as {name}. What is {name}'s age?",
  ],
  ageTimesPlus: [
    "If {name}'s age is multiplied by {k} and then {d} is added, the result is {s}. How old is {name}?",
    "{k} times {name}'s age plus {d} is {s}. How old is {name}?",
    "{d} more than {k} times {name}'s age is {s}. What is {name}'s age?",
    "If you multiply {name}'s age by {k} and add {d}, you get {s}. How old is {name}?",
    "When {d} is added to {k} times {name}'s age the answer is {s}. Find {name}'s age.",
    "Multiply {name}'s age by {k}, then add {d}. The result is {s}. How old is {name}?",
  ],
  ageTimesMinus: [
    "If {name}'s age is multiplied by {k} and then {d} is subtracted, the result is {s}. How old is {name}?",
    "{k} times {name}'s age minus {d} is {s}. How old is {name}?",
    "{d} less than {k} times {name}'s age is {s}. What is {name}'s age?",
    "If you multiply {name}'s age by {k} and subtract {d}, you get {s}. How old is {name}?",
    "When {d} is subtracted from {k} times {name}'s age the answer is {s}. Find {name}'s age.",
    "Multiply {name}'s age by {k}, then take away {d}. The result is {s}. How old is {name}?",
  ],
};

const HELD_OUT: Wordings = {
  chain: [
    'Of three friends, {c} is the base: {b} is {times} as old, and {a} is {d} years older still than {b}. In sum they make {s}. Give the age of {who}.',
    'Three ages make {s}: {a} has {d} years more than {b}, who is {times} as old as {c}. State the age of {who}.',
  ],
  productOfAges: [
    'Multiplying the age of {a} by that of {b} makes {p}; {a} has {d} years more. Give the age of {who}.',
    'Two ages, {d} years apart with {a} the older of {a} and {b}, multiply to {p}. State the age of {who}.',
  ],
  ratioAndLaterRatio: [
    'Now {a} to {b} is as {r} in age, and when {t} years have passed it will be as {q}. Give the age of {who}.',
    'In age, {a} : {b} = {r}; {t} years on it is {q}. State how old {who} is.',
  ],
  ratioAndEarlierRatio: [
    'Now {a} to {b} is as {r} in age, and {t} years back it was as {q}. Give the age of {who}.',
    'In age, {a} : {b} = {r}; {t} years before it was {q}. State how old {who} is.',
  ],
  averageAge: [
    'With {a} aged {x} and {b} aged {y}, the three of them, {c} being the third, average {m} years. Give the age of {c}.',
    'On average {a} ({x}), {b} ({y}) and {c} are {m}. State how old {c} is.',
  ],
  timesOneself: [
    'Waiting {t} years makes {name} {times} as old as today. Give the age of {name}.',
    'Add {t} to the age of {name} and it is {times} what it was. State the age.',
  ],
  timesEarlierSelf: [
    'The age {name} will have {t} years on is {times} the one {he} had {e} years back. Give the age of {name}.',
    'Compare {name} {t} years on with {e} years back: {times} as old. State the age of {name} today.',
  ],
  bornWhen: [
    'At the birth of {name}, the {parent} had {n} years; by now that {parent} is {times} as old. Give the age of {name}.',
    '{n} years lie between {name} and the {parent}, who is {times} as old today. State the age of {name}.',
  ],
  ageTimesPlus: [
    'Take the age of {name} {k} times and {d} on top: that makes {s}. Give the age.',
    'From the age of {name}, times {k}, plus {d}, comes {s}. State the age.',
  ],
  ageTimesMinus: [
    'Take the age of {name} {k} times and remove {d}: that makes {s}. Give the age.',
    'From the age of {name}, times {k}, minus {d}, comes {s}. State the age.',
  ],
};

/** Stories of ages that need an equation of their own. */
export const AGE_EQUATION_WORDINGS: TopicWordings = { training: TRAINING, heldOut: HELD_OUT };
