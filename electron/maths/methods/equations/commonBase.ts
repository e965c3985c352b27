import Fraction from 'fraction.js';

import { primeFactors } from '../../algebra/primeFactors.ts';
import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isolateUnknown } from '../isolateUnknown.ts';
import { asEquation } from '../method.ts';
import type { Understood } from '../method.ts';
import { lettersOf, rationalValue } from '../rationalValue.ts';
import { writeLinear } from '../writeTerms.ts';

/** The exponent `a·x + b` of one base. */
type Exponent = { readonly coefficient: Fraction; readonly rest: Fraction };

const plus = (one: Exponent, two: Exponent): Exponent => ({
  coefficient: one.coefficient.add(two.coefficient),
  rest: one.rest.add(two.rest),
});
const times = (one: Exponent, by: Fraction): Exponent => ({
  coefficient: one.coefficient.mul(by),
  rest: one.rest.mul(by),
});

/** `a·x + b`; `null` for anything that is not linear in the letter. */
function linear(expression: Expression, letter: string): Exponent | null {
  const [zero, one, two] = [0, 1, 2].map((value) => rationalValue(expression, { [letter]: new Fraction(value) }));
  if (!zero || !one || !two || !two.sub(one).equals(one.sub(zero))) return null;
  const three = rationalValue(expression, { [letter]: new Fraction(7) });
  const coefficient = one.sub(zero);
  return three?.equals(zero.add(coefficient.mul(7))) === true ? { coefficient, rest: zero } : null;
}

/** `8` is `2^3`: the exponent over the prime base. */
function ofNumber(value: Fraction, base: bigint): Exponent | null {
  if (value.compare(0) <= 0) return null;
  const exponent = (size: bigint): number | null => {
    const [first, ...more] = primeFactors(size);
    return size === 1n ? 0 : first !== undefined && more.length === 0 && first[0] === base ? first[1] : null;
  };
  const [top, bottom] = [exponent(value.n), exponent(value.d)];
  return top === null || bottom === null ? null : { coefficient: new Fraction(0), rest: new Fraction(top - bottom) };
}

/** A product of powers of one prime as that prime to one exponent. */
function exponentOf(expression: Expression, base: bigint, letter: string): Exponent | null {
  const value = rationalValue(expression);
  if (value !== null) return ofNumber(value, base);
  const inner = (part: Expression): Exponent | null => exponentOf(part, base, letter);
  switch (expression.kind) {
    case 'product': {
      const parts = expression.factors.map(inner);
      return parts.reduce<Exponent | null>(
        (total, part) => (total === null || part === null ? null : plus(total, part)),
        { coefficient: new Fraction(0), rest: new Fraction(0) },
      );
    }
    case 'quotient': {
      const [top, bottom] = [inner(expression.numerator), inner(expression.denominator)];
      return top === null || bottom === null ? null : plus(top, times(bottom, new Fraction(-1)));
    }
    case 'power': {
      const [under, over] = [inner(expression.base), linear(expression.exponent, letter)];
      if (under === null || over === null) return null;
      if (!under.coefficient.equals(0)) return over.coefficient.equals(0) ? times(under, over.rest) : null;
      return times(over, under.rest);
    }
    case 'call': {
      const [under, index] = expression.operands;
      const root = index === undefined ? new Fraction(2) : rationalValue(index);
      const found = under === undefined ? null : inner(under);
      if ((expression.name !== 'sqrt' && expression.name !== 'root') || found === null || root === null) return null;
      return root.compare(0) <= 0 ? null : times(found, root.inverse());
    }
    case 'sum':
      return expression.terms.length === 1 && expression.terms[0] !== undefined ? inner(expression.terms[0]) : null;
    default:
      return null;
  }
}

function basesIn(expression: Expression, found: Set<bigint>): Set<bigint> {
  const value = rationalValue(expression);
  if (value !== null) {
    for (const size of [value.n, value.d]) for (const [prime] of primeFactors(size)) found.add(prime);
    return found;
  }
  const parts =
    expression.kind === 'product'
      ? expression.factors
      : expression.kind === 'quotient'
        ? [expression.numerator, expression.denominator]
        : expression.kind === 'power'
          ? [expression.base]
          : expression.kind === 'call'
            ? expression.operands.slice(0, 1)
            : expression.kind === 'sum'
              ? expression.terms
              : [];
  for (const part of parts) basesIn(part, found);
  return found;
}

/** Works `27^{1/3}\times 9^k=3^{-5}`: both sides as powers of one prime, then the exponents. */
export function commonBase(problem: Understood): RuleSolution | null {
  const [statement, ...others] = problem.statements;
  const equation = asEquation(statement);
  if (equation === null || others.length > 0 || (problem.task !== 'solve' && problem.task !== 'find')) return null;
  const [letter, ...more] = new Set([...lettersOf(equation.left), ...lettersOf(equation.right)]);
  if (letter === undefined || more.length > 0) return null;
  const [base, ...bases] = basesIn(equation.right, basesIn(equation.left, new Set()));
  if (base === undefined || bases.length > 0) return null;
  const [left, right] = [exponentOf(equation.left, base, letter), exponentOf(equation.right, base, letter)];
  if (left === null || right === null || left.coefficient.equals(right.coefficient)) return null;
  const write = ({ coefficient, rest }: Exponent): string => writeLinear(coefficient, letter, rest);
  const steps: RuleStep[] = [
    { reason: `Write both sides as powers of $${base}$.`, expression: `${base}^{${write(left)}}=${base}^{${write(right)}}` },
    { reason: 'The bases are equal, so the exponents are equal.', expression: `${write(left)}=${write(right)}` },
  ]; // prettier-ignore
  const outcome = isolateUnknown(left, right, letter, steps);
  const answer = steps.at(-1)?.expression ?? '';
  return outcome.kind === 'one' && answer.startsWith(`${letter}=`)
    ? { topic: 'exponential-equations', method: 'commonBase', steps, answer }
    : null;
}
