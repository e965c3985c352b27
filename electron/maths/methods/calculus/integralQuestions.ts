import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { typedNumber } from '../askedText.ts';
import type { Understood } from '../method.ts';
import { rationalValue } from '../rationalValue.ts';
import { calculusText, FORMULA, formulaIn } from './calculusText.ts';
import { placeOf } from './exactValue.ts';
import type { Place } from './exactValue.ts';
import { workCurveThrough, workDefiniteIntegral, workIntegral } from './workIntegral.ts';

const ASKING =
  "(?:(?:find|evaluate|calculate|compute|work out|determine|state|give|solve|use integration to find|what is|what's|whats|how large is|by integration,? find)(?: the (?:exact )?value of)?:? )?";
const INTEGRAL =
  '(?:(?:the |an |its )?(?:indefinite |definite )?(?:integral|antiderivative|anti-derivative)(?: of)?|integrate(?: the)?)';
const OF = String.raw`(?:the )?(?:function |expression )?(?:(?:y|[fgh]\([a-z]\)) ?= ?)?`;
const RESPECT = String.raw`(?:,? (?:with respect to|wrt|w\.r\.t\.?) ([a-z]))?`;
const BOUND = String.raw`(-?(?:\d+(?:\.\d+)?(?: ?\/ ?\d+)?|(?:\d+ ?)?(?:\\pi|pi|π)(?: ?\/ ?\d+)?|e|\\frac\{-?(?:\d+|\d* ?\\pi)\}\{\d+\}))`;
const BETWEEN = String.raw`,? (?:from|between|for|with limits|between the limits|in the interval)(?: the lines?)?(?: values? of)? ?(?:[a-z] ?= ?)?${BOUND},? (?:to|and|up to) (?:[a-z] ?= ?)?${BOUND}`;
const CURVE = String.raw`(?:the )?(?:curve |graph |function |line |parabola )?(?:of |with equation |given by )?(?:the )?(?:curve |function )?(?:([a-z])(?: ?\(([a-z])\))? ?= ?)?${FORMULA}`;

const INDEFINITE = new RegExp(`^${ASKING}${INTEGRAL}:? ${OF}${FORMULA}${RESPECT}$`, 'i');
const RESPECT_FIRST = new RegExp(`^integrate (?:with respect to|wrt) ([a-z])[,:]? ${OF}(.+)$`, 'i');
const DEFINITE = new RegExp(`^${ASKING}${INTEGRAL}:? ${OF}${FORMULA}${RESPECT}${BETWEEN}$`, 'i');
const BOUNDS_FIRST = new RegExp(`^${ASKING}(?:the )?(?:definite )?(?:∫|int|integral)${BETWEEN} (?:of )?(.+)$`, 'i');
const X_AXIS = '(?:the )?x ?-? ?axis';
const AREAS: readonly RegExp[] = [
  new RegExp(`^${ASKING}(?:the )?(?:exact )?area (?:of the region )?(?:under|beneath|below) ${CURVE}(?: and above ${X_AXIS})?${BETWEEN}$`, 'i'),
  new RegExp(`^${ASKING}(?:the )?(?:exact )?area (?:of the region )?between ${CURVE} and ${X_AXIS}${BETWEEN}$`, 'i'),
  new RegExp(`^${ASKING}(?:the )?(?:exact )?area (?:of the (?:finite )?region )?(?:bounded|enclosed) by ${CURVE}, ?${X_AXIS},? ?(?:and )?(?:the )?(?:lines? )?(?:[a-z] ?= ?)${BOUND},? and (?:the line )?(?:[a-z] ?= ?)${BOUND}$`, 'i'),
  new RegExp(`^${ASKING}(?:the )?(?:exact )?area (?:bounded|enclosed) by ${CURVE} and ${X_AXIS}${BETWEEN}$`, 'i'),
]; // prettier-ignore

