import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { Reckoning } from '../../stories/trip.ts';
import { shown } from '../../stories/workJourney.ts';
import { answerClock } from '../pairFacts.ts';
import { lengthUnit, speedUnit, timeAnswer } from './askedUnits.ts';
import type { MarkedTravel } from './markTravel.ts';
import { byDifference } from './pairChase.ts';
import { bothOf, has, timeOrClock } from './pairTold.ts';
import type { Both, Pair } from './pairTold.ts';
import { askedOf, steersPair } from './pairWords.ts';
import type { Claim } from './travelClaims.ts';
import { unclaimed } from './travelClaims.ts';
import type { Ask } from './travelFacts.ts';

const MARKS = /⟨([sltc])(\d+)⟩/g;

function pairOf(marked: MarkedTravel, ask: Ask): Pair | null {
  const { text, amounts } = marked;
  const found = [...text.matchAll(MARKS)].map(([, kind = '', mark]) => ({ kind, amount: amounts[Number(mark)] }));
  const numbers = amounts.filter((one) => !['speed', 'length', 'time', 'clock'].includes(one.kind));
  // "Two trains": the count of those who move is told by the word.
  if (/\bby ⟨n\d+⟩/.test(text) || numbers.some((one) => one.kind !== 'number' || !one.value.equals(2))) return null;
  return {
    text,
    ask,
    question: askedOf(text),
    speeds: found.flatMap(({ amount }) => (amount?.kind === 'speed' ? [amount] : [])),
    lengths: found.flatMap(({ amount }) =>
      amount?.kind === 'length' ? [{ value: amount.value, length: amount.unit }] : [],
    ),
    times: found.flatMap(({ amount }) =>
      amount?.kind === 'time' ? [{ h: amount.h, min: amount.min, s: amount.s }] : [],
    ),
    clocks: found.flatMap(({ amount }) =>
      amount?.kind === 'clock' ? [{ minutes: amount.minutes, half: amount.half }] : [],
    ),
    order: found.map(({ kind }) => kind).join(''),
  };
}

/** Two who come nearer to each other, or part: by both speeds together. */
function bySum(pair: Pair, together: boolean): RuleSolution | null {
  const { ask, lengths, times, clocks } = pair;
  const [length] = lengths;
  const reason = together ? 'speeds: they come nearer by both' : 'speeds: they part by both';
  if (ask.what === 'speed' && has(pair, 1, 1, 1, 0)) return otherSpeed(pair);
  const both = bothOf(pair);
  if (both === null) return null;
  const { reckoning, first, second } = both;
  if (ask.what === 'distance' && !together && has(pair, 2, 0, 1, 0) && times[0] !== undefined)
    return reckoning.answerDistance(
      reckoning.distanceFrom(reckoning.add([first, second], reason), reckoning.time(times[0])),
      lengthUnit(ask.unit),
    );
  if (length === undefined) return null;
  if (
    ask.what === 'distance' &&
    together &&
    has(pair, 2, 1, 1, 0) &&
    /\bapart\b/.test(pair.question) &&
    times[0] !== undefined
  ) {
    const gap = reckoning.length(length);
    const way = reckoning.distanceFrom(reckoning.add([first, second], reason), reckoning.time(times[0]));
    return gap === null || way.compare(gap) >= 0
      ? null
      : reckoning.answerDistance(
          reckoning.subtract(gap, way, 'Take that off the distance between them.'),
          lengthUnit(ask.unit),
        );
  }
  const isClock = ask.what === 'clock';
  if (!has(pair, 2, 1, 0, isClock ? 1 : 0)) return together ? lateStart(pair, both) : null;
  const gap = reckoning.length(length);
  return gap === null
    ? null
    : timeOrClock(pair, reckoning, reckoning.timeFrom(gap, reckoning.add([first, second], reason)), clocks[0]);
}

/** They meet after a time: one speed from the other. */
function otherSpeed({ speeds, lengths, times, ask, text }: Pair): RuleSolution | null {
  const [[speed], [length], [time]] = [speeds, lengths, times];
  if (
    speed === undefined ||
    length === undefined ||
    time === undefined ||
    /\b(?:faster|slower|twice|half)\b/.test(text)
  )
    return null;
  const reckoning = new Reckoning({ length: speed.length, clock: speed.clock });
  const gap = reckoning.length(length);
  if (gap === null) return null;
  const both = reckoning.speedFrom(gap, reckoning.time(time));
  const other = reckoning.subtract(both, speed.value, 'That is both speeds together: take off the one that is known.');
  return other.compare(0) <= 0 ? null : reckoning.answerSpeed(other, speedUnit(ask.unit), null);
}

