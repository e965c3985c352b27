import Fraction from 'fraction.js';

import type { Expression, Statement } from '../expression/expression.ts';
import type { Verdict } from '../outcomes.ts';
import { expressionsIn, freeSymbols, someNode, statementSymbols } from '../algebra/freeSymbols.ts';
import { isPrime } from '../algebra/primeFactors.ts';
import type { Budget } from '../numeric/budget.ts';
import { floorOf, fromFraction, multiply, add, signOf, logSize, negate, type RealBall } from '../numeric/realBall.ts';
import { answerSides } from './answerSides.ts';
import { trueCells } from './cellRelation.ts';
import { verdict } from './checkCalculation.ts';
import { hasUnits } from './compareQuantities.ts';
import type { AnswerForm, Condition } from './conditions.ts';
import { finishedValue, plainRational } from './forms/finishedValue.ts';
import { noOpenArithmetic } from './forms/openArithmetic.ts';
import { normaliseClaim } from './normaliseClaim.ts';
import type { ProblemContext } from './problemContext.ts';
import { exactValue } from './grading/exactValue.ts';
import { realValueOf, writtenNumber } from './roundsTo.ts';
import { hasRationalDenominators, isSingleFraction, isSingleLogarithm, unfinished } from './shapeConditions.ts';

const rule = 'checkConditions';

type Rounding = Extract<Condition, { kind: 'rounded' | 'figures' }>;

/** A rounded answer: exactly the value rounded as asked (halves up), with as many digits written as asked. */
export function checkRoundedAnswer(
  answer: Statement,
  context: ProblemContext,
  asked: Rounding,
  budget: Budget,
): Verdict {
  const values = valuesAsked(context, budget);
  const given = valuesGiven(answer, context.unknowns);
  if (values === null || given === null) return verdict('unchecked', 'this rounded answer could not be checked', rule);
  const wanted = values.map((value) => roundAsAsked(value, asked));
  if (wanted.some((value) => value === null))
    return verdict('unchecked', 'the value is too close to a rounding limit', rule);
  const written = given.map(writtenNumber);
  if (written.some((one) => one === null) || given.some(hasUnits))
    return verdict('unchecked', 'this is not a plain decimal', rule);
  const matches = sameValues(
    wanted,
    written.map((one) => one?.value ?? null),
  );
  if (!matches) return verdict('refuted', 'this is not the value rounded as asked', rule);
  return given.every((one, k) => hasDigits(one, asked, wanted[k] ?? null))
    ? verdict('verified', 'the value, rounded as asked, is this', rule)
    : verdict('unchecked', 'the value is right, but not written with the digits asked for', rule);
}

/** The number or numbers the problem asks for, before rounding. */
function valuesAsked(context: ProblemContext, budget: Budget): readonly RealBall[] | null {
  if (context.task === 'solve') return solutionsOf(context, budget);
  const { expression } = context;
  if (expression === null || freeSymbols(expression).length > 0) return null;
  const exact = exactValue(expression);
  const value = exact === null ? realValueOf(expression) : fromFraction(exact);
  return value === null ? null : [value];
}

function solutionsOf({ claim }: ProblemContext, budget: Budget): readonly RealBall[] | null {
  const [unknown, another] = claim === null ? [] : statementSymbols(claim);
  if (claim === null || unknown === undefined || another !== undefined) return null;
  const found = trueCells(claim, unknown, budget);
  const isPoints = found.complete && found.cells.length > 0 && found.cells.every(({ kind }) => kind === 'point');
  return isPoints ? found.cells.map(({ at }) => at) : null;
}

function valuesGiven(answer: Statement, unknowns: readonly string[]): readonly Expression[] | null {
  const [first] = answer.kind === 'relation' ? answer.sides : [];
  if (first?.kind === 'symbol' && unknowns.length > 0 && !names(first, unknowns)) return null;
  const chain = answerSides(answer);
  const last = chain?.sides.at(-1);
  if (chain !== null && last !== undefined && chain.sides.length === 1) return [last];
  if (answer.kind === 'relation')
    return answer.signs.length === 1 && answer.signs[0] === '≈' ? answer.sides.slice(1) : null;
  const claim = normaliseClaim(answer, unknowns);
  if (claim.kind === 'member' && claim.of.kind === 'set') return claim.of.elements;
  if (claim.kind !== 'any') return null;
  const values = claim.parts.map((part) =>
    part.kind === 'relation' && part.sides.length === 2 && names(part.sides[0], unknowns) ? part.sides[1] : undefined,
  );
  return values.every((value) => value !== undefined) ? values : null;
}

/** "w = 5.24 or x = 0.76" does not say what x is. */
function names(side: Expression | undefined, unknowns: readonly string[]): boolean {
  return side?.kind === 'symbol' && unknowns.includes(side.name);
}

/** Halves go away from 0; null when a value that is not exact lies too close to a half. */
function roundAsAsked(value: RealBall, asked: Rounding): Fraction | null {
  const unit = asked.kind === 'rounded' ? asked.unit : unitOfFigures(value, asked.figures);
  const isNegative = signOf(value) === -1;
  const size = isNegative ? negate(value) : value;
  const steps = floorOf(add(multiply(size, fromFraction(unit.inverse())), fromFraction(new Fraction(1, 2))));
  if (steps === null) return null;
  const rounded = unit.mul(steps);
  return isNegative ? rounded.neg() : rounded;
}

/** Worth of the last of so many significant figures. */
function unitOfFigures(value: RealBall, figures: number): Fraction {
  const leading = Math.floor(logSize(value) * Math.log10(2) + 1e-12);
  const power = Number.isFinite(leading) ? leading - figures + 1 : 0;
  return power >= 0 ? new Fraction(10n ** BigInt(power)) : new Fraction(1, 10n ** BigInt(-power));
}

