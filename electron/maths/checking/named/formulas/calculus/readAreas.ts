import Fraction from 'fraction.js';

import { formula, type BareQuestion, type NamedQuestion } from '../../namedQuestion.ts';
import { NUMBER, numberIn, typed } from '../../numbersIn.ts';
import { polynomialOf } from '../curveIn.ts';
import type { Groups } from '../forms.ts';
import { worded } from '../formulaWords.ts';
import { primitiveAt, valueAt, type Coefficients } from '../polynomialIn.ts';

const FIND = '(?:find|calculate|work out|determine|what is|compute)(?: the)?(?: exact)?(?: size of the)?(?: total)?';
const GRAPH = '(?:the )?(?:curve|line|parabola|graph|function|graph of)?(?: with equation)? ?';
const USING = '(?:,? (?:by |using )(?:integrating|integration))?';
const ABOVE = '(?:,? (?:and )?(?:above )?the (?:x-axis|axis of x))?';
const BETWEEN = `(?:from|between|and (?:the lines|the ordinates|ordinates)(?: at)?)(?: (?:the lines|the ordinates at|the ordinates|ordinates))? (?:x ?= ?)?(?<low>${NUMBER}) (?:to|and) (?:x ?= ?)?(?<high>${NUMBER})`;

const UNDER = worded(
  `(?:${FIND} )?(?:the )?area (?:of the region )?(?:under|below|beneath|bounded by|enclosed by|between) ${GRAPH}(?<formula>[^,]+?)${ABOVE},? ${BETWEEN}${USING}`,
);
/** "The region bounded by y = x², the x-axis, x = 0, and x = 6". */
const WALLED = worded(
  `(?:${FIND} )?(?:the )?area (?:of the (?:finite )?region )?(?:that is )?(?:bounded|enclosed) by ${GRAPH}(?<formula>[^,]+?), (?:and )?the (?:x-axis|axis of x),?(?: and)?(?: the (?:vertical )?lines?)? x ?= ?(?<low>${NUMBER}),? and (?:the (?:vertical )?line )?x ?= ?(?<high>${NUMBER})${USING}`,
);
const ENCLOSED = worded(
  `${FIND} (?:the )?area (?:of the (?:finite )?region )?(?:that is )?(?:enclosed|bounded|trapped)?(?: ?by| ?between) ${GRAPH}(?<formula>[^,]+?) and (?:the )?(?:x-axis|axis of x|(?:curve|line|parabola|graph of) (?<second>[^,]+?))${USING}`,
);

/** The area under a curve that stays above the axis, or between one parabola and the axis or another curve. */
export function readAreas(question: BareQuestion): NamedQuestion | null {
  if (!/\barea\b/i.test(question.text)) return null;
  const under = (UNDER.exec(question.text) ?? WALLED.exec(question.text))?.groups;
  if (under !== undefined) return areaUnder(under, question);
  const enclosed = ENCLOSED.exec(question.text)?.groups;
  return enclosed === undefined ? null : areaEnclosed(enclosed, question);
}

function areaUnder({ formula: told, low, high }: Groups, question: BareQuestion): NamedQuestion | null {
  const [whole, from, to] = [polynomialOf(told), numberIn(low ?? ''), numberIn(high ?? '')];
  if (whole === null || from === null || to === null || from.compare(to) >= 0) return null;
  if (!staysAbove(whole, from, to)) return null;
  return formula(`${typed(primitiveAt(whole, to).sub(primitiveAt(whole, from)))} + 0`, question);
}

/** Proved for lines and parabolas by their ends and turning point, for others by their signs right of nought. */
function staysAbove(whole: Coefficients, from: Fraction, to: Fraction): boolean {
  if (from.compare(0) >= 0 && whole.every((one) => one.compare(0) >= 0)) return true;
  const [, b, a] = whole;
  if (whole.length > 3) return false;
  const turning = a === undefined || b === undefined ? null : b.neg().div(a.mul(2));
  const isInside = turning !== null && turning.compare(from) > 0 && turning.compare(to) < 0;
  const places = isInside ? [from, to, turning] : [from, to];
  return places.every((place) => valueAt(whole, place).compare(0) >= 0);
}

/** |a|·d³/6, where d is the distance of the two places at which the parabolas meet; only where d is rational. */
function areaEnclosed({ formula: told, second }: Groups, question: BareQuestion): NamedQuestion | null {
  const first = polynomialOf(told);
  const other = second === undefined ? [] : polynomialOf(second);
  if (first === null || other === null) return null;
  const size = Math.max(first.length, other.length);
  const difference = Array.from({ length: size }, (_, power) =>
    (first[power] ?? new Fraction(0)).sub(other[power] ?? 0),
  );
  const [c, b, a, more] = difference;
  if (c === undefined || b === undefined || a === undefined || more !== undefined || a.equals(0)) return null;
  const root = b.mul(b).sub(a.mul(c).mul(4)).pow(new Fraction(1, 2));
  if (root === null || root.compare(0) <= 0) return null;
  const distance = root.div(a).abs();
  return formula(`${typed(a.abs().mul(distance).mul(distance).mul(distance).div(6))} + 0`, question);
}
