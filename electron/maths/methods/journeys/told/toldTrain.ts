import type { RuleSolution } from '../../../outcomes.ts';
import { Reckoning } from '../../stories/trip.ts';
import { speedUnit, timeAnswer } from './askedUnits.ts';
import type { MarkedTravel } from './markTravel.ts';
import type { Claim } from './travelClaims.ts';
import { unclaimed } from './travelClaims.ts';
import { STEERING } from './travelStops.ts';

const THING = 'bridge|tunnel|platform|viaduct|station|crossing';
const POINT = /\b(?:pole|post|signal|sign|tree|lamp|man|woman|person|point|observer|signpost|boy|girl|gate)\b/;
const SETTLED = new RegExp(
  `(?<![a-z'-])(?:long|last|first|until|before|after|from|between|${THING}|pole|train|platform|pass(?:es|ed)?|completely|arrives?|leaves?|left|end|(?:m|metres?) long|long train|stands?|standing)(?![a-z'-])`,
  'g',
);

/** A train passes a post, or a bridge from end to end: its own length, and that of the bridge, is the way. */
export function toldTrain(marked: MarkedTravel, claims: readonly Claim[]): RuleSolution | null {
  const { text, amounts, places } = marked;
  const [ask, ...more] = claims.flatMap(({ said }) => (said?.kind === 'ask' ? [said] : []));
  if (
    ask === undefined ||
    more.some((one) => one.what !== ask.what) ||
    !/\btrain\b/.test(text) ||
    !/\blong\b|\blength\b/.test(text)
  )
    return null;
  const speeds = amounts.flatMap((one) => (one.kind === 'speed' ? [one] : []));
  const lengths = amounts.flatMap((one) => (one.kind === 'length' ? [one] : []));
  const times = amounts.flatMap((one) => (one.kind === 'time' ? [one] : []));
  const isWhole = new RegExp(`\\b(?:${THING})\\b`).test(text) && lengths.length === 2;
  if (!(isWhole || (lengths.length === 1 && POINT.test(text) && !new RegExp(`\\b(?:${THING})\\b`).test(text))))
    return null;
  if (
    speeds.length + lengths.length + times.length !== amounts.length ||
    speeds.length + times.length !== 1 ||
    /\btrains\b|\bother train\b|\b(?:inside|within|wholly|(?:completely|entirely|fully) (?:in|on))\b/.test(text)
  )
    return null;
  // From front to front the train's own length is no part of the way.
  if (/\bfront\b/.test(text) && !/\b(?:rear|back|tail|end)\b/.test(text)) return null;
  const left = unclaimed(marked, claims).replace(SETTLED, ' ').replace(SETTLED, ' ');
  if (STEERING.test(left)) return null;
  const [speed, time] = [speeds[0], times[0]];
  const wanted = ask.what === 'speed' ? speedUnit(ask.unit) : null;
  const reckoning = new Reckoning(speed ?? wanted ?? { length: lengths[0]?.unit ?? 'm', clock: 's' });
  const parts = lengths.map((one) => reckoning.length({ value: one.value, length: one.unit }));
  const way = reckoning.add(
    parts.flatMap((part) => (part === null ? [] : [part])),
    'lengths: the whole train passes the whole of it',
  );
  if (parts.includes(null)) return null;
  if (ask.what === 'time' && speed !== undefined && places === null)
    return timeAnswer(
      reckoning,
      reckoning.timeFrom(way, speed.value),
      ask.unit === '' && speed.clock === 'h' ? 'seconds' : ask.unit,
    );
  return ask.what === 'speed' && time !== undefined
    ? reckoning.answerSpeed(reckoning.speedFrom(way, reckoning.time(time)), wanted, places)
    : null;
}
