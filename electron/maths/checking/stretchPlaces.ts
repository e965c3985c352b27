import { add, fromNumber, type RealBall } from '../numeric/realBall.ts';
import { centre, partWay } from './cells.ts';

/** Odd places, so that nothing is likely to happen just there. */
const SHARES = [0.381966, 0.7391];
const BEYOND = [1.6180339, 57.2974];

/** Two places on each stretch of the whole line between cuts, given in rising order, and beyond them. */
export function placesAlong(cuts: readonly RealBall[]): readonly RealBall[] {
  const [first, last] = [cuts[0], cuts.at(-1)];
  if (first === undefined || last === undefined) return [-2.7182818, 0.5772156, 13.3719].map(fromNumber);
  const before = BEYOND.map((step) => add(centre(first), fromNumber(-step)));
  const after = BEYOND.map((step) => add(centre(last), fromNumber(step)));
  return [...before, ...placesInside(cuts), ...after];
}

/** Two places between each cut and the next. */
export function placesInside(cuts: readonly RealBall[]): readonly RealBall[] {
  return cuts.slice(1).flatMap((to, k) => SHARES.map((share) => partWay(cuts[k] ?? to, to, share)));
}
