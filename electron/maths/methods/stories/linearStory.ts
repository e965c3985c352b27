import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { solveLinearEquation, writeLinearEquation } from '../solveLinearEquation.ts';
import type { LinearTerm } from '../solveLinearEquation.ts';

/** `coefficient·x + rest`: an amount of a story by its unknown. */
export type Amount = { readonly coefficient: Fraction; readonly rest: Fraction };

export function amount(coefficient: number | Fraction, rest: number | Fraction = 0): Amount {
  return { coefficient: new Fraction(coefficient), rest: new Fraction(rest) };
}

export function shifted({ coefficient, rest }: Amount, by: Fraction): Amount {
  return { coefficient, rest: rest.add(by) };
}

export function scaled({ coefficient, rest }: Amount, by: Fraction): Amount {
  return { coefficient: coefficient.mul(by), rest: rest.mul(by) };
}

export function valueAt({ coefficient, rest }: Amount, x: Fraction): Fraction {
  return coefficient.mul(x).add(rest);
}

/** The terms of an amount as a sum shows them; nothing where it is zero. */
export function termsOf({ coefficient, rest }: Amount): readonly Exclude<LinearTerm, { kind: 'bracket' }>[] {
  return [
    ...(coefficient.n === 0n ? [] : [{ kind: 'unknown' as const, coefficient }]),
    ...(rest.n === 0n ? [] : [{ kind: 'number' as const, value: rest }]),
  ];
}

/** `factor` times an amount: in brackets where it has two parts. */
export function timesAmount(factor: Fraction, part: Amount): readonly LinearTerm[] {
  const inside = termsOf(part);
  if (factor.equals(1) || inside.length < 2) return termsOf(scaled(part, factor));
  return [{ kind: 'bracket', factor, inside }];
}

function unknownsIn(terms: readonly LinearTerm[]): Fraction {
  return terms.reduce((total, term) => {
    if (term.kind === 'number') return total;
    return total.add(term.kind === 'unknown' ? term.coefficient : unknownsIn(term.inside).mul(term.factor));
  }, new Fraction(0));
}

/** Writes the equation, the side with more of the unknown on the left, then solves it; `null` unless it has exactly one solution. */
export function solveStory(
  reason: string,
  unknown: string,
  left: readonly LinearTerm[],
  right: readonly LinearTerm[],
): { readonly steps: readonly RuleStep[]; readonly value: Fraction } | null {
  const some = (terms: readonly LinearTerm[]): readonly LinearTerm[] =>
    terms.length === 0 ? [{ kind: 'number', value: new Fraction(0) }] : terms;
  const turned = unknownsIn(left).compare(unknownsIn(right)) < 0;
  const equation = { unknown, left: some(turned ? right : left), right: some(turned ? left : right) };
  const solved = solveLinearEquation(equation);
  const found = new RegExp(`^${unknown}=(-?)(?:(\\d+)|\\\\frac\\{(\\d+)\\}\\{(\\d+)\\})$`).exec(solved.answer);
  if (found === null) return null;
  const [, sign, whole, top, bottom] = found;
  const size = whole === undefined ? new Fraction(`${top ?? '0'}/${bottom ?? '1'}`) : new Fraction(whole);
  const first = { reason, expression: writeLinearEquation(equation) };
  return { steps: [first, ...solved.steps], value: sign === '-' ? size.neg() : size };
}
