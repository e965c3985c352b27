import type { RuleSolution } from '../../../outcomes.ts';
import { distanceOfPoints } from '../roles/distanceOfPoints.ts';
import { litresTold } from '../roles/litresTold.ts';
import { heron } from './heron.ts';
import { sameSize } from './sameSize.ts';
import { sineArea } from './sineArea.ts';
import { solvedFigure } from './solvedFigure.ts';

const READERS: readonly ((problem: string) => RuleSolution | null)[] = [
  sineArea,
  solvedFigure,
  heron,
  sameSize,
  distanceOfPoints,
];

/** Questions about figures that no single formula answers, worked to the end. */
export function solvedFigures(problem: string): RuleSolution | null {
  const poured = litresTold(problem);
  if (poured !== null) {
    const found = solvedFigures(poured.problem);
    return found === null ? null : { ...found, steps: [poured.step, ...found.steps] };
  }
  for (const read of READERS) {
    const found = read(problem);
    if (found !== null) return found;
  }
  return null;
}
