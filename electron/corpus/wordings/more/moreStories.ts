import type { Words } from '../wordings.ts';
import { AVERAGES, PROBABILITY, SEQUENCES } from './moreData.ts';
import { told } from './told.ts';

const SPEED: Readonly<Record<string, Words>> = {
  speed: [
    ...told(
      [
        '{who} {travels} {d}. The trip takes {t}.',
        'A trip of {d} takes {t}.',
        'The journey is {d} long and takes {t}.',
        '{who} went {d}; it took {t}.',
      ],
      [
        'Calculate the average speed in {unit}.',
        'What is the average speed in {unit}?',
        'Find the speed.',
        'How fast is that in {unit}?',
      ],
    ),
    'Find the average speed of {who} if {he} {travels} {d} in {t}.',
    '{d} in {t}, average speed in {unit}?',
    '{d} in {t} is how fast?',
    'average speed for {d} in {t}',
    'At what average speed do you cover {d} in {t}?',
    'How fast must {who} go to cover {d} in {t}?',
    'What speed is needed to go {d} in {t}?',
  ],
  distance: [
    'How far does {who} get in {t} at a steady speed of {s}?',
    'At {s}, how far is it in {t}?',
    '{s} for {t}, how far?',
    'At a constant speed of {s}, what distance is covered in {t}?',
    '{who} keeps going at {s}. How far is that after {t}?',
    'Work out the distance covered in {t} at {s}.',
    'The speed is {s} and the journey takes {t}. How long is the journey?',
    '{who} {travels} for {t}. The average speed is {s}. Work out the distance.',
  ],
  time: [
    'How long does a journey of {d} take at {s}?',
    '{d} at {s}, how long?',
    'How much time is needed to go {d} at {s}?',
    '{who} {travels} {d} at {s}. How long does the journey take?',
    'The journey is {d} long. {who} {travels} at {s}. How long does it take?',
    'At {s}, how long does it take to cover {d}?',
    'Work out the time for {d} at {s}.',
    'A trip of {d} is made at an average speed of {s}. Find the time taken.',
  ],
  convert: [
    'Convert {s} to {unit}.',
    'What is {s} in {unit}?',
    '{s} in {unit}',
    'Change {s} into {unit}.',
    'A cheetah runs at {s}. What is this in {unit}?',
    'A car goes at {s}. Write this speed in {unit}.',
    'Express {s} in {unit}.',
    'The wind blows at {s}. How much is that in {unit}?',
  ],
  together: [
    'Two {vehicles} start {d} apart and head towards each other at {a} and {b}. How long is it before they meet?',
    'Two {vehicles} set off at the same time from places {d} apart and travel towards each other. One goes at {a}, the other at {b}. After how many hours do they meet?',
    'Two {vehicles} are {d} apart. They move towards each other, one at {a} and one at {b}. When do they meet?',
  ],
  apart: [
    'Two {vehicles} leave the same place and travel in opposite directions at {a} and {b}. After how many hours are they {d} apart?',
    'Two {vehicles} set off from the same town at the same time in opposite directions. One travels at {a} and the other at {b}. When are they {d} apart?',
  ],
};

