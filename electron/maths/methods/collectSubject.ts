import Fraction from 'fraction.js';

import type { Term } from '../algebra/polynomial.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import type { Equation } from './method.ts';
import { collectMonomials, polynomialOf, scaleTerm, writeMonomials } from './monomials.ts';

type Sides = readonly [readonly Term[], readonly Term[]];
const MINUS = new Fraction(-1);

function holds(term: Term, name: string): boolean {
  return term.powers.some(([letter]) => letter === name);
}

function write(terms: readonly Term[]): string {
  return terms.length === 0 ? '0' : writeMonomials(terms);
}

/** Positive terms first, so that a sum does not begin with a minus sign where it need not. */
function ordered(terms: readonly Term[]): readonly Term[] {
  return [...terms.filter((term) => term.coefficient.s > 0n), ...terms.filter((term) => term.coefficient.s < 0n)];
}

function withoutLetter(term: Term, name: string): Term | null {
  const powers = term.powers.filter(([letter]) => letter !== name);
  const [, power] = term.powers.find(([letter]) => letter === name) ?? [name, 0];
  return power === 1 ? { coefficient: term.coefficient, powers } : null;
}

/** Clears a denominator that stands under a whole side; `null` when a side is neither plain nor one fraction. */
function cleared({ left, right }: Equation, steps: RuleStep[]): Sides | null {
  const bottoms = [left, right].map((side) => (side.kind === 'quotient' ? side.denominator : null));
  const tops = [left, right].map((side) => (side.kind === 'quotient' ? side.numerator : side));
  const named = bottoms.filter((bottom) => bottom !== null);
  const written = [0, 1].map((at): Expression => {
    const [top, other] = [tops[at], bottoms[1 - at]];
    if (top === undefined) throw new Error('An equation has two sides.');
    return other === null || other === undefined ? top : { kind: 'product', factors: [other, top] };
  });
  const [one, two] = written.map(polynomialOf);
  if (one === null || two === null || one === undefined || two === undefined) return null;
  if (named.length > 0) {
    const both = named.map((bottom) => `$${toLatex(bottom)}$`).join(' and ');
    steps.push({ reason: `Multiply both sides by ${both}.`, expression: written.map(toLatex).join('=') });
  }
  const line = `${write(one)}=${write(two)}`;
  if (line !== (steps.at(-1)?.expression ?? `${toLatex(left)}=${toLatex(right)}`))
    steps.push({ reason: 'Expand the brackets.', expression: line });
  return [one, two];
}

/** `6y / 2` as `3y`: the terms divided by a number that goes into all of them. */
function dividedBy(rest: readonly Term[], factors: readonly Term[]): readonly Term[] | null {
  const [only, ...more] = factors;
  if (only === undefined || more.length > 0 || only.powers.length > 0) return null;
  const parts = rest.map((term) => scaleTerm(term, only.coefficient.inverse()));
  return parts.every(({ coefficient }) => coefficient.d === 1n) ? parts : null;
}

/**
 * Makes a letter that stands in several terms the subject: its terms to one side, taken out, divided. `null` where the
 * equation is not linear in the letter.
 */
export function collectSubject(equation: Equation, name: string): readonly RuleStep[] | null {
  const steps: RuleStep[] = [];
  const sides = cleared(equation, steps);
  if (sides === null) return null;
  const [left, right] = sides;
  const onRight = !left.some((term) => holds(term, name));
  const [kept, other] = onRight ? [right, left] : [left, right];
  const moved = (terms: readonly Term[]): readonly Term[] => terms.map((term) => scaleTerm(term, MINUS));
  let subject = collectMonomials([
    ...kept.filter((term) => holds(term, name)),
    ...moved(other.filter((term) => holds(term, name))),
  ]);
  let rest = collectMonomials([
    ...other.filter((term) => !holds(term, name)),
    ...moved(kept.filter((term) => !holds(term, name))),
  ]);
  if (subject.length > 0 && subject.every((term) => term.coefficient.s < 0n)) {
    [subject, rest] = [moved(subject), moved(rest)];
  }
  const line = `${write(ordered(subject))}=${write(ordered(rest))}`;
  if (line !== steps.at(-1)?.expression)
    steps.push({ reason: `Bring the terms with $${name}$ to one side and the others to the other.`, expression: line });
  const factors = ordered(subject).map((term) => withoutLetter(term, name));
  if (!factors.every((term) => term !== null)) return null;
  const bracket = write(factors);
  if (factors.length === 0 || bracket === '0') return null;
  if (factors.length > 1)
    steps.push({ reason: `Take out $${name}$.`, expression: `${name}(${bracket})=${write(ordered(rest))}` });
  if (bracket === '1') return steps;
  const whole = dividedBy(rest, factors);
  if (whole !== null)
    return [...steps, { reason: `Divide both sides by $${bracket}$.`, expression: `${name}=${write(ordered(whole))}` }];
  const answer = `${name}=\\frac{${write(ordered(rest))}}{${bracket}}`;
  steps.push({ reason: `Divide both sides by $${bracket}$.`, expression: answer });
  return steps;
}
