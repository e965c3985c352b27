import type { ClauseMatch } from '../words/clauses.ts';
import { FIND, MOVE, MOVES, OWN, UNIT, WHO, clockOf, says, unitAt, who } from './journeyClauses.ts';
import type { Rules } from './journeyClauses.ts';
import type { JourneyFact } from './journeyFact.ts';

const WHOLE = ' (for|of|over) (the|this|his|her)[ (whole|entire|total|complete)] (journey|trip)';
const JOURNEY = '[ for (the|this) (journey|trip)| of (the|this) (journey|trip)]';

export const ASKS: Rules = [
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

export function ask(
  kind: 'speed' | 'distance' | 'time',
  match: ClauseMatch,
  whole: boolean,
): readonly JourneyFact[] | null {
  const name = who(match);
  if (kind === 'speed') {
    const unit = unitAt(match);
    return match.words('u') !== '' && unit === null ? null : [{ kind: 'ask speed', who: name, unit, whole }];
  }
  if (kind === 'distance') return [{ kind: 'ask distance', who: name, unit: match.words('v'), whole }];
  const word = match.words('v') === '' ? match.words('y') : match.words('v');
  return [{ kind: 'ask time', who: name, clock: clockOf(word), whole }];
}
