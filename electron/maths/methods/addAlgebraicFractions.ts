import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { parseExpression } from '../reading/parseExpression.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { collectMonomials, multiplyTerms, polynomialOf, writeMonomials } from './monomials.ts';
import { isRational, lettersOf } from './rationalValue.ts';
import { termsOf } from './readTerms.ts';
import { cancel, factored, writeBracket, writeFactored } from './simplifyAlgebraicFraction.ts';
import type { Bracket, Factored } from './simplifyAlgebraicFraction.ts';
import type { Term } from '../algebra/polynomial.ts';
import { greatestDivisor, isNegative, leastMultiple } from './writeTerms.ts';

/** One term of the sum: its sign, its numerator multiplied out, and what its denominator is made of. */
type Part = { readonly negative: boolean; readonly top: readonly Term[]; readonly bottom: Factored };

const TOPIC = { topic: 'algebraic-fractions', method: 'addAlgebraicFractions' };
const WHOLE: Factored = { content: new Fraction(1), brackets: [], rest: [1n] };

function readPart(expression: Expression, letter: string, negative = false): Part | null {
  if (expression.kind === 'negative') return readPart(expression.operand, letter, !negative);
  const quotient = expression.kind === 'quotient' ? expression : null;
  const top = polynomialOf(quotient?.numerator ?? expression);
  const bottom = quotient === null ? WHOLE : factored(quotient.denominator, letter);
  if (top === null || top.length === 0 || bottom === null || bottom.content.d !== 1n) return null;
  if (bottom.rest.length !== 1) return null;
  if (bottom.brackets.length === 0) {
    const size = bottom.content.mul(bottom.rest[0] ?? 1n);
    return { negative, top, bottom: { ...WHOLE, content: size } };
  }
  return { negative, top, bottom };
}

function same(first: Bracket, second: Bracket): boolean {
  return first[0] === second[0] && first[1] === second[1];
}

