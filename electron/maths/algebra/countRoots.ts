import type Fraction from 'fraction.js';

import type { Budget } from '../numeric/budget.ts';
import { primitivePart, type RationalPolynomial } from './exactRoots.ts';
import { rationalField } from './field.ts';
import { derivativeOf, divideUnivariate } from './univariate.ts';

/** How many different real roots a square-free polynomial has (Sturm), above 0 only where asked: exact, however close they lie. */
export function countRealRoots(polynomial: RationalPolynomial, onlyPositive: boolean, budget: Budget): number {
  const chain = [primitivePart(polynomial), derivativeOf(rationalField, primitivePart(polynomial))];
  for (;;) {
    budget.spend(20);
    const [previous, last] = [chain.at(-2), chain.at(-1)];
    if (previous === undefined || last === undefined || last.length < 2) break;
    const rest = divideUnivariate(rationalField, previous, last)[1];
    if (rest.length === 0) break;
    chain.push(withPositiveScale(rest).map((coefficient) => coefficient.neg()));
  }
  const high = chain.map((member) => member.at(-1)?.s ?? 0n);
  const low = chain.map((member) =>
    onlyPositive ? signAtZero(member) : (member.at(-1)?.s ?? 0n) * (member.length % 2 === 0 ? -1n : 1n),
  );
  return changes(low) - changes(high);
}

/** Divides by the size of the leading coefficient: signs stay, numbers shrink. */
function withPositiveScale(polynomial: RationalPolynomial): RationalPolynomial {
  const size = polynomial.at(-1)?.abs();
  return size === undefined ? polynomial : polynomial.map((coefficient) => coefficient.div(size));
}

function signAtZero(polynomial: RationalPolynomial): bigint {
  const constant: Fraction | undefined = polynomial[0];
  return constant === undefined || constant.n === 0n ? 0n : constant.s;
}

function changes(signs: readonly bigint[]): number {
  const definite = signs.filter((sign) => sign !== 0n);
  return definite.slice(1).filter((sign, k) => sign !== definite[k]).length;
}
