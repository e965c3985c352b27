import Fraction from 'fraction.js';

import { mapParts } from '../algebra/substitute.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { indexTermNode, readIndexTerm, writeExponent } from './indexTerm.ts';
import type { IndexTerm } from './indexTerm.ts';
import { lettersOf, rationalValue } from './rationalValue.ts';
import { isNegative, writeGuarded, writeNumber } from './writeTerms.ts';

type Worked = { readonly value: IndexTerm; readonly reason: string };

const LARGEST = new Fraction(100_000);

function joined(parts: readonly string[]): string {
  const text = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function chain(values: readonly Fraction[], sign: string): string {
  return values.map((value, index) => (index === 0 ? writeNumber(value) : writeGuarded(value))).join(sign);
}

/** Factors side by side: the numbers are multiplied, the powers of a letter added. */
function multiplied(factors: readonly IndexTerm[]): Worked | null {
  const numbers = factors.map(({ coefficient }) => coefficient).filter((value) => !value.equals(1));
  const coefficient = numbers.reduce((total, value) => total.mul(value), new Fraction(1));
  const powers = new Map<string, Fraction>();
  const sums = new Map<string, Fraction[]>();
  for (const [name, power] of factors.flatMap((factor) => [...factor.powers])) {
    powers.set(name, (powers.get(name) ?? new Fraction(0)).add(power));
    sums.set(name, [...(sums.get(name) ?? []), power]);
  }
  const reasons =
    numbers.length > 1 ? [`multiply the numbers: $${chain(numbers, '\\times ')}=${writeNumber(coefficient)}$`] : [];
  for (const [name, parts] of sums) {
    if (parts.length < 2) continue;
    const total = writeNumber(powers.get(name) ?? new Fraction(0));
    reasons.push(`add the powers of $${name}$: $${chain(parts, '+')}=${total}$`);
  }
  return reasons.length === 0 ? null : { value: { coefficient, powers }, reason: joined(reasons) };
}

/** One term over another: the numbers are divided, the powers of a letter subtracted. */
function divided(top: IndexTerm, bottom: IndexTerm): Worked | null {
  if (bottom.coefficient.equals(0)) return null;
  const coefficient = top.coefficient.div(bottom.coefficient);
  const powers = new Map(top.powers);
  const reasons: string[] = [];
  if (!bottom.coefficient.equals(1)) {
    const over = `${writeNumber(top.coefficient)}\\div ${writeGuarded(bottom.coefficient)}=${writeNumber(coefficient)}`;
    reasons.push(`divide the numbers: $${over}$`);
  }
  for (const [name, power] of bottom.powers) {
    const before = powers.get(name);
    const after = (before ?? new Fraction(0)).sub(power);
    powers.set(name, after);
    const gone = before === undefined ? `0-${writeGuarded(power)}` : chain([before, power], '-');
    reasons.push(`subtract the powers of $${name}$: $${gone}=${writeNumber(after)}$`);
  }
  return { value: { coefficient, powers }, reason: joined(reasons) };
}

/** The exact value of a number to a power, `null` where it has none that is worth writing. */
function numberPower(base: Fraction, exponent: Fraction): Fraction | null {
  if (base.equals(1)) return base;
  if (exponent.d !== 1n && isNegative(base)) return null;
  const value = base.pow(exponent);
  return value === null || value.compare(LARGEST) > 0 || value.d > 100_000n ? null : value;
}

/** A term in brackets to a power: every factor is raised, the powers of letters are multiplied. */
function raised(base: IndexTerm, exponent: Fraction): Worked | null {
  const coefficient = numberPower(base.coefficient, exponent);
  if (coefficient === null || base.powers.size === 0) return null;
  const reasons: string[] = [];
  if (!base.coefficient.equals(1)) {
    const plain = base.coefficient.d === 1n && !isNegative(base.coefficient);
    const written = plain ? writeNumber(base.coefficient) : `(${writeNumber(base.coefficient)})`;
    reasons.push(`raise the number: $${written}^${writeExponent(exponent)}=${writeNumber(coefficient)}$`);
  }
  const powers = new Map<string, Fraction>();
  for (const [name, power] of base.powers) {
    const total = power.mul(exponent);
    powers.set(name, total);
    reasons.push(`multiply the powers of $${name}$: $${chain([power, exponent], '\\times ')}=${writeNumber(total)}$`);
  }
  return { value: { coefficient, powers }, reason: joined(reasons) };
}

function workNode(node: Expression): Worked | null {
  if (node.kind === 'power') {
    const [base, exponent] = [readIndexTerm(node.base), rationalValue(node.exponent)];
    if (base === null || exponent === null || node.base.kind === 'symbol') return null;
    return raised(base, exponent);
  }
  if (node.kind === 'product') {
    const factors = node.factors.map(readIndexTerm);
    return factors.every((factor) => factor !== null) ? multiplied(factors) : null;
  }
  if (node.kind !== 'quotient' || lettersOf(node.denominator).size === 0) return null;
  const [top, bottom] = [readIndexTerm(node.numerator), readIndexTerm(node.denominator)];
  return top === null || bottom === null ? null : divided(top, bottom);
}

/** The first innermost product, quotient or power of terms that one law can work. */
function find(expression: Expression): { readonly node: Expression; readonly worked: Worked } | null {
  let found: { readonly node: Expression; readonly worked: Worked } | null = null;
  mapParts(expression, (part) => {
    found ??= find(part);
    return part;
  });
  if (found !== null) return found;
  const worked = lettersOf(expression).size === 0 ? null : workNode(expression);
  return worked === null ? null : { node: expression, worked };
}

function replace(expression: Expression, target: Expression, value: Expression): Expression {
  return expression === target ? value : mapParts(expression, (part) => replace(part, target, value));
}

/** Were negative powers written in the question? Then they may stand in the answer too. */
function hasNegativePower(latex: string): boolean {
  return latex.includes('^{-');
}

/** Simplifies a product, quotient or power of terms such as `3x^2\times 4x^5`, `(2a^2)^3` or `y^9/y^4`, a law a line. */
export function indexLaws(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression === null || !['simplify', 'expand', 'evaluate', 'find'].includes(problem.task)) return null;
  if (lettersOf(expression).size === 0 || ['sum', 'symbol', 'number', 'negative'].includes(expression.kind))
    return null;
  const steps: RuleStep[] = [];
  let current = expression;
  for (let next = find(current); next !== null; next = find(current)) {
    if (steps.length > 6) return null;
    current = replace(current, next.node, indexTermNode(next.worked.value));
    steps.push({ reason: next.worked.reason, expression: toLatex(current) });
  }
  const value = readIndexTerm(current);
  if (steps.length === 0 || value === null) return null;
  const inverse = [...value.powers.values()].some(isNegative);
  const answer = toLatex(
    indexTermNode(value, inverse && (value.coefficient.d !== 1n || !hasNegativePower(toLatex(expression)))),
  );
  if (steps.at(-1)?.expression !== answer)
    steps.push({
      reason: inverse ? 'A negative power means one over the power.' : 'Write it out.',
      expression: answer,
    });
  return { topic: 'powers-roots', method: 'indexLaws', steps, answer };
}
