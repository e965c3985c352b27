import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import type { StoryAmount } from '../../words/storyAmounts.ts';
import { Reckoning } from '../../stories/trip.ts';
import { shown } from '../../stories/workJourney.ts';
import { lengthUnit } from './askedUnits.ts';
import type { MarkedTravel } from './markTravel.ts';
import { askedOf } from './pairWords.ts';
import type { Claim } from './travelClaims.ts';
import { unclaimed } from './travelClaims.ts';
import type { Ask } from './travelFacts.ts';
import { STEERING } from './travelStops.ts';

const MORE = 'more|faster|greater|higher|quicker';
const LESS = 'less|slower|lower';
const SPEED_GAP = new RegExp(
  `⟨s(\\d+)⟩ (?:(${MORE})|(${LESS}))|(?:(faster|increase[sd]?|more|raised)|(slower|reduce[sd]?|decrease[sd]?|less))(?: (?:its|his|her|the|their))?(?: (?:average|usual|normal))?(?: speed)? by ⟨s(\\d+)⟩`,
);
const TIME_GAP =
  /⟨t(\d+)⟩ (?:(?:too )?(late|early|sooner|earlier|later|less|more|longer|quicker|faster|extra)|before (?:time|schedule)|after (?:time|schedule))|(late|early|sooner|longer|increase[sd]?) by ⟨t(\d+)⟩|(sav(?:es|ed|ing)) (?:[a-z]+ )?⟨t(\d+)⟩/g;
const SETTLED = new RegExp(
  `(?<![a-z'-])(?:${MORE}|${LESS}|apart|only|whose|original|actual|slowed(?: down)?|than|late|early|earlier|sooner|later|longer|would have|had|instead|if (?:he|she|it) had|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|usual|original|express|between|by|same|per|upstream|downstream|against|return\\w*|back|still|stream|current|river|water|one|another|other|towards?|each-other|opposite|direction|directions|meet|different|first|second|rest|than that of|extra|saves?|saved|saving|two|to cover|time|schedule|both|from a|then)(?![a-z'-])`,
  'g',
);

type Amounts = readonly StoryAmount[];
type Told = {
  readonly text: string;
  readonly question: string;
  readonly ask: Ask;
  readonly speeds: readonly (StoryAmount & { kind: 'speed' })[];
  readonly length: (StoryAmount & { kind: 'length' }) | null;
  readonly times: readonly (StoryAmount & { kind: 'time' })[];
  readonly gaps: readonly { readonly time: StoryAmount & { kind: 'time' }; readonly word: string }[];
};

/** The root of a fraction that is one; `null` otherwise. */
function root(value: Fraction): Fraction | null {
  const near = new Fraction(Math.round(Math.sqrt(value.valueOf()) * 1000), 1000);
  return near.mul(near).equals(value) ? near : null;
}

/** One way at a speed and at one that is so much more, the times so much apart: a quadratic for the slower speed. */
function bySpeedGap({ text, question, ask, length, gaps, speeds }: Told, amounts: Amounts): RuleSolution | null {
  const found = SPEED_GAP.exec(text);
  const gap = amounts[Number(found?.[1] ?? found?.[6] ?? -1)];
  const [late] = gaps;
  if (
    found === null ||
    gap?.kind !== 'speed' ||
    length === null ||
    late === undefined ||
    gaps.length > 1 ||
    speeds.length !== 1 ||
    ask.what !== 'speed'
  )
    return null;
  const reckoning = new Reckoning({ length: gap.length, clock: gap.clock });
  const [way, time] = [reckoning.length({ value: length.value, length: length.unit }), reckoning.time(late.time)];
  if (way === null || time.n === 0n) return null;
  const square = gap.value.mul(gap.value).add(way.mul(gap.value).div(time).mul(4));
  const slow = root(square)?.sub(gap.value).div(2);
  if (slow === undefined || slow.compare(0) <= 0) return null;
  const isMore = found[2] !== undefined || found[4] !== undefined;
  const asked = askedSpeed(text, question, isMore);
  if (asked === null) return null;
  const constant = way.mul(gap.value).div(time);
  reckoning.say(
    'Let $x$ be the slower speed. The times differ by the time told.',
    `\\frac{${shown(way)}}{x}-\\frac{${shown(way)}}{x+${shown(gap.value)}}=${shown(time)}`,
  );
  reckoning.say(
    'Multiply by both denominators and divide by the time.',
    `x^2+${shown(gap.value)}x-${shown(constant)}=0`,
  );
  reckoning.say('Factorise; a speed is positive.', `(x-${shown(slow)})(x+${shown(slow.add(gap.value))})=0`);
  reckoning.say('So the slower speed is this.', `x=${shown(slow)}`);
  const answer = asked === 'slow' ? slow : reckoning.add([slow, gap.value], 'speeds');
  return reckoning.answerSpeed(answer, null, null);
}

