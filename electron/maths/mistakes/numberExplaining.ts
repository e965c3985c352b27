import type Fraction from 'fraction.js';

import type { Statement } from '../expression/expression.ts';
import { canonical } from '../algebra/canonical.ts';
import {
  degreeIn,
  multiplyPolynomials,
  powerOf,
  subtractPolynomials,
  TooBig,
  type Polynomial,
  type Term,
} from '../algebra/polynomial.ts';
import { makeWorkroom, type Workroom } from '../algebra/rationalForm.ts';
import { stepBudget, withinBudget } from '../numeric/budget.ts';
import { differenceOf, polynomialOf } from './claim.ts';

/**
 * The one rational number that, put in the place of `hole`, makes a line say the same as the line written; null when
 * there is none or the line does not depend on it in a simple (linear) way.
 */
export function numberExplaining(open: Statement, hole: string, written: Statement): Fraction | null {
  const room = makeWorkroom(stepBudget(10_000));
  return withinBudget(() => {
    try {
      const conditions =
        open.kind === 'expression'
          ? valueConditions(open, written, room)
          : solutionConditions(open, hole, written, room);
      return conditions === null ? null : solveForHole(conditions, hole);
    } catch (error) {
      if (error instanceof TooBig) return null;
      throw error;
    }
  }, null);
}

/** A polynomial that must vanish for the two expressions to be equal. */
function valueConditions(open: Statement, written: Statement, room: Workroom): Polynomial | null {
  if (open.kind !== 'expression' || written.kind !== 'expression') return null;
  const [a, b] = [canonical(open.expression, room), canonical(written.expression, room)];
  if (a === null || b === null) return null;
  const spend = room.budget.spend;
  return subtractPolynomials(multiplyPolynomials(a.top, b.bottom, spend), multiplyPolynomials(b.top, a.bottom, spend));
}

/** The equations are the same when their coefficients are in proportion; `null` when they cannot be. */
function solutionConditions(open: Statement, hole: string, written: Statement, room: Workroom): Polynomial | null {
  const [first, second] = [differenceOf(open), differenceOf(written)];
  if (first === null || second === null) return null;
  const [f, g] = [polynomialOf(first, room), polynomialOf(second, room)];
  if (f === null || g === null || degreeIn(f, hole) !== 1) return null;
  // f(monomial) · g(lead) − f(lead) · g(monomial) must vanish for every monomial; the monomials keep them apart.
  const lead = [...g.values()][0];
  if (lead === undefined) return null;
  const leadInF = [...f.values()]
    .filter((term) => sameLetters(term, lead, hole))
    .map((term) => withoutLetters(term, hole));
  const asPolynomial = (terms: readonly Term[]): Polynomial =>
    new Map(terms.map((term) => [term.powers.length === 0 ? '' : `${hole}\u00011`, term]));
  const spend = room.budget.spend;
  const scaled = multiplyPolynomials(f, new Map([['', { coefficient: lead.coefficient, powers: [] }]]), spend);
  return subtractPolynomials(scaled, multiplyPolynomials(g, asPolynomial(leadInF), spend));
}

function sameLetters(term: Term, other: Term, hole: string): boolean {
  const key = (one: Term): string =>
    one.powers
      .filter(([name]) => name !== hole)
      .map(([name, power]) => `${name}${power}`)
      .join(' ');
  return key(term) === key(other);
}

function withoutLetters(term: Term, hole: string): Term {
  return { coefficient: term.coefficient, powers: term.powers.filter(([name]) => name === hole) };
}

/** Every monomial gives one linear condition on the hole; all must agree. */
function solveForHole(conditions: Polynomial, hole: string): Fraction | null {
  if (degreeIn(conditions, hole) !== 1) return null;
  for (const term of conditions.values()) {
    if (powerOf(term.powers, hole) !== 1) continue;
    const partner = [...conditions.values()].find(
      (other) => powerOf(other.powers, hole) === 0 && sameLetters(other, term, hole),
    );
    const value =
      partner === undefined ? term.coefficient.sub(term.coefficient) : partner.coefficient.div(term.coefficient).neg();
    return holdsEverywhere(conditions, hole, value) ? value : null;
  }
  return null;
}

function holdsEverywhere(conditions: Polynomial, hole: string, value: Fraction): boolean {
  const terms = [...conditions.values()];
  return terms.every((term) => {
    const total = terms
      .filter((other) => sameLetters(other, term, hole))
      .reduce(
        (sum, other) => sum.add(powerOf(other.powers, hole) === 1 ? other.coefficient.mul(value) : other.coefficient),
        value.sub(value),
      );
    return total.n === 0n;
  });
}
