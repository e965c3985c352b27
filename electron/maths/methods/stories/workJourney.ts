import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { endsWithin, spellDifference, spellProduct, spellSum } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { writeNumber } from '../writeTerms.ts';

export type Clock = 'h' | 'min' | 's';
/** `km` per `h`: `km/h`. */
export type SpeedUnit = { readonly length: string; readonly clock: Clock };
export type Speed = SpeedUnit & { readonly value: Fraction };
export type Distance = { readonly value: Fraction; readonly length: string };
/** A time as told: hours, minutes and seconds, any of them nothing. */
export type Time = { readonly h: Fraction; readonly min: Fraction; readonly s: Fraction };

export const NOTHING = new Fraction(0);
const SECONDS: Readonly<Record<Clock, Fraction>> = { h: new Fraction(3600), min: new Fraction(60), s: new Fraction(1) };
const NAMES: Readonly<Record<Clock, string>> = { h: 'hours', min: 'minutes', s: 'seconds' };

export function journeySolution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'words-speed', method: 'speedStories', steps, answer };
}

export function writeSpeedUnit({ length, clock }: SpeedUnit): string {
  return length === 'miles' && clock === 'h' ? 'mph' : `${length}/${clock}`;
}

/** A decimal where it ends soon, else a fraction. */
export function shown(value: Fraction): string {
  return endsWithin(value, 4) ? writeDecimal(value) : writeNumber(value);
}

/** The time in one unit, with the step that brings it there; no step where it is told so. */
export function timeIn(time: Time, clock: Clock): { readonly value: Fraction; readonly steps: readonly RuleStep[] } {
  const parts = (['h', 'min', 's'] as const).filter((unit) => time[unit].n !== 0n);
  const turned = parts.map((unit) => ({ unit, value: time[unit].mul(SECONDS[unit]).div(SECONDS[clock]) }));
  const value = turned.reduce((sum, part) => sum.add(part.value), NOTHING);
  if (parts.every((unit) => unit === clock)) return { value, steps: [] };
  const written = turned.map((part) => {
    if (part.unit === clock) return writeDecimal(time[part.unit]);
    const ratio = SECONDS[part.unit].div(SECONDS[clock]);
    return ratio.compare(1) > 0
      ? `${writeDecimal(time[part.unit])}\\times ${writeDecimal(ratio)}`
      : `\\frac{${writeDecimal(time[part.unit])}}{${writeDecimal(ratio.inverse())}}`;
  });
  return {
    value,
    steps: [{ reason: `Write the time in ${NAMES[clock]}.`, expression: `${written.join('+')}=${shown(value)}` }],
  };
}

export function multiply(first: Fraction, second: Fraction): string {
  if (endsWithin(first, 4) && endsWithin(second, 4)) return spellProduct(first, second);
  return `${shown(first)}\\times ${shown(second)}=${shown(first.mul(second))}`;
}

export function divide(first: Fraction, second: Fraction): string {
  return endsWithin(second, 4)
    ? `\\frac{${shown(first)}}{${shown(second)}}=${shown(first.div(second))}`
    : `${shown(first)}\\div ${shown(second)}=${shown(first.div(second))}`;
}

export function workSpeed(distance: Distance, time: Time, clock: Clock): RuleSolution | null {
  const { value, steps } = timeIn(time, clock);
  if (value.compare(0) <= 0) return null;
  const speed = distance.value.div(value);
  const last = { reason: 'Speed is distance divided by time.', expression: divide(distance.value, value) };
  return endsWithin(speed, 3)
    ? journeySolution(
        [...steps, last],
        `${writeDecimal(speed)}\\text{ ${writeSpeedUnit({ length: distance.length, clock })}}`,
      )
    : null;
}

export function workDistance(speed: Speed, time: Time): RuleSolution | null {
  const { value, steps } = timeIn(time, speed.clock);
  const distance = speed.value.mul(value);
  const last = { reason: 'Distance is speed times time.', expression: multiply(speed.value, value) };
  return endsWithin(distance, 3)
    ? journeySolution([...steps, last], `${writeDecimal(distance)}\\text{ ${speed.length}}`)
    : null;
}

