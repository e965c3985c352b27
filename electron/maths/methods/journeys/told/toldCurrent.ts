import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { Reckoning, usualClock } from '../../stories/trip.ts';
import { shown } from '../../stories/workJourney.ts';
import type { Distance, Speed, Time } from '../../stories/workJourney.ts';
import { lengthUnit, speedUnit, timeAnswer } from './askedUnits.ts';
import type { MarkedTravel } from './markTravel.ts';
import { askedOf } from './pairWords.ts';
import type { Claim } from './travelClaims.ts';
import { unclaimed } from './travelClaims.ts';
import type { Ask } from './travelFacts.ts';
import { STEERING } from './travelStops.ts';

const FLOW = 'current|stream|river|wind|tide|flow|water|breeze|jet stream';
const A = '(?:(?:the|a|an|its|this|that|same|strong|steady|light|gentle|constant|full) )*';
const WITH = `downstream|downriver|down ${A}(?:river|stream)|with ${A}(?:${FLOW}|tail-? ?wind)|tailwind|tail wind|wind behind|behind (?:him|her|it|them)|helped by|going with`;
const AGAINST = `upstream|upriver|up ${A}(?:river|stream)|against ${A}(?:${FLOW}|head-? ?wind|it)|headwind|head-? ?wind|into ${A}(?:${FLOW}|head-? ?wind)|against`;
const STILL =
  'in still (?:water|air)|still[- ](?:water|air)|in calm (?:water|air)|in no wind|without (?:any |the )?(?:wind|current)|own speed|with no (?:wind|current)';
const SETTLED = new RegExp(
  `(?<![a-z'-])(?:${WITH}|${AGAINST}|${STILL}|${FLOW}|back|same|return\\w*|other|way|both|each|then|still|again|distance|slower|faster|per|against|with|come|comes|takes? longer|average)(?![a-z'-])`,
  'g',
);

type Side = 'with' | 'against';
type Told = {
  readonly speeds: readonly Speed[];
  readonly lengths: readonly Distance[];
  readonly times: readonly Time[];
};

/** Which way each stretch goes, in the order told: whoever comes back goes the other way. */
function sidesOf(text: string): readonly Side[] {
  const found = [...text.matchAll(new RegExp(`(?<![a-z])(?:(${WITH})|(${AGAINST}))(?![a-z])`, 'g'))].map(
    ([, one]): Side => (one === undefined ? 'against' : 'with'),
  );
  const [first, ...more] = found;
  if (first === undefined) return [];
  if (more.length === 0 && /\b(?:back|return\w*|home|other way)\b/.test(text))
    return [first, first === 'with' ? 'against' : 'with'];
  return found;
}

function halves(reckoning: Reckoning, fast: Fraction, slow: Fraction, isStill: boolean): Fraction {
  const value = (isStill ? fast.add(slow) : fast.sub(slow)).div(2);
  reckoning.say(
    isStill
      ? 'The speed in still water or air lies halfway between the two.'
      : 'The current or wind makes half of the difference.',
    `(${shown(fast)}${isStill ? '+' : '-'}${shown(slow)})\\div 2=${shown(value)}`,
  );
  return value;
}

/** Both ways are told, by speeds or by a way and two times: the speed in still water, or that of the current. */
function bothWays(
  { speeds, lengths, times }: Told,
  sides: readonly Side[],
  question: string,
  ask: Ask,
): RuleSolution | null {
  const asksStill = new RegExp(`(?<![a-z])(?:${STILL})(?![a-z])`).test(question);
  const asksFlow = new RegExp(
    `(?:speed|rate|fast|strong)[^§]* (?:${FLOW})(?! (?:is|was)? ?still)|(?:${FLOW})(?:'s)? (?:speed|rate)`,
  ).test(question.replace(new RegExp(STILL, 'g'), ''));
  if (ask.what !== 'speed' || asksStill === asksFlow || sides.length !== 2 || sides[0] === sides[1]) return null;
  const [way, back = way] = lengths;
  const [one, two] = times;
  const [first, second] = speeds;
  let reckoning: Reckoning;
  let found: readonly Fraction[];
  if (speeds.length === 2 && lengths.length + times.length === 0 && first !== undefined && second !== undefined) {
    if (first.length !== second.length || first.clock !== second.clock) return null;
    reckoning = new Reckoning({ length: first.length, clock: first.clock });
    found = [first.value, second.value];
  } else {
    if (speeds.length > 0 || way === undefined || back === undefined || one === undefined || two === undefined)
      return null;
    if (times.length > 2 || lengths.length > 2 || way.length !== back.length) return null;
    reckoning = new Reckoning(speedUnit(ask.unit) ?? { length: way.length, clock: usualClock(one, way.length) });
    const [out, home] = [reckoning.length(way), reckoning.length(back)];
    if (out === null || home === null) return null;
    found = [reckoning.speedFrom(out, reckoning.time(one)), reckoning.speedFrom(home, reckoning.time(two))];
  }
  const [fast, slow] = sides[0] === 'with' ? found : found.toReversed();
  if (fast === undefined || slow === undefined || fast.compare(slow) <= 0) return null;
  return reckoning.answerSpeed(halves(reckoning, fast, slow, asksStill), speedUnit(ask.unit), null);
}

