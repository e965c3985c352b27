import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { typedNumber } from '../askedText.ts';
import { rationalValue } from '../rationalValue.ts';
import type { Understood } from '../method.ts';
import { calculusText, FORMULA, formulaIn } from './calculusText.ts';
import { workGradientAt, workSecondDerivative, workStationaryPoints, workTangent } from './curveFacts.ts';
import type { Curve } from './curveFacts.ts';
import { derivativeSteps } from './derivativeSteps.ts';

const ASKING =
  "(?:(?:find|work out|calculate|determine|evaluate|state|give|compute|write down|obtain|get|what is|what's|whats|what are|where is|where are|use (?:differentiation|calculus) to find|so find|hence find)(?: (?:the value of|an expression for))?:? )?";
const NAME = String.raw`([a-z])(?: ?\(([a-z])\))? ?= ?`;
const CURVE = String.raw`(?:(?:the |a )?(?:curve|graph|function|parabola|equation|expression|line|quadratic|cubic)s? )?(?:(?:of|with equation|given by|defined by|c|f) )*(?:the function )?(?:${NAME})?${FORMULA}`;
const GIVEN = String.raw`(?:(?:if|given|given that|let|for|when|where|suppose|consider|with|we have)(?: that)? )?(?:(?:the|a) (?:curve|function|graph|parabola)(?: [cfgC])?(?: has| with| is| has the| is given by| is defined by| of)?(?: the)?(?: equation)?:? )?${NAME}${FORMULA}`;
const JOINT = '(?:[.,;:]|,? and|,? then|,? so)? ?';
const AT = String.raw`(?:,? ?(?:at|when|where|for|if)(?: the)?(?: point)?(?:s)?(?:,? (?:where|with|for which|when|at which))?(?: its)? ?(?:([a-z]) ?(?:=|is|equals) ?(-?\d+(?:\.\d+)?(?:\/\d+)?)|(?:[a-z] ?)?\( ?(-?\d+(?:\.\d+)?(?:\/\d+)?) ?, ?(-?\d+(?:\.\d+)?(?:\/\d+)?) ?\)))`;
const RESPECT = String.raw`(?: (?:with respect to|wrt|w\.r\.t\.?|by) ([a-z]))?`;
const DYDX = String.raw`d([a-z])\/d([a-z])`;
const PRIME = String.raw`([a-z])'(?: ?\(([a-z])\))?`;
const ITS = '(?:(?:the|its|this) (?:curve|function|graph)?|the curve c|c|f|it)?';

/** What is asked of a curve. */
type Wish = 'derivative' | 'second' | 'gradient' | 'stationary' | 'lowest' | 'highest' | 'tangent' | 'normal';

/** Requests that stand before the formula: "the gradient of … at x = 2". */
const BEFORE: readonly (readonly [string, Wish])[] = [
  ['(?:differentiate|find the rate of change of|find the gradient function of(?: the curve)?)', 'derivative'],
  ['(?:the )?(?:first )?derivative(?: of| for)?', 'derivative'],
  ['(?:the )?gradient function of', 'derivative'],
  ['take the derivative of', 'derivative'],
  ['(?:the )?second derivative(?: of| for| if| when| given that| where)?', 'second'],
  ['(?:the )?(?:instantaneous )?rate of change of', 'gradient'],
  ['(?:the )?(?:gradient|slope)(?: of(?: the tangent(?: line)?(?: to| of)?)?| to)?', 'gradient'],
  ['(?:the )?gradient of the (?:curve|graph)', 'gradient'],
  [
    '(?:the )?(?:coordinates of )?(?:the |any |all |both |all the |the 2 |the two )*(?:stationary|turning|critical) points?(?: of| on| for)',
    'stationary',
  ],
  ['(?:the )?(?:coordinates of )?(?:the )?minimum(?: point)?(?: of| on)', 'lowest'],
  ['(?:the )?(?:coordinates of )?(?:the )?maximum(?: point)?(?: of| on)', 'highest'],
  ['(?:the |an )?(?:equation of )?(?:the )?(?:line )?tangent(?: line)?(?: to| of)?', 'tangent'],
  ['(?:the |an )?(?:equation of )?(?:the )?normal(?: line)?(?: to| of)?', 'normal'],
];

