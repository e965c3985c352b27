import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { DISTANCE, measureIn, SPEED, TIME, unitOf, type Measure, type Unit } from './motionUnits.ts';
import { NAME, wholeText } from './nameable.ts';
import { reply } from './reply.ts';

type Way = 'towards' | 'opposite';
type MeetingClause =
  | { readonly kind: 'start'; readonly apart: Measure | null; readonly way: Way | null }
  | { readonly kind: 'way'; readonly way: Way }
  | { readonly kind: 'speed'; readonly of: 'one' | 'other'; readonly measure: Measure; readonly heading: string }
  | { readonly kind: 'wanted'; readonly unit: Unit | null; readonly at: Measure | null };

const MOVERS =
  '(?:trains|cars|cyclists|buses|trucks|lorries|coaches|runners|walkers|boats|ships|planes|airplanes|vans|motorists|drivers|bikers|riders|joggers|hikers|friends|people|vehicles|motorcyclists)';
const MOVER = '(?:train|car|cyclist|bus|truck|lorry|coach|runner|walker|boat|ship|plane|airplane|van|rider|jogger|one)';
const LEAVE = '(?:leave|left|set off|set out|start|started|depart)';
const PLACES = '(?:stations|towns|villages|cities|places|points|houses|ports|airports)';
const SAME_TIME = '(?: at the same (?:time|moment|instant))?';
const ROAD = '(?: (?:on|along) (?:a |the )?(?:same |parallel |straight )+(?:road|roads|tracks?|lines?|path|route))?';
const GO =
  '(?:travel|drive|ride|head|go|walk|run|cycle|fly|sail|move|rides|drives|travels|goes|walks|runs|cycles|flies|sails|moves|does|travelling|traveling|driving|riding|going|walking|running|cycling|flying|heading)';
const HEADING = '(?:(?: due)? (?<heading>north|south|east|west))?';

function start(way: Way | null): (groups: Groups) => MeetingClause | null {
  return ({ measure }) => {
    const apart = measure === undefined ? null : measureIn(measure.trim());
    return measure !== undefined && apart === null ? null : { kind: 'start', apart, way };
  };
}

function speed(of: 'one' | 'other'): (groups: Groups) => MeetingClause | null {
  return ({ measure = '', heading = '' }) => {
    const found = measureIn(measure.trim());
    return found === null || found.size.compare(0) <= 0 ? null : { kind: 'speed', of, measure: found, heading };
  };
}

function wanted({ unit, measure }: Groups): MeetingClause | null {
  const at = measure === undefined ? null : measureIn(measure.trim());
  return measure !== undefined && at === null
    ? null
    : { kind: 'wanted', unit: unit === undefined ? null : unitOf(unit), at };
}

const UNIT = '(?<unit>hours|minutes)';
const CLAUSES: readonly ClauseKind<MeetingClause>[] = [
  clause(`2 ${MOVERS} ${LEAVE}(?: from)? (?:2 )?${PLACES}(?: that are| which are)? (?<measure>${DISTANCE}) apart${SAME_TIME}`, start(null)),
  clause(`2 ${MOVERS} ${LEAVE} towards each other${SAME_TIME} from (?:2 )?${PLACES}(?: that are| which are)? (?<measure>${DISTANCE}) apart`, start('towards')),
  clause(`2 ${MOVERS} are (?<measure>${DISTANCE}) apart`, start(null)),
  clause(`2 ${MOVERS} ${LEAVE} (?:from )?(?:the same ${NAME}|${NAME}|an? ${NAME})${SAME_TIME}${ROAD}`, start(null)),
  clause(`(?:they )?${GO} towards each other${ROAD}`, () => ({ kind: 'way', way: 'towards' })),
  clause(`(?:they )?${GO} in opposite directions${ROAD}`, () => ({ kind: 'way', way: 'opposite' })),
  clause(`one(?: ${MOVER})? ${GO}${HEADING}(?: at)? (?<measure>${SPEED})`, speed('one')),
  clause(`(?:and |while )?the other(?: ${MOVER})?(?: ${GO})?${HEADING}(?: at)? (?<measure>${SPEED})`, speed('other')),
  clause(`(?:after |in )?how many ${UNIT} (?:do|will|until|before|pass before|does it take until) (?:they|the ${MOVERS}) (?:meet|pass each other)`, wanted),
  clause(`how many ${UNIT} (?:will|does) it take (?:them |the ${MOVERS} )?to meet`, wanted),
  clause(`(?:after |in )?how many ${UNIT} (?:will|are) (?:they|the ${MOVERS}) (?:be )?(?<measure>${DISTANCE}) apart`, wanted),
  clause(`how far apart (?:are|will) (?:they|the ${MOVERS})(?: be)? (?:after|in) (?<measure>${TIME})`, wanted),
]; // prettier-ignore

