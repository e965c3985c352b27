/* eslint-disable max-lines -- one grammar: a list of patterns, each with what it says */
import type { Clock, Distance, Speed, SpeedUnit, Time } from '../stories/workJourney.ts';
import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import { bareName } from '../words/values.ts';

/** What a clause about a journey says or asks; what it does not tell is `null`. */
export type JourneyFact =
  | {
      readonly kind: 'leg';
      readonly who: string;
      readonly distance: Distance | null;
      readonly time: Time | null;
      readonly speed: Speed | null;
    }
  | { readonly kind: 'leaves' | 'arrives'; readonly minutes: number; readonly half: 'am' | 'pm' | null }
  | { readonly kind: 'ask speed'; readonly who: string; readonly unit: SpeedUnit | null; readonly whole: boolean }
  | { readonly kind: 'ask distance'; readonly who: string; readonly unit: string; readonly whole: boolean }
  | { readonly kind: 'ask time'; readonly who: string; readonly clock: Clock | null; readonly whole: boolean }
  | { readonly kind: 'ask arrival' }
  | { readonly kind: 'convert'; readonly speed: Speed; readonly to: SpeedUnit }
  | { readonly kind: 'gap'; readonly length: Distance }
  | {
      readonly kind: 'pair';
      readonly how: 'together' | 'apart' | 'catch';
      readonly speeds: readonly [Speed, Speed] | null;
    }
  | { readonly kind: 'speeds'; readonly speeds: readonly [Speed, Speed] }
  | { readonly kind: 'ask meeting'; readonly how: 'together' | 'apart' | 'catch'; readonly clock: Clock | null };

type Rules = readonly ClauseRule<readonly JourneyFact[]>[];

const WHO = '{who:w}';
const MOVES =
  '(travels|travelled|traveled|drives|drove|goes|went|walks|walked|runs|ran|cycles|cycled|flies|flew|rides|rode|covers|covered|moves|moved|sails|sailed|swims|swam|jogs|jogged|does|is travelling|is traveling|is driving|is moving|completes|completed|runs at|rows|rowed|skates|crawls|crawled|hikes|hiked|races|marches)';
const MOVE = '(travel|drive|go|walk|run|cycle|fly|ride|cover|move|sail|swim|jog|do|get|complete|row|hike|race)';
const LENGTH =
  '[ a| the| the first| the next| a further| another][ distance of| total distance of][ a] {length:l}[ journey| race]';
const SPEED = '[ (at|with)][ an| a| the][ (average|steady|constant|uniform)][ speed of| rate of] {speed:s}';
const FOR = '[ (for|over)][ the (first|next)][ another] {time:t}';
const IN = ' (in|within|over)[ the (first|next)] {time:t}';
const FIND = '(find|what is|what was|work out|calculate|determine|state|give)';
const UNIT = '[ in {speedunit:u}]';
const OWN = "(the|its|his|her|their|{who:w}'s)";
const PLACE = '[ {thing:_}| from {thing:_}| home| school| work| for {thing:_}]';
const SPEED_UNITS: Readonly<Record<string, SpeedUnit>> = {
  'km/h': { length: 'km', clock: 'h' },
  kmh: { length: 'km', clock: 'h' },
  kph: { length: 'km', clock: 'h' },
  mph: { length: 'miles', clock: 'h' },
  'm/s': { length: 'm', clock: 's' },
  'm/min': { length: 'm', clock: 'min' },
};

function unitAt(match: ClauseMatch): SpeedUnit | null {
  const text = match
    .words('u')
    .replace(/kilomet(?:re|er)s?|km/, 'km')
    .replace(/met(?:re|er)s?/, 'm')
    .replace(/ (?:per|an|a) /, '/')
    .replace(/hours?|hr/, 'h')
    .replace(/seconds?|sec/, 's')
    .replace('miles/h', 'mph')
    .replace(/minutes?/, 'min')
    .replace(/ms\^?-1|ms⁻¹/, 'm/s');
  return SPEED_UNITS[text] ?? null;
}