/** Which of the two speeds is asked for; `null` where words do not tell. */
function askedSpeed(text: string, question: string, isMore: boolean): 'slow' | 'fast' | null {
  const base = isMore ? 'slow' : 'fast';
  const other = isMore ? 'fast' : 'slow';
  if (/\b(?:slower|slow|slowest)\b/.test(question)) return 'slow';
  if (/\b(?:faster|fast (?!(?:is|was|did|does))|fastest)\b/.test(question)) return 'fast';
  const told =
    /⟨s\d+⟩ (?:more|faster|greater|higher|less|slower|lower) than (?:that of )?(?:the |a )?(?!(?:usual|original|its|his|her|normal)\b)([a-z-]+)/.exec(
      text,
    )?.[1];
  if (told !== undefined)
    return new RegExp(`\\b${told}\\b`).test(question) ? base : /\b(?:express|other)\b/.test(question) ? other : null;
  if (/\b(?:new|increased|reduced|second)\b/.test(question)) return null;
  return /\b(?:trains|cars|both|each|two)\b/.test(question) ? null : base;
}

/** Two speeds for one way, late at the one and early at the other: the way. */
function byLateness({ ask, speeds, length, gaps, times }: Told): RuleSolution | null {
  const [one, two, ...more] = speeds;
  const [first, second, ...others] = gaps;
  if (
    one === undefined ||
    two === undefined ||
    more.length > 0 ||
    length !== null ||
    times.length > 0 ||
    ask.what !== 'distance'
  )
    return null;
  if (
    first === undefined ||
    second === undefined ||
    others.length > 0 ||
    one.length !== two.length ||
    one.clock !== two.clock
  )
    return null;
  if (!/^(?:late|early)$/.test(first.word) || !/^(?:late|early)$/.test(second.word)) return null;
  const reckoning = new Reckoning({ length: one.length, clock: one.clock });
  const signed = (gap: (typeof gaps)[number]): Fraction => reckoning.time(gap.time).mul(gap.word === 'late' ? 1 : -1);
  // Later at the slower speed.
  const [a, b] = [signed(first), signed(second)];
  const time = a.sub(b);
  const per = one.value.inverse().sub(two.value.inverse());
  if (per.n === 0n || time.n === 0n) return null;
  const way = time.div(per);
  if (way.compare(0) <= 0) return null;
  const [slow, fast] = one.value.compare(two.value) < 0 ? [one.value, two.value] : [two.value, one.value];
  reckoning.say(
    'Let $x$ be the distance. The times are so far apart.',
    `\\frac{x}{${shown(slow)}}-\\frac{x}{${shown(fast)}}=${shown(time.abs())}`,
  );
  reckoning.say(
    'Put the fractions together.',
    `\\frac{${per.abs().n === 1n ? '' : per.abs().n}x}{${per.d}}=${shown(time.abs())}`,
  );
  reckoning.say('Work out the distance.', `x=${shown(way)}`);
  return reckoning.answerDistance(way, lengthUnit(ask.unit));
}

/** Two who meet after one time when they go the same way, after another towards each other: their speeds. */
function bothMeetings({ text, question, ask, speeds, length, gaps, times }: Told): RuleSolution | null {
  const [one, two, ...more] = times;
  if (
    length === null ||
    one === undefined ||
    two === undefined ||
    more.length > 0 ||
    speeds.length + gaps.length > 0 ||
    ask.what !== 'speed'
  )
    return null;
  const same = text.indexOf('same direction');
  const other = text.search(/towards each-other|opposite directions/);
  if (same < 0 || other < 0 || !/\bmeet\b/.test(text)) return null;
  const reckoning = new Reckoning({ length: length.unit, clock: 'h' });
  const [first, second] = [reckoning.time(one), reckoning.time(two)];
  const [along, against] = same < other ? [first, second] : [second, first];
  const [sum, difference] = [reckoning.speedFrom(length.value, against), reckoning.speedFrom(length.value, along)];
  const isFast = /\bfaster\b/.test(question);
  if (isFast === /\bslower\b/.test(question)) return null;
  reckoning.say(
    'Those are the sum and the difference of the speeds.',
    `(${shown(sum)}${isFast ? '+' : '-'}${shown(difference)})\\div 2=${shown((isFast ? sum.add(difference) : sum.sub(difference)).div(2))}`,
  );
  return reckoning.answerSpeed((isFast ? sum.add(difference) : sum.sub(difference)).div(2), null, null);
}