/** Requests behind the formula, of the curve already told. */
const BEHIND: readonly (readonly [string, Wish])[] = [
  [`(?:${DYDX}|${PRIME}|the (?:first )?derivative|the gradient function|differentiate(?: it)?)`, 'derivative'],
  [`(?:(?:the )?second derivative,? ?(?:second derivative)?|[a-z]''(?: ?\\([a-z]\\))?)`, 'second'],
  [
    `(?:the )?(?:value of )?(?:the )?(?:gradient|slope|${DYDX}|derivative)(?: of (?:the )?(?:tangent(?: to)? ?)?${ITS})?`,
    'gradient',
  ],
  [
    `(?:the )?(?:coordinates of )?(?:the |any |all |its |both )*(?:stationary|turning|critical) points?(?: (?:of|on) ${ITS})?`,
    'stationary',
  ],
  [`(?:the )?(?:coordinates of )?(?:the |its )?minimum(?: point)?(?: (?:of|on) ${ITS})?`, 'lowest'],
  [`(?:the )?(?:coordinates of )?(?:the |its )?maximum(?: point)?(?: (?:of|on) ${ITS})?`, 'highest'],
  [`(?:the |an )?(?:equation of )?(?:the )?tangent(?: line)?(?: (?:to|of) ${ITS})?`, 'tangent'],
  [`(?:the |an )?(?:equation of )?(?:the )?normal(?: line)?(?: (?:to|of) ${ITS})?`, 'normal'],
];

type Asked = {
  readonly wish: Wish;
  readonly curve: Curve;
  /** The named point, where the question names one; with its height where that is told. */
  readonly at: Fraction | null;
  readonly height: Fraction | null;
};

function numberIn(text: string | undefined): Fraction | null {
  return text === undefined ? null : typedNumber(text);
}

/** The curve told by a name, its letter and its formula; `null` where they do not go together. */
function curveOf(
  name: string | undefined,
  letter: string | undefined,
  formula: string | undefined,
  respect?: string,
): Curve | null {
  const variable = respect ?? letter ?? null;
  if (letter !== undefined && respect !== undefined && letter !== respect) return null;
  const read = formulaIn(formula ?? '', variable);
  if (read === null || name === read.variable) return null;
  // "The derivative of f" names a function that is told elsewhere.
  if (read.body.kind === 'symbol' && name === undefined && !'xtuz'.includes(read.variable)) return null;
  return { body: read.body, variable: read.variable, name: name ?? 'y' };
}

function fits(found: { readonly variable: string | undefined; readonly x: string | undefined }, curve: Curve): boolean {
  return found.x === undefined || found.variable === undefined || found.variable === curve.variable;
}

const BEFORE_PATTERNS = BEFORE.map(([request, wish]) => ({
  pattern: new RegExp(`^${ASKING}${request} ?:? ?${CURVE}${RESPECT}${AT}?$`, 'i'),
  wish,
}));
const TWICE = new RegExp(`^differentiate ${CURVE} twice${RESPECT}$`, 'i');
const RESPECT_FIRST = new RegExp(`^differentiate (?:with respect to|wrt) ([a-z])[,:]? ${CURVE}$`, 'i');
const NAMED_FIRST = new RegExp(
  `^${ASKING}(?:${DYDX}|${PRIME}|(second derivative)|([a-z])''(?: ?\\([a-z]\\))?),? ?(?:if|when|given that|given|where|for|of|:)? ?(?:the )?(?:curve |function )?${NAME}${FORMULA}$`,
  'i',
);
const PRIME_AT = String.raw`([a-z])('{1,2}) ?\( ?(-?\d+(?:\.\d+)?(?:\/\d+)?) ?\)`;
const PRIME_AT_FIRST = new RegExp(
  `^${ASKING}${PRIME_AT},? ?(?:if|when|given that|given|where|for|of|:)? ?(?:the )?(?:function )?${NAME}${FORMULA}$`,
  'i',
);
const PRIME_AT_BEHIND = new RegExp(`^${GIVEN}${JOINT}${ASKING}${PRIME_AT}(?: come to| equal)?$`, 'i');
const BEHIND_PATTERNS = BEHIND.map(([request, wish]) => ({
  pattern: new RegExp(`^${GIVEN}${JOINT}${ASKING}${request}${AT}?(?: ?=)?$`, 'i'),
  wish,
}));

function groupsAt(
  found: RegExpExecArray,
  from: number,
): { readonly variable: string | undefined; readonly x: string | undefined; readonly y: string | undefined } {
  const [letter, value, px, py] = [found[from], found[from + 1], found[from + 2], found[from + 3]];
  return { variable: letter, x: value ?? px, y: py };
}

function before(text: string): Asked | null {
  for (const { pattern, wish } of BEFORE_PATTERNS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const curve = curveOf(found[1], found[2], found[3], found[4]);
    const point = groupsAt(found, 5);
    if (curve === null || !fits(point, curve)) continue;
    return { wish, curve, at: numberIn(point.x), height: numberIn(point.y) };
  }
  const twice = TWICE.exec(text);
  const curve = twice === null ? null : curveOf(twice[1], twice[2], twice[3], twice[4]);
  if (curve !== null) return { wish: 'second', curve, at: null, height: null };
  const [, respect, name, letter, formula] = RESPECT_FIRST.exec(text) ?? [];
  const by = respect === undefined ? null : curveOf(name, letter, formula, respect);
  return by === null ? null : { wish: 'derivative', curve: by, at: null, height: null };
}