/** A time as an answer: in the unit asked for, else in its own where that is a short decimal, else in the next smaller. */
export function writeTime(
  value: Fraction,
  clock: Clock,
  wanted: Clock | null,
): { readonly steps: readonly RuleStep[]; readonly answer: string } | null {
  const short = endsWithin(value, 2);
  const target = wanted ?? (short || clock === 's' ? clock : clock === 'h' ? 'min' : 's');
  const result = value.mul(SECONDS[clock]).div(SECONDS[target]);
  if (!endsWithin(result, 2)) return null;
  const name = result.equals(1) ? NAMES[target].replace(/s$/, '') : NAMES[target];
  const answer = `${writeDecimal(result)}\\text{ ${name}}`;
  if (target === clock) return { steps: [], answer };
  const ratio = SECONDS[clock].div(SECONDS[target]);
  const up = ratio.compare(1) > 0;
  const expression = up
    ? `${shown(value)}\\times ${writeDecimal(ratio)}=${writeDecimal(result)}`
    : `${shown(value)}\\div ${writeDecimal(ratio.inverse())}=${writeDecimal(result)}`;
  return { steps: [{ reason: `Write it in ${NAMES[target]}.`, expression }], answer };
}

export function workTime(distance: Distance, speed: Speed, wanted: Clock | null): RuleSolution | null {
  if (distance.length !== speed.length || speed.value.compare(0) <= 0) return null;
  const value = distance.value.div(speed.value);
  const written = writeTime(value, speed.clock, wanted);
  const first = { reason: 'Time is distance divided by speed.', expression: divide(distance.value, speed.value) };
  return written === null ? null : journeySolution([first, ...written.steps], written.answer);
}

/** `09:40` to `11:10`, minutes after midnight: the speed in the length's unit per hour. */
export function workSpeedByClock(distance: Distance, leaves: number, arrives: number): RuleSolution | null {
  const minutes = arrives - leaves;
  if (minutes <= 0) return null;
  const worked = workSpeed(distance, { h: NOTHING, min: new Fraction(minutes), s: NOTHING }, 'h');
  return worked === null ? null : journeySolution([clockStep(leaves, arrives), ...worked.steps], worked.answer);
}

/** The minutes between two times of a day: `(11-9)\times 60+10-40=90`. */
export function clockStep(leaves: number, arrives: number): RuleStep {
  const [hours, minutes] = [(time: number): number => Math.floor(time / 60), (time: number): number => time % 60];
  const whole = `(${hours(arrives)}-${hours(leaves)})\\times 60`;
  const parts = `${minutes(arrives) === 0 ? '' : `+${minutes(arrives)}`}${minutes(leaves) === 0 ? '' : `-${minutes(leaves)}`}`;
  return { reason: 'Find the time in minutes.', expression: `${whole}${parts}=${arrives - leaves}` };
}

const METRES: Readonly<Record<string, Fraction>> = {
  km: new Fraction(1000),
  m: new Fraction(1),
  cm: new Fraction(1, 100),
};

/** A speed in another unit: first the length, then the time. */
export function workSpeedUnits(speed: Speed, to: SpeedUnit): RuleSolution | null {
  const [large, small] = [METRES[speed.length], METRES[to.length]];
  if (large === undefined || small === undefined) return null;
  const [ratio, per] = [large.div(small), SECONDS[speed.clock].div(SECONDS[to.clock])];
  const steps: RuleStep[] = [];
  let value = speed.value;
  const change = (by: Fraction, up: boolean, reason: string): void => {
    const next = up ? value.mul(by) : value.div(by);
    const expression = up
      ? `${shown(value)}\\times ${writeDecimal(by)}=${shown(next)}`
      : `${shown(value)}\\div ${writeDecimal(by)}=${shown(next)}`;
    steps.push({ reason, expression });
    value = next;
  };
  const length = (): void => {
    if (ratio.compare(1) > 0)
      change(ratio, true, `$1\\text{ ${speed.length}}=${writeDecimal(ratio)}\\text{ ${to.length}}$: multiply.`);
    else if (ratio.compare(1) < 0)
      change(
        ratio.inverse(),
        false,
        `$1\\text{ ${to.length}}=${writeDecimal(ratio.inverse())}\\text{ ${speed.length}}$: divide.`,
      );
  };
  const clock = (): void => {
    if (per.compare(1) > 0)
      change(per, false, `$1\\text{ ${speed.clock}}=${writeDecimal(per)}\\text{ ${to.clock}}$: divide.`);
    else if (per.compare(1) < 0)
      change(
        per.inverse(),
        true,
        `$1\\text{ ${to.clock}}=${writeDecimal(per.inverse())}\\text{ ${speed.clock}}$: multiply.`,
      );
  };
  if (ratio.compare(1) > 0) {
    length();
    clock();
  } else {
    clock();
    length();
  }
  if (steps.length === 0 || !endsWithin(value, 4)) return null;
  return journeySolution(steps, `${writeDecimal(value)}\\text{ ${writeSpeedUnit(to)}}`);
}

