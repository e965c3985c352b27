import { isRatio } from '../checking/forms/ratioForm.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution } from '../outcomes.ts';
import { fractionValue, workFractions, writeFractionProblem } from './workFractions.ts';
import { decimalsAsFractions } from './decimalsAsFractions.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { calculationValue, workCalculation } from './workCalculation.ts';
import { workNested } from './workNested.ts';
import { rationalValue } from './rationalValue.ts';
import { readCalculation } from './readCalculation.ts';
import { readFractions } from './readFractions.ts';

/** Whole numbers only, every division even. */
function asWholeNumbers(expression: Expression): RuleSolution | null {
  const calculation = readCalculation(expression);
  const value = calculation === null ? null : calculationValue(calculation);
  const exact = rationalValue(expression);
  return calculation !== null && value !== null && exact?.equals(value) === true ? workCalculation(calculation) : null;
}

function holdsMixed(expression: Expression): boolean {
  switch (expression.kind) {
    case 'mixed':
      return true;
    case 'negative':
      return holdsMixed(expression.operand);
    case 'sum':
      return expression.terms.some(holdsMixed);
    case 'product':
      return expression.factors.some(holdsMixed);
    case 'quotient':
      return holdsMixed(expression.numerator) || holdsMixed(expression.denominator);
    default:
      return false;
  }
}

/** The form the question wants its answer in: mixed when it says so or when it was put in mixed numbers. */
function formFor(expression: Expression, text: string): 'mixed' | 'fraction' {
  if (expression.kind === 'mixed' || /\b(?:improper|top.heavy|single)\b/i.test(text)) return 'fraction';
  if (/\bmixed\b/i.test(text)) return 'mixed';
  return holdsMixed(expression) ? 'mixed' : 'fraction';
}

function asFractions(written: Expression, text: string): RuleSolution | null {
  const mixture = /\bdecimal/i.test(text) ? null : decimalsAsFractions(written);
  const expression = mixture?.expression ?? written;
  const chain = readFractions(expression);
  const exact = rationalValue(written);
  if (chain === null || exact === null || !fractionValue(chain).equals(exact)) return null;
  const solution = workFractions({ ...chain, form: formFor(expression, text) });
  if (solution === null || mixture === null) return solution === null || solution.steps.length === 0 ? null : solution;
  const reason = `Write the ${mixture.count > 1 ? 'decimals as fractions' : 'decimal as a fraction'}.`;
  return { ...solution, steps: [{ reason, expression: writeFractionProblem(chain) }, ...solution.steps] };
}

/** Works a calculation with whole numbers or fractions, or with fractions beside decimals. */
export function workNumber(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression === null || (problem.task !== 'evaluate' && problem.task !== 'simplify' && problem.task !== 'find'))
    return null;
  // "4:6" may be a ratio, which is no 2/3.
  if (isRatio(expression)) return null;
  return asWholeNumbers(expression) ?? asFractions(expression, problem.text) ?? workNested(expression);
}
