import type { RuleSolution } from '../../../outcomes.ts';
import { Reckoning } from '../../stories/trip.ts';
import type { StoryAmount } from '../../words/storyAmounts.ts';
import { lengthUnit, speedUnit, timeAnswer } from './askedUnits.ts';
import type { MarkedTravel } from './markTravel.ts';
import { askedOf } from './pairWords.ts';
import type { Claim } from './travelClaims.ts';
import type { Ask } from './travelFacts.ts';
import { unclaimed } from './travelClaims.ts';
import { STEERING } from './travelStops.ts';

const THING = 'bridge|tunnel|platform|viaduct|station|crossing';
const POINT = /\b(?:pole|post|signal|sign|tree|lamp|man|woman|person|point|observer|signpost|boy|girl|gate)\b/;
const SETTLED = new RegExp(
  `(?<![a-z'-])(?:long|last|first|until|before|after|from|between|${THING}|pole|train|platform|pass(?:es|ed)?|completely|arrives?|leaves?|left|end|(?:m|metres?) long|long train|stands?|standing)(?![a-z'-])`,
  'g',
);

type Body = 'train' | 'thing';
type Parts = {
  readonly speeds: readonly (StoryAmount & { kind: 'speed' })[];
  readonly lengths: readonly (StoryAmount & { kind: 'length' })[];
  readonly times: readonly (StoryAmount & { kind: 'time' })[];
};

const IS_THING = new RegExp(`\\b(?:${THING})\\b`);
const LENGTH_ASKED = new RegExp(
  `(?:how long (?:is|was)|(?<!⟨l\\d+⟩ )length of|how many met(?:re|er)s long (?:is|was)) (?:the|this|that|each) (?:[a-z]+ )?(?:(train)|(${THING}))(?:(?! take|long)|$)|(?:(train)|(${THING}))'s length`,
);
const ASKS_TIME = /\bhow long (?:will|does|did|would|has|is it)\b|\btake[sn]?\b/;

/** Whose length the question asks for. */
function bodyAsked(question: string): Body | null {
  const found = LENGTH_ASKED.exec(question);
  if (found === null || ASKS_TIME.test(question)) return null;
  return found[1] === undefined && found[3] === undefined ? 'thing' : 'train';
}

/** Whose length the only one told is: the body that is named next to it in its clause. */
function bodyTold(text: string): Body | null {
  const at = text.search(/⟨l\d+⟩/);
  const before =
    text
      .slice(0, at)
      .split(/§|, (?!whose|which)/)
      .at(-1) ?? '';
  const behind = /^⟨l\d+⟩(?: long)?(?: [a-z]+)? (train|bridge|tunnel|platform|viaduct|station|crossing)\b/.exec(
    text.slice(at),
  )?.[1];
  const named = behind ?? [...before.matchAll(new RegExp(`\\b(?:train|${THING})\\b`, 'g'))].at(-1)?.[0];
  return named === undefined ? null : named === 'train' ? 'train' : 'thing';
}

/** Speed and time give the way; without the length that is told, it is the length asked for. */
function lengthOf(body: Body, { speeds, lengths, times }: Parts, text: string, unit: string): RuleSolution | null {
  const [[speed], [time], [other, ...more]] = [speeds, times, lengths];
  if (speed === undefined || time === undefined || speeds.length + times.length > 2 || more.length > 0) return null;
  const passesThing = IS_THING.test(text);
  if (
    other === undefined ? passesThing || body !== 'train' || !POINT.test(text) : !passesThing || bodyTold(text) === body
  )
    return null;
  if (other !== undefined && bodyTold(text) === null) return null;
  const reckoning = new Reckoning(
    other === undefined || other.unit === speed.length ? speed : { length: other.unit, clock: 's' },
  );
  const pace = reckoning.speed(speed);
  if (pace === null) return null;
  const way = reckoning.distanceFrom(pace, reckoning.time(time));
  const known = other === undefined ? null : reckoning.length({ value: other.value, length: other.unit });
  if (known === null)
    return other === undefined
      ? reckoning.answerDistance(way, lengthUnit(unit) === '' && speed.length === 'km' ? 'm' : lengthUnit(unit))
      : null;
  if (way.compare(known) <= 0) return null;
  const rest = reckoning.subtract(
    way,
    known,
    'The train goes its own length further: take off the length that is known.',
  );
  return reckoning.answerDistance(rest, lengthUnit(unit));
}

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
  const parts: Parts = {
    speeds: amounts.flatMap((one) => (one.kind === 'speed' ? [one] : [])),
    lengths: amounts.flatMap((one) => (one.kind === 'length' ? [one] : [])),
    times: amounts.flatMap((one) => (one.kind === 'time' ? [one] : [])),
  };
  if (
    parts.speeds.length + parts.lengths.length + parts.times.length !== amounts.length ||
    /\btrains\b|\bother train\b|\b(?:inside|within|wholly|(?:completely|entirely|fully) (?:in|on))\b/.test(text)
  )
    return null;
  if (/\b(?:is|was|be|been) (?:on|in|inside) (?:the|a|this)\b/.test(text)) return null;
  // From front to front the train's own length is no part of the way.
  if (/\bfront\b/.test(text) && !/\b(?:rear|back|tail|end)\b/.test(text)) return null;
  const left = unclaimed(marked, claims).replace(SETTLED, ' ').replace(SETTLED, ' ');
  if (STEERING.test(left)) return null;
  const body = bodyAsked(askedOf(text));
  if (body !== null) return places === null ? lengthOf(body, parts, text, ask.unit) : null;
  return timeOrSpeed(parts, ask, text, places);
}

function timeOrSpeed(
  { speeds, lengths, times }: Parts,
  ask: Ask,
  text: string,
  places: number | null,
): RuleSolution | null {
  const isWhole = IS_THING.test(text) && lengths.length === 2;
  if (speeds.length + times.length !== 1) return null;
  if (!(isWhole || (lengths.length === 1 && POINT.test(text) && !IS_THING.test(text)))) return null;
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
