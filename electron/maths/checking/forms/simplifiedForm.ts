import type { Expression } from '../../expression/expression.ts';
import { canonical } from '../../algebra/canonical.ts';
import { freeSymbols, partsOf, someNode } from '../../algebra/freeSymbols.ts';
import { rationalField } from '../../algebra/field.ts';
import { coefficientsIn, constantOf, divideExactly, lettersOf, type Polynomial } from '../../algebra/polynomial.ts';
import { makeWorkroom } from '../../algebra/rationalForm.ts';
import { gcdUnivariate } from '../../algebra/univariate.ts';
import type { Budget } from '../../numeric/budget.ts';
import { noLikeTerms } from './expandedForm.ts';
import { finishedValue, plainRational } from './finishedValue.ts';
import { noOpenArithmetic } from './openArithmetic.ts';
import { noPowerUnderRoot, takesOutOfRoots } from './rootsOfLetters.ts';
import { badForm, firstBad, goodForm, unusualForm, type FormResult } from './form.ts';

/** Not longer than the question, like terms collected, fractions cancelled, numbers worked out. */
export function simplifiedForm(expression: Expression, asked: Expression, budget: Budget): FormResult {
  const open = notCarriedOut(expression, asked);
  if (open !== null) return unusualForm(open);
  if (freeSymbols(expression).length === 0) return firstBad([finishedValue(expression), noRootBelow(expression)]);
  if (
    sizeOf(expression) > sizeOf(asked) &&
    !joinsFractions(expression, asked) &&
    !expandsBrackets(expression, asked) &&
    !collectsTerms(expression, asked) &&
    !clearsNegativePowers(expression, asked) &&
    !takesOutOfRoots(expression, asked) &&
    !(someNode(asked, isOperation) && isFlat(expression))
  )
    // ln ab as ln a + ln b: longer, and what some mean by simple. A derivative may be longer than what is differentiated.
    return hasLogarithm(expression) || someNode(asked, isOperation)
      ? unusualForm('it is longer than the question')
      : badForm('it is longer than the question');
  return firstBad([tidyForm(expression, budget), noOpenPower(expression), noPowerUnderRoot(expression)]);
}

/** d/dx or an integral sign that is still there; an antiderivative without the constant that goes with it. */
function notCarriedOut(expression: Expression, asked: Expression): string | null {
  if (someNode(expression, isOperation)) return 'there is still something to be carried out in it';
  const isOpen = someNode(asked, (node) => node.kind === 'integral' && node.from === undefined);
  const known = new Set(freeSymbols(asked));
  return isOpen && freeSymbols(expression).every((name) => known.has(name))
    ? 'it has no constant of integration'
    : null;
}

/** Terms without brackets, or one such term over something: nothing is left that could be put together. */
function isFlat(expression: Expression): boolean {
  const has = (node: Expression, ...kinds: readonly Expression['kind'][]): boolean =>
    someNode(node, ({ kind }) => kinds.includes(kind));
  if (expression.kind === 'negative') return isFlat(expression.operand);
  if (expression.kind === 'sum') return expression.terms.every((term) => !has(term, 'sum', 'quotient'));
  return (
    expression.kind === 'quotient' &&
    !has(expression.numerator, 'sum', 'quotient') &&
    !has(expression.denominator, 'quotient')
  );
}

function isOperation({ kind }: Expression): boolean {
  return kind === 'derivative' || kind === 'integral' || kind === 'limit' || kind === 'series';
}

function hasLogarithm(expression: Expression): boolean {
  return someNode(expression, (node) => node.kind === 'call' && /^(?:ln|log)/.test(node.name));
}

/** 6/√3 is worked out, and 2√3 is simpler. */
function noRootBelow(expression: Expression): FormResult {
  const hasRootBelow = someNode(
    expression,
    (node) =>
      node.kind === 'quotient' && someNode(node.denominator, (part) => part.kind === 'call' && part.name === 'sqrt'),
  );
  return hasRootBelow ? unusualForm('there is a root in the denominator') : goodForm;
}

/** (x³)⁴ and (2x)³ are powers that can be written without their brackets. */
function noOpenPower(expression: Expression): FormResult {
  const closed: readonly Expression['kind'][] = ['power', 'product', 'quotient', 'negative'];
  const isOpen = (node: Expression): boolean =>
    node.kind === 'power' && freeSymbols(node.base).length > 0 && closed.includes(node.base.kind);
  return someNode(expression, isOpen) ? unusualForm('a power of a bracket can be worked out') : goodForm;
}

/** "Simplify (x + 2)(x + 3)" is as often answered by multiplying out. */
function expandsBrackets(expression: Expression, asked: Expression): boolean {
  if (asked.kind === 'negative') return asked.operand.kind === 'product' && expandsBrackets(expression, asked.operand);
  const opens = asked.kind === 'product' || asked.kind === 'power' || asked.kind === 'sum';
  const brackets = opens && partsOf(asked).some((part) => part.kind !== 'symbol' && part.kind !== 'number');
  return (
    brackets &&
    expression.kind === 'sum' &&
    expression.terms.every((term) => !partsOf(term).some((part) => part.kind === 'sum'))
  );
}