/** Two that start `gap` apart and move towards each other, or apart until they are `gap` apart, or one after the other. */
export function workMeeting(
  gap: Fraction,
  first: Fraction,
  second: Fraction,
  how: 'together' | 'apart' | 'catch',
  clock: Clock,
  wanted: Clock | null,
): RuleSolution | null {
  const speed = how === 'catch' ? first.sub(second) : first.add(second);
  if (speed.compare(0) <= 0) return null;
  const reason =
    how === 'together'
      ? 'They come nearer by both speeds.'
      : how === 'apart'
        ? 'They part by both speeds.'
        : 'The faster one gains the difference of the speeds.';
  const step = { reason, expression: how === 'catch' ? spellDifference(first, second) : spellSum([first, second]) };
  const written = writeTime(gap.div(speed), clock, wanted);
  if (written === null) return null;
  return journeySolution(
    [step, { reason: 'Divide the distance by it.', expression: divide(gap, speed) }, ...written.steps],
    written.answer,
  );
}

/** One stretch of a journey: two of distance, time and speed, in units that go together. */
export type Leg = {
  readonly distance: Fraction | null;
  readonly time: Fraction | null;
  readonly speed: Fraction | null;
};

/** The average speed, the whole distance or the whole time of a journey of several stretches, in one set of units. */
export function workLegs(
  legs: readonly Leg[],
  unit: SpeedUnit,
  wanted: 'speed' | 'distance' | 'time',
): RuleSolution | null {
  const steps: RuleStep[] = [];
  const [distances, times]: [Fraction[], Fraction[]] = [[], []];
  for (const { distance, time, speed } of legs) {
    const far = distance ?? (speed !== null && time !== null ? speed.mul(time) : null);
    const long = time ?? (speed !== null && distance !== null && speed.n !== 0n ? distance.div(speed) : null);
    if (far === null || long === null) return null;
    if (distance === null && speed !== null && wanted !== 'time')
      steps.push({ reason: 'Distance is speed times time.', expression: multiply(speed, long) });
    if (time === null && speed !== null && wanted !== 'distance')
      steps.push({ reason: 'Time is distance divided by speed.', expression: divide(far, speed) });
    distances.push(far);
    times.push(long);
  }
  const add = (values: readonly Fraction[], name: string): Fraction => {
    const total = values.reduce((sum, value) => sum.add(value), NOTHING);
    steps.push({ reason: `Add the ${name}.`, expression: `${values.map(shown).join('+')}=${shown(total)}` });
    return total;
  };
  if (wanted === 'time') {
    const written = writeTime(add(times, 'times'), unit.clock, null);
    return written === null ? null : journeySolution([...steps, ...written.steps], written.answer);
  }
  const far = add(distances, 'distances');
  if (wanted === 'distance')
    return endsWithin(far, 3) ? journeySolution(steps, `${writeDecimal(far)}\\text{ ${unit.length}}`) : null;
  const speed = far.div(add(times, 'times'));
  const divisor = times.reduce((sum, value) => sum.add(value), NOTHING);
  steps.push({ reason: 'Divide the whole distance by the whole time.', expression: divide(far, divisor) });
  return endsWithin(speed, 2) ? journeySolution(steps, `${writeDecimal(speed)}\\text{ ${writeSpeedUnit(unit)}}`) : null;
}
