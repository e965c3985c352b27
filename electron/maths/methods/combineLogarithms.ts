import Fraction from 'fraction.js';

import { call, negative, number, product, sum } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { indexTermNode, readIndexTerm } from './indexTerm.ts';
import type { IndexTerm } from './indexTerm.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { rationalValue } from './rationalValue.ts';
import { termsOf } from './readTerms.ts';
import { isNegative, isPositive, writeNumber } from './writeTerms.ts';

/** `factor · log_base(argument)`; `base` is LaTeX-free: the operands after the argument, none for a bare log or ln. */
type Logarithm = {
  readonly factor: Fraction;
  readonly argument: IndexTerm;
  readonly name: 'log' | 'ln';
  readonly base: readonly Expression[];
};

const ONE: IndexTerm = { coefficient: new Fraction(1), powers: new Map() };
const LARGEST = 10n ** 6n;

function readLogarithm(expression: Expression): Logarithm | null {
  if (expression.kind === 'negative') {
    const inner = readLogarithm(expression.operand);
    return inner === null ? null : { ...inner, factor: inner.factor.neg() };
  }
  if (expression.kind === 'product') {
    const [front, logarithm, ...more] = expression.factors;
    const factor = front === undefined ? null : rationalValue(front);
    const inner = logarithm === undefined || more.length > 0 ? null : readLogarithm(logarithm);
    return factor === null || inner === null ? null : { ...inner, factor: inner.factor.mul(factor) };
  }
  if (expression.kind !== 'call' || (expression.name !== 'log' && expression.name !== 'ln')) return null;
  const [inside, ...base] = expression.operands;
  const argument = inside === undefined ? null : (readIndexTerm(inside) ?? powerOf(inside));
  if (argument === null || !isPositive(argument.coefficient)) return null;
  return { factor: new Fraction(1), argument, name: expression.name, base };
}

/** A number that is written as a power, such as `3^2`. */
function powerOf(expression: Expression): IndexTerm | null {
  const value = rationalValue(expression);
  return value === null ? null : { coefficient: value, powers: new Map() };
}

function raised(term: IndexTerm, exponent: Fraction): IndexTerm | null {
  const coefficient = term.coefficient.pow(exponent);
  if (coefficient === null || coefficient.n > LARGEST || coefficient.d > LARGEST) return null;
  return { coefficient, powers: new Map([...term.powers].map(([name, power]) => [name, power.mul(exponent)])) };
}

function multiplied(first: IndexTerm, second: IndexTerm): IndexTerm {
  const powers = new Map(first.powers);
  for (const [name, power] of second.powers) powers.set(name, (powers.get(name) ?? new Fraction(0)).add(power));
  return { coefficient: first.coefficient.mul(second.coefficient), powers };
}

function write({ name, base }: Logarithm, argument: IndexTerm): Expression {
  return call(name, indexTermNode(argument, true), ...base);
}

function writeAll(terms: readonly Logarithm[]): string {
  const nodes = terms.map((term) =>
    isNegative(term.factor) ? negative(write(term, term.argument)) : write(term, term.argument),
  );
  const [only, ...more] = nodes;
  return only !== undefined && more.length === 0 ? toLatex(only) : toLatex(sum(...nodes));
}

/** The whole or fractional exponent of a logarithm of a number, `null` when it has none worth naming. */
function exactValue({ name, base }: Logarithm, { coefficient, powers }: IndexTerm): Fraction | null {
  if ([...powers.values()].some((power) => !power.equals(0))) return null;
  if (coefficient.equals(1)) return new Fraction(0);
  const of = name === 'ln' ? null : base[0] === undefined ? new Fraction(10) : rationalValue(base[0]);
  if (of === null || !isPositive(of) || of.equals(1)) return null;
  for (let exponent = -12; exponent <= 12; exponent += 1)
    if (of.pow(exponent)?.equals(coefficient) === true) return new Fraction(exponent);
  return null;
}

function lawReason(terms: readonly Logarithm[]): string {
  const minus = terms.slice(1).some(({ factor }) => isNegative(factor));
  const plus = terms.slice(1).some(({ factor }) => !isNegative(factor));
  if (minus && plus) return 'Logarithms that are added multiply, those that are subtracted divide.';
  return minus
    ? 'The difference of two logarithms is the logarithm of the quotient.'
    : 'The sum of logarithms is the logarithm of the product.';
}

/** `9\times 5` or `\frac{24}{3}`, as it stands before it is worked out; `null` where letters do that themselves. */
function openArgument(terms: readonly Logarithm[]): Expression | null {
  if (terms.some(({ argument }) => argument.powers.size > 0)) return null;
  const part = (negativeOnes: boolean): readonly Expression[] =>
    terms
      .filter(({ factor }) => isNegative(factor) === negativeOnes)
      .map(({ argument }) => number(argument.coefficient));
  const [above, below] = [part(false), part(true)];
  const joined = (factors: readonly Expression[]): Expression => {
    const [only, ...more] = factors;
    return only === undefined ? number(1) : more.length === 0 ? only : product(...factors);
  };
  return below.length === 0
    ? joined(above)
    : { kind: 'quotient', numerator: joined(above), denominator: joined(below) };
}

/** Writes a sum of logarithms of one base as a single logarithm, or as a number where it is one. */
export function combineLogarithms(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression === null || !['simplify', 'evaluate', 'find'].includes(problem.task)) return null;
  const read = termsOf(expression).map(readLogarithm);
  if (!read.every((term) => term !== null)) return null;
  const [first] = read;
  if (first === undefined || (read.length === 1 && first.factor.equals(1))) return null;
  const sort = (term: Logarithm): string => `${term.name}:${term.base.map(toLatex).join()}`;
  if (read.some((term) => sort(term) !== sort(first))) return null;
  const steps: RuleStep[] = [];
  const terms: Logarithm[] = [];
  for (const term of read) {
    const argument = raised(term.argument, term.factor.abs());
    if (argument === null) return null;
    terms.push({ ...term, factor: new Fraction(isNegative(term.factor) ? -1 : 1), argument });
  }
  if (read.some(({ factor }) => !factor.abs().equals(1)))
    steps.push({ reason: 'A factor in front becomes a power inside.', expression: writeAll(terms) });
  const combined = terms.reduce<IndexTerm>((total, { factor, argument }) => {
    const next = isNegative(factor) ? raised(argument, new Fraction(-1)) : argument;
    return next === null ? total : multiplied(total, next);
  }, ONE);
  const single = toLatex(write(first, combined));
  const open = terms.length < 2 ? null : openArgument(terms);
  if (open !== null) {
    const line = toLatex(call(first.name, open, ...first.base));
    steps.push({ reason: lawReason(terms), expression: line });
    if (single !== line) steps.push({ reason: 'Work out what is inside.', expression: single });
  } else if (terms.length > 1) steps.push({ reason: lawReason(terms), expression: single });
  const value = exactValue(first, combined);
  const answer = value === null ? single : writeNumber(value);
  if (value !== null) {
    const base = first.name === 'ln' ? 'e' : first.base[0] === undefined ? '10' : toLatex(first.base[0]);
    const shown = writeNumber(value);
    const exponent = /^\d$/.test(shown) ? shown : `{${shown}}`;
    const reason = `$${base}^${exponent}=${writeNumber(combined.coefficient)}$, so the logarithm is $${shown}$.`;
    steps.push({ reason, expression: answer });
  }
  if (steps.length === 0) return null;
  return { topic: 'exponentials-logarithms', method: 'combineLogarithms', steps, answer };
}
