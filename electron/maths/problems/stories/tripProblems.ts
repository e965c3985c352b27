import { readTrip } from '../../methods/journeys/readTrip.ts';
import type { MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { byReading } from './byReading.ts';
import { pickPerson } from './people.ts';

type Unit = { readonly speed: string; readonly length: string };
const UNITS: readonly [Unit, ...Unit[]] = [
  { speed: 'km/h', length: 'km' },
  { speed: 'km/h', length: 'km' },
  { speed: 'mph', length: 'miles' },
];

function hours(count: number): string {
  return count === 1 ? '1 hour' : `${count} hours`;
}

/** There and back at two speeds: the average, or the way from the whole time. */
function thereAndBack(random: Random): MadeProblem | null {
  const { name, he, his } = pickPerson(random);
  const { speed, length } = random.pick(UNITS);
  const [a, b] = [5 * random.whole(2, 18), 5 * random.whole(2, 18)];
  const average = (2 * a * b) / (a + b);
  if (a === b) return null;
  if (random.chance(0.5)) {
    if (!Number.isInteger(average)) return null;
    return byReading(
      random,
      {
        ask: 'roundTripSpeed',
        question:
          '{name} drives to work at {a} and returns by the same road at {b}. What is the average speed for the whole journey?',
        marks: { name, he, his, a: `${a} ${speed}`, b: `${b} ${speed}` },
      },
      readTrip,
    );
  }
  const time = random.whole(1, 9);
  const way = (time * a * b) / (a + b);
  if (!Number.isInteger(way)) return null;
  return byReading(
    random,
    {
      ask: 'roundTripDistance',
      question:
        '{name} drives to work at {a} and returns by the same road at {b}. The whole trip takes {t}. How far is it to work?',
      marks: { name, he, his, a: `${a} ${speed}`, b: `${b} ${speed}`, t: hours(time), d: length },
    },
    readTrip,
  );
}

/** A boat with and against a current. */
function current(random: Random): MadeProblem | null {
  const { speed, length } = random.pick(UNITS);
  const [still, flow] = [random.whole(5, 20), random.whole(1, 6)];
  const [down, up] = [still + flow, still - flow];
  if (up < 2) return null;
  const kind = random.next();
  if (kind < 0.5) {
    const [t, z, unit] = [random.whole(1, 6), random.whole(2, 8), random.whole(2, 5)];
    const way = t * z * unit;
    if (t >= z) return null;
    const isStill = random.chance(0.5);
    return byReading(
      random,
      {
        ask: isStill ? 'stillWater' : 'speedOfCurrent',
        question: `A boat goes {d} downstream in {t} and takes {z} to come back upstream. What is the speed of ${isStill ? 'the boat in still water' : 'the current'}?`,
        marks: { d: `${way} ${length}`, t: hours(t), z: hours(z) },
      },
      readTrip,
    );
  }
  const isDown = random.chance(0.5);
  const time = random.whole(1, 6);
  return byReading(
    random,
    {
      ask: isDown ? 'downstreamTime' : 'upstreamTime',
      question: `A boat can travel at {a} in still water. The current flows at {b}. How long will it take to travel {d} ${isDown ? 'downstream' : 'upstream'}?`,
      marks: { a: `${still} ${speed}`, b: `${flow} ${speed}`, d: `${(isDown ? down : up) * time} ${length}` },
    },
    readTrip,
  );
}

function passing(random: Random): MadeProblem | null {
  const [train, speed, time] = [10 * random.whole(8, 30), 5 * random.whole(2, 8), 2 * random.whole(5, 25)];
  const bridge = speed * time - train;
  if (bridge < 60) return null;
  const isSpeed = random.chance(0.5);
  return byReading(
    random,
    {
      ask: isSpeed ? 'trainSpeed' : 'trainTime',
      question: isSpeed
        ? 'A train {l} long takes {t} to pass completely through a {place} {d} long. What is the speed of the train?'
        : 'A train {l} long travels at {a}. How long does it take to pass completely through a {place} {d} long?',
      marks: {
        l: `${train} m`,
        d: `${bridge} m`,
        t: `${time} seconds`,
        a: `${speed} m/s`,
        place: random.pick(['station', 'tunnel', 'bridge']),
      },
    },
    readTrip,
  );
}

function sameSpeed(random: Random): MadeProblem | null {
  const { length } = random.pick(UNITS);
  const [speed, t, z] = [5 * random.whole(2, 20), random.whole(2, 5), random.whole(2, 9)];
  if (t === z) return null;
  const isFar = random.chance(0.5);
  return byReading(
    random,
    {
      ask: isFar ? 'sameSpeedDistance' : 'sameSpeedTime',
      question: isFar
        ? 'A car travels {d} in {t}. How far will it travel in {z} at the same speed?'
        : 'A car travels {d} in {t}. How long will it take to travel {e} at the same speed?',
      marks: { d: `${speed * t} ${length}`, t: hours(t), z: hours(z), e: `${speed * z} ${length}` },
    },
    readTrip,
  );
}

/** The whole way, what is behind, and the time for the rest. */
function rest(random: Random): MadeProblem | null {
  const { name, he, his } = pickPerson(random);
  const { speed, length } = random.pick(UNITS);
  const [a, t, b, z] = [5 * random.whole(6, 20), random.whole(1, 4), 5 * random.whole(6, 20), random.whole(1, 3)];
  return byReading(
    random,
    {
      ask: 'speedForRest',
      question:
        '{name} has to drive a total distance of {d}. {name} drives for {t} at {a}. At what speed must {name} drive to cover the remaining distance in {z}?',
      marks: { name, he, his, d: `${a * t + b * z} ${length}`, t: hours(t), a: `${a} ${speed}`, z: hours(z) },
    },
    readTrip,
  );
}

/** Two speeds, the whole way and the whole time. */
function twoSpeeds(random: Random): MadeProblem | null {
  const { name, he, his } = pickPerson(random);
  const { speed, length } = random.pick(UNITS);
  const [a, b, t, z] = [5 * random.whole(4, 18), 5 * random.whole(4, 18), random.whole(1, 5), random.whole(1, 5)];
  if (a === b) return null;
  return byReading(
    random,
    {
      ask: 'timeAtSpeed',
      question:
        'On the first part of a trip {name} drives at {a}, and on the second part at {b}. The whole trip of {d} takes {t}. How many hours does {name} drive at {a}?',
      marks: {
        name,
        he,
        his,
        a: `${a} ${speed}`,
        b: `${b} ${speed}`,
        d: `${a * t + b * z} ${length}`,
        t: hours(t + z),
      },
    },
    readTrip,
  );
}

/** One leaves later and is faster: at what time does it catch the other? */
function pursuit(random: Random): MadeProblem | null {
  const { speed } = random.pick(UNITS);
  const [slow, time, delay] = [5 * random.whole(6, 14), random.whole(1, 4), random.whole(1, 3)];
  const gain = (slow * delay) / time;
  const start = random.whole(6, 9);
  if (!Number.isInteger(gain) || gain > 60 || start + delay + time > 12) return null;
  return byReading(
    random,
    {
      ask: 'catchClock',
      question:
        'A bus leaves the station at {t} at {a}. A car leaves the same station at {z} and goes the same way at {b}. At what time does the car catch up with the bus?',
      marks: { t: `${start}:00 am`, z: `${start + delay}:00 am`, a: `${slow} ${speed}`, b: `${slow + gain} ${speed}` },
    },
    readTrip,
  );
}

type Maker = (random: Random) => MadeProblem | null;
const MAKERS: readonly [Maker, ...Maker[]] = [
  thereAndBack,
  thereAndBack,
  current,
  current,
  passing,
  sameSpeed,
  rest,
  twoSpeeds,
  pursuit,
];

/** Journeys there and back, with a current, past a station, at one speed for longer, at two speeds, one after the other. */
export function tripProblem(random: Random): MadeProblem | null {
  return random.pick(MAKERS)(random);
}
