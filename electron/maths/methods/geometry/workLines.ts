import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import {
  commonDenominator,
  multipleTerm,
  numberTerm,
  writeGuarded,
  writeLinear,
  writeNumber,
  writeSum,
} from '../writeTerms.ts';
import { lineThrough, writePoint } from './workPoints.ts';
import type { Point } from './workPoints.ts';
import type { Worked } from './workFormula.ts';

/** The line `y = slope·x + rest`, given as `ax+by=c`; where `solved`, the question gives it as `y=…` already. */
export type Line = {
  readonly slope: Fraction;
  readonly rest: Fraction;
  readonly solved: boolean;
  readonly given?: { readonly a: Fraction; readonly b: Fraction; readonly c: Fraction };
};

export function writeLine({ slope, rest }: Line): string {
  return `y=${writeLinear(slope, 'x', rest)}`;
}

function solvedSteps(line: Line): readonly RuleStep[] {
  if (line.solved) return [];
  const { a, b, c } = line.given ?? { a: line.slope.neg(), b: new Fraction(1), c: line.rest };
  if (b.equals(1)) return [{ reason: 'Solve for $y$.', expression: writeLine(line) }];
  const left = writeLinear(b, 'y', new Fraction(0));
  return [
    { reason: 'Bring the rest to the other side.', expression: `${left}=${writeLinear(a.neg(), 'x', c)}` },
    { reason: `Divide by $${writeNumber(b)}$.`, expression: writeLine(line) },
  ];
}

function slopeSteps(line: Line): readonly RuleStep[] {
  const reason = 'The gradient is the number in front of $x$.';
  return [...solvedSteps(line), { reason, expression: `m=${writeNumber(line.slope)}` }];
}

export function workSlope(line: Line): Worked {
  return { steps: slopeSteps(line), answer: writeNumber(line.slope) };
}

/** Where the line meets the y-axis: as a number, or as a point. */
export function workYIntercept(line: Line, asPoint: boolean): Worked {
  const value = writeNumber(line.rest);
  const steps = [...solvedSteps(line), { reason: 'Put $x=0$ in.', expression: `y=${value}` }];
  return { steps, answer: asPoint ? `(0,${value})` : value };
}

/** Where the line meets the x-axis: as `x=…`, or as a point; `null` where it never does, or lies on it. */
export function workXIntercept(line: Line, asPoint: boolean): Worked | null {
  if (line.slope.equals(0)) return null;
  const root = line.rest.neg().div(line.slope);
  const right = writeLinear(line.slope, 'x', line.rest);
  const steps = [
    ...solvedSteps(line),
    { reason: 'Put $y=0$ in.', expression: `0=${right}` },
    { reason: 'Solve for $x$.', expression: `x=${writeNumber(root)}` },
  ];
  return { steps, answer: asPoint ? writePoint([root, new Fraction(0)]) : `x=${writeNumber(root)}` };
}

export function workBoth(line: Line): Worked {
  const intercept = {
    reason: 'The $y$-intercept is the number without $x$.',
    expression: `c=${writeNumber(line.rest)}`,
  };
  return {
    steps: [...slopeSteps(line), intercept],
    answer: `m=${writeNumber(line.slope)},c=${writeNumber(line.rest)}`,
  };
}

export type Relation = 'parallel' | 'perpendicular';

function relatedSlope(
  slope: Fraction,
  relation: Relation,
): { readonly slope: Fraction; readonly step: RuleStep } | null {
  if (relation === 'parallel') {
    return { slope, step: { reason: 'Parallel lines have the same gradient.', expression: `m=${writeNumber(slope)}` } };
  }
  if (slope.equals(0)) return null;
  const turned = slope.inverse().neg();
  const reason = 'Perpendicular gradients multiply to $-1$, so turn it over and change the sign.';
  return { slope: turned, step: { reason, expression: `m=${writeNumber(turned)}` } };
}

