import type { RuleSolution } from '../../outcomes.ts';
import { writeSpeedUnit } from '../stories/workJourney.ts';
import { catching } from './catching.ts';
import { current } from './currents.ts';
import type { Script } from './happening.ts';
import { meeting } from './meeting.ts';
import { bothSpeeds, counts, pairOf } from './pairFacts.ts';
import type { Pair } from './pairFacts.ts';
import { clockName, travellers } from './tripFacts.ts';

/** Two travellers with a way and a speed each: by how much does one take longer? */
function comparing(pair: Pair): RuleSolution | null {
  const { ask, has, script } = pair;
  if (!has('compare') || ask.what !== 'time' || script.places !== null || has('catch') || has('apart')) return null;
  const both = bothSpeeds(pair);
  const [way, other = way] = pair.distances;
  if (
    both === null ||
    way === undefined ||
    other === undefined ||
    !counts(pair, { speeds: 2, distances: pair.distances.length }) ||
    pair.distances.length > 2
  )
    return null;
  const order = script.happenings.flatMap((one) => (one.kind === 'speed' || one.kind === 'distance' ? [one.kind] : []));
  if (order.length === 4 && (order[0] === order[1] || order[2] === order[3])) return null;
  const [reckoning, first, second] = both;
  const lengths = [reckoning.length(way), reckoning.length(other)];
  const [one, two] = lengths;
  if (one === null || two === null || one === undefined || two === undefined) return null;
  const times = [reckoning.timeFrom(one, first), reckoning.timeFrom(two, second)].toSorted((a, b) => b.compare(a));
  const [long, short] = times;
  return long === undefined || short === undefined
    ? null
    : reckoning.answerTime(reckoning.subtract(long, short, 'Find the difference of the times.'), clockName(ask.unit));
}

/** Works stories of two who move: towards each other, apart, one after the other, or with and against a current. */
export function workPairTrip(script: Script): RuleSolution | null {
  const asks = script.happenings.filter((one) => one.kind === 'ask');
  const [ask, ...more] = asks;
  const units = script.happenings.filter((one) => one.kind === 'unit');
  if (ask === undefined || more.length > 0 || units.length > 1) return null;
  if (travellers(script.happenings).length > 2) return null;
  const pair = pairOf(script, ask);
  const solution = current(pair) ?? catching(pair) ?? comparing(pair) ?? meeting(pair);
  const unit = units[0]?.unit;
  return solution !== null && unit !== undefined && !solution.answer.endsWith(`\\text{ ${writeSpeedUnit(unit)}}`)
    ? null
    : solution;
}
