import Fraction from 'fraction.js';

import type { RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { chaserAsked } from './chaserAsked.ts';

type Saying = readonly [RegExp, string];

const LENGTH = '(?:km|kilomet(?:re|er)s?|miles?|m|met(?:re|er)s?|cm|centimet(?:re|er)s?|feet|ft|yards)';
const SPEED =
  '(?:km\\/h|kmh|kph|mph|m\\/s|(?:km|miles|m|met(?:re|er)s|kilomet(?:re|er)s) (?:per|an|a) (?:hour|second|minute))';
const CLOCK = "(\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\b\\.?)?|\\d{1,2} o'clock|one o'clock|noon|midday)";
const TIME =
  '(?:\\d[\\d.]*(?: \\d\\/\\d)? ?(?:h|hrs?|hours?|min|mins|minutes|s|secs?|seconds)(?: \\d+ ?(?:min|mins|minutes))?|half an hour|an hour)';

/** What says nothing of the way: that nobody stopped, that the road is the same. */
const IDLE: readonly Saying[] = [
  [/(?<=[.!?] )(?:he|she|they|we|i|it)? ?(?:did not|didn't|does not|doesn't|do not|don't) (?:stop|rest|pause)(?: at all| on the way| anywhere| at (?:the )?[a-z]+)?[.!] /gi, ''],
  [/,? (?:without (?:stopping|a (?:stop|break|rest))|non-?stop|stops? included|including (?:all )?stops)(?=[,.?]|$)/gi, ''],
  [/ \(?ignore (?:the )?(?:time )?[^.?!)]*(?:light|sound)[^.?!)]*[.!?]?\)?/gi, ''],
  [/ ?\(?\b(?:count|treat|take|assume|suppose|assuming|treating|taking|counting) (?:that )?(?:the |she |he |i )*(?:sees? |flash of )?(?:the )?(?:light|flash|lightning)(?: [a-z]+){0,6} instant(?:ly|aneous(?:ly)?)?\b[.!]?\)?,?/gi, ''],
  // "along East Coast Park" goes nowhere in particular.
  [/ (?:along|through|around|past|across) (?:the )?(?:[A-Z][a-z]+ )+(?=at |for |in )/g, ' '],
  [/ ?\((?:it|that|the answer|hint: it) (?:is not|isn't) (?:just )?\d[\d.]*(?: ?[a-z/]+)?[!.]*\)$/gi, ''],
  [/\b(?:late bell again, so )?picture this: /gi, ''],
]; // prettier-ignore

/** "Be there by one o'clock": in daylight, where nothing else is said. */
function byDay(text: string): string {
  if (/\b[ap]\.?m\b|\b(?:night|midnight|dawn|early|morning)\b/i.test(text)) return text;
  const hours = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six'];
  return text.replace(/\bby (\d{1,2}|twelve|one|two|three|four|five|six) o'?clock\b/i, (all, hour: string) => {
    const count = /\d/.test(hour) ? Number(hour) : hours.indexOf(hour.toLowerCase()) || 12;
    return count <= 6 || count === 12 ? `by ${count} pm` : all;
  });
}

const OVERNIGHT =
  /\b(\d{1,2})[:.](\d\d)\b(?! ?[ap]\.?m)(.*?)\b(\d{1,2})[:.](\d\d)(?! ?[ap]\.?m) (?:on |early )?the (?:next|following) (?:morning|day)\b/is;

/** "From 21:40 to 06:10 the next morning": the clock tells that by itself, as 9:00 to 10:00 the next day does not. */
function withoutNextDay(text: string): string {
  const [all, hour, minutes, , other, end] = OVERNIGHT.exec(text) ?? [];
  if (all === undefined || Number(hour) * 60 + Number(minutes) <= Number(other) * 60 + Number(end)) return text;
  return text.replace(all, all.replace(/ (?:on |early )?the (?:next|following) (?:morning|day)$/i, ''));
} // prettier-ignore

/** The same facts in the words that the readers of travel know. */
const PLAINER: readonly Saying[] = [
  [/\b(at|from|by|until) ([01]\d|2[0-3]) ([0-5]\d)\b(?! ?(?:km|m|miles|h|min))/gi, '$1 $2:$3'],
  [new RegExp(`\\b(travels?|moves?|goes|covers?|flies) (?:about )?(\\d[\\d ,.]*) ?(km|kilomet(?:re|er)s|m|met(?:re|er)s|miles|feet) in (?:one|1|a|every|each) (second|minute|hour)\\b`, 'gi'), '$1 at $2 $3 per $4'],
  [new RegExp(`\\bhow many seconds after (?:a |the )?[a-z ]+?(\\d[\\d,.]* ?${LENGTH}) (?:away|off) (?:will|do|would) (?:you|we|i|he|she) hear (?:the |it)?[a-z]*`, 'gi'), 'how many seconds does it take to travel $1'],
  [/\b(?:what is|what's) the (?:latest|earliest)(?: time)? (?:that )?(we|i|he|she|they|you) (?:can|could|may|must|should) (?:set off|set out|leave|start|go)(?: home)?(?: and [^.?\d]*| to [^.?\d]*)?\?/gi, 'What time must $1 leave?'],
  [new RegExp(`\\b(we|i|he|she|they|you)(?:'ve| have)? (?:need|needs|want|wants|has|have|got|must) (?:to )?(?:be|get) (?:at|to|in) [^.?!\\d]*?\\bby ${CLOCK}`, 'gi'), '$1 must arrive at $2'],
  [new RegExp(`,? (?:it|school|the (?:film|match|lesson|meeting|class|show|party|game|concert)) (?:starts|begins|opens) at ${CLOCK}`, 'gi'), '. You must arrive at $1'],
  [new RegExp(`(^|[.!,] )(?:it's|it is|that's) (\\d[\\d.]* ?${LENGTH})(?: away)?(?= |,|\\.)`, 'gi'), '$1The distance is $2'],
  [new RegExp(`\\b(?:school|work|home|the [a-z]+) is (\\d[\\d.]* ?${LENGTH}) (?:from|away from) (?:your|my|his|her|our|the) (?:house|home|flat|school)`, 'gi'), 'The distance is $1'],
  [new RegExp(`\\b(?:i'll|we'll|he'll|she'll|they'll|i|we|you|he|she) averages? (?=\\d[\\d.]* ?${SPEED})`, 'gi'), 'they travel at '],
  [new RegExp(`^the ${CLOCK} (express|train|bus|coach|ferry|flight)(?: from [A-Za-z]+| to [A-Za-z]+)* (averages|travels|runs|goes)`, 'i'), 'The $2 leaves at $1 and $3'],
  [new RegExp(`\\b(?:its|his|her|the|our) (?:journey|route|trip|run|way) is (\\d[\\d.,]* ?${LENGTH})(?: long)?`, 'gi'), 'it travels $1'],
  // "He walks at 5 km/h and jogs at 9 km/h. If he walks for 30 minutes and jogs for 40 minutes"
  [new RegExp(`\\b([a-z]+s) at (\\d[\\d.]* ?${SPEED}) and ([a-z]+s) at (\\d[\\d.]* ?${SPEED})\\. (?:if|when|today|one day) (?:he|she|it) \\1 for (${TIME}) and (?:then )?\\3 for (${TIME}),? (?=how far)`, 'gi'), '$1 at $2 for $5 and then $3 at $4 for $6. '],
  [/\bone (?=o'?clock\b)/gi, '1 '],
  [/\bat what hour\b/gi, 'at what time'],
  [new RegExp(`\\bwith (?=\\d[\\d.]* ?${SPEED})`, 'gi'), 'at '],
  [/\bapart from (?:one another|each other)\b/gi, 'apart'],
  [/,? (?:with )?(?:the |his |her |its |their )?(?:rest|stop|break|stops|rests|breaks) included(?=\s*[.?])/gi, ' including the rest'],
  [new RegExp(`\\bout: (\\d[\\d.]* ?${LENGTH}) at (\\d[\\d.]* ?${SPEED})[.;,] back:? (?:the )?(?:same (?:road|way|route|distance),? )?at (?=\\d)`, 'gi'), 'I go $1 at $2 and come back the same way at '],
  [/(?<=[.;] )(?:mean|average) speed,? (?:for |of |over )?(?:the )?whole (trip|journey|way)\s*\?*$/gi, 'What is the average speed for the whole $1?'],
  [/(?<=\d ?(?:hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s))[,;]? (?:average )?speed,? in (mph|km\/h|m\/s|kmh|kph)\s*\?*$/gi, '. What is the average speed in $1?'],
  [/(?<=\d ?(?:hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s))[,;]? (?:average )?speed\s*\?*$/gi, '. What is the average speed?'],
  [/\bin what time (?:will|does|would|can) (it|the [a-z]+|he|she|they) (?=[a-z])/gi, 'how long does it take $1 to '],
  [/\bkeeps to (?=\d)/gi, 'travels at '],
  [/\bgets in at\b/gi, 'arrives at'],
  [/\bstops for the first time at(?=[^?]*\bby then\b)/gi, 'arrives at'],
  [/\bhow far has (it|he|she) (?:gone|travelled|come) by then\b/gi, 'how far does $1 travel'],
]; // prettier-ignore

/** Three words and two amounts: "speed 120 km in 2 hours", "time to walk 12 km at 4 km/h". */
const BARE: readonly Saying[] = [
  [new RegExp(`^(?:the )?(?:average )?speed[,:]?(?: of| for)? (\\d[\\d.]* ?${LENGTH}) in (${TIME})[.?\\s]*$`, 'i'), 'A car travels $1 in $2. What is its average speed?'],
  [new RegExp(`^(\\d[\\d.]* ?${LENGTH}) in (${TIME})[,:;.]? ?(?:find |what is |what's )?(?:the )?(?:average )?speed[.?\\s]*$`, 'i'), 'A car travels $1 in $2. What is its average speed?'],
  [new RegExp(`^(?:the )?time[,:]?(?: taken)?(?: (?:to (?:walk|drive|run|cycle|travel|cover|go|swim|fly))| for)? (\\d[\\d.]* ?${LENGTH}) at (\\d[\\d.]* ?${SPEED})[.?\\s]*$`, 'i'), 'A car travels $1 at $2. How long does it take?'],
  [new RegExp(`^(\\d[\\d.]* ?${LENGTH}) at (\\d[\\d.]* ?${SPEED})[,:;.]? (?:find |what is |what's )?(?:the )?(?:time|how long)(?: taken)?[.?\\s]*$`, 'i'), 'A car travels $1 at $2. How long does it take?'],
  [new RegExp(`^(?:the )?(?:distance|how far)[,:]?(?: travelled| covered)?(?: at)? (\\d[\\d.]* ?${SPEED}) (?:for|in) (${TIME})[.?\\s]*$`, 'i'), 'A car travels at $1 for $2. How far does it go?'],
]; // prettier-ignore

const READINGS =
  /\b(?:car|milometer|odometer|speedometer|clock|meter|dial)\b[^.?!]*?\b(?:read|said|showed|shows|was|stood at)\b[^.?!\d]*?(\d{1,3}(?:[ ,]\d{3})+|\d{3,6})(?: ?(km|miles))?([^.?!\d]*?\b(?:and|then|to)\b)[^.?!\d]*?(\d{1,3}(?:[ ,]\d{3})+|\d{3,6})(?: ?(km|miles))?\b([^.?!]*)/i;

/** "The car read 20 450 miles when we left and 20 600 when we got there, 3 hours later": the way between. */
function betweenReadings(problem: string): { readonly text: string; readonly lead: readonly RuleStep[] } | null {
  const found = READINGS.exec(problem);
  if (found === null) return null;
  const [all, first = '', unit, , second = '', other, behind = ''] = found;
  const [from, to] = [first, second].map((digits) => new Fraction(digits.replace(/\D/g, '')));
  const length = unit ?? other;
  if (from === undefined || to === undefined || length === undefined || to.compare(from) <= 0) return null;
  const way = to.sub(from);
  const later = /(\d[\d.]* ?(?:hours?|h|minutes|mins?)) later/i.exec(behind)?.[1];
  if (/\d/.test(later === undefined ? behind : behind.replace(`${later} later`, ''))) return null;
  const told = `A car travels ${writeDecimal(way)} ${length}${later === undefined ? '' : ` in ${later}`}`;
  return {
    text: problem.replace(all, told).replace(/^(?:mum|dad|our|my|the)(?:'s)? (?=A car)/i, ''),
    lead: [
      {
        reason: 'Subtract the two readings: the distance.',
        expression: `${writeDecimal(to)}-${writeDecimal(from)}=${writeDecimal(way)}`,
      },
    ],
  };
}

function said(text: string, sayings: readonly Saying[]): string {
  return sayings.reduce((rest, [found, words]) => rest.replace(found, words), text);
}

/** A question of travel in plainer words, with the lines that come before; `null` where it is plain already. */
export function plainerTravel(problem: string): { readonly text: string; readonly lead: readonly RuleStep[] } | null {
  if (problem.length > 400 || !/\d/.test(problem)) return null;
  const read = betweenReadings(problem);
  const asked = chaserAsked(withoutNextDay(byDay(read?.text ?? problem)));
  const text = said(said(said(asked, IDLE), BARE), PLAINER);
  return text === problem ? null : { text, lead: read?.lead ?? [] };
}