/** A boat of known speed takes so much longer upstream: the stream. */
function byStream({ text, question, ask, speeds, length, gaps }: Told): RuleSolution | null {
  const [boat, ...more] = speeds;
  const [gap, ...others] = gaps;
  if (
    boat === undefined ||
    more.length > 0 ||
    gap === undefined ||
    others.length > 0 ||
    length === null ||
    ask.what !== 'speed'
  )
    return null;
  if (
    !/\bupstream\b/.test(text) ||
    !/\bdownstream\b/.test(text) ||
    !/\bin still water\b/.test(text) ||
    !/\b(?:stream|current|river)\b/.test(question)
  )
    return null;
  if (
    /\b(?:less|sooner|quicker|faster)\b[^§]*\bupstream\b[^§]*\bthan\b|\b(?:more|longer)\b[^§]*\bdownstream\b[^§]*\bthan\b/.test(
      text,
    )
  )
    return null;
  const reckoning = new Reckoning({ length: boat.length, clock: boat.clock });
  const [way, time] = [reckoning.length({ value: length.value, length: length.unit }), reckoning.time(gap.time)];
  if (way === null || time.n === 0n) return null;
  const stream = root(way.mul(way).add(time.mul(time).mul(boat.value).mul(boat.value)))
    ?.sub(way)
    .div(time);
  if (stream === undefined || stream.compare(0) <= 0 || stream.compare(boat.value) >= 0) return null;
  const own = shown(boat.value);
  reckoning.say(
    'Let $x$ be the speed of the stream. The times differ by the time told.',
    `\\frac{${shown(way)}}{${own}-x}-\\frac{${shown(way)}}{${own}+x}=${shown(time)}`,
  );
  reckoning.say(
    'Multiply by both denominators and divide by the time.',
    `x^2+${shown(way.mul(2).div(time))}x-${shown(boat.value.mul(boat.value))}=0`,
  );
  reckoning.say(
    'Factorise; a speed is positive.',
    `(x-${shown(stream)})(x+${shown(boat.value.mul(boat.value).div(stream))})=0`,
  );
  reckoning.say('So the stream flows at this speed.', `x=${shown(stream)}`);
  return reckoning.answerSpeed(stream, null, null);
}

/** Works one way that is gone twice, at speeds or times that are told by how they differ. */
export function toldTwice(marked: MarkedTravel, claims: readonly Claim[]): RuleSolution | null {
  const { text, amounts, places } = marked;
  const [ask, ...more] = claims.flatMap(({ said }) => (said?.kind === 'ask' ? [said] : []));
  if (ask === undefined || more.some((one) => one.what !== ask.what) || places !== null) return null;
  const left = unclaimed(marked, claims)
    .replace(/⟨[a-z]\d+⟩/g, ' ')
    .replace(SETTLED, ' ')
    .replace(SETTLED, ' ');
  if (STEERING.test(left) || /\bby ⟨n\d+⟩/.test(text)) return null;
  const gaps = [...text.matchAll(TIME_GAP)].flatMap((found) => {
    const time = amounts[Number(found[1] ?? found[4] ?? found[6])];
    const word = found[2] ?? found[3] ?? found[5] ?? (found[0].includes('before') ? 'early' : 'late');
    return time?.kind === 'time' ? [{ time, word }] : [];
  });
  const inOrder = [...text.matchAll(/⟨[a-z](\d+)⟩/g)].flatMap(([, mark]) => amounts[Number(mark)] ?? []);
  const lengths = inOrder.flatMap((one) => (one.kind === 'length' ? [one] : []));
  const told: Told = {
    text,
    question: askedOf(text),
    ask,
    gaps,
    speeds: inOrder.flatMap((one) => (one.kind === 'speed' ? [one] : [])),
    length: lengths[0] ?? null,
    times: inOrder.flatMap((one) => (one.kind === 'time' && !gaps.some(({ time }) => time === one) ? [one] : [])),
  };
  const numbers = inOrder.filter((one) => !['speed', 'length', 'time'].includes(one.kind));
  if (lengths.length > 1 || numbers.some((one) => one.kind !== 'number' || !one.value.equals(2))) return null;
  if (told.times.length > 0) return bothMeetings(told);
  return byStream(told) ?? bySpeedGap(told, amounts) ?? byLateness(told);
}
