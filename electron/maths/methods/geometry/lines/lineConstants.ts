import Fraction from 'fraction.js';

import type { RuleStep } from '../../../outcomes.ts';
import { parseStatement } from '../../../reading/parseStatement.ts';
import { asEquation } from '../../method.ts';
import { rationalValue } from '../../rationalValue.ts';
import { writeGuarded, writeLinear, writeNumber } from '../../writeTerms.ts';
import type { Worked } from '../workFormula.ts';
import { workUnknownOnLine } from '../workLines.ts';
import type { Line } from '../workLines.ts';
import type { Point } from '../workPoints.ts';
import type { NamedPoint } from './lineText.ts';

/** `left − right` of an equation with a letter, at a point, for a value of the letter. */
function gapAt(written: string, letter: string, [x, y]: Point, value: number): Fraction | null {
  const reading = parseStatement(written);
  const equation = reading.kind === 'statement' ? asEquation(reading.statement) : null;
  if (equation === null) return null;
  const values = { x, y, [letter]: new Fraction(value) };
  const [left, right] = [rationalValue(equation.left, values), rationalValue(equation.right, values)];
  return left === null || right === null ? null : left.sub(right);
}

type Linear = { readonly slope: Fraction; readonly rest: Fraction };

function linear(at: (value: number) => Fraction | null): Linear | null {
  const [zero, one, two] = [at(0), at(1), at(2)];
  if (zero === null || one === null || two === null || !two.sub(one).equals(one.sub(zero))) return null;
  return { slope: one.sub(zero), rest: zero };
}

function solved({ slope, rest }: Linear, letter: string, first: RuleStep): Worked | null {
  if (slope.equals(0)) return null;
  const value = rest.neg().div(slope);
  const answer = `${letter}=${writeNumber(value)}`;
  const moved = {
    reason: 'Bring the number to the other side.',
    expression: `${writeLinear(slope, letter, new Fraction(0))}=${writeNumber(rest.neg())}`,
  };
  const middle = slope.equals(1) || rest.equals(0) ? [] : [moved];
  return { steps: [first, ...middle, { reason: `Solve for $${letter}$.`, expression: answer }], answer };
}

/** The letter in an equation of a line through a point. */
export function letterThroughPoint(written: string, letter: string, point: Point): Worked | null {
  const found = linear((value) => gapAt(written, letter, point, value));
  if (found === null) return null;
  const put = `${writeLinear(found.slope, letter, found.rest)}=0`;
  return solved(found, letter, {
    reason: `Put $x=${writeNumber(point[0])}$ and $y=${writeNumber(point[1])}$ into the equation and bring all to one side.`,
    expression: put,
  });
}

/** The letter in an equation of a line whose gradient is known. */
export function letterOfSlope(
  written: string,
  letter: string,
  slope: Fraction,
  lead: readonly RuleStep[],
): Worked | null {
  const [origin, right, up]: readonly (readonly [number, number])[] = [
    [0, 0],
    [1, 0],
    [0, 1],
  ];
  const at = (point: readonly [number, number] | undefined, value: number): Fraction | null =>
    point === undefined ? null : gapAt(written, letter, [new Fraction(point[0]), new Fraction(point[1])], value);
  // The line is ax + by = c; its gradient is slope where a + slope·b = 0.
  const found = linear((value) => {
    const [zero, x, y] = [at(origin, value), at(right, value), at(up, value)];
    return zero === null || x === null || y === null ? null : x.sub(zero).add(y.sub(zero).mul(slope));
  });
  if (found === null) return null;
  const result = solved(found, letter, {
    reason: `The line has the gradient $${writeNumber(slope)}$; compare it with the equation.`,
    expression: `${writeLinear(found.slope, letter, found.rest)}=0`,
  });
  return result === null ? null : { ...result, steps: [...lead, ...result.steps] };
}

/** The letter in a point of a line. */
export function letterInPoint(line: Line, point: NamedPoint, lead: readonly RuleStep[]): Worked | null {
  const [x, y] = point.at;
  const worked =
    typeof x === 'string' && typeof y !== 'string'
      ? workUnknownOnLine(line, x, 'x', y)
      : typeof y === 'string' && typeof x !== 'string'
        ? workUnknownOnLine(line, y, 'y', x)
        : null;
  return worked === null ? null : { ...worked, steps: [...lead, ...worked.steps] };
}

/** The letter in one of two points that are so far apart. */
export function letterByDistance(known: Point, open: NamedPoint, distance: Fraction): Worked | null {
  const [x, y] = open.at;
  const upward = typeof y === 'string';
  const [letter, other, own, same] = upward ? [y, x, known[1], known[0]] : [x, y, known[0], known[1]];
  if (typeof letter !== 'string' || typeof other === 'string') return null;
  const across = other.sub(same);
  const square = distance.mul(distance).sub(across.mul(across));
  const root = Math.round(Math.sqrt(Math.max(0, Number(square.valueOf()))));
  if (root === 0 || !square.equals(root * root)) return null;
  const steps = [
    {
      reason: 'The square of the distance is the sum of the squares of the differences.',
      expression: `(${letter}-${writeGuarded(own)})^2+${writeGuarded(across)}^2=${writeNumber(distance)}^2`,
    },
    { reason: 'Subtract the known square.', expression: `(${letter}-${writeGuarded(own)})^2=${writeNumber(square)}` },
    { reason: 'Take both roots.', expression: `${letter}-${writeGuarded(own)}=\\pm ${root}` },
  ];
  return {
    steps,
    answer: `${letter}=${writeNumber(own.add(root))}\\text{ or }${letter}=${writeNumber(own.sub(root))}`,
  };
}