function says(sources: readonly string[], read: (match: ClauseMatch) => readonly JourneyFact[] | null): Rules {
  return rule(sources, read);
}

function distanceAt(match: ClauseMatch, name = 'l'): Distance | null {
  const amount = match.amount(name);
  return amount?.kind === 'length' ? { value: amount.value, length: amount.unit } : null;
}

function timeAt(match: ClauseMatch): Time | null {
  const amount = match.amount('t');
  return amount?.kind === 'time' ? { h: amount.h, min: amount.min, s: amount.s } : null;
}

function speedAt(match: ClauseMatch, name = 's'): Speed | null {
  const amount = match.amount(name);
  return amount?.kind === 'speed' ? { value: amount.value, length: amount.length, clock: amount.clock } : null;
}

function leg(match: ClauseMatch): JourneyFact {
  return {
    kind: 'leg',
    who: bareName(match.words('w')),
    distance: distanceAt(match),
    time: timeAt(match),
    speed: speedAt(match),
  };
}

function clockAt(
  match: ClauseMatch,
  name: string,
): { readonly minutes: number; readonly half: 'am' | 'pm' | null } | null {
  const amount = match.amount(name);
  return amount?.kind === 'clock' ? { minutes: amount.minutes, half: amount.half } : null;
}

function clockOf(word: string): Clock | null {
  return word === '' ? null : word.startsWith('h') ? 'h' : word.startsWith('m') ? 'min' : 's';
}

function who(match: ClauseMatch): string {
  return bareName(match.words('w'));
}

const LEGS: Rules = [
  ...says(
    [
      `[then |first |first[,] |next |later ][${WHO} ][then ]${MOVES}${LENGTH}${IN}`,
      `[then |next ][(the|the first|the next|a further|another) ]{length:l}${IN}`,
      `[for |over ]{time:t} ${WHO} ${MOVES}[${SPEED}]`,
      `in {time:t} ${WHO} ${MOVES}${LENGTH}`,
      `[${WHO} ][then ]${MOVES}${SPEED}${FOR}`,
      `[${WHO} ][then ]${MOVES}${FOR}${SPEED}`,
      `for ${'{time:t}'} ${WHO} ${MOVES}${SPEED}`,
      `[then ]at {speed:s} for[ another| the next] {time:t}`,
      `[then ]for[ another| the next] {time:t} at {speed:s}`,
      `[${WHO} ]${MOVES}${LENGTH}${SPEED}`,
      `at[ a speed of] {speed:s} ${WHO} ${MOVES}${LENGTH}`,
      `${WHO} ${MOVES}${SPEED}`,
      `${WHO} ${MOVES}${LENGTH}`,
      `${WHO} (takes|took|needs|needed) {time:t} (to ${MOVE}|for)${LENGTH}`,
      `it (takes|took) ${WHO} {time:t} to ${MOVE}${LENGTH}`,
      `${WHO} has to ${MOVE}${LENGTH}[${SPEED}]`,
      `[covering|covers|it covers|after] {length:l}`,
      `(the distance|the journey|it|the {noun:_}|the length of the {noun:_}) is {length:l}[ long]`,
      `(the journey|it|the trip|this|the {noun:_}) (takes|took|lasts|lasted) {time:t}`,
      `${OWN} [average ]speed (is|was) {speed:s}[ (for|over) {time:t}]`,
      `the [average ]speed of ${WHO} (is|was) {speed:s}[ (for|over) {time:t}]`,
      `[then ]the speed is {speed:s} for {time:t}`,
      `for [the next ]{time:t} the speed is {speed:s}`,
      `a (journey|trip|distance|race) of {length:l} (takes|took|is covered in) {time:t}`,
      `{length:l} (is|are) (covered|travelled|run|driven) in {time:t}`,
      `distance {length:l}`,
      'time {time:t}',
      'speed {speed:s}',
    ],
    (match) => [leg(match)],
  ),
  ...says(
    [
      `${WHO} (leaves|left|departs|sets off|set off|starts|starts out|departed|set out)${PLACE} at {clock:c}`,
      `a journey [of {length:l} ](starts|begins) at {clock:c}`,
      `${WHO} starts a journey of {length:l} at {clock:c}`,
    ],
    (match) => {
      const clock = clockAt(match, 'c');
      return clock === null
        ? null
        : [{ kind: 'leaves', ...clock }, ...(match.amount('l') === null ? [] : [leg(match)])];
    },
  ),
  ...says(
    [
      `[${WHO} ](arrives|arrived|gets there|gets|reaches {thing:_}|reached {thing:_}|ends|finishes)[ (in|at|to) {thing:_}| home| there] at {clock:c}[ after {length:l}]`,
    ],
    (match) => {
      const clock = clockAt(match, 'c');
      return clock === null
        ? null
        : [{ kind: 'arrives', ...clock }, ...(match.amount('l') === null ? [] : [leg(match)])];
    },
  ),
  ...says(
    [
      `${WHO} (leaves|left|departs)${PLACE} at {clock:c} and (arrives|arrived|gets)[ (in|at|to) {thing:_}] at {clock:d}`,
    ],
    (match) => {
      const [one, two] = [clockAt(match, 'c'), clockAt(match, 'd')];
      return one === null || two === null
        ? null
        : [
            { kind: 'leaves', ...one },
            { kind: 'arrives', ...two },
          ];
    },
  ),
];

