import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { askedText, typedNumber } from './askedText.ts';
import type { Understood } from './method.ts';
import { splitSquare } from './splitSquare.ts';
import { isWhole, writeGuarded, writeLinear, writeNumber } from './writeTerms.ts';

type Point = readonly [x: Fraction, y: Fraction];

const POINT = String.raw`(?:[a-z] ?)?\( ?([-\d./]+) ?[,;] ?([-\d./]+) ?\)`;
const TWO = `${POINT} (?:and|to|,) ${POINT}`;
const GRADIENT = new RegExp(
  `^(?:the )?(?:gradient|slope)(?: of)?(?: the| a)?(?: line| straight line| segment)?(?: that)?(?: joining| through| passing through| passes through| goes through| between| from| connecting)?(?: the)?(?: points?)? ${TWO}$`,
);
const DISTANCE = new RegExp(`^(?:the )?distance (?:between|from)(?: the)?(?: points?)? ${TWO}$`);
const MIDPOINT = new RegExp(
  `^(?:the )?mid-?point (?:of|between)(?: the)?(?: line)?(?: segment)?(?: joining| from| between| with endpoints)?(?: the)?(?: points?)? ?${TWO}$`,
);
const LINE = new RegExp(
  `^(?:the )?equation of(?: the| a)?(?: straight)? line(?: that)? (?:through|passing through|passes through|joining|goes through)(?: the)?(?: points?)? ${TWO}$`,
);
const SLOPE_POINT = new RegExp(
  `^(?:the )?equation of(?: the| a)?(?: straight)? line with (?:gradient|slope) ([-\\d./]+) (?:that |and )?(?:through|passing through|passes through|going through|which passes through)(?: the)?(?: point)? ${POINT}$`,
);

/** The numbers of a match, `null` unless all of them can be read. */
function numbersIn(match: RegExpExecArray | null): readonly Fraction[] | null {
  const values = match?.slice(1).map(typedNumber) ?? [];
  return match !== null && values.every((value) => value !== null) ? values : null;
}

function pointsIn(match: RegExpExecArray | null): readonly [Point, Point] | null {
  const [a, b, c, d] = numbersIn(match) ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return [
    [a, b],
    [c, d],
  ];
}

function minus(first: Fraction, second: Fraction): string {
  return `${writeNumber(first)}-${writeGuarded(second)}`;
}

function solution(topic: string, steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic, method: 'coordinates', steps, answer };
}

function slopeStep([[a, b], [c, d]]: readonly [Point, Point]): { step: RuleStep; slope: Fraction } | null {
  if (a.equals(c)) return null;
  const slope = d.sub(b).div(c.sub(a));
  const raw = `\\frac{${minus(d, b)}}{${minus(c, a)}}`;
  const worked = `\\frac{${writeNumber(d.sub(b))}}{${writeNumber(c.sub(a))}}`;
  const value = writeNumber(slope);
  return {
    slope,
    step: {
      reason: 'The gradient is the change in $y$ over the change in $x$.',
      expression: worked === value ? `${raw}=${value}` : `${raw}=${worked}=${value}`,
    },
  };
}

function distance([[a, b], [c, d]]: readonly [Point, Point]): RuleSolution | null {
  const [dx, dy] = [c.sub(a), d.sub(b)];
  const square = dx.mul(dx).add(dy.mul(dy));
  if (!isWhole(square) || square.equals(0) || square.n > 10n ** 12n) return null;
  const [root, left] = splitSquare(square.n);
  const answer = left === 1n ? root.toString() : `${root === 1n ? '' : root}\\sqrt{${left}}`;
  const under = `\\sqrt{${square.n}}`;
  const steps = [
    {
      reason: 'Use Pythagoras on the differences of the coordinates.',
      expression: `\\sqrt{(${minus(c, a)})^2+(${minus(d, b)})^2}=\\sqrt{${writeNumber(dx.mul(dx))}+${writeNumber(dy.mul(dy))}}=${under}`,
    },
    ...(answer === under ? [] : [{ reason: 'Simplify the root.', expression: answer }]),
  ];
  return solution('distance', steps, answer);
}

function midpoint([[a, b], [c, d]]: readonly [Point, Point]): RuleSolution {
  const middle = (first: Fraction, second: Fraction): string => writeNumber(first.add(second).div(2));
  const raw = (first: Fraction, second: Fraction): string =>
    `\\frac{${writeNumber(first)}+${writeGuarded(second)}}{2}=${middle(first, second)}`;
  const answer = `(${middle(a, c)},${middle(b, d)})`;
  const steps = [
    { reason: 'Take the mean of the $x$ coordinates.', expression: raw(a, c) },
    { reason: 'Take the mean of the $y$ coordinates.', expression: raw(b, d) },
  ];
  return solution('midpoint', steps, answer);
}

function line(slope: Fraction, [x, y]: Point, first: readonly RuleStep[]): RuleSolution {
  const rest = y.sub(slope.mul(x));
  const product = slope.mul(x);
  const answer = `y=${writeLinear(slope, 'x', rest)}`;
  const steps: RuleStep[] = [
    ...first,
    {
      reason: `Put the gradient and the point into $y=mx+c$.`,
      expression: `${writeNumber(y)}=${writeNumber(slope)}\\times ${writeGuarded(x)}+c`,
    },
    { reason: 'Work out the product.', expression: `${writeNumber(y)}=${writeNumber(product)}+c` },
    { reason: 'Solve for $c$.', expression: `c=${writeNumber(rest)}` },
    { reason: 'Write the equation.', expression: answer },
  ];
  return solution('straight-lines', steps, answer);
}

/** Works gradients, distances, midpoints and equations of lines from points given in words. */
export function coordinates(problem: Understood): RuleSolution | null {
  const { asked } = askedText(problem.text.replace(/\\left|\\right/g, ''));
  const given = (pattern: RegExp): readonly [Point, Point] | null => pointsIn(pattern.exec(asked));
  const slopePoints = given(GRADIENT);
  const found = slopePoints === null ? null : slopeStep(slopePoints);
  if (found !== null) return solution('gradient', [found.step], writeNumber(found.slope));
  const [far, middle, through] = [given(DISTANCE), given(MIDPOINT), given(LINE)];
  if (far !== null) return distance(far);
  if (middle !== null) return midpoint(middle);
  const slope = through === null ? null : slopeStep(through);
  if (through !== null && slope !== null) return line(slope.slope, through[0], [slope.step]);
  const [m, x, y] = numbersIn(SLOPE_POINT.exec(asked)) ?? [];
  return m === undefined || x === undefined || y === undefined ? null : line(m, [x, y], []);
}
