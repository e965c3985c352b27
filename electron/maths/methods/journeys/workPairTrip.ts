import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { Reckoning, usualClock } from '../stories/trip.ts';
import { journeySolution, shown, writeSpeedUnit } from '../stories/workJourney.ts';
import type { Distance, Speed, Time } from '../stories/workJourney.ts';
import type { Happening } from './journeyScript.ts';
import type { Script } from './readTrip.ts';
import { clockName, distanceOf, lengthName, speedOf, timeOf, travellers } from './workTrip.ts';
import { writeClock } from './writeClock.ts';

type Ask = Extract<Happening, { readonly kind: 'ask' }>;
type ClockTime = { readonly minutes: number; readonly half: string | null };
type Pair = {
  readonly script: Script;
  readonly ask: Ask;
  readonly has: (kind: Happening['kind']) => boolean;
  readonly speeds: readonly Speed[];
  readonly distances: readonly Distance[];
  readonly gaps: readonly Distance[];
  readonly leads: readonly Distance[];
  readonly delays: readonly Time[];
  readonly times: readonly Time[];
  readonly clocks: readonly ClockTime[];
  readonly directions: readonly string[];
};

function pairOf(script: Script, ask: Ask): Pair {
  const { happenings, amounts } = script;
  const marks = (kind: Happening['kind']): readonly number[] =>
    happenings.flatMap((one) => (one.kind === kind && 'mark' in one ? [one.mark] : []));
  const lengths = (kind: Happening['kind']): readonly Distance[] =>
    marks(kind).flatMap((mark) => [distanceOf(amounts[mark])].filter((one) => one !== null));
  const times = (kind: Happening['kind']): readonly Time[] =>
    marks(kind).flatMap((mark) => [timeOf(amounts[mark])].filter((one) => one !== null));
  const kinds = new Set(happenings.map(({ kind }) => kind));
  return {
    script,
    ask,
    has: (kind) => kinds.has(kind),
    speeds: marks('speed').flatMap((mark) => [speedOf(amounts[mark])].filter((one) => one !== null)),
    distances: [...lengths('distance'), ...lengths('total distance')],
    gaps: lengths('gap'),
    leads: lengths('lead'),
    delays: times('delay'),
    times: [...times('time'), ...times('total time')],
    clocks: marks('clock').flatMap((mark) => {
      const amount = amounts[mark];
      return amount?.kind === 'clock' ? [{ minutes: amount.minutes, half: amount.half }] : [];
    }),
    directions: happenings.flatMap((one) => (one.kind === 'direction' ? [one.to] : [])),
  };
}

/** Exactly these many amounts of each kind, and no stop or anything else that this shape has no place for. */
function counts(
  pair: Pair,
  wanted: Partial<Record<'speeds' | 'distances' | 'gaps' | 'leads' | 'delays' | 'times' | 'clocks', number>>,
): boolean {
  const lists = { speeds: 0, distances: 0, gaps: 0, leads: 0, delays: 0, times: 0, clocks: 0, ...wanted };
  const foreign: readonly Happening['kind'][] = [
    'stop',
    'rest',
    'same speed',
    'body',
    'thing',
    'accelerate',
    'from rest',
    'faster',
    'slower',
    'sooner',
    'including',
  ];
  return (
    !foreign.some(pair.has) &&
    (Object.keys(lists) as (keyof typeof lists)[]).every((kind) => pair[kind].length === lists[kind])
  );
}

function minutesBetween(first: ClockTime | undefined, second: ClockTime | undefined): number | null {
  if (first === undefined || second === undefined || (first.half === null) !== (second.half === null)) return null;
  return second.minutes > first.minutes ? second.minutes - first.minutes : null;
}

/** Both speeds in the unit of the first. */
function bothSpeeds({ speeds }: Pair): readonly [Reckoning, Fraction, Fraction] | null {
  const [first, second] = speeds;
  if (first === undefined || second === undefined || first.length !== second.length || first.clock !== second.clock)
    return null;
  return [new Reckoning({ length: first.length, clock: first.clock }), first.value, second.value];
}

function answerClock(reckoning: Reckoning, time: Fraction, start: ClockTime): RuleSolution | null {
  const minutes = reckoning.unit.clock === 'h' ? time.mul(60) : time;
  if (minutes.d !== 1n || reckoning.unit.clock === 's') return null;
  const end = start.minutes + Number(minutes.n);
  if (end >= 24 * 60) return null;
  if (reckoning.unit.clock === 'h')
    reckoning.say('Write the time in minutes.', `${shown(time)}\\times 60=${shown(minutes)}`);
  const from = writeClock(start.minutes, start.half !== null);
  reckoning.say(`Count on from $${from}$.`, writeClock(end, start.half !== null));
  return journeySolution(reckoning.steps, writeClock(end, start.half !== null));
}

