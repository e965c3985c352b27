import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { Reckoning, usualClock } from '../../stories/trip.ts';
import { clockStep, journeySolution, shown } from '../../stories/workJourney.ts';
import type { Clock, SpeedUnit } from '../../stories/workJourney.ts';
import type { StoryAmount } from '../../words/storyAmounts.ts';
import { isNoAverage, isOddTrip } from '../isOddTrip.ts';
import { writeClock } from '../writeClock.ts';
import { lengthUnit, speedUnit, inTwoParts, timeAnswer, withAskedUnit } from './askedUnits.ts';
import { markTravel } from './markTravel.ts';
import type { MarkedTravel } from './markTravel.ts';
import { solveTravel, thereAndBack } from './solveTravel.ts';
import type { Given, Way } from './solveTravel.ts';
import { claimsOf, unclaimed } from './travelClaims.ts';
import type { Claim, Part } from './travelClaims.ts';
import { PARTS, known, toldOf } from './travelFacts.ts';
import type { Told } from './travelFacts.ts';
import { withLaps } from './withLaps.ts';
import { withParts } from './withParts.ts';
import { isOpen } from './travelStops.ts';
import { askedOf } from './pairWords.ts';
import { wayAsked } from './wayAsked.ts';
import { toldCurrent } from './toldCurrent.ts';
import { toldTwice } from './toldTwice.ts';
import { toldTrain } from './toldTrain.ts';
import { toldPair } from './toldPair.ts';

type Amounts = readonly StoryAmount[];

/** The units that everything is reckoned in. */
function unitsOf({ legs, whole, leave, ask }: Told, amounts: Amounts): SpeedUnit | null {
  const marks = (part: Part): readonly StoryAmount[] =>
    [...legs.map((leg) => leg[part]), whole[part]].flatMap((mark) => {
      const amount = mark === undefined ? undefined : amounts[mark];
      return amount === undefined ? [] : [amount];
    });
  const [speed] = marks('s');
  if (speed?.kind === 'speed') return { length: speed.length, clock: speed.clock };
  const [length, time] = [marks('d')[0], marks('t')[0]];
  const wanted = ask.what === 'speed' ? speedUnit(ask.unit) : null;
  if (length === undefined && ask.what !== 'speed' && ask.what !== 'distance') return { length: '', clock: 'min' };
  if (length?.kind !== 'length') return null;
  if (wanted !== null && (wanted.length === length.unit || !/miles|feet|yards/.test(wanted.length + length.unit)))
    return wanted;
  if (time?.kind === 'time') return { length: length.unit, clock: usualClock(time, length.unit) };
  return leave === null ? null : { length: length.unit, clock: 'h' };
}

function givenOf(id: string, amount: StoryAmount | undefined, unit: SpeedUnit): Given | null {
  const reckoning = new Reckoning(unit);
  const value =
    amount?.kind === 'speed'
      ? reckoning.speed(amount)
      : amount?.kind === 'length'
        ? reckoning.length({ value: amount.value, length: amount.unit })
        : amount?.kind === 'time'
          ? reckoning.time(amount)
          : null;
  return value === null ? null : { id, value, steps: reckoning.steps };
}

/** From the start to the end by the clock. */
function elapsed({ leave, arrive }: Told, amounts: Amounts, unit: SpeedUnit): Given | null {
  const [from, to] = [amounts[leave ?? -1], amounts[arrive ?? -1]];
  if (from?.kind !== 'clock' || to?.kind !== 'clock' || (from.half === null) !== (to.half === null)) return null;
  const late = to.minutes > from.minutes ? to.minutes : to.minutes + 24 * 60;
  if (late !== to.minutes && (from.half !== 'pm' || to.half !== 'am') && from.minutes < 18 * 60) return null;
  const reckoning = new Reckoning(unit);
  const value = reckoning.time({ h: new Fraction(0), min: new Fraction(late - from.minutes), s: new Fraction(0) });
  return { id: 'tw', value, steps: [clockStep(from.minutes, late), ...reckoning.steps] };
}

/** "It takes 40 minutes at 72 km/h. How long at 96 km/h?": the same way again. */
function isAgain({ legs, whole, stops }: Told, index: number, text: string): boolean {
  const [first, second, ...more] = legs;
  if (index !== 1 || first === undefined || second === undefined || more.length > 0 || stops.length > 0) return false;
  if (
    PARTS.some((part) => whole[part] !== undefined) ||
    second.back ||
    second.rest ||
    second.sameSpeed ||
    !second.asked
  )
    return false;
  // "It hovers for 15 minutes" is something else that was done, not the way once more.
  if (second.t !== undefined && text.includes(`for ⟨t${second.t}⟩`)) return false;
  return known(second) === 1 && second.d === undefined && known(first) === 2;
}

