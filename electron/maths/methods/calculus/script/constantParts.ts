import Fraction from 'fraction.js';

import type { Expression } from '../../../expression/expression.ts';
import { symbolsIn } from '../../../expression/symbolsIn.ts';
import type { RuleStep } from '../../../outcomes.ts';
import type { Term } from '../../../algebra/polynomial.ts';
import { parseExpression } from '../../../reading/parseExpression.ts';
import { polynomialOf, writeMonomials } from '../../monomials.ts';
import { rationalRoots } from '../../rationalRoots.ts';
import { rationalValue } from '../../rationalValue.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { writeNumber } from '../../writeTerms.ts';
import type { ScriptFacts } from './scriptFacts.ts';
import { numberIn } from './scriptTokens.ts';

export function bodyOf(text: string): Expression | null {
  const reading = parseExpression(text);
  return reading.kind === 'expression' ? reading.expression : null;
}

export function rational(text: string | undefined): Fraction | null {
  const expression = text === undefined ? null : numberIn(text);
  return expression === null ? null : rationalValue(expression);
}

/** Every power of one letter put to a number: terms in the others. */
export function putIn(terms: readonly Term[], letter: string, value: Fraction): readonly Term[] {
  return terms.map(({ coefficient, powers }) => {
    const power = powers.find(([name]) => name === letter)?.[1] ?? 0;
    return {
      coefficient: coefficient.mul(value.pow(power) ?? 0),
      powers: powers.filter(([name]) => name !== letter),
    };
  });
}

export function collected(terms: readonly Term[]): readonly Term[] {
  const body = bodyOf(writeMonomials(terms) || '0');
  return body === null ? terms : (polynomialOf(body) ?? terms);
}

/** The one solution that the question's words allow. */
export function solved(equation: string, constant: string, facts: ScriptFacts, lead: readonly RuleStep[]): Rewording {
  return {
    question: `Solve $${equation}$`,
    lead,
    finish: (answer) => {
      const roots = rationalRoots(answer, constant);
      if (roots === null) return null;
      const sign = facts.conditions.find(({ letter }) => letter === constant);
      const positive = sign?.other === '>' || new RegExp(`positive`).test(facts.text);
      const bound = sign === undefined ? new Fraction(0) : (rational(sign.text) ?? new Fraction(0));
      const fit = positive ? roots.filter((root) => root.compare(bound) > 0) : roots;
      const line = fit.map((root) => `${constant}=${writeNumber(root)}`).join('\\text{ or }');
      if (fit.length === 0) return null;
      return { steps: roots.length > fit.length ? [{ reason: `$${constant}$ is positive.`, expression: line }] : [], answer: line }; // prettier-ignore
    },
  };
}

export function letters(text: string): readonly string[] {
  const body = bodyOf(text);
  return body === null ? [] : symbolsIn({ kind: 'expression', expression: body });
}