/** Two come nearer, or part: the distance between them changes by both speeds. */
function meeting(pair: Pair): RuleSolution | null {
  const { has, ask, script } = pair;
  const both = bothSpeeds(pair);
  if (both === null || script.places !== null || has('catch') || has('compare') || has('with') || has('against'))
    return null;
  const [reckoning, first, second] = both;
  const [one, two] = pair.directions;
  const opposite = new Set([`${one ?? ''}${two ?? ''}`]);
  const away =
    (has('opposite') && !has('towards')) ||
    opposite.has('eastwest') ||
    opposite.has('westeast') ||
    opposite.has('northsouth') ||
    opposite.has('southnorth');
  const across = pair.directions.length === 2 && !away && one !== two;
  const together = has('towards') || (has('meet') && !away && !across && !has('same direction'));
  if (pair.directions.length > 0 && pair.directions.length !== 2) return null;
  const sum = (): Fraction =>
    reckoning.add([first, second], together ? 'speeds: they come nearer by both' : 'speeds: they part by both');
  const gap = pair.gaps[0] ?? pair.distances[0];
  const gapCount = pair.gaps.length === 1 ? { gaps: 1 } : { distances: 1 };
  if (together || away) {
    if (together && away) return null;
    if (
      ask.what === 'time' &&
      gap !== undefined &&
      counts(pair, { speeds: 2, ...gapCount }) &&
      (together ? has('meet') : true)
    ) {
      const length = reckoning.length(gap);
      return length === null ? null : reckoning.answerTime(reckoning.timeFrom(length, sum()), clockName(ask.unit));
    }
    const start = pair.clocks[0];
    if (
      ask.what === 'clock' &&
      gap !== undefined &&
      start !== undefined &&
      counts(pair, { speeds: 2, clocks: 1, ...gapCount })
    ) {
      const length = reckoning.length(gap);
      return length === null || (together && !has('meet'))
        ? null
        : answerClock(reckoning, reckoning.timeFrom(length, sum()), start);
    }
  }
  if (ask.what !== 'distance' || together) return null;
  const between = minutesBetween(pair.clocks[0], pair.clocks[1]);
  const told = pair.times[0];
  const time =
    between !== null && counts(pair, { speeds: 2, clocks: 2 })
      ? { h: new Fraction(0), min: new Fraction(between), s: new Fraction(0) }
      : told !== undefined && counts(pair, { speeds: 2, times: 1 })
        ? told
        : null;
  if (time === null || !has('apart')) return null;
  const hours = reckoning.time(time);
  if (away) return reckoning.answerDistance(reckoning.distanceFrom(sum(), hours), lengthName(ask.unit));
  if (has('same direction') && !across) {
    const [fast, slow] = first.compare(second) >= 0 ? [first, second] : [second, first];
    return reckoning.answerDistance(
      reckoning.distanceFrom(
        reckoning.subtract(fast, slow, 'The faster one gains the difference of the speeds.'),
        hours,
      ),
      lengthName(ask.unit),
    );
  }
  if (!across) return null;
  const [far, wide] = [reckoning.distanceFrom(first, hours), reckoning.distanceFrom(second, hours)];
  const square = far.mul(far).add(wide.mul(wide));
  const side = new Fraction(Math.round(Math.sqrt(square.valueOf()) * 100), 100);
  if (!side.mul(side).equals(square)) return null;
  reckoning.say(
    'The two ways are at right angles: use Pythagoras.',
    `\\sqrt{${shown(far)}^2+${shown(wide)}^2}=${shown(side)}`,
  );
  return reckoning.answerDistance(side, lengthName(ask.unit));
}

