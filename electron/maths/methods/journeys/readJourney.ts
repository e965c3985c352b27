import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import {
  NOTHING,
  clockStep,
  journeySolution,
  timeIn,
  workDistance,
  workLegs,
  workMeeting,
  workSpeed,
  workSpeedByClock,
  workSpeedUnits,
  workTime,
} from '../stories/workJourney.ts';
import type { Clock, Leg, SpeedUnit, Time } from '../stories/workJourney.ts';
import { readStory } from '../words/readStory.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { JOURNEY_RULES } from './journeyRules.ts';
import { MEETING_RULES } from './meetingRules.ts';
import type { JourneyFact } from './journeyFact.ts';

type Facts = StoryFacts<JourneyFact>;
type LegFact = Extract<JourneyFact, { readonly kind: 'leg' }>;
const PRONOUN = /^(?:|he|she|it|they|you|i|we|him|her)$/;

/** The one who moves is told by one name; a car stays a car and Tom stays Tom. */
function isAboutOne(facts: readonly JourneyFact[]): boolean {
  const names = new Set(facts.flatMap((fact) => ('who' in fact && !PRONOUN.test(fact.who) ? [fact.who] : [])));
  return names.size <= 1;
}

/** Clauses that each tell one thing of the same stretch, put together; `null` where one is told twice. */
function merged(legs: readonly LegFact[]): LegFact | null {
  const [first, ...more] = legs;
  if (first === undefined) return null;
  return more.reduce<LegFact | null>((whole, leg) => {
    if (whole === null) return null;
    const twice = (['distance', 'time', 'speed'] as const).some((part) => whole[part] !== null && leg[part] !== null);
    return twice
      ? null
      : {
          ...whole,
          distance: whole.distance ?? leg.distance,
          time: whole.time ?? leg.time,
          speed: whole.speed ?? leg.speed,
        };
  }, first);
}

/** The clock a speed is told in when nobody says: by the second for metres and seconds, else by the hour. */
function usualClock(time: Time, length: string): Clock {
  if (time.h.n === 0n && time.min.n === 0n) return 's';
  return length === 'm' && time.h.n === 0n ? 'min' : 'h';
}

/** A speed by the hour or second, in the unit asked for. */
function speedOf(leg: LegFact, unit: SpeedUnit | null): RuleSolution | null {
  const { distance, time } = leg;
  if (distance === null || time === null || leg.speed !== null) return null;
  if (unit === null) return workSpeed(distance, time, usualClock(time, distance.length));
  if (unit.length === distance.length) return workSpeed(distance, time, unit.clock);
  const own: SpeedUnit = { length: distance.length, clock: usualClock(time, distance.length) };
  const worked = workSpeed(distance, time, own.clock);
  const value = distance.value.div(timeIn(time, own.clock).value);
  const converted = workSpeedUnits({ ...own, value }, unit);
  return worked === null || converted === null ? null : { ...converted, steps: [...worked.steps, ...converted.steps] };
}

const LENGTH_NAMES: Readonly<Record<string, string>> = {
  '': '',
  miles: 'miles',
  km: 'km',
  kilometres: 'km',
  kilometers: 'km',
  metres: 'm',
  meters: 'm',
  m: 'm',
};

function workOne(facts: Facts, leg: LegFact, count: number): RuleSolution | null {
  const [speed, distance, time] = [facts.only('ask speed'), facts.only('ask distance'), facts.only('ask time')];
  if (speed !== undefined && facts.are({ leg: count, 'ask speed': 1 })) {
    if (leg.speed !== null && leg.distance === null && leg.time === null && speed.unit !== null)
      return workSpeedUnits(leg.speed, speed.unit);
    return speedOf(leg, speed.unit);
  }
  if (
    distance !== undefined &&
    facts.are({ leg: count, 'ask distance': 1 }) &&
    leg.speed !== null &&
    leg.time !== null &&
    leg.distance === null
  ) {
    const unit = LENGTH_NAMES[distance.unit];
    return unit === '' || unit === leg.speed.length ? workDistance(leg.speed, leg.time) : null;
  }
  if (time === undefined || !facts.are({ leg: count, 'ask time': 1 })) return null;
  return leg.speed !== null && leg.distance !== null && leg.time === null
    ? workTime(leg.distance, leg.speed, time.clock)
    : null;
}

/** Times of a day in order, both in the morning or afternoon as they say. */
function minutesBetween(facts: Facts): readonly [number, number] | null {
  const [leaves, arrives] = [facts.only('leaves'), facts.only('arrives')];
  if (leaves === undefined || arrives === undefined || (leaves.half === null) !== (arrives.half === null)) return null;
  return arrives.minutes > leaves.minutes ? [leaves.minutes, arrives.minutes] : null;
}

function writeClock(minutes: number, half: boolean): string {
  const [hours, rest] = [Math.floor(minutes / 60), `${minutes % 60}`.padStart(2, '0')];
  if (!half) return `${`${hours}`.padStart(2, '0')}{:}${rest}`;
  return `${hours > 12 ? hours - 12 : hours}{:}${rest}\\text{ ${hours >= 12 ? 'pm' : 'am'}}`;
}

