import Fraction from 'fraction.js';

import type { Term } from '../algebra/polynomial.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { before, commonFactor, divideTerm, isMinusOne, isOne } from './commonFactor.ts';
import { factoriseByGrouping } from './factoriseByGrouping.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { asFourthPowers, asHomogeneous, asSquareQuadratic, factoriseSharedBracket } from './factoriseForms.ts';
import { collectMonomials, polynomialOf, readMonomials, writeMonomial, writeMonomials } from './monomials.ts';
import { factoriseQuadratic } from './quadraticFactors.ts';
import { splitSquare } from './splitSquare.ts';
import { commonDenominator } from './writeTerms.ts';

/** The square root of a monomial, `null` when it is not a square. */
function rootOf(term: Term): Term | null {
  const [root, left] = splitSquare(term.coefficient.n);
  if (left !== 1n || term.coefficient.s < 0n || term.coefficient.d !== 1n) return null;
  if (term.powers.some(([, power]) => power % 2 !== 0)) return null;
  return { coefficient: new Fraction(root), powers: term.powers.map(([name, power]) => [name, power / 2]) };
}

/** `a²−b²`, with the letters and numbers of both; `null` when it is none. */
function asSquares(terms: readonly Term[], front: Term, steps: RuleStep[]): string | null {
  const [first, second, ...more] = terms;
  if (first === undefined || second === undefined || more.length > 0 || second.coefficient.s > 0n) return null;
  const [one, two] = [rootOf(first), rootOf({ ...second, coefficient: second.coefficient.neg() })];
  if (
    one === null ||
    two === null ||
    [one, two].some((root) => root.powers.reduce((sum, [, power]) => sum + power, 0) > 1)
  ) {
    return null;
  }
  const negative = { ...two, coefficient: two.coefficient.neg() };
  const answer = before(front, `(${writeMonomials([one, negative])})(${writeMonomials([one, two])})`);
  const reason = `This is a difference of two squares: $${writeMonomial(one)}$ squared minus $${writeMonomial(two)}$ squared.`;
  steps.push({ reason, expression: answer });
  return answer;
}

/** A quadratic in one letter, by two numbers; `null` when it has no rational factors. */
function asQuadratic(terms: readonly Term[], front: Term, steps: RuleStep[]): string | null {
  const letters = new Set(terms.flatMap((term) => term.powers.map(([name]) => name)));
  const [unknown, ...others] = letters;
  if (unknown === undefined || others.length > 0) return null;
  const at = (power: number): bigint => {
    const found = terms.find((term) => (term.powers[0]?.[1] ?? 0) === power);
    return found === undefined ? 0n : found.coefficient.s * found.coefficient.n;
  };
  if (terms.some((term) => (term.powers[0]?.[1] ?? 0) > 2) || at(2) <= 0n || at(1) === 0n || at(0) === 0n) return null;
  const inner: RuleStep[] = [];
  if (factoriseQuadratic([at(2), at(1), at(0)], unknown, inner) === null) return null;
  const written = inner.slice(0, -1).map((step) => ({ reason: step.reason, left: step.expression.replace(/=0$/, '') }));
  for (const { reason, left } of written) {
    const sum = /^[^()]*[+-][^()]*$/.test(left) || /\)[+-]/.test(left);
    steps.push({ reason, expression: sum && !isOne(front) ? before(front, `(${left})`) : before(front, left) });
  }
  return steps.at(-1)?.expression ?? null;
}

/** `81-y^2` rather than `-y^2+81`, so that no minus sign need be taken out. */
function positiveFirst(terms: readonly Term[]): readonly Term[] {
  const [first, second, ...more] = terms;
  if (first === undefined || second === undefined || more.length > 0) return terms;
  return first.coefficient.s < 0n && second.coefficient.s > 0n ? [second, first] : terms;
}

/** Factorises a polynomial: a common factor, two squares, a quadratic, four terms by grouping. `null` when none of these applies. */
export function factorise(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression === null || problem.task !== 'factorise') return null;
  const shared = factoriseSharedBracket(expression);
  if (shared !== null) return shared;
  const plain = readMonomials(expression);
  const read = plain ?? polynomialOf(expression);
  // What is a product already may only be taken apart further, which is not tried here.
  if (read === null || (plain === null && expression.kind !== 'sum')) return null;
  const terms = positiveFirst(collectMonomials(read));
  if (terms.length < 2 || commonDenominator(terms.map((term) => term.coefficient)) !== 1n) return null;
  const steps: RuleStep[] = [];
  if (plain === null) steps.push({ reason: 'Multiply out and collect like terms.', expression: writeMonomials(terms) });
  if (terms.length < read.length) steps.push({ reason: 'Collect like terms.', expression: writeMonomials(terms) });
  const front = commonFactor(terms);
  const rest = terms.map((term) => divideTerm(term, front));
  if (!isOne(front)) {
    const expressed = before(front, `(${writeMonomials(rest)})`);
    const reason = isMinusOne(front)
      ? 'Take out the factor $-1$.'
      : `Take out the common factor $${writeMonomial(front)}$.`;
    steps.push({ reason, expression: expressed });
  }
  const further =
    asSquares(rest, front, steps) ??
    asQuadratic(rest, front, steps) ??
    asHomogeneous(rest, front, steps) ??
    asFourthPowers(rest, front, steps) ??
    asSquareQuadratic(rest, front, steps) ??
    factoriseByGrouping(rest, front, steps);
  if (further === null && (isOne(front) || isMinusOne(front))) return null;
  if (further === null && !isSettled(rest)) return null;
  return { topic: 'factorising', method: 'factorise', steps, answer: steps.at(-1)?.expression ?? '' };
}

/** Is what is left surely without factors of its own? Linear sums are; quadratics were tried; the rest is not known. */
function isSettled(terms: readonly Term[]): boolean {
  const degrees = terms.map((term) => term.powers.reduce((total, [, power]) => total + power, 0));
  const letters = new Set(terms.flatMap((term) => term.powers.map(([name]) => name)));
  return degrees.every((degree) => degree <= 1) || (letters.size === 1 && degrees.every((degree) => degree <= 2));
}