const OPPOSED: Readonly<Record<string, string>> = { north: 'south', south: 'north', east: 'west', west: 'east' };

/** Two who move towards each other or apart, and one who catches up with another. */
export function readMeetings({ text, form }: BareQuestion): NamedQuestion | null {
  if (form !== '' || !/\bmeet\b|\bapart\b|\bcatch\b|\bpass each other\b/.test(text)) return null;
  const bare = counted(text);
  return chase(bare) ?? meeting(bare);
}

function meeting(text: string): NamedQuestion | null {
  const clauses = clausesIn(text, CLAUSES);
  if (clauses === null) return null;
  const starts = clauses.filter((one) => one.kind === 'start');
  const speeds = clauses.filter((one) => one.kind === 'speed');
  const asks = clauses.filter((one) => one.kind === 'wanted');
  const [[begin], [one, two], [asked]] = [starts, speeds, asks];
  if (begin === undefined || one?.of !== 'one' || two?.of !== 'other' || asked === undefined) return null;
  if (starts.length !== 1 || speeds.length !== 2 || asks.length !== 1 || clauses.at(-1) !== asked) return null;
  const way = wayOf(clauses);
  if (way === null || !isOneSystem([one.measure, two.measure, begin.apart, asked.at])) return null;
  const both = one.measure.size.add(two.measure.size);
  if (way === 'towards')
    return begin.apart === null || asked.at !== null ? null : timeReply(begin.apart.size.div(both), asked.unit);
  if (begin.apart !== null || asked.at === null) return null;
  if (asked.at.kind === 'distance') return timeReply(asked.at.size.div(both), asked.unit);
  return one.measure.unit.name === two.measure.unit.name ? wayReply(both.mul(asked.at.size), one.measure.unit) : null;
}

/** The one way that all clauses tell. */
function wayOf(clauses: readonly MeetingClause[]): Way | null {
  const ways = clauses.flatMap((one) =>
    (one.kind === 'start' || one.kind === 'way') && one.way !== null ? [one.way] : [],
  );
  const headings = clauses.flatMap((one) => (one.kind === 'speed' ? [one.heading] : []));
  const [first = '', second = ''] = headings;
  if (first === '' && second === '') return ways.length === 1 ? (ways[0] ?? null) : null;
  return ways.length === 0 && OPPOSED[first] === second ? 'opposite' : null;
}

function isOneSystem(measures: readonly (Measure | null)[]): boolean {
  const lengths = measures.flatMap((one) => (one === null || one.kind === 'time' ? [] : [one.unit.isMiles === true]));
  return new Set(lengths).size === 1;
}

function timeReply(seconds: Fraction, unit: Unit | null): NamedQuestion | null {
  return unit === null
    ? null
    : reply(`${seconds.div(unit.size).toFraction()} + 0`, { unit: unit.name, mayLackUnit: true });
}

function wayReply(distance: Fraction, speedUnit: Unit): NamedQuestion | null {
  const unit = unitOf({ 'km/h': 'km', mph: 'miles', 'm/s': 'm' }[speedUnit.name] ?? '');
  return unit === null ? null : reply(`${distance.div(unit.size).toFraction()} + 0`, { unit: unit.name });
}

