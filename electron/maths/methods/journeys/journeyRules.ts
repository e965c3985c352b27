import type { ClauseMatch } from '../words/clauses.ts';
import { bareName } from '../words/values.ts';
import { ASKS, ask } from './journeyAsks.ts';
import {
  FIND,
  FOR,
  IN,
  LENGTH,
  MOVE,
  MOVES,
  OWN,
  PLACE,
  SPEED,
  UNIT,
  WHO,
  clockAt,
  clockOf,
  distanceAt,
  says,
  speedAt,
  timeAt,
  unitAt,
} from './journeyClauses.ts';
import type { Rules } from './journeyClauses.ts';
import type { JourneyFact } from './journeyFact.ts';

function leg(match: ClauseMatch): JourneyFact {
  return {
    kind: 'leg',
    who: bareName(match.words('w')),
    distance: distanceAt(match),
    time: timeAt(match),
    speed: speedAt(match),
  };
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

export const JOURNEY_RULES: Rules = [...FULL, ...ASKS, ...LEGS];
