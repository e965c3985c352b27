import Fraction from 'fraction.js';

import type { Term } from '../../algebra/polynomial.ts';
import { multiplyCalculus, plainTerm } from '../calculusTerm.ts';
import type { CalculusTerm, Core } from '../calculusTerm.ts';

const ONE = new Fraction(1);

/** The derivative of a polynomial, term by term. */
export function derivePolynomial(terms: readonly Term[]): readonly Term[] {
  return terms.flatMap((term): readonly Term[] => {
    const [only] = term.powers;
    if (only === undefined) return [];
    const [name, power] = only;
    return [{ coefficient: term.coefficient.mul(power), powers: power === 1 ? [] : [[name, power - 1]] }];
  });
}

/** A polynomial as a factor: a number, a power, or a bracket. */
export function asFactor(terms: readonly Term[]): CalculusTerm {
  const [only, ...more] = terms;
  if (only === undefined) return plainTerm(new Fraction(0));
  if (more.length > 0) return plainTerm(ONE, { kind: 'bracket', inner: terms, exponent: ONE });
  const power = only.powers[0]?.[1] ?? 0;
  return power === 0
    ? plainTerm(only.coefficient)
    : plainTerm(only.coefficient, { kind: 'power', exponent: new Fraction(power) });
}

function invertInner(inner: readonly Term[]): CalculusTerm {
  const factor = asFactor(inner);
  const cores = factor.cores.map((core) => (core.kind === 'call' ? core : { ...core, exponent: core.exponent.neg() }));
  return { coefficient: factor.coefficient.inverse(), cores };
}

/** The derivative of the outer function, the inner left as it is. */
export function deriveOuter(core: Extract<Core, { kind: 'bracket' | 'call' }>): CalculusTerm {
  if (core.kind === 'bracket') {
    const lowered = core.exponent.sub(1);
    return lowered.equals(0) ? plainTerm(core.exponent) : plainTerm(core.exponent, { ...core, exponent: lowered });
  }
  switch (core.name) {
    case 'sin':
      return plainTerm(ONE, { ...core, name: 'cos' });
    case 'cos':
      return plainTerm(ONE.neg(), { ...core, name: 'sin' });
    case 'exp':
      return plainTerm(ONE, core);
    case 'ln':
      return invertInner(core.inner);
  }
}

export function deriveCore(core: Core): CalculusTerm {
  if (core.kind === 'power') {
    const lowered = core.exponent.sub(1);
    return lowered.equals(0)
      ? plainTerm(core.exponent)
      : plainTerm(core.exponent, { kind: 'power', exponent: lowered });
  }
  return multiplyCalculus(asFactor(derivePolynomial(core.inner)), deriveOuter(core));
}

/** The derivative of one term, by the product rule where it has several factors. */
export function deriveTerm(term: CalculusTerm): readonly CalculusTerm[] {
  return term.cores.map((core, index) => {
    const others = term.cores.filter((_other, at) => at !== index);
    return multiplyCalculus({ coefficient: term.coefficient, cores: others }, deriveCore(core));
  });
}

function keyOf({ cores }: CalculusTerm): string {
  return JSON.stringify(cores, (_name, value: unknown) => (value instanceof Fraction ? value.toFraction() : value));
}

/** Terms alike in all but their coefficient made one; those that come to nothing left out. */
export function collectCalculus(terms: readonly CalculusTerm[]): readonly CalculusTerm[] {
  const collected = new Map<string, CalculusTerm>();
  for (const term of terms) {
    const key = keyOf(term);
    const before = collected.get(key)?.coefficient ?? new Fraction(0);
    collected.set(key, { ...term, coefficient: before.add(term.coefficient) });
  }
  return [...collected.values()].filter(({ coefficient }) => !coefficient.equals(0));
}
