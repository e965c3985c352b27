import Fraction from 'fraction.js';

import type { Expression } from '../../../expression/expression.ts';
import { freeSymbols, someNode } from '../../../algebra/freeSymbols.ts';
import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { toLatex } from '../../../printing/toLatex.ts';
import { rationalValue } from '../../rationalValue.ts';
import { multipleTerm, numberTerm, writeNumber, writeSum } from '../../writeTerms.ts';
import { laurentOf, signNear } from './laurent.ts';
import type { Laurent, Place } from './laurent.ts';

export type LimitQuestion = {
  readonly body: Expression;
  readonly variable: string;
  readonly to: Fraction | 'infinity' | '-infinity';
  readonly side?: 'left' | 'right';
};

type Value = Fraction | 'infinity' | '-infinity';

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'limits', method: 'furtherLimits', steps, answer };
}

export function writeValue(value: Value): string {
  return value === 'infinity' ? '\\infty' : value === '-infinity' ? '-\\infty' : writeNumber(value);
}

function valueOf(series: Laurent | 'zero', side: 1 | -1): Value {
  if (series === 'zero' || series.order > 0) return new Fraction(0);
  if (series.order === 0) return series.terms[0] ?? new Fraction(0);
  return signNear(series, side) > 0 ? 'infinity' : '-infinity';
}

function same(first: Value, second: Value): boolean {
  return typeof first === 'string' || typeof second === 'string' ? first === second : first.equals(second);
}

/** `x`, `x-2`, written to the power. */
function writeLead({ order, terms }: Laurent, variable: string, at: Fraction): string {
  const base = at.equals(0)
    ? variable
    : `(${writeSum([multipleTerm(new Fraction(1), variable), numberTerm(at.neg())])})`;
  const term = terms[0] ?? new Fraction(1);
  if (order === 0) return writeNumber(term);
  const { negative, latex } = multipleTerm(term, order === 1 ? base : `${base}^${order}`);
  return `${negative ? '-' : ''}${latex}`;
}

const NEAR_ZERO: Readonly<Record<string, string>> = {
  sin: '$\\sin u$ is like $u$',
  tan: '$\\tan u$ is like $u$',
  cos: '$\\cos u$ is like $1-\\frac{u^2}{2}$',
  exp: '$e^u$ is like $1+u$',
  ln: '$\\ln(1+u)$ is like $u$',
  sqrt: '$\\sqrt{1+u}$ is like $1+\\frac{u}{2}$',
};

/** What is known of the functions in the quotient, for a u near zero. */
function knownNear(body: Expression): string {
  const names = Object.keys(NEAR_ZERO).filter((name) =>
    someNode(
      body,
      (node) =>
        (node.kind === 'call' && node.name === name) ||
        (name === 'exp' && node.kind === 'power' && node.base.kind === 'constant' && node.base.name === 'e'),
    ),
  );
  return names.length === 0 ? '' : `For small $u$, ${names.map((name) => NEAR_ZERO[name]).join(' and ')}. `;
}

/** `0/0` by the first terms of top and bottom: `(1−cos x)/x²` is like `(x²/2)/x²`. */
function byFirstTerms({ body, variable }: LimitQuestion, at: Fraction, value: Fraction): RuleSolution | null {
  if (body.kind !== 'quotient') return null;
  const place: Place = { kind: 'number', at, side: 1 };
  const [top, bottom] = [laurentOf(body.numerator, variable, place), laurentOf(body.denominator, variable, place)];
  if (top === null || bottom === null || top === 'zero' || bottom === 'zero') return null;
  if (bottom.order < 1 || top.order < 1) return null;
  const [above, below] = [writeLead(top, variable, at), writeLead(bottom, variable, at)];
  const limit = `\\lim_{${variable}\\to ${writeNumber(at)}}`;
  const answer = writeNumber(value);
  return solution(
    [
      {
        reason: `${knownNear(body)}Near $${variable}=${writeNumber(at)}$ the top is like $${above}$ and the bottom like $${below}$.`,
        expression: `${limit}\\frac{${above}}{${below}}`,
      },
      { reason: 'Cancel and let the rest go to its limit.', expression: answer },
    ],
    answer,
  );
}

