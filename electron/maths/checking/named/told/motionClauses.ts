import { clause, type ClauseKind, type Groups } from './clauses.ts';
import {
  DISTANCE,
  LENGTH_UNIT,
  measureIn,
  SPEED,
  SPEED_UNIT,
  TIME,
  TIME_UNIT,
  unitOf,
  type Measure,
  type Unit,
} from './motionUnits.ts';
import { NAME } from './nameable.ts';

export type MotionClause =
  | { readonly kind: 'told'; readonly measure: Measure }
  | {
      readonly kind: 'clock';
      readonly end: 'start' | 'finish';
      readonly minutes: number;
      /** am or pm, where it is said. */
      readonly half: 'a' | 'p' | null;
    }
  | {
      readonly kind: 'wanted';
      readonly what: 'distance' | 'time' | 'speed';
      readonly unit: Unit | null;
      readonly whole: boolean;
    }
  | { readonly kind: 'back' }
  /** `who`: somebody that moves, who is named. */
  | { readonly kind: 'idle'; readonly who?: string };

const VEHICLE =
  'car|train|bus|coach|cyclist|runner|jogger|lorry|truck|van|plane|aeroplane|airplane|aircraft|boat|ship|ferry|walker|hiker|bike|bicycle|bird|dog|horse|motorist|driver|motorcyclist|motorbike|tram|rocket|athlete|swimmer|man|woman|boy|girl|cheetah|snail|drone|family|person|sprinter|matatu|salesman|lorry driver|bus driver|truck driver|express train|student';
const WHO = `(?:(?:an?|the|his|her|my|our|this|their) (?:${VEHICLE})|i|he|she|they|we|you|it|(?:mr|mrs|ms) ${NAME}|${NAME})`;
const MOVE =
  '(?:travel|go|drive|run|walk|cycle|fly|move|cover|ride|jog|swim|sail|row|hike)(?:s|es|led|ed|d)?|travell(?:ed|s|ing)|travel(?:ing|led)|goes|went|drove|ran|running|walking|flies|flew|rode|driving|cycling|swam|drives|riding|flying|sailing|jogging|covering|completes?d?';
const GOES = `(?:is |was |are )?(?:${MOVE})`;
const BASE = '(?:travel|go|drive|run|walk|cycle|fly|move|cover|ride|jog|swim|sail|get|hike|row)';
const PLACE = `(?:work|school|home|the (?:city|town|beach|station|shops|airport|coast|office)|${NAME}|[a-z])`;
const STEADY = '(?:(?:constant|steady|average|uniform|mean) )?(?:speed of )?';
const ASK = "(?:find|what is|what's|whats|what was|work out|calculate|determine|state|give|compute)";
const JOURNEY = '(?:journey|trip|route|run|flight|way|drive|ride|walk|round trip)';
const WHOLE = `(?<whole>,? (?:for|of|over|on|during) (?:the|this|his|her|its|their)? ?(?:whole|entire|total|complete|round)? ?(?:${JOURNEY}|thing))`;
const SPEED_ASKED = `(?:${ASK} )?(?:the |its |his |her |their |your |${NAME}'s )?(?:average |mean |avg )?(?:speed|velocity)(?: of the (?:${VEHICLE}))?`;
const IN_SPEED = `(?:,? (?:in|=|= ?\\?) ?(?<unit>${SPEED_UNIT}),?)`;

function told({ measure = '' }: Groups): MotionClause | null {
  const found = measureIn(measure.trim());
  return found === null || found.size.compare(0) <= 0 ? null : { kind: 'told', measure: found };
}

function wanted(what: 'distance' | 'time' | 'speed'): (groups: Groups) => MotionClause | null {
  return (groups) => {
    const unit = groups['unit'] === undefined ? null : unitOf(groups['unit']);
    const fits = groups['unit'] === undefined || unit?.kind === what;
    return fits ? { kind: 'wanted', what, unit, whole: groups['whole'] !== undefined } : null;
  };
}

function idle(): MotionClause {
  return { kind: 'idle' };
}

function mover({ who = '' }: Groups): MotionClause {
  const name = who.replace(/^(?:an?|the|his|her|my|our|this|their) /, '');
  return /^(?:i|he|she|they|we|you|it)$/.test(name) ? { kind: 'idle' } : { kind: 'idle', who: name };
}

const CLOCK = '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?<half>am|pm|a\\.m\\.?|p\\.m\\.?)?';

function clock(end: 'start' | 'finish'): (groups: Groups) => MotionClause | null {
  return ({ hour = '', minute, half }) => {
    const [hours, minutes] = [Number(hour), Number(minute ?? '0')];
    if ((minute === undefined && half === undefined) || hours > 23 || minutes > 59) return null;
    if (half !== undefined && (hours > 12 || hours === 0)) return null;
    const later =
      half?.startsWith('p') === true && hours < 12 ? 12 : half?.startsWith('a') === true && hours === 12 ? -12 : 0;
    const said = half === undefined ? null : half.startsWith('p') ? 'p' : 'a';
    return { kind: 'clock', end, minutes: 60 * (hours + later) + minutes, half: said };
  };
}

