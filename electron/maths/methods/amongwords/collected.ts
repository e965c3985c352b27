import type { RuleSolution } from '../../outcomes.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { polynomialOf, writeMonomials } from '../monomials.ts';

/** Brackets within brackets, or a bracket halved: the terms collected at once. */
export function collected(latex: string): RuleSolution | null {
  const read = parseExpression(latex);
  const terms = read.kind === 'expression' ? polynomialOf(read.expression) : null;
  if (terms === null || terms.length > 6) return null;
  const answer = writeMonomials(terms);
  const steps = [
    { reason: 'Clear the brackets from the inside out.', expression: latex },
    { reason: 'Collect like terms.', expression: answer },
  ];
  return { topic: 'like-terms', method: 'collected', steps, answer };
}