function wayOf(told: Told, { amounts, text }: MarkedTravel, unit: SpeedUnit): Way | null {
  const stops = told.stops.map((mark) => givenOf('p', amounts[mark], unit));
  const pause = stops.reduce((sum, one) => sum.add(one?.value ?? 0), new Fraction(0));
  const isClocked = told.leave !== null && told.arrive !== null;
  const given: readonly (Given | null)[] = [
    ...told.legs.flatMap((leg, index) =>
      PARTS.flatMap((part) => (leg[part] === undefined ? [] : [givenOf(`${part}${index}`, amounts[leg[part]], unit)])),
    ),
    ...PARTS.flatMap((part) => {
      const mark = told.whole[part];
      return mark === undefined ? [] : [givenOf(`${part}w`, amounts[mark], unit)];
    }),
    ...(isClocked ? [elapsed(told, amounts, unit)] : []),
    ...(stops.length === 0
      ? []
      : [
          stops.some((one) => one === null)
            ? null
            : { id: 'p', value: pause, steps: stops.flatMap((one) => one?.steps ?? []) },
        ]),
  ];
  if (given.some((one) => one === null) || (isClocked && told.whole.t !== undefined)) return null;
  const ties = told.legs.flatMap((leg, index): readonly (readonly [string, string])[] => [
    ...(leg.back && leg.d === undefined && index > 0 ? [['d0', `d${index}`] as const] : []),
    ...(isAgain(told, index, text) ? [['d0', `d${index}`] as const] : []),
    ...(leg.sameSpeed && leg.s === undefined && index > 0 ? [[`s${index - 1}`, `s${index}`] as const] : []),
  ]);
  return {
    count: told.legs.length,
    given: given.filter((one) => one !== null),
    ties,
    hasStops: stops.length > 0,
    wholeSpeed: !told.moving,
  };
}

/** "There and back …: how fast on the way back?" The cell of the one way that is asked about; `null` where it is not told of. */
function wantedWay({ legs }: Told, part: Part, way: 'back' | 'out'): string | null {
  const places = legs.flatMap((leg, index) => (leg.back === (way === 'back') ? [index] : []));
  const [place, ...more] = places;
  return place === undefined || more.length > 0 ? null : `${part}${place}`;
}

/** Which cell is asked for: of the whole, of the stretch that is asked about, of the only one. */
function wantedOf(told: Told, part: Part, text: string): string | null {
  const way = wayAsked(text, askedOf(text));
  if (way !== null) return wantedWay(told, part, way);
  const { legs, asksWhole, asksRest, stops } = told;
  const open = legs.flatMap((leg, index) =>
    known(leg) + (leg.back && leg.d === undefined ? 1 : 0) + (leg.sameSpeed ? 1 : 0) < 2 ? [index] : [],
  );
  const asked = legs.findIndex((leg) => leg.asked);
  if (stops.length > 0 && part === 's' && !told.including && !asksWhole)
    return told.moving && legs.length === 1 ? 's0' : null;
  if (asksWhole && !asksRest) return `${part}w`;
  if (legs.length === 0) return `${part}w`;
  if (legs.length === 1) return stops.length > 0 && part === 't' ? 'tw' : `${part}0`;
  if (
    asked >= 0 &&
    (asksRest || known(legs[asked] ?? { back: false, rest: false, asked: false, sameSpeed: false }) > 0)
  )
    return `${part}${asked}`;
  const [only, ...more] = open;
  if (only === undefined) return `${part}w`;
  return more.length === 0 ? `${part}${only}` : null;
}

/** "He has 2 hours for 130 km. He has done 50 km in the first hour": the first tells the whole where a rest is told of. */
function withWhole(told: Told): Told {
  const [first, ...more] = told.legs;
  const hasWhole =
    told.whole.d !== undefined || told.whole.t !== undefined || (told.leave !== null && told.arrive !== null);
  const last = more.at(-1);
  if (first === undefined || hasWhole || more.length === 0 || !more.some((leg) => leg.rest) || first.s !== undefined)
    return told;
  const told0 = known(first);
  const isRest = last?.rest === true;
  if (!isRest || more.length < 2 || told0 === 0) return told;
  return {
    ...told,
    legs: more,
    whole: {
      ...told.whole,
      ...(first.d === undefined ? {} : { d: first.d }),
      ...(first.t === undefined ? {} : { t: first.t }),
    },
  };
}

function answered(
  told: Told,
  value: Fraction,
  steps: readonly RuleStep[],
  unit: SpeedUnit,
  marked: MarkedTravel,
): RuleSolution | null {
  const reckoning = new Reckoning(unit);
  reckoning.steps.push(...steps);
  const { ask } = told;
  if (value.compare(0) <= 0) return null;
  if (ask.what === 'speed') {
    const wanted = ask.unit === '' ? null : speedUnit(ask.unit);
    return ask.unit !== '' && wanted === null ? null : reckoning.answerSpeed(value, wanted, marked.places);
  }
  if (marked.places !== null) return null;
  if (ask.what === 'distance') return reckoning.answerDistance(value, lengthUnit(ask.unit));
  if (ask.what === 'time') return timeAnswer(reckoning, value, ask.unit);
  return atClock(told, value, reckoning, marked);
}

