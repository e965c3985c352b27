import type { Speed } from '../stories/workJourney.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { clockOf, distanceAt, says, speedAt } from './journeyClauses.ts';
import type { Rules } from './journeyClauses.ts';
import type { JourneyFact } from './journeyFact.ts';

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

export const MEETING_RULES: Rules = MEETINGS;