function oneSided(question: LimitQuestion, at: Fraction, side: 1 | -1): Value | null {
  const series = laurentOf(question.body, question.variable, { kind: 'number', at, side });
  return series === null ? null : valueOf(series, side);
}

function arrow({ variable }: LimitQuestion, at: Fraction, side: 1 | -1): string {
  return `\\lim_{${variable}\\to ${writeNumber(at)}^${side > 0 ? '+' : '-'}}`;
}

/** A sum needs a bracket behind the sign of a limit. */
function bodyOf({ body }: LimitQuestion): string {
  return body.kind === 'sum' ? `(${toLatex(body)})` : toLatex(body);
}

/** One line for a limit from one side. */
function sideStep(question: LimitQuestion, at: Fraction, side: 1 | -1, value: Value): RuleStep {
  const near = `$${question.variable}$ is a little ${side > 0 ? 'more' : 'less'} than $${writeNumber(at)}$`;
  const why =
    typeof value === 'string'
      ? `When ${near}, the value is ${value === 'infinity' ? 'positive' : 'negative'} and grows without end.`
      : `When ${near}, the value goes to $${writeNumber(value)}$.`;
  return { reason: why, expression: `${arrow(question, at, side)}${bodyOf(question)}=${writeValue(value)}` };
}

function atNumber(question: LimitQuestion, at: Fraction): RuleSolution | null {
  if (question.side !== undefined) {
    const side = question.side === 'right' ? 1 : -1;
    const value = oneSided(question, at, side);
    return value === null ? null : solution([sideStep(question, at, side, value)], writeValue(value));
  }
  const [left, right] = [oneSided(question, at, -1), oneSided(question, at, 1)];
  if (left === null || right === null) return null;
  if (same(left, right)) {
    const first = typeof right === 'string' ? null : byFirstTerms(question, at, right);
    if (first !== null) return first;
  }
  const steps = [sideStep(question, at, -1, left), sideStep(question, at, 1, right)];
  if (same(left, right)) return solution(steps, writeValue(right));
  const answer = '\\text{does not exist}';
  const reason = 'The two sides go to different values, so there is no limit.';
  return solution([...steps, { reason, expression: answer }], answer);
}

function isEuler(node: Expression): boolean {
  return node.kind === 'constant' && node.name === 'e';
}

/** What a part does for a variable that grows (or falls) without end; `bounded`: it stays between two numbers. */
function growth(expression: Expression, variable: string, sign: 1 | -1): Value | 'bounded' | null {
  const series = laurentOf(expression, variable, { kind: 'infinity', sign });
  if (series !== null) return valueOf(series, 1);
  const read = (part: Expression): Value | 'bounded' | null => growth(part, variable, sign);
  switch (expression.kind) {
    case 'negative': {
      const inner = read(expression.operand);
      return inner === null ? null : times(inner, new Fraction(-1));
    }
    case 'sum':
      return expression.terms.map(read).reduce(plus, new Fraction(0));
    case 'product':
      return expression.factors.map(read).reduce<Value | 'bounded' | null>(times, new Fraction(1));
    case 'quotient':
      return times(read(expression.numerator), reciprocal(read(expression.denominator)));
    case 'power': {
      const inner = read(expression.exponent);
      const base = isEuler(expression.base) ? new Fraction(3) : rationalValue(expression.base);
      if (base === null || base.compare(0) <= 0 || base.equals(1) || (inner !== 'infinity' && inner !== '-infinity'))
        return null;
      return base.compare(1) > 0 === (inner === 'infinity') ? 'infinity' : new Fraction(0);
    }
    case 'call': {
      const [operand] = expression.operands;
      if (expression.name === 'sin' || expression.name === 'cos') return 'bounded';
      if (expression.name !== 'exp' || operand === undefined) return null;
      const inner = read(operand);
      return inner === 'infinity' ? 'infinity' : inner === '-infinity' ? new Fraction(0) : null;
    }
    default:
      return null;
  }
}

