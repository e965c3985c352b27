import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { asEquation } from '../method.ts';
import type { Equation } from '../method.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeNumber } from '../writeTerms.ts';
import { lettersOf } from './parts.ts';
import type { Work } from './requestWords.ts';

const BLANK = String.raw`(?:□|_{1,}|\?{1,2}|…|\[\s*\]|\(\s+\))`;
/** A blank that stands for a power, for a base or under a root. */
const IN_POWER = new RegExp(String.raw`(?<=[\w)]\s?\^\s?[{(]?)${BLANK}(?=[})]?)`);
const UNDER_ROOT = new RegExp(String.raw`(?<=(?:√|∛|sqrt)\s?\(?)${BLANK}`);
const BASE = new RegExp(String.raw`(?<![\w)^])${BLANK}(?=\s?(?:\^\s?\d|[²³]))`);
/** Words that can stand beside such a card. */
const HARMLESS =
  /^(?:(?:what|which|is|the|a|find|missing|power|index|exponent|number|fill|in|box|gap|blank|goes|go|should|does|do|complete|work|out|state|write|down|value|of|for|to|make|it|true|please|pls|this|statement|here|root|stand|stands|behind|by|sign|belongs|base|positive|card|law|laws|indices)\b[\s,.:;?!]*)*$/i;

/** `a + b·n` as the exponent that a product of powers of one base has; `null` where another base is in it. */
type Exponent = { readonly fixed: Fraction; readonly open: Fraction };
const NONE: Exponent = { fixed: new Fraction(0), open: new Fraction(0) };

function plus(one: Exponent | null, two: Exponent | null, sign: 1 | -1): Exponent | null {
  if (one === null || two === null) return null;
  return { fixed: one.fixed.add(two.fixed.mul(sign)), open: one.open.add(two.open.mul(sign)) };
}

/** An exponent that is a number, the blank, or a sum of such. */
function linear(expression: Expression, blank: string): Exponent | null {
  const value = rationalValue(expression);
  if (value !== null) return { fixed: value, open: new Fraction(0) };
  if (expression.kind === 'symbol' && expression.name === blank)
    return { fixed: new Fraction(0), open: new Fraction(1) };
  if (expression.kind === 'negative') return plus(NONE, linear(expression.operand, blank), -1);
  if (expression.kind === 'sum')
    return expression.terms.reduce<Exponent | null>((total, term) => plus(total, linear(term, blank), 1), NONE);
  return null;
}

function times(one: Exponent, two: Exponent): Exponent | null {
  if (!one.open.equals(0) && !two.open.equals(0)) return null;
  return {
    fixed: one.fixed.mul(two.fixed),
    open: one.fixed.mul(two.open).add(one.open.mul(two.fixed)),
  };
}

function exponentOf(expression: Expression, base: string, blank: string): Exponent | null {
  if (toLatex(expression) === base) return { fixed: new Fraction(1), open: new Fraction(0) };
  switch (expression.kind) {
    case 'product':
      return expression.factors.reduce<Exponent | null>(
        (total, factor) => plus(total, exponentOf(factor, base, blank), 1),
        NONE,
      );
    case 'quotient':
      return plus(exponentOf(expression.numerator, base, blank), exponentOf(expression.denominator, base, blank), -1);
    case 'power': {
      const [inner, outer] = [exponentOf(expression.base, base, blank), linear(expression.exponent, blank)];
      return inner === null || outer === null ? null : times(inner, outer);
    }
    case 'sum':
      return expression.terms.length === 1 && expression.terms[0] !== undefined
        ? exponentOf(expression.terms[0], base, blank)
        : null;
    default:
      return rationalValue(expression)?.equals(1) === true ? NONE : null;
  }
}

function baseOf(expression: Expression): string | null {
  switch (expression.kind) {
    case 'power':
      return baseOf(expression.base) ?? toLatex(expression.base);
    case 'product':
      return expression.factors.map(baseOf).find((base) => base !== null) ?? null;
    case 'quotient':
      return baseOf(expression.numerator) ?? baseOf(expression.denominator);
    case 'sum':
      return expression.terms.length === 1 && expression.terms[0] !== undefined ? baseOf(expression.terms[0]) : null;
    default:
      return null;
  }
}

