import type { Expression } from '../expression/expression.ts';
import { factoredTerm, termsOf } from './readTerms.ts';
import type { PairTerm } from './substitute.ts';

/** A side of a linear equation in two unknowns, brackets multiplied out; `null` when it is not linear in them. */
export function readPairSide(expression: Expression, unknowns: readonly [string, string]): readonly PairTerm[] | null {
  const terms: PairTerm[] = [];
  for (const part of termsOf(expression)) {
    const term = factoredTerm(part);
    const [only, ...more] = term?.factors ?? [];
    if (term === null || more.length > 0) return null;
    if (only === undefined) terms.push({ coefficient: term.factor, name: null });
    else if (only.kind === 'symbol' && unknowns.includes(only.name))
      terms.push({ coefficient: term.factor, name: only.name });
    else if (only.kind === 'sum') {
      const inside = readPairSide(only, unknowns);
      if (inside === null) return null;
      terms.push(...inside.map((one) => ({ ...one, coefficient: one.coefficient.mul(term.factor) })));
    } else return null;
  }
  return terms;
}
