import Fraction from 'fraction.js';

import { values, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';
import { polynomialOf } from './curveIn.ts';
import { worded } from './formulaWords.ts';
import { valueAt } from './polynomialIn.ts';

const FIND = '(?:find|determine|work out|calculate|state|what are|give)';
const GRAPH = '(?:the )?(?:curve|parabola|line|straight line|graph|graphs)?(?: of)?(?: with equation)? ?';
const POINTS =
  '(?:all )?(?:of )?(?:the )?(?:coordinates of )?(?:the |all )?points? (?:of intersection|where|at which|in which)';
const FORMS = [
  worded(`${FIND} ${POINTS} (?:of |between )?${GRAPH}(?<first>y ?= ?[^,;=]+?) (?:and|with|meets|crosses|intersects|cuts) ${GRAPH}(?<second>y ?= ?[^,;=]+?)(?: meet| cross| intersect)?`),
  worded(`(?:the )?(?:curve|parabola|line|graphs?)?(?: of)? ?(?<first>y ?= ?[^,;=]+?) and ${GRAPH}(?<second>y ?= ?[^,;=]+?) (?:meet|intersect|cross) at two points[.,;]? ${FIND} (?:the )?coordinates of (?:these|the|both) points`),
  worded(`where do(?:es)? ${GRAPH}(?<first>y ?= ?[^,;=]+?) (?:and|meet|cross|intersect) ${GRAPH}(?<second>y ?= ?[^,;=]+?)(?: meet| cross| intersect)?`),
]; // prettier-ignore

/** The two points in which a parabola meets a line or another; only where they are rational. */
export function readMeetings(question: BareQuestion): NamedQuestion | null {
  if (!/\by ?=/.test(question.text)) return null;
  for (const pattern of FORMS) {
    const groups = pattern.exec(question.text)?.groups;
    const [first, second] = [polynomialOf(groups?.['first']), polynomialOf(groups?.['second'])];
    if (first === null || second === null) continue;
    const size = Math.max(first.length, second.length);
    const difference = Array.from({ length: size }, (_, power) => (first[power] ?? new Fraction(0)).sub(second[power] ?? 0)); // prettier-ignore
    const places = rootsOf(difference);
    if (places === null) return null;
    const points = places.map((x) => `(${x.toFraction()},${valueAt(first, x).toFraction()})`);
    return values(points.join(' \\text{ and } '), question);
  }
  return null;
}

function rootsOf([c, b, a, ...more]: readonly Fraction[]): readonly Fraction[] | null {
  if (a === undefined || b === undefined || c === undefined || more.length > 0 || a.equals(0)) return null;
  const root = b.mul(b).sub(a.mul(c).mul(4)).pow(new Fraction(1, 2));
  return root === null || root.compare(0) <= 0 ? null : [root, root.neg()].map((sign) => sign.sub(b).div(a.mul(2)));
}
