import { joined } from './joined.ts';
import type { TopicWordings, Wordings } from './wordings.ts';

const TRAINING: Wordings = {
  roundTripSpeed: joined(
    [
      '{name} drives to work at {a} and returns by the same road at {b}.',
      '{name} drives to the coast at {a} and drives back along the same road at {b}.',
      '{name} drove to town at an average speed of {a} and came back by the same route at {b}.',
      '{name} cycles to the lake at {a} and returns along the same path at {b}.',
    ],
    [
      'What is the average speed for the whole journey?',
      "Find {name}'s average speed for the whole trip.",
      'Work out {his} average speed for the round trip.',
      'What was {his} average speed for the whole journey?',
    ],
  ),
  roundTripDistance: joined(
    [
      '{name} drives to work at {a} and returns by the same road at {b}. The whole trip takes {t}.',
      '{name} drives to work at {a} and drives back at {b}. The total time is {t}.',
      '{name} goes to work at {a} and comes back by the same route at {b}. The whole journey takes {t}.',
      '{name} drives to work at {a} and returns at {b}. The round trip takes {t}.',
    ],
    [
      'How far is it to work?',
      'How far is it from home to work?',
      'What is the distance to work?',
      'Find the distance from home to work.',
    ],
  ),
  stillWater: joined(
    [
      'A boat goes {d} downstream in {t} and takes {z} to come back upstream.',
      'A boat travels {d} downstream in {t}. The return trip upstream takes {z}.',
      'It takes a boat {t} to travel {d} downstream and {z} to travel back upstream.',
      'A canoe covers {d} downstream in {t} and the same distance upstream in {z}.',
    ],
    [
      'What is the speed of the boat in still water?',
      'Find the speed in still water.',
      'Work out its speed in still water.',
    ],
  ),
  speedOfCurrent: joined(
    [
      'A boat goes {d} downstream in {t} and takes {z} to come back upstream.',
      'A boat travels {d} downstream in {t}. The return trip upstream takes {z}.',
      'It takes a boat {t} to travel {d} downstream and {z} to travel back upstream.',
      'A canoe covers {d} downstream in {t} and the same distance upstream in {z}.',
    ],
    ['What is the speed of the current?', 'Find the speed of the current.', 'Work out the speed of the current.'],
  ),
  downstreamTime: joined(
    [
      'A boat can travel at {a} in still water. The current flows at {b}.',
      'The speed of a boat in still water is {a} and the current flows at {b}.',
      'A boat goes at {a} in still water. The speed of the current is {b}.',
      'A river flows at {b}. A boat travels at {a} in still water.',
    ],
    [
      'How long will it take to travel {d} downstream?',
      'How long does it take to go {d} downstream?',
      'How many hours will it take to travel {d} downstream?',
    ],
  ),
  upstreamTime: joined(
    [
      'A boat can travel at {a} in still water. The current flows at {b}.',
      'The speed of a boat in still water is {a} and the current flows at {b}.',
      'A boat goes at {a} in still water. The speed of the current is {b}.',
      'A river flows at {b}. A boat travels at {a} in still water.',
    ],
    [
      'How long will it take to travel {d} upstream?',
      'How long does it take to go {d} upstream?',
      'How many hours will it take to travel {d} upstream?',
    ],
  ),
  trainSpeed: joined(
    [
      'A train {l} long takes {t} to pass completely through a {place} {d} long.',
      'A train of length {l} passes completely through a {place} of length {d} in {t}.',
      'It takes a train {l} long {t} to pass completely through a {place} {d} long.',
      'A train that is {l} long takes {t} to pass a {place} that is {d} long.',
    ],
    [
      'What is the speed of the train?',
      'Find the speed of the train.',
      'Work out the speed of the train in m/s.',
      'how fast is the train',
    ],
  ),
  trainTime: joined(
    [
      'A train {l} long travels at {a}.',
      'A train of length {l} is travelling at {a}.',
      'A train that is {l} long moves at a constant speed of {a}.',
    ],
    [
      'How long does it take to pass completely through a {place} {d} long?',
      'How many seconds does it take to pass completely through a {place} {d} long?',
      'How long will it take to pass through a {place} of length {d} completely?',
    ],
  ),
  sameSpeedDistance: [
    'A car travels {d} in {t}. How far will it travel in {z} at the same speed?',
    'A car travels {d} in {t}. At the same speed, how far will it go in {z}?',
    'A train covers {d} in {t}. At this rate, how far does it travel in {z}?',
    'A cyclist rides {d} in {t}. How far would she ride in {z} at the same speed?',
    'A motorist drives {d} in {t}. How far would he go in {z} at the same average speed?',
    'A bus goes {d} in {t}. Keeping the same speed, how far does it go in {z}?',
    'a car goes {d} in {t}. how far does it go in {z} at that speed?',
    'A ship sails {d} in {t}. What distance will it sail in {z} at the same speed?',
  ],
  sameSpeedTime: [
    'A car travels {d} in {t}. How long will it take to travel {e} at the same speed?',
    'A car travels {d} in {t}. At the same speed, how long does it take to go {e}?',
    'A train covers {d} in {t}. At this rate, how long will it take to travel {e}?',
    'A cyclist rides {d} in {t}. How long would she need to ride {e} at the same speed?',
    'A motorist drives {d} in {t}. How long would it take to drive {e} at the same average speed?',
    'A bus goes {d} in {t}. How many hours does it need for {e} at the same speed?',
    'a car goes {d} in {t}. how long does it take to go {e} at that speed?',
    'A ship sails {d} in {t}. How much time will it need to sail {e} at the same speed?',
  ],
  speedForRest: [
    '{name} has to drive a total distance of {d}. {name} drives for {t} at {a}. At what speed must {name} drive to cover the remaining distance in {z}?',
    '{name} has to drive a total of {d}. After driving for {t} at {a}, how fast must {he} drive to cover the rest of the distance in {z}?',
    'A journey is {d} long in total. {name} drives for {t} at {a}. What speed does {he} need for the rest of the journey to take {z}?',
    'The whole journey is {d}. {name} drives for {t} at {a}. At what speed must {he} travel to cover the rest of the journey in {z}?',
    '{name} wants to travel {d} in total. {name} travels at {a} for {t}. How fast must {he} go to cover the remaining distance in {z}?',
    'The total distance is {d}. {name} drives for {t} at {a}. Find the speed {he} needs to cover the remaining distance in {z}.',
  ],
  timeAtSpeed: [
    'On the first part of a trip {name} drives at {a}, and on the second part at {b}. The whole trip of {d} takes {t}. How many hours does {name} drive at {a}?',
    '{name} drives part of the way at {a} and the rest at {b}. The whole journey of {d} takes {t}. For how many hours does {he} drive at {a}?',
    'A trip of {d} took {name} {t}. {name} drove at {a} for the first part and at {b} for the second part. How long did {he} drive at {a}?',
    '{name} drove first at {a} and then at {b}. The whole trip of {d} took {t}. How long did {name} drive at {a}?',
    'In {t} {name} covered {d} in total, part of it at {a} and the rest at {b}. How many hours did {name} travel at {a}?',
    'The whole trip of {d} took {t}. {name} drove part of the way at {a} and the rest at {b}. How many hours did {he} drive at {a}?',
  ],
  catchClock: joined(
    [
      'A bus leaves the station at {t} at {a}. A car leaves the same station at {z} and goes the same way at {b}.',
      'A bus leaves a town at {t} travelling at {a}. At {z} a car leaves the same town, travelling in the same direction at {b}.',
      'At {t} a bus sets off at {a}. At {z} a car sets off from the same place at {b} in the same direction.',
      'A bus starts at {t} and travels at {a}. A car starts from the same point at {z} and follows it at {b}.',
    ],
    [
      'At what time does the car catch up with the bus?',
      'What time does the car catch the bus?',
      'When will the car catch up with the bus?',
      'At what time will the car overtake the bus?',
    ],
  ),
};

