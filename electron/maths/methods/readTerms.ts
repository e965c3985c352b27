import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { LinearTerm, PlainTerm } from './solveLinearEquation.ts';
import { lettersOf, rationalValue } from './rationalValue.ts';

/** A term as a number times the factors that hold letters. */
export type FactoredTerm = { readonly factor: Fraction; readonly factors: readonly Expression[] };

/** The terms of a sum with their signs left on them; anything else is one term. */
export function termsOf(expression: Expression): readonly Expression[] {
  return expression.kind === 'sum' ? expression.terms : [expression];
}

/**
 * Splits one term into a number and the factors with letters: `-2(x+3)/5` is −2/5 and `x+3`. `null` when a letter
 * stands in a denominator or the numbers have no value.
 */
export function factoredTerm(expression: Expression): FactoredTerm | null {
  if (lettersOf(expression).size === 0) {
    const value = rationalValue(expression);
    return value === null ? null : { factor: value, factors: [] };
  }
  switch (expression.kind) {
    case 'negative': {
      const inner = factoredTerm(expression.operand);
      return inner === null ? null : { factor: inner.factor.neg(), factors: inner.factors };
    }
    case 'product':
      return expression.factors.reduce<FactoredTerm | null>(
        (total, factor) => {
          const next = factoredTerm(factor);
          return total === null || next === null
            ? null
            : { factor: total.factor.mul(next.factor), factors: [...total.factors, ...next.factors] };
        },
        { factor: new Fraction(1), factors: [] },
      );
    case 'quotient': {
      if (lettersOf(expression.denominator).size > 0) return null;
      const [top, bottom] = [factoredTerm(expression.numerator), rationalValue(expression.denominator)];
      if (top === null || bottom === null || bottom.equals(0)) return null;
      return { factor: top.factor.div(bottom), factors: top.factors };
    }
    default:
      return { factor: new Fraction(1), factors: [expression] };
  }
}

/** A side of a linear equation as it was written, brackets kept; `null` when it is not linear in `unknown`. */
export function readLinearSide(expression: Expression, unknown: string): readonly LinearTerm[] | null {
  const terms: LinearTerm[] = [];
  for (const term of termsOf(expression)) {
    const read = readLinearTerm(term, unknown);
    if (read === null) return null;
    terms.push(read);
  }
  return terms;
}

function readLinearTerm(expression: Expression, unknown: string): LinearTerm | null {
  const term = factoredTerm(expression);
  if (term === null || term.factors.length > 1) return null;
  const [only] = term.factors;
  if (only === undefined) return { kind: 'number', value: term.factor };
  if (only.kind === 'symbol') return only.name === unknown ? { kind: 'unknown', coefficient: term.factor } : null;
  if (only.kind !== 'sum') return null;
  const inside = readLinearSide(only, unknown);
  return inside === null ? null : { kind: 'bracket', factor: term.factor, inside: inside.flatMap(flatten) };
}

/** A bracket within a bracket is multiplied out at once. */
function flatten(term: LinearTerm): readonly PlainTerm[] {
  if (term.kind !== 'bracket') return [term];
  return term.inside.map((part) =>
    part.kind === 'number'
      ? { kind: 'number', value: part.value.mul(term.factor) }
      : { kind: 'unknown', coefficient: part.coefficient.mul(term.factor) },
  );
}
