import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { closeWithout, isolateUnknown } from './isolateUnknown.ts';
import type { LinearForm } from './isolateUnknown.ts';
import { commonDenominator, multipleTerm, numberTerm, writeLinear, writeNumber, writeSum } from './writeTerms.ts';
import type { WrittenTerm } from './writeTerms.ts';

/** One term of a side: a number, a multiple of the unknown, or a multiple of a bracket `(ax+b)`. */
export type LinearTerm =
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'unknown'; readonly coefficient: Fraction }
  | { readonly kind: 'bracket'; readonly factor: Fraction; readonly inside: readonly PlainTerm[] };
export type PlainTerm = Exclude<LinearTerm, { readonly kind: 'bracket' }>;

export type LinearEquation = {
  readonly unknown: string;
  readonly left: readonly LinearTerm[];
  readonly right: readonly LinearTerm[];
};

const ZERO = new Fraction(0);

function writeTerm(term: LinearTerm, unknown: string): WrittenTerm {
  switch (term.kind) {
    case 'number':
      return numberTerm(term.value);
    case 'unknown':
      return multipleTerm(term.coefficient, unknown);
    case 'bracket':
      return multipleTerm(term.factor, `(${writeSide(term.inside, unknown)})`);
  }
}

function writeSide(terms: readonly LinearTerm[], unknown: string): string {
  return writeSum(terms.map((term) => writeTerm(term, unknown)));
}

export function writeLinearEquation(equation: LinearEquation): string {
  return `${writeSide(equation.left, equation.unknown)}=${writeSide(equation.right, equation.unknown)}`;
}

function sizeOf(term: LinearTerm): Fraction {
  return term.kind === 'number' ? term.value : term.kind === 'unknown' ? term.coefficient : term.factor;
}

function scalePlain(term: PlainTerm, by: Fraction): PlainTerm {
  return term.kind === 'number'
    ? { kind: 'number', value: term.value.mul(by) }
    : { kind: 'unknown', coefficient: term.coefficient.mul(by) };
}

function scale(term: LinearTerm, by: Fraction): LinearTerm {
  return term.kind === 'bracket' ? { ...term, factor: term.factor.mul(by) } : scalePlain(term, by);
}

/** `1(x-8)` needs no brackets. */
function unwrap(term: LinearTerm): readonly LinearTerm[] {
  return term.kind === 'bracket' && term.factor.equals(1) ? term.inside : [term];
}

function expand(terms: readonly LinearTerm[]): readonly PlainTerm[] {
  return terms.flatMap((term) =>
    term.kind === 'bracket' ? term.inside.map((part) => scalePlain(part, term.factor)) : [term],
  );
}

function collect(terms: readonly PlainTerm[]): LinearForm {
  let [coefficient, rest] = [ZERO, ZERO];
  for (const term of terms) {
    if (term.kind === 'unknown') coefficient = coefficient.add(term.coefficient);
    else rest = rest.add(term.value);
  }
  return { coefficient, rest };
}

/** Is there more than one number or more than one multiple of the unknown, or a bare zero beside others? */
function needsCollecting(terms: readonly PlainTerm[]): boolean {
  const unknowns = terms.filter((term) => term.kind === 'unknown');
  const zeros = terms.filter((term) => sizeOf(term).equals(ZERO));
  return unknowns.length > 1 || terms.length - unknowns.length > 1 || (zeros.length > 0 && terms.length > 1);
}

/** Clears denominators and brackets, writing each change, until both sides are plain whole-number terms. */
function flatten(
  equation: LinearEquation,
  steps: RuleStep[],
): { left: readonly PlainTerm[]; right: readonly PlainTerm[] } {
  let { left, right } = equation;
  const note = (reason: string): void => {
    steps.push({ reason, expression: writeLinearEquation({ unknown: equation.unknown, left, right }) });
  };
  for (;;) {
    const multiple = commonDenominator([...left, ...right].map(sizeOf));
    if (multiple !== 1n) {
      const by = new Fraction(multiple);
      left = left.map((term) => scale(term, by)).flatMap(unwrap);
      right = right.map((term) => scale(term, by)).flatMap(unwrap);
      note(`Multiply both sides by $${multiple}$.`);
    }
    if (![...left, ...right].some((term) => term.kind === 'bracket'))
      return { left: expand(left), right: expand(right) };
    left = expand(left);
    right = expand(right);
    note('Expand the brackets.');
  }
}

/** Works `left = right` in one unknown. Every step is exact and equivalent to the one before. */
export function solveLinearEquation(equation: LinearEquation): RuleSolution {
  const steps: RuleStep[] = [];
  const { unknown } = equation;
  const flat = flatten(equation, steps);
  const [left, right] = [collect(flat.left), collect(flat.right)];
  if (needsCollecting(flat.left) || needsCollecting(flat.right)) {
    const expression = `${writeLinear(left.coefficient, unknown, left.rest)}=${writeLinear(right.coefficient, unknown, right.rest)}`;
    steps.push({ reason: 'Collect like terms.', expression });
  }
  const outcome = isolateUnknown(left, right, unknown, steps);
  const answer =
    outcome.kind === 'one' ? `${unknown}=${writeNumber(outcome.value)}` : closeWithout(outcome.kind, steps);
  return { topic: 'linear-equations', method: 'solveLinearEquation', steps, answer };
}
