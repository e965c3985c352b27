import Fraction from 'fraction.js';

import { endsWithin } from '../../methods/amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../methods/askedText.ts';
import {
  NOTHING,
  workDistance,
  workLegs,
  workMeeting,
  workSpeed,
  workSpeedByClock,
  workSpeedUnits,
  workTime,
  writeSpeedUnit,
} from '../../methods/stories/workJourney.ts';
import type { Time } from '../../methods/stories/workJourney.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { pickPerson } from './people.ts';
import { VEHICLES, marksOf, mover } from './speed/movers.ts';
import { KMH, MPH, MS, drawTime, typedSpeed, typedTime } from './speed/typedMeasures.ts';
import { storyProblem } from './storyProblem.ts';
import { tripProblem } from './tripProblems.ts';

type Maker = (random: Random, difficulty: Difficulty) => MadeProblem | null;

function oneStretch(random: Random, difficulty: Difficulty): MadeProblem | null {
  const who = mover(random);
  const unit = random.chance(0.4) ? MPH : KMH;
  const drawn = drawTime(random, difficulty);
  const speed = new Fraction(random.whole(who.slow, who.fast));
  const distance = speed.mul(drawn.hours);
  if (!endsWithin(distance, difficulty === 1 ? 0 : 1)) return null;
  const kind = random.pick(['speed', 'distance', 'time']);
  const marks = {
    ...marksOf(who),
    d: `${writeDecimal(distance)} ${unit.length}`,
    t: drawn.typed,
    s: typedSpeed(speed, unit, random),
    unit: writeSpeedUnit(unit),
  };
  if (kind === 'speed')
    return storyProblem(random, {
      ask: 'speed',
      question: '{who} {travels} {d} in {t}. What is the average speed?',
      marks,
      solution: workSpeed({ value: distance, length: unit.length }, drawn.time, 'h'),
    });
  if (kind === 'distance')
    return storyProblem(random, {
      ask: 'distance',
      question: '{who} {travels} at {s} for {t}. How far does {he} {travel}?',
      marks,
      solution: workDistance({ ...unit, value: speed }, drawn.time),
    });
  const minutes = drawn.hours.compare(1) < 0 && random.chance(0.6);
  return storyProblem(random, {
    ask: minutes ? 'timeInMinutes' : 'time',
    question: minutes
      ? '{who} {travels} {d} at {s}. How many minutes does it take?'
      : '{who} {travels} {d} at {s}. How long does it take?',
    marks,
    solution: workTime({ value: distance, length: unit.length }, { ...unit, value: speed }, minutes ? 'min' : null),
  });
}

function bySeconds(random: Random): MadeProblem | null {
  const speed = new Fraction(random.whole(4, 60), random.pick([1, 1, 2]));
  const seconds = new Fraction(random.whole(4, 60));
  const distance = speed.mul(seconds);
  const person = pickPerson(random);
  const marks = {
    who: random.pick(['A runner', 'A car', 'A dog', 'A ball', 'A horse', person.name, 'A sprinter']),
    travels: 'travels',
    travel: 'travel',
    he: 'it',
    d: `${writeDecimal(distance)} ${random.pick(['m', 'm', 'metres'])}`,
    t: `${writeDecimal(seconds)} ${random.pick(['s', 'seconds', 'seconds'])}`,
    s: typedSpeed(speed, MS, random),
    unit: 'm/s',
  };
  const kind = random.pick(['speed', 'distance', 'time']);
  const timed: Time = { h: NOTHING, min: NOTHING, s: seconds };
  if (kind === 'speed')
    return storyProblem(random, {
      ask: 'shortSpeed',
      question: '{who} travels {d} in {t}. What is the speed in m/s?',
      marks,
      solution: workSpeed({ value: distance, length: 'm' }, timed, 's'),
    });
  if (kind === 'distance')
    return storyProblem(random, {
      ask: 'shortDistance',
      question: '{who} travels at {s} for {t}. What is the distance?',
      marks,
      solution: workDistance({ ...MS, value: speed }, timed),
    });
  return storyProblem(random, {
    ask: 'shortTime',
    question: '{who} travels {d} at {s}. How long does it take?',
    marks,
    solution: workTime({ value: distance, length: 'm' }, { ...MS, value: speed }, null),
  });
}

function convert(random: Random): MadeProblem | null {
  const down = random.chance(0.55);
  const value = down
    ? new Fraction(18 * random.whole(1, 20), random.pick([1, 1, 5]))
    : new Fraction(random.whole(1, 60), random.pick([1, 1, 2]));
  const [from, to] = down ? [KMH, MS] : [MS, KMH];
  return storyProblem(random, {
    ask: 'convert',
    question: 'Convert {s} to {unit}.',
    marks: {
      s: `${writeDecimal(value)} ${random.chance(0.8) ? writeSpeedUnit(from) : down ? 'km per hour' : 'metres per second'}`,
      unit: random.chance(0.8) ? writeSpeedUnit(to) : down ? 'metres per second' : 'kilometres per hour',
    },
    solution: workSpeedUnits({ ...from, value }, to),
  });
}

function typedClock(minutes: number, style: 'pm' | '0' | ''): string {
  const [hours, rest] = [Math.floor(minutes / 60), `${minutes % 60}`.padStart(2, '0')];
  if (style === 'pm') return `${hours > 12 ? hours - 12 : hours}:${rest} ${hours >= 12 ? 'pm' : 'am'}`;
  return hours < 10 && style === '0' ? `0${hours}:${rest}` : `${hours}:${rest}`;
}

