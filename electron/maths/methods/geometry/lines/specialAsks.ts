import type { Worked } from '../workFormula.ts';
import { workOnLine } from '../workLines.ts';
import type { Point } from '../workPoints.ts';
import type { Told } from './gatherTold.ts';
import { collinear } from './workTold.ts';

/** Whether a point lies above or below a line. */
export function workSide(told: Told): Worked | null {
  const [point, another] = told.points;
  const [line, ...more] = told.lines;
  if (point === undefined || another !== undefined || line?.kind !== 'line' || more.length > 0 || told.slope !== null)
    return null;
  const worked = workOnLine(line.line, point);
  const value = line.line.slope.mul(point[0]).add(line.line.rest);
  const name = point[1].equals(value) ? 'on' : point[1].compare(value) > 0 ? 'above' : 'below';
  const last = worked.steps.at(-1)?.expression.replace('\\ne', name === 'above' ? '<' : '>') ?? '';
  return {
    steps: [...worked.steps.slice(0, -1), { reason: 'Compare it with the $y$ of the point.', expression: last }],
    answer: `\\text{${name}}`,
  };
}

/** In what ratio the first point divides the segment of the other two. */
export function ratioOf(point: Point, one: Point, two: Point): Worked | null {
  const at = one[0].equals(two[0]) ? 1 : 0;
  const [before, behind] = [point[at].sub(one[at]), two[at].sub(point[at])];
  const same = collinear([one, point, two]);
  if (same === null ? at === 0 : same.answer !== '\\text{yes}') return null;
  if (before.equals(0) || behind.equals(0) || before.s !== behind.s) return null;
  const part = before.div(behind);
  const name = at === 0 ? 'x' : 'y';
  const answer = `${part.n}:${part.d}`;
  return {
    steps: [
      {
        reason: `Compare the changes in $${name}$ to the point and from it on.`,
        expression: `${before.abs().toFraction()}:${behind.abs().toFraction()}=${answer}`,
      },
    ],
    answer,
  };
}
