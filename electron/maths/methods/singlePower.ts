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

/** A law of powers used on the parts: their exponents joined, the line noted. */
function byLaw(parts: readonly Expression[], sign: '+' | '-', base: Base, steps: RuleStep[]): Fraction | null {
  const exponents = parts.map((part) => exponentIn(part, base, steps));
  if (!exponents.every((exponent) => exponent !== null) || exponents.length < 2) return null;
  const join = (one: Fraction, two: Fraction): Fraction => (sign === '+' ? one.add(two) : one.sub(two));
  const total = exponents.slice(1).reduce(join, exponents[0] ?? new Fraction(0));
  const shown = exponents.map((one, index) => (index === 0 ? writeNumber(one) : writeGuarded(one))).join(sign);
  const verb = sign === '+' ? 'Add' : 'Subtract';
  steps.push({ reason: `${verb} the powers: $${shown}=${writeNumber(total)}$.`, expression: writePower(base, total) });
  return total;
}

function ofNumber(value: Fraction, base: Base, steps: RuleStep[]): Fraction | null {
  if (value.equals(1)) return new Fraction(0);
  const exponent = base.value === null ? null : exponentOf(base.value, value);
  if (exponent !== null && !exponent.equals(1)) {
    const reason = `Write $${writeNumber(value)}$ as a power of $${base.latex}$.`;
    steps.push({ reason, expression: writePower(base, exponent) });
  }
  return exponent;
}

function ofPower(inner: Expression, exponent: Fraction, base: Base, steps: RuleStep[]): Fraction | null {
  const below = exponentIn(inner, base, steps);
  if (below === null || below.equals(1)) return below === null ? null : exponent;
  const total = below.mul(exponent);
  const product = `${writeNumber(below)}\\times ${writeGuarded(exponent)}=${writeNumber(total)}`;
  steps.push({ reason: `Multiply the powers: $${product}$.`, expression: writePower(base, total) });
  return total;
}

function ofRoot(inside: Expression, index: Fraction, base: Base, steps: RuleStep[]): Fraction | null {
  const inner = exponentIn(inside, base, steps);
  if (inner === null) return null;
  const total = inner.div(index);
  const reason = `A root is the power $${writeNumber(index.inverse())}$.`;
  steps.push({ reason, expression: writePower(base, total) });
  return total;
}

/** The exponent that the whole expression has over the base, the laws used on the way noted; `null` for anything else. */
function exponentIn(expression: Expression, base: Base, steps: RuleStep[]): Fraction | null {
  switch (expression.kind) {
    case 'symbol':
      return expression.name === base.latex ? new Fraction(1) : null;
    case 'number':
      return ofNumber(expression.value, base, steps);
    case 'product':
      return byLaw(expression.factors, '+', base, steps);
    case 'quotient':
      return byLaw([expression.numerator, expression.denominator], '-', base, steps);
    case 'power': {
      const exponent = rationalValue(expression.exponent);
      return exponent === null ? null : ofPower(expression.base, exponent, base, steps);
    }
    case 'call': {
      const [inside, given] = expression.operands;
      const index = expression.name === 'sqrt' ? new Fraction(2) : given === undefined ? null : rationalValue(given);
      const isRoot = expression.name === 'sqrt' || expression.name === 'root';
      return isRoot && inside !== undefined && index !== null ? ofRoot(inside, index, base, steps) : null;
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
