import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { someNode } from '../../algebra/freeSymbols.ts';
import { plainRational } from './finishedValue.ts';

/** What the letters of a shape stand for in an answer. */
type Values = Map<string, Fraction>;

const one = new Fraction(1);

/**
 * Whether an answer is written in a shape such as a + b√3, (x + p)² + q or k√2: letters that the question does not
 * have (`isPlace`) stand for numbers, terms may be in any order, a number that is 1 or 0 need not be written. A minus
 * may stand where the shape has a plus, since the number may be negative.
 */
export function hasShape(
  answer: Expression,
  shape: Expression,
  isPlace: (name: string) => boolean,
  isAllowed: (value: Fraction) => boolean,
): boolean {
  const values: Values = new Map();
  return fits(answer, shape, { isPlace, values }) && [...values.values()].every(isAllowed);
}

type Places = { readonly isPlace: (name: string) => boolean; readonly values: Values };

function fits(answer: Expression, shape: Expression, places: Places): boolean {
  const place = placeIn(shape, places);
  if (place !== null) return fill(place, plainRational(answer), places);
  if (shape.kind === 'sum' || answer.kind === 'sum') return fitsSum(termsOf(answer), termsOf(shape), places);
  if ([shape, answer].some(({ kind }) => kind === 'negative' || kind === 'product'))
    return fitsProduct(answer, shape, places);
  if (shape.kind === 'quotient' && answer.kind === 'quotient')
    return fits(answer.numerator, shape.numerator, places) && fits(answer.denominator, shape.denominator, places);
  if (shape.kind === 'power' && answer.kind === 'power')
    return fits(answer.base, shape.base, places) && fits(answer.exponent, shape.exponent, places);
  if (shape.kind === 'call' && answer.kind === 'call' && shape.name === answer.name)
    return (
      shape.operands.length === answer.operands.length &&
      shape.operands.every((part, k) => fits(answer.operands[k] ?? part, part, places))
    );
  if (shape.kind === 'symbol') return answer.kind === 'symbol' && answer.name === shape.name;
  if (shape.kind === 'constant') return answer.kind === 'constant' && answer.name === shape.name;
  const [wanted, given] = [plainRational(shape), plainRational(answer)];
  return wanted !== null && given !== null && wanted.equals(given);
}

/** The letter for a number that this part of the shape is; `null` where it is something else. */
function placeIn(shape: Expression, { isPlace }: Places): string | null {
  return shape.kind === 'symbol' && isPlace(shape.name) ? shape.name : null;
}

function hasPlace(shape: Expression, { isPlace }: Places): boolean {
  return someNode(shape, (node) => node.kind === 'symbol' && isPlace(node.name));
}

function fill(name: string, value: Fraction | null, { values }: Places): boolean {
  const known = values.get(name);
  if (value === null || (known !== undefined && !known.equals(value))) return false;
  values.set(name, value);
  return true;
}

function termsOf(expression: Expression): readonly Expression[] {
  return expression.kind === 'sum' ? expression.terms : [expression];
}

/** Each term of the answer takes a term of the shape; a term that is left over must be able to be zero. */
function fitsSum(given: readonly Expression[], wanted: readonly Expression[], places: Places): boolean {
  if (given.length > wanted.length) return false;
  // Terms that say most come first, so that a bare letter for a number takes what is left.
  const order = wanted.toSorted((a, b) => Number(isBare(a, places)) - Number(isBare(b, places)));
  const left = [...given];
  for (const term of order) {
    const index = left.findIndex((part) => fitsTerm(part, term, places));
    if (index >= 0) left.splice(index, 1);
    else if (!canBeZero(term, places)) return false;
  }
  return left.length === 0;
}

function isBare(term: Expression, places: Places): boolean {
  return placeIn(term.kind === 'negative' ? term.operand : term, places) !== null;
}

/** A term that fits no term leaves no value behind. */
function fitsTerm(answer: Expression, shape: Expression, places: Places): boolean {
  const trial: Places = { isPlace: places.isPlace, values: new Map(places.values) };
  if (!fits(answer, shape, trial)) return false;
  for (const [name, value] of trial.values) places.values.set(name, value);
  return true;
}

function canBeZero(term: Expression, places: Places): boolean {
  return factorsOf(term).some((factor) => placeIn(factor, places) !== null);
}

function factorsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'negative') return factorsOf(expression.operand);
  return expression.kind === 'product' ? expression.factors.flatMap(factorsOf) : [expression];
}

/** Numbers in front are one number; the other factors are matched one by one. */
function fitsProduct(answer: Expression, shape: Expression, places: Places): boolean {
  const wanted = factorsOf(shape);
  const given = factorsOf(answer);
  const front = wanted.find((factor) => placeIn(factor, places) !== null);
  const rest = wanted.filter((factor) => factor !== front && plainRational(factor) === null);
  const others = given.filter((factor) => plainRational(factor) === null);
  if (rest.length !== others.length || !rest.every((factor, k) => fits(others[k] ?? factor, factor, places)))
    return false;
  const number = coefficientOf(answer);
  const place = front === undefined ? null : placeIn(front, places);
  if (place !== null) return fill(place, number.div(coefficientOf(shape)), places);
  const asked = coefficientOf(shape);
  return number.equals(asked) || (hasPlace(shape, places) && number.abs().equals(asked.abs()));
}

/** The number in front: the product of all plain numbers and of the signs. */
function coefficientOf(expression: Expression): Fraction {
  if (expression.kind === 'negative') return coefficientOf(expression.operand).neg();
  if (expression.kind === 'product')
    return expression.factors.reduce((total, factor) => total.mul(coefficientOf(factor)), one);
  return plainRational(expression) ?? one;
}