/** One runs after another who is ahead by some way or by some time. */
function catching(pair: Pair): RuleSolution | null {
  const { has, ask, script } = pair;
  const both = bothSpeeds(pair);
  if (
    both === null ||
    script.places !== null ||
    !has('catch') ||
    has('towards') ||
    has('opposite') ||
    pair.directions.length > 0
  )
    return null;
  const [reckoning, first, second] = both;
  if (first.equals(second)) return null;
  const [fast, slow] = first.compare(second) > 0 ? [first, second] : [second, first];
  const lead = pair.leads[0] ?? pair.gaps[0];
  const between = minutesBetween(pair.clocks[0], pair.clocks[1]);
  const gain = (): Fraction => reckoning.subtract(fast, slow, 'The faster one gains the difference of the speeds.');
  if (lead !== undefined && pair.leads.length + pair.gaps.length === 1) {
    const kind = pair.leads.length === 1 ? { leads: 1 } : { gaps: 1 };
    const start = pair.clocks[0];
    const isClock = ask.what === 'clock' && start !== undefined && counts(pair, { speeds: 2, clocks: 1, ...kind });
    if (!isClock && !(ask.what !== 'clock' && counts(pair, { speeds: 2, ...kind }))) return null;
    const length = reckoning.length(lead);
    if (length === null) return null;
    const time = reckoning.timeFrom(length, gain());
    if (isClock) return answerClock(reckoning, time, start);
    return ask.what === 'time' ? reckoning.answerTime(time, clockName(ask.unit)) : null;
  }
  const delay = pair.delays[0];
  const byClock = between !== null && counts(pair, { speeds: 2, clocks: 2 });
  const late = byClock
    ? { h: new Fraction(0), min: new Fraction(between), s: new Fraction(0) }
    : delay !== undefined &&
        counts(pair, { speeds: 2, delays: 1, clocks: pair.clocks.length }) &&
        pair.clocks.length <= 1
      ? delay
      : null;
  // The one that leaves later is told later, and must be the faster one.
  if (late === null || second.compare(first) <= 0) return null;
  const ahead = reckoning.distanceFrom(first, reckoning.time(late));
  const time = reckoning.timeFrom(ahead, gain());
  const start = pair.clocks.at(-1);
  if (ask.what === 'clock') {
    if (start === undefined) return null;
    const total = byClock ? time : reckoning.add([time, reckoning.time(late)], 'times');
    return answerClock(reckoning, total, start);
  }
  if (ask.what === 'distance')
    return has('apart') ? null : reckoning.answerDistance(reckoning.distanceFrom(fast, time), lengthName(ask.unit));
  const asked = script.happenings.slice(script.happenings.findIndex((one) => one.kind === 'ask'));
  const subject = asked.find((one) => one.kind === 'traveller');
  const chaser = travellers(script.happenings)[1];
  return ask.what === 'time' && subject?.kind === 'traveller' && subject.name === chaser
    ? reckoning.answerTime(time, clockName(ask.unit))
    : null;
}

