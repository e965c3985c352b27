import Fraction from 'fraction.js';

import { multipleTerm, numberTerm, writeSum } from './writeTerms.ts';
import type { WrittenTerm } from './writeTerms.ts';

/**
 * `coefficient · x^degree`, `factor · (ax+b)(cx+d)` (a square is a product of two equal brackets), or a multiple of
 * one bracket of plain terms.
 */
export type QuadraticTerm =
  | PowerTerm
  | { readonly kind: 'product'; readonly factor: Fraction; readonly first: Bracket; readonly second: Bracket }
  | { readonly kind: 'group'; readonly factor: Fraction; readonly inside: readonly QuadraticTerm[] };
export type PowerTerm = { readonly kind: 'power'; readonly coefficient: Fraction; readonly degree: 0 | 1 | 2 };
/** `coefficient · x + rest`. */
export type Bracket = { readonly coefficient: Fraction; readonly rest: Fraction };

export type Coefficients = readonly [a: Fraction, b: Fraction, c: Fraction];
const ZERO = new Fraction(0);

export function writePowers(coefficients: Coefficients, unknown: string): string {
  const bodies = [`${unknown}^2`, unknown];
  const terms = coefficients.flatMap((coefficient, index): readonly WrittenTerm[] => {
    if (coefficient.equals(ZERO)) return [];
    const body = bodies[index];
    return [body === undefined ? numberTerm(coefficient) : multipleTerm(coefficient, body)];
  });
  return writeSum(terms);
}

function writeBracket(bracket: Bracket, unknown: string): string {
  const inside = writePowers([ZERO, bracket.coefficient, bracket.rest], unknown);
  return bracket.rest.equals(ZERO) && bracket.coefficient.equals(1) ? inside : `(${inside})`;
}

function writeTerm(term: QuadraticTerm, unknown: string): WrittenTerm {
  if (term.kind === 'power') {
    if (term.degree === 0) return numberTerm(term.coefficient);
    return multipleTerm(term.coefficient, term.degree === 1 ? unknown : `${unknown}^2`);
  }
  if (term.kind === 'group') return multipleTerm(term.factor, `(${writeQuadraticSide(term.inside, unknown)})`);
  const [first, second] = [writeBracket(term.first, unknown), writeBracket(term.second, unknown)];
  return multipleTerm(term.factor, first === second ? `${first}^2` : `${first}${second}`);
}

export function writeQuadraticSide(terms: readonly QuadraticTerm[], unknown: string): string {
  return writeSum(terms.map((term) => writeTerm(term, unknown)));
}

/** A term multiplied out. */
export function expandTerm(term: QuadraticTerm): readonly PowerTerm[] {
  if (term.kind === 'power') return [term];
  if (term.kind === 'group') {
    return term.inside.flatMap(expandTerm).map((part) => ({ ...part, coefficient: part.coefficient.mul(term.factor) }));
  }
  const { factor, first, second } = term;
  const terms: readonly PowerTerm[] = [
    { kind: 'power', coefficient: factor.mul(first.coefficient).mul(second.coefficient), degree: 2 },
    {
      kind: 'power',
      coefficient: factor.mul(first.coefficient.mul(second.rest).add(first.rest.mul(second.coefficient))),
      degree: 1,
    },
    { kind: 'power', coefficient: factor.mul(first.rest).mul(second.rest), degree: 0 },
  ];
  return terms.filter((one) => !one.coefficient.equals(ZERO));
}

function total(terms: readonly QuadraticTerm[], degree: number): Fraction {
  return terms
    .flatMap(expandTerm)
    .reduce((sum, term) => (term.degree === degree ? sum.add(term.coefficient) : sum), ZERO);
}

export function coefficientsOf(terms: readonly QuadraticTerm[]): Coefficients {
  return [total(terms, 2), total(terms, 1), total(terms, 0)];
}

export function isZeroSide(terms: readonly QuadraticTerm[]): boolean {
  return terms.every((term) => term.kind === 'power' && term.coefficient.equals(ZERO));
}
