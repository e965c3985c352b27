import { joined } from './joined.ts';
import { HELD_OUT_SPEEDS } from './speedHeldOut.ts';
import { TRIP_WORDINGS } from './tripWordings.ts';
import type { TopicWordings, Wordings, Words } from './wordings.ts';

const WHOLE_SPEED: Words = [
  'What is the average speed for the whole journey?',
  'Find the average speed for the whole journey.',
  'Work out the average speed of the journey.',
  'What was the overall average speed?',
  'Calculate the average speed for the whole trip.',
];

const TRAINING: Wordings = {
  speed: [
    ...joined(
      [
        '{who} {travels} {d} in {t}.',
        'In {t} {who} {travels} {d}.',
        '{who} takes {t} to {travel} {d}.',
        '{who} needs {t} for {d}.',
        'It takes {name} {t} to {travel} {d}.',
        '{who} covers {d} in {t}.',
      ],
      [
        'What is the average speed?',
        'Find the average speed.',
        'How fast is that?',
        'Work out the average speed in {unit}.',
        'What is the speed in {unit}?',
        'Calculate the average speed.',
      ],
    ),
    'What is the average speed of {who} that {travels} {d} in {t}?',
    'Find the speed if {d} is covered in {t}.',
    'd = {d}, t = {t}, find the speed',
    'distance {d}, time {t}, what is the speed?',
  ],
  distance: [
    ...joined(
      [
        '{who} {travels} at {s} for {t}.',
        '{who} {travels} for {t} at {s}.',
        '{who} {travels} at an average speed of {s} for {t}.',
        'For {t} {who} {travels} at {s}.',
        'The average speed of {name} is {s} over {t}.',
        '{who} {travels} at a steady speed of {s} for {t}.',
      ],
      [
        'How far does {he} {travel}?',
        'What distance is that?',
        'Find the distance.',
        'How far is that?',
        'Work out the distance travelled.',
        'What is the distance travelled?',
      ],
    ),
    'How far does {who} go in {t} at {s}?',
    'How far can you {travel} in {t} at {s}?',
    'What distance does {who} cover in {t} at {s}?',
    'speed {s}, time {t}, find the distance',
  ],
  time: [
    ...joined(
      [
        '{who} {travels} {d} at {s}.',
        'At {s} {who} {travels} {d}.',
        '{who} {travels} {d} at an average speed of {s}.',
        '{who} covers {d} at a speed of {s}.',
        '{who} {travels} at {s}. The distance is {d}.',
        '{who} has to {travel} {d} at {s}.',
      ],
      [
        'How long does it take?',
        'How long does the journey take?',
        'Find the time.',
        'What is the time taken?',
        'Work out the time taken.',
        'How much time does it take?',
      ],
    ),
    'How long does it take {who} to {travel} {d} at {s}?',
    'How long does it take to {travel} {d} at {s}?',
    'distance {d}, speed {s}, find the time',
    'Find the time taken to {travel} {d} at {s}.',
  ],
  timeInMinutes: [
    ...joined(
      [
        '{who} {travels} {d} at {s}.',
        'At {s} {who} {travels} {d}.',
        '{who} {travels} {d} at an average speed of {s}.',
        '{who} covers {d} at a speed of {s}.',
        '{who} {travels} at {s}. The distance is {d}.',
      ],
      [
        'How many minutes does it take?',
        'How long does it take in minutes?',
        'Find the time in minutes.',
        'Work out the time taken in minutes.',
        'How many minutes does the journey take?',
      ],
    ),
    'How many minutes does it take {who} to {travel} {d} at {s}?',
    'How many minutes does it take to {travel} {d} at {s}?',
  ],
  shortSpeed: joined(
    [
      '{who} travels {d} in {t}.',
      '{who} covers {d} in {t}.',
      '{who} moves {d} in {t}.',
      '{who} takes {t} to travel {d}.',
      'In {t} {who} moves {d}.',
    ],
    [
      'What is the speed in m/s?',
      'What is the speed?',
      'Find the speed.',
      'Work out the average speed in {unit}.',
      'How fast is that?',
      'Calculate the speed in m/s.',
    ],
  ),
  shortDistance: joined(
    [
      '{who} travels at {s} for {t}.',
      '{who} moves at {s} for {t}.',
      '{who} moves for {t} at a speed of {s}.',
      'For {t} {who} moves at {s}.',
    ],
    [
      'What is the distance?',
      'How far is that?',
      'Find the distance.',
      'Work out the distance travelled.',
      'How far does it go?',
    ],
  ),
  shortTime: joined(
    [
      '{who} travels {d} at {s}.',
      '{who} moves {d} at {s}.',
      '{who} covers {d} at a speed of {s}.',
      'At {s} {who} moves {d}.',
    ],
    [
      'How long does it take?',
      'Find the time.',
      'What is the time taken?',
      'Work out the time taken.',
      'How many seconds does it take?',
    ],
  ),
  convert: [
    'Convert {s} to {unit}.',
    'Convert {s} into {unit}.',
    'convert {s} to {unit}',
    'Change {s} to {unit}.',
    'Change {s} into {unit}',
    'Write {s} in {unit}.',
    'Express {s} in {unit}.',
    'What is {s} in {unit}?',
    '{s} in {unit}',
    '{s} to {unit}',
    'A car travels at {s}. What is this in {unit}?',
    'A train travels at {s}. Change this speed to {unit}.',
    'Find {s} in {unit}.',
    'How much is {s} in {unit}?',
    'Work out {s} in {unit}.',
    'How do I convert {s} to {unit}?',
    'Can you convert {s} to {unit}?',
    'A cheetah runs at {s}. Write this speed in {unit}.',
    'Turn {s} into {unit}.',
    'Give {s} in {unit}.',
  ],
  clock: joined(
    [
      '{who} leaves at {t} and arrives at {z}. It travels {d}.',
      '{who} leaves at {t} and arrives at {z}, covering {d}.',
      '{who} sets off at {t} and arrives at {z} after {d}.',
      '{who} starts a journey of {d} at {t} and arrives at {z}.',
      'A journey of {d} starts at {t} and ends at {z}.',
    ],
    [
      'Find its average speed.',
      'What is the average speed?',
      'Work out the average speed in {unit}.',
      'Calculate the average speed.',
      'What is its average speed?',
    ],
  ),
  together: joined(
    [
      'Two {vehicles} start {d} apart and travel towards each other at {a} and {b}.',
      'Two {vehicles} are {d} apart. They travel towards each other at {a} and {b}.',
      'Two {vehicles} start at the same time {d} apart and drive towards each other. One goes at {a}, the other at {b}.',
      'Two towns are {d} apart. Two {vehicles} start from them at the same time towards each other at {a} and {b}.',
    ],
    [
      'After how many hours do they meet?',
      'When do they meet?',
      'How long is it until they meet?',
      'How many hours does it take until they meet?',
      'After how long will they meet?',
    ],
  ),
  apart: joined(
    [
      'Two {vehicles} start at the same place and travel in opposite directions at {a} and {b}.',
      'Two {vehicles} leave a town at the same time and go in opposite directions. One goes at {a}, the other at {b}.',
      'Two {vehicles} leave the same place at the same time in opposite directions at {a} and {b}.',
    ],
    [
      'After how many hours are they {d} apart?',
      'When will they be {d} apart?',
      'How long does it take until they are {d} apart?',
      'How many hours does it take until they are {d} apart?',
      'In how many hours will they be {d} apart?',
    ],
  ),
  catch: joined(
    [
      'A car is {d} behind another. It travels at {a} and the other at {b}.',
      'A car is {d} behind a lorry. The car goes at {a} and the lorry at {b}.',
      'A van is {d} ahead of a car. The van travels at {b} and the car at {a}.',
      'A train has a lead of {d} over a faster train. The trains go at {b} and {a}.',
    ],
    [
      'After how many hours does it catch up?',
      'How long does it take to catch up?',
      'When does the faster one catch up?',
      'How many hours does it take to catch up?',
      'After how long does the faster one catch the slower one?',
    ],
  ),
  legsOfTime: joined(
    [
      '{who} {travels} at {s} for {t} and then at {z} for {y}.',
      '{who} {travels} for {t} at {s}, then for {y} at {z}.',
      '{who} {travels} at {s} for {t}. Then the speed is {z} for {y}.',
      'For {t} {who} {travels} at {s}. For the next {y} the speed is {z}.',
    ],
    WHOLE_SPEED,
  ),
  legsOfDistance: joined(
    [
      '{who} {travels} {d} in {t} and then {e} in {y}.',
      '{who} {travels} {d} in {t} and another {e} in {y}.',
      '{who} {travels} the first {d} in {t} and the next {e} in {y}.',
      'First {who} {travels} {d} in {t}, then {e} in {y}.',
    ],
    WHOLE_SPEED,
  ),
  legsTotal: joined(
    [
      '{who} {travels} at {s} for {t} and then at {z} for {y}.',
      '{who} {travels} for {t} at {s}, then for {y} at {z}.',
      '{who} {travels} at {s} for {t}. Then the speed is {z} for {y}.',
      'For {t} {who} {travels} at {s}. For the next {y} the speed is {z}.',
    ],
    [
      'What is the total distance?',
      'Find the total distance.',
      'How far is that altogether?',
      'How far does {he} {travel} in total?',
      'Work out the total distance travelled.',
    ],
  ),
};

export const SPEED_WORDINGS: TopicWordings = {
  training: { ...TRAINING, ...TRIP_WORDINGS.training },
  heldOut: { ...HELD_OUT_SPEEDS, ...TRIP_WORDINGS.heldOut },
};