function sameValues(wanted: readonly (Fraction | null)[], given: readonly (Fraction | null)[]): boolean {
  const order = (values: readonly (Fraction | null)[]): string =>
    values
      .flatMap((value) => (value === null ? [] : [value]))
      .sort((a, b) => a.compare(b))
      .map((value) => value.toFraction())
      .join();
  return wanted.length === given.length && order(wanted) === order(given);
}

function hasDigits(given: Expression, asked: Rounding, wanted: Fraction | null): boolean {
  const decimals = decimalsOf(given);
  if (asked.kind === 'rounded') return decimals === asked.places;
  if (wanted === null || wanted.n === 0n) return false;
  const leading = Math.floor(Math.log10(Math.abs(wanted.valueOf())) + 1e-12);
  return decimals === Math.max(0, asked.figures - 1 - leading);
}

function decimalsOf(expression: Expression): number {
  if (expression.kind === 'negative') return decimalsOf(expression.operand);
  return expression.kind === 'number' ? (expression.decimals ?? 0) : 0;
}

/** Forms that one number is written in; the others are judged on the whole answer. */
type NumberForm = Exclude<AnswerForm, 'rational' | 'logarithm' | 'joined' | 'falling' | 'rising'>;

/** Whether every number of an answer that is right otherwise is written in the form asked for. */
export function hasForm(answer: Statement, form: AnswerForm): boolean {
  if (form === 'rational') return hasRationalDenominators(answer);
  if (form === 'logarithm') return isSingleLogarithm(answer);
  if (form === 'joined') return isSingleFraction(answer);
  // How the powers of a polynomial stand is judged with its value.
  if (form === 'falling' || form === 'rising') return false;
  if (form === 'square') return answer.kind === 'expression' && isCompletedSquare(answer.expression);
  const numbers = expressionsIn(answer).filter((part) => freeSymbols(part).length === 0);
  return numbers.length > 0 && numbers.every((part) => isInForm(part, form));
}

function isInForm(expression: Expression, form: NumberForm): boolean {
  if (expression.kind === 'negative') return isInForm(expression.operand, form);
  switch (form) {
    case 'decimal':
      return expression.kind === 'number';
    case 'fraction':
      return expression.kind === 'quotient' && plainRational(expression) !== null && finishedValue(expression).ok;
    case 'mixed':
      return expression.kind === 'mixed' && finishedValue(expression).ok;
    case 'percentage':
      return expression.kind === 'call' && expression.name === 'percent';
    case 'simplest':
      return finishedValue(expression).ok;
    case 'exact':
      return (
        finishedValue(expression).ok &&
        !someNode(expression, (node) => node.kind === 'number' && node.decimals !== undefined)
      );
    case 'primes':
      return isPrimeProduct(expression);
    case 'primePowers':
      return isPrimeProduct(expression) && hasDifferentBases(expression);
    case 'standard':
      return isStandardForm(expression);
    case 'square':
      return isCompletedSquare(expression);
  }
}

/** 2(x + 3)² − 5, 7 − (x − 1)²: one square that holds the letter, a number times it, a number beside it. */
function isCompletedSquare(expression: Expression): boolean {
  if (expression.kind === 'negative') return isCompletedSquare(expression.operand);
  const terms = expression.kind === 'sum' ? expression.terms : [expression];
  const withLetters = terms.filter((term) => freeSymbols(term).length > 0);
  const [square] = withLetters;
  const numbers = terms.filter((term) => freeSymbols(term).length === 0);
  const isTidy = numbers.length <= 1 && noOpenArithmetic(expression).ok && unfinished(expression) === null;
  return isTidy && withLetters.length === 1 && square !== undefined && isMultipleOfSquare(square);
}

function isMultipleOfSquare(term: Expression): boolean {
  if (term.kind === 'negative') return isMultipleOfSquare(term.operand);
  if (term.kind === 'product') {
    const [square, ...others] = term.factors.filter((factor) => freeSymbols(factor).length > 0);
    return others.length === 0 && square !== undefined && isMultipleOfSquare(square);
  }
  return term.kind === 'power' && plainRational(term.exponent)?.equals(2) === true;
}

/** 5.2 × 10⁴: a number from 1 up to 10, written as such, and a power of ten. */
export function isStandardForm(expression: Expression): boolean {
  const [first, second, another] = expression.kind === 'product' ? expression.factors : [];
  if (first?.kind !== 'number' || second?.kind !== 'power' || another !== undefined) return false;
  const exponent = plainRational(second.exponent);
  const isTen = second.base.kind === 'number' && second.base.value.equals(10);
  const isDigit = first.value.compare(1) >= 0 && first.value.compare(10) < 0;
  return isTen && isDigit && exponent !== null && exponent.d === 1n;
}

/** 2² × 3 × 5, not 2 × 2 × 3 × 5. */
function hasDifferentBases(expression: Expression): boolean {
  const factors = expression.kind === 'product' ? expression.factors : [expression];
  const bases = factors.map((factor) => plainRational(factor.kind === 'power' ? factor.base : factor)?.toFraction());
  return new Set(bases).size === bases.length;
}

/** 2² × 3 × 5: primes, or powers of primes. */
export function isPrimeProduct(expression: Expression): boolean {
  if (expression.kind === 'product') return expression.factors.every(isPrimeProduct);
  if (expression.kind === 'power') {
    const exponent = plainRational(expression.exponent);
    return (
      isPrimeProduct(expression.base) &&
      expression.base.kind === 'number' &&
      exponent !== null &&
      exponent.d === 1n &&
      exponent.compare(1) > 0
    );
  }
  if (expression.kind !== 'number' || expression.value.d !== 1n || expression.value.s < 0n) return false;
  return isPrime(expression.value.n);
}
