import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { areIdle } from '../reading/taskRequest.ts';
import { formulaSentence, letterIn } from './formulaSentence.ts';
import type { Understood } from './method.ts';
import { rationalValue } from './rationalValue.ts';
import { isNegative, writeGuarded, writeNumber } from './writeTerms.ts';

/** A base, a number above 1 or a letter, as LaTeX; numbers are compared by value. */
type Base = { readonly latex: string; readonly value: Fraction | null };

const WANTED =
  /\b(?:as|in|to) (?:a )?(?:single )?(?:power|index form)\b(?: of(?= #))?|\bas a power of(?= #)|\bin index form\b|\bin the form(?= #)/g;
const WORDS = new Set(
  'simplify where integer constant value answer leaving leave index power powers form single number'.split(' '),
);
const LARGEST = 60;

/** The exponent with `base^k = value`, `null` when there is no whole one. */
function exponentOf(base: Fraction, value: Fraction): Fraction | null {
  if (base.compare(1) <= 0) return null;
  for (let exponent = -LARGEST; exponent <= LARGEST; exponent += 1)
    if (base.pow(exponent)?.equals(value) === true) return new Fraction(exponent);
  return null;
}

function writePower(base: Base, exponent: Fraction): string {
  const text = writeNumber(exponent);
  return `${base.latex}^${/^\d$/.test(text) ? text : `{${text}}`}`;
}

/** The exponent that the whole expression has over the base, the laws used on the way noted; `null` for anything else. */
function exponentIn(expression: Expression, base: Base, steps: RuleStep[]): Fraction | null {
  const value = rationalValue(expression);
  if (expression.kind === 'symbol') return expression.name === base.latex ? new Fraction(1) : null;
  if (expression.kind === 'number') {
    const exponent =
      base.value === null || value === null
        ? value?.equals(1) === true
          ? new Fraction(0)
          : null
        : exponentOf(base.value, value);
    if (exponent !== null && !exponent.equals(1) && !exponent.equals(0))
      steps.push({
        reason: `Write $${writeNumber(value ?? exponent)}$ as a power of $${base.latex}$.`,
        expression: writePower(base, exponent),
      });
    return exponent;
  }
  const law = (
    parts: readonly Expression[],
    join: (one: Fraction, two: Fraction) => Fraction,
    name: string,
    sign: string,
  ): Fraction | null => {
    const exponents = parts.map((part) => exponentIn(part, base, steps));
    if (!exponents.every((exponent) => exponent !== null) || exponents.length < 2) return null;
    const total = exponents.slice(1).reduce(join, exponents[0] ?? new Fraction(0));
    const shown = exponents.map((one, index) => (index === 0 ? writeNumber(one) : writeGuarded(one))).join(sign);
    steps.push({
      reason: `${name} the powers: $${shown}=${writeNumber(total)}$.`,
      expression: writePower(base, total),
    });
    return total;
  };
  switch (expression.kind) {
    case 'product':
      return law(expression.factors, (one, two) => one.add(two), 'Add', '+');
    case 'quotient':
      return law([expression.numerator, expression.denominator], (one, two) => one.sub(two), 'Subtract', '-');
    case 'power': {
      const exponent = rationalValue(expression.exponent);
      const inner = exponent === null ? null : exponentIn(expression.base, base, steps);
      if (inner === null || exponent === null) return null;
      if (inner.equals(1)) return exponent;
      const total = inner.mul(exponent);
      steps.push({
        reason: `Multiply the powers: $${writeNumber(inner)}\\times ${writeGuarded(exponent)}=${writeNumber(total)}$.`,
        expression: writePower(base, total),
      });
      return total;
    }
    case 'call': {
      const [inside, index] = expression.operands;
      const root =
        expression.name === 'sqrt'
          ? new Fraction(2)
          : expression.name === 'root' && index !== undefined
            ? rationalValue(index)
            : null;
      const inner = root === null || inside === undefined ? null : exponentIn(inside, base, steps);
      if (root === null || inner === null) return null;
      const total = inner.div(root);
      steps.push({
        reason: `A root is the power $${writeNumber(root.inverse())}$.`,
        expression: writePower(base, total),
      });
      return total;
    }
    default:
      return null;
  }
}

function basesIn(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'power':
      return basesIn(expression.base);
    case 'product':
      return expression.factors.flatMap(basesIn);
    case 'quotient':
      return [...basesIn(expression.numerator), ...basesIn(expression.denominator)];
    case 'call':
      return expression.operands.slice(0, 1).flatMap(basesIn);
    default:
      return [expression];
  }
}

/** The base named in the question, or the smallest number in the expression, or its only letter. */
function baseOf(named: Expression | null, expression: Expression): Base | null {
  const found = named === null ? basesIn(expression) : [named];
  const letters = new Set(
    found.map((one) => (one.kind === 'symbol' ? one.name : null)).filter((name) => name !== null),
  );
  const numbers = found.map((one) => rationalValue(one)).filter((value) => value !== null);
  const [letter, ...others] = letters;
  if (letter !== undefined)
    return others.length === 0 && numbers.every((value) => value.equals(1)) ? { latex: letter, value: null } : null;
  const smallest = numbers.reduce<Fraction | null>(
    (low, value) => (low === null || value.compare(low) < 0 ? value : low),
    null,
  );
  return smallest === null || smallest.d !== 1n || isNegative(smallest)
    ? null
    : { latex: writeNumber(smallest), value: smallest };
}

/** The base of a form such as `2^n`, or the base itself; `null` for another form. */
function formBase(form: Expression): Expression | null {
  if (form.kind === 'number' || form.kind === 'symbol') return form;
  if (form.kind !== 'power' || form.exponent.kind !== 'symbol') return null;
  return form.base.kind === 'number' || form.base.kind === 'symbol' ? form.base : null;
}

/** "Write 2³ × 2⁵ as a single power of 2", "√x as a power of x", "5⁷ ÷ 5⁴, in index form". */
export function singlePower(problem: Understood): RuleSolution | null {
  if (!/\bpower|\bindex form|\bform\b.*\^/i.test(problem.text)) return null;
  const sentence = formulaSentence(problem.text);
  if (sentence === null || sentence.skeleton.search(WANTED) < 0) return null;
  const named = [...sentence.skeleton.matchAll(/\b(?:power of|in the form) #(\d+)/g)].map((found) => Number(found[1]));
  const main = sentence.statements.filter((_statement, index) => !named.includes(index));
  const [only, ...more] = main;
  if (only?.kind !== 'expression' || more.length > 0 || named.length > 1 || letterIn(only) !== null) return null;
  if (!areIdle(sentence.skeleton.replace(WANTED, ' '), WORDS)) return null;
  const given = named[0] === undefined ? null : sentence.statements[named[0]];
  if (given !== null && given?.kind !== 'expression') return null;
  const wanted = given === null ? null : formBase(given.expression);
  if (given !== null && wanted === null) return null;
  const base = baseOf(wanted, only.expression);
  const steps: RuleStep[] = [];
  const exponent = base === null ? null : exponentIn(only.expression, base, steps);
  if (base === null || exponent === null) return null;
  const answer = writePower(base, exponent);
  if (steps.length === 0 || answer === toLatex(only.expression)) return null;
  return { topic: 'powers-roots', method: 'singlePower', steps, answer };
}