const WHEN =
  '(?:when|what time) (?:do|does|did|will|must|should|can) (?:(?:the|a|an|his|her|my|our|this) )?[a-z]+ (?:have to |need to )?';
const ASKS_START = new RegExp(`\\b${WHEN}(?:leave|depart|set (?:off|out)|start|begin)\\b`);
const ASKS_END = new RegExp(`\\b${WHEN}(?:arrive|get there|reach|finish|end|get (?:home|back))\\b`);

/** Counts on from the start, or back from the end. */
function atClock(
  told: Told,
  time: Fraction,
  reckoning: Reckoning,
  { amounts, text }: MarkedTravel,
): RuleSolution | null {
  const isBack = told.leave === null;
  if ((isBack ? ASKS_END : ASKS_START).test(text)) return null;
  const clock = amounts[told.leave ?? told.arrive ?? -1];
  const scale: Readonly<Record<Clock, Fraction>> = {
    h: new Fraction(60),
    min: new Fraction(1),
    s: new Fraction(1, 60),
  };
  const minutes = time.mul(scale[reckoning.unit.clock]);
  if (clock?.kind !== 'clock' || minutes.d !== 1n) return null;
  const end = clock.minutes + (isBack ? -1 : 1) * Number(minutes.n);
  if (end < 0 || end >= 48 * 60) return null;
  if (reckoning.unit.clock !== 'min')
    reckoning.say(
      'Write the time in minutes.',
      `${shown(time)}${reckoning.unit.clock === 'h' ? '\\times' : '\\div'} 60=${shown(minutes)}`,
    );
  const isHalf = clock.half !== null;
  const result = writeClock(end % (24 * 60), isHalf);
  reckoning.say(
    `Count ${isBack ? 'back' : 'on'} $${shown(minutes)}$ minutes from $${writeClock(clock.minutes, isHalf)}$.`,
    result,
  );
  return journeySolution(reckoning.steps, result);
}

/** Works a journey by the roles its amounts have, whatever words tell it. */
export function toldTravel(problem: string): RuleSolution | null {
  if (problem.length > 600 || isOddTrip(problem)) return null;
  const first = markTravel(problem);
  if (first === null) return null;
  const { marked, steps } = withLaps(first);
  const claims = withAskedUnit(claimsOf(marked), marked);
  const worked =
    ofParts(marked) ??
    unlessAverage(problem, toldOne(marked, claims, steps.length > 0)) ??
    toldPair(marked, claims) ??
    toldCurrent(marked, claims) ??
    toldTrain(marked, claims) ??
    toldTwice(marked, claims);
  const whole = worked === null ? null : { ...worked, steps: [...steps, ...worked.steps] };
  return whole !== null && marked.hoursAndMinutes ? inTwoParts(whole) : whole;
}

function unlessAverage(problem: string, solution: RuleSolution | null): RuleSolution | null {
  return solution !== null && isNoAverage(problem, solution.steps) ? null : solution;
}

/** A journey of one traveller of whose way parts are told. */
function ofParts(marked: MarkedTravel): RuleSolution | null {
  const parted = withParts(marked);
  if (parted === null) return null;
  const claims = withAskedUnit(claimsOf(parted.marked), parted.marked);
  const worked = toldOne(parted.marked, claims, false);
  return worked === null ? null : { ...worked, steps: [...parted.steps, ...worked.steps] };
}

/** A journey of one traveller. */
function toldOne(marked: MarkedTravel, claims: readonly Claim[], isReckoned: boolean): RuleSolution | null {
  if (isOpen(unclaimed(marked, claims), marked)) return null;
  const read = toldOf(claims, marked.amounts);
  if (read === null) return null;
  const told = withWhole(read);
  const unit = unitsOf(told, marked.amounts);
  const way = unit === null ? null : wayOf(told, marked, unit);
  if (unit === null || way === null) return null;
  const isClock = told.ask.what === 'clock';
  if (isClock !== ((told.leave === null) !== (told.arrive === null))) return null;
  // Back a part of the way: how far from home is then no sum.
  if (
    told.ask.what === 'distance' &&
    told.legs.some((leg) => leg.back) &&
    told.legs.length > 1 &&
    !told.asksWhole &&
    told.whole.t === undefined
  )
    return null;
  if (/\becho/.test(marked.text)) return null;
  const part: Part = told.ask.what === 'speed' ? 's' : told.ask.what === 'distance' ? 'd' : 't';
  const wanted = isClock ? 'tw' : wantedOf(told, part, marked.text);
  const solved = wanted === null ? null : (solveTravel(way, wanted) ?? thereAndBack(way, wanted));
  return solved === null || (!isReckoned && way.given.some(({ id }) => id === wanted))
    ? null
    : answered(told, solved.value, solved.steps, unit, marked);
}
