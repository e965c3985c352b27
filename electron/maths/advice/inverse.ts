import type { Expression } from '../expression/expression.ts';
import type { RuleStep } from '../outcomes.ts';
import { call, negative, number, power, product, sum } from '../expression/build.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { toLatex } from '../printing/toLatex.ts';
import type { Advisor, Worked } from './advisor.ts';
import { calculationsIn, resultOf } from './calculations.ts';

/** Calculations are tested by undoing them, from the last to the first. */
export const inverse: Advisor = { check: checkByInverses };

const MOST_STEPS = 4;

function checkByInverses({ solution }: Worked): readonly RuleStep[] | null {
  const steps = calculationsIn(solution)
    .toReversed()
    .map((calculation) => {
      const [first, result] = [calculation.sides[0], resultOf(calculation)];
      // "51 = 3 × 17" is worked out on the right.
      return undone(first, result) ?? undone(result, first);
    })
    .filter((step) => step !== null);
  return steps.slice(0, MOST_STEPS);
}

type Undone = { readonly reason: string; readonly left: Expression; readonly right: Expression };

function undone(worked: Expression, result: Expression): RuleStep | null {
  const made = opposite(worked, result);
  if (made === null) return null;
  return { reason: made.reason, expression: `${toLatex(made.left)}=${toLatex(made.right)}` };
}

function opposite(worked: Expression, result: Expression): Undone | null {
  switch (worked.kind) {
    case 'sum':
      return oppositeOfSum(worked.terms, result);
    case 'product': {
      const [first, second, ...more] = worked.factors;
      if (first === undefined || second === undefined || more.length > 0 || isZero(second)) return null;
      return { reason: 'Divide back.', left: divided(result, second), right: first };
    }
    case 'quotient': {
      const { numerator, denominator } = worked;
      return { reason: 'Multiply back.', left: product(result, denominator), right: numerator };
    }
    case 'power': {
      const [base, exponent] = [rationalValue(worked.base), rationalValue(worked.exponent)];
      if (base === null || base.s < 0n || exponent === null || exponent.d !== 1n || exponent.n < 2n) return null;
      if (exponent.s < 0n || exponent.n > 9n) return null;
      const root = exponent.equals(2) ? call('sqrt', result) : call('root', result, number(exponent));
      return { reason: 'Take the root back.', left: root, right: worked.base };
    }
    case 'call': {
      const [inside] = worked.operands;
      if (worked.name !== 'sqrt' || inside === undefined) return null;
      return { reason: 'Square back.', left: power(result, number(2)), right: inside };
    }
    default:
      return null;
  }
}

/** a + b = c gives c − b = a; a − b = c gives c + b = a; of more terms the first is found again. */
function oppositeOfSum([first, ...others]: readonly Expression[], result: Expression): Undone | null {
  if (first === undefined || others.length === 0) return null;
  const back = others.map((term) => (term.kind === 'negative' ? term.operand : negative(term)));
  const allTaken = others.every((term) => term.kind === 'negative');
  return { reason: allTaken ? 'Add back.' : 'Subtract back.', left: sum(result, ...back), right: first };
}

function divided(top: Expression, bottom: Expression): Expression {
  return { kind: 'quotient', numerator: top, denominator: bottom, sign: '÷' };
}

function isZero(expression: Expression): boolean {
  return rationalValue(expression)?.equals(0) === true;
}
