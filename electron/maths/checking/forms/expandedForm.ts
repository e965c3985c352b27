import type { Expression } from '../../expression/expression.ts';
import { freeSymbols } from '../../algebra/freeSymbols.ts';
import { canonical } from '../../algebra/canonical.ts';
import { formKey, makeWorkroom } from '../../algebra/rationalForm.ts';
import { scalePolynomial, contentOf, leadingTerm } from '../../algebra/polynomial.ts';
import type { Budget } from '../../numeric/budget.ts';
import { finishedValue } from './finishedValue.ts';
import { badForm, firstBad, goodForm, type FormResult } from './form.ts';

/** A sum of different monomials: no brackets left, like terms collected, numbers worked out. */
export function expandedForm(expression: Expression, budget: Budget): FormResult {
  const terms = expression.kind === 'sum' ? expression.terms : [expression];
  if (terms.some(hasBracket)) return badForm('there are still brackets to multiply out');
  return firstBad([noLikeTerms(terms, budget), ...terms.map(finishedMonomial)]);
}

function hasBracket(term: Expression): boolean {
  if (term.kind === 'negative') return term.operand.kind === 'sum' || hasBracket(term.operand);
  if (term.kind === 'sum') return true;
  if (term.kind === 'product') return term.factors.some((factor) => hasBracket(factor));
  if (term.kind === 'power')
    return hasBracket(term.base) || (term.base.kind === 'product' && freeSymbols(term.base).length > 0);
  if (term.kind === 'quotient') return term.numerator.kind === 'sum' && freeSymbols(term.numerator).length > 0;
  return false;
}

/** Terms that differ only by a number in front must have been put together. */
export function noLikeTerms(terms: readonly Expression[], budget: Budget): FormResult {
  const room = makeWorkroom(budget);
  const seen = new Set<string>();
  for (const term of terms) {
    const form = canonical(term, room);
    if (form === null) continue;
    const lead = leadingTerm(form.top);
    const sign = lead !== null && lead.coefficient.s < 0n ? -1 : 1;
    const scale = contentOf(form.top).inverse().mul(sign);
    const key = formKey({ top: scalePolynomial(form.top, scale), bottom: form.bottom });
    if (seen.has(key)) return badForm('there are still like terms to collect');
    seen.add(key);
  }
  return goodForm;
}

function finishedMonomial(term: Expression): FormResult {
  if (term.kind === 'negative') return finishedMonomial(term.operand);
  const repeated = term.kind === 'product' ? repeatedLetter(term.factors) : goodForm;
  return firstBad([repeated, finishedValue(term)]);
}

/** x·x instead of x². */
function repeatedLetter(factors: readonly Expression[]): FormResult {
  const letters = factors.flatMap((factor) => {
    if (factor.kind === 'symbol') return [factor.name];
    return factor.kind === 'power' && factor.base.kind === 'symbol' ? [factor.base.name] : [];
  });
  return new Set(letters).size < letters.length ? badForm('equal letters can be written as one power') : goodForm;
}
