import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { multiplyCalculus, plainTerm, readCalculusSum, writeCalculus } from '../calculusTerm.ts';
import type { CalculusTerm } from '../calculusTerm.ts';
import { polynomialOf } from '../monomials.ts';
import type { Derived } from './derivativeSteps.ts';
import { collectCalculus, deriveTerm } from './deriveTerm.ts';

const MINUS = plainTerm(new Fraction(-1));

/** A sum of terms without brackets, or `null`. */
function flatTerms(expression: Expression, variable: string): readonly CalculusTerm[] | null {
  const polynomial = polynomialOf(expression);
  if (polynomial !== null) {
    if (polynomial.some(({ powers }) => powers.some(([name]) => name !== variable))) return null;
    return polynomial
      .toSorted((first, second) => (second.powers[0]?.[1] ?? 0) - (first.powers[0]?.[1] ?? 0))
      .map(({ coefficient, powers }) => {
        const exponent = powers[0]?.[1] ?? 0;
        return exponent === 0
          ? plainTerm(coefficient)
          : plainTerm(coefficient, { kind: 'power', exponent: new Fraction(exponent) });
      });
  }
  const terms = readCalculusSum(expression, variable);
  if (terms === null || terms.some(({ cores }) => cores.length > 1)) return null;
  return terms.every(({ cores }) =>
    cores.every((core) => core.kind === 'call' || (core.kind === 'power' && core.exponent.s > 0n)),
  )
    ? terms
    : null;
}

function products(first: readonly CalculusTerm[], second: readonly CalculusTerm[]): readonly CalculusTerm[] {
  return first.flatMap((one) => second.map((two) => multiplyCalculus(one, two)));
}

function powerIn({ cores }: CalculusTerm): Fraction {
  const [core] = cores.filter(({ kind }) => kind === 'power');
  return core?.kind === 'power' ? core.exponent : new Fraction(0);
}

function byFalling(terms: readonly CalculusTerm[]): readonly CalculusTerm[] {
  return terms.toSorted((first, second) => powerIn(second).compare(powerIn(first)));
}

function bracketed(latex: string): string {
  return /.[+-]/.test(latex.replace(/\{[^{}]*\}|\([^()]*\)/g, '')) ? `(${latex})` : latex;
}

/** `2\times x` is `2x`, `3` before a bracket stands alone. */
function times(first: string, second: string): string {
  if (first === '1') return second === '1' ? '1' : second;
  if (second === '1') return bracketed(first);
  const [one, two] = [bracketed(first), bracketed(second)];
  return two.startsWith('(') || one.startsWith('(') ? `${one}${two}` : `${one}\\times ${two}`;
}

function subtracted(first: string, second: string): string {
  return first === '0' ? `-${second}` : `${first}-${second.startsWith('-') ? `(${second})` : second}`;
}

/** The quotient rule: `(u/v)' = (u'v − uv')/v²`, the top multiplied out. `null` where it is not needed. */
export function quotientSteps(body: Expression, variable: string): Derived | null {
  if (body.kind !== 'quotient') return null;
  const [top, bottom] = [flatTerms(body.numerator, variable), flatTerms(body.denominator, variable)];
  if (top === null || bottom === null || bottom.every(({ cores }) => cores.length === 0)) return null;
  // One power below another, or a number over a power, is a power itself.
  const plain = [...top, ...bottom].every(({ cores }) => cores.every(({ kind }) => kind === 'power'));
  if (plain && top.length === 1 && bottom.length === 1) return null;
  const number = top.every(({ cores }) => cores.length === 0);
  if (number && bottom.length > 1) return null;
  const [topSlope, bottomSlope] = [top, bottom].map((terms) => collectCalculus(terms.flatMap(deriveTerm)));
  if (topSlope === undefined || bottomSlope === undefined) return null;
  const show = (terms: readonly CalculusTerm[]): string => writeCalculus(terms, variable);
  const operator = `\\frac{d}{d${variable}}`;
  const slopes: RuleStep[] = [
    { reason: 'Differentiate the top.', expression: `${operator}(${show(top)})=${show(topSlope)}` },
    { reason: 'Differentiate the bottom.', expression: `${operator}(${show(bottom)})=${show(bottomSlope)}` },
  ];
  const under = bottom.length === 1 ? null : `(${show(bottom)})^2`;
  const raw = subtracted(times(show(topSlope), show(bottom)), times(show(top), show(bottomSlope)));
  const square = bottom.map((one) => multiplyCalculus(one, one));
  const below = under ?? show(square);
  const whole = `${operator}\\left(${toLatex(body)}\\right)`;
  const rule: RuleStep = {
    reason: "Use the quotient rule $\\frac{u'v-uv'}{v^2}$.",
    expression: `${whole}=\\frac{${raw}}{${below}}`,
  };
  const over = byFalling(
    collectCalculus([
      ...products(topSlope, bottom),
      ...products(top, bottomSlope).map((one) => multiplyCalculus(MINUS, one)),
    ]),
  );
  const latex = writeFraction(over, bottom.length === 1 ? square : null, below, variable);
  const steps = [...slopes, rule];
  if (!rule.expression.endsWith(`=${latex}`))
    steps.push({ reason: 'Multiply out the top and collect.', expression: latex });
  return { steps, terms: null, latex };
}

/** A power of the variable that all terms share is cancelled where the bottom is one power. */
function writeFraction(
  over: readonly CalculusTerm[],
  square: readonly CalculusTerm[] | null,
  below: string,
  variable: string,
): string {
  if (over.length === 0) return '0';
  const [one] = square ?? [];
  if (one !== undefined) {
    const shared = over.map(powerIn).reduce((least, power) => (power.compare(least) < 0 ? power : least), powerIn(one));
    const cancel = plainTerm(
      new Fraction(1),
      ...(shared.equals(0) ? [] : [{ kind: 'power' as const, exponent: shared.neg() }]),
    );
    const [top, bottom] = [over.map((term) => multiplyCalculus(term, cancel)), [multiplyCalculus(one, cancel)]];
    return `\\frac{${writeCalculus(top, variable)}}{${writeCalculus(bottom, variable)}}`;
  }
  const allNegative = over.every(({ coefficient }) => coefficient.s < 0n);
  const shown = allNegative ? over.map((term) => multiplyCalculus(MINUS, term)) : over;
  return `${allNegative ? '-' : ''}\\frac{${writeCalculus(shown, variable)}}{${below}}`;
}
