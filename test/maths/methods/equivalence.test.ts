import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';

import type { Expression } from '../../../electron/maths/expression/expression.ts';
import { differentiateByRule } from '../../../electron/maths/methods/differentiateByRule.ts';
import { factorise } from '../../../electron/maths/methods/factorise.ts';
import { integrateByRule } from '../../../electron/maths/methods/integrateByRule.ts';
import { rationalValue } from '../../../electron/maths/methods/rationalValue.ts';
import { simplifyPolynomial } from '../../../electron/maths/methods/simplifyPolynomial.ts';
import { simplifySurds } from '../../../electron/maths/methods/simplifySurds.ts';
import { parseExpression } from '../../../electron/maths/reading/parseExpression.ts';
import { understood } from './worked.ts';

const RUNS = { numRuns: 150 };
const POINTS = [new Fraction(2), new Fraction(-3, 2), new Fraction(7, 5), new Fraction(-11)];

function read(text: string): Expression {
  const reading = parseExpression(text);
  if (reading.kind !== 'expression') throw new Error(`${text}: ${reading.why}`);
  return reading.expression;
}

/** Exact values of a text at several points, as texts that compare. */
function values(text: string): readonly (string | undefined)[] {
  return POINTS.map((x) => rationalValue(read(text), { x, y: x.mul(3).add(1) })?.toFraction());
}

/** A plain floating value, for square roots. */
function floating(expression: Expression): number {
  switch (expression.kind) {
    case 'number':
      return Number(expression.value.valueOf());
    case 'negative':
      return -floating(expression.operand);
    case 'sum':
      return expression.terms.reduce((total, term) => total + floating(term), 0);
    case 'product':
      return expression.factors.reduce((total, factor) => total * floating(factor), 1);
    case 'quotient':
      return floating(expression.numerator) / floating(expression.denominator);
    case 'call':
      return Math.sqrt(floating(expression.operands[0] ?? expression));
    default:
      throw new Error(expression.kind);
  }
}

const small = fc.integer({ min: -9, max: 9 });
const term = fc
  .tuple(small, fc.constantFrom('', 'x', 'y', 'x^2', 'xy'))
  .map(([size, letters]) => `(${size})${letters === '' ? '' : `*${letters}`}`);
const sum = fc.array(term, { minLength: 1, maxLength: 3 }).map((terms) => terms.join('+'));
const polynomial = fc
  .array(
    fc.tuple(sum, sum).map(([one, two]) => `(${one})*(${two})`),
    { minLength: 1, maxLength: 2 },
  )
  .map((parts) => parts.join('-'));
const powers = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 });
const inX = powers
  .chain((list) =>
    fc.tuple(
      ...list.map((power) =>
        small
          .filter((size) => size !== 0)
          .map((size) => `(${size})x^${power}`.replace('x^0', '').replace(/x\^1$/, 'x')),
      ),
    ),
  )
  .map((terms) => terms.join('+'));

describe('every line of the working is equal to the problem', () => {
  it('when brackets are expanded and like terms collected', () => {
    fc.assert(
      fc.property(polynomial, (text) => {
        const solution = simplifyPolynomial(understood([text], 'expand'));
        const lines = solution === null ? [] : [...solution.steps.map((step) => step.expression), solution.answer];
        for (const line of lines) expect(values(line), line).toEqual(values(text));
      }),
      RUNS,
    );
  });

  it('when it is factorised', () => {
    fc.assert(
      fc.property(small, small, small, small, fc.integer({ min: 1, max: 4 }), (a, b, c, d, k) => {
        const text = `${k * a * c}x^2+(${k * (a * d + b * c)})x+(${k * b * d})`;
        const solution = factorise(understood([text], 'factorise'));
        const lines = solution === null ? [] : [...solution.steps.map((step) => step.expression), solution.answer];
        for (const line of lines) expect(values(line), line).toEqual(values(text));
        if (solution !== null) expect(solution.answer).toMatch(/\(|^[^+-]*x\^?\d?$/);
      }),
      RUNS,
    );
  });

  it('when surds are simplified', () => {
    const radicand = fc.integer({ min: 2, max: 300 });
    const surd = fc
      .tuple(fc.integer({ min: 1, max: 9 }), radicand, radicand, fc.constantFrom('*', '/'))
      .map(([k, m, n, sign]) => `${k}*sqrt(${m})${sign}sqrt(${n})`);
    fc.assert(
      fc.property(surd, surd, fc.constantFrom('+', '-'), (one, two, sign) => {
        const text = `${one}${sign}${two}`;
        const solution = simplifySurds(understood([text], 'simplify'));
        const lines = solution === null ? [] : [...solution.steps.map((step) => step.expression), solution.answer];
        const expected = floating(read(text));
        for (const line of lines)
          expect(Math.abs(floating(read(line)) - expected)).toBeLessThan(1e-6 * (1 + Math.abs(expected)));
      }),
      RUNS,
    );
  });
});

describe('differentiating and integrating polynomials', () => {
  /** The derivative by exact difference quotients of a polynomial of degree five at most: Newton on six points. */
  function slopeAt(text: string, at: Fraction): Fraction {
    const nodes = [0, 1, 2, 3, 4, 5, 6].map((step) => at.add(step));
    let row = nodes.map((x) => rationalValue(read(text), { x }) ?? new Fraction(0));
    let slope = new Fraction(0);
    for (let order = 1; order <= 6; order += 1) {
      row = row.slice(1).map((value, index) => value.sub(row[index] ?? value));
      slope = slope.add((row[0] ?? new Fraction(0)).div(order).mul(order % 2 === 1 ? 1 : -1));
    }
    return slope;
  }

  it('gives the exact slope', () => {
    fc.assert(
      fc.property(inX, (text) => {
        const answer = differentiateByRule(understood([text], 'differentiate'))?.answer;
        if (answer === undefined) return;
        for (const x of POINTS)
          expect(rationalValue(read(answer), { x })?.toFraction()).toBe(slopeAt(text, x).toFraction());
      }),
      RUNS,
    );
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(inX, (text) => {
        const answer = integrateByRule(understood([text], 'integrate'))?.answer;
        if (answer === undefined) return;
        const primitive = answer.replace(/\+C$/, '');
        for (const x of POINTS)
          expect(slopeAt(primitive, x).toFraction()).toBe(rationalValue(read(text), { x })?.toFraction());
      }),
      RUNS,
    );
  });
});
