import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import { number } from '../expression/build.ts';
import { dependsOn } from '../algebra/freeSymbols.ts';
import { substitute } from '../algebra/substitute.ts';
import type { Budget } from '../numeric/budget.ts';
import { toNumber } from '../numeric/realBall.ts';
import { branchTurns } from './branches.ts';
import { sortedDistinct } from './cells.ts';
import { rootsOfExpression } from './criticalPoints.ts';
import { placesAlong } from './stretchPlaces.ts';

export type Fix = ReadonlyMap<string, Expression>;

/** Values of which one has been moved. */
export type Moved = { readonly fix: Fix; readonly moved: string };

const FINE = 2 ** 30;
const MOST_PLACES = 8;

/**
 * Values for all letters such that each in turn lies on every branch of what stands under | |, √ and their kin, the others
 * being as given: y = |x − 50|/(x − 50) and y = −1 differ only for x beyond 50. null where branches cannot be told.
 */
export function branchFixes(
  expressions: readonly Expression[],
  given: Fix,
  isPositive: boolean,
  budget: Budget,
): readonly Moved[] | null {
  const found = expressions.map(branchTurns);
  if (found.includes(null)) return null;
  const turns = found.flatMap((some) => some ?? []);
  const fixes: Moved[] = [];
  for (const name of given.keys()) {
    const others = new Map([...given].filter(([other]) => other !== name));
    const along = turns.map((turn) => substitute(turn, others)).filter((turn) => dependsOn(turn, name));
    if (along.length === 0) continue;
    const roots = along.map((turn) => rootsOfExpression(turn, name, budget));
    if (!roots.every(({ complete }) => complete)) return null;
    const places = placesAlong(sortedDistinct(roots.flatMap(({ points }) => points))).map(toNumber);
    for (const place of places.filter((at) => !isPositive || at > 0).slice(0, MOST_PLACES))
      fixes.push({
        moved: name,
        fix: new Map([...given, [name, number(new Fraction(Math.round(place * FINE), FINE))]]),
      });
  }
  return fixes;
}
