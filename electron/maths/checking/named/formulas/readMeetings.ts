import Fraction from 'fraction.js';

import { values, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';
import { lineThrough } from '../lineIn.ts';
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
  worded(`(?:at|in) (?:which|what) (?:two )?points? do(?:es)? ${GRAPH}(?<first>y ?= ?[^,;=]+?) (?:and|meet|cross|intersect) ${GRAPH}(?<second>y ?= ?[^,;=]+?)(?: meet| cross| intersect)?`),
  worded(`where do(?:es)? ${GRAPH}(?<first>y ?= ?[^,;=]+?) (?:and|meet|cross|intersect) ${GRAPH}(?<second>y ?= ?[^,;=]+?)(?: meet| cross| intersect)?`),
]; // prettier-ignore

/** The point of two lines, or the two in which a parabola meets a line or another, where they are rational. */
export function readMeetings(question: BareQuestion): NamedQuestion | null {
  const ofLines = /\blines\b/i.test(question.text) ? meetingOfLines(question) : null;
  if (ofLines !== null || !/\by ?=/.test(question.text)) return ofLines;
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

const LINES = [
  worded(`(?:(?:at what|at which) point do|where do) (?:the )?(?:two )?(?:straight )?lines (?<first>[^,;]+?=[^,;]+?) and (?<second>[^,;]+?=[^,;]+?) (?:intersect|cross|meet)`),
  worded(`${FIND} (?:the )?(?:coordinates of )?(?:the )?point (?:where|at which|of intersection of) (?:the )?(?:two )?(?:straight )?lines (?<first>[^,;]+?=[^,;]+?) and (?<second>[^,;]+?=[^,;]+?)(?: intersect| cross| meet)?`),
  worded('(?:the )?(?:two )?lines (?<first>[^,;]+?=[^,;]+?) and (?<second>[^,;]+?=[^,;]+?) (?:cross|meet|intersect) at (?:one|a) point[.,;]? (?:where is it|what is it|find it|find its coordinates|find (?:the )?coordinates of this point)'),
]; // prettier-ignore

/** The one point of two lines that are not parallel. */
function meetingOfLines(question: BareQuestion): NamedQuestion | null {
  const groups = LINES.map((pattern) => pattern.exec(question.text)?.groups).find((one) => one !== undefined);
  const [first, second] = [lineThrough(groups?.['first'] ?? ''), lineThrough(groups?.['second'] ?? '')];
  if (first === null || second === null || first.gradient.equals(second.gradient)) return null;
  const x = second.intercept.sub(first.intercept).div(first.gradient.sub(second.gradient));
  const y = first.gradient.mul(x).add(first.intercept);
  return values(`(${x.toFraction()},${y.toFraction()})`, question, true);
}

function rootsOf([c, b, a, ...more]: readonly Fraction[]): readonly Fraction[] | null {
  if (a === undefined || b === undefined || c === undefined || more.length > 0 || a.equals(0)) return null;
  const root = b.mul(b).sub(a.mul(c).mul(4)).pow(new Fraction(1, 2));
  return root === null || root.compare(0) <= 0 ? null : [root, root.neg()].map((sign) => sign.sub(b).div(a.mul(2)));
}