/** The own speed and that of the current are told: a time, a way or a speed with or against it, or there and back. */
function fromBoth({ speeds, lengths, times }: Told, text: string, question: string, ask: Ask): RuleSolution | null {
  const [one, two, ...more] = speeds;
  if (one === undefined || two === undefined || more.length > 0 || one.length !== two.length || one.clock !== two.clock)
    return null;
  const asked = sidesOf(question);
  const sides = asked.length > 0 ? asked : sidesOf(text);
  const told = [...text.matchAll(/⟨s\d+⟩/g)];
  const flowNear = new RegExp(
    `(?:${FLOW}|headwind|tailwind)(?: (?:that |which )?(?:flows?|runs?|is|of|has|blows?|speed|a|the|at|moves?|flowing|blowing|running))* ⟨s\\d+⟩|⟨s\\d+⟩ (?:current|wind|tide|headwind|tailwind|stream|breeze)`,
  ).exec(text);
  if (told.length !== 2 || flowNear === null || /too|neither/.test(text)) return null;
  const isSecond = flowNear[0].includes(told[1]?.[0] ?? '♦');
  const [own, flow] = isSecond ? [one.value, two.value] : [two.value, one.value];
  if (own.compare(flow) <= 0 || sides.length === 0 || sides.length > 2) return null;
  const reckoning = new Reckoning({ length: one.length, clock: one.clock });
  const speedOf = (side: Side): Fraction =>
    side === 'with'
      ? reckoning.add([own, flow], 'speeds: the current helps')
      : reckoning.subtract(own, flow, 'The current slows it down.');
  const [side, other] = sides;
  const [way] = lengths;
  const [time] = times;
  if (ask.what === 'time' && way !== undefined && lengths.length === 1 && times.length === 0 && side !== undefined) {
    const length = reckoning.length(way);
    if (length === null) return null;
    const found = [side, ...(other === undefined || other === side ? [] : [other])].map((one) =>
      reckoning.timeFrom(length, speedOf(one)),
    );
    return timeAnswer(reckoning, reckoning.add(found, 'times'), ask.unit);
  }
  if (other !== undefined || side === undefined || lengths.length > 0) return null;
  if (ask.what === 'distance' && time !== undefined && times.length === 1)
    return reckoning.answerDistance(reckoning.distanceFrom(speedOf(side), reckoning.time(time)), lengthUnit(ask.unit));
  return ask.what === 'speed' && times.length === 0
    ? reckoning.answerSpeed(speedOf(side), speedUnit(ask.unit), null)
    : null;
}

/** Works stories of boats and planes with and against a current or wind by the roles of their amounts. */
export function toldCurrent({ text, amounts, places }: MarkedTravel, claims: readonly Claim[]): RuleSolution | null {
  const [ask, ...more] = claims.flatMap(({ said }) => (said?.kind === 'ask' ? [said] : []));
  const sides = sidesOf(text.replace(askedOf(text), ''));
  if (ask === undefined || more.some((one) => one.what !== ask.what) || places !== null) return null;
  if (!new RegExp(`(?<![a-z])(?:${WITH}|${AGAINST}|${STILL})(?![a-z])`).test(text)) return null;
  const left = unclaimed({ text, amounts, places, hoursAndMinutes: false }, claims)
    .replace(SETTLED, ' ')
    .replace(SETTLED, ' ');
  if (STEERING.test(left) || /⟨/.test(left)) return null;
  const told: Told = {
    speeds: inOrder(text, 's').flatMap((mark) => {
      const one = amounts[mark];
      return one?.kind === 'speed' ? [one] : [];
    }),
    lengths: inOrder(text, 'l').flatMap((mark) => {
      const one = amounts[mark];
      return one?.kind === 'length' ? [{ value: one.value, length: one.unit }] : [];
    }),
    times: inOrder(text, 't').flatMap((mark) => {
      const one = amounts[mark];
      return one?.kind === 'time' ? [{ h: one.h, min: one.min, s: one.s }] : [];
    }),
  };
  if (told.speeds.length + told.lengths.length + told.times.length !== amounts.length) return null;
  return bothWays(told, sides, askedOf(text), ask) ?? fromBoth(told, text, askedOf(text), ask);
}

function inOrder(text: string, letter: string): readonly number[] {
  return [...text.matchAll(new RegExp(`⟨${letter}(\\d+)⟩`, 'g'))].map(([, mark]) => Number(mark));
}
