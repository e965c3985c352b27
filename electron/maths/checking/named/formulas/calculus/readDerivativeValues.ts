import type Fraction from 'fraction.js';

import { formula, values, type AsFormula, type BareQuestion, type NamedQuestion } from '../../namedQuestion.ts';
import { NUMBER, numberIn, typed } from '../../numbersIn.ts';
import { curveIn, slopeAt } from '../curveIn.ts';
import { isFormula, worded } from '../formulaWords.ts';
import type { Groups } from '../forms.ts';
import { derived, polynomialIn } from '../polynomialIn.ts';
import { polynomialText } from '../polynomialText.ts';

type Reader = (groups: Groups, question: BareQuestion) => NamedQuestion | null;

const GIVEN =
  '(?:(?:given that|given|if|let|for|the function|suppose|a curve has equation|the curve has equation|consider the curve) )*';
const FIND = "(?:find|what is|what's|work out|determine|calculate|state|write down|compute|give|evaluate)";
const APART = `(?:[.,;] ?|,? and |,? then | )(?:${FIND} )?(?:the )?(?:value of )?`;
const Y = '(?<formula>y ?= ?[^=,;]+?)';
const F = String.raw`(?<formula>(?<name>[f-h]) ?\((?<letter>[a-z])\) ?= ?[^=,;]+?)`;
const AT = `(?: (?:when|at|where)| at the point (?:where|with|for which))(?: the point where)? (?<letter2>[a-z]) ?= ?(?<x>${NUMBER})`;
const GRAPH = '(?:the )?(?:curve|graph|tangent to the (?:curve|graph)|graph of)?(?: of| with equation)? ?';
const SLOPE = `(?:slope|gradient)(?: (?:is |of |equal to |is equal to |equals )?(?<value>${NUMBER}|zero|nought))`;

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [worded(GIVEN, Y, APART, `(?:d ?y ?/ ?d ?x|(?:gradient|slope)(?: of (?:the|this) (?:curve|graph|tangent))?)${AT}`), slope],
  [worded(GIVEN, F, APART, String.raw`\k<name> ?['′] ?\( ?(?<x>${NUMBER}) ?\)`), slope],
  [worded(`${FIND} (?:the )?(?:value of )?(?:the )?derivative of (?<formula>[^,;]+?)${AT}`), slope],
  [worded(GIVEN, F, APART, String.raw`\k<name> ?(?:["″]|'') ?\(\k<letter>\)`), secondDerivative],
  [worded(GIVEN, Y, APART, String.raw`d ?(?:\^2|²) ?y ?/ ?d ?x ?(?:\^2|²)`), secondDerivative],
  [worded(`${FIND} (?:the )?second derivative of (?:the (?:function|curve) )?`, '(?<formula>(?:(?:y|[f-h] ?\\([a-z]\\)) ?= ?)?[^=,;]+?)'), secondOf],
  [worded(`${FIND} `, String.raw`(?<name>[f-h]) ?(?:["″]|'') ?\((?<letter>[a-z])\),? (?:if|when|where|given that|given|for) (?<formula>\k<name> ?\(\k<letter>\) ?= ?[^=,;]+?)`), secondDerivative],
  [worded(`(?:for|at) what value of (?<letter>[a-z]) does (?:the )?(?:function |curve |graph of )?(?<formula>(?:y|[f-h] ?\\([a-z]\\)) ?= ?[^=,;]+?) have a horizontal tangent(?: line)?`), places],
  [worded(`(?:for|at) what value of (?<letter>[a-z]) does (?:the tangent to )?${GRAPH}(?<formula>[^,;]+?) have (?:a )?${SLOPE}`), places],
  [worded(`(?:for|at) what value of (?<letter>[a-z]) is the (?:gradient|slope) of ${GRAPH}(?<formula>[^,;]+?) equal to (?<value>${NUMBER}|zero|nought)`), places],
  [worded(`(?:think about|consider|look at) the curve (?<formula>[^,;]+?)[.;] (?:for|at) what value of (?<letter>[a-z]) is the (?:gradient|slope) equal to (?<value>${NUMBER}|zero|nought)`), places],
  [worded(`${FIND} (?:the )?(?<letter>[a-z])-(?:coordinates?|values?) of (?:the )?(?:stationary|turning|critical) points? (?:of|on) ${GRAPH}(?<formula>[^,;]+?)`), places],
]; // prettier-ignore

/** Values of a derivative, second derivatives, and the places where a curve has a told gradient. */
export function readDerivativeValues(question: BareQuestion): NamedQuestion | null {
  if (!/['′"″]|d ?y|d ?²|gradient|slope|deriv|stationary|turning|critical|tangent/i.test(question.text)) return null;
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(question.text)?.groups;
    if (groups !== undefined && isFormula(groups['formula'] ?? '')) return read(groups, question);
  }
  return null;
}

function slope({ formula: told = '', letter, letter2, x = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const [curve, at] = [curveIn(told), numberIn(x)];
  if (curve === null || at === null || (letter ?? curve.letter) !== curve.letter) return null;
  if (letter2 !== undefined && letter2 !== curve.letter) return null;
  const value = slopeAt(curve, at);
  return value === null ? null : formula(`${typed(value)} + 0`, question);
}

function derivativeOf(told: string): { readonly letter: string; readonly coefficients: readonly Fraction[] } | null {
  const curve = curveIn(told);
  const whole = curve === null ? null : polynomialIn(curve.expression, curve.letter);
  return curve === null || whole === null ? null : { letter: curve.letter, coefficients: derived(whole) };
}

function secondDerivative({ formula: told = '', letter }: Groups, question: BareQuestion): NamedQuestion | null {
  const slopes = derivativeOf(told);
  if (slopes === null || (letter ?? 'x') !== slopes.letter) return null;
  return values(polynomialText(derived(slopes.coefficients), slopes.letter), question);
}

/** The same of a formula that may have no name; its letter is the only one. */
function secondOf({ formula: told = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const slopes = derivativeOf(told);
  return slopes === null ? null : secondDerivative({ formula: told, letter: slopes.letter }, question);
}

/** Where the derivative is the told value, 0 for stationary points. */
function places({ formula: told = '', letter, value = '0' }: Groups, { form }: BareQuestion): AsFormula | null {
  const slopes = /^\s*(?:y|[f-h]\([a-z]\))\s*=/.test(told) ? derivativeOf(told) : null;
  const height = numberIn(/zero|nought/i.test(value) ? '0' : value);
  if (slopes === null || height === null || slopes.letter !== letter || slopes.coefficients.length < 2) return null;
  const problem = `Solve ${polynomialText(slopes.coefficients, letter)} = ${typed(height)}`;
  return { kind: 'formula', problem: form === '' ? problem : `${problem} ${form}`, unit: null };
}
