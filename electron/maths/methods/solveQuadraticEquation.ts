import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { closeWithout, isolateUnknown } from './isolateUnknown.ts';
import { factoriseQuadratic } from './quadraticFactors.ts';
import type { Whole } from './quadraticFactors.ts';
import { applyFormula } from './quadraticFormula.ts';
import { coefficientsOf, expandTerm, isZeroSide, writePowers, writeQuadraticSide } from './quadraticTerms.ts';
import type { Coefficients, QuadraticTerm } from './quadraticTerms.ts';
import { commonDenominator, greatestDivisor, numberTerm, writeSum } from './writeTerms.ts';

export type QuadraticEquation = {
  readonly unknown: string;
  readonly left: readonly QuadraticTerm[];
  readonly right: readonly QuadraticTerm[];
  /** `formula` when the question asks for the formula. */
  readonly wanted?: 'formula';
};

const ZERO = new Fraction(0);

export function writeQuadraticEquation(equation: QuadraticEquation): string {
  return `${writeQuadraticSide(equation.left, equation.unknown)}=${writeQuadraticSide(equation.right, equation.unknown)}`;
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
  if ([...left, ...right].some((term) => term.kind !== 'power')) {
    [left, right] = [left.flatMap(expandTerm), right.flatMap(expandTerm)];
    const expression = writeQuadraticEquation({ unknown, left, right });
    if (expression !== (steps.at(-1)?.expression ?? writeQuadraticEquation(equation))) {
      steps.push({ reason: 'Expand the brackets.', expression });
    }
  }
  const [before, after] = [coefficientsOf(left), coefficientsOf(right)];
  let current: Coefficients = [before[0].sub(after[0]), before[1].sub(after[1]), before[2].sub(after[2])];
  const note = (reason: string): void => {
    steps.push({ reason, expression: `${writePowers(current, unknown)}=0` });
  };
  const settled = isZeroSide(right) && writeQuadraticSide(left, unknown) === writePowers(current, unknown);
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
    method: 'solveQuadraticEquation',
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