/** "Find dy/dx if y = …", "f'(2) when f(x) = …". */
function namedFirst(text: string): Asked | null {
  const at = PRIME_AT_FIRST.exec(text);
  if (at !== null) {
    const curve = at[1] === at[4] ? curveOf(at[4], at[5], at[6]) : null;
    return curve === null
      ? null
      : { wish: at[2] === "''" ? 'second' : 'gradient', curve, at: numberIn(at[3]), height: null };
  }
  const found = NAMED_FIRST.exec(text);
  if (found === null) return null;
  const [, top, under, primed, , second, doubled, name, letter, formula] = found;
  const curve = curveOf(name, letter, formula, under);
  const asked = top ?? primed ?? doubled;
  if (curve === null || (asked !== undefined && asked !== name)) return null;
  return {
    wish: second !== undefined || doubled !== undefined ? 'second' : 'derivative',
    curve,
    at: null,
    height: null,
  };
}

function behind(text: string): Asked | null {
  const at = PRIME_AT_BEHIND.exec(text);
  if (at !== null) {
    const curve = at[4] === at[1] ? curveOf(at[1], at[2], at[3]) : null;
    return curve === null
      ? null
      : { wish: at[5] === "''" ? 'second' : 'gradient', curve, at: numberIn(at[6]), height: null };
  }
  for (const { pattern, wish } of BEHIND_PATTERNS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const point = groupsAt(found, found.length - 4);
    // The letters of dy/dx or f'(x) in the request must be the curve's own.
    const named = found.slice(4, found.length - 4).filter((group) => group !== undefined && group.length === 1);
    const curve = curveOf(found[1], found[2], found[3]);
    if (curve === null || !fits(point, curve) || named.some((name) => name !== curve.name && name !== curve.variable))
      continue;
    return { wish, curve, at: numberIn(point.x), height: numberIn(point.y) };
  }
  return null;
}

/** The point named with both coordinates must lie on the curve: then its height is a check. */
function work({ wish, curve, at, height }: Asked): RuleSolution | null {
  if (height !== null && (at === null || heightOf(curve, at)?.equals(height) !== true)) return null;
  if (wish === 'gradient') return at === null ? null : workGradientAt(curve, at);
  if (wish === 'tangent' || wish === 'normal') return at === null ? null : workTangent(curve, at, wish === 'normal');
  if (wish === 'second') return workSecondDerivative(curve, at);
  if (at !== null) return wish === 'derivative' ? workGradientAt(curve, at) : null;
  if (wish === 'derivative') {
    const derived = derivativeSteps(curve.body, curve.variable);
    return derived === null
      ? null
      : { topic: 'derivatives', method: 'differentiateByRule', steps: derived.steps, answer: derived.latex };
  }
  const points = workStationaryPoints(curve);
  if (points === null || wish === 'stationary') return points;
  return points.answer.includes('),') ? null : onlyExtreme(curve, wish) ? points : null;
}

function heightOf({ body, variable }: Curve, at: Fraction): Fraction | null {
  return rationalValue(body, { [variable]: at });
}

/** The one stationary point of a parabola is a minimum where it opens upwards. */
function onlyExtreme(curve: Curve, wish: 'lowest' | 'highest'): boolean {
  const second = workSecondDerivative(curve, null)?.answer ?? '';
  return /^-?\d+$/.test(second) && second.startsWith('-') === (wish === 'highest');
}

/** "At x = 2, what is the gradient of …", "x^2 + 1, differentiate". */
const POINT_FIRST = /^(?:at|when|for) ([a-z] ?= ?-?\d+(?:\.\d+)?),? (.+)$/;
const VERB_LAST = /^([^,.;]+),? (?:differentiate|derivative)$/;

/** Questions about derivatives, gradients, stationary points and tangents, the curve told before or behind. */
export function derivativeQuestions(problem: Understood): RuleSolution | null {
  if (
    !/differentiat|deriv|gradient|slope|tangent|normal|stationary|turning|critical|minimum|maximum|d[a-z] ?\/ ?d|d ?(?:\^|²)|'|′|’|\\prime|\\frac\{d|rate of change/i.test(
      problem.text,
    )
  )
    return null;
  const text = calculusText(problem.text).replace(POINT_FIRST, '$2 at $1').replace(VERB_LAST, 'differentiate $1');
  const asked = namedFirst(text) ?? behind(text) ?? before(text);
  return asked === null ? null : work(asked);
}
