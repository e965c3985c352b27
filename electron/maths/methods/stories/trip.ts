import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import {
  divide,
  journeySolution,
  multiply,
  shown,
  timeIn,
  workSpeedUnits,
  writeSpeedUnit,
  writeTime,
} from './workJourney.ts';
import type { Clock, Distance, Speed, SpeedUnit, Time } from './workJourney.ts';

/** A stretch of a journey as it is told; what is not told is missing. */
export type Stretch = {
  readonly distance?: Distance;
  readonly speed?: Speed;
  readonly time?: Time;
};

const LENGTHS: Readonly<Record<string, Fraction>> = {
  km: new Fraction(1000),
  m: new Fraction(1),
  cm: new Fraction(1, 100),
};
const SECONDS: Readonly<Record<Clock, Fraction>> = { h: new Fraction(3600), min: new Fraction(60), s: new Fraction(1) };

/** Reckons a journey in one unit of length and one of time, and keeps the steps. */
export class Reckoning {
  readonly steps: RuleStep[] = [];
  readonly unit: SpeedUnit;

  constructor(unit: SpeedUnit) {
    this.unit = unit;
  }

  say(reason: string, expression: string): void {
    this.steps.push({ reason, expression });
  }

  /** A length in the unit of the journey; `null` where the one is not a part of the other. */
  length({ value, length }: Distance): Fraction | null {
    if (length === this.unit.length) return value;
    const [own, other] = [LENGTHS[this.unit.length], LENGTHS[length]];
    if (own === undefined || other === undefined) return null;
    const result = value.mul(other).div(own);
    const up = other.compare(own) > 0;
    const by = up ? other.div(own) : own.div(other);
    this.say(
      `Write the distance in ${this.unit.length}.`,
      `${shown(value)}${up ? '\\times' : '\\div'} ${shown(by)}=${shown(result)}`,
    );
    return result;
  }

  time(time: Time): Fraction {
    const { value, steps } = timeIn(time, this.unit.clock);
    this.steps.push(...steps);
    return value;
  }

  speed({ value, length, clock }: Speed): Fraction | null {
    if (length === this.unit.length && clock === this.unit.clock) return value;
    const [own, other] = [LENGTHS[this.unit.length], LENGTHS[length]];
    const scale =
      length === this.unit.length ? new Fraction(1) : own === undefined || other === undefined ? null : other.div(own);
    if (scale === null) return null;
    const result = value.mul(scale).mul(SECONDS[this.unit.clock]).div(SECONDS[clock]);
    const worked = workSpeedUnits({ value, length, clock }, this.unit);
    if (worked !== null) this.steps.push(...worked.steps);
    return worked === null && length !== this.unit.length ? null : result;
  }

  distanceFrom(speed: Fraction, time: Fraction): Fraction {
    this.say('Distance is speed times time.', multiply(speed, time));
    return speed.mul(time);
  }

  timeFrom(distance: Fraction, speed: Fraction): Fraction {
    this.say('Time is distance divided by speed.', divide(distance, speed));
    return distance.div(speed);
  }

  speedFrom(distance: Fraction, time: Fraction): Fraction {
    this.say('Speed is distance divided by time.', divide(distance, time));
    return distance.div(time);
  }

  add(values: readonly Fraction[], what: string): Fraction {
    const total = values.reduce((sum, value) => sum.add(value), new Fraction(0));
    if (values.length > 1) this.say(`Add the ${what}.`, `${values.map(shown).join('+')}=${shown(total)}`);
    return total;
  }

  subtract(first: Fraction, second: Fraction, reason: string): Fraction {
    const result = first.sub(second);
    this.say(reason, `${shown(first)}-${shown(second)}=${shown(result)}`);
    return result;
  }

  answerDistance(value: Fraction, wanted: string): RuleSolution | null {
    const [own, other] = [LENGTHS[this.unit.length], LENGTHS[wanted]];
    if (wanted === '' || wanted === this.unit.length)
      return endsWithin(value, 3)
        ? journeySolution(this.steps, `${writeDecimal(value)}\\text{ ${this.unit.length}}`)
        : null;
    if (own === undefined || other === undefined) return null;
    const result = value.mul(own).div(other);
    const up = own.compare(other) > 0;
    this.say(
      `Write it in ${wanted}.`,
      `${shown(value)}${up ? '\\times' : '\\div'} ${shown(up ? own.div(other) : other.div(own))}=${shown(result)}`,
    );
    return endsWithin(result, 3) ? journeySolution(this.steps, `${writeDecimal(result)}\\text{ ${wanted}}`) : null;
  }

  answerTime(value: Fraction, wanted: Clock | null): RuleSolution | null {
    const written = writeTime(value, this.unit.clock, wanted);
    return written === null ? null : journeySolution([...this.steps, ...written.steps], written.answer);
  }

  answerSpeed(value: Fraction, wanted: SpeedUnit | null, places: number | null): RuleSolution | null {
    const isOwn = wanted === null || (wanted.length === this.unit.length && wanted.clock === this.unit.clock);
    if (isOwn) {
      const last = this.steps.at(-1);
      if (endsWithin(value, places ?? 3))
        return journeySolution(this.steps, `${writeDecimal(value)}\\text{ ${writeSpeedUnit(this.unit)}}`);
      if (places === null || last === undefined) return null;
      const rounded = value.round(places);
      const near = {
        reason: `Round to $${places}$ decimal places.`,
        expression: `${shown(value)}\\approx ${rounded.valueOf().toFixed(places)}`,
      };
      return journeySolution(
        [...this.steps, near],
        `${rounded.valueOf().toFixed(places)}\\text{ ${writeSpeedUnit(this.unit)}}`,
      );
    }
    const converted = workSpeedUnits({ value, ...this.unit }, wanted);
    return converted === null || places !== null ? null : { ...converted, steps: [...this.steps, ...converted.steps] };
  }
}

/** The clock a speed is told in when nobody says: by the second for metres and seconds, else by the hour. */
export function usualClock(time: Time, length: string): Clock {
  if (time.h.n === 0n && time.min.n === 0n) return 's';
  return (length === 'm' || length === 'cm' || length === 'feet') && time.h.n === 0n
    ? time.s.n === 0n
      ? 'min'
      : 's'
    : 'h';
}