const WHOLE = ' (for|of|over) (the|this|his|her)[ (whole|entire|total|complete)] (journey|trip)';
const JOURNEY = '[ for (the|this) (journey|trip)| of (the|this) (journey|trip)]';

const ASKS: Rules = [
  ...says(
    [
      `${FIND} ${OWN} [overall ][average ]speed${UNIT}${JOURNEY}`,
      `${FIND} the [average ]speed of ${WHO}${UNIT}`,
      `how fast (is|was|does|did) (that|${WHO})[ ${MOVE}| ${MOVES}| travelling| going]${UNIT}`,
      `how fast is that`,
      `(what|which) [average ]speed (is|was) (that|it)`,
      `what [average ]speed does ${WHO} ${MOVE} at${UNIT}`,
      `find the speed`,
    ],
    (match) => ask('speed', match, false),
  ),
  ...says(
    [`${FIND} ${OWN} [overall ][average ]speed${WHOLE}${UNIT}`, `${FIND} ${OWN} overall average speed`],
    (match) => ask('speed', match, true),
  ),
  ...says(
    [
      `how (far|many {lengths:v}) (does|did|will|can|has|is) (${WHO}|that)[ ${MOVE}| travelled| gone| driven]`,
      `${FIND} the distance[ (travelled|traveled|covered)][ by ${WHO}][ in {lengths:v}]`,
      `what distance (is that|does ${WHO} ${MOVE}|did ${WHO} ${MOVE}|will ${WHO} ${MOVE}|is covered|has ${WHO} travelled)`,
      `how far is (that|it|the journey)`,
      `${FIND} the distance${JOURNEY}`,
    ],
    (match) => ask('distance', match, false),
  ),
  ...says(
    [
      `${FIND} the total distance[ (travelled|traveled|covered)]`,
      `how far (is that|does ${WHO} ${MOVE}|did ${WHO} ${MOVE}) (altogether|in total|in all)`,
    ],
    (match) => ask('distance', match, true),
  ),
  ...says(
    [
      `how (long|much time|many {units:v}) (does|did|will|would) (it|the journey|this|the trip|the {noun:_}|${WHO}) (take|need|last)[ (him|her|it|them|${'{who:x}'})][ in {units:y}]`,
      `${FIND} the time[ taken| needed][ for the journey][ in {units:v}]`,
      `how (long|many {units:v}) (does|did|will) (it take|${WHO} need)`,
      `how long does the journey take[ in {units:v}]`,
    ],
    (match) => ask('time', match, false),
  ),
  ...says(
    [
      `(when|at what time|what time) (does|did|will) (it|${WHO}) (arrive|get there|get to {thing:_}|reach {thing:_})[ at {thing:_}| in {thing:_}]`,
      `${FIND} (the|its|his|her) (arrival time|time of arrival)`,
    ],
    () => [{ kind: 'ask arrival' }],
  ),
];