/** "p + p + p + q + q" as 3p + 2q: fewer terms, though each is longer. */
function collectsTerms(expression: Expression, asked: Expression): boolean {
  return asked.kind === 'sum' && (expression.kind === 'sum' ? expression.terms.length : 1) < asked.terms.length;
}

/** 1/x² for x⁻²: longer, and what is usually meant. */
function clearsNegativePowers(expression: Expression, asked: Expression): boolean {
  return someNode(asked, hasNegativePower) && !someNode(expression, hasNegativePower);
}

function hasNegativePower(node: Expression): boolean {
  return node.kind === 'power' && (plainRational(node.exponent)?.compare(0) ?? 0) < 0;
}

/** A sum of fractions as one fraction is simpler, though its denominator may be longer. */
function joinsFractions(expression: Expression, asked: Expression): boolean {
  const bare = expression.kind === 'negative' ? expression.operand : expression;
  return (
    bare.kind === 'quotient' &&
    asked.kind === 'sum' &&
    asked.terms.some((term) => (term.kind === 'negative' ? term.operand : term).kind === 'quotient')
  );
}

export function sizeOf(expression: Expression): number {
  return 1 + partsOf(expression).reduce((total, part) => total + sizeOf(part), 0);
}

/** Like terms collected and fractions cancelled, at every level. */
export function tidyForm(expression: Expression, budget: Budget): FormResult {
  return firstBad([
    noOpenArithmetic(expression),
    tidyHere(expression, budget),
    ...partsOf(expression).map((part) => tidyForm(part, budget)),
  ]);
}

function tidyHere(expression: Expression, budget: Budget): FormResult {
  switch (expression.kind) {
    case 'sum':
      return noLikeTerms(expression.terms, budget);
    case 'quotient':
      return cancelled(expression.numerator, expression.denominator, budget);
    case 'product':
      return mergedFactors(flatFactors(expression.factors));
    case 'power':
      return plainExponent(expression.exponent);
    default:
      return freeSymbols(expression).length === 0 ? finishedValue(expression) : goodForm;
  }
}

function flatFactors(factors: readonly Expression[]): readonly Expression[] {
  return factors.flatMap((factor) => (factor.kind === 'product' ? flatFactors(factor.factors) : [factor]));
}

/** x¹ and x⁰ are written as x and 1. */
function plainExponent(exponent: Expression): FormResult {
  const isIdle = exponent.kind === 'number' && (exponent.value.n === 0n || exponent.value.equals(1));
  return isIdle ? badForm('a power can be written more simply') : goodForm;
}

function mergedFactors(factors: readonly Expression[]): FormResult {
  const bases = factors.flatMap((factor) => {
    if (factor.kind === 'symbol') return [factor.name];
    return factor.kind === 'power' && factor.base.kind === 'symbol' ? [factor.base.name] : [];
  });
  if (new Set(bases).size < bases.length) return badForm('equal letters can be written as one power');
  const numbers = factors.filter((factor) => freeSymbols(factor).length === 0);
  return numbers.length > 1 ? firstBad([finishedValue({ kind: 'product', factors: numbers })]) : goodForm;
}

function cancelled(top: Expression, bottom: Expression, budget: Budget): FormResult {
  const room = makeWorkroom(budget);
  const [a, b] = [canonical(top, room), canonical(bottom, room)];
  if (a === null || b === null || room.meanings.size > 0) return goodForm;
  if (constantOf(a.bottom) === null || constantOf(b.bottom) === null)
    return badForm('there is a fraction inside a fraction');
  return shareFactor(a.top, b.top, budget) ? badForm('the fraction can still be cancelled') : goodForm;
}

function shareFactor(a: Polynomial, b: Polynomial, budget: Budget): boolean {
  const [first, second] = [constantOf(a), constantOf(b)];
  if (first !== null && second !== null) return first.gcd(second).compare(1) > 0 || second.abs().equals(1);
  if (second !== null) return contentsShare(a, b);
  const letters = lettersOf(b);
  const [only] = letters;
  if (only !== undefined && letters.length === 1 && lettersOf(a).every((name) => name === only)) {
    const [left, right] = [a, b].map((side) =>
      coefficientsIn(side, only).map((coefficient) => constantOf(coefficient)),
    );
    const isPlain = left !== undefined && right !== undefined && ![...left, ...right].includes(null);
    if (isPlain && gcdUnivariate(rationalField, left.flatMap(keep), right.flatMap(keep)).length > 1) return true;
  }
  return contentsShare(a, b) || divideExactly(a, b, budget.spend) !== null || commonLetter(a, b);
}

function keep<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}

function contentsShare(a: Polynomial, b: Polynomial): boolean {
  const [left, right] = [a, b].map((side) => {
    const whole = [...side.values()].map(({ coefficient }) => coefficient);
    return whole.every(({ d }) => d === 1n) ? whole.reduce((x, y) => x.gcd(y)).n : 1n;
  });
  let [high, low] = [left ?? 1n, right ?? 1n];
  while (low !== 0n) [high, low] = [low, high % low];
  return high > 1n;
}

function commonLetter(a: Polynomial, b: Polynomial): boolean {
  const inAll = (side: Polynomial, name: string): boolean =>
    [...side.values()].every(({ powers }) => powers.some(([other]) => other === name));
  return lettersOf(a).some((name) => inAll(a, name) && inAll(b, name));
}
