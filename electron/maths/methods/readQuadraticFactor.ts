import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { Bracket, QuadraticTerm } from './quadraticTerms.ts';
import { factoredTerm, termsOf } from './readTerms.ts';

/** The factors of a term by kind: bare powers of the unknown, linear brackets, brackets with a square in them. */
export type FactorKinds = {
  readonly degree: number;
  readonly brackets: readonly Bracket[];
  readonly groups: readonly (readonly QuadraticTerm[])[];
};

/** `x`, `x^2` as a power of the unknown. */
function degreeOf(expression: Expression, unknown: string): number | null {
  if (expression.kind === 'symbol') return expression.name === unknown ? 1 : null;
  if (expression.kind !== 'power' || expression.base.kind !== 'symbol' || expression.base.name !== unknown) return null;
  const { exponent } = expression;
  return exponent.kind === 'number' && exponent.value.d === 1n && exponent.value.s > 0n
    ? Number(exponent.value.n)
    : null;
}

/** The coefficients of a bracket of plain terms, by degree; `null` when it holds anything else. */
function plainCoefficients(expression: Expression, unknown: string): readonly [Fraction, Fraction, Fraction] | null {
  const totals: [Fraction, Fraction, Fraction] = [new Fraction(0), new Fraction(0), new Fraction(0)];
  for (const part of termsOf(expression)) {
    const term = factoredTerm(part);
    if (term === null) return null;
    let degree = 0;
    for (const factor of term.factors) degree += degreeOf(factor, unknown) ?? 3;
    if (degree > 2) return null;
    const index = degree as 0 | 1 | 2;
    totals[index] = totals[index].add(term.factor);
  }
  return totals;
}

function squared(expression: Expression): Expression | null {
  if (expression.kind !== 'power' || expression.exponent.kind !== 'number') return null;
  return expression.exponent.value.equals(2) ? expression.base : null;
}

/** Sorts the factors of one term; `null` when one of them is none of the kinds. */
export function isolateKinds(factors: readonly Expression[], unknown: string): FactorKinds | null {
  let degree = 0;
  const brackets: Bracket[] = [];
  const groups: (readonly QuadraticTerm[])[] = [];
  for (const factor of factors) {
    const bare = degreeOf(factor, unknown);
    if (bare !== null) {
      degree += bare;
      continue;
    }
    const base = squared(factor);
    const coefficients = plainCoefficients(base ?? factor, unknown);
    if (coefficients === null) return null;
    const [rest, coefficient, square] = coefficients;
    if (!square.equals(0)) {
      if (base !== null) return null;
      const power = (value: Fraction, of: 0 | 1 | 2): QuadraticTerm => ({
        kind: 'power',
        coefficient: value,
        degree: of,
      });
      groups.push(
        [power(square, 2), power(coefficient, 1), power(rest, 0)].filter(
          (term) => term.kind === 'power' && !term.coefficient.equals(0),
        ),
      );
      continue;
    }
    brackets.push({ coefficient, rest });
    if (base !== null) brackets.push({ coefficient, rest });
  }
  return { degree, brackets, groups };
}