const HELD_OUT: Wordings = {
  roundTripSpeed: [
    'Out at {a}, home at {b}, by one and the same road: what does {name} average?',
    'For the way there {name} does {a}, for the way home {b}. State the average of both ways together.',
  ],
  roundTripDistance: [
    'Out at {a}, home at {b}, and {t} for both: how long is the way to work?',
    'With {a} going and {b} coming home {name} spends {t} on the road. State the way to work.',
  ],
  stillWater: [
    'Down a river {d} need {t}, up again {z}. How fast were the boat without a current?',
    'The river helps on {d} done in {t}, and hinders on the way home of {z}. State the speed on a lake.',
  ],
  speedOfCurrent: [
    'Down a river {d} need {t}, up again {z}. How fast does the river flow?',
    'The river helps on {d} done in {t}, and hinders on the way home of {z}. State how fast its water moves.',
  ],
  downstreamTime: [
    'On a lake a boat does {a}; the river does {b}. Time for {d} down the river?',
    'With {a} of its own and {b} from the river behind it, what time does a boat need for {d}?',
  ],
  upstreamTime: [
    'On a lake a boat does {a}; the river does {b}. Time for {d} up the river?',
    'With {a} of its own and {b} of river against it, what time does a boat need for {d}?',
  ],
  trainSpeed: [
    'From nose in to tail out, {l} of train need {t} for {d} of {place}. Speed?',
    'Within {t} all {l} of a train have left a {place} of {d} since its nose came in. State the speed.',
  ],
  trainTime: [
    'From nose in to tail out, what time do {l} of train need for {d} of {place} at {a}?',
    'At {a} all {l} of a train leave a {place} of {d} how much time after its nose came in?',
  ],
  sameSpeedDistance: [
    'If {t} bring a car {d} on, how far do {z} bring it?',
    'Steady driving: {d} after {t}. State the way after {z}.',
  ],
  sameSpeedTime: [
    'If {t} bring a car {d} on, what time brings it {e} on?',
    'Steady driving: {d} after {t}. State the time for {e}.',
  ],
  speedForRest: [
    'Of {d} {name} does the first {t} at {a}. What speed is left to need, with {z} to go?',
    '{d} in all, {t} at {a} gone, {z} left: state the speed {name} must keep.',
  ],
  timeAtSpeed: [
    '{d} in {t}, some of it at {a}, the other part at {b}: for what time did {name} do {a}?',
    'Partly at {a}, partly at {b}, {name} makes {d} in {t}. State the time spent at {a}.',
  ],
  catchClock: [
    'Off at {t} a bus does {a}; off at {z} from there a car does {b} behind it. By what time are they level?',
    'Bus: {t}, {a}. Car, same start: {z}, {b}. State the time of day when the car has reached the bus.',
  ],
};

/** Journeys there and back, with a current, past a station, at one speed for longer, at two speeds, one after the other. */
export const TRIP_WORDINGS: TopicWordings = { training: TRAINING, heldOut: HELD_OUT };