/** Two who start at different times and come towards each other. */
function lateStart(pair: Pair, { reckoning, first, second }: Both): RuleSolution | null {
  const { clocks, lengths, order, ask } = pair;
  const [[one, two], [length]] = [clocks, lengths];
  const alternates = /^(?:sc|cs)(?:sc|cs)$/.test(order.replace('l', ''));
  if (!has(pair, 2, 1, 0, 2) || one === undefined || two === undefined || length === undefined || !alternates)
    return null;
  if (one.half !== two.half || two.minutes <= one.minutes || ask.what !== 'clock') return null;
  const gap = reckoning.length(length);
  if (gap === null) return null;
  const alone = reckoning.distanceFrom(
    first,
    reckoning.time({ h: new Fraction(0), min: new Fraction(two.minutes - one.minutes), s: new Fraction(0) }),
  );
  if (alone.compare(gap) >= 0) return null;
  const left = reckoning.subtract(gap, alone, 'That is behind when the second one starts.');
  return answerClock(
    reckoning,
    reckoning.timeFrom(left, reckoning.add([first, second], 'speeds: they come nearer by both')),
    two,
  );
}

/** One way at two speeds: how the times differ, or how long the way is where the difference is told. */
function byTwoSpeeds(pair: Pair): RuleSolution | null {
  const { ask, lengths, times, question, text } = pair;
  const both = bothOf(pair);
  if (both === null || both.slow.equals(both.fast)) return null;
  const { reckoning, slow, fast } = both;
  const [[length], [gap]] = [lengths, times];
  if (ask.what === 'time' && has(pair, 2, 1, 0, 0) && length !== undefined && COMPARES.test(question)) {
    const way = reckoning.length(length);
    if (way === null) return null;
    const [long, short] = [reckoning.timeFrom(way, slow), reckoning.timeFrom(way, fast)];
    return timeAnswer(reckoning, reckoning.subtract(long, short, 'Find the difference of the times.'), ask.unit);
  }
  if (
    ask.what !== 'distance' ||
    !has(pair, 2, 0, 1, 0) ||
    gap === undefined ||
    !SOONER.test(text) ||
    /\bfor ⟨t\d+⟩/.test(text)
  )
    return null;
  const time = reckoning.time(gap);
  const per = slow.inverse().sub(fast.inverse());
  reckoning.say(
    'Let $x$ be the distance. The times differ by the time told.',
    `\\frac{x}{${shown(slow)}}-\\frac{x}{${shown(fast)}}=${shown(time)}`,
  );
  reckoning.say('Put the fractions together.', `\\frac{${per.n === 1n ? '' : per.n}x}{${per.d}}=${shown(time)}`);
  reckoning.say('Work out the distance.', `x=${shown(time.div(per))}`);
  return reckoning.answerDistance(time.div(per), lengthUnit(ask.unit));
}

const COMPARES = /\b(?:longer|sooner|earlier|saves?|saved|quicker|faster|less|difference|later|shorter|more)\b/;
const SOONER =
  /⟨t\d+⟩ (?:sooner|earlier|less|quicker|faster|longer|later|more)\b|\b(?:sav(?:es|ed|ing)|shorten(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|adds?|cuts?|cutting|reduc(?:es|ed|ing)|takes?) (?:(?:him|her|me|them|us|it|about|off|the|his|its|their|journey|trip|time|travelling|by) )*⟨t\d+⟩(?! in| for| at| to)/;

/** Works a story of two who move, or of one way at two speeds, by the roles its amounts have. */
export function toldPair(marked: MarkedTravel, claims: readonly Claim[]): RuleSolution | null {
  const asks = claims.flatMap(({ said }) => (said?.kind === 'ask' ? [said] : []));
  const [ask, ...more] = asks;
  if (ask === undefined || more.some((one) => one.what !== ask.what) || marked.places !== null) return null;
  if (claims.some(({ said }) => said?.kind === 'amount' && said.of === 'stop')) return null;
  const pair = pairOf(marked, ask);
  if (pair === null) return null;
  const { text } = pair;
  const left = unclaimed(marked, claims);
  const parts =
    /\bopposite (?:directions?|ways)|away from each-other|\b(?:north|east)(?:wards?|bound)?\b.*\b(?:south|west)|\b(?:south|west)(?:wards?|bound)?\b.*\b(?:north|east)/.test(
      text,
    );
  const nears =
    /\b(?:towards?|to meet) each-other|\bmeet(?:s|ing)?\b|head[- ]on|\bpass(?:es)? each-other/.test(text) &&
    !/\b(?:a|the|his|her|my) (?:[a-z]+ )?meeting\b|\baway from each-other\b/.test(text);
  const chases =
    /\b(?:catch(?:es|ing)?|caught|overtak(?:e|es|ing|en)|overtook|(?:draws?|drawn|is|be|get|gets|comes?|he's|she's) (?:up )?(?:level|alongside)|chas(?:es?|ing)|reels? in|closes? (?:in|the gap))\b/.test(
      text,
    );
  if (chases && !nears && !parts && !steersPair(left, 'catch')) return byDifference(pair);
  if (nears && !chases && !/\bsame direction\b/.test(text) && !steersPair(left, 'meet')) return bySum(pair, true);
  if (
    parts &&
    !nears &&
    !chases &&
    !/\bnorth.*\beast|\beast.*\bnorth|\bsouth.*\bwest|\bwest.*\bsouth|\bnorth.*\bwest|\bwest.*\bnorth|\bsouth.*\beast|\beast.*\bsouth/.test(
      text,
    ) &&
    !steersPair(left, 'part')
  )
    return bySum(pair, false);
  return !parts && !nears && !chases && !steersPair(left, 'compare') ? byTwoSpeeds(pair) : null;
}
