import type { Expression } from '../../expression/expression.ts';
import { canonical } from '../../algebra/canonical.ts';
import { freeSymbols, someNode } from '../../algebra/freeSymbols.ts';
import { isIrreducible } from '../../algebra/irreducible.ts';
import { constantOf, contentOf, lettersOf, powerOf, type Polynomial } from '../../algebra/polynomial.ts';
import { makeWorkroom } from '../../algebra/rationalForm.ts';
import type { Budget } from '../../numeric/budget.ts';
import { badForm, goodForm, unusualForm, type FormResult } from './form.ts';

/** A product of factors none of which can be taken apart over the rational numbers, with no common number left inside. */
export function factorisedForm(expression: Expression, budget: Budget): FormResult | null {
  const factors = factorsOf(expression);
  const withLetters = factors.filter((factor) => freeSymbols(factor).length > 0);
  // 2π(r + h): a constant by its name stands for itself, like a letter.
  const numbers = factors.filter((factor) => freeSymbols(factor).length === 0 && factor.kind !== 'constant');
  if (numbers.length > 1) return badForm('the numbers in front can be multiplied');
  if (factors.length > 1 && factors.some(isOne)) return unusualForm('a factor 1 need not be written');
  if (someNode(expression, hasOpenExponent)) return unusualForm('an exponent is not worked out');
  if (withLetters.some(hasOpenBracket)) return unusualForm('a bracket inside a factor is not multiplied out');
  const room = makeWorkroom(budget);
  for (const factor of withLetters) {
    const form = canonical(factor, room);
    if (form === null || constantOf(form.bottom) === null || room.meanings.size > 0) return null;
    const result = judgeFactor(form.top, budget);
    if (result === null || !result.ok) return result;
  }
  return goodForm;
}

/** (x² + 1)² − 2x² is no product, though x⁴ + 1 cannot be made one either. */
function hasOpenBracket(factor: Expression): boolean {
  return (
    factor.kind === 'sum' &&
    factor.terms.length > 1 &&
    factor.terms.some((term) => someNode(term, (node) => node.kind === 'sum' && freeSymbols(node).length > 0))
  );
}

function isOne(factor: Expression): boolean {
  return factor.kind === 'number' && factor.value.equals(1);
}

function hasOpenExponent(node: Expression): boolean {
  return node.kind === 'power' && freeSymbols(node.exponent).length === 0 && node.exponent.kind !== 'number';
}

/** The factors as written; a power counts its base. */
function factorsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'negative') return factorsOf(expression.operand);
  if (expression.kind === 'product') return expression.factors.flatMap(factorsOf);
  if (expression.kind === 'power' && expression.exponent.kind === 'number' && freeSymbols(expression.base).length > 0) {
    return factorsOf(expression.base);
  }
  if (expression.kind === 'quotient' && freeSymbols(expression.denominator).length === 0) {
    return [...factorsOf(expression.numerator), expression.denominator];
  }
  return [expression];
}

function judgeFactor(polynomial: Polynomial, budget: Budget): FormResult | null {
  if (polynomial.size === 1) return goodForm;
  const content = contentOf(polynomial);
  if (content.n > 1n && content.d === 1n)
    return badForm(`${content.toFraction()} is still a common factor in a bracket`);
  if (content.d > 1n) return unusualForm('there is a fraction in a bracket');
  const common = lettersOf(polynomial).find((name) =>
    [...polynomial.values()].every(({ powers }) => powerOf(powers, name) > 0),
  );
  if (common !== undefined) return badForm(`${common} is still a common factor in a bracket`);
  const irreducible = isIrreducible(polynomial, budget);
  if (irreducible === null) return null;
  return irreducible ? goodForm : badForm('one of the factors can be factorised further');
}
