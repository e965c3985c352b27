import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { writeDecimal } from './askedText.ts';
import { spellProduct } from './amounts/spelledArithmetic.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { rationalValue } from './rationalValue.ts';

type Decimal = { readonly value: Fraction; readonly places: number };
const MOST_PLACES = 8;

/** A number with its decimals, with a sign or in brackets; `null` for anything else. */
function readDecimal(expression: Expression): Decimal | null {
  if (expression.kind === 'number') return { value: expression.value, places: expression.decimals ?? 0 };
  if (expression.kind === 'negative') {
    const inner = readDecimal(expression.operand);
    return inner === null ? null : { ...inner, value: inner.value.neg() };
  }
  const [only, ...more] = expression.kind === 'sum' ? expression.terms : [];
  return only === undefined || more.length > 0 ? null : readDecimal(only);
}

/** With a given number of decimals, zeros included. */
function padded(value: Fraction, places: number): string {
  const scaled = value.abs().mul(10n ** BigInt(places));
  const digits = scaled.n.toString().padStart(places + 1, '0');
  const body = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return value.s < 0n ? `-${body}` : body;
}

function guarded(text: string): string {
  return text.startsWith('-') ? `(${text})` : text;
}

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'decimals', method: 'decimals', steps, answer };
}

function addition(first: Decimal, second: Decimal, sign: '+' | '-'): RuleSolution {
  const places = Math.max(first.places, second.places);
  const value = sign === '+' ? first.value.add(second.value) : first.value.sub(second.value);
  const answer = writeDecimal(value);
  const aligned = `${padded(first.value, places)}${sign}${guarded(padded(second.value, places))}=${padded(value, places)}`;
  const steps: RuleStep[] = [{ reason: 'Write both with the same number of decimals.', expression: aligned }];
  if (padded(value, places) !== answer) steps.push({ reason: 'Leave out the zeros at the end.', expression: answer });
  return solution(steps, answer);
}

/** Long ones digit by digit, as a pupil works them. */
function wholeProduct(left: Fraction, right: Fraction): string {
  if (left.s > 0n && right.s > 0n) return spellProduct(left, right);
  return `${writeDecimal(left)}\\times ${guarded(writeDecimal(right))}=${writeDecimal(left.mul(right))}`;
}

function multiplication(first: Decimal, second: Decimal): RuleSolution {
  const [left, right] = [first, second].map((one) => one.value.mul(10n ** BigInt(one.places)));
  const answer = writeDecimal(first.value.mul(second.value));
  const places = first.places + second.places;
  const steps: RuleStep[] = [
    {
      reason: 'Multiply without the decimal points.',
      expression: wholeProduct(left ?? first.value, right ?? second.value),
    },
    { reason: `Put back ${places} decimal ${places === 1 ? 'place' : 'places'}.`, expression: answer },
  ];
  return solution(steps, answer);
}

function division(first: Decimal, second: Decimal): RuleSolution | null {
  if (second.value.equals(0)) return null;
  const answer = writeDecimal(first.value.div(second.value));
  if (answer.includes('\\')) return null;
  const power = 10n ** BigInt(second.places);
  const steps: RuleStep[] = [];
  const scaled = `${writeDecimal(first.value.mul(power))}\\div ${guarded(writeDecimal(second.value.mul(power)))}`;
  if (second.places > 0) steps.push({ reason: `Multiply both numbers by $${power}$.`, expression: scaled });
  return solution([...steps, { reason: 'Divide.', expression: `${scaled}=${answer}` }], answer);
}

/** The two operands and the operation, when there are just two. */
function parts(expression: Expression): readonly [Decimal, '+' | '-' | '×' | '÷', Decimal] | null {
  const operands =
    expression.kind === 'sum'
      ? expression.terms
      : expression.kind === 'product'
        ? expression.factors
        : expression.kind === 'quotient'
          ? [expression.numerator, expression.denominator]
          : [];
  const [first, second, ...more] = operands;
  if (first === undefined || second === undefined || more.length > 0) return null;
  const subtracted = expression.kind === 'sum' && second.kind === 'negative';
  const [left, right] = [
    readDecimal(first),
    readDecimal(subtracted && second.kind === 'negative' ? second.operand : second),
  ];
  if (left === null || right === null) return null;
  const sign = expression.kind === 'product' ? '×' : expression.kind === 'quotient' ? '÷' : subtracted ? '-' : '+';
  return [left, sign, right];
}

/** Works one operation on two numbers of which one at least has decimals. */
export function decimals(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  const read = expression === null ? null : parts(expression);
  if (expression === null || read === null || !['evaluate', 'find', 'simplify'].includes(problem.task)) return null;
  if (/fraction|round|nearest|significant|standard form|scientific/i.test(problem.text)) return null;
  const [first, sign, second] = read;
  const places = Math.max(first.places, second.places);
  if (places === 0 || places > MOST_PLACES || rationalValue(expression) === null) return null;
  if (sign === '×') return multiplication(first, second);
  return sign === '÷' ? division(first, second) : addition(first, second, sign);
}