function placeIn(text: string | undefined): Place | null {
  const reading = text === undefined ? null : parseExpression(text.replace(/(?<!\\)\bpi\b|π/g, '\\pi '));
  return reading?.kind === 'expression' ? placeOf(reading.expression) : null;
}

/** The integral sign with its dx, words of asking around it taken away. */
const SIGN = new RegExp(
  `^${ASKING}(?:the )?(?:indefinite |definite )?(?:integrals?|integrate)?:? ?(?:of )?((?:\\\\int|∫|int(?:egral)?[ _(]).+)$`,
  'i',
);

function written(text: string): RuleSolution | null {
  const found = SIGN.exec(text)?.[1];
  const reading = found === undefined ? null : parseExpression(found.replace(/^int(?:egral)? ?/, '∫'));
  if (reading?.kind !== 'expression' || reading.expression.kind !== 'integral') return null;
  const { body, variable, from, to } = reading.expression;
  return bounded(body, variable, from, to);
}

function bounded(
  body: Expression,
  variable: string,
  from: Expression | undefined,
  to: Expression | undefined,
): RuleSolution | null {
  if (from === undefined && to === undefined) return workIntegral(body, variable);
  const [low, high] = [from === undefined ? null : placeOf(from), to === undefined ? null : placeOf(to)];
  return low === null || high === null ? null : workDefiniteIntegral(body, variable, low, high);
}

/** "Integrate 3x + 2 (dx)", "the integral of … from 0 to 2". */
function told(text: string): RuleSolution | null {
  const [, body, letter, low, high] = DEFINITE.exec(text) ?? [];
  const definite = body === undefined ? null : integrand(body, letter ?? null);
  const [from, to] = [placeIn(low), placeIn(high)];
  if (definite !== null && from !== null && to !== null)
    return workDefiniteIntegral(definite.body, definite.variable, from, to);
  const [, lower, upper, inside] = BOUNDS_FIRST.exec(text) ?? [];
  if (inside !== undefined) {
    const [between, start, end] = [integrand(inside, null), placeIn(lower), placeIn(upper)];
    if (between === null || start === null || end === null) return null;
    return workDefiniteIntegral(between.body, between.variable, start, end);
  }
  const [, first, formula] = RESPECT_FIRST.exec(text) ?? [];
  const [, plain, respect] = INDEFINITE.exec(text) ?? [];
  const read =
    formula !== undefined
      ? integrand(formula, first ?? null)
      : plain === undefined
        ? null
        : integrand(plain, respect ?? null);
  return read === null ? null : workIntegral(read.body, read.variable);
}

/** The integrand, a `dx` behind it taken away. */
function integrand(text: string, letter: string | null): ReturnType<typeof formulaIn> {
  const [, before, differential] = /^(.*[^a-z\\]) ?d([a-z])$/i.exec(text) ?? [];
  if (differential !== undefined && letter !== null && differential !== letter) return null;
  return formulaIn(before ?? text, differential ?? letter);
}

function positiveBetween(body: Expression, variable: string, low: Place, high: Place): boolean {
  if (low.unit !== 'one' || high.unit !== 'one' || low.size.compare(high.size) >= 0) return false;
  const width = high.size.sub(low.size);
  return Array.from({ length: 65 }, (_item, index) => low.size.add(width.mul(new Fraction(index, 64)))).every((at) => {
    const value = rationalValue(body, { [variable]: at });
    return value !== null && value.compare(0) >= 0;
  });
}

/** The area under a curve that stays above the axis; below it the integral would be no area. */
function area(text: string): RuleSolution | null {
  for (const pattern of AREAS) {
    const [, name, letter, formula, low, high] = pattern.exec(text) ?? [];
    if (formula === undefined) continue;
    const [read, from, to] = [formulaIn(formula, letter ?? 'x'), placeIn(low), placeIn(high)];
    if (read === null || from === null || to === null || name === read.variable) continue;
    if (positiveBetween(read.body, read.variable, from, to))
      return workDefiniteIntegral(read.body, read.variable, from, to);
  }
  return null;
}

