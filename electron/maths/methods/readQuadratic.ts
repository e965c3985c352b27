import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import { isolateKinds } from './readQuadraticFactor.ts';
import { factoredTerm, termsOf } from './readTerms.ts';
import type { QuadraticTerm } from './quadraticTerms.ts';

/** A side of a quadratic equation as it was written; `null` when it is not of degree two at most in `unknown`. */
export function readQuadraticSide(expression: Expression, unknown: string): readonly QuadraticTerm[] | null {
  const terms: QuadraticTerm[] = [];
  for (const term of termsOf(expression)) {
    const read = readQuadraticTerm(term, unknown);
    if (read === null) return null;
    terms.push(read);
  }
  return terms;
}

function readQuadraticTerm(expression: Expression, unknown: string): QuadraticTerm | null {
  const term = factoredTerm(expression);
  if (term === null) return null;
  const parts = isolateKinds(term.factors, unknown);
  if (parts === null) return null;
  const { degree, brackets, groups } = parts;
  if (groups.length === 0 && brackets.length === 0) {
    return degree > 2 ? null : { kind: 'power', coefficient: term.factor, degree: degree as 0 | 1 | 2 };
  }
  const [group] = groups;
  if (group !== undefined) {
    return degree === 0 && groups.length === 1 && brackets.length === 0
      ? { kind: 'group', factor: term.factor, inside: group }
      : null;
  }
  const alone = Array.from({ length: degree }, () => ({ coefficient: new Fraction(1), rest: new Fraction(0) }));
  const [first, second, ...more] = [...alone, ...brackets];
  if (first === undefined || more.length > 0) return null;
  if (second !== undefined) return { kind: 'product', factor: term.factor, first, second };
  const inside: readonly QuadraticTerm[] = [
    { kind: 'power', coefficient: first.coefficient, degree: 1 },
    { kind: 'power', coefficient: first.rest, degree: 0 },
  ];
  return { kind: 'group', factor: term.factor, inside };
}
