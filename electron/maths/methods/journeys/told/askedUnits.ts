import type { RuleSolution } from '../../../outcomes.ts';
import type { Reckoning } from '../../stories/trip.ts';
import type { SpeedUnit } from '../../stories/workJourney.ts';
import { inHoursAndMinutes } from '../readTrip.ts';
import { clockName } from '../tripFacts.ts';
import type { MarkedTravel } from './markTravel.ts';
import { SPEED_UNIT } from './travelAsks.ts';
import type { Claim } from './travelClaims.ts';
import type Fraction from 'fraction.js';

const LENGTHS: readonly (readonly [RegExp, string])[] = [
  [/^k/, 'km'],
  [/^mi/, 'miles'],
  [/^f/, 'feet'],
  [/^y/, 'yards'],
  [/^c/, 'cm'],
  [/^m/, 'm'],
];

/** The unit of length that a question names: "kilometres" → "km"; empty where it names none. */
export function lengthUnit(text: string): string {
  return LENGTHS.find(([pattern]) => pattern.test(text))?.[1] ?? '';
}

/** "miles per hour", "m/s": the unit of a speed; `null` for other words. */
export function speedUnit(text: string): SpeedUnit | null {
  const bare = text.trim();
  if (bare === 'mph') return { length: 'miles', clock: 'h' };
  if (bare === 'kph' || bare === 'kmh') return { length: 'km', clock: 'h' };
  const [length = '', clock] = bare.split(/ ?\/ ?| per | an? /);
  if (clock === undefined || lengthUnit(length) === '') return null;
  return { length: lengthUnit(length), clock: clock.startsWith('h') ? 'h' : clock.startsWith('m') ? 'min' : 's' };
}

const IN: Readonly<Record<'speed' | 'distance' | 'time', RegExp>> = {
  speed: new RegExp(`(?<![a-z])(?:in|as|to) (${SPEED_UNIT})(?![a-z])`),
  distance:
    /(?<![a-z])in (km|kilomet(?:re|er)s|miles|met(?:re|er)s|m|feet|yards)(?= §|,| (?:is|was|does|did|from|away|has|will|it|they|he|she)\b)/,
  time: /(?<![a-z])in (minutes|mins|hours|hrs|seconds|secs)(?= §|,| (?:is|was|does|did|will|would|it|they|he|she|to|for)\b)/,
};

/** The unit asked for may stand anywhere in the sentence that asks: "how far away, in km, is the storm?" */
export function withAskedUnit(claims: readonly Claim[], { text }: MarkedTravel): readonly Claim[] {
  return claims.map((claim) => {
    const { said } = claim;
    if (said?.kind !== 'ask' || said.unit !== '' || said.what === 'clock') return claim;
    const end = text.indexOf('§', claim.at);
    const unit = IN[said.what].exec(text.slice(claim.at, end < 0 ? undefined : end + 1))?.[1];
    return unit === undefined ? claim : { ...claim, said: { ...said, unit } };
  });
}

/** A time in the unit asked for; of its own accord in hours and minutes where minutes would be more than an hour. */
export function timeAnswer(reckoning: Reckoning, value: Fraction, unit: string): RuleSolution | null {
  const isPart = unit === '' && reckoning.unit.clock === 'h' && value.compare(1) < 0 && value.mul(60).d === 1n;
  const worked = reckoning.answerTime(value, isPart ? 'min' : clockName(unit));
  const isLong =
    unit === '' &&
    /^\d+\\text\{ minutes\}$/.test(worked?.answer ?? '') &&
    Number.parseInt(worked?.answer ?? '', 10) > 60;
  return worked !== null && isLong ? (inHoursAndMinutes(worked) ?? worked) : worked;
}

/** "In minutes and seconds", "in hours and minutes": the two parts of a time. */
export function inTwoParts(worked: RuleSolution): RuleSolution | null {
  const seconds = /^(\d+)\\text\{ seconds?\}$/.exec(worked.answer)?.[1];
  if (seconds === undefined) return inHoursAndMinutes(worked);
  const [minutes, rest] = [Math.floor(Number(seconds) / 60), Number(seconds) % 60];
  if (minutes === 0 || rest === 0) return worked;
  const answer = `${minutes}\\text{ ${minutes === 1 ? 'minute' : 'minutes'} }${rest}\\text{ seconds}`;
  return {
    ...worked,
    steps: [...worked.steps, { reason: 'Write it in minutes and seconds.', expression: answer }],
    answer,
  };
}
