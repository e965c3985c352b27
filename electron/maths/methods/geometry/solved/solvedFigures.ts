import type { RuleSolution } from '../../../outcomes.ts';
import { areaOfPoints } from '../roles/areaOfPoints.ts';
import { distanceOfPoints } from '../roles/distanceOfPoints.ts';
import { numbersOfCircle } from '../roles/numbersOfCircle.ts';
import { litresTold } from '../roles/litresTold.ts';
import { circleArcs } from './circleArcs.ts';
import { circleOfPoints } from './circleOfPoints.ts';
import { heron } from './heron.ts';
import { linkedFigures } from './linkedFigures.ts';
import { sameSize } from './sameSize.ts';
import { sineArea } from './sineArea.ts';
import { solvedFigure } from './solvedFigure.ts';

const READERS: readonly ((problem: string) => RuleSolution | null)[] = [
  sineArea,
  solvedFigure,
  heron,
  sameSize,
  distanceOfPoints,
  areaOfPoints,
  linkedFigures,
  numbersOfCircle,
  circleOfPoints,
  circleArcs,
];

/** "The diagonal of a square is 10√2": its side is 10. */
const DIAGONAL =
  /(?:length of )?(?:a |the |its )?diagonal of (?:a|the) square(?: (?:is|has length|measures|=|of))* ?\$?(\d+) ?(?:√ ?2|\\sqrt\{?2\}?|root 2)\$?/i;

/** Questions about figures that no single formula answers, worked to the end. */
export function solvedFigures(asked: string): RuleSolution | null {
  const problem = asked.replace(DIAGONAL, 'side of a square is $1');
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