/** With the current and against it: still water and current from two times, or a time from both speeds. */
function current(pair: Pair): RuleSolution | null {
  const { script, ask, has } = pair;
  if (script.places !== null || !(has('with') || has('against'))) return null;
  const sides = script.happenings.flatMap((one) => (one.kind === 'with' || one.kind === 'against' ? [one.kind] : []));
  const asks = script.happenings.findIndex((one) => one.kind === 'ask');
  const wanted = script.happenings
    .slice(asks)
    .flatMap((one) => (one.kind === 'still' || one.kind === 'wind' ? [one.kind] : []));
  const before = script.happenings.slice(0, asks).map(({ kind }) => kind);
  const [way, back] = pair.distances;
  const [one, two] = pair.times;
  if (
    ask.what === 'speed' &&
    wanted.length > 0 &&
    sides.length === 2 &&
    sides[0] !== sides[1] &&
    way !== undefined &&
    one !== undefined &&
    two !== undefined
  ) {
    if (!counts(pair, { distances: pair.distances.length, times: 2 }) || pair.distances.length > 2) return null;
    if (back !== undefined && back.length !== way.length) return null;
    const reckoning = new Reckoning({ length: way.length, clock: usualClock(one, way.length) });
    const speeds = [
      reckoning.speedFrom(way.value, reckoning.time(one)),
      reckoning.speedFrom((back ?? way).value, reckoning.time(two)),
    ];
    const [first, second] = sides[0] === 'with' ? speeds : speeds.toReversed();
    if (first === undefined || second === undefined || first.compare(second) <= 0) return null;
    const half = (value: Fraction, sum: Fraction, sign: string, reason: string): Fraction => {
      reckoning.say(reason, `(${shown(first)}${sign}${shown(second)})\\div 2=${shown(value)}`);
      return sum;
    };
    const still = first.add(second).div(2);
    const flow = first.sub(second).div(2);
    const values = [...new Set(wanted)].map((kind) =>
      kind === 'still'
        ? half(still, still, '+', 'The speed in still water or air lies halfway between the two.')
        : half(flow, flow, '-', 'The current or wind makes half of the difference.'),
    );
    if (values.some((value) => !endsWithin(value, 2))) return null;
    const unit = writeSpeedUnit(reckoning.unit);
    return journeySolution(
      reckoning.steps,
      values.map((value) => `${writeDecimal(value)}\\text{ ${unit}}`).join('\\text{ and }'),
    );
  }
  const both = bothSpeeds(pair);
  if (
    both !== null &&
    ask.what === 'speed' &&
    wanted.length === 1 &&
    sides.length === 2 &&
    sides[0] !== sides[1] &&
    counts(pair, { speeds: 2 })
  ) {
    const [reckoning, one, two] = both;
    const [first, second] = sides[0] === 'with' ? [one, two] : [two, one];
    if (first.compare(second) <= 0) return null;
    const isStill = wanted[0] === 'still';
    const value = (isStill ? first.add(second) : first.sub(second)).div(2);
    reckoning.say(
      isStill
        ? 'The speed in still water or air lies halfway between the two.'
        : 'The current or wind makes half of the difference.',
      `(${shown(first)}${isStill ? '+' : '-'}${shown(second)})\\div 2=${shown(value)}`,
    );
    return reckoning.answerSpeed(value, null, null);
  }
  const [side, ...others] = sides;
  if (
    both === null ||
    side === undefined ||
    others.length > 0 ||
    !before.includes('wind') ||
    !(before.includes('still') || before.includes('wind'))
  )
    return null;
  const [reckoning, first, second] = both;
  const [boat, flow] = first.compare(second) > 0 ? [first, second] : [second, first];
  const speed =
    side === 'with'
      ? reckoning.add([boat, flow], 'speeds: the current helps')
      : reckoning.subtract(boat, flow, 'The current slows it down.');
  if (ask.what === 'time' && way !== undefined && counts(pair, { speeds: 2, distances: 1 })) {
    const length = reckoning.length(way);
    return length === null ? null : reckoning.answerTime(reckoning.timeFrom(length, speed), clockName(ask.unit));
  }
  if (ask.what === 'distance' && one !== undefined && counts(pair, { speeds: 2, times: 1 }))
    return reckoning.answerDistance(reckoning.distanceFrom(speed, reckoning.time(one)), lengthName(ask.unit));
  return ask.what === 'speed' && counts(pair, { speeds: 2 }) ? reckoning.answerSpeed(speed, null, null) : null;
}

/** Two travellers with a way and a speed each: by how much does one take longer? */
function comparing(pair: Pair): RuleSolution | null {
  const { ask, has, script } = pair;
  if (!has('compare') || ask.what !== 'time' || script.places !== null || has('catch') || has('apart')) return null;
  const both = bothSpeeds(pair);
  const [way, other = way] = pair.distances;
  if (
    both === null ||
    way === undefined ||
    other === undefined ||
    !counts(pair, { speeds: 2, distances: pair.distances.length }) ||
    pair.distances.length > 2
  )
    return null;
  const order = script.happenings.flatMap((one) => (one.kind === 'speed' || one.kind === 'distance' ? [one.kind] : []));
  if (order.length === 4 && (order[0] === order[1] || order[2] === order[3])) return null;
  const [reckoning, first, second] = both;
  const lengths = [reckoning.length(way), reckoning.length(other)];
  const [one, two] = lengths;
  if (one === null || two === null || one === undefined || two === undefined) return null;
  const times = [reckoning.timeFrom(one, first), reckoning.timeFrom(two, second)].toSorted((a, b) => b.compare(a));
  const [long, short] = times;
  return long === undefined || short === undefined
    ? null
    : reckoning.answerTime(reckoning.subtract(long, short, 'Find the difference of the times.'), clockName(ask.unit));
}

/** Works stories of two who move: towards each other, apart, one after the other, or with and against a current. */
export function workPairTrip(script: Script): RuleSolution | null {
  const asks = script.happenings.filter((one) => one.kind === 'ask');
  const [ask, ...more] = asks;
  if (ask === undefined || more.length > 0 || script.happenings.some((one) => one.kind === 'unit')) return null;
  if (travellers(script.happenings).length > 2) return null;
  const pair = pairOf(script, ask);
  return current(pair) ?? catching(pair) ?? comparing(pair) ?? meeting(pair);
}