function ask(kind: 'speed' | 'distance' | 'time', match: ClauseMatch, whole: boolean): readonly JourneyFact[] | null {
  const name = who(match);
  if (kind === 'speed') {
    const unit = unitAt(match);
    return match.words('u') !== '' && unit === null ? null : [{ kind: 'ask speed', who: name, unit, whole }];
  }
  if (kind === 'distance') return [{ kind: 'ask distance', who: name, unit: match.words('v'), whole }];
  const word = match.words('v') === '' ? match.words('y') : match.words('v');
  return [{ kind: 'ask time', who: name, clock: clockOf(word), whole }];
}

/** Questions that tell the journey as well. */
const FULL: Rules = [
  ...says(
    [
      `how far (does|will|can|would|did|do) ${WHO} ${MOVE} (in|for) {time:t}`,
      `(what|which) distance (does|will|can|would|did) ${WHO} ${MOVE} in {time:t}`,
      `how far (does|will|can|would|did) ${WHO} going at {speed:s} ${MOVE} in {time:t}`,
      `${FIND} the distance (he|she|it|they) ${MOVES}[ in {time:t}]`,
    ],
    (match) => [
      ...(match.amount('t') === null ? [] : [leg(match)]),
      { kind: 'ask distance', who: '', unit: '', whole: false },
    ],
  ),
  ...says(
    [
      `how far (does|will|can|would|did|do) ${WHO} ${MOVE}(${SPEED} (in|for) {time:t}| (in|for) {time:t}${SPEED})`,
      `(what|which) distance (does|will|can|would|did) ${WHO} ${MOVE}(${SPEED} (in|for) {time:t}| (in|for) {time:t}${SPEED})`,
    ],
    (match) => [leg(match), { kind: 'ask distance', who: '', unit: '', whole: false }],
  ),
  ...says(
    [
      `how (long|much time|many {units:v}) (does|will|would|did) it take[ ${WHO}] to ${MOVE}${LENGTH}${SPEED}`,
      `(find|work out|calculate) the time[ taken| needed] to ${MOVE}${LENGTH}${SPEED}`,
      `how long (does|will|would) ${WHO} (take|need) (to ${MOVE}|for)${LENGTH}${SPEED}`,
    ],
    (match) => [leg(match), { kind: 'ask time', who: '', clock: clockOf(match.words('v')), whole: false }],
  ),
  ...says(
    [
      `${FIND} the [average ]speed${UNIT} of ${WHO} (that|which|who) ${MOVES}${LENGTH}${IN}`,
      `how fast (is|does) ${WHO} ${MOVE}[ (if|when) (it|he|she) ${MOVES}]${LENGTH}${IN}`,
    ],
    (match) => [leg(match), ...(ask('speed', match, false) ?? [])],
  ),
  ...says(
    [
      `(convert|change|write|express|turn|give|find|what is|how much is|work out)[ a speed of| the speed] {speed:s} (to|into|in|as) {speedunit:u}`,
      `{speed:s} (to|in|into) {speedunit:u}`,
    ],
    (match) => convert(match),
  ),
  ...says([`[${WHO} ]${MOVES}[ at] {speed:s}`, `${WHO}'s speed is {speed:s}`], (match) => [leg(match)]),
  ...says(
    [
      `what is (this|that|its speed|the speed|it) in {speedunit:u}`,
      `(change|write|convert|express) (this|this speed|the speed|it) (to|in|into) {speedunit:u}`,
    ],
    (match) => ask('speed', match, false),
  ),
];