const NUMBER = String.raw`(-?\d+(?:\.\d+)?(?:\/\d+)?)`;
const SLOPE = new RegExp(String.raw`(?:d([a-z])\/d([a-z])|([fgh])'\(([a-z])\)) ?= ?${FORMULA}`, 'i');
const GRADIENT = new RegExp(
  String.raw`(?:its |the )?gradient(?: function)?()()()()(?: of (?:the|a) curve)?(?: is| is given by| =) ?${FORMULA}`,
  'i',
);
const THROUGH = new RegExp(
  String.raw`\( ?${NUMBER} ?, ?${NUMBER} ?\)|([a-z]) ?(?:=|is) ?${NUMBER},? (?:when|where|at|if) ([a-z]) ?(?:=|is) ?${NUMBER}|(?:when|where|at|if) ([a-z]) ?(?:=|is) ?${NUMBER},? ([a-z]) ?(?:=|is) ?${NUMBER}|([fgh])\( ?${NUMBER} ?\) ?= ?${NUMBER}`,
  'i',
);
const AROUND = new Set(
  'a an the curve c its it is and passes passing goes going through point that with which has given by gradient function of find equation y in terms x where when if for suppose know knowing lies on solve differential then work out determine state what express as'.split(
    ' ',
  ),
);

/** A curve told by its slope and a point on it: every other word must be one that only places these. */
function through(text: string, original: string): RuleSolution | null {
  const point = THROUGH.exec(text);
  if (point === null) return null;
  const rest = `${text.slice(0, point.index)} , ${text.slice(point.index + point[0].length)}`;
  const slope = SLOPE.exec(rest) ?? GRADIENT.exec(rest);
  if (slope === null) return null;
  const around = `${rest.slice(0, slope.index)} ${rest.slice(slope.index + slope[0].length)}`.replace(
    /[fgh]\([a-z]\)/gi,
    ' y ',
  );
  const words = around.toLowerCase().match(/[^\s,.;:]+/g) ?? [];
  const asks = /\b(?:equation|find|solve|determine|state|express)\b/i.test(around);
  if (!asks || !words.every((word) => AROUND.has(word) || word === slope[1])) return null;
  const variable = slope[2] || slope[4] || 'x';
  const name = slope[1] || (slope[3] ? `${asWritten(slope[3], original)}(${variable})` : 'y');
  const [x, y, own] = pointIn(point);
  const read = formulaIn(slope[5] ?? '', variable);
  const [at, value] = [typedNumber(x ?? ''), typedNumber(y ?? '')];
  if (read === null || at === null || value === null || (own !== undefined && own !== variable)) return null;
  return workCurveThrough(read.body, variable, at, value, name);
}

/** F, where the question has no f: what was read is in small letters. */
function asWritten(name: string, original: string): string {
  const isSmall = new RegExp(String.raw`(?<![a-z\\])${name}\s*['’′(^\\]`).test(original);
  return isSmall ? name : name.toUpperCase();
}

/** The place, the value, and the letter that the place was told of. */
function pointIn(found: RegExpExecArray): readonly [string | undefined, string | undefined, string | undefined] {
  const [, px, py, , value, letter, at, first, firstAt, , second, , argument, result] = found;
  if (px !== undefined) return [px, py, undefined];
  if (at !== undefined) return [at, value, letter];
  if (firstAt !== undefined) return [firstAt, second, first];
  return [argument, result, undefined];
}

/** Questions about integrals, areas and curves of given slope, told in words or signs. */
export function integralQuestions(problem: Understood): RuleSolution | null {
  if (
    !/integra|\bint\b|\bint_|antideriv|anti-deriv|\\int|∫|\barea\b|d[a-z] ?\/ ?d|\\frac\{d|[fgh]'|gradient/i.test(
      problem.text,
    )
  )
    return null;
  const text = calculusText(problem.text);
  return area(text) ?? through(text, problem.text) ?? written(text) ?? told(text);
}
