/** Times and speeds as a story types them. */
import Fraction from 'fraction.js';

import { writeDecimal } from '../../../methods/askedText.ts';
import { NOTHING } from '../../../methods/stories/workJourney.ts';
import type { SpeedUnit, Time } from '../../../methods/stories/workJourney.ts';
import type { Difficulty } from '../../problem.ts';
import type { Random } from '../../random.ts';

function time(hours: number, minutes: number, seconds = 0): Time {
  return { h: new Fraction(hours), min: new Fraction(minutes), s: new Fraction(seconds) };
}

/** `3 hours`, `2.5 hours`, `40 minutes`, `1 hour 30 minutes`. */
export function typedTime(hours: Fraction, minutes: number, random: Random): string {
  const h = hours.n === 0n ? '' : `${writeDecimal(hours)} ${hours.equals(1) ? 'hour' : 'hours'}`;
  const m = minutes === 0 ? '' : `${minutes} ${random.pick(['minutes', 'minutes', 'mins'])}`;
  return h !== '' && m !== '' ? `${h}${random.pick([' ', ' and ', ' '])}${m}` : `${h}${m}`;
}

type Drawn = { readonly typed: string; readonly time: Time; readonly hours: Fraction };

export function drawTime(random: Random, difficulty: Difficulty): Drawn {
  const kind = random.next();
  if (difficulty === 1 || kind < 0.25) {
    const hours = new Fraction(random.whole(2, 9));
    return { typed: typedTime(hours, 0, random), time: { h: hours, min: NOTHING, s: NOTHING }, hours };
  }
  if (kind < 0.45) {
    const hours = new Fraction(2 * random.whole(0, 4) + 1, 2);
    return { typed: typedTime(hours, 0, random), time: { h: hours, min: NOTHING, s: NOTHING }, hours };
  }
  const minutes = random.pick([15, 30, 45, 20, 40, 10, 12, 24, 36, 50]);
  const hours = kind < 0.72 ? 0 : random.whole(1, 4);
  return {
    typed: typedTime(new Fraction(hours), minutes, random),
    time: time(hours, minutes),
    hours: new Fraction(60 * hours + minutes, 60),
  };
}

export const MPH: SpeedUnit = { length: 'miles', clock: 'h' };
export const KMH: SpeedUnit = { length: 'km', clock: 'h' };
export const MS: SpeedUnit = { length: 'm', clock: 's' };

export function typedSpeed(value: Fraction, unit: SpeedUnit, random: Random): string {
  const name =
    unit === MPH
      ? random.pick(['mph', 'mph', 'miles per hour'])
      : unit === KMH
        ? random.pick(['km/h', 'km/h', 'km/h', 'kilometres per hour', 'km per hour'])
        : random.pick(['m/s', 'm/s', 'metres per second']);
  return `${writeDecimal(value)} ${name}`;
}