export const MOTION_CLAUSES: readonly ClauseKind<MotionClause>[] = [
  clause(`(?<who>${WHO}) ${GOES}`, mover),
  clause(`(?:then |after )?(?:${GOES})`, idle),
  clause(
    `(?:then )?(?:for|in|over|another|a further|further|doing) (?:another |a further )?(?<measure>${DISTANCE}|${TIME})`,
    told,
  ),
  clause(
    `(?:then )?(?:for )?the (?:first|remaining|last|next|other) (?<measure>${DISTANCE}|${TIME})(?: of (?:the|his|her|its|their|a) ${JOURNEY})?`,
    told,
  ),
  clause(`${PLACE}(?:'s ${PLACE})? is (?<measure>${DISTANCE}) (?:away|from ${PLACE})`, told),
  clause(`(?:then )?(?:a (?:distance|journey) of )?(?<measure>${DISTANCE})(?: ${JOURNEY})?`, told),
  clause(`a (?<measure>${DISTANCE}) ${JOURNEY}`, told),
  clause(`(?:distance|time|speed)(?: is| =|:)? (?<measure>${DISTANCE}|${TIME}|${SPEED})`, told),
  clause(`(?:at|with) (?:an? |its |his |her )?${STEADY}(?<measure>${SPEED})`, told),
  clause(`(?:with )?an? average speed of (?<measure>${SPEED})`, told),
  clause(`(?:it |this |the ${JOURNEY} )?(?:takes|took|lasts|lasted) (?:him |her |them |it )?(?<measure>${TIME})`, told),
  clause(`(?:from|between) ${PLACE} (?:to|and) ${PLACE}`, idle),
  clause(`(?:along|on|down) (?:a|the) (?:straight |same )?(?:road|motorway|path|track|highway|river)`, idle),
  clause(`to ${PLACE}`, idle),
  clause(
    `${WHO} (?:leaves|left|sets off|set off|departs|departed|sets out|starts|started)(?: (?:from )?${PLACE})? at ${CLOCK}`,
    clock('start'),
  ),
  clause(
    `(?:(?:it|he|she) )?(?:arrives|arrived|reaches|reached|gets)(?: (?:at|in) ${PLACE}| ${PLACE})?,? at ${CLOCK}`,
    clock('finish'),
  ),
  clause(`${SPEED_ASKED}${IN_SPEED}?${WHOLE}?(?: if)?`, wanted('speed')),
  clause(`${SPEED_ASKED}${WHOLE}${IN_SPEED}(?: if)?`, wanted('speed')),
  clause(`how fast (?:is|was|does|did) ${WHO} (?:${MOVE})${IN_SPEED}?`, wanted('speed')),
  clause(
    `how far(?: (?:does|did|will|do|can|would|has) ${WHO} ${BASE})?(?:,? in (?<unit>${LENGTH_UNIT}))?`,
    wanted('distance'),
  ),
  clause(`how many (?<unit>${LENGTH_UNIT}) (?:does|did|will|do|can|would) ${WHO} ${BASE}`, wanted('distance')),
  clause(
    `${ASK} (?:the )?(?:total )?distance(?: (?:travelled|traveled|covered|${WHO} ${GOES}))?(?:,? in (?<unit>${LENGTH_UNIT}))?`,
    wanted('distance'),
  ),
  clause(
    `how long (?:does|did|will|would|do) (?:it|the ${JOURNEY}|${WHO}|the walk|the drive|the ride) take(?: ${WHO})?(?: to ${BASE})?(?:,? in (?<unit>${TIME_UNIT}))?`,
    wanted('time'),
  ),
  clause(
    `how long,? in (?<unit>${TIME_UNIT}),? (?:does|did|will|would) (?:it|the ${JOURNEY}|${WHO}) take(?: ${WHO})?(?: to ${BASE})?`,
    wanted('time'),
  ),
  clause(
    `how many (?<unit>${TIME_UNIT}) (?:does|did|will|would|do) (?:it|the ${JOURNEY}|${WHO}) take(?: ${WHO})?(?: to ${BASE})?`,
    wanted('time'),
  ),
  clause(`${ASK} (?:the )?time(?: taken)?(?: for the ${JOURNEY})?(?:,? in (?<unit>${TIME_UNIT}))?`, wanted('time')),
  clause(
    `(?:and )?(?:then )?(?:he |she |it |they |i )?(?:returns|returned|comes back|drives back|drove back|cycles back|walks back)(?: home)?(?: (?:by|along) the same (?:road|route|path|way))?`,
    () => ({ kind: 'back' }),
  ),
];