const MONEY: Readonly<Record<string, Words>> = {
  oneItem: [
    '{a} {things} at {p} each: how much is that?',
    '{a} {things} at {p} each, total cost?',
    'What do {a} {things} cost at {p} each?',
    'How much are {a} {things} at {p} a {thing}?',
    '{name} needs {a} {things}. They are {p} each. How much does {he} pay?',
    'One {thing} is {p}. How much does {name} pay for {a} of them?',
    'Find the cost of {a} {things} at {p} each.',
  ],
  oneItemChange: [
    '{name} buys {a} {things} at {p} each and hands over {paid}. How much change should {he} get?',
    '{a} {things} at {p} each are paid for with {paid}. What is the change?',
    '{name} pays for {a} {things} at {p} each with {paid}. Work out {his} change.',
    'How much change is there from {paid} for {a} {things} at {p} each?',
  ],
  twoItems: [
    '{a} {things} at {p} each and {b} {others} at {q} each: what is the total?',
    'Find the total cost of {a} {things} at {p} each and {b} {others} at {q} each.',
    '{name} orders {a} {things} and {b} {others}. A {thing} is {p} and a {other} is {q}. What is the bill?',
    'What do {a} {things} and {b} {others} cost together if a {thing} is {p} and a {other} is {q}?',
  ],
  twoItemsChange: [
    '{name} buys {a} {things} at {p} each and {b} {others} at {q} each. {name} pays with {paid}. How much change should {he} get?',
    'How much change is there from {paid} for {a} {things} at {p} each and {b} {others} at {q} each?',
    '{name} pays {paid} for {a} {things} at {p} each and {b} {others} at {q} each. Work out the change.',
  ],
  wage: [
    '{name} earns {r} an hour. How much does {he} earn in {h} hours?',
    '{name} is paid {r} per hour and works {h} hours. What is {his} pay?',
    '{name} works {h} hours at {r} an hour. Calculate {his} wage.',
    'Pay is {r} an hour. What does {name} get for {h} hours?',
    '{h} hours at {r} an hour, how much pay?',
  ],
  bill: [
    'The dinner bill is {n}. {a} friends split it equally. How much does each person pay?',
    'A bill of {n} is shared equally by {a} people. What does each pay?',
    '{a} people share a bill of {n} equally. How much is that each?',
    'Split {n} equally between {a} people.',
  ],
  priceDown: [
    'A {thing} was {n}. Now it has {p} off. What is the sale price?',
    '{p} off a {thing} that costs {n}: what do you pay?',
    'A {thing} at {n} is reduced by {p}. Find the new price.',
    '{name} buys a {thing} with a {p} discount. The full price is {n}. How much does {he} pay?',
  ],
  priceUp: [
    'A {thing} costs {n}. Its price goes up by {p}. What is the new price?',
    'The price of a {thing}, {n}, rises by {p}. Find the new price.',
    'A {thing} at {n} becomes {p} dearer. What does it cost now?',
  ],
  interest: [
    'Simple interest of {p} a year is paid on {n}. How much interest is that in {y} years?',
    'Find the simple interest on {n} at {p} a year for {y} years.',
    '{name} invests {n} at {p} simple interest. How much interest does {he} get after {y} years?',
    'simple interest on {n}, {p} per year, {y} years',
  ],
  charge: [
    '{who} charges {f} plus {r} per {unit}. How much is a {trip} of {n} {units}?',
    '{who} charges a fixed fee of {f} and {r} for every {unit}. What does a {trip} of {n} {units} cost?',
    'The fixed charge is {f} and each {unit} costs {r}. {who} works out the cost of {n} {units}. How much is it?',
  ],
  unitsCharged: [
    '{who} charges {f} plus {r} per {unit}. The bill came to {n}. For how many {units} was it?',
    '{who} charges a fixed fee of {f} plus {r} for every {unit}. A customer pays {n} in total. How many {units} was it for?',
  ],
  exchange: [
    'The exchange rate is {one} = {r}. {name} changes {n} into {sign}. How much does {he} receive?',
    'At {one} = {r}, how many {sign} is {n}?',
    '{name} changes {n} at a rate of {one} = {r}. How many {sign} does {he} get?',
  ],
  exchangeBack: [
    'The exchange rate is {one} = {r}. {name} changes {n} back into {sign}. How much does {he} get?',
    'The rate is {one} = {r}. {name} comes home with {n}. How many {sign} will {he} get for it?',
  ],
  savings: [
    '{name} is saving {e} a {unit} for a {thing} costing {n}. How many {unit}s will it take?',
    'A {thing} costs {n}. {name} saves {e} each {unit}. After how many {unit}s can {he} buy it?',
    '{name} puts aside {e} every {unit}. How many {unit}s until {he} has {n} for a {thing}?',
  ],
  howMany: [
    'A {thing} costs {p}. How many can {name} buy with {n}?',
    'How many {things} at {p} each can you get for {n}?',
    '{name} has {n} and wants {things} at {p} each. How many can be bought?',
  ],
};

const AGES: Readonly<Record<string, Words>> = {
  moreAndSum: [
    '{older} is {d} years older than {younger}. The sum of their ages is {s}. How old is {who}?',
    '{older} is older than {younger} by {d} years. Together they are {s}. How old is {who}?',
    'The ages of {older} and {younger} add up to {s}. {older} is {d} years older. How old is {who}?',
    '{older} and {younger} are {s} years old altogether, and {older} is {d} years older than {younger}. Find the age of {who}.',
    'There are {d} years between {younger} and {older}, who is the older. Their ages total {s}. How old is {who}?',
  ],
  timesAndSum: [
    '{start} is {times} as old as {other}. The sum of their ages is {s}. How old is {who}?',
    '{start} is {times} as old as {other}. Together they are {s} years old. Find the age of {who}.',
    '{start} is {times} the age of {other}, and their ages add up to {s}. How old is {who}?',
  ],
  later: [
    '{name} is {n} now. How old will {he} be in {t} years?',
    '{name} is {n}. What will {his} age be in {t} years?',
    'How old will {name} be in {t} years if {he} is {n} today?',
  ],
};

const NUMBERS: Readonly<Record<string, Words>> = {
  consecutive: [
    'The sum of {count} consecutive {kind} is {s}. What are they?',
    '{count} consecutive {kind} add up to {s}. What are the numbers?',
    'Find {count} consecutive {kind} whose sum is {s}.',
    'Find {count} consecutive {kind} that add up to {s}.',
    '{count} consecutive {kind} have a total of {s}. Write them down.',
    '{count} consecutive {kind}, total {s}',
  ],
  sumDifference: [
    'Two numbers total {s} and have a difference of {d}. Find both numbers.',
    'numbers: sum {s}, difference {d}. which two',
    'Two numbers have sum {s} and difference {d}. What are they?',
  ],
  product: [
    'The product of two consecutive positive {kind} is {s}. Find them.',
    'Two consecutive positive {kind} multiply to {s}. What are they?',
    'Two consecutive positive {kind} have product {s}. Find the two numbers.',
  ],
  thinkOf: [
    "I'm thinking of a number. If I {list}, I get {n}. What is the number?",
    'I think of a number. I {list}. The answer is {n}. What number did I think of?',
    'Take a number, {list}, and you get {n}. Which number is it?',
    'Start with a number, {list}. The result is {n}. Find the number.',
    '{name} thinks of a number. If you {list}, you get {n}. Work out the number.',
    'What number, if you {list}, gives {n}?',
  ],
  statement: [
    'Find the number such that {statement}.',
    'I know that {statement}. What is the number?',
    'If {statement}, what is the number?',
    'For which number is it true that {statement}?',
    'Find a number if {statement}.',
    'It is true that {statement}. Find it.',
    'Given that {statement}, find the number.',
  ],
};

export const MORE_STORIES: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'words-speed': SPEED,
  'words-money': MONEY,
  'words-ages': AGES,
  'words-numbers': NUMBERS,
  averages: AVERAGES,
  probability: PROBABILITY,
  sequences: SEQUENCES,
};
