import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { collectMonomials, readMonomials } from './monomials.ts';
import { isRational, lettersOf, rationalValue } from './rationalValue.ts';
import { numberTerm, multipleTerm, writeNumber, writeSum } from './writeTerms.ts';

/** Coefficients by rising power. */
type Coefficients = readonly Fraction[];
const ZERO = new Fraction(0);

function coefficientsOf(expression: Expression, variable: string): Coefficients | null {
  const terms = readMonomials(expression);
  if (terms === null || terms.some((term) => term.powers.some(([name]) => name !== variable))) return null;
  const result: Fraction[] = [];
  for (const term of collectMonomials(terms)) result[term.powers[0]?.[1] ?? 0] = term.coefficient;
  return Array.from({ length: result.length }, (_item, index) => result[index] ?? ZERO);
}

function write(coefficients: Coefficients, variable: string): string {
  const terms = coefficients.map((value, power) => ({ value, power })).filter(({ value }) => !value.equals(ZERO));
  return writeSum(
    terms
      .toReversed()
      .map(({ value, power }) =>
        power === 0 ? numberTerm(value) : multipleTerm(value, power === 1 ? variable : `${variable}^${power}`),
      ),
  );
}

/** Divides by `x − root`, which must be a factor. */
function divideByRoot(coefficients: Coefficients, root: Fraction): Coefficients {
  const quotient: Fraction[] = [];
  let carried = ZERO;
  for (let power = coefficients.length - 1; power >= 1; power -= 1) {
    carried = (coefficients[power] ?? ZERO).add(carried.mul(root));
    quotient[power - 1] = carried;
  }
  return quotient;
}

function valueAt(coefficients: Coefficients, at: Fraction): Fraction {
  return coefficients.reduceRight((total, coefficient) => total.mul(at).add(coefficient), ZERO);
}

function operator(variable: string, to: Fraction, inside: string, bracketed: boolean): string {
  return `\\lim_{${variable}\\to ${writeNumber(to)}}${bracketed ? `(${inside})` : inside}`;
}

/** `0/0`: takes the common factor out of top and bottom once or more, then puts the value in. */
function byCancelling(body: Expression, variable: string, to: Fraction): RuleSolution | null {
  if (body.kind !== 'quotient') return null;
  const [above, below] = [coefficientsOf(body.numerator, variable), coefficientsOf(body.denominator, variable)];
  if (above === null || below === null) return null;
  let [top, bottom]: [Coefficients, Coefficients] = [above, below];
  const factor = `(${write([to.neg(), new Fraction(1)], variable)})`;
  const steps: RuleStep[] = [];
  while (top.length > 1 && bottom.length > 1 && valueAt(top, to).equals(ZERO) && valueAt(bottom, to).equals(ZERO)) {
    const [upper, lower] = [divideByRoot(top, to), divideByRoot(bottom, to)];
    const grouped = (rest: Coefficients): string =>
      write(rest, variable) === '1' ? factor : `${factor}(${write(rest, variable)})`;
    steps.push({
      reason: `Top and bottom are zero at $${variable}=${writeNumber(to)}$, so both have the factor $${factor}$.`,
      expression: operator(variable, to, `\\frac{${grouped(upper)}}{${grouped(lower)}}`, false),
    });
    [top, bottom] = [upper, lower];
    const rest =
      write(bottom, variable) === '1'
        ? write(top, variable)
        : `\\frac{${write(top, variable)}}{${write(bottom, variable)}}`;
    steps.push({
      reason: 'Cancel the common factor.',
      expression: operator(variable, to, rest, write(bottom, variable) === '1'),
    });
  }
  const under = valueAt(bottom, to);
  if (steps.length === 0 || under.equals(ZERO)) return null;
  const answer = writeNumber(valueAt(top, to).div(under));
  steps.push({ reason: `Put $${variable}=${writeNumber(to)}$ in.`, expression: answer });
  return { topic: 'limits', method: 'limitByRule', steps, answer };
}

/** Works a limit at a number: of what is defined there, or of a quotient of polynomials that is 0/0. */
export function limitByRule(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression?.kind !== 'limit' || !['limit', 'evaluate', 'find'].includes(problem.task)) return null;
  const { body, variable } = expression;
  const to = rationalValue(expression.to);
  if (to === null || !isRational(body) || [...lettersOf(body)].some((letter) => letter !== variable)) return null;
  const value = rationalValue(body, { [variable]: to });
  if (value === null) return byCancelling(body, variable, to);
  const answer = writeNumber(value);
  const reason = `$${toLatex(body)}$ is defined at $${variable}=${writeNumber(to)}$: put the value in.`;
  return { topic: 'limits', method: 'limitByRule', steps: [{ reason, expression: answer }], answer };
}
