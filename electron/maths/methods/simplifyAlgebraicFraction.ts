import Fraction from 'fraction.js';

import { toLatex } from '../printing/toLatex.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { collectMonomials, readMonomials } from './monomials.ts';
import { isRational, lettersOf } from './rationalValue.ts';
import { splitSquare } from './splitSquare.ts';
import { commonDenominator, greatestDivisor, multipleTerm, numberTerm, writeLinear, writeSum } from './writeTerms.ts';

/** `content · product of brackets · rest`, with linear brackets of whole coefficients and a rest that has none. */
export type Factored = {
  readonly content: Fraction;
  readonly brackets: readonly Bracket[];
  readonly rest: readonly bigint[];
};
export type Bracket = readonly [coefficient: bigint, rest: bigint];

/** Whole coefficients by rising power, up to the square, with what was taken out. */
function wholeCoefficients(
  expression: Expression,
  variable: string,
): { content: Fraction; values: readonly bigint[] } | null {
  const terms = readMonomials(expression);
  if (terms === null) return null;
  const values: Fraction[] = [new Fraction(0), new Fraction(0), new Fraction(0)];
  for (const term of collectMonomials(terms)) {
    const [power, ...others] = term.powers;
    const degree = power === undefined ? 0 : power[1];
    if (others.length > 0 || degree > 2 || (power !== undefined && power[0] !== variable)) return null;
    values[degree] = term.coefficient;
  }
  const multiple = commonDenominator(values);
  const whole = values.map((value) => value.mul(multiple)).map((value) => value.s * value.n);
  const divisor = whole.reduce((common, value) => greatestDivisor(common, value), 0n);
  if (divisor === 0n) return null;
  const lead = whole.findLast((value) => value !== 0n) ?? 1n;
  const sign = lead < 0n ? -1n : 1n;
  return { content: new Fraction(divisor * sign, multiple), values: whole.map((value) => (value / divisor) * sign) };
}

function primitive(top: bigint, bottom: bigint): Bracket {
  const divisor = greatestDivisor(top, bottom);
  return [bottom / divisor, -top / divisor];
}

/** The linear factors of a polynomial of degree two at most. */
export function factored(expression: Expression, variable: string): Factored | null {
  const read = wholeCoefficients(expression, variable);
  if (read === null) return null;
  const { content, values } = read;
  const [c = 0n, b = 0n, a = 0n] = values;
  if (a === 0n && b === 0n) return { content, brackets: [], rest: [c] };
  if (a === 0n) return { content, brackets: [[b, c]], rest: [1n] };
  const square = b * b - 4n * a * c;
  const [root, left] = square < 0n ? [0n, 2n] : splitSquare(square);
  if (left !== 1n) return { content, brackets: [], rest: values };
  return { content, brackets: [primitive(-b - root, 2n * a), primitive(-b + root, 2n * a)], rest: [1n] };
}

export function writeBracket([coefficient, rest]: Bracket, variable: string): string {
  const text = writeLinear(new Fraction(coefficient), variable, new Fraction(rest));
  return text === variable ? text : `(${text})`;
}

function writeRest(values: readonly bigint[], variable: string): string {
  const terms = values
    .map((value, power) => ({ value: new Fraction(value), power }))
    .filter(({ value }) => !value.equals(0));
  return writeSum(
    terms
      .toReversed()
      .map(({ value, power }) =>
        power === 0 ? numberTerm(value) : multipleTerm(value, power === 1 ? variable : `${variable}^${power}`),
      ),
  );
}

/** The product as LaTeX, with `content` in front. */
export function writeFactored({ brackets, rest }: Factored, content: bigint, variable: string): string {
  const written = brackets.map((bracket) => writeBracket(bracket, variable));
  const parts = [...new Set(written)]
    .map((part) => {
      const count = written.filter((other) => other === part).length;
      return count === 1 ? part : `${part}^${count}`;
    })
    .toSorted((first, second) => first.length - second.length);
  const tail = writeRest(rest, variable);
  const pieces = tail === '1' ? parts : [...parts, brackets.length === 0 && content === 1n ? tail : `(${tail})`];
  const front =
    content === 1n && pieces.length > 0 ? '' : content === -1n && pieces.length > 0 ? '-' : content.toString();
  const [only, ...more] = pieces;
  return front === '' && only !== undefined && more.length === 0 && !only.includes(')(')
    ? only.replace(/^\(([^()]*)\)$/, '$1')
    : `${front}${pieces.join('')}`;
}

function same(first: Bracket, second: Bracket): boolean {
  return first[0] === second[0] && first[1] === second[1];
}

/** Takes out of both what they share. */
export function cancel(
  top: Factored,
  bottom: Factored,
): { top: Factored; bottom: Factored; shared: readonly Bracket[] } {
  const left = [...bottom.brackets];
  const kept: Bracket[] = [];
  const shared: Bracket[] = [];
  for (const bracket of top.brackets) {
    const at = left.findIndex((other) => same(other, bracket));
    if (at < 0) kept.push(bracket);
    else shared.push(...left.splice(at, 1));
  }
  return { top: { ...top, brackets: kept }, bottom: { ...bottom, brackets: left }, shared };
}

function fraction(top: string, bottom: string): string {
  return bottom === '1' ? top : `\\frac{${top}}{${bottom}}`;
}

/** Cancels linear factors and numbers in a quotient of two polynomials of degree two at most. */
export function simplifyAlgebraicFraction(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (
    expression?.kind !== 'quotient' ||
    (problem.task !== 'simplify' && problem.task !== 'find') ||
    !isRational(expression)
  )
    return null;
  const [variable, ...others] = lettersOf(expression);
  if (variable === undefined || others.length > 0 || !lettersOf(expression.denominator).has(variable)) return null;
  const [top, bottom] = [factored(expression.numerator, variable), factored(expression.denominator, variable)];
  if (top === null || bottom === null || top.content.equals(0)) return null;
  const size = top.content.div(bottom.content);
  const reduced = cancel(top, bottom);
  const sameNumbers =
    top.content.d === 1n && bottom.content.d === 1n && greatestDivisor(top.content.n, bottom.content.n) === 1n;
  if (reduced.shared.length === 0 && sameNumbers) return null;
  if (reduced.shared.length === 0 && top.rest.length > 1 && top.rest.join() === bottom.rest.join()) return null;
  const steps: RuleStep[] = [];
  const numerator = top.content.s * top.content.n;
  const denominator = bottom.content.s * bottom.content.n;
  if (top.content.d === 1n && bottom.content.d === 1n) {
    const open = fraction(writeFactored(top, numerator, variable), writeFactored(bottom, denominator, variable));
    if (open !== toLatex(expression)) steps.push({ reason: 'Factorise top and bottom.', expression: open });
  }
  const answer = fraction(
    writeFactored(reduced.top, size.s * size.n, variable),
    writeFactored(reduced.bottom, size.d, variable),
  );
  const named = reduced.shared.map((bracket) => `$${writeBracket(bracket, variable)}$`).join(' and ');
  steps.push({
    reason: named === '' ? 'Cancel the common number.' : `Cancel the common factor ${named}, which must not be zero.`,
    expression: answer,
  });
  return { topic: 'algebraic-fractions', method: 'simplifyAlgebraicFraction', steps, answer };
}
