import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { closeWithout, isolateUnknown } from './isolateUnknown.ts';
import { factoriseQuadratic } from './quadraticFactors.ts';
import type { Whole } from './quadraticFactors.ts';
import { applyFormula } from './quadraticFormula.ts';
import { commonDenominator, greatestDivisor, multipleTerm, numberTerm, writeSum } from './writeTerms.ts';
import type { WrittenTerm } from './writeTerms.ts';

/** `coefficient · x^degree`, or `factor · (ax+b)(cx+d)`; a square is a product of two equal brackets. */
export type QuadraticTerm =
  | { readonly kind: 'power'; readonly coefficient: Fraction; readonly degree: 0 | 1 | 2 }
  | { readonly kind: 'product'; readonly factor: Fraction; readonly first: Bracket; readonly second: Bracket };
/** `coefficient · x + rest`. */
export type Bracket = { readonly coefficient: Fraction; readonly rest: Fraction };

export type QuadraticEquation = {
  readonly unknown: string;
  readonly left: readonly QuadraticTerm[];
  readonly right: readonly QuadraticTerm[];
  /** `formula` when the question asks for the formula. */
  readonly wanted?: 'formula';
};

type Coefficients = readonly [a: Fraction, b: Fraction, c: Fraction];
const ZERO = new Fraction(0);

export function writePowers(coefficients: Coefficients, unknown: string): string {
  const bodies = [`${unknown}^2`, unknown];
  const terms = coefficients.flatMap((coefficient, index): readonly WrittenTerm[] => {
    if (coefficient.equals(ZERO)) return [];
    const body = bodies[index];
    return [body === undefined ? numberTerm(coefficient) : multipleTerm(coefficient, body)];
  });
  return writeSum(terms);
}

function writeBracket(bracket: Bracket, unknown: string): string {
  const inside = writePowers([ZERO, bracket.coefficient, bracket.rest], unknown);
  return bracket.rest.equals(ZERO) && bracket.coefficient.equals(1) ? inside : `(${inside})`;
}

function writeTerm(term: QuadraticTerm, unknown: string): WrittenTerm {
  if (term.kind === 'power') {
    if (term.degree === 0) return numberTerm(term.coefficient);
    return multipleTerm(term.coefficient, term.degree === 1 ? unknown : `${unknown}^2`);
  }
  const [first, second] = [writeBracket(term.first, unknown), writeBracket(term.second, unknown)];
  return multipleTerm(term.factor, first === second ? `${first}^2` : `${first}${second}`);
}

function writeSide(terms: readonly QuadraticTerm[], unknown: string): string {
  return writeSum(terms.map((term) => writeTerm(term, unknown)));
}

export function writeQuadraticEquation(equation: QuadraticEquation): string {
  return `${writeSide(equation.left, equation.unknown)}=${writeSide(equation.right, equation.unknown)}`;
}

function expandTerm(term: QuadraticTerm): readonly QuadraticTerm[] {
  if (term.kind === 'power') return [term];
  const { factor, first, second } = term;
  const terms: readonly QuadraticTerm[] = [
    { kind: 'power', coefficient: factor.mul(first.coefficient).mul(second.coefficient), degree: 2 },
    {
      kind: 'power',
      coefficient: factor.mul(first.coefficient.mul(second.rest).add(first.rest.mul(second.coefficient))),
      degree: 1,
    },
    { kind: 'power', coefficient: factor.mul(first.rest).mul(second.rest), degree: 0 },
  ];
  return terms.filter((one) => one.kind === 'power' && !one.coefficient.equals(ZERO));
}

function total(terms: readonly QuadraticTerm[], degree: number): Fraction {
  return terms
    .flatMap(expandTerm)
    .reduce((sum, term) => (term.kind === 'power' && term.degree === degree ? sum.add(term.coefficient) : sum), ZERO);
}

function coefficientsOf(terms: readonly QuadraticTerm[]): Coefficients {
  return [total(terms, 2), total(terms, 1), total(terms, 0)];
}

function isZeroSide(terms: readonly QuadraticTerm[]): boolean {
  return terms.every((term) => term.kind === 'power' && term.coefficient.equals(ZERO));
}

