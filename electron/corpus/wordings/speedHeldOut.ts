import type { Wordings } from './wordings.ts';

export const HELD_OUT_SPEEDS: Wordings = {
  speed: [
    '{d} takes {name} {t}. State the speed.',
    'When {t} is enough for {d}, how fast has {name} been on average?',
    'We see {name} {travel} {d} within {t}. Speed?',
  ],
  distance: [
    'With {s} for {t}, which distance will {name} cover?',
    'State how far {name} gets at {s} when there are {t} of time.',
    'After {t} at {s}, how far away is {name}?',
  ],
  time: [
    'With {s}, which time will {name} need for {d}?',
    'State how long {name} needs at {s} when there are {d} to go.',
    'There are {d} to go for {name} at {s}. In what time is that done?',
  ],
  timeInMinutes: [
    'With {s}, how many minutes will {name} need for {d}?',
    'State in minutes how long {name} needs at {s} when there are {d} to go.',
    'There are {d} to go for {name} at {s}. In how many minutes is that done?',
  ],
  shortSpeed: [
    '{d} takes {t}. State the speed in m/s.',
    'When {t} is enough for {d}, how fast was it on average?',
    'Something moves {d} within {t}. Speed?',
  ],
  shortDistance: [
    'With {s} for {t}, which distance is covered?',
    'State how far something gets at {s} when there are {t} of time.',
    'After {t} at {s}, how far away is it?',
  ],
  shortTime: [
    'With {s}, which time is needed for {d}?',
    'State how long something needs at {s} when there are {d} to go.',
    'There are {d} to go at {s}. In what time is that done?',
  ],
  convert: [
    'Which speed in {unit} is the same as {s}?',
    'State {s} as a speed in {unit}.',
    'Rewrite {s} using {unit}.',
  ],
  clock: [
    'Start {t}, end {z}, distance {d}: state the average speed.',
    'For its {d} {who} needs the time from {t} to {z}. How fast is it on average?',
    'Off at {t}, there at {z}, and {d} between: average speed?',
  ],
  together: [
    'From {d} apart two {vehicles} come towards each other, one at {a}, one at {b}. State in how many hours they will meet.',
    'At {a} and {b} two {vehicles} approach each other from a distance of {d}. Hours until they meet?',
    'How many hours do two {vehicles} need to meet when {d} lie between them and they approach at {a} and {b}?',
  ],
  apart: [
    'From one place two {vehicles} go opposite ways, one at {a}, one at {b}. State in how many hours {d} lie between them.',
    'At {a} and {b} two {vehicles} go away from each other. Hours until they are {d} apart?',
    'How many hours do two {vehicles} need to have {d} between them when they go opposite ways at {a} and {b}?',
  ],
  catch: [
    'With {d} between them, one at {a} follows one at {b}. State in how many hours it is reached.',
    'At {a} a car follows a bus that goes at {b} and is {d} away. Hours until it gets there?',
    'How many hours does one at {a} need to reach one that is {d} ahead and goes at {b}?',
  ],
  legsOfTime: [
    'On a journey {name} has {s} for {t}, and after that {z} for {y}. State the average speed of it all.',
    'First {t} with {s}, then {y} with {z}: which speed is it on average?',
    'A trip in two parts, {t} at {s} and {y} at {z}. Average speed?',
  ],
  legsOfDistance: [
    'On a journey {name} needs {t} for {d}, and after that {y} for {e}. State the average speed of it all.',
    'First {d} within {t}, then {e} within {y}: which speed is it on average?',
    'A trip in two parts, {d} in {t} and {e} in {y}. Average speed?',
  ],
  legsTotal: [
    'On a journey {name} has {s} for {t}, and after that {z} for {y}. State how far it is in all.',
    'First {t} with {s}, then {y} with {z}: which distance is it together?',
    'A trip in two parts, {t} at {s} and {y} at {z}. How far in all?',
  ],
};
