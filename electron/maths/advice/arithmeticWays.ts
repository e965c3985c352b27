import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { writeDecimal } from '../methods/askedText.ts';
import { asExpression } from '../methods/method.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { factorsOf, signedTerm, termsOf } from '../mistakes/terms.ts';
import type { Advisor, Worked } from './advisor.ts';

/** Whole numbers and decimals another way: what is added beside what is taken away, sizes beside signs, powers written out. */
export const arithmeticWays: Advisor = { second: solveOtherwise };

function solveOtherwise({ problem, solution }: Worked): RuleSolution | null {
  const expression = asExpression(problem);
  if (solution.topic !== 'order-of-operations' || expression === null) return null;
  const steps = bySigns(expression) ?? bySizes(expression) ?? writtenOut(expression);
  return steps === null ? null : { topic: solution.topic, method: 'arithmeticWays', steps, answer: solution.answer };
}

function totalOf(values: readonly Fraction[]): Fraction {
  return values.reduce<Fraction>((total, value) => total.add(value), new Fraction(0));
}

/** 12 − 8 + 5: first everything that is added, then everything that is taken away. */
function bySigns(expression: Expression): readonly RuleStep[] | null {
  const values = termsOf(expression).map((term) => rationalValue(term));
  if (values.length < 2 || !values.every((value) => value !== null) || !values.every(isShort)) return null;
  const [up, down] = [values.filter((value) => value.s >= 0n), values.filter((value) => value.s < 0n)];
  if (up.length === 0 || down.length === 0) return null;
  const isPlain = termsOf(expression).every((term) => signedTerm(term).body.kind === 'number');
  if (!isPlain && up.length < 2 && down.length < 2) return null;
  const sizes = down.map((value) => value.abs());
  const step = (reason: string, parts: readonly Fraction[]): readonly RuleStep[] =>
    parts.length < 2
      ? []
      : [{ reason, expression: `${parts.map(writeDecimal).join('+')}=${writeDecimal(totalOf(parts))}` }];
  const [added, taken] = [totalOf(up), totalOf(sizes)];
  const result = added.sub(taken);
  const last =
    result.s < 0n
      ? `-(${writeDecimal(taken)}-${writeDecimal(added)})=${writeDecimal(result)}`
      : `${writeDecimal(added)}-${writeDecimal(taken)}=${writeDecimal(result)}`;
  const more =
    result.s < 0n
      ? 'More is taken away than is there, so the difference is negative.'
      : 'Take the second from the first.';
  return [
    ...step('Work out each term, then put together all that is added.', up),
    ...step('Put together all that is taken away.', sizes),
    { reason: more, expression: last },
  ];
}

function isShort(value: Fraction): boolean {
  return !writeDecimal(value).includes('frac');
}

/** −4 × (−9): the sizes first, then the sign by counting the minus signs. */
function bySizes(expression: Expression): readonly RuleStep[] | null {
  const { minus, body } = signedTerm(expression);
  const isQuotient = body.kind === 'quotient';
  const parts = isQuotient ? [body.numerator, body.denominator] : factorsOf(body);
  const values = parts.map((part) => rationalValue(part));
  if (values.length < 2 || !values.every((value) => value !== null) || !values.every(isShort)) return null;
  const count = values.filter((value) => value.s < 0n).length + (minus ? 1 : 0);
  if (count === 0 || values.slice(isQuotient ? 1 : 0).some((value) => value.equals(0))) return null;
  const sizes = values.map((value) => value.abs());
  const [first, ...others] = sizes;
  if (first === undefined) return null;
  const size = others.reduce<Fraction>((total, value) => (isQuotient ? total.div(value) : total.mul(value)), first);
  if (!isShort(size)) return null;
  const result = writeDecimal(count % 2 === 0 ? size : size.neg());
  const sign = isQuotient ? '\\div ' : '\\times ';
  const said = count % 2 === 0 ? 'plus' : 'minus';
  return [
    {
      reason: 'First the sizes, without the signs.',
      expression: `${sizes.map(writeDecimal).join(sign)}=${writeDecimal(size)}`,
    },
    {
      reason: `${count === 1 ? 'One minus sign makes' : `${count} minus signs make`} ${said}.`,
      expression: result,
    },
  ];
}

/** 2⁵ as 2 × 2 × 2 × 2 × 2. */
function writtenOut(expression: Expression): readonly RuleStep[] | null {
  if (expression.kind !== 'power') return null;
  const [base, exponent] = [rationalValue(expression.base), rationalValue(expression.exponent)];
  if (base === null || exponent === null || exponent.d !== 1n || exponent.s < 0n) return null;
  const times = Number(exponent.n);
  if (times < 3 || times > 8 || !isShort(base)) return null;
  const written = base.s < 0n ? `(${writeDecimal(base)})` : writeDecimal(base);
  const half = Math.floor(times / 2);
  const [one, two] = [base.pow(half) ?? base, base.pow(times - half) ?? base];
  const guarded = (value: Fraction): string => (value.s < 0n ? `(${writeDecimal(value)})` : writeDecimal(value));
  return [
    { reason: 'Write the power out.', expression: Array.from({ length: times }, () => written).join('\\times ') },
    {
      reason: 'Multiply in two groups.',
      expression: `${guarded(one)}\\times ${guarded(two)}=${writeDecimal(one.mul(two))}`,
    },
  ];
}