function byClock(random: Random): MadeProblem | null {
  const who = random.pick(VEHICLES);
  const unit = random.chance(0.45) ? MPH : KMH;
  const minutes = random.pick([30, 45, 60, 75, 80, 90, 100, 105, 120, 135, 150, 180, 210, 240]);
  const leaves = 60 * random.whole(6, 18) + 5 * random.whole(0, 11);
  const speed = new Fraction(random.whole(who.slow, who.fast));
  const distance = speed.mul(minutes).div(60);
  if (!endsWithin(distance, 0)) return null;
  const style = random.pick<'pm' | '0' | ''>(['pm', '0', '0', '']);
  return storyProblem(random, {
    ask: 'clock',
    question: '{who} leaves at {t} and arrives at {z}. It travels {d}. Find its average speed.',
    marks: {
      who: who.who,
      t: typedClock(leaves, style),
      z: typedClock(leaves + minutes, style),
      d: `${writeDecimal(distance)} ${unit.length}`,
      unit: writeSpeedUnit(unit),
    },
    solution: workSpeedByClock({ value: distance, length: unit.length }, leaves, leaves + minutes),
  });
}

function meeting(random: Random): MadeProblem | null {
  const unit = random.chance(0.35) ? MPH : KMH;
  const how = random.chance(0.5) ? 'together' : random.chance(0.4) ? 'apart' : 'catch';
  const [first, second] = [new Fraction(random.whole(30, 100)), new Fraction(random.whole(20, 90))];
  const hours = new Fraction(random.whole(2, 12), random.pick([1, 1, 2]));
  const speed = how === 'catch' ? first.sub(second) : first.add(second);
  const gap = speed.mul(hours);
  if (speed.compare(0) <= 0 || !endsWithin(gap, 0) || gap.compare(1500) > 0) return null;
  const vehicles = random.pick(['cars', 'trains', 'cyclists', 'buses', 'lorries']);
  const questions = {
    together:
      'Two {vehicles} start {d} apart and travel towards each other at {a} and {b}. After how many hours do they meet?',
    apart:
      'Two {vehicles} start at the same place and travel in opposite directions at {a} and {b}. After how many hours are they {d} apart?',
    catch:
      'A car is {d} behind another. It travels at {a} and the other at {b}. After how many hours does it catch up?',
  };
  return storyProblem(random, {
    ask: how,
    question: questions[how],
    marks: {
      vehicles,
      d: `${writeDecimal(gap)} ${unit.length}`,
      a: typedSpeed(first, unit, random),
      b: typedSpeed(second, unit, random),
      x: writeDecimal(first),
    },
    solution: workMeeting(gap, first, second, how, 'h', 'h'),
  });
}

function legs(random: Random): MadeProblem | null {
  const who = mover(random);
  const unit = random.chance(0.35) ? MPH : KMH;
  const [one, two] = [
    new Fraction(random.whole(1, 8), random.pick([1, 1, 2])),
    new Fraction(random.whole(1, 8), random.pick([1, 1, 2])),
  ];
  const [fast, slow] = [new Fraction(random.whole(who.slow, who.fast)), new Fraction(random.whole(who.slow, who.fast))];
  const [far, near] = [fast.mul(one), slow.mul(two)];
  const average = far.add(near).div(one.add(two));
  if (fast.equals(slow) || !endsWithin(far, 0) || !endsWithin(near, 0) || !endsWithin(average, 1)) return null;
  const kind = random.pick(['timed', 'distances', 'total']);
  const marks = {
    ...marksOf(who),
    s: typedSpeed(fast, unit, random),
    z: typedSpeed(slow, unit, random),
    t: typedTime(one, 0, random),
    y: typedTime(two, 0, random),
    d: `${writeDecimal(far)} ${unit.length}`,
    e: `${writeDecimal(near)} ${unit.length}`,
  };
  if (kind === 'distances')
    return storyProblem(random, {
      ask: 'legsOfDistance',
      question: '{who} {travels} {d} in {t} and then {e} in {y}. What is the average speed for the whole journey?',
      marks,
      solution: workLegs(
        [
          { distance: far, time: one, speed: null },
          { distance: near, time: two, speed: null },
        ],
        unit,
        'speed',
      ),
    });
  const timed = [
    { distance: null, time: one, speed: fast },
    { distance: null, time: two, speed: slow },
  ];
  return storyProblem(random, {
    ask: kind === 'total' ? 'legsTotal' : 'legsOfTime',
    question:
      kind === 'total'
        ? '{who} {travels} at {s} for {t} and then at {z} for {y}. What is the total distance?'
        : '{who} {travels} at {s} for {t} and then at {z} for {y}. What is the average speed for the whole journey?',
    marks,
    solution: workLegs(timed, unit, kind === 'total' ? 'distance' : 'speed'),
  });
}

const MAKERS: Readonly<Record<Difficulty, readonly [Maker, ...Maker[]]>> = {
  1: [oneStretch, oneStretch, bySeconds],
  2: [oneStretch, oneStretch, oneStretch, bySeconds, convert, byClock, tripProblem],
  3: [oneStretch, oneStretch, convert, byClock, meeting, legs, legs, tripProblem, tripProblem, tripProblem],
};

/** Stories of speed, distance and time: one stretch, clock times, other units, meetings, journeys in stretches. */
export function makeSpeedProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(MAKERS[difficulty])(random, difficulty);
}
