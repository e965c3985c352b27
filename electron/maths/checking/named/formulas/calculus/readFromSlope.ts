import { values, type BareQuestion, type NamedQuestion } from '../../namedQuestion.ts';
import { NUMBER, numberIn } from '../../numbersIn.ts';
import { polynomialOf } from '../curveIn.ts';
import { isFormula, worded } from '../formulaWords.ts';
import { primitiveAt } from '../polynomialIn.ts';
import { polynomialText } from '../polynomialText.ts';

const SLOPE = String.raw`(?:d ?y ?/ ?d ?x|y['′]|its gradient(?: function)?(?: at (?:the point )?\(x, ?y\))?|gradient function)`;
const POINT = `\\( ?(?<px>${NUMBER}) ?, ?(?<py>${NUMBER}) ?\\)`;
const CURVE = '(?:a|the|its) (?:curve|graph)';
const THROUGH = `(?:(?:and |,? and )?(?:${CURVE}|it)? ?(?:passes|goes|passing|going) (?:through|thru) (?:the point )?(?:[A-Z] ?)?${POINT})`;
const GIVEN = `(?:(?:and )?(?:given that |that )?y ?= ?(?<py2>${NUMBER}) (?:when|where|at) x ?= ?(?<px2>${NUMBER}))`;
const WANTED =
  "(?:find|what is|work out|determine|express|calculate|what's) (?:(?:the )?equation (?:of (?:the|this) curve|for y)|y(?: in terms of x| as a function of x)?|its equation)";

const FROM_SLOPE = [
  worded(`(?:if |given (?:that )?)?${SLOPE} ?(?:=|is) ?(?<formula>[^,;]+?),? (?:${THROUGH}|${GIVEN})[.,;]? (?:and )?${WANTED}`),
  worded(`${CURVE} ${THROUGH},? and (?:is such that |has )?${SLOPE} ?(?:=|is)? ?(?<formula>[^,;]+?)[.,;] ${WANTED}`),
  worded(`${CURVE} (?:is such that|has) ${SLOPE} ?(?:=|is)? ?(?<formula>[^,;]+?),? (?:and )?${THROUGH}[.,;] ${WANTED}`),
]; // prettier-ignore
const FROM_DERIVATIVE = worded(
  `(?:a function (?:f )?satisfies |given (?:that )?|if |suppose (?:that )?)?f['′]\\(x\\) ?= ?(?<formula>[^,;]+?),? and f\\( ?(?<px>${NUMBER}) ?\\) ?= ?(?<py>${NUMBER})[.,;]? (?:find|work out|determine|what is) f\\(x\\)`,
);

const NAMED = worded(
  String.raw`(?:find|what is|determine) (?:the|an?) function (?<name>[fghF])\(x\) (?:for which|such that|with|satisfying|if|where) \k<name>['′]\(x\) ?= ?(?<formula>[^,;]+?),? and \k<name>\( ?(?<px>${NUMBER}) ?\) ?= ?(?<py>${NUMBER})`,
);

/** A curve told by its gradient and one of its points; polynomials only. */
export function readFromSlope(question: BareQuestion): NamedQuestion | null {
  if (
    !/passes|goes|passing|through|thru|when|where|\b[fghF]\(/.test(question.text) ||
    !/['′]|dx|gradient/.test(question.text)
  )
    return null;
  const ofCurve = FROM_SLOPE.map((pattern) => pattern.exec(question.text)?.groups).find((one) => one !== undefined);
  const groups = ofCurve ?? (FROM_DERIVATIVE.exec(question.text) ?? NAMED.exec(question.text))?.groups;
  if (groups === undefined || !isFormula(groups['formula'] ?? '')) return null;
  const slope = polynomialOf(`y=${groups['formula'] ?? ''}`);
  const [x, y] = [numberIn(groups['px'] ?? groups['px2'] ?? ''), numberIn(groups['py'] ?? groups['py2'] ?? '')];
  if (slope === null || x === null || y === null) return null;
  const constant = y.sub(primitiveAt(slope, x));
  const whole = [constant, ...slope.map((one, power) => one.div(power + 1))];
  return values(
    `${ofCurve === undefined ? `${groups['name'] ?? 'f'}(x)` : 'y'}=${polynomialText(whole, 'x')}`,
    question,
  );
}