/** The gradient of a parallel or perpendicular line. */
export function workRelatedSlope(line: Line, relation: Relation): Worked | null {
  const related = relatedSlope(line.slope, relation);
  if (related === null) return null;
  return { steps: [...slopeSteps(line), related.step], answer: writeNumber(related.slope) };
}

/** The parallel or perpendicular line through a point. */
export function workRelatedLine(line: Line, relation: Relation, point: Point): Worked | null {
  const related = relatedSlope(line.slope, relation);
  if (related === null) return null;
  return lineThrough(related.slope, point, [...slopeSteps(line), related.step]);
}

/** Whether two lines are parallel, perpendicular or neither; `null` for one and the same line. */
export function workRelation(first: Line, second: Line, question: Relation | 'which'): Worked | null {
  const parallel = first.slope.equals(second.slope);
  if (parallel && first.rest.equals(second.rest)) return null;
  const product = first.slope.mul(second.slope);
  const perpendicular = product.equals(-1);
  const name = parallel ? 'parallel' : perpendicular ? 'perpendicular' : 'neither';
  const answer = question === 'which' ? name : question === name ? 'yes' : 'no';
  const [one, two] = [writeNumber(first.slope), writeNumber(second.slope)];
  const compared = parallel
    ? { reason: 'The gradients are equal, so the lines are parallel.', expression: `${one}=${two}` }
    : {
        reason: perpendicular
          ? 'The gradients multiply to $-1$, so the lines are perpendicular.'
          : 'The gradients are not equal and do not multiply to $-1$.',
        expression: `${one}\\times ${writeGuarded(second.slope)}=${writeNumber(product)}`,
      };
  const slopes = [first, second].map((line, index) => ({
    reason: `${line.solved ? 'Read' : `From $${writeLine(line)}$ read`} the gradient of the ${index === 0 ? 'first' : 'second'} line.`,
    expression: `m_${index + 1}=${writeNumber(line.slope)}`,
  }));
  return { steps: [...slopes, compared], answer: `\\text{${answer}}` };
}

/** Whether a point lies on the line. */
export function workOnLine(line: Line, [x, y]: Point): Worked {
  const value = line.slope.mul(x).add(line.rest);
  const on = value.equals(y);
  const put = `${writeNumber(line.slope)}\\times ${writeGuarded(x)}${line.rest.equals(0) ? '' : `${line.rest.s < 0n ? '-' : '+'}${writeNumber(line.rest.abs())}`}`;
  const steps: RuleStep[] = [
    ...solvedSteps(line),
    { reason: `Put $x=${writeNumber(x)}$ in.`, expression: `y=${put}=${writeNumber(value)}` },
    on
      ? {
          reason: 'That is the $y$ of the point, so it lies on the line.',
          expression: `${writeNumber(value)}=${writeNumber(y)}`,
        }
      : {
          reason: 'That is not the $y$ of the point, so it does not lie on the line.',
          expression: `${writeNumber(value)}\\ne ${writeNumber(y)}`,
        },
  ];
  return { steps, answer: `\\text{${on ? 'yes' : 'no'}}` };
}

/** Where two lines cross; `null` for parallel ones. */
export function workIntersection(first: Line, second: Line): Worked | null {
  const slope = first.slope.sub(second.slope);
  if (slope.equals(0)) return null;
  const x = second.rest.sub(first.rest).div(slope);
  const y = first.slope.mul(x).add(first.rest);
  const right = (line: Line): string => writeLinear(line.slope, 'x', line.rest);
  const steps: RuleStep[] = [
    ...solvedSteps(first),
    ...solvedSteps(second),
    { reason: 'Where the lines cross, both have the same $y$.', expression: `${right(first)}=${right(second)}` },
    {
      reason: 'Bring the $x$ terms to one side and the numbers to the other.',
      expression: `${writeLinear(slope, 'x', new Fraction(0))}=${writeNumber(second.rest.sub(first.rest))}`,
    },
    ...(slope.equals(1) ? [] : [{ reason: `Divide by $${writeNumber(slope)}$.`, expression: `x=${writeNumber(x)}` }]),
    { reason: `Put $x=${writeNumber(x)}$ in.`, expression: `y=${writeNumber(y)}` },
  ];
  return { steps, answer: writePoint([x, y]) };
}

