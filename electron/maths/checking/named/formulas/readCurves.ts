import Fraction from 'fraction.js';

import { formula, values, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn, typed } from '../numbersIn.ts';
import { curveIn, heightAt, quadraticIn, slopeAt, type Curve } from './curveIn.ts';
import { ASKS, FORMULA, isFormula, worded } from './formulaWords.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Reader = (curve: Curve, groups: Groups, question: BareQuestion) => NamedQuestion | null;

const AT = String.raw`(?:,? (?:at|when|where))(?: the point)?(?: where)? (?:(?<letter>[a-z]) ?= ?(?<x>${NUMBER})|(?:[A-Z] ?)?\( ?(?<px>${NUMBER}) ?, ?(?<py>${NUMBER}) ?\))`;
const IN_SLOPE_FORM =
  '(?:[,.;]? (?:give it |write it |giving your answer )?in (?:the form )?(?:y ?= ?mx ?[+] ?[bc]|slope-intercept form))?';
const GRAPH = '(?:the )?(?:curve|graph|line|parabola|function)?(?: of)? ?';

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [worded(ASKS, `(?:gradient|slope)(?: of)? (?:the tangent(?: line)? to )?${GRAPH}`, FORMULA, AT), slope],
  [worded('how steep is ', GRAPH, FORMULA, AT), slope],
  [worded(ASKS, `equation of the tangent (?:line )?(?:to|of) ${GRAPH}`, FORMULA, AT, IN_SLOPE_FORM), tangent],
  [
    worded(
      '(?:find|write|give|work out|determine) (?:an|the) equation of the (?:line tangent|tangent line|tangent) to ',
      GRAPH,
      FORMULA,
      AT,
      IN_SLOPE_FORM,
    ),
    tangent,
  ],
  [
    worded(
      ASKS,
      `(?:coordinates of )?(?:the )?(?<kind>turning point|vertex|stationary point|minimum point|maximum point)(?: of| on)? ${GRAPH}`,
      FORMULA,
    ),
    vertex,
  ],
  [worded(ASKS, `(?<kind>minimum|maximum|least|greatest|smallest|largest) value of ${GRAPH}`, FORMULA), extreme],
  [worded(ASKS, 'discriminant of (?:the (?:quadratic|equation|expression) )?', FORMULA), discriminant],
  [
    worded(
      'how many (?:distinct |different )?(?:real )?(?:solutions|roots)(?: does)? (?:has |have )?(?:the (?:quadratic |equation )+)?',
      FORMULA,
      '(?: have| has)?',
    ),
    rootCount,
  ],
];

/** What is asked of a curve whose equation is told; only where all values are rational. */
export function readCurves(question: BareQuestion): NamedQuestion | null {
  if (
    !/gradient|slope|steep|tangent|turning|vertex|stationary|m[ai][xn]imum|least|greatest|smallest|largest|discriminant|how many/i.test(
      question.text,
    )
  )
    return null;
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(question.text)?.groups;
    const told = groups?.['formula'] ?? '';
    if (groups === undefined || !isFormula(told)) continue;
    const curve = curveIn(read === rootCount || read === discriminant ? told.replace(/=\s*0$/, '') : told);
    const { letter } = groups;
    return curve === null || (letter !== undefined && letter !== curve.letter) ? null : read(curve, groups, question);
  }
  return null;
}

/** The place that is told, by its x or as a point, which must lie on the curve. */
function placeOn(curve: Curve, { x, px, py }: Groups): Fraction | null {
  const at = numberIn(x ?? px ?? '');
  if (at === null || px === undefined) return at;
  const [height, told] = [heightAt(curve, at), numberIn(py ?? '')];
  return height !== null && told !== null && height.equals(told) ? at : null;
}

function slope(curve: Curve, groups: Groups, question: BareQuestion): NamedQuestion | null {
  const at = placeOn(curve, groups);
  const value = at === null ? null : slopeAt(curve, at);
  return value === null ? null : formula(`${typed(value)} + 0`, question);
}

function tangent(curve: Curve, groups: Groups, question: BareQuestion): NamedQuestion | null {
  const at = placeOn(curve, groups);
  const [value, height] = at === null ? [null, null] : [slopeAt(curve, at), heightAt(curve, at)];
  // The tangent to s = t² is told in s and t.
  const isInXAndY = curve.letter === 'x' && /^(?!\s*[a-xzA-Z]\s*=)/.test(groups['formula'] ?? '');
  if (at === null || value === null || height === null || !isInXAndY) return null;
  return values(`y=${typed(value)}x+${typed(height.sub(value.mul(at)))}`, question);
}

function vertex(curve: Curve, { kind = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const parts = quadraticIn(curve);
  if (parts === null || !isKind(parts[0], kind)) return null;
  const x = parts[1].neg().div(parts[0].mul(2));
  const y = heightAt(curve, x);
  return y === null ? null : values(`(${x.toFraction()},${y.toFraction()})`, question, true);
}

function isKind(leading: Fraction, kind: string): boolean {
  return /^max/i.test(kind) ? leading.compare(0) < 0 : !/^min/i.test(kind) || leading.compare(0) > 0;
}

/** A parabola that opens upwards has a least value and no greatest. */
function extreme(curve: Curve, { kind = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const parts = quadraticIn(curve);
  if (parts === null) return null;
  const opensUp = parts[0].compare(0) > 0;
  const y = heightAt(curve, parts[1].neg().div(parts[0].mul(2)));
  const fits = opensUp === /^(?:min|least|small)/i.test(kind);
  return !fits || y === null ? null : formula(`${typed(y)} + 0`, question);
}

function discriminant(curve: Curve, _groups: Groups, question: BareQuestion): NamedQuestion | null {
  const parts = quadraticIn(curve);
  if (parts === null) return null;
  const [a, b, c] = parts.map(typed);
  return formula(`${b ?? ''}^2 - 4 × ${a ?? ''} × ${c ?? ''}`, question);
}

/** Only an equation set equal to 0 has roots. */
function rootCount(curve: Curve, { formula: told = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const parts = /=\s*0$/.test(told) ? quadraticIn(curve) : null;
  if (parts === null) return null;
  const [a, b, c] = parts;
  const sign = b.mul(b).sub(a.mul(c).mul(4)).compare(0);
  // A double root counts once or twice, and none real are two complex ones: only where the question says which.
  const says = sign > 0 || (sign === 0 ? /distinct|different|solutions/i : /real/i).test(question.text);
  if (!says) return null;
  return formula(`${sign > 0 ? 2 : sign === 0 ? 1 : 0} + 0`, question);
}
