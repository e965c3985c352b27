import type { Words } from './wordings.ts';

/** What is told of two people, and how their ages are asked for: a story is one of each. */
export const MORE: Words = [
  '{start} is {d} years older than {other}.',
  '{start} is older than {other} by {d} years.',
  'The difference between the ages of {older} and {younger} is {d} years and {older} is older.',
  '{start} was born {d} years before {other}.',
];
export const MORE_YOUNGER: Words = [
  '{start} is {d} years older than {other}.',
  '{younger} is {d} years younger than {older}.',
  '{start} is {d} years older than {other}.',
  '{start} is older than {other} by {d} years.',
];
export const TIMES: Words = [
  '{start} is {times} as old as {other}.',
  '{start} is {times} as old as {other} is now.',
  '{start} is now {times} as old as {other}.',
];
export const SUM: Words = [
  'The sum of their ages is {s}.',
  'Together they are {s} years old.',
  'Together they are {s}.',
  'Their ages add up to {s}.',
  'The total of their ages is {s} years.',
  'Their combined age is {s}.',
];
export const LATER_SUM: Words = [
  'In {t} years the sum of their ages will be {s}.',
  'In {t} years their ages will add up to {s}.',
  'The sum of their ages in {t} years will be {s}.',
  '{t} years from now the sum of their ages will be {s}.',
];
export const EARLIER_SUM: Words = [
  '{t} years ago the sum of their ages was {s}.',
  '{t} years ago their ages added up to {s}.',
  'The sum of their ages {t} years ago was {s}.',
];
export const LATER_TIMES: Words = [
  'In {t} years {older} will be {again} as old as {younger}.',
  'In {t} years, {older} will be {again} as old as {younger} will be.',
  '{t} years from now {older} will be {again} as old as {younger}.',
  'After {t} years {older} will be {again} as old as {younger}.',
];
export const EARLIER_TIMES: Words = [
  '{t} years ago {older} was {again} as old as {younger}.',
  '{t} years ago, {older} was {again} as old as {younger} was then.',
  '{t} years ago {older} was {again} as old as {younger} was.',
];
export const LATER_ONCE: Words = [
  'In {t} years {older} will be {times} as old as {younger}.',
  '{t} years from now {older} will be {times} as old as {younger}.',
  'After {t} years {older} will be {times} as old as {younger}.',
];
export const EARLIER_ONCE: Words = [
  '{t} years ago {older} was {times} as old as {younger}.',
  '{t} years ago, {older} was {times} as old as {younger} was then.',
];
export const NOW_ONCE: Words = [
  '{older} is {times} as old as {younger}.',
  '{older} is also {times} as old as {younger}.',
  "{older}'s age is {times} {younger}'s age.",
];
export const WHO: Words = [
  'How old is {who}?',
  "What is {who}'s age?",
  "Find {who}'s age.",
  'How old is {who} now?',
  'Find the age of {who}.',
  'Work out how old {who} is.',
  'What is the present age of {who}?',
];
export const BOTH: Words = [
  'How old are they?',
  'How old is each of them?',
  'Find their ages.',
  'What are their ages?',
  'How old are they now?',
  'Find their present ages.',
];
