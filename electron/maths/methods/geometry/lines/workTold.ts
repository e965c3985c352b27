import Fraction from 'fraction.js';

import type { RuleStep } from '../../../outcomes.ts';
import { commonDenominator, multipleTerm, numberTerm, writeGuarded, writeNumber, writeSum } from '../../writeTerms.ts';
import type { Worked } from '../workFormula.ts';
import { inGeneralForm, workXIntercept, workYIntercept, writeLine } from '../workLines.ts';
import type { Line } from '../workLines.ts';
import { lineThrough, lineThroughTwo, slopeOf } from '../workPoints.ts';
import type { Point } from '../workPoints.ts';
import type { LineForm } from './lineText.ts';

/** A line found, with the lines that found it. */
export type Found = { readonly line: Line; readonly lead: readonly RuleStep[]; readonly worked: Worked };

export function throughPoint(slope: Fraction, point: Point, lead: readonly RuleStep[]): Found {
  const worked = lineThrough(slope, point, lead);
  return { line: { slope, rest: point[1].sub(slope.mul(point[0])), solved: true }, lead: worked.steps, worked };
}

export function throughTwo(one: Point, two: Point): Found | null {
  const [found, worked] = [slopeOf(one, two), lineThroughTwo(one, two)];
  if (found === null || worked === null) return null;
  return {
    line: { slope: found.slope, rest: one[1].sub(found.slope.mul(one[0])), solved: true },
    lead: worked.steps,
    worked,
  };
}

/** The equation as `ax+by=c` with whole numbers, the first of them positive. */
function inStandardForm(line: Line, worked: Worked): Worked {
  const scale = new Fraction(commonDenominator([line.slope, line.rest])).mul(line.slope.compare(0) > 0 ? -1 : 1);
  const terms = [
    ...(line.slope.equals(0) ? [] : [multipleTerm(line.slope.neg().mul(scale), 'x')]),
    multipleTerm(scale, 'y'),
  ];
  const answer = `${writeSum(terms)}=${writeSum([numberTerm(line.rest.mul(scale))])}`;
  return {
    steps: [...worked.steps, { reason: 'Bring the letters to one side and clear the fractions.', expression: answer }],
    answer,
  };
}

export function inLineForm({ line, worked }: Found, form: LineForm): Worked | null {
  if (form === 'ax+by+c=0') return inGeneralForm(worked);
  return form === 'ax+by=c' ? inStandardForm(line, worked) : worked;
}

/** The triangle that a line cuts off with both axes. */
export function areaWithAxes(line: Line, lead: readonly RuleStep[]): Worked | null {
  const [x, y] = [workXIntercept(line, false), workYIntercept(line, false)];
  if (x === null || line.rest.equals(0)) return null;
  const root = line.rest.neg().div(line.slope).abs();
  const area = root.mul(line.rest.abs()).div(2);
  const expression = `\\frac{1}{2}\\times ${writeNumber(root)}\\times ${writeNumber(line.rest.abs())}=${writeNumber(area)}`;
  return {
    steps: [
      ...lead,
      ...y.steps,
      ...x.steps.slice(-2),
      { reason: 'The triangle has these lengths as base and height.', expression },
    ],
    answer: writeNumber(area),
  };
}

/** Whether three points lie on one line. */
export function collinear([one, two, three]: readonly [Point, Point, Point]): Worked | null {
  const [first, second] = [slopeOf(one, two, 'm_1='), slopeOf(two, three, 'm_2=')];
  if (first === null || second === null) return null;
  const same = first.slope.equals(second.slope);
  const shown = same
    ? `${writeNumber(first.slope)}=${writeNumber(second.slope)}`
    : `${writeNumber(first.slope)}\\ne ${writeNumber(second.slope)}`;
  const reason = same ? 'The gradients are equal and the lines share a point.' : 'The gradients differ.';
  return { steps: [first.step, second.step, { reason, expression: shown }], answer: `\\text{${same ? 'yes' : 'no'}}` };
}

/** The point that divides a segment in a ratio, from the first point on. */
export function divided(one: Point, two: Point, first: number, second: number): Worked {
  const part = new Fraction(first, first + second);
  const along = (from: Fraction, to: Fraction): Fraction => from.add(to.sub(from).mul(part));
  const [x, y] = [along(one[0], two[0]), along(one[1], two[1])];
  const line = (name: string, from: Fraction, to: Fraction, value: Fraction): RuleStep => ({
    reason: `Go $${writeNumber(part)}$ of the way in $${name}$.`,
    expression: `${name}=${writeNumber(from)}+${writeNumber(part)}\\times ${writeGuarded(to.sub(from))}=${writeNumber(value)}`,
  });
  return {
    steps: [line('x', one[0], two[0], x), line('y', one[1], two[1], y)],
    answer: `(${writeNumber(x)},${writeNumber(y)})`,
  };
}

/** An upright or level line through a point. */
export function flatThrough([x, y]: Point, upright: boolean): Worked {
  const answer = upright ? `x=${writeNumber(x)}` : `y=${writeNumber(y)}`;
  return { steps: [{ reason: `All its points have the same $${upright ? 'x' : 'y'}$.`, expression: answer }], answer };
}

export function foundLine(line: Line): Found {
  return { line, lead: [], worked: { steps: [], answer: writeLine(line) } };
}
