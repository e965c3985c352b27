import Fraction from 'fraction.js';

import { sortPowers } from '../algebra/polynomial.ts';
import type { Powers, Term } from '../algebra/polynomial.ts';
import { writeMonomial } from './monomials.ts';
import { greatestDivisor } from './writeTerms.ts';

/** The highest power of each letter that every term has. */
function commonPowers(terms: readonly Term[]): Powers {
  const [first, ...rest] = terms;
  if (first === undefined) return [];
  const shared = first.powers.map(([name, power]): readonly [string, number] => {
    const least = rest.reduce(
      (low, term) => Math.min(low, term.powers.find(([other]) => other === name)?.[1] ?? 0),
      power,
    );
    return [name, least];
  });
  return sortPowers(new Map(shared));
}

/** The greatest monomial in every term, negative when the first of several terms is. */
export function commonFactor(terms: readonly Term[]): Term {
  const divisor = terms.reduce((common, term) => greatestDivisor(common, term.coefficient.n), 0n);
  const sign = (terms[0]?.coefficient.s ?? 1n) < 0n && terms.length > 1 ? -1n : 1n;
  return { coefficient: new Fraction(divisor * sign), powers: commonPowers(terms) };
}

export function divideTerm(term: Term, by: Term): Term {
  const powers = new Map(term.powers);
  for (const [name, power] of by.powers) powers.set(name, (powers.get(name) ?? 0) - power);
  return { coefficient: term.coefficient.div(by.coefficient), powers: sortPowers(powers) };
}

export function isOne(term: Term): boolean {
  return term.coefficient.equals(1) && term.powers.length === 0;
}

export function isMinusOne(term: Term): boolean {
  return term.coefficient.equals(-1) && term.powers.length === 0;
}

/** A factor written before the rest of its product; 1 is not written. */
export function before(front: Term, rest: string): string {
  if (isOne(front)) return rest;
  return isMinusOne(front) ? `-${rest}` : `${writeMonomial(front)}${rest}`;
}