/** `a^{10} ÷ a^n = a^4`: the exponents of the one base, compared. */
export function comparedExponents(equation: string, blank: string): RuleSolution | null {
  const read = parseStatement(equation);
  const sides = read.kind === 'statement' ? asEquation(read.statement) : null;
  const base = sides === null ? null : (baseOf(sides.left) ?? baseOf(sides.right));
  if (sides === null || base === null || base === blank || base === '1') return null;
  const [left, right] = [exponentOf(sides.left, base, blank), exponentOf(sides.right, base, blank)];
  if (left === null || right === null) return null;
  const open = left.open.sub(right.open);
  if (open.equals(0)) return null;
  const value = right.fixed.sub(left.fixed).div(open);
  const line = ({ fixed, open: count }: Exponent): string => {
    const unknown = count.equals(0)
      ? ''
      : `${count.equals(1) ? '' : count.equals(-1) ? '-' : writeNumber(count)}${blank}`;
    if (unknown === '') return writeNumber(fixed);
    if (fixed.equals(0)) return unknown;
    return `${writeNumber(fixed)}${unknown.startsWith('-') ? '' : '+'}${unknown}`;
  };
  const answer = writeNumber(value);
  return {
    topic: 'powers-roots',
    method: 'blankPowers',
    steps: [
      { reason: `Compare the powers of $${base}$.`, expression: `${line(left)}=${line(right)}` },
      { reason: 'Solve for the missing power.', expression: `${blank}=${answer}` },
    ],
    answer,
  };
}

function freeLetter(text: string): string {
  return ['n', 'k', 'm', 'w', 'u'].find((letter) => !new RegExp(`(?<![a-z])${letter}(?![a-z])`).test(text)) ?? 'n';
}

/** `√n = 4√3`: the square of the other side. */
function underRoot({ left, right }: Equation, letter: string, work: Work): RuleSolution | null {
  const isRoot = (side: Expression): boolean =>
    side.kind === 'call' && side.name === 'sqrt' && side.operands.length === 1 && side.operands[0]?.kind === 'symbol';
  if (isRoot(left) === isRoot(right)) return null;
  const other = isRoot(left) ? right : left;
  const square = lettersOf(other).includes(letter) ? null : work(`Simplify $(${toLatex(other)})^2$`);
  if (square === null || !/^\d+$/.test(square.answer)) return null;
  const first = { reason: 'Square both sides.', expression: `${letter}=(${toLatex(other)})^2` };
  return { ...square, steps: [first, ...square.steps] };
}

/** "7^□ × 7³ = 7^11", "√□ = 4√3", "□³ = 64": what the blank stands for. */
export function blankPowers(problem: string, work: Work): RuleSolution | null {
  const places = [IN_POWER, UNDER_ROOT, BASE].filter((pattern) => pattern.test(problem));
  const [place, ...more] = places;
  if (place === undefined || more.length > 0 || !problem.includes('=')) return null;
  const letter = freeLetter(problem);
  const named = problem.replace(place, letter);
  if (new RegExp(BLANK).test(named.replace(/\?+\s*$/, ''))) return null;
  const [formula = ''] =
    /(?:[\d√∛(a-z]|sqrt)(?:[^a-z=]|(?<![a-z])[a-z](?![a-z])|sqrt)*=(?:[^a-z=:;?]|(?<![a-z])[a-z](?![a-z])|sqrt)*/i.exec(
      named,
    ) ?? [];
  const equation = formula.replace(/[\s,.:;(]+$/, '');
  if (!equation.includes(letter) || !HARMLESS.test(named.replace(equation, ' ').replace(/[()]/g, ' ').trim()))
    return null;
  const compared = place === IN_POWER ? comparedExponents(equation, letter) : null;
  if (compared !== null) return compared;
  const read = parseStatement(equation);
  if (read.kind !== 'statement') return null;
  const sides = asEquation(read.statement);
  if (sides === null || [...lettersOf(sides.left), ...lettersOf(sides.right)].some((name) => name !== letter))
    return null;
  const squared = place === UNDER_ROOT ? underRoot(sides, letter, work) : null;
  if (squared !== null) return squared;
  const solved = work(`Solve ${equation}`);
  const [, first = ''] = solved === null ? [] : (/^[a-z]=(.*)$/.exec(solved.answer) ?? []);
  const value = /or|\\pm|,/.test(first) ? /(?:^|=)(\d+)(?:$|\\text| )/.exec(first)?.[1] : first;
  if (/log|\\ln/.test(value ?? '')) return null;
  return solved === null || value === undefined || value === '' ? null : { ...solved, answer: value };
}
