import type { Expression } from '../../../expression/expression.ts';
import type { Term } from '../../../algebra/polynomial.ts';
import type { RuleSolution } from '../../../outcomes.ts';
import { polynomialOf, readMonomial, writeMonomials } from '../../monomials.ts';

function powerIn(term: Term, name: string): number {
  return term.powers.find(([letter]) => letter === name)?.[1] ?? 0;
}

function lowered(term: Term, name: string, by: number): Term {
  const powers = term.powers.map(([letter, power]) => [letter, letter === name ? power - by : power] as const);
  return { coefficient: term.coefficient, powers: powers.filter(([, power]) => power > 0) };
}

/**
 * `\lim_{h\to 0}\frac{(x+h)^2-x^2}{h}`: the top multiplied out, the power of h below cancelled, then h put to zero. The
 * bottom must be a multiple of a power of h.
 */
export function differenceLimit(body: Expression, variable: string): RuleSolution | null {
  if (body.kind !== 'quotient') return null;
  const [top, bottom] = [polynomialOf(body.numerator), readMonomial(body.denominator)];
  const power = bottom === null ? 0 : powerIn(bottom, variable);
  if (top === null || bottom === null || power < 1 || bottom.powers.length !== 1 || top.length === 0) return null;
  if (top.some((term) => powerIn(term, variable) < power)) return null;
  const divided = top.map((term) => {
    const { coefficient, powers } = lowered(term, variable, power);
    return { coefficient: coefficient.div(bottom.coefficient), powers };
  });
  const left = divided.filter((term) => powerIn(term, variable) === 0);
  const answer = left.length === 0 ? '0' : writeMonomials(left);
  const limit = `\\lim_{${variable}\\to 0}`;
  const steps = [
    {
      reason: 'Multiply out the top and collect.',
      expression: `${limit}\\frac{${writeMonomials(top)}}{${writeMonomials([bottom])}}`,
    },
    {
      reason: `Cancel $${power === 1 ? variable : `${variable}^${power}`}$.`,
      expression: divided.length === 1 ? `${limit}${writeMonomials(divided)}` : `${limit}(${writeMonomials(divided)})`,
    },
    { reason: `Put $${variable}=0$ in.`, expression: answer },
  ];
  return { topic: 'limits', method: 'differenceLimit', steps, answer };
}
