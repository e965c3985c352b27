import type Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { splitSquare } from '../splitSquare.ts';
import { isWhole, writeGuarded, writeLinear, writeNumber } from '../writeTerms.ts';
import type { Worked } from './workFormula.ts';

export type Point = readonly [x: Fraction, y: Fraction];

export function writePoint([x, y]: Point): string {
  return `(${writeNumber(x)},${writeNumber(y)})`;
}

function minus(first: Fraction, second: Fraction): string {
  return `${writeNumber(first)}-${writeGuarded(second)}`;
}

/** The gradient of the line through two points; `null` for an upright line. */
export function slopeOf(
  [a, b]: Point,
  [c, d]: Point,
  name = '',
): { readonly slope: Fraction; readonly step: RuleStep } | null {
  if (a.equals(c)) return null;
  const slope = d.sub(b).div(c.sub(a));
  const raw = `\\frac{${minus(d, b)}}{${minus(c, a)}}`;
  const worked = `\\frac{${writeNumber(d.sub(b))}}{${writeNumber(c.sub(a))}}`;
  const value = writeNumber(slope);
  const expression = `${name}${raw}=${worked === value ? '' : `${worked}=`}${value}`;
  return { slope, step: { reason: 'The gradient is the change in $y$ over the change in $x$.', expression } };
}

export function workDistance([a, b]: Point, [c, d]: Point): Worked | null {
  const [dx, dy] = [c.sub(a), d.sub(b)];
  const square = dx.mul(dx).add(dy.mul(dy));
  if (!isWhole(square) || square.equals(0) || square.n > 10n ** 12n) return null;
  const [root, left] = splitSquare(square.n);
  const answer = left === 1n ? root.toString() : `${root === 1n ? '' : root}\\sqrt{${left}}`;
  const under = `\\sqrt{${square.n}}`;
  const steps = [
    {
      reason: 'Use Pythagoras on the differences of the coordinates.',
      expression: `d=\\sqrt{(${minus(c, a)})^2+(${minus(d, b)})^2}`,
    },
    {
      reason: 'Work out the squares.',
      expression: `d=\\sqrt{${writeNumber(dx.mul(dx))}+${writeNumber(dy.mul(dy))}}=${under}`,
    },
    ...(answer === under ? [] : [{ reason: 'Simplify the root.', expression: `d=${answer}` }]),
  ];
  return { steps, answer };
}

export function workMidpoint([a, b]: Point, [c, d]: Point): Worked {
  const raw = (first: Fraction, second: Fraction): string => {
    const [sum, half] = [first.add(second), writeNumber(first.add(second).div(2))];
    const over = `\\frac{${writeNumber(sum)}}{2}`;
    return `\\frac{${writeNumber(first)}+${writeGuarded(second)}}{2}=${over === half ? '' : `${over}=`}${half}`;
  };
  const steps = [
    { reason: 'Take the mean of the $x$ coordinates.', expression: raw(a, c) },
    { reason: 'Take the mean of the $y$ coordinates.', expression: raw(b, d) },
  ];
  return { steps, answer: writePoint([a.add(c).div(2), b.add(d).div(2)]) };
}

/** The other end of a segment from one end and the midpoint. */
export function workOtherEnd([a, b]: Point, [c, d]: Point): Worked {
  const line = (end: Fraction, middle: Fraction, letter: string): string =>
    `${letter}=2\\times ${writeGuarded(middle)}-${writeGuarded(end)}=${writeNumber(middle.mul(2).sub(end))}`;
  const steps = [
    { reason: 'The midpoint is the mean, so double it and subtract the known $x$.', expression: line(a, c, 'x') },
    { reason: 'Do the same with $y$.', expression: line(b, d, 'y') },
  ];
  return { steps, answer: writePoint([c.mul(2).sub(a), d.mul(2).sub(b)]) };
}

/** The equation of the line with this gradient through a point. */
export function lineThrough(slope: Fraction, [x, y]: Point, before: readonly RuleStep[]): Worked {
  const rest = y.sub(slope.mul(x));
  const product = slope.mul(x);
  const answer = `y=${writeLinear(slope, 'x', rest)}`;
  const steps: RuleStep[] = [
    ...before,
    {
      reason: 'Put the gradient and the point into $y=mx+c$.',
      expression: `${writeNumber(y)}=${writeNumber(slope)}\\times ${writeGuarded(x)}+c`,
    },
    { reason: 'Work out the product.', expression: `${writeNumber(y)}=${writeNumber(product)}+c` },
    { reason: 'Solve for $c$.', expression: `c=${writeNumber(rest)}` },
    { reason: 'Write the equation.', expression: answer },
  ];
  return { steps, answer };
}

export function lineThroughTwo(first: Point, second: Point): Worked | null {
  const found = slopeOf(first, second, 'm=');
  if (found === null) {
    if (first[1].equals(second[1])) return null;
    const answer = `x=${writeNumber(first[0])}`;
    return {
      steps: [{ reason: 'Both points have the same $x$, so the line is upright.', expression: answer }],
      answer,
    };
  }
  return lineThrough(found.slope, first, [found.step]);
}

/** The line that cuts a segment in half at a right angle. */
export function perpendicularBisector(first: Point, second: Point): Worked | null {
  const found = slopeOf(first, second, 'm=');
  if (found === null || found.slope.equals(0)) return null;
  const middle: Point = [first[0].add(second[0]).div(2), first[1].add(second[1]).div(2)];
  const slope = found.slope.inverse().neg();
  const middleStep = { reason: 'Find the midpoint.', expression: writePoint(middle) };
  const turned = { reason: 'Turn the gradient over and change its sign.', expression: `m=${writeNumber(slope)}` };
  return lineThrough(slope, middle, [middleStep, found.step, turned]);
}
