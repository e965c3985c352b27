import type Fraction from 'fraction.js';

import type { Expression, Statement } from '../expression/expression.ts';
import { negative, number, product, sum } from '../expression/build.ts';
import { exactRational } from '../algebra/canonical.ts';
import { expressionsIn, partsOf } from '../algebra/freeSymbols.ts';
import { makeWorkroom } from '../algebra/rationalForm.ts';
import { stepBudget, withinBudget } from '../numeric/budget.ts';

/** A relation between two sides, as most lines are. */
export type TwoSided = Extract<Statement, { kind: 'relation' }> & { readonly sides: readonly [Expression, Expression] };

export function isTwoSided(statement: Statement): statement is TwoSided {
  return statement.kind === 'relation' && statement.sides.length === 2;
}

export function isEquation(statement: Statement): statement is TwoSided {
  return isTwoSided(statement) && statement.signs[0] === '=';
}

export function withSides(statement: TwoSided, left: Expression, right: Expression): Statement {
  return { ...statement, sides: [left, right] };
}

export function equals(left: Expression, right: Expression): Statement {
  return { kind: 'relation', sides: [left, right], signs: ['='] };
}

/** The terms of a sum; anything else is one term. Brackets that hold a sum are opened only at the top. */
export function termsOf(expression: Expression): readonly Expression[] {
  return expression.kind === 'sum' ? expression.terms.flatMap(termsOf) : [expression];
}

export function factorsOf(expression: Expression): readonly Expression[] {
  return expression.kind === 'product' ? expression.factors.flatMap(factorsOf) : [expression];
}

export function sumOf(terms: readonly Expression[]): Expression {
  const [only, ...more] = terms;
  if (only === undefined) return number(0);
  return more.length === 0 ? only : sum(...terms);
}

export function productOf(factors: readonly Expression[]): Expression {
  const [only, ...more] = factors;
  if (only === undefined) return number(1);
  return more.length === 0 ? only : product(...factors);
}

/** −a for a, and a for −a. */
export function opposite(term: Expression): Expression {
  if (term.kind === 'negative') return term.operand;
  if (term.kind === 'number' && term.value.s < 0n) return number(term.value.neg());
  return negative(term);
}

/** A term as sign and what stands behind it. */
export function signedTerm(term: Expression): { readonly minus: boolean; readonly body: Expression } {
  if (term.kind === 'negative') {
    const inner = signedTerm(term.operand);
    return { minus: !inner.minus, body: inner.body };
  }
  if (term.kind === 'number' && term.value.s < 0n) return { minus: true, body: number(term.value.neg()) };
  return { minus: false, body: term };
}

export function replaceAt<Item>(items: readonly Item[], index: number, item: Item): readonly Item[] {
  return items.map((old, at) => (at === index ? item : old));
}

export function withoutAt<Item>(items: readonly Item[], index: number): readonly Item[] {
  return items.filter((_, at) => at !== index);
}

/** The exact value of an expression without letters; null where it has none that is rational. */
export function valueOf(expression: Expression): Fraction | null {
  if (expression.kind === 'number') return expression.value;
  const budget = stepBudget(2_000);
  return withinBudget(() => exactRational(expression, makeWorkroom(budget)), null);
}

/** The sizes of all numbers written in a line, as text. */
export function numbersIn(statement: Statement): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: Expression): void => {
    const value = node.kind === 'quotient' ? valueOf(node) : node.kind === 'number' ? node.value : null;
    if (value !== null) found.add(value.toFraction());
    if (node.kind === 'negative' && node.operand.kind === 'number') found.add(node.operand.value.neg().toFraction());
    partsOf(node).forEach(visit);
  };
  expressionsIn(statement).forEach(visit);
  return found;
}