/** The brackets of `all` that are not among `own`, counted with their multiplicity. */
function missing(all: readonly Bracket[], own: readonly Bracket[]): readonly Bracket[] {
  const left = [...own];
  return all.filter((bracket) => {
    const at = left.findIndex((other) => same(other, bracket));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function commonBottom(parts: readonly Part[]): Factored {
  const content = parts.reduce((multiple, { bottom }) => leastMultiple(multiple, bottom.content.n), 1n);
  const brackets = parts.reduce<readonly Bracket[]>(
    (all, { bottom }) => [...all, ...missing(bottom.brackets, all)],
    [],
  );
  return { content: new Fraction(content), brackets, rest: [1n] };
}

function bracketTerms([coefficient, rest]: Bracket, letter: string): readonly Term[] {
  const terms: readonly Term[] = [
    { coefficient: new Fraction(coefficient), powers: [[letter, 1]] },
    { coefficient: new Fraction(rest), powers: [] },
  ];
  return terms.filter((term) => !term.coefficient.equals(0));
}

function times(first: readonly Term[], second: readonly Term[]): readonly Term[] {
  return collectMonomials(first.flatMap((one) => second.map((two) => multiplyTerms(one, two))));
}

/** `3(x-2)`, the numerator beside what its fraction is made larger by. */
function writeScaled(top: readonly Term[], factor: Factored, letter: string): string {
  const single = top.length === 1;
  const [first, ...others] = factor.brackets;
  const plain = factor.content.equals(1) && first === undefined;
  if (plain) return writeMonomials(top);
  const size = writeFactored(factor, factor.content.n, letter);
  if (single && top[0]?.powers.length === 0) {
    const number = top[0].coefficient.mul(factor.content);
    return first === undefined
      ? writeMonomials([{ ...top[0], coefficient: number }])
      : scaledBrackets(number, factor, letter);
  }
  if (single && top[0] !== undefined && first === undefined)
    return writeMonomials([{ ...top[0], coefficient: top[0].coefficient.mul(factor.content) }]);
  const shown =
    first !== undefined && others.length === 0 && factor.content.equals(1) && !size.startsWith('(')
      ? size === letter
        ? size
        : `(${size})`
      : size;
  return single ? `${writeMonomials(top)}${shown}` : `${shown}(${writeMonomials(top)})`;
}

function scaledBrackets(number: Fraction, factor: Factored, letter: string): string {
  const brackets = writeFactored({ ...factor, content: new Fraction(1) }, 1n, letter);
  const shown = /^\(|^[a-z]$/.test(brackets) ? brackets : `(${brackets})`;
  if (number.equals(1)) return shown;
  return number.equals(-1) ? `-${shown}` : `${number.s < 0n ? '-' : ''}${number.n}${shown}`;
}

/** A term of the sum, what its fraction is made larger by, and its numerator then, with its sign. */
type Scaled = { readonly part: Part; readonly factor: Factored; readonly value: readonly Term[] };

function scaleTo(bottom: Factored, part: Part, letter: string): Scaled {
  const factor: Factored = {
    content: bottom.content.div(part.bottom.content),
    brackets: missing(bottom.brackets, part.bottom.brackets),
    rest: [1n],
  };
  const top = factor.brackets.reduce((total, bracket) => times(total, bracketTerms(bracket, letter)), part.top);
  const by = factor.content.mul(part.negative ? -1 : 1);
  return { part, factor, value: top.map((term) => ({ ...term, coefficient: term.coefficient.mul(by) })) };
}

/** The numerators side by side before they are multiplied out: `3(x-2)+2(x+1)`. */
function openTop(scaled: readonly Scaled[], letter: string): string {
  return scaled
    .map(({ part, factor }, index) => {
      const whole = writeScaled(part.top, factor, letter).replace(/(?<![a-z\\])([a-z])\1(?![a-z])/g, '$1^2');
      const text = part.negative ? whole : whole.replace(/^\(([^()]*)\)$/, '$1');
      const isSum = /^[^()]*[+-][^()]*$/.test(text) || text.startsWith('-');
      if (part.negative) return `-${isSum ? `(${text})` : text}`;
      return index === 0 || text.startsWith('-') ? text : `+${text}`;
    })
    .join('');
}

/** Cancels the common number, then common brackets, and returns the answer. */
function cancelAll(top: readonly Term[], bottom: Factored, letter: string, steps: RuleStep[]): string {
  const common = top.reduce((divisor, term) => greatestDivisor(divisor, term.coefficient.n), bottom.content.n);
  const left = bottom.content.n / common;
  const below = writeFactored({ ...bottom, content: new Fraction(left) }, left, letter);
  const above = writeMonomials(top.map((term) => ({ ...term, coefficient: term.coefficient.div(common) })));
  const answer = below === '1' ? above : `\\frac{${above}}{${below}}`;
  if (common > 1n) steps.push({ reason: `Cancel $${common}$.`, expression: answer });
  const reading = parseExpression(writeMonomials(top));
  const factors = reading.kind === 'expression' ? factored(reading.expression, letter) : null;
  if (factors === null || factors.content.d !== 1n) return answer;
  const reduced = cancel(factors, bottom);
  if (reduced.shared.length === 0) return answer;
  const size = factors.content.div(bottom.content);
  const open = writeFactored(factors, factors.content.s * factors.content.n, letter);
  if (factors.brackets.length > 1) {
    const whole = writeFactored(bottom, bottom.content.n, letter);
    steps.push({ reason: 'Factorise the top.', expression: `\\frac{${open}}{${whole}}` });
  }
  const [over, under] = [
    writeFactored(reduced.top, size.s * size.n, letter),
    writeFactored(reduced.bottom, size.d, letter),
  ];
  const shared = reduced.shared.map((bracket) => `$${writeBracket(bracket, letter)}$`).join(' and ');
  const result = under === '1' ? over : `\\frac{${over}}{${under}}`;
  steps.push({ reason: `Cancel the common factor ${shared}, which must not be zero.`, expression: result });
  return result;
}

/** The terms of a sum of fractions in one letter; `null` for anything else. */
function readParts(expression: Expression | null): { readonly parts: readonly Part[]; readonly letter: string } | null {
  if (expression?.kind !== 'sum' || expression.terms.length > 3 || !isRational(expression)) return null;
  const [letter, ...others] = lettersOf(expression);
  if (letter === undefined || others.length > 0) return null;
  const terms = termsOf(expression);
  if (!terms.some((term) => (term.kind === 'negative' ? term.operand : term).kind === 'quotient')) return null;
  const parts = terms.map((term) => readPart(term, letter));
  return parts.every((part) => part !== null) ? { parts, letter } : null;
}

/** Adds and subtracts fractions with one letter in them: over one denominator, multiplied out, collected, cancelled. */
export function addAlgebraicFractions(problem: Understood): RuleSolution | null {
  const read = problem.task === 'simplify' || problem.task === 'find' ? readParts(asExpression(problem)) : null;
  if (read === null) return null;
  const { parts, letter } = read;
  const bottom = commonBottom(parts);
  const scaled = parts.map((part) => scaleTo(bottom, part, letter));
  if (bottom.content.equals(1) && bottom.brackets.length === 0) return null;
  // A denominator such as 2−x would need its sign turned first.
  if (scaled.some(({ factor }) => isNegative(factor.content))) return null;
  const under = writeFactored(bottom, bottom.content.n, letter);
  const steps: RuleStep[] = [];
  const note = (reason: string, top: string): void => {
    const expression = `\\frac{${top}}{${under}}`;
    if (steps.at(-1)?.expression !== expression) steps.push({ reason, expression });
  };
  const alike = scaled.every(({ factor }) => factor.content.equals(1) && factor.brackets.length === 0);
  const reason = alike ? 'The denominators are equal, so put all over one.' : `The common denominator is $${under}$.`;
  note(reason, openTop(scaled, letter));
  const terms = scaled.flatMap(({ value }) => value);
  note('Multiply out the top.', writeMonomials(terms));
  const total = collectMonomials(terms);
  if (total.length === 0)
    return { ...TOPIC, steps: [...steps, { reason: 'Collect like terms.', expression: '0' }], answer: '0' };
  note('Collect like terms.', writeMonomials(total));
  return { ...TOPIC, steps, answer: cancelAll(total, bottom, letter, steps) };
}