/** The equation solved for y; `null` where it is so already. */
export function workSolvedForm(line: Line): Worked | null {
  return line.solved ? null : { steps: solvedSteps(line), answer: writeLine(line) };
}

/** The missing coordinate of a point on the line. */
export function workUnknownOnLine(line: Line, name: string, at: 'x' | 'y', known: Fraction): Worked | null {
  if (at === 'x' && line.slope.equals(0)) return null;
  const value = at === 'y' ? line.slope.mul(known).add(line.rest) : known.sub(line.rest).div(line.slope);
  const right = at === 'x' ? writeLinear(line.slope, name, line.rest) : '';
  const put =
    at === 'x'
      ? { reason: `Put $x=${name}$ and $y=${writeNumber(known)}$ in.`, expression: `${writeNumber(known)}=${right}` }
      : {
          reason: `Put $x=${writeNumber(known)}$ in.`,
          expression: `${name}=${writeNumber(line.slope)}\\times ${writeGuarded(known)}${line.rest.equals(0) ? '' : `${line.rest.s < 0n ? '-' : '+'}${writeNumber(line.rest.abs())}`}`,
        };
  const answer = `${name}=${writeNumber(value)}`;
  return { steps: [...solvedSteps(line), put, { reason: `Solve for $${name}$.`, expression: answer }], answer };
}

/** The equation from gradient and y-intercept. */
export function workFromIntercept(slope: Fraction, rest: Fraction): Worked {
  const answer = writeLine({ slope, rest, solved: true });
  return { steps: [{ reason: 'Put $m$ and $c$ into $y=mx+c$.', expression: answer }], answer };
}

/** `y=\frac{2}{3}x+1` as `2x-3y+3=0`, whole numbers and the first one positive; `null` where the answer is no line. */
export function inGeneralForm(worked: Worked): Worked | null {
  const match = /^y=(.*)$/.exec(worked.answer)?.[1];
  const line = match === undefined ? null : slopeAndRest(match);
  if (line === null) return null;
  const scale = new Fraction(commonDenominator([line.slope, line.rest])).mul(line.slope.compare(0) < 0 ? -1 : 1);
  const terms = [
    ...(line.slope.equals(0) ? [] : [multipleTerm(line.slope.mul(scale), 'x')]),
    multipleTerm(scale.neg(), 'y'),
    ...(line.rest.equals(0) ? [] : [numberTerm(line.rest.mul(scale))]),
  ];
  const answer = `${writeSum(terms)}=0`;
  return {
    steps: [...worked.steps, { reason: 'Clear the fractions and bring everything to one side.', expression: answer }],
    answer,
  };
}

/** Slope and constant of a right side that this file wrote. */
function slopeAndRest(text: string): { readonly slope: Fraction; readonly rest: Fraction } | null {
  const number = (part: string | undefined, bare: string): Fraction | null => {
    if (part === undefined) return new Fraction(0);
    const plain = part.replace(/^\+/, '');
    if (plain === bare || plain === `-${bare}`) return new Fraction(plain.startsWith('-') ? -1 : 1);
    const over = /^(-?)\\frac\{(\d*)x?\}\{(\d+)\}$/.exec(plain);
    if (over !== null)
      return new Fraction(`${over[1] ?? ''}${over[2] === '' ? '1' : (over[2] ?? '1')}/${over[3] ?? '1'}`);
    const whole = /^-?\d+/.exec(plain)?.[0];
    return whole === undefined ? null : new Fraction(whole);
  };
  const parts = /^(-?(?:\d*x|\\frac\{\d*x\}\{\d+\}))?([-+]?(?:\d+|\\frac\{\d+\}\{\d+\}))?$/.exec(text);
  const [slope, rest] = [number(parts?.[1], 'x'), number(parts?.[2], '1')];
  return parts === null || slope === null || rest === null ? null : { slope, rest };
}