type Growth = Value | 'bounded' | null;

function plus(first: Growth, second: Growth): Growth {
  if (first === null || second === null || first === 'bounded' || second === 'bounded') return null;
  if (typeof first !== 'string' && typeof second !== 'string') return first.add(second);
  if (typeof first === 'string' && typeof second === 'string') return first === second ? first : null;
  return typeof first === 'string' ? first : second;
}

function times(first: Growth, second: Growth): Growth {
  if (first === null || second === null) return null;
  if (typeof first !== 'string' && typeof second !== 'string') return first.mul(second);
  const numbers = [first, second].filter((one) => typeof one !== 'string');
  const [number] = numbers;
  if (number?.equals(0) === true) return [first, second].includes('bounded') ? new Fraction(0) : null;
  if ([first, second].includes('bounded')) return number === undefined ? null : 'bounded';
  const negative = [first, second].filter((one) => one === '-infinity' || (typeof one !== 'string' && one.s < 0n));
  return negative.length % 2 === 1 ? '-infinity' : 'infinity';
}

function reciprocal(value: Growth): Growth {
  if (value === null || value === 'bounded') return null;
  if (typeof value === 'string') return new Fraction(0);
  return value.equals(0) ? null : value.inverse();
}

/** `(1 + a/n)^{bn}` goes to `e^{ab}`. */
function eulersLimit({ body, variable }: LimitQuestion, place: Place): RuleSolution | null {
  if (body.kind !== 'power') return null;
  const [base, exponent] = [laurentOf(body.base, variable, place), laurentOf(body.exponent, variable, place)];
  if (base === null || base === 'zero' || exponent === null || exponent === 'zero') return null;
  if (base.order !== 0 || !(base.terms[0]?.equals(1) ?? false) || exponent.order !== -1) return null;
  if (exponent.terms.length !== 1) return null;
  const product = (base.terms[1] ?? new Fraction(0)).mul(exponent.terms[0] ?? 0);
  if (product.equals(0)) return null;
  const answer = product.equals(1) ? 'e' : `e^{${writeNumber(product)}}`;
  const reason = '$(1+u)^{1/u}$ goes to $e$ when $u$ goes to zero.';
  return solution([{ reason, expression: answer }], answer);
}

function atInfinity(question: LimitQuestion, sign: 1 | -1): RuleSolution | null {
  const euler = eulersLimit(question, { kind: 'infinity', sign });
  if (euler !== null) return euler;
  const value = growth(question.body, question.variable, sign);
  if (value === null || value === 'bounded') return null;
  const answer = writeValue(value);
  const far = `when $${question.variable}$ is very ${sign > 0 ? 'large' : 'large and negative'}`;
  const reason =
    typeof value === 'string'
      ? `Look at what grows fastest ${far}: the value grows without end.`
      : `Look at what each part does ${far}: fractions with a large bottom go to zero.`;
  const limit = `\\lim_{${question.variable}\\to ${sign > 0 ? '' : '-'}\\infty}${bodyOf(question)}`;
  return solution([{ reason, expression: `${limit}=${answer}` }], answer);
}

/** Limits from one side, at a pole, at infinity, and 0/0 with sines, powers of e, logarithms and roots. */
export function furtherLimits(question: LimitQuestion): RuleSolution | null {
  const letters = freeSymbols(question.body);
  if (letters.length > 1 || (letters[0] !== undefined && letters[0] !== question.variable)) return null;
  if (question.to === 'infinity') return atInfinity(question, 1);
  if (question.to === '-infinity') return atInfinity(question, -1);
  return eulersLimit(question, { kind: 'number', at: question.to, side: 1 }) ?? atNumber(question, question.to);
}