function convert(match: ClauseMatch): readonly JourneyFact[] | null {
  const [speed, to] = [speedAt(match), unitAt(match)];
  return speed === null || to === null ? null : [{ kind: 'convert', speed, to }];
}

function speeds(match: ClauseMatch): readonly [Speed, Speed] | null {
  const [first, second] = [speedAt(match, 'a'), speedAt(match, 'b')];
  return first === null || second === null ? null : [first, second];
}

const TWO = '(they|{number:_} {noun:_})';
const AT = 'at[ speeds of| average speeds of] {speed:a} and {speed:b}';
const GO = '(travel|drive|move|cycle|ride|go|start|set off|leave|head|run|walk|fly|come)';
const HOURS =
  '(after how many {units:v}|after how long|when|how long is it until|how many {units:v} does it take until|how long does it take until|in how many {units:v}|how long will it take until|how long will it be before|how long until|after what time)';

const MEETINGS: Rules = [
  ...says(
    [`${TWO} (start|are|set off|leave|begin)[ at the same time]( {length:l} apart)[ at the same time]`],
    (match) => gap(match),
  ),
  ...says([`{number:_} towns are {length:l} apart`], (match) => gap(match)),
  ...says(
    [
      `${TWO} ${GO}[ towards| toward] each other[ ${AT}]`,
      `${TWO} ${GO} (towards|toward) each other[ at the same time][ ${AT}]`,
      `${TWO} (start|set off|leave) [from them ]at the same time (towards|toward) each other[ ${AT}]`,
      `${GO} (towards|toward) each other[ ${AT}]`,
    ],
    (match) => [{ kind: 'pair', how: 'together', speeds: speeds(match) }],
  ),
  ...says(
    [
      `${TWO} (start|leave|set off)[ at| from] (the same (place|point|town|station|time and place)|{thing:_})[ at the same time] (and|in) [(travel|go|drive|move|cycle|ride) in ]opposite directions[ ${AT}]`,
      `[${TWO} ](travel|go|drive|move|cycle|ride|leave) in opposite directions[ ${AT}]`,
      `${TWO} leave the same place at the same time in opposite directions[ ${AT}]`,
      `${TWO} (start|leave)[ at| from] (the same (place|point|town|station)|{thing:_})[ at the same time]`,
    ],
    (match) => [{ kind: 'pair', how: 'apart', speeds: speeds(match) }],
  ),
  ...says(
    [
      'one (goes|travels|drives|moves|cycles|is travelling) at {speed:a}[,| and] the other[ one][ goes| travels| drives| moves| cycles] at {speed:b}',
      `(their speeds are|with speeds of) {speed:a} and {speed:b}`,
    ],
    (match) => {
      const found = speeds(match);
      return found === null ? null : [{ kind: 'speeds', speeds: found }];
    },
  ),
  ...says([`${HOURS} (do|will) they meet`, `${HOURS} they (meet|will meet)`], (match) => [
    { kind: 'ask meeting', how: 'together', clock: clockOf(match.words('v')) },
  ]),
  ...says(
    [`${HOURS} (are|will) they[ be] {length:l} apart`, `${HOURS} they (are|will be) {length:l} apart`],
    (match) => {
      const length = distanceAt(match);
      return length === null
        ? null
        : [
            { kind: 'gap', length },
            { kind: 'ask meeting', how: 'apart', clock: clockOf(match.words('v')) },
          ];
    },
  ),
];

function gap(match: ClauseMatch): readonly JourneyFact[] | null {
  const length = distanceAt(match);
  return length === null ? null : [{ kind: 'gap', length }];
}

export const JOURNEY_RULES: Rules = [...FULL, ...ASKS, ...LEGS];
export const MEETING_RULES: Rules = MEETINGS;