/** The roots of `factor·(ax+b)(cx+d) = 0`, smaller reasoning: each factor is set to zero. */
function productIsZero(term: QuadraticTerm & { readonly kind: 'product' }): readonly Fraction[] {
  const roots = [term.first, term.second]
    .filter((one) => !one.coefficient.equals(ZERO))
    .map((one) => one.rest.neg().div(one.coefficient));
  return roots.length === 2 && roots[0]?.equals(roots[1] ?? ZERO) ? roots.slice(0, 1) : roots;
}

function rootsAnswer(roots: readonly Fraction[], unknown: string): string {
  return roots.map((root) => `${unknown}=${writeSum([numberTerm(root)])}`).join('\\text{ or }');
}

/** From the equation as given to `ax²+bx+c=0` with whole coefficients and no common factor, `a` positive. */
function toStandardForm(equation: QuadraticEquation, steps: RuleStep[]): Coefficients {
  const { unknown } = equation;
  let [left, right] = [equation.left, equation.right];
  if (isZeroSide(left) && !isZeroSide(right)) {
    [left, right] = [right, left];
    steps.push({ reason: 'Swap the sides.', expression: writeQuadraticEquation({ unknown, left, right }) });
  }
  if ([...left, ...right].some((term) => term.kind === 'product')) {
    [left, right] = [left.flatMap(expandTerm), right.flatMap(expandTerm)];
    steps.push({ reason: 'Expand the brackets.', expression: writeQuadraticEquation({ unknown, left, right }) });
  }
  const [before, after] = [coefficientsOf(left), coefficientsOf(right)];
  let current: Coefficients = [before[0].sub(after[0]), before[1].sub(after[1]), before[2].sub(after[2])];
  const note = (reason: string): void => {
    steps.push({ reason, expression: `${writePowers(current, unknown)}=0` });
  };
  const settled = isZeroSide(right) && writeSide(left, unknown) === writePowers(current, unknown);
  if (!settled) note(isZeroSide(right) ? 'Collect like terms.' : 'Bring every term to the left side.');
  const multiple = commonDenominator(current);
  if (multiple !== 1n) {
    current = scaleAll(current, new Fraction(multiple));
    note(`Multiply both sides by $${multiple}$.`);
  }
  const [a, b, c] = current;
  const divisor = greatestDivisor(greatestDivisor(a.n, b.n), c.n);
  const signed = new Fraction(divisor === 0n ? 1n : divisor).mul(a.s < 0n ? -1 : 1);
  if (!signed.equals(1) && !a.equals(ZERO)) {
    current = scaleAll(current, signed.inverse());
    note(`Divide both sides by $${writeSum([numberTerm(signed)])}$.`);
  }
  return current;
}

function scaleAll(coefficients: Coefficients, by: Fraction): Coefficients {
  return [coefficients[0].mul(by), coefficients[1].mul(by), coefficients[2].mul(by)];
}

function whole(value: Fraction): bigint {
  return value.s * value.n;
}

/** Works an equation that becomes `ax²+bx+c=0`: by factors where they are rational, else by the formula. */
export function solveQuadraticEquation(equation: QuadraticEquation): RuleSolution {
  const { unknown } = equation;
  const steps: RuleStep[] = [];
  const finished = (answer: string): RuleSolution => ({
    topic: 'quadratic-equations',
    method: 'quadraticEquation',
    steps,
    answer,
  });
  const [kept, zero] = isZeroSide(equation.left) ? [equation.right, equation.left] : [equation.left, equation.right];
  const [only, ...others] = kept;
  if (only?.kind === 'product' && others.length === 0 && isZeroSide(zero) && equation.wanted === undefined) {
    const answer = rootsAnswer(productIsZero(only), unknown);
    steps.push({ reason: 'A product is zero when one of its factors is zero.', expression: answer });
    return finished(answer);
  }
  const [a, b, c] = toStandardForm(equation, steps);
  if (a.equals(ZERO)) {
    const outcome = isolateUnknown({ coefficient: b, rest: c }, { coefficient: ZERO, rest: ZERO }, unknown, steps);
    return finished(outcome.kind === 'one' ? rootsAnswer([outcome.value], unknown) : closeWithout(outcome.kind, steps));
  }
  const coefficients: Whole = [whole(a), whole(b), whole(c)];
  const byFactors = equation.wanted === 'formula' ? null : factoriseQuadratic(coefficients, unknown, steps);
  return finished(byFactors ?? applyFormula(coefficients, unknown, steps));
}
