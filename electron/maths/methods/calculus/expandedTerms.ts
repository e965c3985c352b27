import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { plainTerm, readCalculusSum } from '../calculusTerm.ts';
import type { CalculusTerm } from '../calculusTerm.ts';
import { polynomialOf, readMonomial } from '../monomials.ts';
import { isRational } from '../rationalValue.ts';

function asTerms(
  expression: Expression,
  variable: string,
  lowered: number,
  by: Fraction,
): readonly CalculusTerm[] | null {
  const terms = polynomialOf(expression);
  if (terms === null || terms.some(({ powers }) => powers.some(([name]) => name !== variable))) return null;
  const falling = terms.toSorted((first, second) => (second.powers[0]?.[1] ?? 0) - (first.powers[0]?.[1] ?? 0));
  return falling.map(({ coefficient, powers }) => {
    const exponent = (powers[0]?.[1] ?? 0) - lowered;
    return exponent === 0
      ? plainTerm(coefficient.div(by))
      : plainTerm(coefficient.div(by), { kind: 'power', exponent: new Fraction(exponent) });
  });
}

/** A product with a bracket that is no mere power of one: `x(x+3)`, `(x+1)(x-2)`. */
function isProductOfBrackets(expression: Expression): boolean {
  if (expression.kind === 'negative') return isProductOfBrackets(expression.operand);
  return expression.kind === 'product' && expression.factors.some(({ kind }) => kind === 'sum' || kind === 'power');
}

function degreeOf({ cores: [core] }: CalculusTerm): number {
  return core?.kind === 'power' ? core.exponent.valueOf() : 0;
}

function needsExpanding(terms: readonly CalculusTerm[]): boolean {
  return terms.some(({ cores }) => cores.length > 1);
}

/**
 * A product of brackets multiplied out, or a sum divided by a power of the variable term by term; `null` where the body
 * is a sum already, or cannot be made one.
 */
export function expandedTerms(body: Expression, variable: string): readonly CalculusTerm[] | null {
  if (body.kind === 'quotient') {
    const under = readMonomial(body.denominator);
    const sum = body.numerator.kind === 'sum' && body.numerator.terms.length > 1;
    if (under === null || !sum || under.powers.some(([name]) => name !== variable)) return null;
    const [lowered, by] = [under.powers[0]?.[1] ?? 0, under.coefficient];
    return by.equals(0) ? null : asTerms(body.numerator, variable, lowered, by);
  }
  if (!isProductOfBrackets(body) || !isRational(body)) return null;
  const terms = readCalculusSum(body, variable);
  if (terms !== null && !needsExpanding(terms)) return null;
  const expanded = asTerms(body, variable, 0, new Fraction(1));
  const degree = Math.max(...(expanded ?? []).map(degreeOf));
  return expanded !== null && expanded.length <= 5 && degree <= 4 ? expanded : null;
}

/** A polynomial multiplied out, whatever its form; `null` for anything else. */
export function polynomialTerms(body: Expression, variable: string): readonly CalculusTerm[] | null {
  return isRational(body) ? asTerms(body, variable, 0, new Fraction(1)) : null;
}
