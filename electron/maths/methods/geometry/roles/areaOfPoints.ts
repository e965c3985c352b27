import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeNumber } from '../../writeTerms.ts';
import { figureText } from '../figures/figureText.ts';

const OTHER = /\b(?:perimeter|mid-?points?|centroid|reflect\w*|rotat\w*|enlarge\w*|translat\w*|half|twice|below|above|under|curve|integral|circle|equation|origin|image|outside|not)\b/; // prettier-ignore

/** The area of a triangle, or of a four-sided figure told corner after corner, from the coordinates. */
export function areaOfPoints(problem: string): RuleSolution | null {
  if (!/\barea\b/i.test(problem) || !/\b(?:vertices|vertex|corners|points|triangle|quadrilateral|rectangle|square|parallelogram)\b/i.test(problem)) return null; // prettier-ignore
  const given = /\)[^()]*\([^()]*\)[^()]*\(/.test(problem) ? figureText(problem.replace(/[−–]/g, '-')) : null;
  if (given === null || given.quantities.length + given.money.length > 0 || given.plain.form !== null) return null;
  const { points, text } = given;
  if (points.length < 3 || points.length > 4 || OTHER.test(text)) return null;
  if ((points.length === 3) !== /\btriangle|triangular\b/.test(text)) return null;
  const turns = points.map((point, at) => {
    const [next, then] = [points[(at + 1) % points.length], points[(at + 2) % points.length]];
    if (next === undefined || then === undefined) return 0;
    return next[0].sub(point[0]).mul(then[1].sub(next[1])).sub(next[1].sub(point[1]).mul(then[0].sub(next[0]))).valueOf();
  }); // prettier-ignore
  if (!turns.every((turn) => turn > 0) && !turns.every((turn) => turn < 0)) return null;
  const products = points.map(([x, y], at) => {
    const next = points[(at + 1) % points.length] ?? points[0];
    return next === undefined ? new Fraction(0) : x.mul(next[1]).sub(next[0].mul(y));
  });
  const sum = products.reduce((total, one) => total.add(one), new Fraction(0)).abs();
  const area = sum.div(2);
  const unit = /\bsquare units\b|\bsq(?:uare)? units?\b/.test(problem) ? '\\text{ square units}' : '';
  return {
    topic: 'perimeter-area-volume',
    method: 'shapes',
    steps: [
      { reason: 'For each side work out $x_1y_2-x_2y_1$, and add.', expression: `${products.map((one) => (one.s < 0n ? `(${writeNumber(one)})` : writeNumber(one))).join('+')}=${writeNumber(products.reduce((total, one) => total.add(one), new Fraction(0)))}` },
      { reason: 'The area is half of its size.', expression: `A=\\frac{1}{2}\\times ${writeNumber(sum)}=${writeNumber(area)}` },
    ], // prettier-ignore
    answer: `${writeNumber(area)}${unit}`,
  };
}