function workClock(facts: Facts, leg: LegFact | null, count: number): RuleSolution | null {
  const between = minutesBetween(facts);
  const speed = facts.only('ask speed');
  if (
    between !== null &&
    speed !== undefined &&
    leg?.distance !== null &&
    leg !== null &&
    facts.are({ leaves: 1, arrives: 1, leg: count, 'ask speed': 1 })
  ) {
    const unit = speed.unit;
    if (
      leg.time !== null ||
      leg.speed !== null ||
      (unit !== null && (unit.length !== leg.distance.length || unit.clock !== 'h'))
    )
      return null;
    return workSpeedByClock(leg.distance, between[0], between[1]);
  }
  const asked = facts.only('ask distance');
  if (
    between !== null &&
    asked !== undefined &&
    leg !== null &&
    leg.speed !== null &&
    leg.distance === null &&
    leg.time === null &&
    facts.are({ leaves: 1, arrives: 1, leg: count, 'ask distance': 1 })
  ) {
    const worked = workDistance(leg.speed, { h: NOTHING, min: new Fraction(between[1] - between[0]), s: NOTHING });
    return worked === null ? null : { ...worked, steps: [clockStep(between[0], between[1]), ...worked.steps] };
  }
  const leaves = facts.only('leaves');
  if (leaves === undefined || leg === null || !facts.are({ leaves: 1, leg: count, 'ask arrival': 1 })) return null;
  const worked =
    leg.distance !== null && leg.speed !== null && leg.time === null ? workTime(leg.distance, leg.speed, 'min') : null;
  const minutes =
    leg.time === null
      ? leg.distance === null || leg.speed === null
        ? null
        : leg.distance.value.div(leg.speed.value).mul(leg.speed.clock === 'h' ? 60 : 1)
      : timeIn(leg.time, 'min').value;
  if (minutes === null || minutes.d !== 1n || (leg.time === null && worked === null)) return null;
  const arrives = leaves.minutes + Number(minutes.n);
  if (arrives >= 24 * 60) return null;
  const steps = leg.time === null ? (worked?.steps ?? []) : timeIn(leg.time, 'min').steps;
  const start = leaves.minutes % 60;
  const last = {
    reason: 'Count on from the start.',
    expression: `${start}+${minutes.toString()}=${start + Number(minutes.n)}`,
  };
  return journeySolution([...steps, last], writeClock(arrives, leaves.half !== null));
}

/** A journey of several stretches, all in the units of the first. */
function workStretches(facts: Facts): RuleSolution | null {
  const legs = facts.all('leg');
  const [speed, distance] = [facts.only('ask speed'), facts.only('ask distance')];
  const whole = speed !== undefined || distance?.whole === true;
  if (
    legs.length < 2 ||
    !whole ||
    !facts.are({
      leg: legs.length,
      'ask speed': facts.all('ask speed').length,
      'ask distance': facts.all('ask distance').length,
    })
  )
    return null;
  if (facts.all('ask speed').length + facts.all('ask distance').length !== 1) return null;
  const length = legs[0]?.speed?.length ?? legs[0]?.distance?.length ?? '';
  const clock =
    legs[0]?.speed?.clock ??
    (legs[0]?.time === null || legs[0]?.time === undefined ? 'h' : usualClock(legs[0].time, length));
  const inUnits = legs.map((one): Leg | null => {
    const known = [one.distance, one.time, one.speed].filter((part) => part !== null).length;
    const fits =
      (one.speed === null || (one.speed.length === length && one.speed.clock === clock)) &&
      (one.distance === null || one.distance.length === length);
    return known === 2 && fits
      ? {
          distance: one.distance?.value ?? null,
          time: one.time === null ? null : timeIn(one.time, clock).value,
          speed: one.speed?.value ?? null,
        }
      : null;
  });
  if (inUnits.some((one) => one === null)) return null;
  if (speed?.unit !== null && speed !== undefined && (speed.unit.length !== length || speed.unit.clock !== clock))
    return null;
  return workLegs(
    inUnits.flatMap((one) => (one === null ? [] : [one])),
    { length, clock },
    speed === undefined ? 'distance' : 'speed',
  );
}

function workMeet(facts: Facts): RuleSolution | null {
  const [pair, gap, ask, told] = [
    facts.only('pair'),
    facts.only('gap'),
    facts.only('ask meeting'),
    facts.only('speeds'),
  ];
  if (pair === undefined || gap === undefined || ask === undefined || pair.how !== ask.how) return null;
  if (!facts.are({ pair: 1, gap: 1, 'ask meeting': 1, speeds: pair.speeds === null ? 1 : 0 })) return null;
  const [first, second] = pair.speeds ?? told?.speeds ?? [];
  if (
    first === undefined ||
    second === undefined ||
    first.length !== second.length ||
    first.clock !== second.clock ||
    gap.length.length !== first.length
  )
    return null;
  return workMeeting(gap.length.value, first.value, second.value, pair.how, first.clock, ask.clock);
}

/** Works stories of speed, distance and time whose every word is understood. */
export function readJourney(problem: string): RuleSolution | null {
  if (
    !/\d/.test(problem) ||
    !/\b(?:km|kms|miles?|m|met(?:re|er)s?|kilomet\w+|mph|kph|feet|cm)\b|km\/h|m\/s/i.test(problem)
  )
    return null;
  const story = readStory(problem, JOURNEY_RULES);
  if (story !== null && story.places === null && isAboutOne(story.facts.flat())) {
    const facts = storyFacts(story.facts.flat());
    const convert = facts.only('convert');
    if (convert !== undefined && facts.are({ convert: 1 })) return workSpeedUnits(convert.speed, convert.to);
    const legs = facts.all('leg');
    const leg = merged(legs);
    return (
      (leg === null ? null : workOne(facts, leg, legs.length)) ??
      workClock(facts, leg, legs.length) ??
      workStretches(facts)
    );
  }
  const meeting = readStory(problem, MEETING_RULES);
  return meeting === null || meeting.places !== null ? null : workMeet(storyFacts(meeting.facts.flat()));
}
