import type { RuleSolution } from '../../outcomes.ts';
import { again, byTwoSpeeds, difference } from './differences.ts';
import type { Happening, Script } from './happening.ts';
import { mixture, remaining, sameSpeed, thereAndBack } from './knownShapes.ts';
import { accelerating, passing, quicker } from './specialTrips.ts';
import { travellers, tripOf } from './tripFacts.ts';
import type { Task } from './tripFacts.ts';
import { whole } from './wholeTrip.ts';

/** Works the journey of one traveller. */
export function workTrip(script: Script): RuleSolution | null {
  const { happenings } = script;
  const asks = happenings.filter((one) => one.kind === 'ask');
  const [ask, ...more] = asks;
  if (ask === undefined || more.length > 0) return null;
  const kinds = new Set(happenings.map(({ kind }) => kind));
  const has = (kind: Happening['kind']): boolean => kinds.has(kind);
  const foreign: readonly Happening['kind'][] = [
    'meet',
    'catch',
    'apart',
    'towards',
    'opposite',
    'same direction',
    'with',
    'against',
    'still',
    'gap',
    'lead',
    'delay',
    'slower',
    'two',
    'wind',
  ];
  if (
    happenings.filter(({ kind }) => kind === 'direction').length > 1 ||
    foreign.some(has) ||
    travellers(happenings).length > 1
  )
    return null;
  const units = happenings.filter((one) => one.kind === 'unit');
  if (units.length > 1) return null;
  const trip = tripOf(script);
  if (trip === null) return null;
  const task: Task = { script, trip, ask, unit: units[0]?.unit ?? null, has };
  // A unit asked for must not be lost: these two answer in their own.
  const isFree = task.unit === null;
  if (has('late') || has('early') || has('sooner')) {
    const solution = byTwoSpeeds(task);
    if (solution !== null || !has('sooner')) return solution;
  }
  if (has('faster') || has('sooner')) return isFree ? quicker(task) : null;
  if (has('body') || has('thing')) return passing(task);
  if (has('accelerate') || ask.what === 'acceleration') return isFree ? accelerating(task) : null;
  return (
    difference(task) ??
    sameSpeed(task) ??
    remaining(task) ??
    thereAndBack(task) ??
    mixture(task) ??
    again(task) ??
    whole(task)
  );
}
