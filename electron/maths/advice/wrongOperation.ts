import type { Expression } from '../expression/expression.ts';
import type { UsualMistake } from '../outcomes.ts';
import { negative, product, quotient, sum } from '../expression/build.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { writeNumber } from '../mistakes/writePolynomial.ts';
import { toLatex } from '../printing/toLatex.ts';
import type { Advisor, Worked } from './advisor.ts';
import { calculationsIn, resultOf } from './calculations.ts';

/** Where nothing more is known of a story: the opposite operation, which is what hurried readers take. */
export const wrongOperation: Advisor = { mistakes: wrongOperations };

function* wrongOperations({ solution }: Worked): Generator<UsualMistake> {
  for (const calculation of calculationsIn(solution)) {
    const [worked] = calculation.sides;
    const swapped = swap(worked);
    const value = swapped === null ? null : rationalValue(swapped.wrong);
    if (swapped === null || value === null) continue;
    yield {
      kind: 'wrong-operation',
      from: null,
      line: `${toLatex(swapped.wrong)}=${toLatex(writeNumber(value))}`,
      instead: `${toLatex(worked)}=${toLatex(resultOf(calculation))}`,
      why: `${sentence(calculation.reason)} Here it is ${swapped.is}, not ${swapped.isNot}.`.trim(),
    };
  }
}

/** The reason of the step, where it says more than the name of the operation. */
function sentence(reason: string): string {
  return reason.split(' ').length > 4 ? reason : '';
}

type Swapped = { readonly wrong: Expression; readonly is: string; readonly isNot: string };

function swap(worked: Expression): Swapped | null {
  if (worked.kind === 'product') {
    const [first, second, ...more] = worked.factors;
    if (first === undefined || second === undefined || more.length > 0) return null;
    return { wrong: quotient(first, second), is: 'multiplied', isNot: 'divided' };
  }
  if (worked.kind === 'quotient')
    return { wrong: product(worked.numerator, worked.denominator), is: 'divided', isNot: 'multiplied' };
  if (worked.kind !== 'sum') return null;
  const [first, second, ...more] = worked.terms;
  if (first === undefined || second === undefined || more.length > 0) return null;
  return second.kind === 'negative'
    ? { wrong: sum(first, second.operand), is: 'subtracted', isNot: 'added' }
    : { wrong: sum(first, negative(second)), is: 'added', isNot: 'subtracted' };
}