const SOMEBODY = (group: string): string =>
  `(?<${group}>(?:(?:an?|the|his|her|my) )?(?:${MOVER}|sister|brother|friend|mother|father|mum|dad|${NAME}))`;
/** From home, or from a place; the second one from home, too, or from that same place. */
const FROM = `(?: (?:from )?(?:(?<home>home)|(?:an?|the) (?<place>${NAME})))?`;
const FROM_THERE = `(?: (?:from )?(?:(?<home2>home)|the same (?<place2>${NAME})))?`;
const SAME_ROAD =
  '(?: (?:and follows |and takes )?(?:(?:along|on) )?the same (?:road|route|path|way|track)| and follows the same (?:road|route))?';
const AT =
  '(?: (?:driving|riding|travelling|traveling|walking|running|cycling|going))? at (?:an? )?(?:constant |steady )?(?:speed of )?';
const LEAVES = '(?:leaves|left|sets off|set off|sets out|starts|follows|departs)';
const CHASE = wholeText(
  `${SOMEBODY('first')} ${LEAVES}${FROM}${AT}(?<slow>${SPEED})\\. ?(?<late>${TIME}) later,? ${SOMEBODY('second')} ${LEAVES}${FROM_THERE}${SAME_ROAD}${AT}(?<fast>${SPEED})\\. ?how many (?<unit>hours|minutes) (?:(?:does|will) ${SOMEBODY('catcher')} (?:need|take) to catch(?: up with| up)? ${SOMEBODY('caught')}|after (?<they>she|he|it) (?:leaves|sets off|starts) (?:does|will) ${SOMEBODY('catcher2')} catch(?: up with| up)? ${SOMEBODY('caught2')})`,
);

/** "A lorry leaves at 60 km/h. One hour later a car follows at 90 km/h": how long the later one takes. */
function chase(text: string): NamedQuestion | null {
  const told = CHASE(text);
  if (told === undefined) return null;
  const bare = (name = ''): string => name.replace(/^(?:an?|the|his|her|my) /, '');
  const [catcher, caught] = [told['catcher'] ?? told['catcher2'], told['caught'] ?? told['caught2']].map(bare);
  if (told['they'] !== undefined && !isLaterOne(told['they'], told)) return null;
  const isThese = catcher === bare(told['second']) && caught === bare(told['first']) && catcher !== caught;
  const [slow, fast] = [measureIn(told['slow'] ?? ''), measureIn(told['fast'] ?? '')];
  const late = measureIn(told['late'] ?? '');
  const unit = unitOf(told['unit'] ?? '');
  if (!isThese || !isFromThere(told) || slow === null || fast === null || late === null || unit === null) return null;
  const gain = fast.size.sub(slow.size);
  if (gain.compare(0) <= 0 || !isOneSystem([slow, fast])) return null;
  return timeReply(slow.size.mul(late.size).div(gain), unit);
}

/** "A lorry leaves a depot … a car leaves home": they do not start at one place. */
function isFromThere({ home, place, home2, place2 }: Groups): boolean {
  if (home2 !== undefined) return home !== undefined;
  return place2 === undefined || (home !== undefined ? place2 === 'house' : place2 === place);
}

const WOMEN = /^(?:her|his|my) (?:sister|mother|mum)$/;
const MEN = /^(?:her|his|my) (?:brother|father|dad)$/;

/** "After he leaves does his sister catch up" speaks of him; whether Anna or Bea is "she", nobody can tell. */
function isLaterOne(they: string, { first = '', second = '' }: Groups): boolean {
  if (they === 'it') return [first, second].every((one) => /^(?:an?|the) /.test(one));
  const [own, other] = they === 'she' ? [WOMEN, MEN] : [MEN, WOMEN];
  const isOfOther = they === 'she' ? /^his /.test(second) : /^her /.test(second);
  return own.test(second) && (isOfOther || other.test(first));
}
